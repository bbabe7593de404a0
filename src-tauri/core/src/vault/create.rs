//! Making a vault: a fresh key, two slots, an empty encrypted database, and the header last.

use std::fs;
use std::path::Path;

use uuid::Uuid;

use super::access::Access;
use super::cipher::{self, Mode};
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
    refuse_occupied(dir)?;
    files::create_private_dir(dir)?;
    let access = Access::take(dir)?;
    if access.is_read_only() {
        return Err(VaultError::ReadOnly);
    }

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
    write_empty(dir, &sealed, &key)?;
    Ok((OpenVault::new(dir, sealed, key, access, SlotKind::Passphrase, false), recovery))
}

/// Refuses a folder that holds anything a vault could be made of.
pub(super) fn refuse_occupied(dir: &Path) -> Result<(), VaultError> {
    for name in [header::FILE, header::COPY, DATABASE] {
        if fs::symlink_metadata(dir.join(name)).is_ok() {
            return Err(VaultError::AlreadyAVault);
        }
    }
    Ok(())
}

/// The database first and the header last, because the header is what makes a folder a vault.
fn write_empty(dir: &Path, sealed: &SealedHeader, key: &VaultKey) -> Result<(), VaultError> {
    let part = files::Unfinished::new(dir.join(format!("{DATABASE}.tmp")));
    part.remove()?;
    let db_key = key.database(sealed.header.epoch, sealed.header.db_salt);
    let conn = cipher::connect(part.path(), &db_key, Mode::ReadWriteCreate)?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    conn.close().map_err(|(_, error)| error)?;
    files::open_private(part.path())?.sync_all()?;
    part.finish(&dir.join(DATABASE))?;
    sealed.save(dir)
}
