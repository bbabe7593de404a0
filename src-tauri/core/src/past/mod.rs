//! What was: the names behind the ids of the log, a customer as of an earlier day, and the trash with the way out of it.
//!
//! It reads the log and the rows that are marked as deleted. It rates nothing and keeps nothing of its own: how a change is
//! taken back is the store's, and nothing is erased for good here.

mod as_of;
mod names;
mod restore;
#[cfg(test)]
mod tests;
mod trash;

pub use as_of::{AsOf, AsOfField, AsOfRecord, AsOfRow, as_of};
pub use names::{Names, names_of_page, names_of_rows};
pub use restore::{MOST_RESTORED, restore};
pub use trash::{Hanging, TrashItem, TrashKind, TrashPage, TrashRequest, TrashRow, trash};
