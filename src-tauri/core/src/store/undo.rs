//! Undo and redo: the changes of a set applied backwards, through the door, so that they are logged like any other.
//!
//! Whether a later edit stands in the way is judged by the rows themselves: a field is only put back where it still
//! holds what the set left there, and a row is only removed where it still is what the set inserted.

use std::collections::HashMap;

use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, OptionalExtension, params, params_from_iter};
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
const FOLLOWS: &[(&str, &str, &str)] = &[
    ("party", "sort_name", "name"),
    ("channel", "normal", "value"),
    ("tag", "folded", "name"),
    ("product", "sort_name", "name"),
    ("product", "folded", "name"),
];

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

/// A set of so many changes is worth more memory while it is taken back.
const LARGE: i64 = 10_000;

/// The latest operation of a person that still counts.
fn last_done() -> String {
    let own = Op::own_names();
    format!(
        "SELECT seq FROM change_set WHERE undoes IS NULL AND undone_by IS NULL AND op NOT IN {own}
         ORDER BY seq DESC LIMIT 1"
    )
}

/// The latest undo after which a person did nothing else.
fn last_undone() -> String {
    let own = Op::own_names();
    format!(
        "SELECT seq FROM change_set WHERE op = 'undo' AND undone_by IS NULL
         AND seq > (SELECT coalesce(max(seq), 0) FROM change_set WHERE undoes IS NULL AND op NOT IN {own})
         ORDER BY seq DESC LIMIT 1"
    )
}

impl Store {
    /// Takes back the latest operation that still counts.
    pub fn undo(&self) -> Result<(Undone, Option<Changed>)> {
        let seq = self.find(&last_done())?.ok_or(Error::NothingToUndo)?;
        self.reverse(Undoes { seq, op: Op::Undo })
    }

    /// Does the latest undone operation again.
    pub fn redo(&self) -> Result<(Undone, Option<Changed>)> {
        let seq = self.find(&last_undone())?.ok_or(Error::NothingToRedo)?;
        self.reverse(Undoes { seq, op: Op::Redo })
    }

    /// Takes back one operation, however long ago.
    pub fn undo_set(&self, seq: i64) -> Result<(Undone, Option<Changed>)> {
        let counts = self.read(|conn| -> Result<bool> {
            let own = Op::own_names();
            let sql = format!(
                "SELECT undoes IS NULL AND op NOT IN {own} AND undone_by IS NULL FROM change_set WHERE seq = ?1"
            );
            Ok(conn.query_row(&sql, [seq], |row| row.get(0)).optional()?.unwrap_or(false))
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
        if self.changes_of(undoes.seq)? < LARGE {
            return self.write_reversal(undoes);
        }
        self.with_room(|| self.write_reversal(undoes))?
    }

    fn changes_of(&self, seq: i64) -> Result<i64> {
        const SQL: &str = "SELECT last_change - first_change FROM change_set WHERE seq = ?1";
        self.read(|conn| Ok(conn.query_row(SQL, [seq], |row| row.get(0))?))
    }

    fn write_reversal(&self, undoes: Undoes) -> Result<(Undone, Option<Changed>)> {
        let written = self.write_set(|tx| -> Result<(Undone, SetInfo)> {
            let (label, first, last) = tx.query_row(
                "SELECT label, first_change, last_change FROM change_set WHERE seq = ?1",
                [undoes.seq],
                |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?)),
            )?;
            let label: Label = serde_json::from_str(&label)?;
            Reversal::new(tx, &self.tables, &label).run(first, last, None)?;
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

impl Change {
    /// Whether it is a further field of the same row, changed by the same statement. A statement logs its fields in the
    /// order of the columns, so on the way back a column that does not stand before the last one begins another.
    fn continues(&self, edit: &[Self], tables: &HashMap<&str, Statements<'_>>) -> bool {
        let Some(last) = edit.last() else { return false };
        let column = |change: &Self| {
            let columns = &tables.get(change.table.as_str())?.table.columns;
            columns.iter().position(|column| Some(&column.name) == change.field.as_ref())
        };
        last.table == self.table
            && last.row_id == self.row_id
            && matches!((column(self), column(last)), (Some(this), Some(last)) if this < last)
    }
}

/// One record of a set, or some of its fields: all that is taken back of the set.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    pub(super) table: &'a str,
    pub(super) row: &'a Value,
    /// All that happened to the record when left out.
    pub(super) fields: Option<&'a [&'a str]>,
}

impl Part<'_> {
    fn has(&self, change: &Change) -> bool {
        let is_field = |fields: &[&str]| change.field.as_deref().is_some_and(|field| fields.contains(&field));
        change.table == self.table && change.row_id == *self.row && self.fields.is_none_or(is_field)
    }
}

/// The changes of a set applied backwards.
pub(super) struct Reversal<'a> {
    tx: &'a Tx<'a>,
    tables: &'a [Table],
    label: &'a Label,
}

impl<'a> Reversal<'a> {
    pub(super) fn new(tx: &'a Tx<'a>, tables: &'a [Table], label: &'a Label) -> Self {
        Self { tx, tables, label }
    }

    /// Takes back the changes in a range of the log, or a part of them.
    pub(super) fn run(&self, first: i64, last: i64, part: Option<Part<'_>>) -> Result<()> {
        let statements: HashMap<&str, Statements<'_>> =
            self.tables.iter().map(|table| (table.name.as_str(), Statements::of(table))).collect();
        let mut query = self.tx.prepare(
            "SELECT tbl, row_id, party_id, field, before, after FROM change
             WHERE n BETWEEN ?1 AND ?2 ORDER BY n DESC",
        )?;
        let mut rows = query.query([first, last])?;
        let mut edit: Vec<Change> = Vec::new();
        while let Some(row) = rows.next()? {
            let change = Change {
                table: row.get("tbl")?,
                row_id: row.get("row_id")?,
                party: row.get("party_id")?,
                field: row.get("field")?,
                before: row.get("before")?,
                after: row.get("after")?,
            };
            if part.is_some_and(|part| !part.has(&change)) {
                continue;
            }
            if !change.continues(&edit, &statements) {
                self.take_back(&statements, &std::mem::take(&mut edit))?;
            }
            edit.push(change);
        }
        self.take_back(&statements, &edit)
    }

    /// Takes back what one statement did to one row: an insert, a delete, or its changed fields together, so that a
    /// unique index never sees a row half as it was and half as it is.
    fn take_back(&self, statements: &HashMap<&str, Statements<'_>>, edit: &[Change]) -> Result<()> {
        let Some(first) = edit.first() else { return Ok(()) };
        let statements = statements.get(first.table.as_str()).ok_or_else(|| self.conflict(first))?;
        let done = if first.field.is_some() {
            self.restore(statements, edit)
        } else {
            self.apply(statements, first)
        };
        match done {
            Ok(true) => Ok(()),
            Ok(false) => Err(self.conflict(self.edited_since(statements, edit)?)),
            // A foreign key or unique index says that a later record depends on this one.
            Err(Error::Sqlite(error)) if is_constraint(&error) => Err(self.conflict(first)),
            Err(error) => Err(error),
        }
    }

    /// Gives the fields of a row their former values, if all of them still hold the later ones.
    fn restore(&self, statements: &Statements<'_>, edit: &[Change]) -> Result<bool> {
        let mut values: Vec<&Value> = vec![&edit[0].row_id];
        values.extend(edit.iter().flat_map(|change| [&change.before, &change.after]));
        let sql = statements.update(edit);
        Ok(self.tx.prepare_cached(&sql)?.execute(params_from_iter(values))? == 1)
    }

    /// The change whose field does not hold any more what the set left there.
    fn edited_since<'e>(&self, statements: &Statements<'_>, edit: &'e [Change]) -> Result<&'e Change> {
        for change in edit {
            let Some(field) = &change.field else { continue };
            let sql = statements.holds(field);
            if !self.tx.query_row(&sql, params![change.row_id, change.after], |row| row.get(0))? {
                return Ok(change);
            }
        }
        Ok(&edit[0])
    }

    fn apply(&self, statements: &Statements<'_>, change: &Change) -> Result<bool> {
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

    /// Sets the fields of one row; `?1` is its id, then come the former and the later value of each field.
    fn update(&self, edit: &[Change]) -> String {
        let (mut set, mut held) = (Vec::new(), Vec::new());
        for (n, field) in edit.iter().filter_map(|change| change.field.as_ref()).enumerate() {
            set.push(format!("\"{field}\" = ?{}", 2 * n + 2));
            held.push(format!("\"{field}\" IS ?{}", 2 * n + 3));
        }
        format!(
            "UPDATE \"{}\" SET {} WHERE id = ?1 AND {}",
            self.table.name,
            set.join(", "),
            held.join(" AND ")
        )
    }

    /// Whether the field of the row `?1` holds `?2`.
    fn holds(&self, field: &str) -> String {
        format!("SELECT EXISTS (SELECT 1 FROM \"{}\" WHERE id = ?1 AND \"{field}\" IS ?2)", self.table.name)
    }
}
