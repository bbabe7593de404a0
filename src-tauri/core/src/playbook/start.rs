//! Starting a playbook for a customer: its steps become tasks.

use chrono::NaiveDate;
use rusqlite::{Connection, named_params};

use super::day::due_day;
use super::save::save;
use super::table::{self, RUN};
use super::{Occasion, Playbook, PlaybookStep, StepAssignee, template};
use crate::error::{Error, Result};
use crate::id::{PartyId, PersonId, PlaybookId, RunId};
use crate::store::Tx;
use crate::task::{self, TaskDraft};
use crate::text::Texts;
use crate::{rule, standing};

/// Starts a playbook for a customer today. One that runs there already is not started a second time.
pub fn start(tx: &Tx<'_>, party: PartyId, id: PlaybookId) -> Result<RunId> {
    rule::party(tx, party)?;
    let playbook = table::get(tx, id)?;
    if !playbook.active {
        return Err(Error::invalid("playbookId", "switched-off"));
    }
    if is_running(tx, party, id)? {
        return Err(Error::invalid("playbookId", "running"));
    }
    let occasion = match &playbook.occasion {
        Some(occasion) if stands_in(tx, party, occasion)? => Some(occasion),
        _ => None,
    };
    begin(tx, party, id, &playbook, occasion, None)
}

/// Makes a ready-made playbook the firm's own and starts it.
pub fn start_template(tx: &Tx<'_>, party: PartyId, code: &str, texts: &Texts) -> Result<RunId> {
    let id = save(tx, &template(code, texts)?)?;
    start(tx, party, id)
}

/// Starts it for who entered a phase, as the playbook asks.
pub(super) fn start_by_rule(
    tx: &Tx<'_>,
    party: PartyId,
    playbook: &Playbook,
    entered_on: NaiveDate,
) -> Result<()> {
    let id = playbook.id.ok_or(Error::NotFound("playbook"))?;
    begin(tx, party, id, playbook, playbook.occasion.as_ref(), Some(entered_on)).map(|_| ())
}

fn begin(
    tx: &Tx<'_>,
    party: PartyId,
    id: PlaybookId,
    playbook: &Playbook,
    occasion: Option<&Occasion>,
    entered_on: Option<NaiveDate>,
) -> Result<RunId> {
    let (run, today) = (RunId(tx.new_id()), tx.now.local_date());
    tx.prepare_cached(
        "INSERT INTO playbook_run (id, party_id, playbook_id, started_on, track, phase, entered_on, created_at)
         VALUES (:id, :party, :playbook, :started_on, :track, :phase, :entered_on, :now)",
    )?
    .execute(named_params! {
        ":id": run,
        ":party": party,
        ":playbook": id,
        ":started_on": today,
        ":track": occasion.map(|occasion| &occasion.track),
        ":phase": occasion.map(|occasion| &occasion.phase),
        ":entered_on": entered_on,
        ":now": tx.now,
    })?;
    for step in &playbook.steps {
        let draft = TaskDraft {
            party_id: Some(party),
            deal_id: None,
            kind: step.kind,
            title: step.title.clone(),
            note: step.note.clone(),
            due_on: Some(due_day(step, today)),
            due_time: None,
            assignee_id: assignee(tx, party, step)?,
            repeat: None,
        };
        task::create_in_run(tx, &draft, Some(run))?;
    }
    Ok(run)
}

/// Who does the step; none leaves it to who writes. Nobody who has left the firm gets anything to do.
fn assignee(conn: &Connection, party: PartyId, step: &PlaybookStep) -> Result<Option<PersonId>> {
    let (owner, deputy): (Option<PersonId>, Option<PersonId>) = conn
        .prepare_cached(
            "SELECT o.id AS owner, d.id AS deputy FROM party p
             LEFT JOIN person_of_firm o ON o.id = p.owner_id AND o.archived_at IS NULL
             LEFT JOIN person_of_firm d ON d.id = p.deputy_id AND d.archived_at IS NULL
             WHERE p.id = ?1",
        )?
        .query_row([party], |row| Ok((row.get("owner")?, row.get("deputy")?)))?;
    let named = match (step.assignee, step.person_id) {
        (StepAssignee::Deputy, _) => deputy,
        (StepAssignee::Person, Some(person)) => {
            let mut query =
                conn.prepare_cached("SELECT 1 FROM person_of_firm WHERE id = ?1 AND archived_at IS NULL")?;
            query.exists([person])?.then_some(person)
        }
        _ => None,
    };
    Ok(named.or(owner))
}

fn stands_in(tx: &Tx<'_>, party: PartyId, occasion: &Occasion) -> Result<bool> {
    let places = standing::places(tx, party, tx.now)?;
    Ok(places.iter().any(|place| place.track == occasion.track && place.phase == occasion.phase))
}

fn is_running(conn: &Connection, party: PartyId, id: PlaybookId) -> Result<bool> {
    let sql = format!(
        "SELECT 1 FROM ({RUN} WHERE r.party_id = ?1 AND r.playbook_id = ?2 AND r.ended_on IS NULL) WHERE open > 0"
    );
    Ok(conn.prepare_cached(&sql)?.exists(rusqlite::params![party, id])?)
}
