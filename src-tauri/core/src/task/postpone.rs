//! Moving a task to another day.

use chrono::NaiveDate;
use rusqlite::named_params;

use crate::error::{Error, Result};
use crate::id::TaskId;
use crate::rule;
use crate::store::Tx;

/// Moves a task to another day; its time of day stays.
pub fn postpone(tx: &Tx<'_>, id: TaskId, due_on: NaiveDate) -> Result<()> {
    let due_on = rule::day("dueOn", due_on)?;
    let found = tx
        .prepare_cached("UPDATE task SET due_on = :due_on WHERE id = :id AND deleted_at IS NULL")?
        .execute(named_params! {":id": id, ":due_on": due_on})?;
    if found == 0 { Err(Error::NotFound("task")) } else { Ok(()) }
}
