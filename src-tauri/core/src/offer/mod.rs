//! Offers: lines at prices, texts around them, a day until which they hold; versions, and what became of them.
//!
//! An offer that was sent is never changed: a new version is a copy of it. What an accepted one brings is a purchase, whose
//! lines stay here. Not here: how an offer looks on paper (`print`), and what products are (`product`).

mod accept;
mod begin;
mod export;
mod number;
mod record;
mod revise;
mod save;
mod settle;
mod sums;
mod table;

#[cfg(test)]
mod tests;

pub use accept::accept;
pub use begin::begin;
pub use export::{count, write_table};
pub use record::*;
pub use revise::revise;
pub use save::{delete, save};
pub use settle::{decline, reopen, send};
pub use sums::{OfferSums, TaxSum, sums};
pub use table::{get, of_deal, of_parties, row};
