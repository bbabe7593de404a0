//! Last days for notice and ends of contracts. The lifecycle engine reckons the days.

use chrono::{Days, NaiveDate};
use rondo_lifecycle::renewal::current_end;
use rusqlite::types::ToSql;
use rusqlite::{Connection, Row, named_params};

use super::{CalendarMark, CalendarMarkKind};
use crate::error::Result;
use crate::id::PersonId;
use crate::sales::{LONGEST_NOTICE, runs};
use crate::standing::{date, day};

/// The most that are read of those that go on by themselves, and of those that end for the first time.
pub(super) const MOST: usize = 5000;

macro_rules! contracts {
    ($whose:literal) => {
        concat!(
            "SELECT c.id, c.party_id, p.name, c.title, c.ends_on, c.notice_days, c.renews_months, c.noticed_on
             FROM contract c CROSS JOIN party p ON p.id = c.party_id
             WHERE ",
            $whose,
            "c.ends_on IS NOT NULL AND c.deleted_at IS NULL AND c.ends_on BETWEEN :from AND :until
               AND p.deleted_at IS NULL AND ",
            runs!("c"),
            " ORDER BY c.ends_on, c.id LIMIT :limit"
        )
    };
}

pub(super) const CONTRACTS: [&str; 2] =
    [contracts!(""), contracts!("(p.owner_id = :person OR p.deputy_id = :person) AND ")];

/// The days of contracts in a range, and whether there are contracts that were not read.
pub(super) fn read(
    conn: &Connection,
    person: Option<PersonId>,
    (from, until): (NaiveDate, NaiveDate),
    today: NaiveDate,
) -> Result<(Vec<(NaiveDate, CalendarMark)>, bool)> {
    let latest = until + Days::new(u64::from(LONGEST_NOTICE));
    let before = from - Days::new(1);
    let (mut marks, mut more) = (Vec::new(), false);
    for (first, last) in [(String::new(), before), (from.to_string(), latest)] {
        let limit = MOST as i64 + 1;
        let mut params: Vec<(&str, &dyn ToSql)> =
            named_params! {":from": first, ":until": last, ":today": today, ":limit": limit}.to_vec();
        if let Some(person) = &person {
            params.push((":person", person));
        }
        let mut query = conn.prepare_cached(CONTRACTS[usize::from(person.is_some())])?;
        let mut rows = query.query(params.as_slice())?;
        let mut read = 0;
        while let Some(row) = rows.next()? {
            read += 1;
            if read > MOST {
                more = true;
                break;
            }
            of_contract(row, from, until, &mut marks)?;
        }
    }
    Ok((marks, more))
}

/// A contract that goes on unless notice is given has a last day for that before each end; one that does not only ends.
fn of_contract(
    row: &Row<'_>,
    from: NaiveDate,
    until: NaiveDate,
    marks: &mut Vec<(NaiveDate, CalendarMark)>,
) -> rusqlite::Result<()> {
    let first_end: NaiveDate = row.get("ends_on")?;
    let noticed: Option<NaiveDate> = row.get("noticed_on")?;
    let goes_on: Option<u16> = row.get::<_, Option<u16>>("renews_months")?.filter(|_| noticed.is_none());
    let mark = |kind| -> rusqlite::Result<CalendarMark> {
        Ok(CalendarMark {
            kind,
            id: row.get("id")?,
            party_id: row.get("party_id")?,
            party_name: row.get("name")?,
            title: row.get("title")?,
        })
    };
    let Some(months) = goes_on else {
        if (from..=until).contains(&first_end) {
            marks.push((first_end, mark(CalendarMarkKind::End)?));
        }
        return Ok(());
    };
    let notice = row.get::<_, Option<u16>>("notice_days")?.unwrap_or(0);
    let mut at = from;
    loop {
        let end = current_end(day(first_end), months, day(at).plus(i32::from(notice)));
        let last_day = date(end.plus(-i32::from(notice)));
        // A term shorter than its notice would name a day before the one that was asked for.
        if last_day > until || last_day < at {
            return Ok(());
        }
        marks.push((last_day, mark(CalendarMarkKind::Notice)?));
        at = last_day + Days::new(1);
    }
}
