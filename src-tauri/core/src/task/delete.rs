//! Putting a task into the trash.

use rusqlite::named_params;

use crate::error::{Error, Result};
use crate::id::TaskId;
use crate::store::Tx;

/// Puts a task into the trash, open or done.
pub fn delete(tx: &Tx<'_>, id: TaskId) -> Result<()> {
    let found = tx
        .prepare_cached("UPDATE task SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL")?
        .execute(named_params! {":id": id, ":now": tx.now})?;
    if found == 0 { Err(Error::NotFound("task")) } else { Ok(()) }
}
