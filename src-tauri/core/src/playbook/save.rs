//! Making and changing a playbook with all its steps, and putting it into the trash.

use rusqlite::named_params;

use super::table::{self, MOST};
use super::{Occasion, Playbook, PlaybookStep, StepAssignee};
use crate::error::{Error, Result};
use crate::id::{PlaybookId, PlaybookStepId};
use crate::standing::words;
use crate::store::Tx;
use crate::{firm, rule};

/// More steps than that are no plan any more.
const MOST_STEPS: usize = 50;
/// Two years: nobody plans further ahead.
const LONGEST: u16 = 730;

/// Makes a playbook or replaces it. What runs keeps the tasks that it has.
pub fn save(tx: &Tx<'_>, playbook: &Playbook) -> Result<PlaybookId> {
    check(tx, playbook)?;
    let id = save_head(tx, playbook)?;
    let mut former = steps(tx, id)?;
    for (position, step) in playbook.steps.iter().enumerate() {
        if let Some(known) = step.id {
            let at = former.iter().position(|former| *former == known).ok_or(Error::NotFound("step"))?;
            former.swap_remove(at);
        }
        save_step(tx, id, step, position)?;
    }
    for gone in former {
        tx.prepare_cached("DELETE FROM playbook_step WHERE id = ?1")?.execute([gone])?;
    }
    Ok(id)
}

/// Puts a playbook into the trash; what runs goes on.
pub fn delete(tx: &Tx<'_>, id: PlaybookId) -> Result<()> {
    tx.trash("playbook", &id, "playbook")
}

fn check(tx: &Tx<'_>, playbook: &Playbook) -> Result<()> {
    rule::title("name", &playbook.name)?;
    rule::text("purpose", playbook.purpose.as_deref())?;
    rule::line("template", playbook.template.as_deref())?;
    match &playbook.occasion {
        Some(occasion) => check_occasion(occasion)?,
        None if playbook.automatic || playbook.ends_with_phase => {
            return Err(Error::invalid("occasion", "missing"));
        }
        None => {}
    }
    match playbook.steps.len() {
        0 => return Err(Error::invalid("steps", "missing")),
        1..=MOST_STEPS => {}
        _ => return Err(Error::invalid("steps", "too-many")),
    }
    playbook.steps.iter().try_for_each(|step| check_step(tx, step))
}

/// Early warnings and the stages of a model: outside of it nobody needs a plan.
pub(super) fn check_occasion(occasion: &Occasion) -> Result<()> {
    if occasion.is_warning() {
        return Ok(());
    }
    let Occasion { track, phase } = occasion;
    let stages = words::stages();
    let (_, phases) =
        stages.iter().find(|(known, _)| known == track).ok_or(Error::invalid("track", "unknown"))?;
    if phases.contains(phase) { Ok(()) } else { Err(Error::invalid("phase", "unknown")) }
}

fn check_step(tx: &Tx<'_>, step: &PlaybookStep) -> Result<()> {
    rule::title("stepTitle", &step.title)?;
    rule::text("stepNote", step.note.as_deref())?;
    if step.offset_days > LONGEST {
        return Err(Error::invalid("offsetDays", "out-of-range"));
    }
    match (step.assignee, step.person_id) {
        (StepAssignee::Person, Some(person)) => firm::check_person(tx, person).map(|_| ()),
        (StepAssignee::Person, None) => Err(Error::invalid("personId", "missing")),
        (_, Some(_)) => Err(Error::invalid("personId", "not-here")),
        (_, None) => Ok(()),
    }
}

fn save_head(tx: &Tx<'_>, playbook: &Playbook) -> Result<PlaybookId> {
    match playbook.id {
        Some(id) => table::get(tx, id).map(|_| ())?,
        None if table::all(tx)?.len() >= MOST => return Err(Error::invalid("name", "too-many")),
        None => {}
    }
    let id = playbook.id.unwrap_or_else(|| PlaybookId(tx.new_id()));
    let occasion = playbook.occasion.as_ref();
    tx.prepare_cached(
        "INSERT INTO playbook (id, name, purpose, track, phase, is_automatic, ends_with_phase, is_active, template,
                               position, created_at)
         VALUES (:id, :name, :purpose, :track, :phase, :automatic, :ends, :active, :template,
                 (SELECT coalesce(max(position) + 1, 0) FROM playbook), :now)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, purpose = excluded.purpose, track = excluded.track,
             phase = excluded.phase, is_automatic = excluded.is_automatic, ends_with_phase = excluded.ends_with_phase,
             is_active = excluded.is_active, template = excluded.template",
    )?
    .execute(named_params! {
        ":id": id,
        ":name": playbook.name.trim(),
        ":purpose": rule::text("purpose", playbook.purpose.as_deref())?,
        ":track": occasion.map(|occasion| &occasion.track),
        ":phase": occasion.map(|occasion| &occasion.phase),
        ":automatic": playbook.automatic,
        ":ends": playbook.ends_with_phase,
        ":active": playbook.active,
        ":template": rule::line("template", playbook.template.as_deref())?,
        ":now": tx.now,
    })?;
    Ok(id)
}

fn steps(tx: &Tx<'_>, id: PlaybookId) -> Result<Vec<PlaybookStepId>> {
    let mut query = tx.prepare_cached("SELECT id FROM playbook_step WHERE playbook_id = ?1")?;
    let ids = query.query_map([id], |row| row.get("id"))?.collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}

fn save_step(tx: &Tx<'_>, playbook: PlaybookId, step: &PlaybookStep, position: usize) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO playbook_step (id, playbook_id, kind, title, note, offset_days, day_rule, assignee, person_id, position)
         VALUES (:id, :playbook, :kind, :title, :note, :offset, :rule, :assignee, :person, :position)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title, note = excluded.note,
             offset_days = excluded.offset_days, day_rule = excluded.day_rule, assignee = excluded.assignee,
             person_id = excluded.person_id, position = excluded.position",
    )?
    .execute(named_params! {
        ":id": step.id.unwrap_or_else(|| PlaybookStepId(tx.new_id())),
        ":playbook": playbook,
        ":kind": step.kind,
        ":title": step.title.trim(),
        ":note": rule::text("stepNote", step.note.as_deref())?,
        ":offset": step.offset_days,
        ":rule": step.day_rule,
        ":assignee": step.assignee,
        ":person": step.person_id,
        ":position": position as i64,
    })?;
    Ok(())
}
