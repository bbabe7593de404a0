//! The counts, and the parties behind each of them.

use rusqlite::{Connection, params};

use super::{Flaw, FlawCount, FlawPage, FlawPageRequest, FlawRow, QualityCounts, STALE_MONTHS};
use crate::error::Result;
use crate::store::{Cursor, page_limit};
use crate::time::Timestamp;

/// In the order in which they are shown.
const ORDER: &[Flaw] = &[
    Flaw::NoReach,
    Flaw::NoEmail,
    Flaw::NoAddress,
    Flaw::NoOwner,
    Flaw::NoSalutation,
    Flaw::Email,
    Flaw::Web,
    Flaw::Postcode,
    Flaw::VatId,
    Flaw::Iban,
    Flaw::Salutation,
    Flaw::Birthday,
    Flaw::Stale,
];

const DEFAULT_LIMIT: u32 = 100;

/// The last day on which a look at the data counts as long ago.
pub(super) fn stale_on(now: Timestamp) -> String {
    let day = now.local_date().checked_sub_months(chrono::Months::new(STALE_MONTHS));
    day.unwrap_or_default().to_string()
}

pub(super) const COUNT: &str = "SELECT count(*) FROM party_flaw WHERE flaw = ?1";
pub(super) const COUNT_STALE: &str = "SELECT count(*) FROM party_care WHERE known_on <= ?1";

/// How many parties have each flaw: each count reads its part of an index alone.
///
/// # Errors
/// Of the database.
pub fn counts(conn: &Connection, now: Timestamp) -> Result<QualityCounts> {
    let one = |sql: &str, param: &dyn rusqlite::ToSql| -> Result<u32> {
        Ok(conn.prepare_cached(sql)?.query_row([param], |row| row.get(0))?)
    };
    let mut flaws = Vec::with_capacity(ORDER.len());
    for flaw in ORDER {
        let count = match flaw {
            Flaw::Stale => one(COUNT_STALE, &stale_on(now))?,
            flaw => one(COUNT, flaw)?,
        };
        flaws.push(FlawCount { flaw: *flaw, count });
    }
    let all = |sql: &str| -> Result<u32> { Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?) };
    Ok(QualityCounts {
        flaws,
        parties: all("SELECT count(*) FROM party_care")?,
        sound: all("SELECT count(*) FROM party_care WHERE flaws = 0")?,
    })
}

pub(super) const PAGE: &str = "SELECT p.seq, p.id, p.kind, p.name, n.city, f.value, c.known_on
     FROM party_flaw f INDEXED BY party_flaw_by_kind CROSS JOIN party p ON p.seq = f.seq
     JOIN party_care c ON c.seq = f.seq LEFT JOIN party_now n ON n.seq = f.seq
     WHERE f.flaw = ?1 AND f.seq > ?2 ORDER BY f.seq LIMIT ?3";
pub(super) const PAGE_STALE: &str = "SELECT p.seq, p.id, p.kind, p.name, n.city, NULL AS value, c.known_on
     FROM party_care c INDEXED BY party_care_by_known CROSS JOIN party p ON p.seq = c.seq
     LEFT JOIN party_now n ON n.seq = c.seq
     WHERE c.known_on <= ?1 AND (c.known_on, c.seq) > (?2, ?3) ORDER BY c.known_on, c.seq LIMIT ?4";

/// A page of the parties with a flaw, those that were entered first at the top; stale ones by how long.
///
/// # Errors
/// [`crate::Error::Invalid`] for a cursor that is none.
pub fn page(conn: &Connection, request: &FlawPageRequest, now: Timestamp) -> Result<FlawPage> {
    let limit = page_limit(request.limit.unwrap_or(DEFAULT_LIMIT));
    let after = match &request.cursor {
        Some(text) => Cursor::parse(text, 2)?,
        None => Cursor(vec!["".into(), i64::MIN.into()]),
    };
    let mut found = Vec::new();
    let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<(i64, FlawRow)> {
        let value: Option<String> = row.get("value")?;
        let row_of = FlawRow {
            id: row.get("id")?,
            kind: row.get("kind")?,
            name: row.get("name")?,
            city: row.get("city")?,
            value: value.filter(|value| !value.is_empty()),
            known_on: row.get("known_on")?,
        };
        Ok((row.get("seq")?, row_of))
    };
    if request.flaw == Flaw::Stale {
        let mut query = conn.prepare_cached(PAGE_STALE)?;
        let rows = query.query_map(params![stale_on(now), after.sql(0), after.sql(1), limit], read)?;
        found.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
    } else {
        let mut query = conn.prepare_cached(PAGE)?;
        let rows = query.query_map(params![request.flaw, after.sql(1), limit], read)?;
        found.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
    }
    let next = found.last().filter(|_| found.len() as u32 == limit);
    let next = next.map(|(seq, row)| Cursor(vec![row.known_on.to_string().into(), (*seq).into()]).text());
    Ok(FlawPage { rows: found.into_iter().map(|(_, row)| row).collect(), next })
}
