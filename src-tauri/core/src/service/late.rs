//! Open cases whose last day is near, for the owner's report.

use chrono::NaiveDate;
use rusqlite::{Connection, named_params};

use super::CaseView;
use super::table::case_row;
use crate::error::Result;

/// The most that are told; the nearest come first.
const SHOWN: u32 = 50;

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
