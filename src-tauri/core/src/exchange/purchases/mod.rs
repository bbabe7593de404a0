//! Taking in purchases from a table: each row is one purchase of a customer who is there already.
//!
//! The table is read by the reader of contacts' tables; here stand what its columns can be, how a row finds its
//! customer, and which rows are known: a number stands once per source, and rows without one are counted, so that the
//! same file again adds nothing. Nothing that is stored is changed.

mod column;
mod read;
mod take;
#[cfg(test)]
mod tests;
mod whose;

pub use column::{PurchaseColumn, guess};
pub use take::{PurchaseOptions, PurchaseOutcome, run};
