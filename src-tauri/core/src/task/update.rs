//! Changing a task.

use rusqlite::{OptionalExtension, named_params};

use super::TaskDraft;
use super::create::Fields;
use super::repeat::Series;
use crate::error::{Error, Result};
use crate::id::TaskId;
use crate::rule;
use crate::store::Tx;

/// Replaces what a task says; an empty assignee means nobody. Whether it is done stays as it is. A task that comes again
/// begins to count from its day anew where the rule or the day is another one; a done one comes again no more.
pub fn update(tx: &Tx<'_>, id: TaskId, draft: &TaskDraft) -> Result<()> {
    let fields = Fields::check(tx, draft)?;
    if let Some(party) = fields.party {
        rule::party(tx, party)?;
    }
    let series = match fields.series {
        Some(series) => Some(kept(tx, id, series)?),
        None => None,
    };
    let found = tx
        .prepare_cached(
            "UPDATE task SET party_id = :party, deal_id = :deal, kind = :kind, title = :title, note = :note,
                    due_on = :due_on, due_time = :due_time, assignee_id = :assignee, repeat = :repeat
             WHERE id = :id AND deleted_at IS NULL",
        )?
        .execute(named_params! {
            ":id": id,
            ":party": fields.party,
            ":deal": draft.deal_id,
            ":kind": draft.kind,
            ":title": fields.title,
            ":note": fields.note,
            ":due_on": fields.due_on,
            ":due_time": fields.due_time,
            ":assignee": draft.assignee_id,
            ":repeat": series,
        })?;
    if found == 0 { Err(Error::NotFound("task")) } else { Ok(()) }
}

/// The rule with the days it counts from: those kept already, where neither the rule nor the day has changed.
fn kept(tx: &Tx<'_>, id: TaskId, series: Series) -> Result<Series> {
    let found = tx
        .prepare_cached("SELECT due_on, repeat, done_at IS NOT NULL AS is_done FROM task WHERE id = :id")?
        .query_row(named_params! {":id": id}, |row| {
            Ok((row.get("due_on")?, row.get("repeat")?, row.get("is_done")?))
        })
        .optional()?;
    let Some((due_on, kept, is_done)): Option<(Option<chrono::NaiveDate>, Option<Series>, bool)> = found
    else {
        return Ok(series);
    };
    if is_done {
        return Err(Error::invalid("repeat", "repeat-done"));
    }
    Ok(kept.filter(|kept| kept.rule == series.rule && due_on == Some(series.start)).unwrap_or(series))
}
