//! The vault: one folder with one encrypted database and the key slots that open it.
//!
//! It makes, unlocks, locks, backs up and restores vaults, and it alone knows keys and the cipher.
//! It knows nothing of tables: what lies inside the database is the store's.
//! A file that cannot be opened is never deleted, recreated or overwritten here.

mod access;
mod backup;
mod change;
pub mod cipher;
mod container;
mod copy;
mod create;
mod error;
mod files;
mod header;
mod kdf;
mod keychain;
mod keys;
mod open;
mod place;
mod probe;
mod recovery;
mod restore;
mod slot;

#[cfg(test)]
mod tests;

pub use backup::backup;
pub use container::{BackupInfo, inspect_backup};
pub use copy::{OnProgress, Progress};
pub use create::{APPLICATION_ID, create};
pub use error::VaultError;
pub use kdf::{KdfCost, MIN_PASSPHRASE_CHARS};
pub use open::{OpenVault, RecoverySlot, unlock_with_keychain, unlock_with_passphrase, unlock_with_recovery};
pub use place::{finish_restore, workshop};
pub use probe::{Probe, Sealed, probe};
pub use recovery::{RecoveryKey, same_group};
pub use restore::{Secret, check_secret, restore, restore_header, restore_replacing};
pub use slot::SlotKind;

/// The name of the database file in a vault folder.
const DATABASE: &str = "rondo.db";
