//! The rows of tasks: how one is read, and what one consists of.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::repeat::Series;
use super::{TaskKind, TaskView};
use crate::error::{Error, Result};
use crate::id::TaskId;
use crate::word::words;

words!(TaskKind {
    Call = "call",
    Visit = "visit",
    Mail = "mail",
    Offer = "offer",
    Meeting = "meeting",
    Todo = "todo",
});

macro_rules! views {
    () => {
        "SELECT t.id, t.party_id, p.name AS party_name, t.deal_id, d.title AS deal_title, t.kind, t.title, t.note,
                t.due_on, t.due_time, t.assignee_id, t.done_at, t.outcome, b.name AS playbook, t.repeat
         FROM task t LEFT JOIN party p ON p.id = t.party_id LEFT JOIN deal d ON d.id = t.deal_id
         LEFT JOIN playbook_run r ON r.id = t.run_id LEFT JOIN playbook b ON b.id = r.playbook_id"
    };
}

pub(crate) use views;

pub(crate) const DATED: &str = concat!(
    views!(),
    " WHERE t.done_at IS NULL AND t.deleted_at IS NULL AND t.due_on > ''
     ORDER BY t.due_on, coalesce(t.due_time, '24:00'), t.id LIMIT :most"
);

/// Everybody's open tasks that have a day, earliest first.
pub(crate) fn dated(conn: &Connection, most: u32) -> Result<Vec<TaskView>> {
    let mut query = conn.prepare_cached(DATED)?;
    let found = query.query_map(named_params! {":most": most}, task_view)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// One task; not found when it is in the trash.
pub fn get(conn: &Connection, id: TaskId) -> Result<TaskView> {
    let mut query = conn.prepare_cached(concat!(views!(), " WHERE t.id = :id AND t.deleted_at IS NULL"))?;
    query.query_row(named_params! {":id": id}, task_view).optional()?.ok_or(Error::NotFound("task"))
}

/// A task with the names of its customer, deal and playbook.
pub(crate) fn task_view(row: &Row<'_>) -> rusqlite::Result<TaskView> {
    Ok(TaskView {
        id: row.get("id")?,
        party_id: row.get("party_id")?,
        party_name: row.get("party_name")?,
        deal_id: row.get("deal_id")?,
        deal_title: row.get("deal_title")?,
        kind: row.get("kind")?,
        title: row.get("title")?,
        note: row.get("note")?,
        due_on: row.get("due_on")?,
        due_time: row.get("due_time")?,
        assignee_id: row.get("assignee_id")?,
        done_at: row.get("done_at")?,
        outcome: row.get("outcome")?,
        playbook: row.get("playbook")?,
        repeat: row.get::<_, Option<Series>>("repeat")?.map(|series| series.rule),
    })
}
