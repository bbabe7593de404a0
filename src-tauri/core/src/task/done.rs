//! Doing a task, and opening it again.

use rusqlite::named_params;

use crate::error::{Error, Result};
use crate::id::TaskId;
use crate::rule;
use crate::store::Tx;

/// Marks a task as done now, with what came of it. A task that is done already keeps its instant.
pub fn done(tx: &Tx<'_>, id: TaskId, outcome: Option<&str>) -> Result<()> {
    let outcome = rule::text("outcome", outcome)?;
    let found = tx
        .prepare_cached(
            "UPDATE task SET done_at = coalesce(done_at, :now), outcome = :outcome
             WHERE id = :id AND deleted_at IS NULL",
        )?
        .execute(named_params! {":id": id, ":now": tx.now, ":outcome": outcome})?;
    if found == 0 { Err(Error::NotFound("task")) } else { Ok(()) }
}

/// Opens a done task again; what came of it is forgotten.
pub fn reopen(tx: &Tx<'_>, id: TaskId) -> Result<()> {
    let found = tx
        .prepare_cached(
            "UPDATE task SET done_at = NULL, outcome = NULL WHERE id = :id AND deleted_at IS NULL",
        )?
        .execute(named_params! {":id": id})?;
    if found == 0 { Err(Error::NotFound("task")) } else { Ok(()) }
}
