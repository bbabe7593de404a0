//! (head follows)
mod record;

pub use record::*;
