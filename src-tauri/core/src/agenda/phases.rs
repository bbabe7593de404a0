//! How many customers stand in each phase, and how that went over ninety days.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use rondo_lifecycle::phase::Track;
use rusqlite::{Connection, params};

use super::PhaseTrend;
use crate::error::{Error, Result};
use crate::standing::words::{column, name};

/// Weeks back; with the days of this one they make ninety.
const WEEKS: u64 = 12;
const DAYS_BACK: u64 = 89;

pub(super) const MOVES: &str = "SELECT moved_on, from_phase, to_phase, count(*) AS count FROM standing_move
     WHERE track = ?1 AND moved_on > ?2 GROUP BY moved_on, from_phase, to_phase";

/// The phases of a model in their order. The counts of the past are today's, with the changes since taken back.
pub(super) fn trends(conn: &Connection, track: &str, today: NaiveDate) -> Result<Vec<PhaseTrend>> {
    let track = Track::ALL.into_iter().find(|known| name(known) == track);
    let track = track.ok_or(Error::invalid("track", "unknown"))?;
    let now = counts_now(conn, track)?;
    let ends = ends(today);
    let moves = moves(conn, track, ends[0])?;
    let trend = |phase| {
        let phase = name(phase);
        let count = i64::from(now.get(&phase).copied().unwrap_or(0));
        let at = |end: &NaiveDate| {
            let since = moves.iter().filter(|moved| moved.on > *end);
            let net: i64 = since.map(|moved| moved.into(&phase)).sum();
            u32::try_from(count - net).unwrap_or(0)
        };
        PhaseTrend { counts: ends.iter().map(at).collect(), phase }
    };
    Ok(track.stages().iter().map(trend).collect())
}

/// The ends of the weeks, the first ninety days back, the last today.
fn ends(today: NaiveDate) -> Vec<NaiveDate> {
    let first = today - Days::new(DAYS_BACK);
    let weeks = (0..=WEEKS).rev().map(|week| today - Days::new(7 * week));
    std::iter::once(first).chain(weeks).collect()
}

struct Moved {
    on: NaiveDate,
    from: Option<String>,
    to: String,
    count: i64,
}

impl Moved {
    /// How many more stand in a phase by this.
    fn into(&self, phase: &str) -> i64 {
        let came = if self.to == phase { self.count } else { 0 };
        let left = if self.from.as_deref() == Some(phase) { self.count } else { 0 };
        came - left
    }
}

fn moves(conn: &Connection, track: Track, since: NaiveDate) -> Result<Vec<Moved>> {
    let mut query = conn.prepare_cached(MOVES)?;
    let moves = query.query_map(params![name(&track), since], |row| {
        Ok(Moved {
            on: row.get("moved_on")?,
            from: row.get("from_phase")?,
            to: row.get("to_phase")?,
            count: row.get("count")?,
        })
    })?;
    Ok(moves.collect::<rusqlite::Result<_>>()?)
}

fn counts_now(conn: &Connection, track: Track) -> Result<HashMap<String, u32>> {
    let column = column(&name(&track)).ok_or(Error::invalid("track", "unknown"))?;
    let sql = format!("SELECT {column} AS phase, count(*) AS count FROM standing GROUP BY {column}");
    let mut query = conn.prepare_cached(&sql)?;
    let counts = query.query_map([], |row| Ok((row.get("phase")?, row.get("count")?)))?;
    Ok(counts.collect::<rusqlite::Result<_>>()?)
}
