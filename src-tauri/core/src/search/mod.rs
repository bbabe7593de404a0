//! Folded full-text search over parties: names, places, channels and numbers.
//!
//! The index is derived: it is brought up to date inside every write for the parties concerned.
//! It never ranks by what a person is worth, and it does not search touches (that is the timeline's).

mod fold;
mod index;
mod query;

pub(crate) use fold::{PARTICLES, TITLES};
pub use fold::{fold, order_key};
pub use index::DERIVATION;
pub use query::{Hit, Match, quick, text_query};

#[cfg(test)]
mod tests;
