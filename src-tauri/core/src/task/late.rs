//! How many tasks are overdue.

use chrono::NaiveDate;
use rusqlite::{Connection, named_params};

use crate::error::Result;

pub(super) const LATE: &str = "SELECT count(*) AS count FROM task
     WHERE done_at IS NULL AND deleted_at IS NULL AND due_on < :today
       AND (party_id IS NULL OR party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL))";

/// How many tasks are overdue, of everybody.
pub fn late_count(conn: &Connection, today: NaiveDate) -> Result<u32> {
    Ok(conn.prepare_cached(LATE)?.query_row(named_params! {":today": today}, |row| row.get("count"))?)
}
