//! What the user says about data: this is right as it is, or all of it was checked.

use rusqlite::params;

use super::Flaw;
use super::index::flaws;
use crate::error::{Error, Result};
use crate::id::PartyId;
use crate::party::without_links;
use crate::store::Tx;

/// Remembers that a doubtful value is right. It counts for as long as the value stays what it is.
///
/// # Errors
/// [`Error::NotFound`] when the party or such a doubt is not there.
pub fn accept(tx: &Tx<'_>, id: PartyId, flaw: Flaw) -> Result<()> {
    if flaw == Flaw::Stale {
        return confirm(tx, id);
    }
    let view = without_links(tx, id)?;
    let doubts = flaws(tx, id, view, tx.now.local_date())?;
    let mut is_there = false;
    for doubt in doubts.into_iter().filter(|doubt| doubt.flaw == flaw) {
        is_there = true;
        write(tx, id, Some(flaw), Some(&doubt.value))?;
    }
    if is_there { Ok(()) } else { Err(Error::NotFound("doubt")) }
}

/// Remembers that everything about a party was checked today.
///
/// # Errors
/// [`Error::NotFound`] when there is no such party.
pub fn confirm(tx: &Tx<'_>, id: PartyId) -> Result<()> {
    without_links(tx, id)?;
    write(tx, id, None, None)
}

fn write(tx: &Tx<'_>, id: PartyId, flaw: Option<Flaw>, value: Option<&str>) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO data_check (id, party_id, flaw, value, created_at) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![tx.new_id(), id, flaw, value, tx.now])?;
    Ok(())
}
