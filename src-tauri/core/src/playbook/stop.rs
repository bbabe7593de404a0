//! Ending a run: what is still open of it goes into the trash, what was done stays done.

use rusqlite::named_params;

use super::RunEnd;
use crate::error::{Error, Result};
use crate::id::RunId;
use crate::store::Tx;

/// Ends a run by hand. One that has ended, or has nothing left to do, is not found running.
pub fn stop(tx: &Tx<'_>, id: RunId) -> Result<()> {
    if end(tx, id, RunEnd::Stopped)? { Ok(()) } else { Err(Error::NotFound("run")) }
}

/// Ends a run; whether it was running.
pub(super) fn end(tx: &Tx<'_>, id: RunId, because: RunEnd) -> Result<bool> {
    let found = tx
        .prepare_cached(
            "UPDATE playbook_run SET ended_on = :today, ended_because = :because
             WHERE id = :id AND ended_on IS NULL AND EXISTS
                (SELECT 1 FROM task t WHERE t.run_id = :id AND t.deleted_at IS NULL AND t.done_at IS NULL)",
        )?
        .execute(named_params! {":id": id, ":today": tx.now.local_date(), ":because": because})?;
    tx.prepare_cached(
        "UPDATE task SET deleted_at = :now WHERE run_id = :id AND deleted_at IS NULL AND done_at IS NULL",
    )?
    .execute(named_params! {":id": id, ":now": tx.now})?;
    Ok(found == 1)
}
