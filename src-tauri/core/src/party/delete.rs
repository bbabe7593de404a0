//! The trash: deleted parties stay with everything they have until somebody takes them back.

use rusqlite::params;

use crate::error::{Error, Result};
use crate::id::PartyId;
use crate::store::Tx;

/// The most parties that one operation deletes or restores.
const MOST: usize = 10_000;

pub(super) const TRASH: &str = "UPDATE party SET deleted_at = ?2 WHERE id = ?1 AND deleted_at IS NULL";
/// One that was joined to another is a record of its own again, without what moved.
pub(super) const RESTORE: &str =
    "UPDATE party SET deleted_at = NULL, merged_into = NULL WHERE id = ?1 AND deleted_at IS NOT NULL";

/// Puts parties into the trash.
pub fn delete(tx: &Tx<'_>, ids: &[PartyId]) -> Result<usize> {
    let mut statement = tx.prepare_cached(TRASH)?;
    each(ids, |id| Ok(statement.execute(params![id, tx.now])?))
}

/// Takes parties out of the trash. One that was joined to another is a record of its own again, without what moved.
pub fn restore(tx: &Tx<'_>, ids: &[PartyId]) -> Result<usize> {
    let mut statement = tx.prepare_cached(RESTORE)?;
    each(ids, |id| Ok(statement.execute(params![id])?))
}

fn each(ids: &[PartyId], mut change: impl FnMut(&PartyId) -> Result<usize>) -> Result<usize> {
    if ids.len() > MOST {
        return Err(Error::invalid("ids", "too-many"));
    }
    let mut changed = 0;
    for id in ids {
        changed += change(id)?;
    }
    if changed == 0 { Err(Error::NotFound("party")) } else { Ok(changed) }
}
