//! Capturing of changes by SQLite itself: temporary triggers on the writer's connection, made from the tables' own
//! columns, so that no code path and no new column can be forgotten. A write outside the door aborts.
//!
//! Beside the log the triggers keep in `touched`, a table in memory, which customers the open write concerns in which
//! table. What is derived from their rows is found there, instead of reading the whole log of a large import again.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;

use crate::error::Result;

/// Tables that are not the user's data: the log itself, what is derived, and what is being typed.
const NOT_CAPTURED: &[&str] = &[
    "change",
    "change_set",
    "draft",
    "party_now",
    "party_cadence",
    "party_gone",
    "record_due",
    "standing",
    "standing_detail",
    "standing_move",
    "standing_retired",
    "standing_mark",
    "standing_compared",
    "standing_frame",
    "lifecycle_learnt",
    "party_key",
    "duplicate_due",
    "duplicate_pair",
    "duplicate_crowd",
    "duplicate_frame",
    "party_flaw",
    "party_care",
    "quality_frame",
    // Never changed and never taken away: the row that names a content is what the log tells of.
    "file_content",
    "file_chunk",
    // Counts on whatever is taken back.
    "offer_count",
];

/// Columns that are local to one file and mean nothing elsewhere.
const LOCAL_COLUMNS: &[&str] = &["seq"];

/// A captured table.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) name: String,
    pub(super) columns: Vec<Column>,
}

#[derive(Clone, Debug)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) is_blob: bool,
}

impl Table {
    /// `json_object(…)` over all columns of `row` (`new`, `old` or the table), blobs as hex.
    pub(super) fn json(&self, row: &str) -> String {
        let pairs: Vec<String> = self
            .columns
            .iter()
            .map(|column| {
                let name = &column.name;
                if column.is_blob {
                    // A null stays null; hex(NULL) would be an empty text.
                    format!("'{name}', iif({row}.\"{name}\" IS NULL, NULL, hex({row}.\"{name}\"))")
                } else {
                    format!("'{name}', {row}.\"{name}\"")
                }
            })
            .collect();
        format!("json_object({})", pairs.join(", "))
    }

    /// Notes the customer of `row`, and whether the row is this customer's first; rows of nobody count for the empty
    /// id, so that their table is known.
    fn touch(&self, row: &str, is_insert: bool) -> String {
        let (name, party) = (&self.name, self.party(row));
        let is_new = is_insert && name == "party";
        // `OR IGNORE` would not do: within a trigger the conflict clause of the statement that fired it counts.
        format!(
            "INSERT OR ROLLBACK INTO touched (tbl, party_id, is_new) SELECT '{name}', coalesce({party}, x''), {is_new}
             WHERE NOT EXISTS (SELECT 1 FROM touched WHERE tbl = '{name}' AND party_id = coalesce({party}, x''));"
        )
    }

    /// Notes whom a row leads to that is there no more, or leads elsewhere: afterwards nothing tells of it.
    fn touch_left(&self) -> &'static str {
        match self.name.as_str() {
            "party_link" => {
                "INSERT OR ROLLBACK INTO touched (tbl, party_id, is_new)
                 SELECT 'party_link', old.other_id, 0
                 WHERE NOT EXISTS (SELECT 1 FROM touched WHERE tbl = 'party_link' AND party_id = old.other_id);"
            }
            _ => "",
        }
    }

    /// Notes others whom an update concerns though no row of their own changes: those who took part in a touch, and the
    /// party to which another one was joined, which is found by its number from then on.
    fn touch_others(&self) -> &'static str {
        match self.name.as_str() {
            "touch" => {
                "INSERT OR ROLLBACK INTO touched (tbl, party_id, is_new)
                 SELECT 'touch_party', tp.party_id, 0 FROM touch_party tp WHERE tp.touch_id = new.id
                   AND NOT EXISTS (SELECT 1 FROM touched WHERE tbl = 'touch_party' AND party_id = tp.party_id);"
            }
            "party" => {
                "INSERT OR ROLLBACK INTO touched (tbl, party_id, is_new)
                 SELECT 'party', coalesce(new.merged_into, old.merged_into), 0
                 WHERE old.merged_into IS NOT new.merged_into AND NOT EXISTS (SELECT 1 FROM touched
                    WHERE tbl = 'party' AND party_id = coalesce(new.merged_into, old.merged_into));"
            }
            _ => "",
        }
    }

    /// The customer to whom a row belongs, as an expression.
    fn party(&self, row: &str) -> String {
        if self.name == "party" {
            format!("{row}.id")
        } else if self.columns.iter().any(|column| column.name == "party_id") {
            format!("{row}.party_id")
        } else {
            "NULL".to_owned()
        }
    }
}

/// The tables whose changes are logged, in the order of their making.
pub(super) fn captured_tables(conn: &Connection) -> Result<Vec<Table>> {
    let mut tables = Vec::new();
    let mut names = conn.prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
         AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )?;
    for name in names.query_map([], |row| row.get::<_, String>(0))? {
        let name = name?;
        if NOT_CAPTURED.contains(&name.as_str()) {
            continue;
        }
        let mut query = conn.prepare("SELECT name, type FROM pragma_table_info(?1) ORDER BY cid")?;
        let columns = query
            .query_map([&name], |row| {
                let kind: String = row.get(1)?;
                Ok(Column { name: row.get(0)?, is_blob: kind == "BLOB" })
            })?
            .filter(|column| !matches!(column, Ok(c) if LOCAL_COLUMNS.contains(&c.name.as_str())))
            .collect::<rusqlite::Result<Vec<_>>>()?;
        tables.push(Table { name, columns });
    }
    Ok(tables)
}

/// The names of the user's tables, as far as anything of them is logged.
#[cfg(test)]
pub(crate) fn captured_names(conn: &Connection) -> Result<Vec<String>> {
    Ok(captured_tables(conn)?.into_iter().map(|table| table.name).collect())
}

/// Makes the triggers, and the function by which they see whether the door is open.
pub(super) fn install(conn: &Connection, tables: &[Table], open: Arc<AtomicBool>) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_INNOCUOUS;
    conn.create_scalar_function("door_open", 0, flags, move |_| Ok(open.load(Ordering::Relaxed)))?;
    conn.execute_batch(
        "CREATE TEMP TABLE touched (tbl TEXT NOT NULL, party_id BLOB NOT NULL, is_new INTEGER NOT NULL,
            PRIMARY KEY (tbl, party_id)) STRICT, WITHOUT ROWID;
         CREATE TEMP TABLE touched_before (tbl TEXT NOT NULL, party_id BLOB NOT NULL, is_new INTEGER NOT NULL) STRICT;",
    )?;
    for table in tables {
        conn.execute_batch(&triggers(table))?;
    }
    Ok(())
}

/// Fails with a rollback of everything, as do the inserts of the log: only what may take back one statement alone makes
/// SQLite copy every page that the statement is about to change, and a large undo is made of such statements.
const GUARD: &str = "SELECT RAISE(ROLLBACK, 'write outside the door') WHERE NOT door_open();";

fn triggers(table: &Table) -> String {
    let name = &table.name;
    let (new_row, old_row) = (table.json("new"), table.json("old"));
    let (new_party, old_party) = (table.party("new"), table.party("old"));
    // A record that moves from one customer to another concerns both.
    let (touch_new, touch_old) = (table.touch("new", false), table.touch("old", false));
    let touch_made = table.touch("new", true);
    let (touch_others, touch_left) = (table.touch_others(), table.touch_left());
    let updates: String = table
        .columns
        .iter()
        .map(|Column { name: field, .. }| {
            format!(
                "INSERT OR ROLLBACK INTO change (tbl, row_id, party_id, field, before, after)
                 SELECT '{name}', new.id, {new_party}, '{field}', old.\"{field}\", new.\"{field}\"
                 WHERE old.\"{field}\" IS NOT new.\"{field}\";"
            )
        })
        .collect();
    format!(
        "CREATE TEMP TRIGGER capture_{name}_insert AFTER INSERT ON main.\"{name}\" BEGIN
            {GUARD}
            INSERT OR ROLLBACK INTO change (tbl, row_id, party_id, after) VALUES ('{name}', new.id, {new_party}, {new_row});
            {touch_made}
         END;
         CREATE TEMP TRIGGER capture_{name}_update AFTER UPDATE ON main.\"{name}\" BEGIN
            {GUARD}
            {updates}
            {touch_old}
            {touch_new}
            {touch_others}
            {touch_left}
         END;
         CREATE TEMP TRIGGER capture_{name}_delete AFTER DELETE ON main.\"{name}\" BEGIN
            {GUARD}
            INSERT OR ROLLBACK INTO change (tbl, row_id, party_id, before) VALUES ('{name}', old.id, {old_party}, {old_row});
            {touch_old}
            {touch_left}
         END;"
    )
}
