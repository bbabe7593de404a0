//! Changing a task.

use rusqlite::named_params;

use super::TaskDraft;
use super::create::Fields;
use crate::error::{Error, Result};
use crate::id::TaskId;
use crate::rule;
use crate::store::Tx;

/// Replaces what a task says; an empty assignee means nobody. Whether it is done stays as it is.
pub fn update(tx: &Tx<'_>, id: TaskId, draft: &TaskDraft) -> Result<()> {
    let fields = Fields::check(tx, draft)?;
    if let Some(party) = fields.party {
        rule::party(tx, party)?;
    }
    let found = tx
        .prepare_cached(
            "UPDATE task SET party_id = :party, deal_id = :deal, kind = :kind, title = :title, note = :note,
                    due_on = :due_on, due_time = :due_time, assignee_id = :assignee
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
        })?;
    if found == 0 { Err(Error::NotFound("task")) } else { Ok(()) }
}
