//! A new version of an offer that was sent.

use chrono::Days;
use rusqlite::{OptionalExtension, named_params};

use super::save::insert_version;
use super::settle::Former;
use super::{OfferDraft, OfferState, get};
use crate::error::{Error, Result};
use crate::id::OfferId;
use crate::store::Tx;

/// Copies an offer to a new version of the same number, made today and valid for as many days. The former one stays with
/// the customer until the new one is sent. Where a newer version is being written already, it is that one.
///
/// # Errors
/// An offer that was not sent, or was accepted.
pub fn revise(tx: &Tx<'_>, id: OfferId) -> Result<OfferId> {
    let former = Former::read(tx, id)?;
    if matches!(former.state, OfferState::Draft | OfferState::Accepted) {
        return Err(Error::invalid("state", "offer-not-sent"));
    }
    let begun: Option<OfferId> = tx
        .prepare_cached(
            "SELECT id FROM offer WHERE number = :number AND state = 'draft' AND deleted_at IS NULL
             ORDER BY version DESC LIMIT 1",
        )?
        .query_row(named_params! {":number": former.number}, |row| row.get("id"))
        .optional()?;
    if let Some(begun) = begun {
        return Ok(begun);
    }
    let today = tx.now.local_date();
    let draft = get(tx, id, today)?.draft;
    let days = draft.valid_until.map(|until| (until - draft.made_on).num_days().unsigned_abs());
    let draft = OfferDraft { made_on: today, valid_until: days.map(|days| today + Days::new(days)), ..draft };
    // Also versions in the trash keep their place.
    let last: u32 = tx
        .prepare_cached("SELECT max(version) AS last FROM offer WHERE number = :number")?
        .query_row(named_params! {":number": former.number}, |row| row.get("last"))?;
    insert_version(tx, &draft, &former.number, last + 1)
}
