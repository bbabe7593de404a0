//! The rows of playbooks, their steps and runs.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{DayRule, Occasion, Playbook, PlaybookRun, PlaybookStep, PlaybookView, RunEnd, StepAssignee};
use crate::error::{Error, Result};
use crate::id::{PlaybookId, RunId};
use crate::word::words;

words!(DayRule { Exact = "exact", Forward = "forward", Working = "working" });
words!(StepAssignee { Owner = "owner", Deputy = "deputy", Person = "person" });
words!(RunEnd { Stopped = "stopped", Left = "left" });

/// No firm has more; beyond that they are not shown, and no further ones can be made.
pub(super) const MOST: usize = 200;

const COLUMNS: &str = "id, name, purpose, track, phase, is_automatic, ends_with_phase, is_active, template";

/// A playbook with its steps; not found when it is in the trash.
pub fn get(conn: &Connection, id: PlaybookId) -> Result<Playbook> {
    let sql = format!("SELECT {COLUMNS} FROM playbook WHERE id = :id AND deleted_at IS NULL");
    let found = conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, playbook).optional()?;
    with_steps(conn, found.ok_or(Error::NotFound("playbook"))?)
}

/// All playbooks in their order.
pub(super) fn all(conn: &Connection) -> Result<Vec<Playbook>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM playbook WHERE deleted_at IS NULL ORDER BY position, created_at, id LIMIT {MOST}"
    );
    let mut query = conn.prepare_cached(&sql)?;
    let found: Vec<Playbook> = query.query_map([], playbook)?.collect::<rusqlite::Result<_>>()?;
    found.into_iter().map(|playbook| with_steps(conn, playbook)).collect()
}

/// All playbooks in their order, with at how many customers each runs.
pub fn list(conn: &Connection) -> Result<Vec<PlaybookView>> {
    let mut running = conn.prepare_cached(RUNNING)?;
    let counts: Vec<(PlaybookId, u32)> = running
        .query_map([], |row| Ok((row.get("playbook_id")?, row.get("count")?)))?
        .collect::<rusqlite::Result<_>>()?;
    let count = |id| counts.iter().find(|(of, _)| Some(*of) == id).map_or(0, |(_, count)| *count);
    Ok(all(conn)?
        .into_iter()
        .map(|playbook| PlaybookView { running: count(playbook.id), playbook })
        .collect())
}

/// Reads the open tasks of runs only, of which there are as many as people can have in hand.
pub(super) const RUNNING: &str = "SELECT r.playbook_id, count(DISTINCT r.id) AS count
     FROM task t INDEXED BY task_open_by_run CROSS JOIN playbook_run r ON r.id = t.run_id
     JOIN party p ON p.id = r.party_id
     WHERE t.run_id IS NOT NULL AND t.done_at IS NULL AND t.deleted_at IS NULL AND r.ended_on IS NULL
       AND p.deleted_at IS NULL
     GROUP BY r.playbook_id";

fn playbook(row: &Row<'_>) -> rusqlite::Result<Playbook> {
    Ok(Playbook {
        id: Some(row.get("id")?),
        name: row.get("name")?,
        purpose: row.get("purpose")?,
        occasion: occasion(row)?,
        automatic: row.get("is_automatic")?,
        ends_with_phase: row.get("ends_with_phase")?,
        active: row.get("is_active")?,
        template: row.get("template")?,
        steps: Vec::new(),
    })
}

fn occasion(row: &Row<'_>) -> rusqlite::Result<Option<Occasion>> {
    let (track, phase): (Option<String>, Option<String>) = (row.get("track")?, row.get("phase")?);
    Ok(track.zip(phase).map(|(track, phase)| Occasion { track, phase }))
}

fn with_steps(conn: &Connection, mut playbook: Playbook) -> Result<Playbook> {
    let mut query = conn.prepare_cached(
        "SELECT id, kind, title, note, offset_days, day_rule, assignee, person_id FROM playbook_step
         WHERE playbook_id = :playbook ORDER BY position",
    )?;
    let steps = query.query_map(named_params! {":playbook": playbook.id}, |row| {
        Ok(PlaybookStep {
            id: Some(row.get("id")?),
            kind: row.get("kind")?,
            title: row.get("title")?,
            note: row.get("note")?,
            offset_days: row.get("offset_days")?,
            day_rule: row.get("day_rule")?,
            assignee: row.get("assignee")?,
            person_id: row.get("person_id")?,
        })
    })?;
    playbook.steps = steps.collect::<rusqlite::Result<_>>()?;
    Ok(playbook)
}

/// What a run consists of; the condition comes after it.
pub(super) const RUN: &str = "SELECT r.id, r.party_id, r.playbook_id, b.name, r.started_on, r.track, r.phase,
        r.entered_on, r.ended_on, r.ended_because,
        (SELECT count(*) FROM task t WHERE t.run_id = r.id AND t.deleted_at IS NULL AND t.done_at IS NULL) AS open,
        (SELECT count(*) FROM task t WHERE t.run_id = r.id AND t.deleted_at IS NULL AND t.done_at IS NOT NULL) AS done
     FROM playbook_run r JOIN playbook b ON b.id = r.playbook_id";

/// One run, also of a playbook that is in the trash by now.
pub fn run(conn: &Connection, id: RunId) -> Result<PlaybookRun> {
    conn.prepare_cached(&format!("{RUN} WHERE r.id = :id"))?
        .query_row(named_params! {":id": id}, run_row)
        .optional()?
        .ok_or(Error::NotFound("run"))
}

pub(super) fn run_row(row: &Row<'_>) -> rusqlite::Result<PlaybookRun> {
    Ok(PlaybookRun {
        id: row.get("id")?,
        party_id: row.get("party_id")?,
        playbook_id: row.get("playbook_id")?,
        name: row.get("name")?,
        started_on: row.get("started_on")?,
        occasion: occasion(row)?,
        entered_on: row.get("entered_on")?,
        ended_on: row.get("ended_on")?,
        ended_because: row.get("ended_because")?,
        open: row.get("open")?,
        done: row.get("done")?,
    })
}
