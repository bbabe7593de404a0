//! Cadence: how often the firm wants to be in touch with a customer, counted from the last contact, with a wish and a
//! limit in days. It is set for a customer or for a tag; the customer's own comes before that of a tag, and of several
//! tags the shortest counts. Who was never contacted is counted from the day of the record.
//!
//! For whom there is one, the days on which wish and limit are reached are kept with each write, so that lists and the
//! morning's list read them from an index. It plans nothing and reminds nobody: that is `task`, `agenda` and `reminder`.

mod derive;
mod of_party;
mod record;
mod save;

#[cfg(test)]
mod tests;

pub use derive::DERIVATION;
pub use of_party::{of_party, of_tags};
pub use record::*;
pub use save::{save, save_of_tag};
