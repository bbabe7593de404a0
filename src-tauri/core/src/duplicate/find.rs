//! Looking for pairs: each party that changed since the last time is compared with those who share a key with it.
//!
//! It goes on in small writes of derived rows, so that it can be stopped at any time and goes on there, and nobody waits
//! long for the door. A key that more parties share than [`MOST`] tells nothing (a switchboard, a fair's mail address)
//! and would make the work grow with the square of them: its bearers are not compared by it, and it is counted, so that
//! the user can be told.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap, HashSet};

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use super::facts::Facts;
use super::index::{VERDICT, make_keys};
use super::keys;
use super::like::likeness;
use crate::error::Result;
use crate::store::Store;

/// So many parties may share a key to be compared by it.
pub(super) const MOST: usize = 60;
/// So many parties are compared in one write.
const SET: i64 = 250;

/// Whether somebody waits to be compared.
///
/// # Errors
/// Of the database.
pub fn is_due(conn: &Connection) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM duplicate_due)
        OR NOT EXISTS (SELECT 1 FROM duplicate_frame WHERE version = ?1)";
    Ok(conn.prepare_cached(sql)?.query_row([keys::VERSION], |row| row.get(0))?)
}

/// Compares whoever is due; `go_on` hears how many of how many are done and says whether to go on. Gives whether anybody
/// was. Of a store that is only read, what was found before stands.
///
/// # Errors
/// Of the store; [`crate::Error::Cancelled`] when it was stopped, with everything kept that was found until then.
pub fn find(store: &Store, go_on: &mut dyn FnMut(usize, usize) -> bool) -> Result<bool> {
    if store.is_read_only() || !store.read(is_due)? {
        return Ok(false);
    }
    store.maintain(in_one(all_anew_if_keys_changed))??;
    let total = store.read(|conn| -> Result<u32> {
        Ok(conn.query_row("SELECT count(*) FROM duplicate_due", [], |row| row.get(0))?)
    })? as usize;
    let mut done = 0;
    loop {
        let now = store.env().now();
        let compared = store.maintain(in_one(|conn| {
            let compared = compare_some(conn)?;
            conn.prepare_cached("UPDATE duplicate_frame SET found_at = ?1")?.execute([now])?;
            Ok(compared)
        }))??;
        done += compared;
        if compared == 0 {
            return Ok(true);
        }
        if !go_on(done, total.max(done)) {
            return Err(crate::Error::Cancelled);
        }
    }
}

/// The work as one write of derived rows.
fn in_one<T>(work: impl FnOnce(&Connection) -> Result<T>) -> impl FnOnce(&Connection) -> Result<T> {
    move |conn| {
        let tx = Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?;
        let value = work(&tx)?;
        tx.commit()?;
        Ok(value)
    }
}

/// A file whose keys were made by other rules, or by none, gets all of them anew.
fn all_anew_if_keys_changed(conn: &Connection) -> Result<()> {
    let version: Option<i64> =
        conn.query_row("SELECT version FROM duplicate_frame", [], |row| row.get(0)).optional()?;
    if version == Some(keys::VERSION) {
        return Ok(());
    }
    if version.is_some() || has_unkeyed(conn)? {
        conn.execute("DELETE FROM duplicate_pair", [])?;
        conn.execute("DELETE FROM duplicate_crowd", [])?;
        make_keys(conn, "SELECT id FROM party")?;
        conn.execute(
            "INSERT OR IGNORE INTO duplicate_due (seq) SELECT seq FROM party WHERE deleted_at IS NULL",
            [],
        )?;
    }
    conn.execute(
        "INSERT INTO duplicate_frame (id, version) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET version = excluded.version",
        [keys::VERSION],
    )?;
    Ok(())
}

/// Whether there are parties from before keys were made.
fn has_unkeyed(conn: &Connection) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM party p WHERE p.deleted_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM party_key k WHERE k.seq = p.seq))";
    Ok(conn.query_row(sql, [], |row| row.get(0))?)
}

/// The next of those who are due, compared; gives how many.
fn compare_some(conn: &Connection) -> Result<usize> {
    let due: BTreeSet<i64> = conn
        .prepare_cached("SELECT seq FROM duplicate_due ORDER BY seq LIMIT ?1")?
        .query_map([SET], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for seq in &due {
        conn.prepare_cached("DELETE FROM duplicate_pair WHERE low = ?1 OR high = ?1")?.execute([seq])?;
        conn.prepare_cached("DELETE FROM duplicate_due WHERE seq = ?1")?.execute([seq])?;
    }
    let mut known = HashMap::new();
    let mut crowd: HashSet<i64> = conn
        .prepare_cached("SELECT hash FROM duplicate_crowd")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for seq in &due {
        // Two who are due in this set are compared once.
        let others = sharing(conn, *seq, &mut crowd)?
            .into_iter()
            .filter(|other| !(due.contains(other) && other < seq));
        compare_with(conn, *seq, others.collect(), &mut known)?;
    }
    Ok(due.len())
}

/// Who shares a key with a party.
fn sharing(conn: &Connection, seq: i64, crowd: &mut HashSet<i64>) -> Result<BTreeSet<i64>> {
    let keys: Vec<i64> = conn
        .prepare_cached("SELECT hash FROM party_key WHERE seq = ?1")?
        .query_map([seq], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut others = BTreeSet::new();
    for key in keys {
        let Some(bearers) = bearers(conn, key)? else {
            if crowd.insert(key) {
                conn.prepare_cached("INSERT INTO duplicate_crowd (hash) VALUES (?1)")?.execute([key])?;
            }
            continue;
        };
        others.extend(bearers);
        if crowd.remove(&key) {
            conn.prepare_cached("DELETE FROM duplicate_crowd WHERE hash = ?1")?.execute([key])?;
        }
    }
    others.remove(&seq);
    Ok(others)
}

/// The bearers of a key; none where they are too many.
pub(super) fn bearers(conn: &Connection, key: i64) -> Result<Option<Vec<i64>>> {
    let bearers: Vec<i64> = conn
        .prepare_cached("SELECT seq FROM party_key WHERE hash = ?1 LIMIT ?2")?
        .query_map(params![key, MOST as i64 + 1], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok((bearers.len() <= MOST).then_some(bearers))
}

/// Facts that were read in this set.
type Known = HashMap<i64, Option<Facts>>;

fn compare_with(conn: &Connection, seq: i64, others: Vec<i64>, known: &mut Known) -> Result<()> {
    for other in others {
        for seq in [seq, other] {
            if let Entry::Vacant(place) = known.entry(seq) {
                place.insert(Facts::read(conn, seq)?);
            }
        }
        let (Some(Some(one)), Some(Some(two))) = (known.get(&seq), known.get(&other)) else { continue };
        let Some(found) = likeness(one, two) else { continue };
        let sql = format!(
            "INSERT OR REPLACE INTO duplicate_pair (low, high, score, reasons, verdict)
             SELECT ?1, ?2, ?3, ?4, {VERDICT} FROM party l, party h WHERE l.seq = ?1 AND h.seq = ?2"
        );
        let reasons = serde_json::to_string(&found.reasons)?;
        conn.prepare_cached(&sql)?.execute(params![seq.min(other), seq.max(other), found.score, reasons])?;
    }
    Ok(())
}
