//! Open cases on their last day or past it.

use chrono::NaiveDate;
use rusqlite::types::ToSql;
use rusqlite::{Connection, Row, named_params};

use super::ReasonKind;
use super::rank::{About, Candidate, Class};
use super::whom::Whom;
use crate::error::Result;
use crate::id::CaseId;

/// The most that are taken, the longest overdue first.
pub(super) const MOST: usize = 500;

macro_rules! cases {
    ($whose:literal) => {
        concat!(
            "SELECT c.id, c.party_id, c.due_on, s.value
             FROM case_file c CROSS JOIN party p ON p.id = c.party_id LEFT JOIN standing s ON s.seq = p.seq
             WHERE ",
            $whose,
            "c.closed_on IS NULL AND c.deleted_at IS NULL AND c.due_on <= :today AND p.deleted_at IS NULL"
        )
    };
}

pub(super) const OF_ALL: &str = concat!(cases!(""), " ORDER BY c.due_on, c.id LIMIT :limit");
pub(super) const OF_PERSON: &str =
    concat!(cases!("c.owner_id = :person AND "), " ORDER BY c.due_on, c.id LIMIT :limit");
pub(super) const OF_PARTY: &str = concat!(cases!("c.party_id = :party AND "), " LIMIT :limit");

/// The cases.
pub(super) fn read(conn: &Connection, whom: &Whom, today: NaiveDate) -> Result<Vec<Candidate>> {
    let limit = MOST as i64 + 1;
    let mut params: Vec<(&str, &dyn ToSql)> = named_params! {":today": today, ":limit": limit}.to_vec();
    let sql = whom.ask([OF_ALL, OF_PERSON, OF_PARTY], &mut params);
    let mut query = conn.prepare_cached(sql)?;
    let found = query.query_map(params.as_slice(), |row| case(row, today))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn case(row: &Row<'_>, today: NaiveDate) -> rusqlite::Result<Candidate> {
    let (id, due): (CaseId, NaiveDate) = (row.get("id")?, row.get("due_on")?);
    Ok(Candidate {
        party: Some(row.get("party_id")?),
        kind: ReasonKind::Case,
        class: if due < today { Class::Overdue } else { Class::Today },
        day: Some(due),
        time: None,
        money: row.get::<_, Option<i64>>("value")?.unwrap_or(0),
        since: None,
        about: About::Case(id),
        basis: format!("{}/{due}", id.0),
    })
}
