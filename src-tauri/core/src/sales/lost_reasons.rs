//! Why deals were lost and to whom, to be offered again.

use rusqlite::Connection;

use crate::error::Result;

/// The reasons and the competitors given before, most frequent first, at most 20 each.
pub fn lost_reasons(conn: &Connection) -> Result<(Vec<String>, Vec<String>)> {
    let reasons = words(
        conn,
        "SELECT lost_reason AS word FROM deal WHERE lost_reason IS NOT NULL AND deleted_at IS NULL
         GROUP BY lost_reason ORDER BY count(*) DESC, lost_reason LIMIT 20",
    )?;
    let competitors = words(
        conn,
        "SELECT competitor AS word FROM deal WHERE competitor IS NOT NULL AND deleted_at IS NULL
         GROUP BY competitor ORDER BY count(*) DESC, competitor LIMIT 20",
    )?;
    Ok((reasons, competitors))
}

fn words(conn: &Connection, sql: &str) -> Result<Vec<String>> {
    let mut query = conn.prepare_cached(sql)?;
    Ok(query.query_map([], |row| row.get("word"))?.collect::<rusqlite::Result<_>>()?)
}
