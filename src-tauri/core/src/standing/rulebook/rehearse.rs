//! What new rules would do: whom they would move today, how many early warnings there would be, and what they would have
//! done with the customers who were lost.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use rondo_lifecycle::backtest::{Past, Window};
use rondo_lifecycle::customer::{Insight, insights};
use rondo_lifecycle::fact::History;
use rondo_lifecycle::phase::{Moved, Phase, Track, who_would_move};
use rondo_lifecycle::rules::{Rulebook, Rules};
use rusqlite::Connection;

use super::super::beside::Besides;
use super::super::derive::{histories, workers};
use super::super::facts;
use super::super::frame::Frame;
use super::super::refresh::SET;
use super::super::time::all_keys;
use super::super::words::name;
use super::super::{day, frame};
use super::fields::with;
use super::past::{lives, moved_level, report};
use super::record::{MovedCustomer, Rehearsal, RuleDraft, RuleFlow};
use crate::error::{Error, Result};
use crate::id::PartyId;
use crate::store::Store;

/// So many days back losses are looked at.
const PAST: i32 = 731;
/// Nobody reads a longer list.
const NAMED: usize = 200;

/// Tries new rules on the firm's own customers; nothing is written. `go_on` is told how many of how many customers are
/// done and may end it.
///
/// # Errors
/// Names the value or the group that makes no sense; [`Error::Cancelled`] where it was ended.
pub fn rehearse_rules(
    store: &Store,
    draft: &RuleDraft,
    go_on: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Rehearsal> {
    let now = store.env().now();
    let (frame, keys) = store.read(|conn| -> Result<_> { Ok((Frame::read(conn, now)?, all_keys(conn)?)) })?;
    let today = frame.as_of.today;
    let present = *frame.book.on(today);
    let changed = with(&present, &draft.values)?;
    let new = frame.with_book(beginning_today(&frame, &present, &changed)?);
    let mut tried = Tried::of(&frame, &new);
    if !go_on(0, keys.len()) {
        return Err(Error::Cancelled);
    }
    let mut done = 0;
    for set in keys.chunks(SET) {
        store.read(|conn| tried.take(conn, set))?;
        done += set.len();
        if !go_on(done, keys.len()) {
            return Err(Error::Cancelled);
        }
    }
    let level = moved_level(&present, &changed);
    let window = Window { from: today.plus(-PAST), until: today.plus(1) };
    let customers = store.read(|conn| tried.customers(conn))?;
    Ok(Rehearsal {
        moved: tried.moved.iter().map(|moved| moved.key).collect::<BTreeSet<_>>().len() as u32,
        flows: tried.flows(),
        customers,
        warned: tried.warned,
        would_warn: tried.would_warn,
        past_since: day::date(window.from),
        past_level: name(&level),
        today: report(&tried.lives, &present, level, window),
        draft: report(&tried.lives, &changed, level, window),
    })
}

/// The rules so far with the changed ones from today on; those of today give way to them.
fn beginning_today(frame: &Frame, present: &Rules, changed: &Rules) -> Result<Rulebook> {
    let today = frame.as_of.today;
    let mut versions = frame.book.versions().to_vec();
    if versions.len() > 1 && present.valid_from == today {
        versions.retain(|rules| rules.version != present.version);
    }
    let version = versions.last().map_or(1, |last| last.version + 1);
    versions.push(Rules { version, valid_from: today, ..*changed });
    frame::checked(versions)
}

/// A customer who would stand elsewhere.
struct Found {
    key: i64,
    track: Track,
    from: Phase,
    to: Phase,
    silence: Option<f64>,
}

/// What the sets so far gave.
struct Tried<'a> {
    frame: &'a Frame,
    new: &'a Frame,
    moved: Vec<Found>,
    warned: u32,
    would_warn: u32,
    lives: Vec<Past<i64>>,
}

impl<'a> Tried<'a> {
    fn of(frame: &'a Frame, new: &'a Frame) -> Self {
        Self { frame, new, moved: Vec::new(), warned: 0, would_warn: 0, lives: Vec::new() }
    }

    fn take(&mut self, conn: &Connection, keys: &[i64]) -> Result<()> {
        let found = facts::read(conn, keys, &HashSet::new())?;
        let keys: Vec<i64> = keys.iter().copied().filter(|key| found.contains_key(key)).collect();
        let histories = histories(found, &keys, self.frame);
        let beside = Besides::read(conn, &keys, &HashSet::new(), self.frame)?;
        let seen =
            |frame: &Frame| insights(&histories, |place| beside.of(keys[place]), &frame.lens(), workers());
        let (before, after) = (seen(self.frame), seen(self.new));
        self.warned += warned(&before);
        self.would_warn += warned(&after);
        let as_of = self.frame.as_of;
        for ((key, history), seen) in keys.iter().zip(&histories).zip(&before) {
            self.lives.extend(lives(*key, history, &seen.derivation.changes, &self.frame.book, as_of));
        }
        self.move_them(&keys, &histories, &before);
        Ok(())
    }

    fn move_them(&mut self, keys: &[i64], histories: &[History], before: &[Insight]) {
        let moved = who_would_move(histories, &self.frame.book, &self.new.book, self.frame.as_of);
        self.moved.extend(moved.into_iter().map(|Moved { customer, track, from, to }| {
            let standing = before[customer].standing();
            let silence = standing.and_then(|standing| Some(f64::from(standing.days?) / standing.interval));
            Found { key: keys[customer], track, from, to, silence }
        }));
    }

    fn flows(&self) -> Vec<RuleFlow> {
        let mut counts = BTreeMap::new();
        for Found { track, from, to, .. } in &self.moved {
            *counts.entry((*track as usize, name(track), name(from), name(to))).or_insert(0) += 1;
        }
        let mut flows: Vec<RuleFlow> = counts
            .into_iter()
            .map(|((_, track, from, to), count)| RuleFlow { track, from, to, count })
            .collect();
        flows.sort_by_key(|flow| std::cmp::Reverse(flow.count));
        flows
    }

    /// Those who would move, the most silent first.
    fn customers(&mut self, conn: &Connection) -> Result<Vec<MovedCustomer>> {
        self.moved.sort_by(|a, b| b.silence.unwrap_or(0.0).total_cmp(&a.silence.unwrap_or(0.0)));
        let mut query = conn.prepare_cached("SELECT id, name FROM party WHERE seq = ?1")?;
        let told = self.moved.iter().take(NAMED).map(|found| {
            let (party_id, called): (PartyId, String) =
                query.query_row([found.key], |row| Ok((row.get("id")?, row.get("name")?)))?;
            Ok(MovedCustomer {
                party_id,
                name: called,
                track: name(&found.track),
                from: name(&found.from),
                to: name(&found.to),
                silence: found.silence,
            })
        });
        told.collect()
    }
}

fn warned(seen: &[Insight]) -> u32 {
    seen.iter().filter(|insight| insight.alert_since.is_some()).count() as u32
}
