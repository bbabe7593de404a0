//! What the user says to two records that look alike: they are different, or that is to be decided later.

use rusqlite::params;

use super::PairState;
use crate::error::{Error, Result};
use crate::id::PartyId;
use crate::rule;
use crate::store::Tx;

/// Remembers the user's word about two parties, in place of what was said before.
///
/// # Errors
/// [`Error::Invalid`] for one party with itself, [`Error::NotFound`] for a party that is not there.
pub fn say(tx: &Tx<'_>, one: PartyId, other: PartyId, state: PairState) -> Result<()> {
    if one == other {
        return Err(Error::invalid("otherId", "itself"));
    }
    rule::party(tx, one)?;
    rule::party(tx, other)?;
    let mut is_said = tx.prepare_cached(
        "SELECT 1 FROM duplicate_verdict WHERE party_id IN (?1, ?2) AND other_id IN (?1, ?2) AND verdict = ?3",
    )?;
    if is_said.exists(params![one, other, state])? {
        return Ok(());
    }
    forget(tx, one, other)?;
    if state != PairState::Open {
        tx.prepare_cached(
            "INSERT INTO duplicate_verdict (id, party_id, other_id, verdict, created_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![tx.new_id(), one, other, state, tx.now])?;
    }
    Ok(())
}

fn forget(tx: &Tx<'_>, one: PartyId, other: PartyId) -> Result<()> {
    tx.prepare_cached("DELETE FROM duplicate_verdict WHERE party_id IN (?1, ?2) AND other_id IN (?1, ?2)")?
        .execute([one, other])?;
    Ok(())
}
