//! Lists of parties: filtered, sorted, paged by keyset. Every order walks its own index, so that the next page costs
//! the same on the first and on the thousandth page.

use rusqlite::Connection;

use super::query::ListQuery;
use super::{PartyFilter, PartyPage, PartyPageRequest, PartyRow};
use crate::error::{Error, Result};
use crate::id::{PartyId, PersonId};
use crate::store::page_limit;
use crate::time::Timestamp;

const DEFAULT_LIMIT: u32 = 60;

/// A page of parties; the total only with the first page.
pub fn page(conn: &Connection, request: &PartyPageRequest, now: Timestamp) -> Result<PartyPage> {
    let limit = page_limit(if request.limit == 0 { DEFAULT_LIMIT } else { request.limit });
    let query = ListQuery::new(conn, request, now)?;
    let mut rows = query.rows(conn, request.cursor.as_deref(), limit, now)?;
    let next = match rows.last() {
        Some((key, _)) if rows.len() as u32 == limit => Some(key.text()),
        _ => None,
    };
    let total = if request.cursor.is_none() { Some(query.count(conn)?) } else { None };
    Ok(PartyPage { rows: rows.drain(..).map(|(_, row)| row).collect(), next, total })
}

/// The rows of a list up to `most` in its order, one after the other: for paper and tables.
pub fn each_row<E: From<Error>>(
    conn: &Connection,
    request: &PartyPageRequest,
    now: Timestamp,
    most: u32,
    mut take: impl FnMut(PartyRow) -> Result<(), E>,
) -> Result<(), E> {
    ListQuery::new(conn, request, now)?.each(conn, None, most, now, |_, row| take(row))
}

/// The ids of all parties that a filter finds, by name: 16 bytes each, for work that then goes one by one.
pub fn ids(conn: &Connection, filter: &PartyFilter, now: Timestamp) -> Result<Vec<PartyId>> {
    let request = PartyPageRequest { filter: filter.clone(), ..PartyPageRequest::default() };
    ListQuery::new(conn, &request, now)?.ids(conn)
}

/// How many of a list stand in each group, by the expression of its key: the key, what is shown of it, the number.
pub(crate) fn count_by(
    conn: &Connection,
    filter: &PartyFilter,
    now: Timestamp,
    key: &str,
    shown: &str,
    joined: &str,
    most: u32,
) -> Result<Vec<(String, Option<String>, u32)>> {
    let request = PartyPageRequest { filter: filter.clone(), ..PartyPageRequest::default() };
    ListQuery::new(conn, &request, now)?.count_by(conn, key, shown, joined, most)
}

/// How many parties there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// All living ones.
    pub all: u32,
    /// Organisations.
    pub organisations: u32,
    /// Looked after by the asked person.
    pub mine: u32,
    /// In the trash.
    pub trash: u32,
}

/// The counts for the tabs, each by its own index.
pub fn counts(conn: &Connection, me: Option<PersonId>) -> Result<Counts> {
    let one = |sql: &str| -> Result<u32> { Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?) };
    Ok(Counts {
        all: one("SELECT count(*) FROM party INDEXED BY party_by_name WHERE deleted_at IS NULL")?,
        organisations: one("SELECT count(*) FROM party WHERE deleted_at IS NULL AND kind = 'organisation'")?,
        mine: match me {
            Some(me) => conn
                .prepare_cached("SELECT count(*) FROM party WHERE deleted_at IS NULL AND owner_id = ?1")?
                .query_row([me], |row| row.get(0))?,
            None => 0,
        },
        trash: one("SELECT count(*) FROM party WHERE deleted_at IS NOT NULL")?,
    })
}
