//! The rows of saved views.

use rusqlite::Connection;

use super::ViewRow;
use crate::error::Result;

/// No firm has more.
pub(super) const MOST: usize = 200;

/// All saved views in their order.
pub fn list(conn: &Connection) -> Result<Vec<ViewRow>> {
    let mut query = conn.prepare_cached(&format!(
        "SELECT id, name, definition FROM saved_view WHERE deleted_at IS NULL
         ORDER BY position, created_at, id LIMIT {MOST}"
    ))?;
    let rows = query.query_map([], |row| {
        let definition: String = row.get("definition")?;
        Ok(ViewRow {
            id: row.get("id")?,
            name: row.get("name")?,
            definition: serde_json::from_str(&definition).ok(),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
