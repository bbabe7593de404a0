//! Open cases past their last day, for the Today page, and those whose day is near, for the owner's report.

use chrono::NaiveDate;
use rusqlite::types::ToSql;
use rusqlite::{Connection, named_params};

use super::table::case_row;
use super::{CaseView, LateCase};
use crate::error::Result;
use crate::id::PersonId;

/// The most that are shown; the longest overdue come first.
const SHOWN: u32 = 50;

pub(super) const OF_ALL: &str = "SELECT c.*, p.name AS party_name
     FROM case_file c CROSS JOIN party p ON p.id = c.party_id
     WHERE c.closed_on IS NULL AND c.deleted_at IS NULL AND c.due_on < :today AND p.deleted_at IS NULL
     ORDER BY c.due_on, c.id LIMIT :limit";

pub(super) const OF_OWNER: &str = "SELECT c.*, p.name AS party_name
     FROM case_file c CROSS JOIN party p ON p.id = c.party_id
     WHERE c.closed_on IS NULL AND c.deleted_at IS NULL AND c.due_on < :today AND p.deleted_at IS NULL
       AND c.owner_id = :owner
     ORDER BY c.due_on, c.id LIMIT :limit";

pub(super) const DUE: &str = "SELECT c.*, p.name AS party_name
     FROM case_file c CROSS JOIN party p ON p.id = c.party_id
     WHERE c.closed_on IS NULL AND c.deleted_at IS NULL AND c.due_on BETWEEN :today AND :until AND p.deleted_at IS NULL
     ORDER BY c.due_on, c.id LIMIT :limit";

/// The open cases of everybody whose last day lies between two days, each with the customer's name.
pub fn cases_due(conn: &Connection, today: NaiveDate, until: NaiveDate) -> Result<Vec<(CaseView, String)>> {
    let mut query = conn.prepare_cached(DUE)?;
    let params = named_params! {":today": today, ":until": until, ":limit": SHOWN};
    let found = query.query_map(params, |row| Ok((case_row(row)?, row.get("party_name")?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The open cases past their last day, of everybody or of one owner.
pub fn late_cases(conn: &Connection, owner: Option<PersonId>, today: NaiveDate) -> Result<Vec<LateCase>> {
    let mut params: Vec<(&str, &dyn ToSql)> = named_params! {":today": today, ":limit": SHOWN}.to_vec();
    if let Some(owner) = &owner {
        params.push((":owner", owner));
    }
    let mut query = conn.prepare_cached(if owner.is_some() { OF_OWNER } else { OF_ALL })?;
    let found = query.query_map(params.as_slice(), |row| {
        let case = case_row(row)?;
        let late = case.due_on.map_or(0, |due| (today - due).num_days());
        Ok(LateCase { days_late: u32::try_from(late).unwrap_or(0), party_name: row.get("party_name")?, case })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
