//! The generated firms: made once, kept in a folder, each as an encrypted vault and as a plain file.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use anyhow::Context as _;
use rondo_core::env::Env;
use rondo_core::id::{DeviceId, PartyId};
use rondo_core::sample::{Counts, Size, WHILE_GENERATING, generate};
use rondo_core::standing::catch_up;
use rondo_core::store::{Access, Connector, Derivation, Store};
use rondo_core::time::Timestamp;
use rondo_core::vault::{self, KdfCost, OpenVault};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::plain;

/// Counts up when the generator changes, so that an old firm is not measured.
const VERSION: u32 = 10;
const SEED: u64 = 20_261_121;
pub(crate) const PASSPHRASE: &str = "a firm made for measuring";

/// What is known of a firm that was made.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Made {
    version: u32,
    schema: i64,
    /// When it was made: the present of every measurement.
    pub(crate) now: i64,
    pub(crate) busiest: PartyId,
    rows: u64,
    entries: u64,
    changes: i64,
    /// Seconds for the encrypted vault, its history and derived rows included.
    seconds: f64,
    /// Seconds for copying the rows into the plain file.
    plain_seconds: f64,
}

/// A firm on disk.
pub(crate) struct Firm {
    pub(crate) dir: PathBuf,
    pub(crate) made: Made,
}

impl Firm {
    /// The firm of a size; made now if it is not there yet.
    pub(crate) fn made(dir: &Path, size: Size) -> anyhow::Result<Self> {
        let dir = dir.join(if size == Size::Small { "small" } else { "reference" });
        let facts = dir.join("made.json");
        if let Ok(text) = fs::read_to_string(&facts) {
            let made: Made = serde_json::from_str(&text)?;
            if made.version == VERSION && made.schema == rondo_core::store::LATEST {
                return Ok(Self { dir, made });
            }
        }
        if dir.exists() {
            fs::remove_dir_all(&dir)?;
        }
        fs::create_dir_all(dir.join("home"))?;
        let made = make(&dir, size)?;
        fs::write(&facts, serde_json::to_string_pretty(&made)?)?;
        Ok(Self { dir, made })
    }

    /// The plain file.
    pub(crate) fn plain(&self) -> PathBuf {
        self.dir.join("plain.db")
    }

    /// A copy of the firm's data folder and plain file to work on; what is written there is gone with the next copy.
    pub(crate) fn copy(&self) -> anyhow::Result<Copy> {
        let work = self.dir.join("work");
        if work.exists() {
            fs::remove_dir_all(&work)?;
        }
        let (home, plain) = (work.join("home"), work.join("plain.db"));
        fs::create_dir_all(home.join("vault"))?;
        for entry in fs::read_dir(self.dir.join("home").join("vault"))? {
            let entry = entry?;
            fs::copy(entry.path(), home.join("vault").join(entry.file_name()))?;
        }
        fs::copy(self.plain(), &plain)?;
        Ok(Copy { home, plain })
    }

    /// Lines for the report that are no times of runs.
    pub(crate) fn facts(&self) -> anyhow::Result<Vec<(String, String)>> {
        let made = &self.made;
        let per_second =
            |seconds: f64, rows: u64| format!("{:.0} s, {:.0} rows/s", seconds, rows as f64 / seconds);
        let vault = vault::unlock_with_passphrase(&self.dir.join("home").join("vault"), PASSPHRASE)?;
        let encrypted = fs::metadata(vault.db_path())?.len();
        let history = plain::bytes_of_history(&vault.connect()?)?;
        let plain = fs::metadata(self.plain())?.len();
        let mib = |bytes: u64| format!("{:.0} MiB", bytes as f64 / 1_048_576.0);
        Ok(vec![
            ("timeline entries".to_owned(), made.entries.to_string()),
            ("rows of the history".to_owned(), made.changes.to_string()),
            ("making it through the door".to_owned(), per_second(made.seconds, made.rows)),
            (
                "copying the same rows into the plain file".to_owned(),
                per_second(made.plain_seconds, made.rows),
            ),
            ("encrypted file".to_owned(), mib(encrypted)),
            ("of it history".to_owned(), mib(history)),
            ("plain file without history".to_owned(), mib(plain)),
            (
                "encrypted without history against plain".to_owned(),
                format!("{:.2}×", (encrypted - history) as f64 / plain as f64),
            ),
        ])
    }
}

/// A firm that may be written to.
pub(crate) struct Copy {
    pub(crate) home: PathBuf,
    pub(crate) plain: PathBuf,
}

/// A store over an unlocked vault.
pub(crate) fn open(vault: &Arc<Mutex<OpenVault>>, env: Env) -> anyhow::Result<Store> {
    open_with(vault, env, rondo_core::DERIVATIONS)
}

fn open_with(vault: &Arc<Mutex<OpenVault>>, env: Env, derivations: &[Derivation]) -> anyhow::Result<Store> {
    let vault = Arc::clone(vault);
    let connect: Connector =
        Arc::new(move |_: Access| Ok(vault.lock().unwrap_or_else(PoisonError::into_inner).connect()?));
    let device = DeviceId(Uuid::nil());
    Ok(Store::open(&connect, env, device, derivations, &mut |_| Ok(()))?)
}

fn make(dir: &Path, size: Size) -> anyhow::Result<Made> {
    let now = Env::system().now();
    let folder = dir.join("home").join("vault");
    let (vault, _) =
        vault::create(&folder, "Bench", PASSPHRASE, &KdfCost::FLOOR, now.0, Env::system().new_id())?;
    let vault = Arc::new(Mutex::new(vault));
    let start = Instant::now();
    let counts = {
        let store = open_with(&vault, Env::fixed(now, SEED).0, WHILE_GENERATING)?;
        let mut shown = 0;
        generate(&store, size, SEED, &mut |done, total| {
            let tenth = done * 10 / total.max(1);
            if tenth > shown {
                shown = tenth;
                eprintln!("making {}: {tenth}0 %, {:.0} s", dir.display(), start.elapsed().as_secs_f64());
            }
            true
        })?
    };
    catch_up(&open(&vault, Env::fixed(now, SEED + 1).0)?, &mut |_, _| true)?;
    let seconds = start.elapsed().as_secs_f64();
    let start = Instant::now();
    let connection = vault.lock().unwrap_or_else(PoisonError::into_inner).connect()?;
    let rows = plain::copy(&connection, &dir.join("plain.db")).context("the plain file")?;
    Ok(describe(now, &counts, rows, seconds, start.elapsed().as_secs_f64()))
}

/// What derived rows and history cost while the small firm is made: with both, without derived rows, without both.
pub(crate) fn shares() -> anyhow::Result<(String, String)> {
    let seconds = |derivations: &[Derivation], with_history: bool| -> anyhow::Result<f64> {
        let dir = tempfile::tempdir()?;
        let env = Env::system();
        let (vault, _) =
            vault::create(&dir.path().join("vault"), "Bench", PASSPHRASE, &KdfCost::FLOOR, 0, env.new_id())?;
        let vault = Arc::new(Mutex::new(vault));
        let fixed = |seed| Env::fixed(env.now(), seed).0;
        let store = open_with(&vault, fixed(SEED), derivations)?;
        if !with_history {
            store.maintain(drop_capturing)??;
        }
        let start = Instant::now();
        generate(&store, Size::Small, SEED, &mut |_, _| true)?;
        if !derivations.is_empty() {
            catch_up(&open(&vault, fixed(SEED + 1))?, &mut |_, _| true)?;
        }
        Ok(start.elapsed().as_secs_f64())
    };
    // Without derivations the functions of the index are not needed either.
    let (both, history, bare) = (seconds(WHILE_GENERATING, true)?, seconds(&[], true)?, seconds(&[], false)?);
    Ok((
        "making the small firm: with all, without derived rows, without history too".to_owned(),
        format!("{both:.2} s, {history:.2} s, {bare:.2} s"),
    ))
}

/// The triggers that capture changes live on the writer's connection only.
fn drop_capturing(conn: &Connection) -> rusqlite::Result<()> {
    let mut query =
        conn.prepare("SELECT 'DROP TRIGGER temp.' || name FROM sqlite_temp_schema WHERE type = 'trigger'")?;
    let drops = query.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    drops.iter().try_for_each(|sql| conn.execute_batch(sql))
}

fn describe(now: Timestamp, counts: &Counts, rows: u64, seconds: f64, plain_seconds: f64) -> Made {
    Made {
        version: VERSION,
        schema: rondo_core::store::LATEST,
        now: now.0,
        busiest: counts.busiest,
        rows,
        entries: counts.entries() as u64,
        changes: counts.changes,
        seconds,
        plain_seconds,
    }
}
