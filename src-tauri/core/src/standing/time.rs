//! What time alone changes, and deriving everybody anew.

use std::collections::HashSet;
use std::sync::mpsc::sync_channel;
use std::thread;

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

use super::derive::{Answers, answers, keep_all, workers};
use super::facts::{self, PeopleTalks};
use super::frame::Frame;
use super::keep;
use super::refresh::SET;
use crate::error::Result;
use crate::store::Store;
use crate::time::Timestamp;

/// The customers for whom the day has come on which something may change. After three weeks closed the history is the
/// same as after three weeks open, because the engine dates each change by the limit that was passed. Gives how many
/// were looked at.
pub fn pass_time(store: &Store) -> Result<usize> {
    const DUE: &str = "SELECT seq FROM standing WHERE next_check_on <= ?1 ORDER BY next_check_on, seq";
    let today = store.env().now().local_date();
    let due: Vec<i64> = store.read(|conn| -> Result<_> {
        let mut query = conn.prepare_cached(DUE)?;
        let keys = query.query_map([today], |row| row.get(0))?;
        Ok(keys.collect::<rusqlite::Result<_>>()?)
    })?;
    derive_sets(store, &due, &mut |_, _| true)?;
    store.maintain(|conn| keep::forget_flows(conn, today))??;
    Ok(due.len())
}

/// What a start, each midnight and new rules ask for: pass the time, learn where it is due, and derive everybody where
/// somebody is not kept yet (a file of an older version; organisations always stand somewhere) or was derived with
/// other rules, with less learnt, or before time stood still or went on (also where that was interrupted). Gives
/// whether anything was looked at.
pub fn catch_up(store: &Store, go_on: &mut dyn FnMut(usize, usize) -> bool) -> Result<bool> {
    let is_new: bool = store.read(|conn| -> Result<_> {
        let sql = "SELECT EXISTS (SELECT 1 FROM party p WHERE p.kind = 'organisation' AND p.deleted_at IS NULL
                 AND NOT EXISTS (SELECT 1 FROM standing s WHERE s.seq = p.seq))
             OR (EXISTS (SELECT 1 FROM party WHERE deleted_at IS NULL) AND NOT EXISTS (SELECT 1 FROM standing))";
        Ok(conn.query_row(sql, [], |row| row.get(0))?)
    })?;
    let passed = pass_time(store)?;
    super::learn(store)?;
    let anew = is_new || !is_marked(store)?;
    if anew {
        derive_all(store, go_on)?;
    }
    Ok(anew || passed > 0)
}

/// Whether everybody was derived with what holds now.
fn is_marked(store: &Store) -> Result<bool> {
    let now = store.env().now();
    store.read(|conn| -> Result<bool> {
        let mark: Option<String> =
            conn.query_row("SELECT mark FROM standing_frame", [], |row| row.get(0)).optional()?;
        Ok(mark == Some(Frame::read(conn, now)?.mark()?))
    })
}

/// Derives all customers anew, set by set: after new rules, and once for a file that knew no standing yet. `go_on` is
/// told how many of how many are done and may end it; what is done stays, and the rest is taken up with the next
/// [`catch_up`].
pub fn derive_all(store: &Store, go_on: &mut dyn FnMut(usize, usize) -> bool) -> Result<()> {
    let now = store.env().now();
    // What changes while they are derived is not yet in all of them.
    let mark = store.read(|conn| Frame::read(conn, now)?.mark())?;
    let all: Vec<i64> = store.read(all_keys)?;
    if store.with_room(|| derive_sets(store, &all, go_on))?? {
        const MARK: &str = "INSERT OR REPLACE INTO standing_frame (id, mark) VALUES (1, ?1)";
        store.maintain(|conn| conn.execute(MARK, [mark]))??;
    }
    Ok(())
}

/// The keys of all customers that are not in the trash, in the order in which their facts lie beside each other in the
/// indexes.
pub(super) fn all_keys(conn: &Connection) -> Result<Vec<i64>> {
    let mut query = conn.prepare_cached("SELECT seq FROM party WHERE deleted_at IS NULL ORDER BY id")?;
    let keys = query.query_map([], |row| row.get(0))?;
    Ok(keys.collect::<rusqlite::Result<_>>()?)
}

/// So many threads ask about the next sets; a reader stays free for the window.
const AHEAD: usize = 2;

/// Each set is a transaction of its own, so that the user's writes wait for one set only. Derived rows are no user
/// data: they need no door and leave nothing in the log. Gives whether all were derived.
///
/// The next sets are asked about while one is kept; where somebody wrote in between, a set is asked about again.
fn derive_sets(store: &Store, keys: &[i64], go_on: &mut dyn FnMut(usize, usize) -> bool) -> Result<bool> {
    let now = store.env().now();
    let sets: Vec<&[i64]> = keys.chunks(SET).collect();
    // Few customers have few people.
    let talks = if sets.len() > 1 { Some(store.read(talks_of_people)?) } else { None };
    thread::scope(|scope| {
        let (sets, talks) = (&sets, talks.as_ref());
        let asked: Vec<_> = (0..AHEAD.min(sets.len()))
            .map(|first| {
                let (send, asked) = sync_channel(1);
                let mut own = sets.iter().skip(first).step_by(AHEAD);
                // Who is not listening any more has been cancelled or has failed.
                scope.spawn(move || {
                    own.try_for_each(|set| send.send(store.read(|conn| ask(conn, set, talks, now))))
                });
                asked
            })
            .collect();
        let mut done = 0;
        for (set, asked) in sets.iter().zip(asked.iter().cycle()) {
            // A thread that panicked ends the scope with its panic.
            let Ok(asked) = asked.recv() else { return Ok(false) };
            let (seen, answers) = asked?;
            store.maintain(|conn| -> Result<()> {
                let tx = Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?;
                let answers = if last_change(&tx)? == seen { answers } else { ask(&tx, set, None, now)?.1 };
                keep_all(&tx, &Frame::read(&tx, now)?, answers)?;
                Ok(tx.commit()?)
            })??;
            done += set.len();
            if !go_on(done, keys.len()) && done < keys.len() {
                return Ok(false);
            }
        }
        Ok(true)
    })
}

/// The last change of the log that is known.
type Seen = Option<i64>;

/// What is to be kept of the customers of a set, and up to which change it is known.
fn ask(
    conn: &Connection,
    set: &[i64],
    talks: Option<&(Seen, PeopleTalks)>,
    now: Timestamp,
) -> Result<(Seen, Answers)> {
    let (seen, new) = (last_change(conn)?, HashSet::new());
    let talks = talks.filter(|(known, _)| *known == seen).map(|(_, talks)| talks);
    let found = facts::read_with(conn, set, &new, talks)?;
    let workers = workers().div_ceil(AHEAD);
    Ok((seen, answers(conn, &Frame::read(conn, now)?, set, found, &new, workers)?))
}

fn talks_of_people(conn: &Connection) -> Result<(Seen, PeopleTalks)> {
    Ok((last_change(conn)?, PeopleTalks::read(conn)?))
}

fn last_change(conn: &Connection) -> Result<Seen> {
    Ok(conn.prepare_cached("SELECT max(n) FROM change")?.query_row([], |row| row.get(0))?)
}
