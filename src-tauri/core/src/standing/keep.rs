//! Writing what is kept of a customer, and what of it no longer holds.

use std::cell::Cell;

use chrono::NaiveDate;
use rondo_lifecycle::Day;
use rondo_lifecycle::customer::Stake;
use rondo_lifecycle::phase::Track;
use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use super::day::{date, day};
use super::frame::Frame;
use super::kept::{Kept, Move, counted};
use super::words::{self, name};
use crate::error::Result;

/// For so many days back changes are kept as rows of their own, for flows between phases.
const FLOWS: i32 = 731;

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
    let before = before(conn, key)?;
    if before.history.is_empty() {
        return Ok(());
    }
    forget_moves(conn, key, before.counted())?;
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

/// By what a customer is compared with others: the activity, purchases, the last one, the usual interval, the chance
/// to return.
type Compared = (String, u32, Option<NaiveDate>, Option<f64>, Option<f64>);

const BEFORE: &str = "SELECT s.known_on, s.six, s.four, s.five, s.buyer, s.segment, s.activity,
        d.detail -> '$.history' AS history, d.detail -> '$.withHand' AS with_hand
     FROM standing s LEFT JOIN standing_detail d ON d.seq = s.seq WHERE s.seq = ?1";

/// The changes as they were kept.
#[derive(Default)]
struct Before {
    /// The derived ones; empty for who stood nowhere.
    history: Vec<Move>,
    /// With the phases set by hand; empty where there were none.
    with_hand: Vec<Move>,
}

impl Before {
    /// Those that were counted.
    fn counted(&self) -> &[Move] {
        counted(&self.history, &self.with_hand)
    }
}

fn before(conn: &Connection, key: i64) -> Result<Before> {
    let mut query = conn.prepare_cached(BEFORE)?;
    let mut rows = query.query([key])?;
    let Some(row) = rows.next()? else { return Ok(Before::default()) };
    let Some(on) = row.get::<_, Option<NaiveDate>>("known_on")? else {
        let moves =
            |column| -> Result<Vec<Move>> { Ok(serde_json::from_str(&row.get::<_, String>(column)?)?) };
        return Ok(Before { history: moves("history")?, with_hand: moves("with_hand")? });
    };
    let became = |track: Track| -> Result<_> {
        let phase: String = row.get(name(&track).as_str())?;
        Ok(words::phase(&phase).map(|phase| Move(track, day(on), None, phase)))
    };
    let history =
        Track::ALL.into_iter().filter_map(|track| became(track).transpose()).collect::<Result<_>>()?;
    Ok(Before { history, with_hand: Vec::new() })
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

impl<'a> Keeper<'a> {
    pub(super) fn new(conn: &'a Connection, frame: &'a Frame) -> Self {
        Self { conn, frame, moved: Cell::new(false) }
    }

    /// Ends the writing: where somebody now compares otherwise, the marks of all no longer hold.
    pub(super) fn finish(self) -> Result<()> {
        if self.moved.get() { marks_no_longer_hold(self.conn) } else { Ok(()) }
    }

    /// Keeps the answer in place of the former one.
    pub(super) fn keep(&self, key: i64, answer: &Answer) -> Result<()> {
        let kept = &answer.kept;
        let before = before(self.conn, key)?;
        let known_on = kept.merely_known();
        let has_stood = !before.history.is_empty();
        self.row(key, answer, known_on, has_stood)?;
        if known_on.is_none() {
            self.conn
                .prepare_cached("INSERT OR REPLACE INTO standing_detail (seq, detail) VALUES (?1, ?2)")?
                .execute(params![key, serde_json::to_string(kept)?])?;
        } else if has_stood {
            self.conn.prepare_cached("DELETE FROM standing_detail WHERE seq = ?1")?.execute([key])?;
        }
        let told = same(&before.history, &kept.history);
        if told < before.history.len() {
            self.retire(key, &before.history[told..])?;
        }
        let (old, new) = (before.counted(), kept.counted());
        let same = same(old, new);
        forget_moves(self.conn, key, &old[same..])?;
        self.moves(key, &new[same..])
    }

    fn row(
        &self,
        key: i64,
        Answer { kept, risk, stake, returns, alert_since, next }: &Answer,
        known_on: Option<Day>,
        has_stood: bool,
    ) -> Result<()> {
        let phase = |track: Track| name(&kept.phase(track));
        let standing = &kept.standing;
        // While time stands still, nobody knows whether the second purchase is late or only not imported.
        let second = kept.second_from().filter(|_| !self.frame.as_of.is_frozen());
        let usual = (standing.purchases > 0).then_some(standing.interval);
        let last = standing.last_purchase.map(date);
        let compared = (phase(Track::Activity), standing.purchases, last, usual, *returns);
        // Only buyers are compared; who is new and has not bought compares with nobody.
        let former = if has_stood { self.compared(key)? } else { None };
        let has_bought = |compared: &Compared| compared.1 > 0;
        let is_buyer = has_bought(&compared) || former.as_ref().is_some_and(has_bought);
        if is_buyer && former.as_ref() != Some(&compared) {
            self.moved.set(true);
        }
        self.conn
            .prepare_cached(
                "INSERT OR REPLACE INTO standing (seq, six, four, five, buyer, segment, activity, risk, value, at_risk,
                    known_on, alert_since, checked_on, next_check_on, purchases, life, last_bought_on, usual_days,
                    return_chance, second_on, gone_on)
                 VALUES (:seq, :six, :four, :five, :buyer, :segment, :activity, :risk, :value, :at_risk, :known, :alert,
                    :on, :next, :purchases, :life, :last, :usual, :returns, :second, :gone)",
            )?
            .execute(named_params! {
                ":seq": key,
                ":six": phase(Track::Six),
                ":four": phase(Track::Four),
                ":five": phase(Track::Five),
                ":buyer": phase(Track::Buyer),
                ":segment": phase(Track::Segment),
                ":activity": phase(Track::Activity),
                ":risk": risk,
                ":value": stake.map(|stake| stake.value),
                ":at_risk": stake.map(|stake| stake.at_risk),
                ":known": known_on.map(date),
                ":alert": alert_since,
                ":on": date(self.frame.as_of.today),
                ":next": next,
                ":purchases": standing.purchases,
                ":life": standing.spell,
                ":last": last,
                ":usual": usual,
                ":returns": returns,
                ":second": second.map(date),
                ":gone": kept.gone_from().map(date),
            })?;
        Ok(())
    }

    fn compared(&self, key: i64) -> Result<Option<Compared>> {
        let sql = "SELECT activity, purchases, last_bought_on, usual_days, return_chance FROM standing WHERE seq = ?1";
        let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?));
        Ok(self.conn.prepare_cached(sql)?.query_row([key], read).optional()?)
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
