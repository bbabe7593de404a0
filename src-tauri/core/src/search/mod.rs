//! Finding: one folded search over everything that has a name, a number or a text.
//!
//! Two indexes, both derived and brought up to date inside every write: the words of each party (names, places, channels,
//! numbers), and the words of each record with a text (touches, deals, tasks, files and so on). Nothing in the trash is
//! found. It never ranks by what a person is worth.

mod find;
mod fold;
mod index;
mod letters;
mod mark;
mod query;
mod record;
mod similar;
mod texts;

pub use find::find;
pub(crate) use fold::{PARTICLES, TITLES};
pub use fold::{fold, order_key};
pub use index::{DERIVATION, catch_up};
pub(crate) use letters::errors;
pub use mark::Marked;
pub use query::{Hit, Match, quick, text_query};
pub use record::*;

#[cfg(test)]
mod tests;
