//! Writing what is kept of a customer, and what of it no longer holds.

use std::cell::Cell;

use chrono::NaiveDate;
use rondo_lifecycle::customer::Stake;
use rondo_lifecycle::phase::Track;
use rusqlite::{Connection, params};

use super::day::{date, day};
use super::frame::Frame;
use super::kept::{Kept, KeptMoves, Move, counted};
use super::row::{DETAIL, FORMER, Narrow};
use super::words::{self, name};
use crate::error::Result;

/// For so many days back changes are kept as rows of their own, for flows between phases.
pub(super) const FLOWS: i32 = 731;

/// What the engine answered of one customer, ready to be kept.
pub(super) struct Answer {
    pub(super) kept: Kept,
    pub(super) risk: Option<f64>,
    pub(super) stake: Option<Stake>,
    /// To buy again within a while, of who has gone; only where the model is trusted.
    pub(super) returns: Option<f64>,
    /// Since when the firm is warned.
    pub(super) alert_since: Option<NaiveDate>,
    /// When it has to be asked again.
    pub(super) next: Option<NaiveDate>,
}

/// Writes the derived rows of customers.
pub(super) struct Keeper<'a> {
    conn: &'a Connection,
    frame: &'a Frame,
    /// Whether something has changed by which customers are compared with each other.
    moved: Cell<bool>,
}

/// The customer stands nowhere: gone, in the trash, or somebody's contact person.
pub(super) fn forget(conn: &Connection, key: i64) -> Result<()> {
    let Some(former) = Former::read(conn, key)? else { return Ok(()) };
    forget_moves(conn, key, former.counted())?;
    for sql in ["DELETE FROM standing WHERE seq = ?1", "DELETE FROM standing_detail WHERE seq = ?1"] {
        conn.prepare_cached(sql)?.execute([key])?;
    }
    let marks = conn.prepare_cached("DELETE FROM standing_mark WHERE seq = ?1")?.execute([key])?;
    if marks > 0 { marks_no_longer_hold(conn) } else { Ok(()) }
}

/// The marks of all customers have to be made anew before they are shown.
pub(super) fn marks_no_longer_hold(conn: &Connection) -> Result<()> {
    conn.prepare_cached("UPDATE standing_compared SET is_stale = 1 WHERE is_stale = 0")?.execute([])?;
    Ok(())
}

/// What was kept of a customer before.
struct Former {
    row: Narrow,
    /// The derived changes.
    history: Vec<Move>,
    /// With the phases set by hand; empty where there were none.
    with_hand: Vec<Move>,
}

impl Former {
    /// None for who stood nowhere.
    fn read(conn: &Connection, key: i64) -> Result<Option<Self>> {
        let mut query = conn.prepare_cached(FORMER)?;
        let mut rows = query.query([key])?;
        let Some(found) = rows.next()? else { return Ok(None) };
        let row = Narrow::read(found)?;
        let KeptMoves { history, with_hand } = match row.known_on {
            None => found.get(DETAIL)?,
            Some(on) => KeptMoves { history: became(&row, on), with_hand: Vec::new() },
        };
        Ok(Some(Self { row, history, with_hand }))
    }

    /// The changes that were counted.
    fn counted(&self) -> &[Move] {
        counted(&self.history, &self.with_hand)
    }
}

/// The changes of who is merely known, all on one day.
fn became(row: &Narrow, on: NaiveDate) -> Vec<Move> {
    let phase = |track| Some(Move(track, day(on), None, words::phase(row.phase(track))?));
    Track::ALL.into_iter().filter_map(phase).collect()
}

/// From which change on two rows of them differ.
fn same(old: &[Move], new: &[Move]) -> usize {
    old.iter().zip(new).take_while(|(old, new)| old == new).count()
}

/// Takes the rows of these changes away, each by its key.
fn forget_moves(conn: &Connection, key: i64, moves: &[Move]) -> Result<()> {
    let mut delete =
        conn.prepare_cached("DELETE FROM standing_move WHERE track = ?1 AND moved_on = ?2 AND seq = ?3")?;
    for Move(track, on, ..) in moves {
        delete.execute(params![name(track), date(*on), key])?;
    }
    Ok(())
}

/// Takes away the changes that have become too old for flows.
pub(super) fn forget_flows(conn: &Connection, today: NaiveDate) -> Result<()> {
    let since = date(day(today).plus(-FLOWS));
    let mut delete = conn.prepare_cached("DELETE FROM standing_move WHERE track = ?1 AND moved_on < ?2")?;
    for track in Track::ALL {
        delete.execute(params![name(&track), since])?;
    }
    Ok(())
}

impl<'a> Keeper<'a> {
    pub(super) fn new(conn: &'a Connection, frame: &'a Frame) -> Self {
        Self { conn, frame, moved: Cell::new(false) }
    }

    /// Ends the writing: where somebody now compares otherwise, the marks of all no longer hold.
    pub(super) fn finish(self) -> Result<()> {
        if self.moved.get() { marks_no_longer_hold(self.conn) } else { Ok(()) }
    }

    /// Keeps the answer in place of the former one. The row with its many indexes is only written where it differs.
    pub(super) fn keep(&self, key: i64, answer: &Answer) -> Result<()> {
        let former = Former::read(self.conn, key)?;
        let row = Narrow::of(answer, self.frame.as_of.is_frozen());
        if former.as_ref().is_none_or(|former| former.row != row) {
            row.keep(self.conn, key)?;
            self.note_move(former.as_ref().map(|former| &former.row), &row);
        }
        if row.known_on.is_none() {
            self.conn
                .prepare_cached("INSERT OR REPLACE INTO standing_detail (seq, detail) VALUES (?1, ?2)")?
                .execute(params![key, answer.kept])?;
        } else if former.as_ref().is_some_and(|former| former.row.known_on.is_none()) {
            self.conn.prepare_cached("DELETE FROM standing_detail WHERE seq = ?1")?.execute([key])?;
        }
        self.changes(key, former.as_ref(), &answer.kept)
    }

    /// Only buyers are compared; who is new and has not bought compares with nobody.
    fn note_move(&self, former: Option<&Narrow>, row: &Narrow) {
        let is_buyer = row.has_bought() || former.is_some_and(Narrow::has_bought);
        if is_buyer && !former.is_some_and(|former| former.compares_like(row)) {
            self.moved.set(true);
        }
    }

    /// What no longer holds of the history is retired; what is counted otherwise gets other rows.
    fn changes(&self, key: i64, former: Option<&Former>, kept: &Kept) -> Result<()> {
        let before = former.map_or(&[][..], |former| &former.history);
        let told = same(before, &kept.history);
        if told < before.len() {
            self.retire(key, &before[told..])?;
        }
        let (old, new) = (former.map_or(&[][..], Former::counted), kept.counted());
        let same = same(old, new);
        forget_moves(self.conn, key, &old[same..])?;
        self.moves(key, &new[same..])
    }

    fn retire(&self, key: i64, changes: &[Move]) -> Result<()> {
        self.conn
            .prepare_cached("INSERT INTO standing_retired (seq, retired_on, changes) VALUES (?1, ?2, ?3)")?
            .execute(params![key, date(self.frame.as_of.today), serde_json::to_string(changes)?])?;
        Ok(())
    }

    fn moves(&self, key: i64, moves: &[Move]) -> Result<()> {
        let since = self.frame.as_of.today.plus(-FLOWS);
        let mut insert = self.conn.prepare_cached(
            "INSERT OR REPLACE INTO standing_move (track, moved_on, seq, from_phase, to_phase)
             VALUES (?1, ?2, ?3, ?4, ?5)",
        )?;
        for Move(track, on, from, to) in moves.iter().filter(|moved| moved.1 >= since) {
            insert.execute(params![name(track), date(*on), key, from.as_ref().map(name), name(to)])?;
        }
        Ok(())
    }
}
