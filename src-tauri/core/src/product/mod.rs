//! What the firm sells, and at which price: products and services with their unit, category and tax rate, and prices by
//! currency and time.
//!
//! Not here: what customers bought, which names a product only in words, and the lines of offers, which keep what the
//! product was when the offer was made.

mod page;
mod record;
mod save;
mod table;
mod take;

#[cfg(test)]
mod tests;

pub use page::{categories, page};
pub use record::*;
pub(crate) use save::WHOLE_TAX;
pub use save::{delete, save};
pub use table::get;
pub use take::{ProductFault, TakeDefaults, TakenProducts, take};
