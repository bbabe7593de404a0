//! Whether a vault's file is whole and agrees with its own history: every set is there from its first change to its
//! last, and the changes of all of them, one after the other, give exactly the rows that the tables hold.

use std::collections::BTreeMap;
use std::path::Path;

use rondo_core::vault::{OpenVault, RecoveryKey, unlock_with_recovery};
use rusqlite::config::DbConfig;
use rusqlite::types::{Value as Cell, ValueRef};
use rusqlite::{Connection, Row};
use serde_json::{Map, Value, json};

/// A set of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Set {
    pub(crate) number: i64,
    /// As JSON.
    pub(crate) label: String,
}

/// Tables that are no data of a person, and a column that means nothing outside its file.
const NOT_LOGGED: &[&str] = &[
    "change",
    "change_set",
    "draft",
    "party_now",
    "party_gone",
    "record_due",
    "standing",
    "standing_detail",
    "standing_move",
    "standing_retired",
    "standing_mark",
    "standing_compared",
    "lifecycle_learnt",
    "standing_frame",
    "party_key",
    "duplicate_due",
    "duplicate_pair",
    "duplicate_crowd",
    "duplicate_frame",
    "party_flaw",
    "party_care",
    "quality_frame",
    "file_content",
    "file_chunk",
];
const LOCAL: &str = "seq";

/// Opens a closed vault, proves it whole and gives its history. With `keep_log` the write-ahead log stays as it is, so
/// that the next program has to recover, too.
pub(crate) fn proved(dir: &Path, key: &RecoveryKey, keep_log: bool) -> Vec<Set> {
    let vault = unlock_with_recovery(dir, key).expect("the vault opens");
    let conn = vault.connect().expect("the database opens");
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep_log).expect("SQLite knows this");
    let sets = agreeing(&conn);
    drop(conn);
    drop::<OpenVault>(vault);
    sets
}

/// Proves what a connection sees.
pub(crate) fn agreeing(conn: &Connection) -> Vec<Set> {
    rondo_core::vault::cipher::verify(conn).expect("every page is genuine and in its place");
    let lines = |sql: &str| -> Vec<String> {
        let mut query = conn.prepare(sql).unwrap();
        let lines = query.query_map([], |row| row.get(0)).unwrap();
        lines.collect::<rusqlite::Result<_>>().unwrap()
    };
    assert_eq!(lines("PRAGMA integrity_check"), ["ok"]);
    assert!(lines("SELECT \"table\" FROM pragma_foreign_key_check").is_empty(), "no row points to nothing");
    let count = |sql: &str| -> i64 { conn.query_row(sql, [], |row| row.get(0)).unwrap() };
    let (parties, derived) = (count("SELECT count(*) FROM party"), count("SELECT count(*) FROM party_now"));
    assert_eq!(parties, derived, "what is derived is there for every party");
    assert_eq!(rows_told(conn), rows_kept(conn), "the history gives the rows");
    whole_sets(conn)
}

/// The sets, each of which begins where the one before it ended.
fn whole_sets(conn: &Connection) -> Vec<Set> {
    let mut query =
        conn.prepare("SELECT seq, label, first_change, last_change FROM change_set ORDER BY seq").unwrap();
    let mut rows = query.query([]).unwrap();
    let mut sets = Vec::new();
    let mut next = 1;
    while let Some(row) = rows.next().unwrap() {
        let (first, last): (i64, i64) = (row.get(2).unwrap(), row.get(3).unwrap());
        assert!(first == next && last >= first, "set {:?} begins at {first}, not at {next}", row.get_ref(0));
        next = last + 1;
        sets.push(Set { number: row.get(0).unwrap(), label: row.get(1).unwrap() });
    }
    let last: i64 = conn.query_row("SELECT coalesce(max(n), 0) FROM change", [], |row| row.get(0)).unwrap();
    assert_eq!(last, next - 1, "every change belongs to a set");
    sets
}

/// Rows by table and id.
type Rows = BTreeMap<(String, String), Map<String, Value>>;

fn rows_told(conn: &Connection) -> Rows {
    let mut rows = Rows::new();
    let mut query = conn.prepare("SELECT tbl, row_id, field, before, after FROM change ORDER BY n").unwrap();
    let mut changes = query.query([]).unwrap();
    while let Some(change) = changes.next().unwrap() {
        let place = (change.get("tbl").unwrap(), text(change, "row_id"));
        let field: Option<String> = change.get("field").unwrap();
        match (field, change.get::<_, Cell>("after").unwrap()) {
            (Some(field), _) => {
                let row =
                    rows.get_mut(&place).unwrap_or_else(|| panic!("{place:?} changes, but is not there"));
                row.insert(field, value(change, "after"));
            }
            (None, Cell::Text(row)) => {
                let row = serde_json::from_str(&row).unwrap();
                assert!(rows.insert(place.clone(), row).is_none(), "{place:?} comes, but is there");
            }
            (None, _) => assert!(rows.remove(&place).is_some(), "{place:?} goes, but is not there"),
        }
    }
    rows
}

fn rows_kept(conn: &Connection) -> Rows {
    let mut tables = conn
        .prepare(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
             AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_text%'",
        )
        .unwrap();
    let tables = tables.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let mut kept = Rows::new();
    for table in tables.map(Result::unwrap).filter(|table| !NOT_LOGGED.contains(&table.as_str())) {
        let mut query = conn.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap();
        let names: Vec<String> = query.column_names().map(str::to_owned).collect();
        let mut rows = query.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let fields = names.iter().filter(|name| *name != LOCAL);
            let fields = fields.map(|name| (name.clone(), value(row, name))).collect();
            kept.insert((table.clone(), text(row, "id")), fields);
        }
    }
    kept
}

/// A cell as the history writes it: bytes in hexadecimal digits.
fn value(row: &Row<'_>, name: &str) -> Value {
    match row.get_ref(name).unwrap() {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => json!(number),
        ValueRef::Real(number) => json!(number),
        ValueRef::Text(text) => json!(std::str::from_utf8(text).unwrap()),
        ValueRef::Blob(bytes) => json!(bytes.iter().map(|byte| format!("{byte:02X}")).collect::<String>()),
    }
}

fn text(row: &Row<'_>, name: &str) -> String {
    value(row, name).as_str().expect("ids are bytes").to_owned()
}
