//! A vault in a temporary folder, and what every test asks of it.

mod backing_up;
mod changing;
mod frozen;
mod header;
mod opening;
#[cfg(unix)]
mod read_only;
mod recovery;
mod restoring;
#[cfg(unix)]
mod write_failure;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;
use uuid::Uuid;

use super::{KdfCost, OpenVault, RecoveryKey, create};

const PASSPHRASE: &str = "Grüße aus Kassel";
const VAULT_ID: Uuid = Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0001);
const NOW: i64 = 1_795_000_000_000;

/// A folder with a fresh vault in it, closed.
struct Fixture {
    dir: TempDir,
    recovery: RecoveryKey,
}

impl Fixture {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let (vault, recovery) = make(dir.path());
        fill(&vault);
        Self { dir, recovery }
    }

    fn path(&self) -> &Path {
        self.dir.path()
    }
}

fn make(dir: &Path) -> (OpenVault, RecoveryKey) {
    create(dir, "Musterfirma", PASSPHRASE, &KdfCost::FLOOR, NOW, VAULT_ID).unwrap()
}

/// A table with enough rows for some dozen pages.
fn fill(vault: &OpenVault) {
    let conn = vault.connect().unwrap();
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA user_version = 7;
         CREATE TABLE party (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
         CREATE VIRTUAL TABLE party_text USING fts5(name);
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
         INSERT INTO party SELECT i, 'Kundin Nummer ' || i || ' ' || hex(randomblob(16)) FROM n;
         INSERT INTO party_text SELECT name FROM party;",
    )
    .unwrap();
    conn.close().unwrap();
}

/// The content of every file but the lock, by name.
fn hashes(dir: &Path) -> BTreeMap<String, [u8; 32]> {
    fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_name() != "lock")
        .map(|entry| {
            let content = fs::read(entry.path()).unwrap();
            (entry.file_name().into_string().unwrap(), Sha256::digest(content).into())
        })
        .collect()
}

/// The number of rows of the table that [`fill`] makes.
fn parties(conn: &Connection) -> i64 {
    conn.query_row("SELECT count(*) FROM party", [], |row| row.get(0)).unwrap()
}
