//! Every operation of Rondo once.
mod app; mod bindings; mod draft; mod error; mod event; mod exchange; mod firm; mod history; mod operation; mod party; mod print; mod sales; mod search; mod task; mod timeline; mod vault;
pub use error::*; pub use event::*;
pub struct Rondo;
