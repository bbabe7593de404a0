//! What runs at one customer, and what can be started there.

use chrono::NaiveDate;
use rusqlite::{Connection, named_params};

use super::day::due_day;
use super::table::{self, RUN, run_row};
use super::{
    Occasion, PartyPlaybooks, Playbook, PlaybookChoice, PlaybookRun, RunStep, RunningPlaybook, templates,
};
use crate::error::Result;
use crate::id::{PartyId, RunId};
use crate::standing::{self, Place};
use crate::text::Texts;
use crate::time::Timestamp;

/// More at once at one customer nobody works through.
const MOST_RUNS: usize = 20;

/// The playbooks of a customer on a day. Ready-made ones that the firm has made its own are not offered again, and in the
/// trash nothing is started.
pub fn of_party(conn: &Connection, party: PartyId, texts: &Texts, now: Timestamp) -> Result<PartyPlaybooks> {
    let today = now.local_date();
    let runs = runs(conn, party)?;
    let is_running = |run: &&PlaybookRun| run.ended_on.is_none() && run.open > 0;
    let places = standing::places(conn, party, now)?;
    let is_there =
        conn.prepare_cached("SELECT 1 FROM party WHERE id = ?1 AND deleted_at IS NULL")?.exists([party])?;
    let own = if is_there { table::all(conn)? } else { Vec::new() };
    let mut ready_made = if is_there { templates(texts) } else { Vec::new() };
    ready_made.retain(|ready| own.iter().all(|playbook| playbook.template != ready.template));
    let mut choices = Vec::new();
    for playbook in own.into_iter().chain(ready_made) {
        let of_playbook = || runs.iter().filter(|run| Some(run.playbook_id) == playbook.id);
        if !playbook.active || of_playbook().any(|run| is_running(&run)) {
            continue;
        }
        let since = playbook.occasion.as_ref().and_then(|occasion| stands_since(&places, occasion));
        let fits = since.is_some_and(|since| of_playbook().all(|run| run.started_on < since));
        choices.push(choice(playbook, fits, today));
    }
    choices.sort_by_key(|choice| !choice.fits);
    let running = runs.iter().filter(is_running).take(MOST_RUNS);
    let running = running.map(|run| Ok(RunningPlaybook { steps: steps(conn, run.id)?, run: run.clone() }));
    Ok(PartyPlaybooks { running: running.collect::<Result<_>>()?, choices })
}

fn choice(playbook: Playbook, fits: bool, today: NaiveDate) -> PlaybookChoice {
    PlaybookChoice {
        due_on: playbook.steps.iter().map(|step| due_day(step, today)).collect(),
        fits,
        playbook,
    }
}

fn stands_since(places: &[Place], occasion: &Occasion) -> Option<NaiveDate> {
    let place = places.iter().find(|place| place.track == occasion.track && place.phase == occasion.phase)?;
    Some(place.since)
}

/// Everything that was ever started for a customer, the latest first. A few a year at most.
fn runs(conn: &Connection, party: PartyId) -> Result<Vec<PlaybookRun>> {
    let sql = format!("{RUN} WHERE r.party_id = :party ORDER BY r.started_on DESC, r.id DESC LIMIT 500");
    let mut query = conn.prepare_cached(&sql)?;
    let runs = query.query_map(named_params! {":party": party}, run_row)?;
    Ok(runs.collect::<rusqlite::Result<_>>()?)
}

fn steps(conn: &Connection, run: RunId) -> Result<Vec<RunStep>> {
    let mut query = conn.prepare_cached(
        "SELECT id, kind, title, due_on, assignee_id, done_at FROM task
         WHERE run_id = :run AND deleted_at IS NULL ORDER BY due_on IS NULL, due_on, id",
    )?;
    let steps = query.query_map(named_params! {":run": run}, |row| {
        Ok(RunStep {
            task_id: row.get("id")?,
            kind: row.get("kind")?,
            title: row.get("title")?,
            due_on: row.get("due_on")?,
            assignee_id: row.get("assignee_id")?,
            done_at: row.get("done_at")?,
        })
    })?;
    Ok(steps.collect::<rusqlite::Result<_>>()?)
}
