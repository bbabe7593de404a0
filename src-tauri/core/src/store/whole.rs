//! The user's tables as a whole, row by row as JSON, for taking everything along and putting it back: a row is written as
//! the log writes it. It knows no table by name.

use std::collections::HashSet;

use rusqlite::{Connection, params};
use serde_json::{Map, Value};

use super::Tx;
use super::capture::{Table, captured_tables};
use crate::error::{Error, Result};

/// A table of the user's data.
pub struct UserTable(Table);

/// All of them, those first that others point to.
pub fn user_tables(conn: &Connection) -> Result<Vec<UserTable>> {
    let mut left = captured_tables(conn)?;
    let captured: HashSet<String> = left.iter().map(|table| table.name.clone()).collect();
    let mut done: HashSet<String> = HashSet::new();
    let mut ordered = Vec::new();
    while !left.is_empty() {
        let mut later = Vec::new();
        let before = left.len();
        for table in left {
            let pointed = targets(conn, &table.name)?;
            let waits = pointed
                .iter()
                .any(|target| *target != table.name && !done.contains(target) && captured.contains(target));
            if waits {
                later.push(table);
            } else {
                done.insert(table.name.clone());
                ordered.push(UserTable(table));
            }
        }
        // Tables that point to each other in a ring would wait for ever; their rows are checked at the end all the same.
        if later.len() == before {
            ordered.extend(later.drain(..).map(UserTable));
        }
        left = later;
    }
    Ok(ordered)
}

fn targets(conn: &Connection, table: &str) -> Result<Vec<String>> {
    let mut query = conn.prepare_cached("SELECT DISTINCT \"table\" FROM pragma_foreign_key_list(?1)")?;
    Ok(query.query_map([table], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

impl UserTable {
    /// Its name.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// The names of its columns that mean something in another file too.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.0.columns.iter().map(|column| column.name.as_str())
    }

    /// How many rows it has.
    pub fn count(&self, conn: &Connection) -> Result<u64> {
        let sql = format!("SELECT count(*) FROM \"{}\"", self.name());
        Ok(conn.query_row(&sql, [], |row| row.get::<_, i64>(0))?.unsigned_abs())
    }

    /// Hands on every row as one line of JSON, in the order in which they lie there.
    pub fn each_row<E: From<Error>>(
        &self,
        conn: &Connection,
        each: &mut dyn FnMut(&str) -> Result<(), E>,
    ) -> Result<(), E> {
        let sql = format!("SELECT {} FROM \"{}\" t ORDER BY t.rowid", self.0.json("t"), self.name());
        let mut query = conn.prepare(&sql).map_err(Error::from)?;
        let mut rows = query.query([]).map_err(Error::from)?;
        while let Some(row) = rows.next().map_err(Error::from)? {
            let line: String = row.get(0).map_err(Error::from)?;
            each(&line)?;
        }
        Ok(())
    }

    /// Puts a row back that [`Self::each_row`] has written. Fields that it leaves out are as in a new row.
    pub fn insert(&self, tx: &Tx<'_>, line: &str) -> Result<(), BadRow> {
        let fields: Map<String, Value> = serde_json::from_str(line).map_err(|_| BadRow::NotARow)?;
        let known = |name: &String| self.0.columns.iter().any(|column| column.name == *name);
        if !fields.keys().all(known) {
            return Err(BadRow::UnknownField);
        }
        if fields.values().any(|value| value.is_array() || value.is_object()) {
            return Err(BadRow::NotARow);
        }
        let columns: Vec<_> =
            self.0.columns.iter().filter(|column| fields.contains_key(&column.name)).collect();
        let names: Vec<String> = columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
        let values: Vec<String> = columns
            .iter()
            .map(|column| {
                let value = format!("json_extract(?1, '$.{}')", column.name);
                if column.is_blob { format!("unhex({value})") } else { value }
            })
            .collect();
        let sql =
            format!("INSERT INTO \"{}\" ({}) VALUES ({})", self.name(), names.join(", "), values.join(", "));
        match tx.prepare_cached(&sql).and_then(|mut insert| insert.execute(params![line])) {
            Ok(_) => Ok(()),
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => {
                Err(BadRow::Contradiction)
            }
            Err(error) => Err(BadRow::Store(error.into())),
        }
    }

    /// Takes every row away.
    pub fn clear(&self, tx: &Tx<'_>) -> Result<()> {
        tx.execute(&format!("DELETE FROM \"{}\"", self.name()), [])?;
        Ok(())
    }
}

/// Why a row cannot be put back.
#[derive(Debug)]
pub enum BadRow {
    /// It is no flat JSON object.
    NotARow,
    /// It has a field that this version does not know.
    UnknownField,
    /// It contradicts another row or a rule of its table.
    Contradiction,
    /// The store failed.
    Store(Error),
}
