//! What goes on in each phase of a model: how many move on in time, how long they stay, and what is at stake there.

mod record;
mod stakes;
mod stays;
#[cfg(test)]
mod tests;

use chrono::{Days, NaiveDate};
use rondo_lifecycle::phase::{Phase, Track};
use rondo_lifecycle::survival::{Conversion, ConversionRules, MedianStay, conversion, kaplan_meier};
use rusqlite::Connection;

use self::stays::{Exit, stays};
use super::frame::Frame;
use super::overview::{self, OverviewRequest};
use super::words::name;
use crate::error::Result;
use crate::time::Timestamp;

pub use record::{Dwell, Figures, Moving, PhaseFigures, Stakes};

/// The figures of each phase of a model on the day of `now`.
///
/// Who is watched entered a phase within the period or in the horizon before it, so that even of a short period the
/// fate of the first is known.
pub fn figures(conn: &Connection, request: &OverviewRequest, now: Timestamp) -> Result<Figures> {
    let (track, since) = overview::period(request, now)?;
    let today = now.local_date();
    let rules = ConversionRules::default();
    let entered_since = since - Days::new(rules.horizon_days.into());
    let frame = Frame::read(conn, now)?;
    let mut stakes = stakes::stakes(conn, track, &frame)?;
    let stays = stays(conn, track, entered_since, today)?;
    let phase = |&phase: &Phase| {
        let of_phase = stays.get(&phase).map_or(&[][..], Vec::as_slice);
        let next = next(track, phase);
        PhaseFigures {
            phase: name(&phase),
            next: next.and_then(|next| next.named).map(|next| name(&next)),
            returns: next.is_some_and(|next| next.named.is_none()),
            moving: next.map(|_| moving(&conversion(of_phase, &Exit::Next, &rules))),
            dwell: dwell(&kaplan_meier(of_phase).median()),
            stakes: stakes.remove(&name(&phase)).unwrap_or_default(),
        }
    };
    let phases = track.stages().iter().map(phase).collect();
    Ok(Figures { entered_since: earliest(entered_since, today), horizon_days: rules.horizon_days, phases })
}

/// Changes are kept for two years only.
fn earliest(since: NaiveDate, today: NaiveDate) -> NaiveDate {
    since.max(today - Days::new(u64::from(overview::LONGEST)))
}

/// Where moving on from a phase leads.
#[derive(Clone, Copy)]
struct Next {
    /// The phase; none where every phase of the model is a return.
    named: Option<Phase>,
}

/// What comes after a phase; nothing after the last one, unless who is there is gone and may return.
fn next(track: Track, phase: Phase) -> Option<Next> {
    let stages = track.stages();
    let place = stages.iter().position(|stage| *stage == phase)?;
    match stages.get(place + 1) {
        Some(next) => Some(Next { named: Some(*next) }),
        // Who came back buys repeatedly next.
        None if phase == Phase::Reactivated => Some(Next { named: Some(Phase::Frequent) }),
        None => track.is_away(phase).then_some(Next { named: None }),
    }
}

/// Whether going from one phase to another is moving on: to the next one or, with steps skipped, beyond it; leaving
/// altogether is only where it is the next step.
fn moves_on(track: Track, from: Phase, to: Phase) -> bool {
    let place = |phase| track.stages().iter().position(|stage| *stage == phase);
    match next(track, from).map(|next| next.named) {
        Some(Some(next)) if to == next => true,
        Some(Some(next)) => place(to) > place(next) && !track.is_away(to),
        Some(None) => place(to).is_some() && !track.is_away(to),
        None => false,
    }
}

fn moving(found: &Conversion) -> Moving {
    let percent = |share: f64| (100.0 * share).clamp(0.0, 100.0);
    match *found {
        Conversion::TooFew { entrants } => Moving::TooFew { entrants },
        Conversion::TooEarly { entrants, .. } => Moving::TooEarly { entrants },
        Conversion::Shown { entrants, share, interval, .. } => Moving::Shown {
            entrants,
            percent: percent(share).round() as u8,
            low: percent(interval.low).floor() as u8,
            high: percent(interval.high).ceil() as u8,
        },
    }
}

fn dwell(median: &MedianStay) -> Dwell {
    match *median {
        MedianStay::Unknown => Dwell::Unknown,
        MedianStay::Days { days } => Dwell::Days { days },
        MedianStay::LongerThan { days } => Dwell::LongerThan { days },
    }
}
