//! Everything that can be wrong with a vault, one variant for each state a person can be shown.
//!
//! No variant carries a path, a name or a secret: the texts may go into logs.

use std::io::ErrorKind;

use thiserror::Error;

use super::cipher::CipherError;

/// A vault could not be made, opened, changed, backed up or restored.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum VaultError {
    /// The passphrase opens no slot of this vault. The data is untouched.
    #[error("the passphrase is wrong")]
    WrongPassphrase,
    /// A well-formed recovery key of another vault, or one that has been replaced.
    #[error("the recovery key does not belong to this vault")]
    WrongRecoveryKey,
    /// The text is no recovery key: a wrong length, a strange character, or the check characters disagree.
    #[error("the recovery key is mistyped")]
    RecoveryKeyMistyped,
    /// A new passphrase has fewer characters than [`super::MIN_PASSPHRASE_CHARS`].
    #[error("the passphrase needs at least {least} characters")]
    PassphraseTooShort { least: usize },
    /// The vault has no slot of the kind that was asked for.
    #[error("the vault cannot be opened in this way")]
    NoSuchSlot,
    /// A new passphrase without the old one may only be set after unlocking with the recovery key.
    #[error("this needs the vault to be unlocked with the recovery key")]
    NeedsRecoveryKey,
    /// `vault.json` is lost or unreadable, and so is its copy.
    #[error("the vault header is damaged")]
    HeaderDamaged,
    /// The header was changed by someone who did not have the key. Nothing is written.
    #[error("the vault header was changed from outside")]
    HeaderTampered,
    /// The key is right, but the database file does not open with it.
    #[error("the database is damaged")]
    DatabaseDamaged,
    /// The header is there, the database file is not.
    #[error("the database is missing")]
    DatabaseMissing,
    /// A newer program wrote this vault or backup; `needs` is the lowest format version that can read it.
    #[error("a newer version is needed (format {needs})")]
    NewerVersion { needs: u32 },
    /// Another program, or another window, has the vault open.
    #[error("the vault is in use")]
    InUse,
    /// The folder cannot be written, so nothing can be changed.
    #[error("the vault can only be read")]
    ReadOnly,
    /// The folder cannot be written, and the last session's changes still wait beside the database.
    #[error("the vault was not closed properly and its folder can only be read")]
    ReadOnlyUnclosed,
    /// The file system knows no locks, as some network drives do.
    #[error("the folder's file system cannot lock files")]
    CannotLock,
    /// The system keychain refuses access for now.
    #[error("the system keychain is locked")]
    KeychainLocked,
    /// The keychain answers, but has no key for this vault.
    #[error("the system keychain has no key for this vault")]
    KeychainNoEntry,
    /// The keychain has a key under this vault's name, but it does not open it.
    #[error("the key in the system keychain does not fit this vault")]
    KeychainMismatch,
    /// There is no usable keychain on this computer.
    #[error("there is no system keychain")]
    NoKeychain,
    /// There is not enough space, found out before or while writing.
    #[error("the disk is full")]
    DiskFull,
    /// The folder holds no vault.
    #[error("this folder holds no vault")]
    NotAVault,
    /// The folder already holds a vault or a database, and it is not overwritten.
    #[error("this folder already holds a vault")]
    AlreadyAVault,
    /// The file does not begin like a backup.
    #[error("this file is not a backup")]
    NotABackup,
    /// The backup is cut short or altered.
    #[error("the backup is damaged")]
    BackupDamaged,
    /// A fresh copy differs from its source, and was thrown away.
    #[error("the copy does not equal the original")]
    CopyDiffers,
    /// A file of that name exists, and it is not overwritten.
    #[error("a file of that name already exists")]
    TargetExists,
    /// The person stopped the work; nothing is left behind.
    #[error("stopped")]
    Cancelled,
    /// The system gave no random numbers.
    #[error("the system gives no random numbers")]
    NoRandomness,
    /// An answer of SQLite that none of the states above describes, with its primary result code.
    #[error("the database answered with code {0}")]
    Database(i32),
    /// The operating system refused a file operation.
    #[error("a file operation failed: {0}")]
    Io(ErrorKind),
}

impl From<std::io::Error> for VaultError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => VaultError::DiskFull,
            kind => VaultError::Io(kind),
        }
    }
}

impl From<CipherError> for VaultError {
    fn from(error: CipherError) -> Self {
        match error {
            CipherError::NotADatabase | CipherError::Corrupt => VaultError::DatabaseDamaged,
            CipherError::Busy => VaultError::InUse,
            CipherError::ReadOnly => VaultError::ReadOnly,
            CipherError::DiskFull => VaultError::DiskFull,
            CipherError::Other { code } => VaultError::Database(code),
            CipherError::Io(kind) => VaultError::from(std::io::Error::from(kind)),
        }
    }
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        CipherError::from(error).into()
    }
}
