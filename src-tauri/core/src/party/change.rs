//! One change made to one party or to many: in a cell of the list, or to everybody who is chosen there.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::card::without_links;
use super::delete::{RESTORE, TRASH};
use super::{
    AddressDraft, ChannelDraft, ChannelKind, Normaliser, PartyDraft, PartyKind, draft_of, tag, update,
};
use crate::error::{Error, Result};
use crate::firm;
use crate::id::{PartyId, PersonId, TagId};
use crate::store::Tx;

/// A cell that can be written in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Cell {
    /// The name of an organisation.
    Name,
    /// Number from bookkeeping.
    CustomerNumber,
    /// VAT identification number.
    VatId,
    /// Where the customer comes from.
    Source,
    /// Department.
    Department,
    /// Position.
    JobTitle,
    /// Language of letters: the code.
    Language,
    /// Birthday: `YYYY-MM-DD` or `--MM-DD`.
    Birthday,
    /// Customer since: a day.
    CustomerSince,
    /// The note.
    Note,
    /// The first phone number.
    Phone,
    /// The first mail address.
    Email,
    /// Street of the main address.
    Street,
    /// Postcode of the main address.
    Postcode,
    /// Town of the main address.
    City,
    /// State or province of the main address.
    Region,
    /// All tags, with commas between them.
    Tags,
}

/// What is done to each of some parties.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub enum PartyChange {
    /// Gives them to somebody, or to nobody.
    Owner {
        /// Who looks after them.
        #[serde(default)]
        #[ts(optional = nullable)]
        person: Option<PersonId>,
    },
    /// Names who stands in, or nobody.
    Deputy {
        /// Who stands in.
        #[serde(default)]
        #[ts(optional = nullable)]
        person: Option<PersonId>,
    },
    /// Puts a tag on them; an unknown one is made.
    AddTag {
        /// The word.
        name: String,
    },
    /// Takes a tag from them.
    RemoveTag {
        /// The tag.
        id: TagId,
    },
    /// Writes a cell; without a value it is emptied.
    Set {
        /// Which.
        cell: Cell,
        /// What stands in it then.
        #[serde(default)]
        #[ts(optional = nullable)]
        value: Option<String>,
    },
    /// Puts them into the trash.
    Delete,
    /// Takes them out of it.
    Restore,
}

/// Parties between two looks at whether the work goes on.
const STEP: usize = 200;

/// Makes a change to these parties and gives how many it changed. `go_on` hears how many are done and ends the work,
/// with nothing changed, when it answers no.
///
/// # Errors
/// What a single change refuses; it is then made to none.
pub fn change(
    tx: &Tx<'_>,
    ids: &[PartyId],
    change: &PartyChange,
    normaliser: Normaliser,
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Result<usize> {
    let made = Made::of(tx, change)?;
    let mut changed = 0;
    for (done, id) in ids.iter().enumerate() {
        if done.is_multiple_of(STEP) && !go_on(done) {
            return Err(Error::Cancelled);
        }
        changed += usize::from(made.to(tx, *id, normaliser)?);
    }
    Ok(changed)
}

/// A change with what is the same for all parties found once.
enum Made<'a> {
    Column(&'static str, Option<PersonId>),
    AddTag(TagId),
    RemoveTag(TagId),
    Set(Cell, Option<&'a str>),
    Delete,
    Restore,
}

impl<'a> Made<'a> {
    fn of(tx: &Tx<'_>, change: &'a PartyChange) -> Result<Self> {
        Ok(match change {
            PartyChange::Owner { person } => Self::Column("owner_id", known(tx, *person)?),
            PartyChange::Deputy { person } => Self::Column("deputy_id", known(tx, *person)?),
            PartyChange::AddTag { name } => {
                let name = name.trim();
                if name.is_empty() {
                    return Err(Error::invalid("tags", "missing"));
                }
                if name.chars().count() > 100 || name.contains('\0') {
                    return Err(Error::invalid("tags", "too-long"));
                }
                Self::AddTag(tag::find_or_make(tx, name)?)
            }
            PartyChange::RemoveTag { id } => Self::RemoveTag(*id),
            PartyChange::Set { cell, value } => {
                Self::Set(*cell, value.as_deref().map(str::trim).filter(|value| !value.is_empty()))
            }
            PartyChange::Delete => Self::Delete,
            PartyChange::Restore => Self::Restore,
        })
    }

    /// Whether it changed anything.
    fn to(&self, tx: &Tx<'_>, id: PartyId, normaliser: Normaliser) -> Result<bool> {
        let rows = match self {
            Self::Column(column, person) => tx
                .prepare_cached(&format!(
                    "UPDATE party SET {column} = ?2 WHERE id = ?1 AND {column} IS NOT ?2 AND deleted_at IS NULL"
                ))?
                .execute(params![id, person])?,
            Self::AddTag(tag) => tx
                .prepare_cached(
                    "INSERT INTO party_tag (id, party_id, tag_id) SELECT ?1, ?2, ?3
                     WHERE EXISTS (SELECT 1 FROM party WHERE id = ?2 AND deleted_at IS NULL)
                       AND NOT EXISTS (SELECT 1 FROM party_tag WHERE party_id = ?2 AND tag_id = ?3)",
                )?
                .execute(params![tx.new_id(), id, tag])?,
            Self::RemoveTag(tag) => tx
                .prepare_cached("DELETE FROM party_tag WHERE party_id = ?1 AND tag_id = ?2")?
                .execute(params![id, tag])?,
            Self::Set(cell, value) => return set(tx, id, *cell, *value, normaliser),
            Self::Delete => tx.prepare_cached(TRASH)?.execute(params![id, tx.now])?,
            Self::Restore => tx.prepare_cached(RESTORE)?.execute(params![id])?,
        };
        Ok(rows > 0)
    }
}

/// Somebody of the firm who is there.
fn known(tx: &Tx<'_>, person: Option<PersonId>) -> Result<Option<PersonId>> {
    person.map(|id| firm::check_person(tx, id).map(|_| id)).transpose()
}

/// Writes one cell by way of the whole record, so that every rule of the record holds for it.
fn set(tx: &Tx<'_>, id: PartyId, cell: Cell, value: Option<&str>, normaliser: Normaliser) -> Result<bool> {
    let stored = draft_of(without_links(tx, id)?);
    let mut draft = stored.clone();
    let has_parts = draft.given_name.is_some() || draft.family_name.is_some();
    let value = value.map(str::to_owned);
    match cell {
        Cell::Name if draft.kind == PartyKind::Person && has_parts => {
            return Err(Error::invalid("name", "of-parts"));
        }
        Cell::Name => draft.name = value,
        Cell::CustomerNumber => draft.customer_number = value,
        Cell::VatId => draft.vat_id = value,
        Cell::Source => draft.source = value,
        Cell::Department => draft.department = value,
        Cell::JobTitle => draft.job_title = value,
        Cell::Language => draft.language = value,
        Cell::Birthday => draft.birthday = value,
        Cell::Note => draft.note = value,
        Cell::CustomerSince => {
            let day = value.map(|day| day.parse()).transpose();
            draft.customer_since = day.map_err(|_| Error::invalid("customerSince", "not-a-date"))?;
        }
        Cell::Phone => put_channel(&mut draft, &[ChannelKind::Phone, ChannelKind::Mobile], value),
        Cell::Email => put_channel(&mut draft, &[ChannelKind::Email], value),
        Cell::Street => put_address(&mut draft, |address| address.street = value),
        Cell::Postcode => put_address(&mut draft, |address| address.postcode = value),
        Cell::City => put_address(&mut draft, |address| address.city = value),
        Cell::Region => put_address(&mut draft, |address| address.region = value),
        Cell::Tags => {
            let words = value.unwrap_or_default();
            let mut words: Vec<String> = words.split(',').map(|word| word.trim().to_owned()).collect();
            words.retain(|word| !word.is_empty());
            words.sort_unstable();
            draft.tags.sort_unstable();
            if words == draft.tags {
                return Ok(false);
            }
            draft.tags = words;
        }
    }
    if draft == stored {
        return Ok(false);
    }
    update(tx, id, draft, normaliser)?;
    Ok(true)
}

/// The list shows the first channel of these kinds: that one is written, made or taken away.
fn put_channel(draft: &mut PartyDraft, kinds: &[ChannelKind], value: Option<String>) {
    let first = draft.channels.iter().position(|channel| kinds.contains(&channel.kind));
    match (first, value) {
        (Some(at), Some(value)) => draft.channels[at].value = value,
        (Some(at), None) => drop(draft.channels.remove(at)),
        (None, Some(value)) => {
            let kind = kinds[0];
            draft.channels.push(ChannelDraft { id: None, kind, label: None, value, is_primary: false });
        }
        (None, None) => {}
    }
}

fn put_address(draft: &mut PartyDraft, put: impl FnOnce(&mut AddressDraft)) {
    if draft.addresses.is_empty() {
        draft.addresses.push(AddressDraft { is_primary: true, ..AddressDraft::default() });
    }
    put(&mut draft.addresses[0]);
}
