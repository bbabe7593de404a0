//! Making a task.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, named_params};

use super::TaskDraft;
use super::repeat::Series;
use crate::error::{Error, Result};
use crate::id::{DealId, PartyId, RunId, TaskId};
use crate::rule;
use crate::store::Tx;

/// Makes a task. A task of a deal alone belongs to the deal's customer; a task without an assignee to its writer.
pub fn create(tx: &Tx<'_>, draft: &TaskDraft) -> Result<TaskId> {
    insert(tx, draft, None, None)
}

/// The same for a step of a running playbook.
pub(crate) fn create_in_run(tx: &Tx<'_>, draft: &TaskDraft, run: Option<RunId>) -> Result<TaskId> {
    insert(tx, draft, run, None)
}

/// The same for what another program knows under a lasting name.
pub(crate) fn create_foreign(tx: &Tx<'_>, draft: &TaskDraft, foreign_id: &str) -> Result<TaskId> {
    insert(tx, draft, None, Some(foreign_id))
}

fn insert(tx: &Tx<'_>, draft: &TaskDraft, run: Option<RunId>, foreign_id: Option<&str>) -> Result<TaskId> {
    let fields = Fields::check(tx, draft)?;
    if let Some(party) = fields.party {
        rule::party(tx, party)?;
    }
    let id = TaskId(tx.new_id());
    tx.prepare_cached(
        "INSERT INTO task (id, party_id, deal_id, run_id, kind, title, note, due_on, due_time, assignee_id,
                           foreign_id, repeat, created_at)
         VALUES (:id, :party, :deal, :run, :kind, :title, :note, :due_on, :due_time, :assignee,
                 :foreign, :repeat, :now)",
    )?
    .execute(named_params! {
        ":id": id,
        ":party": fields.party,
        ":deal": draft.deal_id,
        ":run": run,
        ":kind": draft.kind,
        ":title": fields.title,
        ":note": fields.note,
        ":due_on": fields.due_on,
        ":due_time": fields.due_time,
        ":assignee": draft.assignee_id.or(tx.actor),
        ":foreign": foreign_id,
        ":repeat": fields.series,
        ":now": tx.now,
    })?;
    Ok(id)
}

/// The fields of a draft that had to be checked or looked up.
pub(super) struct Fields<'a> {
    pub(super) party: Option<PartyId>,
    pub(super) title: &'a str,
    pub(super) note: Option<&'a str>,
    pub(super) due_on: Option<NaiveDate>,
    pub(super) due_time: Option<&'a str>,
    pub(super) series: Option<Series>,
}

impl<'a> Fields<'a> {
    pub(super) fn check(conn: &Connection, draft: &'a TaskDraft) -> Result<Self> {
        let of_deal = draft.deal_id.map(|deal| party_of_deal(conn, deal)).transpose()?;
        Ok(Self {
            party: draft.party_id.or(of_deal),
            title: rule::title("title", &draft.title)?,
            note: rule::text("note", draft.note.as_deref())?,
            due_on: draft.due_on.map(|day| rule::day("dueOn", day)).transpose()?,
            series: draft.repeat.map(|repeat| repeat.check(draft.due_on)).transpose()?,
            due_time: rule::time_of_day("dueTime", draft.due_time.as_deref())?,
        })
    }
}

fn party_of_deal(conn: &Connection, deal: DealId) -> Result<PartyId> {
    conn.prepare_cached("SELECT party_id FROM deal WHERE id = :deal")?
        .query_row(named_params! {":deal": deal}, |row| row.get("party_id"))
        .optional()?
        .ok_or(Error::NotFound("deal"))
}
