//! How long customers stayed in each phase of a model and where they went, out of the kept changes.

use std::collections::HashMap;

use chrono::NaiveDate;
use rondo_lifecycle::phase::{Phase, Track};
use rondo_lifecycle::survival::Stay;
use rusqlite::{Connection, params};

use super::super::words::{self, name};
use super::moves_on;
use crate::error::Result;

/// Where a customer left a phase for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Exit {
    /// The next one, or beyond it.
    Next,
    /// Any other.
    Elsewhere,
}

pub(crate) const MOVES: &str = "SELECT seq, moved_on, to_phase FROM standing_move
     WHERE track = ?1 AND moved_on >= ?2 ORDER BY moved_on, seq";

/// The stays that began on `since` or later, by phase; those that go on are watched until `today`.
pub(super) fn stays(
    conn: &Connection,
    track: Track,
    since: NaiveDate,
    today: NaiveDate,
) -> Result<HashMap<Phase, Vec<Stay<Exit>>>> {
    let mut query = conn.prepare_cached(MOVES)?;
    let mut rows = query.query(params![name(&track), since])?;
    let mut names: HashMap<String, Phase> = HashMap::new();
    let mut open: HashMap<i64, (Phase, NaiveDate)> = HashMap::new();
    let mut stays: HashMap<Phase, Vec<Stay<Exit>>> = HashMap::new();
    let days = |from: NaiveDate, to: NaiveDate| u32::try_from((to - from).num_days()).unwrap_or(0);
    while let Some(row) = rows.next()? {
        let to = row.get_ref("to_phase")?.as_str().unwrap_or_default();
        let phase = match names.get(to) {
            Some(phase) => *phase,
            // A phase that this version does not know ends the stay before it and begins none.
            None => match words::phase(to) {
                Some(phase) => *names.entry(to.to_owned()).or_insert(phase),
                None => Phase::Outside,
            },
        };
        let (seq, on): (i64, NaiveDate) = (row.get("seq")?, row.get("moved_on")?);
        if let Some((from, entered)) = open.insert(seq, (phase, on)) {
            let exit = if moves_on(track, from, phase) { Exit::Next } else { Exit::Elsewhere };
            stays.entry(from).or_default().push(Stay { days: days(entered, on), exit: Some(exit) });
        }
    }
    for (phase, entered) in open.into_values() {
        stays.entry(phase).or_default().push(Stay { days: days(entered, today), exit: None });
    }
    Ok(stays)
}
