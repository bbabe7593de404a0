//! The replay: from the facts to the dated history, jumping from day of change to day of change.
//!
//! Every day on which something can change is either the day of a fact or can be computed from the last one, so no
//! other day is looked at. The result is the same as that of looking at every single day, and the same as going on
//! from any checkpoint: a laptop that was closed for three weeks tells the same story as one that ran daily.

use super::fold::{Fold, Workspace};
use super::next::{Earliest, limits_ahead};
use super::silence::Moment;
use super::{AsOf, Change, Checkpoint, Derivation, Phase, Standing, Track};
use crate::Day;
use crate::fact::History;
use crate::rules::Rulebook;

/// The whole history of a customer up to a day.
pub fn derive(history: &History, book: &Rulebook, as_of: AsOf) -> Derivation {
    derive_in(&mut Workspace::default(), history, book, as_of)
}

/// As [`derive()`], in room that is used again.
pub fn derive_in(room: &mut Workspace, history: &History, book: &Rulebook, as_of: AsOf) -> Derivation {
    let mut changes = std::mem::take(&mut room.changes);
    changes.clear();
    let (standing, checkpoint) = run(Fold::new(history, book, room), history.first(), as_of, &mut changes);
    let derivation = Derivation { changes: changes.as_slice().to_vec(), standing, checkpoint };
    room.changes = changes;
    derivation
}

/// Goes on from a checkpoint; gives only the changes after it.
pub fn resume(history: &History, book: &Rulebook, from: &Checkpoint, as_of: AsOf) -> Derivation {
    let mut room = Workspace::default();
    let mut fold = Fold::new(history, book, &mut room);
    fold.catch_up(from.on);
    fold.places = Some(from.places);
    fold.memory = from.memory;
    let next = next_day(&mut fold, Moment { known: from.on, clock: from.on });
    let mut changes = Vec::new();
    let (standing, checkpoint) = run(fold, next, as_of, &mut changes);
    Derivation { changes, standing, checkpoint }
}

/// As [`derive()`], but looking at every single day: what the jumps are measured against. Slow.
pub fn derive_day_by_day(history: &History, book: &Rulebook, as_of: AsOf) -> Derivation {
    let mut room = Workspace::default();
    let mut fold = Fold::new(history, book, &mut room);
    let mut changes = Vec::new();
    if let Some(first) = history.first() {
        for day in first.0..=as_of.clock.min(history.horizon()).0 {
            fold.step(Moment { known: Day(day), clock: Day(day) }, &mut changes);
        }
    }
    let (standing, checkpoint) = run(fold, None, as_of, &mut changes);
    Derivation { changes, standing, checkpoint }
}

/// What comes next by time alone, if nothing else happens: the changes of the first day on which something changes.
/// Looks up to `days` ahead.
pub fn outlook(history: &History, book: &Rulebook, as_of: AsOf, days: i32) -> Vec<Change> {
    outlook_in(&mut Workspace::default(), history, book, as_of, days)
}

/// As [`outlook`], in room that is used again.
pub fn outlook_in(
    room: &mut Workspace,
    history: &History,
    book: &Rulebook,
    as_of: AsOf,
    days: i32,
) -> Vec<Change> {
    let mut fold = Fold::new(history, book, room);
    let mut changes = Vec::new();
    let mut next = history.first();
    let last = as_of.clock.plus(days.max(0)).min(history.horizon());
    while let Some(day) = next.filter(|&day| day <= last) {
        let at = Moment { known: day, clock: day };
        let before = changes.len();
        fold.step(at, &mut changes);
        if day > as_of.clock && changes.len() > before {
            return changes.split_off(before);
        }
        next = next_day(&mut fold, at);
    }
    Vec::new()
}

fn run(
    mut fold: Fold<'_>,
    mut next: Option<Day>,
    as_of: AsOf,
    changes: &mut Vec<Change>,
) -> (Option<Standing>, Option<Checkpoint>) {
    let clock = as_of.clock.min(fold.history.horizon());
    while let Some(day) = next.filter(|&day| day <= clock) {
        let at = Moment { known: day, clock: day };
        fold.step(at, changes);
        next = next_day(&mut fold, at);
    }
    let checkpoint = fold.places.map(|places| Checkpoint { on: clock, places, memory: fold.memory });
    // Imports stopped: facts still count, but time stands still.
    while let Some(day) = fold.next_fact(false).filter(|&day| day <= as_of.today) {
        fold.step(Moment { known: day, clock: clock.min(day) }, changes);
    }
    let at = Moment { known: as_of.today.max(clock), clock };
    (standing(&mut fold, at), checkpoint)
}

/// The next day on which something can change.
fn next_day(fold: &mut Fold<'_>, at: Moment) -> Option<Day> {
    let mut earliest = Earliest::after(at.clock);
    earliest.consider(fold.next_fact(true));
    earliest.consider(fold.book.next_change(at.clock));
    limits_ahead(&fold.view(at), &mut earliest);
    earliest.day()
}

fn standing(fold: &mut Fold<'_>, at: Moment) -> Option<Standing> {
    let places = fold.places?;
    let by_time = if at.known > at.clock { None } else { next_day(fold, at) };
    let next_check = match (by_time, fold.history.waiting()) {
        (Some(time), Some(fact)) => Some(time.min(fact)),
        (time, fact) => time.or(fact),
    };
    let view = fold.view(at);
    let now = Track::ALL.map(|track| super::models::decide(&view, track).1);
    let last = view.last();
    let spell = last.map_or(0, |last| last.spell);
    let lost = places[Track::Activity as usize].phase == Phase::Lost;
    Some(Standing {
        on: at.known,
        clock: at.clock,
        rules: view.rules.version,
        places,
        now,
        archived: view.archived().is_some(),
        purchases: view.spells.orders(),
        in_spell: last.map_or(0, |last| last.orders_in_spell),
        spell,
        cycle: spell.max(1) + u32::from(lost),
        interval: view.limits.interval,
        days: last.map(|last| at.age(last.on)),
        thresholds: last.map(|_| view.limits.days),
        by_model: last.is_some() && view.limits.by_model,
        spell_start: last.map(|last| last.spell_start),
        last_purchase: view.spells.last_order(view.history),
        last_contact: view.situation.engaged,
        next_check,
    })
}
