//! Putting a touch into the trash.

use rusqlite::named_params;

use crate::error::{Error, Result};
use crate::id::TouchId;
use crate::store::Tx;

/// Puts a touch into the trash; it disappears from all timelines.
pub fn delete(tx: &Tx<'_>, id: TouchId) -> Result<()> {
    let found = tx
        .prepare_cached("UPDATE touch SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL")?
        .execute(named_params! {":id": id, ":now": tx.now})?;
    if found == 0 { Err(Error::NotFound("touch")) } else { Ok(()) }
}
