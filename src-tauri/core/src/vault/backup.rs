//! Making a backup: a proved copy of the database under its own key, in one file.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use uuid::Uuid;

use super::container::{self, BackupHeader, BackupInfo, Container};
use super::copy::{self, OnProgress};
use super::files::{self, Unfinished};
use super::header::SealedHeader;
use super::slot::SlotKind;
use super::{DATABASE, OpenVault, VaultError, keys};

/// No backup takes a day; what has lain for longer was left behind.
const LEFT_BEHIND_MS: i64 = 24 * 60 * 60 * 1000;

/// Writes a backup of what `conn` sees now to `target`, conventionally a `*.rondobackup`.
///
/// `conn` is a connection to the vault's database outside any transaction. `now` is UTC milliseconds.
/// An existing file is not overwritten. Whatever goes wrong, or on a stop, nothing is left behind.
pub fn backup(
    vault: &OpenVault,
    conn: &Connection,
    target: &Path,
    now: i64,
    backup_id: Uuid,
    on_progress: OnProgress<'_>,
) -> Result<BackupInfo, VaultError> {
    if fs::symlink_metadata(target).is_ok() {
        return Err(VaultError::TargetExists);
    }
    need_space(files::parent(target), database_bytes(vault)?)?;
    let folder = files::parent(target);
    sweep(folder, vault, now)?;
    let in_the_making =
        |part| Unfinished::new(folder.join(format!("rondo-{}-{backup_id}-{part}.tmp", vault.id())));
    let (copy, part) = (in_the_making("db"), in_the_making("file"));

    let db_salt = keys::random()?;
    let inventory = copy::copy(conn, copy.path(), &vault.key.backup(backup_id, db_salt), on_progress)?;
    let (db_bytes, db_sha256) = container::measure(copy.path())?;
    let header = BackupHeader {
        backup_id,
        created: now,
        schema_version: inventory.schema_version,
        rows: inventory.total_rows(),
        db_salt,
        db_bytes,
        db_sha256,
        vault: travelling_header(vault),
    };
    container::write(part.path(), header, &vault.key, copy.path())?;
    // What was written is read once more before it gets the name of a backup.
    let mut written = Container::open(part.path())?;
    written.extract(&mut std::io::sink())?;
    let info = written.info();
    drop(written);
    part.finish(target)?;
    Ok(info)
}

/// Clears away what a crash left of earlier backups of this vault. A younger file may belong to a backup that is being
/// made right now: of the same vault, opened for reading only or restored on another computer, into a shared folder.
fn sweep(folder: &Path, vault: &OpenVault, now: i64) -> Result<(), VaultError> {
    let (ours, oldest) = (format!("rondo-{}-", vault.id()), now.saturating_sub(LEFT_BEHIND_MS));
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let is_part = name.to_str().is_some_and(|name| name.starts_with(&ours) && name.ends_with(".tmp"));
        if is_part && modified_ms(&entry)? < oldest {
            Unfinished::new(entry.path()).remove()?;
        }
    }
    Ok(())
}

/// Milliseconds since 1970; what is older than 1970 counts as from then.
fn modified_ms(entry: &fs::DirEntry) -> Result<i64, VaultError> {
    let since = entry.metadata()?.modified()?.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    Ok(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// Fails with [`VaultError::DiskFull`] unless 2.2 times `bytes` are free: the copy, the file made of it, and some air.
pub(super) fn need_space(dir: &Path, bytes: u64) -> Result<(), VaultError> {
    let needed = bytes.saturating_mul(22) / 10;
    if fs4::available_space(dir)? < needed { Err(VaultError::DiskFull) } else { Ok(()) }
}

/// The database with what still waits in its write-ahead log.
fn database_bytes(vault: &OpenVault) -> Result<u64, VaultError> {
    let wal = vault.dir().join(format!("{DATABASE}-wal"));
    let wal_bytes = fs::metadata(wal).map_or(0, |wal| wal.len());
    Ok(fs::metadata(vault.db_path())?.len() + wal_bytes)
}

/// The header as it goes into backups: the keychain stays on its computer.
fn travelling_header(vault: &OpenVault) -> SealedHeader {
    let mut header = vault.header().clone();
    header.slots.retain(|slot| slot.lock.kind() != SlotKind::Keychain);
    header.seal(&vault.key)
}
