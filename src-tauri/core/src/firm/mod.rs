//! The firm that uses Rondo: its data for paper and defaults, its people, and settings kept in the vault.
//!
//! Not here: how the window looks (that is kept beside the vault, so that the first screen follows it).

mod people;
mod record;
mod setting;
mod tax;

pub use people::{check_person, first_person, people, save_person};
pub use record::*;
pub use setting::{firm, get, save_firm, set};
pub use tax::usual_tax;

#[cfg(test)]
mod tests;
