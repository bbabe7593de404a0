//! A store in a temporary folder with a fixed clock, for the tests of the domain.
//! Customers are made by plain SQL: these tests are about what happens with customers, not about customers.

mod acted;
mod agreed;
mod past;
mod undo;

pub(crate) use undo::{Step, World};

use std::sync::Arc;

use rusqlite::{Connection, named_params, params};
use uuid::Uuid;

use crate::env::{Env, FixedClock};
use crate::error::Result;
use crate::id::{DeviceId, PartyId, PersonId};
use crate::store::{Access, Connector, Derivation, Label, Op, Store, Tx, Written, captured_names};
use crate::time::Timestamp;

/// Monday, 23 November 2026, 09:00 UTC.
pub(crate) const NOW: Timestamp = Timestamp(1_795_424_400_000);

/// An open store; the file goes with it.
pub(crate) struct Bench {
    pub(crate) store: Store,
    pub(crate) clock: FixedClock,
    _dir: tempfile::TempDir,
}

impl Bench {
    pub(crate) fn open() -> Self {
        Self::deriving(crate::DERIVATIONS)
    }

    /// A store in which less is kept up to date.
    pub(crate) fn deriving(derivations: &[Derivation]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("vault.rondo");
        let connect: Connector = Arc::new(move |_: Access| Ok(Connection::open(&path)?));
        let (env, clock) = Env::fixed(NOW, 7);
        let store = Store::open(&connect, env, DeviceId(Uuid::nil()), derivations, &mut |_| Ok(())).unwrap();
        Self { store, clock, _dir: dir }
    }

    /// A write that must succeed.
    pub(crate) fn write<T>(&self, f: impl FnOnce(&Tx<'_>) -> Result<T>) -> T {
        self.try_write(f).unwrap().value
    }

    /// A write that may fail.
    pub(crate) fn try_write<T>(&self, f: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<Written<T>> {
        self.store.write(&Label::of(Op::TouchLog), f)
    }

    /// A read that must succeed.
    pub(crate) fn read<T>(&self, f: impl FnOnce(&Connection) -> Result<T>) -> T {
        self.store.read(f).unwrap()
    }

    /// A question of the user that must be answered, with what such a question may use.
    pub(crate) fn ask<T>(&self, f: impl FnOnce(&Connection) -> Result<T>) -> T {
        self.store.read_within(std::time::Duration::from_secs(600), f).unwrap()
    }

    /// A new organisation.
    pub(crate) fn party(&self, name: &str) -> PartyId {
        self.write(|tx| insert_party(tx, name))
    }

    /// Somebody of the firm.
    pub(crate) fn person(&self, name: &str) -> PersonId {
        self.write(|tx| {
            let id = PersonId(tx.new_id());
            tx.execute(
                "INSERT INTO person_of_firm (id, name, initials) VALUES (?1, ?2, 'X')",
                params![id, name],
            )?;
            Ok(id)
        })
    }

    /// Puts a customer into the trash.
    pub(crate) fn trash_party(&self, id: PartyId) {
        self.write(|tx| Ok(tx.execute("UPDATE party SET deleted_at = 1 WHERE id = ?1", [id])?));
    }

    /// All rows of the user's tables as text, in a fixed order.
    pub(crate) fn dump(&self) -> String {
        self.read(|conn| {
            let mut text = String::new();
            for table in captured_names(conn)? {
                // `seq` is local to the file; a row that an undo brings back may get another one.
                let mut query = conn.prepare(&format!("SELECT * FROM \"{table}\" ORDER BY id"))?;
                let names: Vec<String> = query.column_names().map(str::to_owned).collect();
                let mut rows = query.query([])?;
                while let Some(row) = rows.next()? {
                    for name in names.iter().filter(|name| *name != "seq") {
                        text.push_str(&format!("{table}.{name}={:?} ", row.get_ref(name.as_str())?));
                    }
                    text.push('\n');
                }
            }
            Ok(text)
        })
    }

    /// The plan of a statement, one line per step.
    pub(crate) fn plan(&self, sql: &str) -> Vec<String> {
        self.read(|conn| {
            let mut query = conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
            let lines = query.raw_query().mapped(|row| row.get("detail")).collect::<rusqlite::Result<_>>()?;
            Ok(lines)
        })
    }

    /// Fails when a statement reads a whole table or sorts: neither is allowed where pages are cut.
    pub(crate) fn assert_indexed(&self, sql: &str) {
        let plan = self.plan(sql);
        let is_bad = |line: &String| line.starts_with("SCAN") || line.contains("TEMP B-TREE");
        assert!(!plan.iter().any(is_bad), "{sql}\n{plan:#?}");
    }
}

/// A new organisation inside an open write.
pub(crate) fn insert_party(tx: &Tx<'_>, name: &str) -> Result<PartyId> {
    let id = PartyId(tx.new_id());
    tx.prepare_cached(
        "INSERT INTO party (id, kind, name, sort_name, created_at)
         VALUES (:id, 'organisation', :name, :name, :now)",
    )?
    .execute(named_params! {":id": id, ":name": name, ":now": tx.now})?;
    Ok(id)
}
