//! Where the whole base stands in a model and how it moved: counts and flows, with the first of the warnings.

use chrono::{Days, NaiveDate};
use rondo_lifecycle::phase::Track;
use rondo_lifecycle::purchase::GateReason;
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::frame::{Frame, light};
use super::warned::{WarningRow, count_warned, warnings};
use super::words::{self, name};
use crate::error::{Error, Result};
use crate::text::Texts;
use crate::time::Timestamp;

/// Warnings on the page; the list behind it holds all.
const WARNINGS: i64 = 12;
/// The longest period that flows are kept for, in days.
pub(super) const LONGEST: u32 = 731;

/// Which model, over how many days.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OverviewRequest {
    /// The model, as in `six`.
    pub track: String,
    /// Days back, today included; at most two years.
    pub days: u32,
}

/// The base in a model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Overview {
    /// The phases in the order of the ring, with how many customers stand there.
    pub stages: Vec<PhaseCount>,
    /// Customers who stand somewhere in this model.
    pub total: u32,
    /// The first day of the period.
    pub since: NaiveDate,
    /// Changes of phase within the period, the most frequent first.
    pub flows: Vec<Flow>,
    /// How many customers who had been gone returned.
    pub came_back: u32,
    /// The customers of whom the firm is warned, by what may be lost with them.
    pub warnings: Vec<WarningRow>,
    /// How many there are altogether.
    pub warned: u32,
    /// The light of the firm.
    pub light: String,
    /// What is missing for a better light: codes as in `fewCustomers`, with what there is and what is needed.
    pub missing: Vec<Missing>,
}

/// How many customers stand in a phase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhaseCount {
    /// The phase.
    pub phase: String,
    /// How many now.
    pub count: u32,
    /// How many customers came within the period, each counted once …
    pub came: u32,
    /// … and how many left.
    pub left: u32,
    /// How many more stand here than at its beginning.
    pub net: i32,
}

/// How many customers went from one phase to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Flow {
    /// From; none for those who became known.
    pub from: Option<String>,
    /// To.
    pub to: String,
    /// How many changes.
    pub count: u32,
}

/// What is missing for a better light.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Missing {
    /// Which, as in `fewCustomers`.
    pub code: String,
    /// There are so many …
    #[ts(type = "number | null")]
    pub have: Option<u64>,
    /// … and so many are needed.
    #[ts(type = "number | null")]
    pub need: Option<u64>,
}

/// The model of this name.
pub(super) fn track(asked: &str) -> Result<Track> {
    Track::ALL.into_iter().find(|track| name(track) == asked).ok_or(Error::invalid("track", "unknown"))
}

/// The model that is asked for, and the first day of the period.
pub(super) fn period(request: &OverviewRequest, now: Timestamp) -> Result<(Track, NaiveDate)> {
    let days = u64::from(request.days.clamp(1, LONGEST) - 1);
    Ok((track(&request.track)?, now.local_date() - Days::new(days)))
}

/// The base in a model on the day of `now`.
pub fn overview(
    conn: &Connection,
    request: &OverviewRequest,
    texts: &Texts,
    now: Timestamp,
) -> Result<Overview> {
    let (track, since) = period(request, now)?;
    let today = now.local_date();
    let flows = flows(conn, track, since)?;
    let stages = stages(conn, track, since, &flows)?;
    let frame = Frame::read(conn, now)?;
    Ok(Overview {
        total: stages.iter().map(|stage| stage.count).sum(),
        stages,
        since,
        came_back: back(conn, track, since, &flows)?,
        flows,
        warnings: warnings(conn, &frame, texts, today, WARNINGS)?,
        warned: count_warned(conn)?.0,
        light: name(&light(conn)?),
        missing: frame.learnt.gate.reasons().iter().map(missing).collect(),
    })
}

fn stages(conn: &Connection, track: Track, since: NaiveDate, flows: &[Flow]) -> Result<Vec<PhaseCount>> {
    let column = name(&track);
    let mut query =
        conn.prepare_cached(&format!("SELECT {column}, count(*) FROM standing GROUP BY {column}"))?;
    let counts: Vec<(String, u32)> =
        query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    let (came, left) = (customers(conn, CAME, track, since)?, customers(conn, LEFT, track, since)?);
    let of = |counts: &[(String, u32)], phase: &str| {
        counts.iter().find(|(of, _)| of == phase).map_or(0, |(_, count)| *count)
    };
    let net = |phase: &str| -> i64 {
        let sign = |flow: &Flow| i64::from(flow.to == phase) - i64::from(flow.from.as_deref() == Some(phase));
        flows.iter().map(|flow| sign(flow) * i64::from(flow.count)).sum()
    };
    let stage = |phase| {
        let phase = name(phase);
        PhaseCount {
            count: of(&counts, &phase),
            came: of(&came, &phase),
            left: of(&left, &phase),
            net: net(&phase) as i32,
            phase,
        }
    };
    Ok(track.stages().iter().map(stage).collect())
}

/// Who came to a phase or left it twice is one customer, as in the list that the number opens.
pub(super) const CAME: &str = "SELECT to_phase AS phase, count(DISTINCT seq) AS count FROM standing_move
     WHERE track = ?1 AND moved_on >= ?2 GROUP BY to_phase";
pub(super) const LEFT: &str = "SELECT from_phase AS phase, count(DISTINCT seq) AS count FROM standing_move
     WHERE track = ?1 AND moved_on >= ?2 AND from_phase IS NOT NULL GROUP BY from_phase";

fn customers(conn: &Connection, sql: &str, track: Track, since: NaiveDate) -> Result<Vec<(String, u32)>> {
    let mut query = conn.prepare_cached(sql)?;
    let found = query.query_map(params![name(&track), since], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

pub(super) const BACK: &str = "SELECT count(DISTINCT seq) FROM standing_move
     WHERE track = ?1 AND moved_on >= ?2
       AND from_phase || '>' || to_phase IN (SELECT value FROM json_each(?3))";

/// How many customers returned, each counted once.
fn back(conn: &Connection, track: Track, since: NaiveDate, flows: &[Flow]) -> Result<u32> {
    let returns = flows.iter().filter(|flow| is_return(track, flow));
    let ways: Vec<String> =
        returns.filter_map(|flow| Some(format!("{}>{}", flow.from.as_deref()?, flow.to))).collect();
    let params = params![name(&track), since, serde_json::to_string(&ways)?];
    Ok(conn.prepare_cached(BACK)?.query_row(params, |row| row.get(0))?)
}

/// Whether customers who had been gone from a model came back to a stage of it.
pub(super) fn is_return(track: Track, flow: &Flow) -> bool {
    let from = flow.from.as_deref().and_then(words::phase);
    let to = words::phase(&flow.to).filter(|to| track.stages().contains(to));
    from.is_some_and(|from| track.is_away(from)) && to.is_some_and(|to| !track.is_away(to))
}

pub(super) const FLOWS: &str = "SELECT from_phase, to_phase, count(*) AS count FROM standing_move
     WHERE track = ?1 AND moved_on >= ?2 GROUP BY from_phase, to_phase ORDER BY count DESC, from_phase, to_phase";

pub(super) fn flows(conn: &Connection, track: Track, since: NaiveDate) -> Result<Vec<Flow>> {
    let mut query = conn.prepare_cached(FLOWS)?;
    let flows = query.query_map(params![name(&track), since], |row| {
        Ok(Flow { from: row.get("from_phase")?, to: row.get("to_phase")?, count: row.get("count")? })
    })?;
    Ok(flows.collect::<rusqlite::Result<_>>()?)
}

fn missing(reason: &GateReason) -> Missing {
    let value = serde_json::json!(reason);
    Missing {
        code: value["code"].as_str().unwrap_or_default().to_owned(),
        have: value["have"].as_u64(),
        need: value["need"].as_u64(),
    }
}
