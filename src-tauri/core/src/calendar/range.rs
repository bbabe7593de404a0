//! The days of a range, each with its tasks and marks.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use rusqlite::Connection;

use super::{
    Calendar, CalendarDay, CalendarDayRequest, CalendarMark, CalendarRequest, CalendarTasks, MOST_DAYS,
};
use super::{contracts, others, tasks};
use crate::error::{Error, Result};
use crate::rule;

/// The days that were asked for. Only open records are shown; `today` says which tasks are overdue and which contracts
/// still run.
pub fn range(conn: &Connection, request: &CalendarRequest, today: NaiveDate) -> Result<Calendar> {
    let from = rule::day("from", request.from)?;
    let until = rule::day("until", request.until)?;
    let length = (until - from).num_days();
    if !(0..MOST_DAYS).contains(&length) {
        return Err(Error::invalid("until", "calendar-range"));
    }
    let person_id = request.person_id;
    let counts = tasks::counts(conn, person_id, from, until)?;
    let (of_records, beyond) = others::read(conn, person_id, from, until)?;
    let (of_contracts, more) = contracts::read(conn, person_id, (from, until), today)?;
    let mut marks: BTreeMap<NaiveDate, Vec<CalendarMark>> = BTreeMap::new();
    for (day, mark) in of_contracts.into_iter().chain(of_records) {
        marks.entry(day).or_default().push(mark);
    }
    let days = (0..=length.unsigned_abs()).map(|ahead| {
        let day = from + Days::new(ahead);
        let count = counts.get(&day).copied().unwrap_or(0);
        let page = CalendarDayRequest { day, person_id, cursor: None, limit: request.per_day };
        // An empty day asks for nothing.
        let tasks = match count {
            0 => CalendarTasks { tasks: Vec::new(), next: None },
            _ => tasks::day(conn, &page)?,
        };
        let mut marks = marks.remove(&day).unwrap_or_default();
        marks.sort_by(|a, b| (a.kind, &a.party_name, a.id).cmp(&(b.kind, &b.party_name, b.id)));
        Ok(CalendarDay { day, count, tasks, marks })
    });
    let days = days.collect::<Result<_>>()?;
    Ok(Calendar { days, late: tasks::late(conn, person_id, today)?, more: more || beyond })
}
