//! The open tasks of days: their counts out of the index alone, and of each day the first ones.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::types::ToSql;
use rusqlite::{Connection, named_params};
use uuid::Uuid;

use super::{CalendarDayRequest, CalendarTasks};
use crate::error::{Error, Result};
use crate::id::PersonId;
use crate::rule;
use crate::rule::page_size;
use crate::task::{TaskView, task_view, views};

// The trash is read once: looking up the customer of each task costs more than everything else together.
macro_rules! open {
    ($whose:literal, $when:literal) => {
        concat!(
            $whose,
            "t.done_at IS NULL AND t.deleted_at IS NULL AND ",
            $when,
            " AND (t.party_id IS NULL OR t.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL))"
        )
    };
}
macro_rules! counts {
    ($whose:literal) => {
        concat!(
            "SELECT t.due_on, count(*) AS count FROM task t WHERE ",
            open!($whose, "t.due_on BETWEEN :from AND :until"),
            " GROUP BY t.due_on"
        )
    };
}
macro_rules! late {
    ($whose:literal) => {
        concat!(
            "SELECT count(*) AS count FROM task t WHERE ",
            open!($whose, "t.due_on > '' AND t.due_on < :today")
        )
    };
}
macro_rules! page {
    ($whose:literal) => {
        concat!(
            views!(),
            " WHERE ",
            open!(
                $whose,
                "t.due_on = :day AND coalesce(t.due_time, '24:00') >= :time
                 AND (coalesce(t.due_time, '24:00'), t.id) > (:time, :id)"
            ),
            " ORDER BY coalesce(t.due_time, '24:00'), t.id LIMIT :limit"
        )
    };
}

pub(super) const COUNTS: [&str; 2] = [counts!(""), counts!("t.assignee_id = :person AND ")];
pub(super) const LATE: [&str; 2] = [late!(""), late!("t.assignee_id = :person AND ")];
pub(super) const PAGE: [&str; 2] = [page!(""), page!("t.assignee_id = :person AND ")];

fn of<'a>(
    [all, one]: [&'static str; 2],
    person: &'a Option<PersonId>,
    params: &mut Vec<(&'a str, &'a dyn ToSql)>,
) -> &'static str {
    match person {
        Some(person) => {
            params.push((":person", person));
            one
        }
        None => all,
    }
}

/// How many are due on each day of a range that has any.
pub(super) fn counts(
    conn: &Connection,
    person: Option<PersonId>,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<HashMap<NaiveDate, u32>> {
    let mut params: Vec<(&str, &dyn ToSql)> = named_params! {":from": from, ":until": until}.to_vec();
    let sql = of(COUNTS, &person, &mut params);
    let mut query = conn.prepare_cached(sql)?;
    let found = query.query_map(params.as_slice(), |row| Ok((row.get("due_on")?, row.get("count")?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// How many are overdue.
pub(super) fn late(conn: &Connection, person: Option<PersonId>, today: NaiveDate) -> Result<u32> {
    let mut params: Vec<(&str, &dyn ToSql)> = named_params! {":today": today}.to_vec();
    let sql = of(LATE, &person, &mut params);
    Ok(conn.prepare_cached(sql)?.query_row(params.as_slice(), |row| row.get("count"))?)
}

/// A page of the tasks of a day, by their time, those without one last.
pub fn day(conn: &Connection, request: &CalendarDayRequest) -> Result<CalendarTasks> {
    let day = rule::day("day", request.day)?;
    let (time, id) = match request.cursor.as_deref() {
        None => (String::new(), Uuid::nil()),
        Some(cursor) => parse(cursor).ok_or(Error::invalid("cursor", "not-a-cursor"))?,
    };
    let limit = page_size(request.limit) as usize;
    let most = limit as i64 + 1;
    let mut params: Vec<(&str, &dyn ToSql)> =
        named_params! {":day": day, ":time": time, ":id": id, ":limit": most}.to_vec();
    let sql = of(PAGE, &request.person_id, &mut params);
    let mut query = conn.prepare_cached(sql)?;
    let found = query.query_map(params.as_slice(), task_view)?;
    let mut tasks: Vec<TaskView> = found.collect::<rusqlite::Result<_>>()?;
    let is_more = tasks.len() > limit;
    tasks.truncate(limit);
    let next = tasks
        .last()
        .filter(|_| is_more)
        .map(|task| format!("{}/{}", task.due_time.as_deref().unwrap_or("24:00"), task.id.0));
    Ok(CalendarTasks { tasks, next })
}

fn parse(cursor: &str) -> Option<(String, Uuid)> {
    let (time, id) = cursor.split_once('/')?;
    Some((time.to_owned(), id.parse().ok()?))
}
