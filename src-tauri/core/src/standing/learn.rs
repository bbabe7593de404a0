//! What all customers teach together: the usual interval, the purchase model, the value of an order. Learnt from time to
//! time, not with each write.

use std::collections::HashSet;

use rondo_lifecycle::Day;
use rondo_lifecycle::firm::{self, Learnt, Settings, gaps, lives, usual_rules};
use rondo_lifecycle::interval::{MOST_REGULAR, multiples};
use rondo_lifecycle::phase::{Freshness, Life};
use rondo_lifecycle::rules::Rules;
use rusqlite::{Connection, OptionalExtension, params};

use super::derive::{histories, workers};
use super::frame::Frame;
use super::refresh::SET;
use super::time::all_keys;
use super::{day, facts, frame};
use crate::error::Result;
use crate::store::{Label, Op, Store, Tx};

/// Learnt again after so many days …
const MONTH: i32 = 30;
/// … or when so many more purchases are known, in number and as a share of those known before.
const MORE: i64 = 30;
const MORE_SHARE: f64 = 0.05;
/// A usual interval that is so much longer or shorter makes new rules.
const NEW_RULES: f64 = 0.15;

/// Learns anew where the last time is too long ago or too little was known then. Gives whether it did.
pub fn learn(store: &Store) -> Result<bool> {
    let now = store.env().now();
    let found = store.read(|conn| -> Result<_> {
        let frame = Frame::read(conn, now)?;
        if !is_due(conn, &frame)? {
            return Ok(None);
        }
        Ok(Some((purchases(conn)?, believed(conn, &frame)?, learn_from(conn, &frame)?)))
    })?;
    let Some((events, believed, (rules, learnt))) = found else { return Ok(false) };
    adopt(store, &rules, now.local_date())?;
    let text = serde_json::to_string(&learnt)?;
    store.maintain(|conn| {
        conn.execute(
            "INSERT OR REPLACE INTO lifecycle_learnt (id, learnt_on, events, believed_days, learnt)
             VALUES (1, ?1, ?2, ?3, ?4)",
            params![now.local_date(), events, believed, text],
        )
    })??;
    Ok(true)
}

fn is_due(conn: &Connection, frame: &Frame) -> Result<bool> {
    let last = conn
        .prepare_cached("SELECT learnt_on, events FROM lifecycle_learnt")?
        .query_row([], |row| Ok((row.get::<_, chrono::NaiveDate>(0)?, row.get::<_, i64>(1)?)))
        .optional()?;
    let Some((on, events)) = last else { return Ok(purchases(conn)? > 0) };
    let more = purchases(conn)? - events;
    let grew = more >= MORE && more as f64 >= MORE_SHARE * events as f64;
    Ok(grew || frame.as_of.today.since(day::day(on)) >= MONTH)
}

fn purchases(conn: &Connection) -> Result<i64> {
    let sql = "SELECT count(*) FROM purchase WHERE deleted_at IS NULL";
    Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// For how many days without a purchase it is believed that there was none: of the usual gap between days with one.
fn believed(conn: &Connection, frame: &Frame) -> Result<Option<i32>> {
    let mut query = conn.prepare_cached(
        "SELECT DISTINCT bought_on FROM purchase WHERE deleted_at IS NULL ORDER BY bought_on",
    )?;
    let days = query.query_map([], |row| row.get(0))?;
    let days: Vec<Day> = days.map(|found| Ok(day::day(found?))).collect::<Result<_>>()?;
    Ok(Freshness::default().believed(&days, frame.as_of.today))
}

/// Reads everybody set by set; only the present life of each is kept in memory.
fn learn_from(conn: &Connection, frame: &Frame) -> Result<(Rules, Learnt)> {
    let keys = all_keys(conn)?;
    let (mut intervals, mut present) = (Vec::new(), Vec::<Option<Life>>::new());
    for set in keys.chunks(SET) {
        let found = facts::read(conn, set, &HashSet::new())?;
        let set: Vec<i64> = set.iter().copied().filter(|key| found.contains_key(key)).collect();
        let histories = histories(found, &set, frame);
        intervals.extend(gaps(&histories, &frame.book, frame.as_of, workers()));
        present.extend(lives(&histories, &frame.book, frame.as_of, workers()));
    }
    let usual = usual_rules(&intervals);
    let settings = Settings::default();
    let learnt =
        firm::learn(&present, mean_order(conn, frame)?, usual.regularity, frame.as_of, &settings, workers());
    Ok((usual.rules, learnt))
}

/// The mean amount of an order in the firm's currency; it counts only while nobody has bought twice.
fn mean_order(conn: &Connection, frame: &Frame) -> Result<f64> {
    let sql = "SELECT coalesce(avg(amount), 0.0) FROM purchase
         WHERE amount > 0 AND currency = ?1 AND cancelled_on IS NULL AND deleted_at IS NULL";
    Ok(conn.prepare_cached(sql)?.query_row([frame.intake.currency.code()], |row| row.get(0))?)
}

/// Keeps rules that fit the firm as a version from today on, where they differ from those in force by more than chance.
/// The first version also holds for the past; later ones never rewrite it. What somebody set stays set: only the usual
/// interval is learnt anew, and the limits of silence that follow from the firm's regularity where nobody moved them.
///
/// All of it is decided inside the write: two that learn at once would else both make the next version.
fn adopt(store: &Store, usual: &Rules, today: chrono::NaiveDate) -> Result<()> {
    store.write(&Label::of(Op::RulesLearnt), |tx| match next_version(tx, usual, day::day(today))? {
        Some(next) => store_version(tx, &next, true),
        None => Ok(()),
    })?;
    Ok(())
}

/// The version that fits the firm; none where the one in force does.
fn next_version(tx: &Tx<'_>, usual: &Rules, today: Day) -> Result<Option<Rules>> {
    let stored: i64 = tx.query_row("SELECT count(*) FROM lifecycle_rules", [], |row| row.get(0))?;
    let present = *frame::book(tx)?.on(today);
    let (old, new) = (present.interval.population, usual.interval.population);
    // Rules of today that somebody set are not changed under their hands; what was learnt counts with the next time.
    let is_set_today = stored > 1 && present.valid_from == today;
    if stored > 0 && (is_set_today || (new - old).abs() <= NEW_RULES * old) {
        return Ok(None);
    }
    let untouched = (1..=MOST_REGULAR).any(|k| multiples(k) == present.multiples);
    let multiples = if untouched { usual.multiples } else { present.multiples };
    let mut next = Rules { multiples, valid_from: today, ..present };
    next.interval.population = new.clamp(next.interval.shortest, next.interval.longest);
    next.version = if stored > 0 { present.version + 1 } else { 1 };
    Ok(Some(next))
}

/// Writes a version of the rules, which begins on its day.
pub(super) fn store_version(tx: &Tx<'_>, rules: &Rules, is_learnt: bool) -> Result<()> {
    tx.execute(
        "INSERT INTO lifecycle_rules (id, version, valid_from, rules, created_at, is_learnt)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            tx.new_id(),
            rules.version,
            day::date(rules.valid_from),
            serde_json::to_string(rules)?,
            tx.now,
            is_learnt
        ],
    )?;
    Ok(())
}
