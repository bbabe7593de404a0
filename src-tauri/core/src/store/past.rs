//! The rows of a customer as they were: the present ones with everything taken back that the log tells of since.
//!
//! A row that was moved to another customer, or that joins two of them, has changes in the log of both. Those rows are few
//! and are looked up by themselves; all others follow from one range of the customer's own log.

use std::collections::{BTreeMap, HashMap, HashSet};

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::Store;
use super::capture::Table;
use crate::error::Result;
use crate::id::PartyId;
use crate::time::Timestamp;

/// A row as it was. Ids stand as 32 capital hexadecimal digits, as in the log.
#[derive(Clone, Debug, PartialEq)]
pub struct PastRow {
    /// Its table.
    pub table: String,
    /// Its id.
    pub id: Uuid,
    /// Its fields.
    pub fields: Map<String, Value>,
}

/// The number of the last change that was made at or before an instant. Where the clock was once put back, the sets of
/// that time count as of the later hour.
pub fn last_change_at(conn: &Connection, at: Timestamp) -> Result<i64> {
    let mut query = conn.prepare_cached(
        "SELECT seq, at, last_change FROM change_set WHERE seq <= ?1 ORDER BY seq DESC LIMIT 1",
    )?;
    let mut probe = |seq: i64| -> Result<Option<(i64, Timestamp, i64)>> {
        Ok(query
            .query_row([seq], |row| Ok((row.get("seq")?, row.get("at")?, row.get("last_change")?)))
            .optional()?)
    };
    let (mut low, mut last) = (0, 0);
    let mut high = probe(i64::MAX)?.map_or(0, |(seq, ..)| seq);
    while low < high {
        let middle = low + (high - low + 1) / 2;
        match probe(middle)? {
            Some((_, when, change)) if when <= at => (low, last) = (middle, change),
            Some((seq, ..)) => high = seq - 1,
            None => high = middle - 1,
        }
    }
    Ok(last)
}

impl Store {
    /// The rows of a customer after the change `upto` of the log, of the named tables or, without names, of all. Links count
    /// for both ends.
    pub fn rows_as_of(&self, party: PartyId, upto: i64, names: &[&str]) -> Result<Vec<PastRow>> {
        let tables = self.tables.iter().filter(|table| {
            let is_theirs =
                table.name == "party" || table.columns.iter().any(|column| column.name == "party_id");
            is_theirs && (names.is_empty() || names.contains(&table.name.as_str()))
        });
        self.read(|conn| {
            let tables = tables.map(|table| (table.name.as_str(), table)).collect();
            Past { conn, tables, party, upto, rows: BTreeMap::new(), log: BTreeMap::new() }.rows()
        })
    }
}

/// What happened to a row while it belonged to nobody.
pub(super) const OF_NOBODY: &str = "SELECT n, tbl, row_id, party_id, field, before, after FROM change
     WHERE party_id IS NULL AND row_id = :row AND n > :upto AND :party IS NULL";

type Key<'a> = (&'a str, Uuid);

/// Rows with changes in the log of other customers, and of whom.
type Elsewhere<'a> = HashMap<Key<'a>, Vec<Uuid>>;

struct Change<'a> {
    key: Key<'a>,
    field: Option<String>,
    before: Value,
}

struct Past<'a> {
    conn: &'a Connection,
    tables: BTreeMap<&'a str, &'a Table>,
    party: PartyId,
    upto: i64,
    rows: BTreeMap<Key<'a>, Option<Map<String, Value>>>,
    /// What is to be taken back, by its number.
    log: BTreeMap<i64, Change<'a>>,
}

/// Rows that left a customer: for another one, or as the end of a link.
pub(super) const MOVED: &str = "SELECT tbl, row_id, party_id FROM change
     WHERE field IN ('party_id', 'other_id') AND before = :party AND n > :upto";

/// Links that ended at a customer when they came or went.
pub(super) const LINKED: &str = "SELECT tbl, row_id, party_id FROM change
     WHERE tbl = 'party_link' AND field IS NULL AND n > :upto
       AND coalesce(json_extract(after, '$.other_id'), json_extract(before, '$.other_id')) = :party";

pub(super) const LOGGED: &str = "SELECT n, tbl, row_id, party_id, field, before, after FROM change
     WHERE party_id = :party AND n > :upto AND (:row IS NULL OR row_id = :row)";

impl<'a> Past<'a> {
    fn rows(mut self) -> Result<Vec<PastRow>> {
        self.read_present()?;
        let mut travelled = self.read_log(Some(self.party), None)?;
        for (key, parties) in self.joined_elsewhere()? {
            travelled.entry(key).or_default().extend(parties);
        }
        for (key, parties) in travelled {
            self.follow(key, parties)?;
        }
        let log = std::mem::take(&mut self.log);
        for change in log.into_values().rev() {
            let row = self.rows.entry(change.key).or_default();
            match change.field {
                None => *row = change.before.as_object().cloned(),
                Some(field) => {
                    if let Some(fields) = row {
                        fields.insert(field, change.before);
                    }
                }
            }
        }
        let whose = hex(self.party.0);
        let is_theirs = |table: &str, fields: &Map<String, Value>| match table {
            "party" => fields.get("id") == Some(&whose),
            "party_link" => fields.get("party_id") == Some(&whose) || fields.get("other_id") == Some(&whose),
            _ => fields.get("party_id") == Some(&whose),
        };
        let rows = self.rows.into_iter().filter_map(|((table, id), fields)| {
            let fields = fields.filter(|fields| is_theirs(table, fields))?;
            Some(PastRow { table: table.to_owned(), id, fields })
        });
        Ok(rows.collect())
    }

    fn read_present(&mut self) -> Result<()> {
        for (name, table) in self.tables.clone() {
            let owner = if name == "party" { "id" } else { "party_id" };
            self.read_rows(name, table, owner, self.party.0)?;
            if name == "party_link" {
                self.read_rows(name, table, "other_id", self.party.0)?;
            }
        }
        Ok(())
    }

    fn read_rows(&mut self, name: &'a str, table: &Table, by: &str, id: Uuid) -> Result<()> {
        let sql = format!("SELECT t.id, {} FROM \"{name}\" t WHERE t.\"{by}\" = ?1", table.json("t"));
        let mut query = self.conn.prepare_cached(&sql)?;
        let mut rows = query.query([id])?;
        while let Some(row) = rows.next()? {
            let fields: String = row.get(1)?;
            self.rows.insert((name, row.get(0)?), Some(serde_json::from_str(&fields)?));
        }
        Ok(())
    }

    /// Reads what is to be taken back out of the log of a customer, of one row or of all. Gives the rows that another
    /// customer had before.
    fn read_log(&mut self, party: Option<PartyId>, row_id: Option<Uuid>) -> Result<Elsewhere<'a>> {
        let mut query = self.conn.prepare_cached(if party.is_some() { LOGGED } else { OF_NOBODY })?;
        let mut rows = query.query(named_params! {":party": party, ":upto": self.upto, ":row": row_id})?;
        let mut travelled = Elsewhere::new();
        while let Some(row) = rows.next()? {
            let Some(key) = self.key(row)? else { continue };
            let field: Option<String> = row.get("field")?;
            let before = value(row.get_ref("before")?, field.is_none())?;
            if field.as_deref() == Some("party_id") {
                travelled.entry(key).or_default().extend(id_of(&before));
            }
            self.log.insert(row.get("n")?, Change { key, field, before });
        }
        Ok(travelled)
    }

    fn key(&self, row: &Row<'_>) -> Result<Option<Key<'a>>> {
        let table: String = row.get("tbl")?;
        let id: Uuid = row.get("row_id")?;
        Ok(self.tables.get_key_value(table.as_str()).map(|(name, _)| (*name, id)))
    }

    /// Rows with changes in the log of somebody else, and whose that is: those that left this customer, and links that end
    /// here.
    fn joined_elsewhere(&self) -> Result<Elsewhere<'a>> {
        let mut found = self.moved_on(self.party.0)?;
        let mut query = self.conn.prepare_cached(LINKED)?;
        let mut rows = query.query(named_params! {":party": digits(self.party.0), ":upto": self.upto})?;
        while let Some(row) = rows.next()? {
            let Some(key) = self.key(row)? else { continue };
            found.entry(key).or_default().extend(row.get::<_, Option<Uuid>>("party_id")?);
        }
        for (key, fields) in &self.rows {
            if key.0 == "party_link" {
                found
                    .entry(*key)
                    .or_default()
                    .extend(fields.as_ref().and_then(|fields| id_of(fields.get("party_id")?)));
            }
        }
        Ok(found)
    }

    /// Rows that a customer had and another one got, and who that is.
    fn moved_on(&self, from: Uuid) -> Result<Elsewhere<'a>> {
        let mut query = self.conn.prepare_cached(MOVED)?;
        let mut rows = query.query(named_params! {":party": from, ":upto": self.upto})?;
        let mut found = Elsewhere::new();
        while let Some(row) = rows.next()? {
            let Some(key) = self.key(row)? else { continue };
            found.entry(key).or_default().extend(row.get::<_, Option<Uuid>>("party_id")?);
        }
        Ok(found)
    }

    /// Reads a row that somebody else has or had, and its changes at all of them.
    fn follow(&mut self, key: Key<'a>, mut parties: Vec<Uuid>) -> Result<()> {
        let (name, id) = key;
        if !self.rows.contains_key(&key) {
            self.read_rows(name, self.tables[name], "id", id)?;
        }
        if let Some(Some(fields)) = self.rows.get(&key) {
            parties.extend(fields.get("party_id").and_then(id_of));
        }
        // It may have belonged to nobody in between.
        parties.extend(self.read_log(None, Some(id))?.remove(&key).unwrap_or_default());
        let mut seen = HashSet::from([self.party.0]);
        while let Some(party) = parties.pop() {
            if seen.insert(party) {
                parties
                    .extend(self.read_log(Some(PartyId(party)), Some(id))?.remove(&key).unwrap_or_default());
                parties.extend(self.moved_on(party)?.remove(&key).unwrap_or_default());
            }
        }
        Ok(())
    }
}

fn digits(id: Uuid) -> String {
    id.simple().to_string().to_uppercase()
}

fn id_of(value: &Value) -> Option<Uuid> {
    value.as_str().and_then(|id| Uuid::parse_str(id).ok())
}

fn hex(id: Uuid) -> Value {
    digits(id).into()
}

/// A logged value in the form in which whole rows are logged.
fn value(value: ValueRef<'_>, is_row: bool) -> Result<Value> {
    Ok(match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(bytes) => {
            let text = String::from_utf8_lossy(bytes);
            if is_row { serde_json::from_str(&text)? } else { text.into() }
        }
        ValueRef::Blob(bytes) => bytes.iter().map(|byte| format!("{byte:02X}")).collect::<String>().into(),
    })
}
