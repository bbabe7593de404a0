//! Undo and redo: the changes of a set applied backwards, through the door, so that they are logged like any other.
//!
//! Whether a later edit stands in the way is judged by the rows themselves: a field is only put back where it still
//! holds what the set left there, and a row is only removed where it still is what the set inserted.

use std::collections::HashMap;

use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, OptionalExtension, params};
use serde::Serialize;

use super::capture::Table;
use super::door::SetInfo;
use super::{Changed, Label, Op, Store, Tx};
use crate::error::{Error, Result};
use crate::id::PartyId;

/// What stands in the way of an undo.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct UndoConflict {
    /// The operation that was to be undone.
    pub label: Label,
    /// The customer concerned.
    pub party: Option<PartyId>,
    /// The table of the record that was changed since.
    pub table: String,
    /// The field as it was entered; none when records that came later depend on this one.
    pub field: Option<String>,
}

/// Columns that follow from another one of their row: nobody has entered them, so nobody would know their name.
const FOLLOWS: &[(&str, &str, &str)] =
    &[("party", "sort_name", "name"), ("channel", "normal", "value"), ("tag", "folded", "name")];

/// The field that somebody entered, for one that follows from it.
fn entered<'f>(table: &str, field: &'f str) -> &'f str {
    let known = FOLLOWS.iter().find(|(of, column, _)| *of == table && *column == field);
    known.map_or(field, |(_, _, from)| from)
}

/// What was undone or redone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Undone {
    /// The operation that was taken back or done again.
    pub label: Label,
}

/// Which set is taken back, and by what.
#[derive(Clone, Copy)]
pub(super) struct Undoes {
    pub(super) seq: i64,
    pub(super) op: Op,
}

impl Undoes {
    /// Notes at the set that it was undone; a redo also makes the original count again.
    pub(super) fn mark(self, conn: &Connection, by: i64) -> Result<()> {
        conn.execute("UPDATE change_set SET undone_by = ?2 WHERE seq = ?1", params![self.seq, by])?;
        if self.op == Op::Redo {
            conn.execute(
                "UPDATE change_set SET undone_by = NULL
                 WHERE seq = (SELECT undoes FROM change_set WHERE seq = ?1)",
                [self.seq],
            )?;
        }
        Ok(())
    }
}

const LAST_DONE: &str = "SELECT seq FROM change_set
     WHERE undoes IS NULL AND undone_by IS NULL AND op NOT IN ('setup', 'sample') ORDER BY seq DESC LIMIT 1";

/// The latest undo after which nothing else was done.
const LAST_UNDONE: &str = "SELECT seq FROM change_set WHERE op = 'undo' AND undone_by IS NULL
     AND seq > (SELECT coalesce(max(seq), 0) FROM change_set WHERE undoes IS NULL) ORDER BY seq DESC LIMIT 1";

impl Store {
    /// Takes back the latest operation that still counts.
    pub fn undo(&self) -> Result<(Undone, Option<Changed>)> {
        let seq = self.find(LAST_DONE)?.ok_or(Error::NothingToUndo)?;
        self.reverse(Undoes { seq, op: Op::Undo })
    }

    /// Does the latest undone operation again.
    pub fn redo(&self) -> Result<(Undone, Option<Changed>)> {
        let seq = self.find(LAST_UNDONE)?.ok_or(Error::NothingToRedo)?;
        self.reverse(Undoes { seq, op: Op::Redo })
    }

    /// Takes back one operation, however long ago.
    pub fn undo_set(&self, seq: i64) -> Result<(Undone, Option<Changed>)> {
        let counts = self.read(|conn| -> Result<bool> {
            let found = conn
                .query_row(
                    "SELECT op NOT IN ('setup', 'sample', 'undo', 'redo') AND undone_by IS NULL
                     FROM change_set WHERE seq = ?1",
                    [seq],
                    |row| row.get(0),
                )
                .optional()?;
            Ok(found.unwrap_or(false))
        })?;
        if !counts {
            return Err(Error::NothingToUndo);
        }
        self.reverse(Undoes { seq, op: Op::Undo })
    }

    fn find(&self, sql: &str) -> Result<Option<i64>> {
        self.read(|conn| Ok(conn.query_row(sql, [], |row| row.get(0)).optional()?))
    }

    fn reverse(&self, undoes: Undoes) -> Result<(Undone, Option<Changed>)> {
        let written = self.write_set(|tx| -> Result<(Undone, SetInfo)> {
            let (label, first, last) = tx.query_row(
                "SELECT label, first_change, last_change FROM change_set WHERE seq = ?1",
                [undoes.seq],
                |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?)),
            )?;
            let label: Label = serde_json::from_str(&label)?;
            Reversal { tx, tables: &self.tables, label: &label }.run(first, last)?;
            Ok((Undone { label: label.clone() }, SetInfo { label, undoes: Some(undoes) }))
        })?;
        Ok((written.value, written.changed))
    }
}

struct Change {
    table: String,
    row_id: Value,
    party: Option<PartyId>,
    field: Option<String>,
    before: Value,
    after: Value,
}

struct Reversal<'a> {
    tx: &'a Tx<'a>,
    tables: &'a [Table],
    label: &'a Label,
}

impl Reversal<'_> {
    fn run(&self, first: i64, last: i64) -> Result<()> {
        let statements: HashMap<&str, Statements<'_>> =
            self.tables.iter().map(|table| (table.name.as_str(), Statements::of(table))).collect();
        let mut query = self.tx.prepare(
            "SELECT tbl, row_id, party_id, field, before, after FROM change
             WHERE n BETWEEN ?1 AND ?2 ORDER BY n DESC",
        )?;
        let mut rows = query.query([first, last])?;
        while let Some(row) = rows.next()? {
            let change = Change {
                table: row.get("tbl")?,
                row_id: row.get("row_id")?,
                party: row.get("party_id")?,
                field: row.get("field")?,
                before: row.get("before")?,
                after: row.get("after")?,
            };
            let statements = statements.get(change.table.as_str()).ok_or_else(|| self.conflict(&change))?;
            match self.apply(statements, &change) {
                Ok(true) => {}
                Ok(false) => return Err(self.conflict(&change)),
                // A foreign key or unique index says that a later record depends on this one.
                Err(Error::Sqlite(error)) if is_constraint(&error) => return Err(self.conflict(&change)),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn apply(&self, statements: &Statements<'_>, change: &Change) -> Result<bool> {
        if let Some(field) = &change.field {
            let sql = statements.update(field);
            return Ok(self.tx.prepare_cached(&sql)?.execute(params![
                change.before,
                change.row_id,
                change.after
            ])? == 1);
        }
        if change.before == Value::Null {
            let same =
                self.tx.prepare_cached(&statements.delete)?.execute(params![change.row_id, change.after])?;
            return Ok(same == 1 || self.delete_if_equal(statements, change)?);
        }
        Ok(self.tx.prepare_cached(&statements.insert)?.execute([&change.before])? == 1)
    }

    /// The row was logged under an older schema: it counts as untouched when all fields logged then are the same.
    fn delete_if_equal(&self, statements: &Statements<'_>, change: &Change) -> Result<bool> {
        let sql = format!("SELECT {} FROM \"{}\" t WHERE id = ?1", statements.json, change.table);
        let now: Option<String> = self.tx.query_row(&sql, [&change.row_id], |row| row.get(0)).optional()?;
        let (Some(now), Value::Text(logged)) = (now, &change.after) else { return Ok(false) };
        let now: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&now)?;
        let logged: serde_json::Map<String, serde_json::Value> = serde_json::from_str(logged)?;
        if logged.len() == now.len() || logged.iter().any(|(field, value)| now.get(field) != Some(value)) {
            return Ok(false);
        }
        let sql = format!("DELETE FROM \"{}\" WHERE id = ?1", change.table);
        Ok(self.tx.execute(&sql, [&change.row_id])? == 1)
    }

    fn conflict(&self, change: &Change) -> Error {
        Error::UndoConflict(Box::new(UndoConflict {
            label: self.label.clone(),
            party: change.party,
            table: change.table.clone(),
            field: change.field.as_deref().map(|field| entered(&change.table, field).to_owned()),
        }))
    }
}

fn is_constraint(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation)
}

/// The statements that put rows of one table back.
struct Statements<'a> {
    table: &'a Table,
    json: String,
    delete: String,
    insert: String,
}

impl<'a> Statements<'a> {
    fn of(table: &'a Table) -> Self {
        let name = &table.name;
        let json = table.json("t");
        let columns: Vec<String> =
            table.columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
        let values: Vec<String> = table
            .columns
            .iter()
            .map(|column| {
                let value = format!("json_extract(?1, '$.{}')", column.name);
                if column.is_blob { format!("unhex({value})") } else { value }
            })
            .collect();
        Self {
            delete: format!("DELETE FROM \"{name}\" AS t WHERE id = ?1 AND {json} = ?2"),
            insert: format!("INSERT INTO \"{name}\" ({}) VALUES ({})", columns.join(", "), values.join(", ")),
            table,
            json,
        }
    }

    fn update(&self, field: &str) -> String {
        format!("UPDATE \"{}\" SET \"{field}\" = ?1 WHERE id = ?2 AND \"{field}\" IS ?3", self.table.name)
    }
}
