//! The plain file: the same rows, tables and indexes in unencrypted SQLite, without the history.

use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::Value;

/// The history, and what SQLite makes by itself.
const LEFT_OUT: &str = "tbl_name NOT IN ('change', 'change_set') AND name NOT LIKE 'sqlite_%'";

/// The full-text indexes.
const INDEXES: &[&str] = &["party_text", "record_text"];

/// Whether a table is a part of a full-text index.
fn is_inside_index(name: &str) -> bool {
    INDEXES.iter().any(|index| name.strip_prefix(index).is_some_and(|rest| rest.starts_with('_')))
}

/// Copies all rows but the history into a new plain file, in the order in which they were made. Tells how many.
pub(crate) fn copy(from: &Connection, path: &Path) -> anyhow::Result<u64> {
    for derivation in rondo_core::DERIVATIONS {
        (derivation.register)(from)?;
    }
    let to = open(path)?;
    to.execute_batch("PRAGMA cache_size=-262144; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF;")?;
    let schema = |kind: &str| -> anyhow::Result<Vec<(String, String)>> {
        let sql = format!(
            "SELECT name, sql FROM sqlite_schema WHERE type = '{kind}' AND sql IS NOT NULL AND {LEFT_OUT}
             ORDER BY rowid"
        );
        let mut query = from.prepare(&sql)?;
        let found = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    };
    let tables = schema("table")?;
    for (name, sql) in &tables {
        if !is_inside_index(name) {
            to.execute_batch(sql)?;
        }
    }
    for (_, sql) in schema("index")? {
        to.execute_batch(&sql)?;
    }
    to.execute_batch("BEGIN")?;
    let mut rows = 0;
    for (name, _) in tables.iter().filter(|(name, _)| !INDEXES.contains(&name.as_str())) {
        // The tables inside the full-text index were made with it and hold its empty beginning.
        to.execute_batch(&format!("DELETE FROM \"{name}\""))?;
        let copied = copy_table(from, &to, name)?;
        rows += if is_inside_index(name) { 0 } else { copied };
    }
    to.execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE);")?;
    Ok(rows)
}

fn copy_table(from: &Connection, to: &Connection, name: &str) -> anyhow::Result<u64> {
    let columns = stored_columns(from, name)?;
    let (names, places) = (columns.join(", "), vec!["?"; columns.len()].join(", "));
    let columns = columns.len();
    let mut query = from.prepare(&format!("SELECT {names} FROM \"{name}\""))?;
    let mut insert = to.prepare(&format!("INSERT INTO \"{name}\" ({names}) VALUES ({places})"))?;
    let mut rows = query.query([])?;
    let mut copied = 0;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            insert.raw_bind_parameter(column + 1, row.get::<_, Value>(column)?)?;
        }
        insert.raw_execute()?;
        copied += 1;
    }
    Ok(copied)
}

/// The columns of a table but those that SQLite computes.
fn stored_columns(conn: &Connection, name: &str) -> anyhow::Result<Vec<String>> {
    let mut query = conn.prepare("SELECT '\"' || name || '\"' FROM pragma_table_info(?1) ORDER BY cid")?;
    let names = query.query_map([name], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

/// Opens a plain file as Rondo opens its own: same cache, same durability.
pub(crate) fn open(path: &Path) -> anyhow::Result<Connection> {
    let conn = Connection::open(path)?;
    conn.execute_batch(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16384;",
    )?;
    conn.set_prepared_statement_cache_capacity(256);
    Ok(conn)
}

/// Bytes of the pages that hold the history and its indexes.
pub(crate) fn bytes_of_history(conn: &Connection) -> anyhow::Result<u64> {
    let sql = "SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE aggregate = TRUE
        AND name IN (SELECT name FROM sqlite_schema WHERE tbl_name IN ('change', 'change_set'))";
    Ok(conn.query_row(sql, [], |row| row.get::<_, i64>(0))?.unsigned_abs())
}
