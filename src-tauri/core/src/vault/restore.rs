//! Bringing a backup back: into a new folder, never over a vault that is there.
//!
//! A backup is hostile input until its MAC is checked, and its database stays read-only even then.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::access::Access;
use super::cipher::{self, Mode};
use super::container::Container;
use super::copy::{self, OnProgress};
use super::create::Construction;
use super::header::{self, Header};
use super::keys::{self, VaultKey};
use super::open::{OpenVault, open_with_passphrase, open_with_recovery};
use super::slot::SlotKind;
use super::{RecoveryKey, VaultError, backup, files, place, probe};

/// What opens a backup: the passphrase or the recovery key the vault had when the backup was made.
#[derive(Clone, Copy)]
pub enum Secret<'a> {
    Passphrase(&'a str),
    Recovery(&'a RecoveryKey),
}

impl Secret<'_> {
    fn open(&self, header: &Header) -> Result<VaultKey, VaultError> {
        match self {
            Secret::Passphrase(passphrase) => open_with_passphrase(header, passphrase),
            Secret::Recovery(recovery) => open_with_recovery(header, recovery),
        }
    }

    fn kind(&self) -> SlotKind {
        match self {
            Secret::Passphrase(_) => SlotKind::Passphrase,
            Secret::Recovery(_) => SlotKind::Recovery,
        }
    }
}

/// Whether the secret opens the backup; takes as long as unlocking and changes nothing.
pub fn check_secret(source: &Path, secret: Secret<'_>) -> Result<(), VaultError> {
    unlock(source, secret).map(drop)
}

/// Restores a backup into `dir`, which is made if missing, and leaves the vault unlocked.
///
/// It is the same vault: same id, same name, same passphrase and recovery key; only the database's salt is fresh.
/// A folder that already holds a vault is refused with [`VaultError::AlreadyAVault`].
pub fn restore(
    source: &Path,
    secret: Secret<'_>,
    dir: &Path,
    on_progress: OnProgress<'_>,
) -> Result<OpenVault, VaultError> {
    let (mut container, key) = unlock(source, secret)?;
    let construction = Construction::begin(dir)?;
    backup::need_space(dir, container.header().db_bytes)?;

    let encrypted = files::Unfinished::new(dir.join("restore.tmp"));
    encrypted.remove()?;
    let mut file = files::create_private(encrypted.path())?;
    container.extract(&mut file)?;
    file.sync_all()?;
    drop(file);

    let mut header = container.header().vault.header.clone();
    header.db_salt = keys::random()?;
    let from = open_distrusted(encrypted.path(), &container, &key)?;
    let inventory = copy::copy(
        &from,
        &construction.database(),
        &key.database(header.epoch, header.db_salt),
        on_progress,
    )?;
    if inventory.total_rows() != container.header().rows {
        return Err(VaultError::CopyDiffers);
    }
    drop(from);
    drop(encrypted);
    let sealed = header.seal(&key);
    let access = construction.finish(&sealed)?;
    Ok(OpenVault::new(dir, sealed, key, access, secret.kind(), false))
}

/// Restores a backup in place of the vault in `dir`, which is kept beside it as `*.before-restore`.
///
/// Gives the restored vault and the folder that the old one was moved to, if there was one. The old vault must not be
/// in use. It is moved only after the restored one has been proved whole; [`super::finish_restore`] goes on from there
/// after a crash.
pub fn restore_replacing(
    source: &Path,
    secret: Secret<'_>,
    dir: &Path,
    on_progress: OnProgress<'_>,
) -> Result<(OpenVault, Option<PathBuf>), VaultError> {
    let current = if probe::is_vault(dir) { Some(Access::take(dir)?) } else { None };
    if current.as_ref().is_some_and(Access::is_read_only) {
        return Err(VaultError::ReadOnly);
    }
    let fresh = place::restoring(dir)?;
    let restored = restore(source, secret, &fresh, on_progress)?;
    let Some(current) = current else { return Ok((restored.move_to(dir)?, None)) };
    // Windows renames no folder that has an open file in it.
    drop(current);
    let old = place::free_name(dir, ".before-restore");
    if let Err(error) = fs::rename(dir, &old) {
        drop(restored);
        forget(&fresh);
        return Err(error.into());
    }
    match restored.move_to(dir) {
        Ok(vault) => Ok((vault, Some(old))),
        Err(error) => {
            // Once the restored one has arrived it stays, and the old one is kept beside it as always.
            if fs::symlink_metadata(&fresh).is_ok() && fs::rename(&old, dir).is_ok() {
                forget(&fresh);
            }
            Err(error)
        }
    }
}

/// Removes a restored vault that will not be moved in, so that no later start takes it for an interrupted restore.
fn forget(fresh: &Path) {
    // What led here is the error to report. Without its header the rest is no vault, and is cleared away next time.
    let _ = fs::remove_file(fresh.join(header::FILE)).and_then(|()| fs::remove_dir_all(fresh));
}

/// Takes the header out of a backup for a vault that lost both of its own, and leaves the vault unlocked.
///
/// The database is not touched, so nothing written since the backup is lost. Fails with
/// [`VaultError::DatabaseDamaged`] if the backup's header does not open this database, and with
/// [`VaultError::AlreadyAVault`] if the vault's own header can be used. Slots changed since the backup are as before.
pub fn restore_header(source: &Path, secret: Secret<'_>, dir: &Path) -> Result<OpenVault, VaultError> {
    if !matches!(probe::probe(dir)?, probe::Probe::HeaderDamaged) {
        return Err(VaultError::AlreadyAVault);
    }
    let (container, key) = unlock(source, secret)?;
    let access = Access::take(dir)?;
    if access.is_read_only() {
        return Err(VaultError::ReadOnly);
    }
    let sealed = container.header().vault.clone();
    let vault = OpenVault::new(dir, sealed, key, access, secret.kind(), true);
    vault.connect()?.close().map_err(|(_, error)| error)?;
    vault.sealed.save(dir)?;
    Ok(vault)
}

fn unlock(source: &Path, secret: Secret<'_>) -> Result<(Container, VaultKey), VaultError> {
    let container = Container::open(source)?;
    let key = secret.open(&container.header().vault.header)?;
    if !container.is_genuine(&key) {
        return Err(VaultError::HeaderTampered);
    }
    Ok((container, key))
}

/// Opens the backup's database so that nothing its schema says is acted upon, and reads all of it.
fn open_distrusted(path: &Path, container: &Container, key: &VaultKey) -> Result<Connection, VaultError> {
    let header = container.header();
    let open = || -> Result<Connection, cipher::CipherError> {
        let conn = cipher::connect(path, &key.backup(header.backup_id, header.db_salt), Mode::ReadOnly)?;
        conn.execute_batch(
            "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;
             PRAGMA query_only = ON;",
        )?;
        cipher::verify(&conn)?;
        Ok(conn)
    };
    open().map_err(|error| match VaultError::from(error) {
        VaultError::DatabaseDamaged => VaultError::BackupDamaged,
        error => error,
    })
}
