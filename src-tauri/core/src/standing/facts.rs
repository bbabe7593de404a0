//! Facts of customers, read from the store: one statement per kind of record for a whole set of customers.

mod agreements;
mod buying;
mod judgements;
mod people;
mod talks;
mod who;

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rondo_lifecycle::Day;
use rondo_lifecycle::fact::{Fact, FactId, What};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};
use rusqlite::{Connection, Row};
use uuid::Uuid;

pub(super) use people::PeopleTalks;

use super::day::day;
use crate::error::Result;
use crate::time::Timestamp;

/// The customers of a set who stand somewhere, by their key, with their facts.
pub(super) type Facts = HashMap<i64, Vec<Fact>>;

/// Reads the facts of the customers with these keys. Who is in the trash, or only somebody's contact person, is not
/// among the answers. Of those in `new` nothing is looked for but that they are known.
pub(super) fn read(conn: &Connection, keys: &[i64], new: &HashSet<i64>) -> Result<Facts> {
    read_with(conn, keys, new, None)
}

/// The same for who has read the talks of all people before, in the same state of the store.
pub(super) fn read_with(
    conn: &Connection,
    keys: &[i64],
    new: &HashSet<i64>,
    people: Option<&PeopleTalks>,
) -> Result<Facts> {
    let mut facts = who::read(conn, keys)?;
    let others: Vec<i64> = keys.iter().copied().filter(|key| !new.contains(key)).collect();
    if others.is_empty() {
        return Ok(facts);
    }
    let keys = serde_json::to_string(&others)?;
    talks::read(conn, &keys, people, &mut facts)?;
    buying::read(conn, &keys, &mut facts)?;
    agreements::read(conn, &keys, &mut facts)?;
    judgements::read(conn, &keys, &mut facts)?;
    Ok(facts)
}

/// Runs a statement over the set and adds a fact for each row. The rows begin with `seq`, `id` and `created_at`; columns
/// are taken by their place, because looking for their names is a tenth of the work when everybody is derived.
fn each(
    conn: &Connection,
    sql: &str,
    keys: &str,
    facts: &mut Facts,
    mut what: impl FnMut(&Row<'_>) -> rusqlite::Result<Option<(Day, What)>>,
) -> Result<()> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([keys])?;
    while let Some(row) = rows.next()? {
        let Some(of_customer) = facts.get_mut(&row.get(0)?) else { continue };
        if let Some((on, what)) = what(row)? {
            of_customer.push(Fact { on, recorded: recorded(row)?, id: id(row)?, what });
        }
    }
    Ok(())
}

fn recorded(row: &Row<'_>) -> rusqlite::Result<Day> {
    Ok(on_day(row.get(2)?))
}

fn id(row: &Row<'_>) -> rusqlite::Result<FactId> {
    Ok(FactId(row.get::<_, Uuid>(1)?.as_u128()))
}

fn on_day(instant: Timestamp) -> Day {
    day(instant.local_date())
}

/// A date column as a day.
fn date(row: &Row<'_>, column: usize) -> rusqlite::Result<Day> {
    Ok(row.get::<_, Dated>(column)?.0)
}

/// A date column that may be empty.
fn date_if_any(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Day>> {
    Ok(row.get::<_, Option<Dated>>(column)?.map(|dated| dated.0))
}

/// A day out of a column of dates, without the general reader of formats, which is slow where half a million are read.
struct Dated(Day);

impl FromSql for Dated {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let date = match value.as_str()?.as_bytes() {
            [y @ .., b'-', m1, m2, b'-', d1, d2] if y.len() == 4 => NaiveDate::from_ymd_opt(
                number(y).ok_or(FromSqlError::InvalidType)? as i32,
                number(&[*m1, *m2]).ok_or(FromSqlError::InvalidType)?,
                number(&[*d1, *d2]).ok_or(FromSqlError::InvalidType)?,
            ),
            _ => None,
        };
        date.map(|date| Self(day(date))).ok_or(FromSqlError::InvalidType)
    }
}

/// Some digits as a number.
fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0')))
}
