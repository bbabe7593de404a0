//! What becomes of an offer: sent, declined, open again.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, named_params};

use super::OfferState;
use crate::error::{Error, Result};
use crate::id::OfferId;
use crate::rule;
use crate::store::Tx;

/// What is asked of an offer before it changes its state.
pub(super) struct Former {
    pub(super) state: OfferState,
    pub(super) made_on: NaiveDate,
    pub(super) number: String,
    pub(super) version: u32,
}

impl Former {
    /// The offer as it stands, when it stands in this state; else the refusal with this reason.
    pub(super) fn in_state(
        tx: &Tx<'_>,
        id: OfferId,
        state: OfferState,
        reason: &'static str,
    ) -> Result<Self> {
        let former = Self::read(tx, id)?;
        if former.state == state { Ok(former) } else { Err(Error::invalid("state", reason)) }
    }

    pub(super) fn read(tx: &Tx<'_>, id: OfferId) -> Result<Self> {
        tx.prepare_cached(
            "SELECT state, made_on, number, version FROM offer WHERE id = :id AND deleted_at IS NULL",
        )?
        .query_row(named_params! {":id": id}, |row| {
            Ok(Self {
                state: row.get("state")?,
                made_on: row.get("made_on")?,
                number: row.get("number")?,
                version: row.get("version")?,
            })
        })
        .optional()?
        .ok_or(Error::NotFound("offer"))
    }
}

/// One order comes of an offer, whichever of its versions it names.
pub(super) fn none_accepted(tx: &Tx<'_>, former: &Former) -> Result<()> {
    let is_ordered = tx
        .prepare_cached(
            "SELECT 1 FROM offer WHERE number = :number AND state = 'accepted' AND deleted_at IS NULL",
        )?
        .exists(named_params! {":number": former.number})?;
    if is_ordered { Err(Error::invalid("state", "offer-was-accepted")) } else { Ok(()) }
}

/// The customer has it from now on, and it is not changed any more. An earlier version that is not answered is replaced.
///
/// # Errors
/// An offer that was sent before, one without a line that counts, and one of which another version was accepted.
pub fn send(tx: &Tx<'_>, id: OfferId, on: NaiveDate) -> Result<()> {
    let former = Former::in_state(tx, id, OfferState::Draft, "offer-was-sent")?;
    none_accepted(tx, &former)?;
    rule::past_day("on", on, tx.now.local_date())?;
    let has_lines = tx
        .prepare_cached("SELECT 1 FROM offer_line WHERE offer_id = :id AND is_optional = 0")?
        .exists(named_params! {":id": id})?;
    if !has_lines {
        return Err(Error::invalid("lines", "offer-empty"));
    }
    tx.prepare_cached(
        "UPDATE offer SET state = 'replaced', settled_on = :on
         WHERE number = :number AND version < :version AND state = 'sent' AND deleted_at IS NULL",
    )?
    .execute(named_params! {":on": on, ":number": former.number, ":version": former.version})?;
    tx.prepare_cached("UPDATE offer SET state = 'sent', sent_on = :on WHERE id = :id")?
        .execute(named_params! {":id": id, ":on": on})?;
    Ok(())
}

/// The customer said no, and why.
pub fn decline(tx: &Tx<'_>, id: OfferId, on: NaiveDate, because: &str) -> Result<()> {
    let former = Former::in_state(tx, id, OfferState::Sent, "offer-not-sent")?;
    let because = rule::title("because", because)?;
    settled_day(tx, &former, on)?;
    tx.prepare_cached(
        "UPDATE offer SET state = 'declined', settled_on = :on, declined_because = :because WHERE id = :id",
    )?
    .execute(named_params! {":id": id, ":on": on, ":because": because})?;
    Ok(())
}

/// A declined offer is open again.
///
/// # Errors
/// An offer that was not declined, and one of which the customer has a newer version.
pub fn reopen(tx: &Tx<'_>, id: OfferId) -> Result<()> {
    let former = Former::in_state(tx, id, OfferState::Declined, "offer-not-declined")?;
    let has_newer = tx
        .prepare_cached(
            "SELECT 1 FROM offer WHERE number = :number AND version > :version AND state <> 'draft'
             AND deleted_at IS NULL",
        )?
        .exists(named_params! {":number": former.number, ":version": former.version})?;
    if has_newer {
        return Err(Error::invalid("state", "offer-has-newer"));
    }
    tx.prepare_cached(
        "UPDATE offer SET state = 'sent', settled_on = NULL, declined_because = NULL WHERE id = :id",
    )?
    .execute(named_params! {":id": id})?;
    Ok(())
}

/// A day on which an offer can have been answered.
pub(super) fn settled_day(tx: &Tx<'_>, former: &Former, on: NaiveDate) -> Result<NaiveDate> {
    rule::past_day("on", on, tx.now.local_date())?;
    rule::day_since("on", Some(on), former.made_on.min(tx.now.local_date()))?;
    Ok(on)
}
