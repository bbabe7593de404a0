//! Whether two parties are one: keys that both would share, pairs with a score and the reasons for it, what the user
//! says to a pair, and making one of two.
//!
//! The keys are kept inside every write for the parties that it touched, and nothing more happens there: pairs are looked
//! for when somebody wants to see them ([`find`]), so that a large import pays for its keys alone. A likeness is only
//! ever a question to the user; nothing here joins two parties by itself.
//!
//! Not here: which stored customer a row of a file is (that is the import's, by exact keys).

mod compare;
mod facts;
mod find;
mod firm_name;
mod index;
mod keys;
mod like;
mod list;
mod merge;
mod person_name;
mod phonetic;
mod record;
mod references;
mod unite;
mod verdict;
mod word;

#[cfg(test)]
pub(crate) mod tests;

pub use compare::compare;
pub use find::{find, is_due};
pub use index::DERIVATION;
pub(crate) use list::why;
pub use list::{counts, merged, of_draft, page};
pub use merge::merge;
pub use record::*;
pub use verdict::say;
