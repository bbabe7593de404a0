//! People and organisations: their names, channels, addresses, links, tags and photos.
//!
//! Not here: what happened with them (timeline), what is to be done (task), what they buy (sales),
//! and whether two of them are the same (duplicate).

mod card;
mod change;
mod check;
mod delete;
mod draft;
mod group;
mod group_check;
mod link;
mod list_record;
mod move_person;
mod name;
mod now;
mod page;
mod photo;
mod query;
mod reach;
mod record;
mod row;
mod salutation;
mod save;
mod tag;

#[cfg(test)]
mod group_tests;
#[cfg(test)]
mod tests;

pub use card::{card, name_of, owner_of};
pub(crate) use card::{extra, without_links};
pub use change::{Cell, PartyChange, change};
pub(crate) use check::checked;
pub use delete::{delete, restore};
pub(crate) use draft::draft_of;
pub(crate) use group::holds;
pub use group::{GroupFirm, GroupView, MOST_FIRMS, Parties, firms_of, group};
pub use group_check::GROUP_CHECK;
pub(crate) use group_check::may_belong;
pub use link::{link, unlink};
pub use list_record::*;
pub use move_person::{PersonMove, move_person};
pub use name::{display_name, sort_name};
pub use now::DERIVATION;
pub(crate) use page::count_by;
pub use page::{Counts, counts, each_row, ids, page};
pub use photo::{Photo, photo, set_photo};
#[cfg(test)]
pub(crate) use query::ListQuery;
pub(crate) use reach::{Reach, reach};
pub use record::*;
pub(crate) use salutation::spoken_name;
pub use salutation::{
    Salutation, addressed, letter_language, letter_salutation, salutation_in, split_salutation,
};
pub(crate) use save::{NewParty, insert};
pub use save::{Normaliser, create, update};
pub(crate) use tag::find_or_make as find_or_make_tag;
pub use tag::{TagCount, tags};
