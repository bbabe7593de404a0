//! Making a vault: a fresh key, two slots, an empty encrypted database, and the header last.

use std::fs;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::access::{self, Access};
use super::cipher::{self, DbKey, Mode};
use super::header::{self, FORMAT, Header, SealedHeader};
use super::kdf::{self, KdfCost};
use super::keys::{self, VaultKey};
use super::open::OpenVault;
use super::slot::{Lock, Slot, SlotKind};
use super::{DATABASE, RecoveryKey, VaultError, files};

/// SQLite's application id of a Rondo database: "Rndo" in ASCII. Writing it gives the new file its first page.
pub const APPLICATION_ID: i32 = 0x526E_646F;

/// Makes a vault in `dir`, with a passphrase slot and a recovery slot, and leaves it unlocked.
///
/// The folder is made if it is missing. A folder that holds a vault, or a database that lost its header, is refused
/// with [`VaultError::AlreadyAVault`]. `now` is UTC milliseconds. The recovery key is shown once and kept nowhere.
pub fn create(
    dir: &Path,
    name: &str,
    passphrase: &str,
    cost: &KdfCost,
    now: i64,
    vault_id: Uuid,
) -> Result<(OpenVault, RecoveryKey), VaultError> {
    kdf::check_new(passphrase)?;
    let construction = Construction::begin(dir)?;
    let key = VaultKey::generate(vault_id)?;
    let recovery = RecoveryKey::generate()?;
    let (lock, wrapping) = Lock::passphrase(passphrase, *cost)?;
    let slots = vec![
        Slot::seal(vault_id, lock, &wrapping, &key, now)?,
        Slot::seal(vault_id, Lock::Recovery, &recovery.wrapping_key(vault_id), &key, now)?,
    ];
    let header = Header {
        format: FORMAT,
        min_writer_version: FORMAT,
        vault_id,
        name: name.to_owned(),
        created: now,
        db_salt: keys::random()?,
        epoch: 1,
        slots,
    };
    let sealed = header.seal(&key);
    make_database(&construction.database(), &key.database(sealed.header.epoch, sealed.header.db_salt))?;
    let access = construction.finish(&sealed)?;
    Ok((OpenVault::new(dir, sealed, key, access, SlotKind::Passphrase, false), recovery))
}

/// A vault under construction. Unless it is finished, dropping it removes what was made so far.
pub(super) struct Construction {
    dir: PathBuf,
    dir_is_new: bool,
    /// Given away when finished.
    access: Option<Access>,
}

impl Construction {
    /// Locks a folder that holds nothing a vault could be made of, making it if it is missing.
    pub(super) fn begin(dir: &Path) -> Result<Self, VaultError> {
        refuse_occupied(dir)?;
        let dir_is_new = files::create_private_dir(dir)?;
        let access = Access::take(dir)?;
        if access.is_read_only() {
            return Err(VaultError::ReadOnly);
        }
        // Another process may have been faster; from here on the lock keeps the folder ours.
        refuse_occupied(dir)?;
        Ok(Self { dir: dir.to_owned(), dir_is_new, access: Some(access) })
    }

    /// Where the database is made. Without a header it is not yet a vault's.
    pub(super) fn database(&self) -> PathBuf {
        self.dir.join(DATABASE)
    }

    /// Writes the header last, because the header is what makes a folder a vault.
    pub(super) fn finish(mut self, sealed: &SealedHeader) -> Result<Access, VaultError> {
        files::open_private(&self.database())?.sync_all()?;
        sealed.save(&self.dir)?;
        Ok(self.access.take().expect("it is given away only here"))
    }
}

impl Drop for Construction {
    fn drop(&mut self) {
        let Some(access) = self.access.take() else { return };
        // The error that led here is the one to report, so what cannot be removed is left. None of these files was
        // there when the lock was taken.
        for name in [header::FILE, header::COPY, DATABASE] {
            let _ = fs::remove_file(self.dir.join(name));
        }
        drop(access);
        let _ = fs::remove_file(self.dir.join(access::LOCK));
        if self.dir_is_new {
            let _ = fs::remove_dir(&self.dir);
        }
    }
}

pub(super) fn refuse_occupied(dir: &Path) -> Result<(), VaultError> {
    let occupied = |name: &&str| fs::symlink_metadata(dir.join(name)).is_ok();
    if [header::FILE, header::COPY, DATABASE].iter().any(occupied) {
        return Err(VaultError::AlreadyAVault);
    }
    Ok(())
}

/// An empty encrypted database; a file without pages would look the same as one that lost them.
fn make_database(path: &Path, key: &DbKey) -> Result<(), VaultError> {
    let conn = cipher::connect(path, key, Mode::ReadWriteCreate)?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    conn.close().map_err(|(_, error)| error)?;
    Ok(())
}
