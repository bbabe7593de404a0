//! The one way a database is copied: page by page into a new file under another key, then proved equal.
//!
//! Backup and restore use it. `VACUUM INTO` would keep the key and the salt, `sqlcipher_export` would lose the schema
//! version, and `PRAGMA rekey` can lose everything.

use std::collections::BTreeMap;
use std::path::Path;
use std::thread;
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::cipher::{self, DbKey, Mode};
use super::{VaultError, files};

/// How far a copy has come, in pages of the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub done: u32,
    pub total: u32,
}

/// Told after every step; answering `false` stops the copy with [`VaultError::Cancelled`].
pub type OnProgress<'a> = &'a mut dyn FnMut(Progress) -> bool;

/// What two copies of one database must agree on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Inventory {
    pub(super) schema_version: i32,
    application_id: i32,
    rows: BTreeMap<String, u64>,
}

impl Inventory {
    /// Counts every table that has pages of its own; virtual tables keep theirs in ordinary ones beside them.
    fn take(conn: &Connection) -> rusqlite::Result<Self> {
        let mut names = conn.prepare(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
        )?;
        let names = names.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
        let mut rows = BTreeMap::new();
        for name in names {
            let quoted = name.replace('"', "\"\"");
            let sql = format!("SELECT count(*) FROM \"{quoted}\"");
            let count: i64 = conn.query_row(&sql, [], |row| row.get(0))?;
            rows.insert(name, count.unsigned_abs());
        }
        let pragma = |name| conn.pragma_query_value(None, name, |row| row.get(0));
        Ok(Self { schema_version: pragma("user_version")?, application_id: pragma("application_id")?, rows })
    }

    pub(super) fn total_rows(&self) -> u64 {
        self.rows.values().sum()
    }
}

/// Pages per step: some 2 MB, so that a stop takes effect at once and writers are not held up.
const STEP: i32 = 500;
/// A source that stays locked for this many tries is used by another program.
const MOST_TRIES: u32 = 500;
const BETWEEN_TRIES: Duration = Duration::from_millis(10);

/// Copies what `from` sees now into a new file, syncs it, reads it back in full and compares.
///
/// `from` must not be inside a transaction. Rows written to the source meanwhile are not in the copy.
pub(super) fn copy(
    from: &Connection,
    path: &Path,
    key: &DbKey,
    on_progress: OnProgress<'_>,
) -> Result<Inventory, VaultError> {
    // The open read keeps one state of a WAL database in sight, so that the copy never starts over.
    let snapshot = from.unchecked_transaction()?;
    let expected = Inventory::take(from)?;
    let mut to = cipher::connect(path, key, Mode::ReadWriteCreate)?;
    // A half-written copy is thrown away, so it needs no journal.
    to.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")?;
    copy_pages(from, &mut to, on_progress)?;
    drop(snapshot);
    // The copied pages say WAL; a single file must not need side files to be read.
    to.execute_batch("PRAGMA journal_mode = DELETE;")?;
    to.close().map_err(|(_, error)| error)?;
    files::open_private(path)?.sync_all()?;

    let copied = cipher::connect(path, key, Mode::ReadOnly)?;
    cipher::verify(&copied)?;
    if Inventory::take(&copied)? != expected {
        return Err(VaultError::CopyDiffers);
    }
    Ok(expected)
}

fn copy_pages(from: &Connection, to: &mut Connection, on_progress: OnProgress<'_>) -> Result<(), VaultError> {
    let backup = Backup::new(from, to)?;
    let mut tries = 0;
    loop {
        let step = backup.step(STEP)?;
        let pages = backup.progress();
        let total = u32::try_from(pages.pagecount).unwrap_or(0);
        let remaining = u32::try_from(pages.remaining).unwrap_or(0);
        if !on_progress(Progress { done: total.saturating_sub(remaining), total }) {
            return Err(VaultError::Cancelled);
        }
        match step {
            StepResult::Done => return Ok(()),
            StepResult::More => tries = 0,
            _ if tries < MOST_TRIES => {
                tries += 1;
                thread::sleep(BETWEEN_TRIES);
            }
            _ => return Err(VaultError::InUse),
        }
    }
}
