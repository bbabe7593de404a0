//! From the facts of a set of customers to what is kept of them.

use std::collections::HashSet;
use std::num::NonZeroUsize;

use rondo_lifecycle::customer::{Insight, insights};
use rondo_lifecycle::fact::{Fact, History};
use rondo_lifecycle::phase::{Phase, Track, present_life};
use rusqlite::Connection;

use super::beside::Besides;
use super::day;
use super::facts::{self, Facts};
use super::frame::Frame;
use super::keep::{self, Answer, Keeper};
use super::kept::Kept;
use crate::error::Result;
use crate::time::Timestamp;

/// Who has gone and buys again within so many days has come back.
pub(super) const RETURNS_WITHIN: u32 = 90;

/// Derives the customers with these keys anew and keeps the answers. Who stands nowhere any more loses the rows. Of
/// those in `new` nothing is known but that they are there.
pub(super) fn derive(conn: &Connection, frame: &Frame, keys: &[i64], new: &HashSet<i64>) -> Result<()> {
    keep_all(conn, frame, answers(conn, frame, keys, facts::read(conn, keys, new)?, new, workers())?)
}

/// What is to be kept of customers, by their keys; none of who stands nowhere.
pub(super) type Answers = Vec<(i64, Option<Answer>)>;

/// What is to be kept of each of these customers by their facts; nothing of who stands nowhere. It only reads, so that one
/// set can be asked about while another is kept.
pub(super) fn answers(
    conn: &Connection,
    frame: &Frame,
    keys: &[i64],
    found: Facts,
    new: &HashSet<i64>,
    workers: usize,
) -> Result<Answers> {
    let (standing, gone): (Vec<i64>, Vec<i64>) = keys.iter().partition(|key| found.contains_key(key));
    let histories = histories(found, &standing, frame);
    let beside = Besides::read(conn, &standing, new, frame)?;
    let told = insights(&histories, |place| beside.of(standing[place]), &frame.lens(), workers);
    let told = standing.into_iter().zip(histories.iter().zip(told));
    let answers = told.map(|(key, (history, insight))| (key, answer(history, insight, frame)));
    Ok(answers.chain(gone.into_iter().map(|key| (key, None))).collect())
}

/// Keeps the answers in place of the former ones.
pub(super) fn keep_all(conn: &Connection, frame: &Frame, answers: Answers) -> Result<()> {
    let keeper = Keeper::new(conn, frame);
    for (key, answer) in answers {
        match answer {
            Some(answer) => keeper.keep(key, &answer)?,
            None => keep::forget(conn, key)?,
        }
    }
    keeper.finish()
}

/// What is to be kept of an insight; none where the customer stands nowhere yet.
fn answer(history: &History, insight: Insight, frame: &Frame) -> Option<Answer> {
    let (risk, stake) = (insight.risk.as_ref().map(|risk| risk.risk), insight.stake);
    let (alert_since, again) = (insight.alert_since.map(day::date), insight.look_again);
    let kept = Kept::of(insight, frame.as_of)?;
    let soonest = [kept.standing.next_check, kept.steered.next_end, again].into_iter().flatten().min();
    let returns = returns(history, &kept, frame);
    Some(Answer { kept, risk, stake, returns, alert_since, next: soonest.map(day::date) })
}

/// The chance that who has gone buys again; none where the model does not speak, or the customer is not of its kind.
fn returns(history: &History, kept: &Kept, frame: &Frame) -> Option<f64> {
    let model = frame.learnt.trusted_model()?;
    let has_gone = matches!(kept.standing.phase(Track::Activity), Phase::Lapsed | Phase::Lost);
    let life = has_gone.then(|| present_life(history, &frame.book, frame.as_of)).flatten()?;
    (!life.by_contract).then(|| model.p_any(&life.history, f64::from(RETURNS_WITHIN)))
}

/// What the engine says of one customer today; nothing is kept of it.
pub(super) fn derive_one(conn: &Connection, key: i64, now: Timestamp) -> Result<Option<Kept>> {
    derive_with(conn, &Frame::read(conn, now)?, key)
}

/// The same for who asks about one customer after the other.
pub(super) fn derive_with(conn: &Connection, frame: &Frame, key: i64) -> Result<Option<Kept>> {
    let found = facts::read(conn, &[key], &HashSet::new())?;
    let histories = histories(found, &[key], frame);
    let beside = Besides::read(conn, &[key], &HashSet::new(), frame)?.of(key);
    let insight = insights(&histories, |_| beside, &frame.lens(), 1).into_iter().next();
    Ok(insight.and_then(|insight| Kept::of(insight, frame.as_of)))
}

/// The checked histories of those customers, in their order. What cannot be is left out by the engine.
pub(super) fn histories(mut found: Facts, keys: &[i64], frame: &Frame) -> Vec<History> {
    let check = |facts: Vec<Fact>| History::check(facts, &frame.intake).history;
    keys.iter().map(|key| check(found.remove(key).unwrap_or_default())).collect()
}

/// As many threads as the computer has.
pub(super) fn workers() -> usize {
    std::thread::available_parallelism().map_or(1, NonZeroUsize::get)
}
