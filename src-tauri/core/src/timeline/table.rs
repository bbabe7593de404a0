//! The rows of a timeline: how touches are read and how stages and done tasks look on it.

use rusqlite::{Connection, OptionalExtension, Row, named_params};
use uuid::Uuid;

use super::{Direction, EntryKind, Participant, TimelineEntry, TouchKind, TouchOutcome, TouchView};
use crate::error::{Error, Result};
use crate::id::TouchId;
use crate::money::Money;
use crate::word::words;

words!(TouchKind {
    Call = "call",
    Visit = "visit",
    Meeting = "meeting",
    Mail = "mail",
    Letter = "letter",
    Chat = "chat",
    Fair = "fair",
    Web = "web",
    Note = "note",
    Other = "other",
});
words!(EntryKind {
    Talk = "talk", Note = "note", Purchase = "purchase", Contract = "contract", Case = "case", Promise = "promise",
    Offer = "offer", Answer = "answer", Referral = "referral", Milestone = "milestone", Playbook = "playbook",
    Deal = "deal", Task = "task",
});
words!(Direction { In = "in", Out = "out" });
words!(TouchOutcome {
    Reached = "reached",
    NotReached = "notReached",
    CallBack = "callBack",
    NoNeed = "noNeed",
});

/// One touch; not found when it is in the trash.
pub fn touch(conn: &Connection, id: TouchId) -> Result<TouchView> {
    let mut query = conn.prepare_cached(
        "SELECT t.id, t.party_id, p.name AS party_name, t.kind, t.direction, t.outcome, t.mood, t.at, t.duration_min,
                t.subject, t.body, t.is_contact, t.author_id, t.deal_id,
                (SELECT count(*) FROM attachment a WHERE a.record_id = t.id AND a.deleted_at IS NULL) AS files
         FROM touch t JOIN party p ON p.id = t.party_id
         WHERE t.id = :id AND t.deleted_at IS NULL",
    )?;
    let view = query.query_row(named_params! {":id": id}, touch_view).optional()?;
    let mut view = view.ok_or(Error::NotFound("touch"))?;
    view.participants = participants(conn, id)?;
    Ok(view)
}

fn touch_view(row: &Row<'_>) -> rusqlite::Result<TouchView> {
    Ok(TouchView {
        id: row.get("id")?,
        party_id: row.get("party_id")?,
        party_name: row.get("party_name")?,
        participants: Vec::new(),
        kind: row.get("kind")?,
        direction: row.get("direction")?,
        outcome: row.get("outcome")?,
        mood: row.get("mood")?,
        at: row.get("at")?,
        duration_min: row.get("duration_min")?,
        subject: row.get("subject")?,
        body: row.get("body")?,
        is_contact: row.get("is_contact")?,
        author_id: row.get("author_id")?,
        deal_id: row.get("deal_id")?,
        files: row.get("files")?,
    })
}

/// Who else took part, in the order in which they were named.
pub(super) fn participants(conn: &Connection, touch: TouchId) -> Result<Vec<Participant>> {
    let mut query = conn.prepare_cached(
        "SELECT p.id, p.name FROM touch_party tp JOIN party p ON p.id = tp.party_id
         WHERE tp.touch_id = :touch ORDER BY tp.id",
    )?;
    let found = query.query_map(named_params! {":touch": touch}, |row| {
        Ok(Participant { id: row.get("id")?, name: row.get("name")? })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// A line of the stage log as an entry.
pub(super) fn deal_entry(conn: &Connection, id: Uuid) -> Result<TimelineEntry> {
    let mut query = conn.prepare_cached(
        "SELECT d.id, l.entered_at, d.title, d.amount, d.currency, f.name AS from_stage, s.name AS stage, s.kind,
                iif(s.kind = 'lost', d.lost_reason, NULL) AS lost_reason
         FROM deal_stage l JOIN deal d ON d.id = l.deal_id JOIN stage s ON s.id = l.stage_id
              LEFT JOIN stage f ON f.id = l.from_stage_id
         WHERE l.id = :id",
    )?;
    Ok(query.query_row(named_params! {":id": id}, |row| {
        let amount: Option<i64> = row.get("amount")?;
        let currency: String = row.get("currency")?;
        Ok(TimelineEntry::Deal {
            id: row.get("id")?,
            at: row.get("entered_at")?,
            title: row.get("title")?,
            money: amount.map(|amount| Money { amount, currency }),
            from_stage: row.get("from_stage")?,
            stage: row.get("stage")?,
            stage_kind: row.get("kind")?,
            lost_reason: row.get("lost_reason")?,
        })
    })?)
}

/// A done task as an entry.
pub(super) fn task_entry(conn: &Connection, id: Uuid) -> Result<TimelineEntry> {
    let mut query = conn
        .prepare_cached("SELECT id, done_at, kind, title, outcome, assignee_id FROM task WHERE id = :id")?;
    Ok(query.query_row(named_params! {":id": id}, |row| {
        Ok(TimelineEntry::Task {
            id: row.get("id")?,
            at: row.get("done_at")?,
            kind: row.get("kind")?,
            title: row.get("title")?,
            outcome: row.get("outcome")?,
            assignee_id: row.get("assignee_id")?,
        })
    })?)
}
