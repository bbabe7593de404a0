//! Giving a task to a colleague.

use rusqlite::named_params;

use crate::error::{Error, Result};
use crate::firm;
use crate::id::{PersonId, TaskId};
use crate::store::Tx;

/// Gives an open task to somebody of the firm, or to nobody.
pub fn assign(tx: &Tx<'_>, id: TaskId, person: Option<PersonId>) -> Result<()> {
    if let Some(person) = person {
        firm::check_person(tx, person)?;
    }
    let found = tx
        .prepare_cached(
            "UPDATE task SET assignee_id = :person WHERE id = :id AND done_at IS NULL AND deleted_at IS NULL",
        )?
        .execute(named_params! {":id": id, ":person": person})?;
    if found == 0 { Err(Error::NotFound("task")) } else { Ok(()) }
}
