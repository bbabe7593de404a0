//! The open tasks of one customer.

use rusqlite::{Connection, named_params};

use super::TaskView;
use super::table::task_view;
use crate::error::Result;
use crate::id::PartyId;

/// The open tasks of a customer and of its deals, earliest day and time first, those without a due day last; at most 100.
pub fn of_party(conn: &Connection, party: PartyId) -> Result<Vec<TaskView>> {
    let mut query = conn.prepare_cached(include_str!("of_party.sql"))?;
    let found = query.query_map(named_params! {":party": party}, task_view)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
