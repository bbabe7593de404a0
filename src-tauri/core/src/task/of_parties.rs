//! The open tasks of customers.

use rusqlite::{Connection, named_params};

use super::TaskView;
use super::table::task_view;
use crate::error::Result;
use crate::party::Parties;

/// The open tasks of customers and of their deals, earliest day and time first, those without a due day last; at most 100.
pub fn of_parties(conn: &Connection, parties: &Parties) -> Result<Vec<TaskView>> {
    let mut query = conn.prepare_cached(include_str!("of_parties.sql"))?;
    let found = query.query_map(named_params! {":parties": parties}, task_view)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
