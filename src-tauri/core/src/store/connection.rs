//! Connections and their pragmas. One writer; a few readers that wait for one another.

use std::sync::atomic::Ordering;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;

use super::authority::{self, Asking};
use super::{Label, Tx};
use crate::error::Result;
use crate::time::Timestamp;

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// The one writer; makes the file when there is none.
    Write,
    /// A reader.
    Read,
}

/// Opens a connection to the vault's file, with the key already given.
pub type Connector = Arc<dyn Fn(Access) -> Result<Connection> + Send + Sync>;

/// Something that is computed from the user's rows and kept beside them, brought up to date inside every write.
#[derive(Clone, Copy)]
pub struct Derivation {
    /// Registers the SQL functions that `refresh` and the queries use.
    pub register: fn(&Connection) -> rusqlite::Result<()>,
    /// Brings the derived rows up to date for the customers in `temp.touched (tbl, party_id)`: those with a row that
    /// the open write has changed, by table. The instant is that of the write.
    pub refresh: fn(&Connection, Timestamp) -> Result<()>,
    /// Changes further rows of the user because of what has been derived, if it does that at all: in the same set, so
    /// that undo takes back both. An undo or redo brings its own rows and asks nobody.
    pub follow: Option<fn(&Tx<'_>, &Label) -> Result<()>>,
}

const READERS: usize = 3;

/// Page cache of a connection in KiB.
pub(super) const USUAL_CACHE: i64 = 32 * 1024;
/// What the writer may hold while a large part of the base changes, in KiB.
pub(super) const ROOM: i64 = 96 * 1024;

/// Sets the page cache of a connection, in KiB; memory that is no longer allowed is given back.
pub(super) fn set_cache(conn: &Connection, kib: i64) -> Result<()> {
    // SQLite counts KiB below zero and pages above.
    Ok(conn.pragma_update(None, "cache_size", -kib)?)
}

/// Applies what every connection needs, whatever it is for.
///
/// | pragma or limit | reason |
/// |---|---|
/// | foreign_keys | a row never points to nothing |
/// | trusted_schema=OFF, cell_size_check, mmap_size=0 | a crafted file must not run code or read past a page |
/// | temp_store=MEMORY | no plain text in temporary files |
/// | busy_timeout | a reader that meets a checkpoint waits instead of failing |
/// | cache_size | 32 MiB each keeps the whole program under its memory budget |
/// | ATTACHED=0 | no statement can copy the vault into another file |
pub(super) fn prepare(conn: &Connection, derivations: &[Derivation]) -> Result<()> {
    conn.execute_batch(
        "PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;
         PRAGMA temp_store=MEMORY; PRAGMA busy_timeout=5000;",
    )?;
    set_cache(conn, USUAL_CACHE)?;
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    conn.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, 200_000)?;
    conn.set_limit(Limit::SQLITE_LIMIT_EXPR_DEPTH, 200)?;
    conn.set_limit(Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 2000)?;
    conn.set_limit(Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 500)?;
    // Without it SQLite plans every statement anew whose parameter could bear upon a partial index: each time it runs.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    conn.set_prepared_statement_cache_capacity(256);
    for derivation in derivations {
        (derivation.register)(conn)?;
    }
    Ok(())
}

/// A write-ahead log that is on disk when a write is acknowledged.
pub(super) fn prepare_writer(conn: &Connection) -> Result<()> {
    conn.execute_batch("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;")?;
    Ok(())
}

/// The readers. A caller that finds none free waits for one.
pub(super) struct Readers {
    idle: Mutex<Vec<Reader>>,
    returned: Condvar,
}

/// A connection that can only read, and whether it answers a question of the user now.
struct Reader {
    conn: Connection,
    asking: Asking,
}

impl Readers {
    pub(super) fn open(connect: &Connector, derivations: &[Derivation]) -> Result<Self> {
        let mut idle = Vec::with_capacity(READERS);
        for _ in 0..READERS {
            let mut conn = connect(Access::Read)?;
            prepare(&conn, derivations)?;
            conn.execute_batch("PRAGMA query_only=ON;")?;
            let asking = authority::guard(&mut conn)?;
            idle.push(Reader { conn, asking });
        }
        Ok(Self { idle: Mutex::new(idle), returned: Condvar::new() })
    }

    /// Runs `f` on a reader, inside one read transaction, so that all its queries see the same state.
    pub(super) fn with<T, E: From<crate::Error>>(
        &self,
        f: impl FnOnce(&Connection) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let lent = Lent { reader: Some(self.take()), pool: self, is_limited: false };
        let reader = lent.reader.as_ref().expect("a lent connection is there until it is given back");
        let tx = reader.conn.unchecked_transaction().map_err(crate::Error::from)?;
        f(&tx)
    }

    /// The same for questions whose cost nobody knows beforehand: after `limit`, or once nobody wants the answer any more,
    /// SQLite ends the statement.
    pub(super) fn within<T, E: From<crate::Error>>(
        &self,
        limit: Duration,
        mut is_over: impl FnMut() -> bool + Send + 'static,
        f: impl FnOnce(&Connection) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut lent = Lent { reader: Some(self.take()), pool: self, is_limited: true };
        let Reader { conn, asking } =
            lent.reader.as_mut().expect("a lent connection is there until it is given back");
        asking.store(true, Ordering::Relaxed);
        let end = Instant::now() + limit;
        conn.progress_handler(STEPS, Some(move || Instant::now() >= end || is_over()))
            .map_err(crate::Error::from)?;
        let tx = conn.unchecked_transaction().map_err(crate::Error::from)?;
        f(&tx)
    }

    fn take(&self) -> Reader {
        let mut idle = lock(&self.idle);
        loop {
            if let Some(reader) = idle.pop() {
                return reader;
            }
            idle = self.returned.wait(idle).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// A lent connection goes back also when its user panics.
struct Lent<'a> {
    reader: Option<Reader>,
    pool: &'a Readers,
    /// A limit of time was set, which the next borrower must not inherit.
    is_limited: bool,
}

/// Instructions of SQLite between two looks at the clock: some tenths of a millisecond.
const STEPS: std::ffi::c_int = 10_000;

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        if let Some(mut reader) = self.reader.take() {
            if self.is_limited {
                reader.asking.store(false, Ordering::Relaxed);
                // Taking a handler away fails only where the connection is of another thread, which this one is not.
                let _ = reader.conn.progress_handler(0, None::<fn() -> bool>);
            }
            lock(&self.pool.idle).push(reader);
            self.pool.returned.notify_one();
        }
    }
}

/// A panic of another thread leaves connections usable: an open transaction is rolled back when it is dropped.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
