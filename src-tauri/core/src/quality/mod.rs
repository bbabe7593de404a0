//! How good the data of a party is: what is missing, what cannot be right, since when nobody looked at it.
//!
//! The checks are pure and never block: they are hints, at entry as in the list. What they find is kept inside every
//! write for the parties that it touched, so that the page counts index entries and reads no customer. The user may say
//! that something is right as it is, or that the whole record was checked today; both are remembered and can be undone.

mod accept;
mod check;
mod form;
mod given;
mod iban;
mod index;
mod list;
mod of_party;
mod postcode;
mod record;
mod stored;
mod vat;
mod web;

#[cfg(test)]
mod tests;

pub use accept::{accept, confirm};
pub(crate) use given::salutation_of;
pub use index::{DERIVATION, catch_up, doubts_of};
pub use list::{counts, page};
pub use of_party::of_party;
pub use record::*;
