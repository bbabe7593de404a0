//! Beginning and ending a try, and leaving a part of the candidates alone.

use chrono::{Days, NaiveDate};
use rondo_lifecycle::winback::{EffectRules, HoldOutRules, hold_out};
use rusqlite::{Connection, params};

use super::why::say_why;
use super::{TryKind, TryOutcome, table};
use crate::error::{Error, Result};
use crate::id::{PartyId, WinBackId};
use crate::milestone::LossReason;
use crate::rule;
use crate::store::Tx;

/// The first day of which a decision to leave somebody alone still holds: an order on the last day of the time counts.
pub(crate) fn open_since(today: NaiveDate) -> NaiveDate {
    today - Days::new(EffectRules::default().horizon_days.max(0).unsigned_abs().into())
}

/// Notes that a customer was contacted.
///
/// # Errors
/// Nobody has said why the customer left, or the customer is left alone.
pub fn contact(tx: &Tx<'_>, party: PartyId, on: Option<NaiveDate>) -> Result<WinBackId> {
    rule::party(tx, party)?;
    let today = tx.now.local_date();
    let on = on.unwrap_or(today);
    rule::past_day("on", on, today)?;
    if table::reason(tx, party)?.is_none() {
        return Err(Error::invalid("reason", "missing"));
    }
    if is_left_alone(tx, party)? {
        return Err(Error::invalid("partyId", "left-alone"));
    }
    insert(tx, party, TryKind::Contacted, on)
}

/// Notes a talk with somebody to win back as a contact. Where nobody has said why the customer left, that is unknown for
/// now. A talk with one who is left alone is no try.
pub fn talked(tx: &Tx<'_>, party: PartyId, on: Option<NaiveDate>) -> Result<()> {
    if is_left_alone(tx, party)? {
        return Ok(());
    }
    if table::reason(tx, party)?.is_none() {
        say_why(tx, party, LossReason::Unknown)?;
    }
    contact(tx, party, on).map(|_| ())
}

/// Takes a try back: it goes into the trash, as if it had not been made.
///
/// # Errors
/// No such try; being left alone is no try.
pub fn take_back(tx: &Tx<'_>, id: WinBackId) -> Result<()> {
    let found = tx
        .prepare_cached(
            "UPDATE win_back SET deleted_at = ?2 WHERE id = ?1 AND kind = 'contacted' AND deleted_at IS NULL",
        )?
        .execute(params![id, tx.now])?;
    if found == 0 { Err(Error::NotFound("win-back")) } else { Ok(()) }
}

/// Notes what became of a try; none opens it again.
pub fn settle(tx: &Tx<'_>, id: WinBackId, outcome: Option<TryOutcome>) -> Result<()> {
    let on = outcome.map(|_| tx.now.local_date());
    let found = tx
        .prepare_cached(
            "UPDATE win_back SET outcome = ?2, outcome_on = ?3
             WHERE id = ?1 AND kind = 'contacted' AND deleted_at IS NULL",
        )?
        .execute(params![id, outcome, on])?;
    if found == 0 { Err(Error::NotFound("win-back")) } else { Ok(()) }
}

/// Draws a part of the candidates who are left alone from today on, so that the effect of contacting the others can be
/// seen. Gives how many.
///
/// # Errors
/// A group whose time goes on, or too few candidates: nothing could be proved.
pub fn leave_alone(tx: &Tx<'_>) -> Result<u32> {
    let today = tx.now.local_date();
    if is_drawn(tx, today)? {
        return Err(Error::invalid("candidates", "drawn"));
    }
    let mut query = tx.prepare(&super::list::untouched("p.id", today))?;
    let candidates: Vec<PartyId> = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    // Any number that is drawn anew each time does for a seed.
    let seed = u64::from_be_bytes(tx.new_id().as_bytes()[8..].try_into().unwrap_or_default());
    let groups = hold_out(&candidates, seed, &HoldOutRules::default());
    if groups.left_alone.is_empty() {
        return Err(Error::invalid("candidates", "too-few"));
    }
    for party in &groups.left_alone {
        insert(tx, *party, TryKind::LeftAlone, today)?;
    }
    Ok(u32::try_from(groups.left_alone.len()).unwrap_or(u32::MAX))
}

fn insert(tx: &Tx<'_>, party: PartyId, kind: TryKind, on: NaiveDate) -> Result<WinBackId> {
    let id = WinBackId(tx.new_id());
    tx.prepare_cached(
        "INSERT INTO win_back (id, party_id, kind, begun_on, created_at) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![id, party, kind, on, tx.now])?;
    Ok(id)
}

fn is_left_alone(tx: &Tx<'_>, party: PartyId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM win_back
             WHERE party_id = ?1 AND kind = 'left-alone' AND begun_on >= ?2 AND deleted_at IS NULL)";
    let since = open_since(tx.now.local_date());
    Ok(tx.prepare_cached(sql)?.query_row(params![party, since], |row| row.get(0))?)
}

/// Whether a group is left alone whose time goes on.
pub(super) fn is_drawn(conn: &Connection, today: NaiveDate) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM win_back
             WHERE kind = 'left-alone' AND begun_on >= ?1 AND deleted_at IS NULL)";
    Ok(conn.prepare_cached(sql)?.query_row([open_since(today)], |row| row.get(0))?)
}
