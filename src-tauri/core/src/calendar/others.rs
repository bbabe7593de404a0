//! Days that are no tasks: promises, cases, and deals that are expected to close.

use chrono::NaiveDate;
use rusqlite::types::ToSql;
use rusqlite::{Connection, named_params};

use super::{CalendarMark, CalendarMarkKind};
use crate::error::Result;
use crate::id::PersonId;

/// The most that are read of each kind: more than anybody sees in six weeks.
pub(super) const MOST: usize = 2000;

macro_rules! marks {
    ($record:literal, $title:literal, $day:literal, $open:literal, $whose:literal) => {
        concat!(
            "SELECT r.id, r.party_id, p.name, ",
            $title,
            " AS title, r.",
            $day,
            " AS day FROM ",
            $record,
            " r CROSS JOIN party p ON p.id = r.party_id WHERE ",
            $whose,
            $open,
            " AND r.deleted_at IS NULL AND r.",
            $day,
            " BETWEEN :from AND :until AND p.deleted_at IS NULL ORDER BY r.",
            $day,
            ", r.id LIMIT :limit"
        )
    };
}
macro_rules! of {
    ($kind:expr, $record:literal, $title:literal, $day:literal, $open:literal, $whose:literal) => {
        ($kind, [marks!($record, $title, $day, $open, ""), marks!($record, $title, $day, $open, $whose)])
    };
}

pub(super) const QUERIES: [(CalendarMarkKind, [&str; 2]); 3] = [
    of!(
        CalendarMarkKind::Promise,
        "promise",
        "r.title",
        "due_on",
        "r.state = 'open'",
        "r.person_id = :person AND "
    ),
    of!(
        CalendarMarkKind::Case,
        "case_file",
        "r.title",
        "due_on",
        "r.closed_on IS NULL",
        "r.owner_id = :person AND "
    ),
    of!(
        CalendarMarkKind::Deal,
        "deal",
        "r.title",
        "expected_on",
        "r.closed_on IS NULL",
        "r.owner_id = :person AND "
    ),
];

/// The marks of a range, and whether there are more.
pub(super) fn read(
    conn: &Connection,
    person: Option<PersonId>,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<(Vec<(NaiveDate, CalendarMark)>, bool)> {
    let (mut marks, mut more) = (Vec::new(), false);
    for (kind, [all, of_person]) in QUERIES {
        let limit = MOST as i64 + 1;
        let mut params: Vec<(&str, &dyn ToSql)> =
            named_params! {":from": from, ":until": until, ":limit": limit}.to_vec();
        if let Some(person) = &person {
            params.push((":person", person));
        }
        let mut query = conn.prepare_cached(if person.is_some() { of_person } else { all })?;
        let found = query.query_map(params.as_slice(), |row| {
            let mark = CalendarMark {
                kind,
                id: row.get("id")?,
                party_id: row.get("party_id")?,
                party_name: row.get("name")?,
                title: row.get("title")?,
            };
            Ok((row.get("day")?, mark))
        })?;
        let mut found: Vec<_> = found.collect::<rusqlite::Result<_>>()?;
        more |= found.len() > MOST;
        found.truncate(MOST);
        marks.extend(found);
    }
    Ok((marks, more))
}
