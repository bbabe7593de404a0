//! Whether a phase may be set by hand: the engine judges by the customer's facts.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rondo_lifecycle::customer::{Beside, insights};
use rondo_lifecycle::fact::{EndsOn, Fact, FactId, Override, What};
use rondo_lifecycle::phase::{Phase, Refusal, Track, check_override};
use rusqlite::{Connection, OptionalExtension, named_params};

use super::day::day;
use super::derive::histories;
use super::facts;
use super::frame::Frame;
use super::words::{self, name};
use crate::error::{Error, Result};
use crate::id::PartyId;
use crate::time::Timestamp;

/// The models in which a phase can be set by hand.
const SETTABLE: [Track; 3] = [Track::Six, Track::Four, Track::Five];

/// Whether a phase may be set for a customer today. The outer error is a customer who stands nowhere.
pub fn may_set(
    conn: &Connection,
    party: PartyId,
    phase: &str,
    reason: &str,
    expires_on: NaiveDate,
    now: Timestamp,
) -> Result<Result<(), Refusal>> {
    let Some(phase) = words::phase(phase) else { return Ok(Err(Refusal::NotSettable)) };
    let by_hand = override_of(phase, reason.to_owned(), expires_on);
    let judge = Judge::of(conn, party, now)?;
    Ok(judge.check(&by_hand).map(|_| ()))
}

/// What may be set by hand for a customer on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settable {
    /// The phases with their models, in the order in which a customer goes through them.
    pub phases: Vec<(String, String)>,
    /// Where the customer stands in the first model.
    pub current: Option<String>,
    /// For how many days as a rule.
    pub usual_days: i32,
    /// For how many days at most.
    pub longest_days: i32,
}

/// The phases that may be set for a customer today.
pub fn settable(conn: &Connection, party: PartyId, now: Timestamp) -> Result<Settable> {
    let judge = Judge::of(conn, party, now)?;
    let mut phases = Vec::new();
    for track in SETTABLE {
        for &phase in track.stages() {
            let by_hand = override_of(phase, "?".to_owned(), now.local_date());
            if judge.check(&by_hand).is_ok() {
                phases.push((name(&track), name(&phase)));
            }
        }
    }
    let rules = judge.frame.book.on(judge.frame.as_of.today).overrides;
    Ok(Settable {
        phases,
        current: judge.current.as_ref().map(name),
        usual_days: rules.usual,
        longest_days: rules.longest,
    })
}

fn override_of(phase: Phase, text: String, expires_on: NaiveDate) -> Override {
    Override {
        phase,
        reason_code: 0,
        text,
        by: FactId(0),
        expires: day(expires_on),
        ends_on: EndsOn::default(),
    }
}

/// What is known of one customer, to judge by.
struct Judge {
    frame: Frame,
    changes: Vec<rondo_lifecycle::phase::Change>,
    /// The phase that counts in the first model.
    current: Option<Phase>,
    /// What was set by hand last in each model.
    former: Vec<Override>,
}

impl Judge {
    fn of(conn: &Connection, party: PartyId, now: Timestamp) -> Result<Self> {
        let frame = Frame::read(conn, now)?;
        let key: i64 = conn
            .prepare_cached("SELECT seq FROM party WHERE id = :id AND deleted_at IS NULL")?
            .query_row(named_params! {":id": party}, |row| row.get(0))
            .optional()?
            .ok_or(Error::NotFound("party"))?;
        let found = facts::read(conn, &[key], &HashSet::new())?;
        if !found.contains_key(&key) {
            return Err(Error::invalid("partyId", "no-standing"));
        }
        let set = overrides(&found[&key]);
        let histories = histories(found, &[key], &frame);
        let insight = insights(&histories, |_| Beside::default(), &frame.lens(), 1).into_iter().next();
        let insight = insight.ok_or(Error::invalid("partyId", "no-standing"))?;
        let last = |track| insight.steered.spans.iter().rev().find(|span| span.track == track);
        let former = SETTABLE.into_iter().filter_map(last);
        let former = former.filter_map(|span| set.get(&span.fact).cloned()).collect();
        let by_hand = insight.steered.present(Track::Six).map(|span| span.phase);
        let current = by_hand.or_else(|| insight.standing().map(|standing| standing.phase(Track::Six)));
        Ok(Self { frame, current, changes: insight.derivation.changes, former })
    }

    fn check(&self, by_hand: &Override) -> Result<Track, Refusal> {
        let today = self.frame.as_of.today;
        let previous = self.former.iter().find(|former| former.phase.track() == by_hand.phase.track());
        check_override(by_hand, today, &self.changes, previous, &self.frame.book.on(today).overrides)
    }
}

/// The phases that were set by hand, by their record.
fn overrides(facts: &[Fact]) -> HashMap<FactId, Override> {
    let by_hand = facts.iter().filter_map(|fact| match &fact.what {
        What::Override(by_hand) => Some((fact.id, by_hand.clone())),
        _ => None,
    });
    by_hand.collect()
}
