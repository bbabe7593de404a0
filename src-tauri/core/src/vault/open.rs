//! Unlocking a vault, and what an unlocked vault gives: the database's path and key.

use std::fmt;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use uuid::Uuid;

use super::access::Access;
use super::cipher::{self, DbKey, Mode};
use super::header::{self, Header, SealedHeader};
use super::keys::VaultKey;
use super::slot::SlotKind;
use super::{DATABASE, RecoveryKey, VaultError, kdf, keychain, probe};

/// The place of the recovery key among the slots, as printed on its sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecoverySlot {
    /// Its place in the header, from 1.
    pub number: u32,
    /// Its id.
    pub id: Uuid,
    /// When it was made, in UTC milliseconds.
    pub created: i64,
}

/// An unlocked vault. It keeps the folder locked for other processes; dropping it wipes the key and gives the lock back.
///
/// Close every connection to the database before dropping it.
pub struct OpenVault {
    pub(super) dir: PathBuf,
    pub(super) sealed: SealedHeader,
    pub(super) key: VaultKey,
    pub(super) access: Access,
    pub(super) unlocked_by: SlotKind,
    header_was_damaged: bool,
}

impl OpenVault {
    pub(super) fn new(
        dir: &Path,
        sealed: SealedHeader,
        key: VaultKey,
        access: Access,
        unlocked_by: SlotKind,
        header_was_damaged: bool,
    ) -> Self {
        Self { dir: dir.to_owned(), sealed, key, access, unlocked_by, header_was_damaged }
    }

    /// The vault's id, the same in all its backups and restored copies.
    #[must_use]
    pub fn id(&self) -> Uuid {
        self.header().vault_id
    }

    /// The display name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.header().name
    }

    /// When the vault was made, in UTC milliseconds.
    #[must_use]
    pub fn created(&self) -> i64 {
        self.header().created
    }

    /// The vault's folder.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Whether this is the vault's passphrase; takes as long as unlocking.
    pub fn check_passphrase(&self, passphrase: &str) -> Result<(), VaultError> {
        open_with_passphrase(self.header(), passphrase).map(drop)
    }

    /// The kinds of slots the vault has, in the order they were added.
    #[must_use]
    pub fn slots(&self) -> Vec<SlotKind> {
        self.header().slots.iter().map(|slot| slot.lock.kind()).collect()
    }

    /// What a sheet says of the recovery slot.
    #[must_use]
    pub fn recovery_slot(&self) -> Option<RecoverySlot> {
        let slots = &self.header().slots;
        let place = slots.iter().position(|slot| slot.lock.kind() == SlotKind::Recovery)?;
        Some(RecoverySlot { number: place as u32 + 1, id: slots[place].id, created: slots[place].created })
    }

    /// The way this vault was unlocked.
    #[must_use]
    pub fn unlocked_by(&self) -> SlotKind {
        self.unlocked_by
    }

    /// `vault.json` was lost or damaged and its copy stood in. Where the folder can be written it is repaired by now.
    #[must_use]
    pub fn header_was_damaged(&self) -> bool {
        self.header_was_damaged
    }

    /// Nothing can be written in the vault's folder.
    #[must_use]
    pub fn read_only(&self) -> bool {
        self.access.is_read_only()
    }

    /// The database file.
    #[must_use]
    pub fn db_path(&self) -> PathBuf {
        self.dir.join(DATABASE)
    }

    /// The database's key.
    #[must_use]
    pub fn db_key(&self) -> DbKey {
        self.key.database(self.header().epoch, self.header().db_salt)
    }

    /// How the database is to be opened: never so that a missing one would be made anew.
    pub fn db_mode(&self) -> Result<Mode, VaultError> {
        if !self.read_only() {
            return Ok(Mode::ReadWrite);
        }
        // Changes of an unclosed session stand in the write-ahead log, and an immutable reader would not see them.
        match std::fs::metadata(self.dir.join(format!("{DATABASE}-wal"))) {
            Ok(wal) if wal.len() > 0 => Err(VaultError::ReadOnlyUnclosed),
            _ => Ok(Mode::Immutable),
        }
    }

    /// Opens a connection to the database. The key is right by now, so a file that does not open is damaged.
    pub fn connect(&self) -> Result<Connection, VaultError> {
        if !self.db_path().exists() {
            return Err(VaultError::DatabaseMissing);
        }
        Ok(cipher::connect(&self.db_path(), &self.db_key(), self.db_mode()?)?)
    }

    pub(super) fn header(&self) -> &Header {
        &self.sealed.header
    }
}

impl fmt::Debug for OpenVault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenVault").field("id", &self.id()).finish_non_exhaustive()
    }
}

/// Unlocks with the passphrase; takes as long as the slot's cost, about 0.5 to 1 second.
pub fn unlock_with_passphrase(dir: &Path, passphrase: &str) -> Result<OpenVault, VaultError> {
    unlock(dir, SlotKind::Passphrase, |header| open_with_passphrase(header, passphrase))
}

/// Unlocks with the recovery key; the person should then set a new passphrase.
pub fn unlock_with_recovery(dir: &Path, recovery: &RecoveryKey) -> Result<OpenVault, VaultError> {
    unlock(dir, SlotKind::Recovery, |header| open_with_recovery(header, recovery))
}

/// Unlocks with the system's keychain. May block for minutes while the system asks the person.
pub fn unlock_with_keychain(dir: &Path) -> Result<OpenVault, VaultError> {
    unlock(dir, SlotKind::Keychain, |header| {
        let mut slots = header.slots_of(SlotKind::Keychain).peekable();
        slots.peek().ok_or(VaultError::NoSuchSlot)?;
        let wrapping = keychain::load(header.vault_id)?;
        slots.find_map(|slot| slot.open(header.vault_id, &wrapping)).ok_or(VaultError::KeychainMismatch)
    })
}

pub(super) fn open_with_passphrase(header: &Header, passphrase: &str) -> Result<VaultKey, VaultError> {
    let mut refusal = VaultError::NoSuchSlot;
    for slot in header.slots_of(SlotKind::Passphrase) {
        let super::slot::Lock::Passphrase { cost, salt } = &slot.lock else { continue };
        let wrapping = kdf::derive(passphrase, salt, *cost)?;
        match slot.open(header.vault_id, &wrapping) {
            Some(key) => return Ok(key),
            None => refusal = VaultError::WrongPassphrase,
        }
    }
    Err(refusal)
}

pub(super) fn open_with_recovery(header: &Header, recovery: &RecoveryKey) -> Result<VaultKey, VaultError> {
    let wrapping = recovery.wrapping_key(header.vault_id);
    let mut slots = header.slots_of(SlotKind::Recovery).peekable();
    slots.peek().ok_or(VaultError::NoSuchSlot)?;
    slots.find_map(|slot| slot.open(header.vault_id, &wrapping)).ok_or(VaultError::WrongRecoveryKey)
}

fn unlock(
    dir: &Path,
    by: SlotKind,
    open: impl FnOnce(&Header) -> Result<VaultKey, VaultError>,
) -> Result<OpenVault, VaultError> {
    if !probe::is_vault(dir) {
        return Err(VaultError::NotAVault);
    }
    let access = Access::take(dir)?;
    let loaded = header::load(dir)?;
    let key = open(&loaded.sealed.header)?;
    if !loaded.sealed.is_genuine(&key) {
        return Err(VaultError::HeaderTampered);
    }
    if !access.is_read_only() {
        header::sweep(dir);
        // After a crash between the two files the copy may still hold a slot that was taken away.
        if !loaded.sealed.is_saved(dir) {
            loaded.sealed.save(dir)?;
        }
    }
    Ok(OpenVault::new(dir, loaded.sealed, key, access, by, loaded.from_copy))
}
