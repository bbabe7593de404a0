//! The one door for writes: one transaction, rollback on error, the log, the derived rows, and what changed.

use std::ops::Deref;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rusqlite::{Connection, Transaction, TransactionBehavior, named_params};
use serde::Serialize;
use uuid::Uuid;

use super::capture::{self, Table};
use super::checkpoint::Checkpoints;
use super::connection::{self, Readers, lock};
use super::{Access, Connector, Derivation, Label, migrate};
use crate::env::Env;
use crate::error::{Error, Result};
use crate::id::{DeviceId, PartyId, PersonId, SetId};
use crate::time::Timestamp;

/// The open store.
pub struct Store {
    // Fields are dropped in this order: the thread of the checkpoints ends with the writer.
    writer: Option<Mutex<Connection>>,
    _checkpoints: Option<Checkpoints>,
    readers: Readers,
    pub(super) tables: Vec<Table>,
    derivations: Vec<Derivation>,
    env: Env,
    device: DeviceId,
    actor: Mutex<Option<PersonId>>,
    door: Arc<AtomicBool>,
}

/// The range of the log that one write has made.
#[derive(Clone, Copy)]
struct Changes {
    first: i64,
    /// Before `first` when nothing changed.
    last: i64,
}

impl Changes {
    fn count(self) -> i64 {
        (self.last - self.first + 1).max(0)
    }
}

/// What a write changed, for every open view to refresh itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Changed {
    /// The set in the log.
    #[ts(type = "number")]
    pub set: i64,
    /// What was done.
    pub label: Label,
    /// The tables with changed rows.
    pub tables: Vec<String>,
    /// The customers concerned; empty when they are more than 200, then `many` is set.
    pub parties: Vec<PartyId>,
    /// Too many to name: refresh everything.
    pub many: bool,
    /// Whether Ctrl+Z takes it back.
    pub undoable: bool,
}

/// The result of a write.
#[derive(Debug)]
pub struct Written<T> {
    /// What the closure gave.
    pub value: T,
    /// What changed; nothing when the write found everything as it should be.
    pub changed: Option<Changed>,
}

/// An open write: a connection with the clock, the ids and the actor of this write.
pub struct Tx<'a> {
    tx: Transaction<'a>,
    env: &'a Env,
    /// When the write began; all its rows carry this instant.
    pub now: Timestamp,
    /// Who writes.
    pub actor: Option<PersonId>,
    /// The laptop on which it is written.
    pub device: DeviceId,
}

impl Tx<'_> {
    /// A fresh id.
    pub fn new_id(&self) -> Uuid {
        self.env.new_id()
    }

    /// Puts a row into the trash; `what` names it in the error when it is not there or is in the trash already.
    pub fn trash(&self, table: &'static str, id: &impl rusqlite::ToSql, what: &'static str) -> Result<()> {
        let sql = format!("UPDATE \"{table}\" SET deleted_at = ?2 WHERE id = ?1 AND deleted_at IS NULL");
        let found = self.prepare_cached(&sql)?.execute(rusqlite::params![id, self.now])?;
        if found == 0 { Err(Error::NotFound(what)) } else { Ok(()) }
    }
}

impl Deref for Tx<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.tx
    }
}

/// Whether SQLite ended a statement because it was told to.
fn is_ended(error: &Error) -> bool {
    matches!(error, Error::Sqlite(error)
        if error.sqlite_error_code() == Some(rusqlite::ErrorCode::OperationInterrupted))
}

impl Changed {
    /// The news that derived rows of these tables were brought up to date beside any write.
    pub fn derived(tables: &[&str]) -> Self {
        let tables = tables.iter().map(|table| (*table).to_owned()).collect();
        Self {
            set: 0,
            label: Label::of(super::Op::RulesLearnt),
            tables,
            parties: Vec::new(),
            many: true,
            undoable: false,
        }
    }
}

impl Store {
    /// Opens the file, brings it to the newest schema and installs the capturing of changes.
    /// `before_upgrade` makes the backup when an existing file has to be upgraded.
    pub fn open(
        connect: &Connector,
        env: Env,
        device: DeviceId,
        derivations: &[Derivation],
        before_upgrade: &mut dyn FnMut(&Connection) -> Result<()>,
    ) -> Result<Self> {
        let mut writer = connect(Access::Write)?;
        connection::prepare(&writer, derivations)?;
        migrate::check(&writer)?;
        connection::prepare_writer(&writer)?;
        migrate::migrate(&mut writer, before_upgrade)?;
        let tables = capture::captured_tables(&writer)?;
        let door = Arc::new(AtomicBool::new(false));
        capture::install(&writer, &tables, Arc::clone(&door))?;
        // The thread of the checkpoints waits for the writer to be closed: nothing may fail once it has begun.
        let readers = Readers::open(connect, derivations)?;
        let checkpoints = Checkpoints::take_over(&mut writer, connect)?;
        Ok(Self {
            writer: Some(Mutex::new(writer)),
            _checkpoints: Some(checkpoints),
            readers,
            tables,
            derivations: derivations.to_vec(),
            env,
            device,
            actor: Mutex::new(None),
            door,
        })
    }

    /// Opens the file for reading only; every write is refused.
    pub fn open_read_only(
        connect: &Connector,
        env: Env,
        device: DeviceId,
        derivations: &[Derivation],
    ) -> Result<Self> {
        let readers = Readers::open(connect, derivations)?;
        readers.with(migrate::check)?;
        Ok(Self {
            writer: None,
            _checkpoints: None,
            readers,
            tables: Vec::new(),
            derivations: Vec::new(),
            env,
            device,
            actor: Mutex::new(None),
            door: Arc::new(AtomicBool::new(false)),
        })
    }

    /// Who writes from now on.
    pub fn set_actor(&self, actor: Option<PersonId>) {
        *lock(&self.actor) = actor;
    }

    /// Who writes.
    pub fn actor(&self) -> Option<PersonId> {
        *lock(&self.actor)
    }

    /// The clock and ids of this store.
    pub fn env(&self) -> &Env {
        &self.env
    }

    /// Whether writes are refused.
    pub fn is_read_only(&self) -> bool {
        self.writer.is_none()
    }

    /// Reads in one consistent state.
    pub fn read<T, E: From<Error>>(
        &self,
        f: impl FnOnce(&Connection) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        self.readers.with(f)
    }

    /// Reads an answer to a question of the user, whose cost nobody knows beforehand.
    ///
    /// # Errors
    /// The field `filter` with the reason `too-slow` when it takes longer than `limit`.
    pub fn read_within<T>(&self, limit: Duration, f: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.readers
            .within(limit, || false, f)
            .map_err(|error| if is_ended(&error) { Error::invalid("filter", "too-slow") } else { error })
    }

    /// Reads an answer that may not be wanted any more before it is there.
    ///
    /// # Errors
    /// [`Error::Cancelled`] once `is_over` says so; the field `query` with the reason `too-slow` when it takes longer than
    /// `limit`.
    pub fn read_unless<T>(
        &self,
        limit: Duration,
        is_over: impl FnMut() -> bool + Send + 'static,
        f: impl FnOnce(&Connection) -> Result<T>,
    ) -> Result<T> {
        let end = Instant::now() + limit;
        self.readers.within(limit, is_over, f).map_err(|error| match error {
            error if !is_ended(&error) => error,
            _ if Instant::now() >= end => Error::invalid("query", "too-slow"),
            _ => Error::Cancelled,
        })
    }

    /// Runs a write that changes a large part of the base with room for it in memory, so that no page has to be written,
    /// forgotten and read again several times within it.
    pub fn with_room<T>(&self, write: impl FnOnce() -> T) -> Result<T> {
        self.maintain(|conn| connection::set_cache(conn, connection::ROOM))??;
        let _room = Room(self);
        Ok(write())
    }

    /// Runs `f` on the writer without the door: for backups and integrity checks. A write to user data aborts.
    pub fn maintain<T>(&self, f: impl FnOnce(&Connection) -> T) -> Result<T> {
        let writer = self.writer.as_ref().ok_or(Error::ReadOnly)?;
        Ok(f(&lock(writer)))
    }

    /// Writes: everything `f` does becomes one set of the log, or nothing does.
    pub fn write<T, E: From<Error>>(
        &self,
        label: &Label,
        f: impl FnOnce(&Tx<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<Written<T>, E> {
        self.write_set(|tx| f(tx).map(|value| (value, SetInfo { label: label.clone(), undoes: None })))
    }

    /// The same, where the label is only known at the end (how many contacts an import took in).
    pub fn write_labelled<T, E: From<Error>>(
        &self,
        f: impl FnOnce(&Tx<'_>) -> std::result::Result<(T, Label), E>,
    ) -> std::result::Result<Written<T>, E> {
        self.write_set(|tx| f(tx).map(|(value, label)| (value, SetInfo { label, undoes: None })))
    }

    pub(super) fn write_set<T, E: From<Error>>(
        &self,
        f: impl FnOnce(&Tx<'_>) -> std::result::Result<(T, SetInfo), E>,
    ) -> std::result::Result<Written<T>, E> {
        let writer = self.writer.as_ref().ok_or(Error::ReadOnly)?;
        let mut conn = lock(writer);
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(Error::from)?;
        tx.prepare_cached("DELETE FROM temp.touched")
            .map_err(Error::from)?
            .execute([])
            .map_err(Error::from)?;
        let first = next_change(&tx)?;
        let tx = Tx { tx, env: &self.env, now: self.env.now(), actor: self.actor(), device: self.device };
        let open = OpenDoor::open(&self.door);
        let (value, set) = f(&tx)?;
        drop(open);
        let mut changes = Changes { first, last: next_change(&tx)? - 1 };
        if changes.count() == 0 {
            forget_touched(&tx)?;
            tx.tx.commit().map_err(Error::from)?;
            return Ok(Written { value, changed: None });
        }
        self.refresh(&tx)?;
        if set.undoes.is_none() {
            changes.last = self.follow(&tx, &set.label, changes.last)?;
        }
        let seq = self.close_set(&tx, &set, changes)?;
        let changed = describe(&tx, seq, set.label, changes)?;
        forget_touched(&tx)?;
        tx.tx.commit().map_err(Error::from)?;
        Ok(Written { value, changed: Some(changed) })
    }

    fn refresh(&self, tx: &Tx<'_>) -> Result<()> {
        self.derivations.iter().try_for_each(|derivation| (derivation.refresh)(tx, tx.now))
    }

    /// Lets what was derived lead to further changes of the same set, and derives anew for those alone whom they touch.
    /// Gives the last change of the set.
    fn follow(&self, tx: &Tx<'_>, label: &Label, last: i64) -> Result<i64> {
        let open = OpenDoor::open(&self.door);
        self.derivations
            .iter()
            .filter_map(|derivation| derivation.follow)
            .try_for_each(|follow| follow(tx, label))?;
        drop(open);
        let followed = next_change(tx)? - 1;
        if followed > last {
            tx.execute_batch(
                "DELETE FROM temp.touched_before;
                 INSERT INTO temp.touched_before SELECT tbl, party_id, is_new FROM temp.touched;
                 DELETE FROM temp.touched;",
            )?;
            tx.prepare_cached(
                "INSERT OR IGNORE INTO temp.touched SELECT tbl, coalesce(party_id, x''), 0 FROM change WHERE n > ?1",
            )?
            .execute([last])?;
            self.refresh(tx)?;
            tx.execute_batch(
                "INSERT OR IGNORE INTO temp.touched SELECT tbl, party_id, is_new FROM temp.touched_before;
                 DELETE FROM temp.touched_before;",
            )?;
        }
        Ok(followed)
    }

    fn close_set(&self, tx: &Tx<'_>, set: &SetInfo, changes: Changes) -> Result<i64> {
        tx.prepare_cached(
            "INSERT INTO change_set (id, at, device_id, actor_id, op, label, first_change, last_change, undoes)
             VALUES (:id, :at, :device, :actor, :op, :label, :first, :last, :undoes)",
        )?
        .execute(named_params! {
            ":id": SetId(tx.new_id()),
            ":at": tx.now,
            ":device": self.device,
            ":actor": tx.actor,
            ":op": set.undoes.map_or(set.label.op.as_str(), |undoes| undoes.op.name()),
            ":label": serde_json::to_string(&set.label)?,
            ":first": changes.first,
            ":last": changes.last,
            ":undoes": set.undoes.map(|undoes| undoes.seq),
        })?;
        let seq = tx.last_insert_rowid();
        if let Some(undoes) = set.undoes {
            undoes.mark(tx, seq)?;
        }
        Ok(seq)
    }
}

/// How a set is entered in the log.
pub(super) struct SetInfo {
    pub(super) label: Label,
    pub(super) undoes: Option<super::undo::Undoes>,
}

/// The door is closed again also when the write panics.
struct OpenDoor<'a>(&'a AtomicBool);

impl<'a> OpenDoor<'a> {
    fn open(door: &'a AtomicBool) -> Self {
        door.store(true, Ordering::Relaxed);
        Self(door)
    }
}

impl Drop for OpenDoor<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Relaxed);
    }
}

/// The room for a large write, given back also when the write panics.
struct Room<'a>(&'a Store);

impl Drop for Room<'_> {
    fn drop(&mut self) {
        // A cache that stays large costs memory only, and what was written counts.
        let _ = self.0.maintain(|conn| connection::set_cache(conn, connection::USUAL_CACHE));
    }
}

/// The next write begins with nobody touched; a write that is rolled back takes its list back by itself.
fn forget_touched(conn: &Connection) -> Result<()> {
    conn.prepare_cached("DELETE FROM temp.touched")?.execute([])?;
    Ok(())
}

fn next_change(conn: &Connection) -> Result<i64> {
    Ok(conn.prepare_cached("SELECT coalesce(max(n), 0) + 1 FROM change")?.query_row([], |row| row.get(0))?)
}

/// Beyond this many changes nobody wants to hear the names.
const MANY: i64 = 2000;
const NAMED_PARTIES: usize = 200;

fn describe(conn: &Connection, set: i64, label: Label, changes: Changes) -> Result<Changed> {
    let undoable = super::Op::ALL.iter().any(|op| op.name() == label.op && op.is_undoable());
    let mut changed = Changed {
        set,
        label,
        tables: Vec::new(),
        parties: Vec::new(),
        many: changes.count() > MANY,
        undoable,
    };
    if changed.many {
        return Ok(changed);
    }
    changed.tables = conn
        .prepare_cached("SELECT DISTINCT tbl FROM temp.touched ORDER BY tbl")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    changed.parties = conn
        .prepare_cached("SELECT DISTINCT party_id FROM temp.touched WHERE party_id <> x'' ORDER BY party_id")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    if changed.parties.len() > NAMED_PARTIES {
        changed.parties.clear();
        changed.many = true;
    }
    Ok(changed)
}
