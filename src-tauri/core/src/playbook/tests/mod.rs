//! Playbooks as people meet them: made, changed, started, ended, and starting by themselves.

mod following;
mod making;
mod running;

use chrono::NaiveDate;

use super::*;
use crate::error::Error;
use crate::id::{PartyId, PlaybookId, PurchaseId, RunId};
use crate::money::Money;
use crate::sales::{self, PurchaseDraft};
use crate::task::{self, TaskKind, TaskView};
use crate::testing::{Bench, NOW};
use crate::text::{Lang, Texts};
use crate::time::{DAY_MS, Timestamp};

fn step(title: &str, offset_days: u16) -> PlaybookStep {
    PlaybookStep {
        id: None,
        kind: TaskKind::Call,
        title: title.to_owned(),
        note: None,
        offset_days,
        day_rule: DayRule::Exact,
        assignee: StepAssignee::Owner,
        person_id: None,
    }
}

fn occasion(track: &str, phase: &str) -> Option<Occasion> {
    Some(Occasion { track: track.to_owned(), phase: phase.to_owned() })
}

/// A playbook of two steps for a phase.
fn playbook(name: &str, track: &str, phase: &str) -> Playbook {
    Playbook {
        id: None,
        name: name.to_owned(),
        purpose: None,
        occasion: occasion(track, phase),
        automatic: false,
        ends_with_phase: false,
        active: true,
        template: None,
        steps: vec![step("Danken", 1), step("Nachfragen", 14)],
    }
}

/// The same, starting by itself and ending with its phase.
fn automatic(name: &str, track: &str, phase: &str) -> Playbook {
    Playbook { automatic: true, ends_with_phase: true, ..playbook(name, track, phase) }
}

fn made(bench: &Bench, playbook: &Playbook) -> PlaybookId {
    bench.write(|tx| save(tx, playbook))
}

fn buy(bench: &Bench, party: PartyId, days_ago: i64) -> PurchaseId {
    let draft = PurchaseDraft::new(party, day(bench, -days_ago), Money::new(120_000, "EUR"));
    bench.write(|tx| sales::add_purchase(tx, &draft))
}

/// The day so many days from the bench's today.
fn day(bench: &Bench, ahead: i64) -> NaiveDate {
    Timestamp(bench.store.env().now().0 + ahead * DAY_MS).local_date()
}

fn running(bench: &Bench, party: PartyId) -> Vec<RunningPlaybook> {
    let (texts, now) = (Texts::new(Lang::De), bench.store.env().now());
    bench.read(|conn| of_party(conn, party, &texts, now)).running
}

/// The names of what runs.
fn names(bench: &Bench, party: PartyId) -> Vec<String> {
    running(bench, party).into_iter().map(|running| running.run.name).collect()
}

fn open_tasks(bench: &Bench, party: PartyId) -> Vec<TaskView> {
    bench.read(|conn| task::of_parties(conn, &party.into()))
}

fn refusal<T: std::fmt::Debug>(result: crate::Result<T>) -> (&'static str, &'static str) {
    match result {
        Err(Error::Invalid { field, reason }) => (field, reason),
        Err(Error::NotFound(what)) => ("not found", what),
        other => panic!("{other:?}"),
    }
}
