//! Doing a task, and opening it again.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, named_params};

use super::repeat::Series;
use crate::error::{Error, Result};
use crate::id::TaskId;
use crate::rule;
use crate::store::Tx;

/// Marks a task as done now, with what came of it, and plans the next one if it comes again; that one's day is answered.
/// A task that is done already keeps its instant and brings forth nothing.
pub fn done(tx: &Tx<'_>, id: TaskId, outcome: Option<&str>) -> Result<Option<NaiveDate>> {
    let outcome = rule::text("outcome", outcome)?;
    let series: Option<Series> = tx
        .prepare_cached("SELECT repeat FROM task WHERE id = :id AND deleted_at IS NULL")?
        .query_row(named_params! {":id": id}, |row| row.get("repeat"))
        .optional()?
        .ok_or(Error::NotFound("task"))?;
    let next = series.and_then(|series| series.next(tx.now.local_date()));
    if let Some(next) = &next {
        follow(tx, id, next)?;
    }
    tx.prepare_cached(
        "UPDATE task SET done_at = coalesce(done_at, :now), outcome = :outcome, repeat = NULL WHERE id = :id",
    )?
    .execute(named_params! {":id": id, ":now": tx.now, ":outcome": outcome})?;
    Ok(next.map(|next| next.on))
}

/// The next one: the same words, person and time on another day. It is no step of the playbook any more, which could
/// never end otherwise, and nothing that another program knows.
fn follow(tx: &Tx<'_>, id: TaskId, next: &Series) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO task (id, party_id, deal_id, kind, title, note, due_on, due_time, assignee_id, repeat, created_at)
         SELECT :next, party_id, deal_id, kind, title, note, :due_on, due_time, assignee_id, :repeat, :now
         FROM task WHERE id = :id",
    )?
    .execute(named_params! {
        ":next": TaskId(tx.new_id()),
        ":due_on": next.on,
        ":repeat": next,
        ":now": tx.now,
        ":id": id,
    })?;
    Ok(())
}

/// Opens a done task again; what came of it is forgotten. If it came again, the next one stays and goes on.
pub fn reopen(tx: &Tx<'_>, id: TaskId) -> Result<()> {
    let found = tx
        .prepare_cached(
            "UPDATE task SET done_at = NULL, outcome = NULL WHERE id = :id AND deleted_at IS NULL",
        )?
        .execute(named_params! {":id": id})?;
    if found == 0 { Err(Error::NotFound("task")) } else { Ok(()) }
}
