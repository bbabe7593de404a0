//! A week of the base as its owner reads it on Monday: where customers stood on Sunday, what moved in the week and in
//! ninety days, who may leave and who changes soon if nobody does anything.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use rondo_lifecycle::phase::Track;
use rusqlite::{Connection, params};

use super::frame::light;
use super::leaving::{Leaving, leaving};
use super::overview::{Flow, is_return, track};
use super::warned::{Warned, warned};
use super::words::name;
use crate::error::Result;
use crate::text::Texts;
use crate::time::Timestamp;

/// The longer look back, in days.
pub(super) const QUARTER: u64 = 90;

/// A calendar week that is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekDays {
    /// Its Monday.
    pub first: NaiveDate,
    /// Its Sunday.
    pub last: NaiveDate,
}

impl WeekDays {
    /// The last week that was over on a day.
    pub fn before(today: NaiveDate) -> Self {
        let monday = today.week(Weekday::Mon).first_day();
        Self { first: monday - Days::new(7), last: monday - Days::new(1) }
    }

    /// Year and number by ISO 8601.
    pub fn number(self) -> (i32, u32) {
        let week = self.first.iso_week();
        (week.year(), week.week())
    }
}

/// The base in a model at the end of a week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    /// Which week.
    pub days: WeekDays,
    /// The stages in their order.
    pub stages: Vec<WeekStage>,
    /// Changes of phase within the week, the most frequent first.
    pub flows: Vec<Flow>,
    /// How many of them lead to where customers are gone, as from bond to win-back.
    pub gone: u32,
    /// How many of them were returns of customers who had been gone.
    pub came_back: u32,
    /// The customers most likely to leave today.
    pub warned: Warned,
    /// Who will be gone by time alone within ninety days, soonest first; as many as paper has room for.
    pub leaving: Vec<Leaving>,
    /// How many of all of them will be gone by the Sunday that comes.
    pub leaving_soon: u32,
    /// The light of the firm: `red`, `amber` or `green`.
    pub light: String,
}

/// How many customers stand in a stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekStage {
    /// The stage.
    pub phase: String,
    /// How many on the last day of the week.
    pub count: i64,
    /// How many more than a week before.
    pub week: i64,
    /// How many more than ninety days before.
    pub quarter: i64,
}

/// The last week that is over on the day of `now`, in a model as in `six`, with at most so many warnings.
pub fn week(conn: &Connection, model: &str, most: i64, texts: &Texts, now: Timestamp) -> Result<Week> {
    let track = track(model)?;
    let today = now.local_date();
    let days = WeekDays::before(today);
    let warned = warned(conn, most, texts, now)?;
    let flows = flows(conn, track, days.first, days.last)?;
    let count =
        |of: &dyn Fn(&Flow) -> bool| flows.iter().filter(|flow| of(flow)).map(|flow| flow.count).sum();
    let (leaving, leaving_soon) = leaving(conn, track, today, days.last + Days::new(7))?;
    Ok(Week {
        days,
        stages: stages(conn, track, days, &flows)?,
        gone: count(&|flow| is_loss(track, flow)),
        came_back: count(&|flow| is_return(track, flow)),
        flows,
        warned,
        leaving,
        leaving_soon,
        light: name(&light(conn)?),
    })
}

/// Whether customers went to where they are gone.
fn is_loss(track: Track, flow: &Flow) -> bool {
    let is_away = |phase: &str| super::words::phase(phase).is_some_and(|phase| track.is_away(phase));
    is_away(&flow.to) && !flow.from.as_deref().is_some_and(is_away)
}

/// Counts of today, taken back by what moved since.
fn stages(conn: &Connection, track: Track, days: WeekDays, of_week: &[Flow]) -> Result<Vec<WeekStage>> {
    let column = name(&track);
    let mut query =
        conn.prepare_cached(&format!("SELECT {column}, count(*) FROM standing GROUP BY {column}"))?;
    let counts: Vec<(String, i64)> =
        query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    let since = super::overview::flows(conn, track, days.last + Days::new(1))?;
    let of_quarter = flows(conn, track, days.last - Days::new(QUARTER - 1), days.last)?;
    let stage = |phase| {
        let phase = name(phase);
        let now = counts.iter().find(|(of, _)| *of == phase).map_or(0, |(_, count)| *count);
        WeekStage {
            count: now - net(&since, &phase),
            week: net(of_week, &phase),
            quarter: net(&of_quarter, &phase),
            phase,
        }
    };
    Ok(track.stages().iter().map(stage).collect())
}

/// How many more came to a phase than left it.
fn net(flows: &[Flow], phase: &str) -> i64 {
    let of = |flow: &Flow| {
        i64::from(flow.count) * (i64::from(flow.to == phase) - i64::from(flow.from.as_deref() == Some(phase)))
    };
    flows.iter().map(of).sum()
}

pub(super) const FLOWS_BETWEEN: &str = "SELECT from_phase, to_phase, count(*) AS count FROM standing_move
     WHERE track = ?1 AND moved_on BETWEEN ?2 AND ?3
     GROUP BY from_phase, to_phase ORDER BY count DESC, from_phase, to_phase";

fn flows(conn: &Connection, track: Track, first: NaiveDate, last: NaiveDate) -> Result<Vec<Flow>> {
    let mut query = conn.prepare_cached(FLOWS_BETWEEN)?;
    let flows = query.query_map(params![name(&track), first, last], |row| {
        Ok(Flow { from: row.get("from_phase")?, to: row.get("to_phase")?, count: row.get("count")? })
    })?;
    Ok(flows.collect::<rusqlite::Result<_>>()?)
}
