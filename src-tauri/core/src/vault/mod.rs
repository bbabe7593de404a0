//! The vault: one folder with one encrypted database and the key slots that open it.
//!
//! It makes, unlocks, locks, backs up and restores vaults, and it alone knows keys and the cipher.
//! It knows nothing of tables: what lies inside the database is the store's.
//! A file that cannot be opened is never deleted, recreated or overwritten here.

mod access;
mod change;
pub mod cipher;
mod create;
mod error;
mod files;
mod header;
mod kdf;
mod keychain;
mod keys;
mod open;
mod probe;
mod recovery;
mod slot;

#[cfg(test)]
mod tests;

pub use create::{APPLICATION_ID, create};
pub use error::VaultError;
pub use kdf::{KdfCost, MIN_PASSPHRASE_CHARS};
pub use open::{OpenVault, unlock_with_keychain, unlock_with_passphrase, unlock_with_recovery};
pub use probe::{Probe, Sealed, probe};
pub use recovery::RecoveryKey;
pub use slot::SlotKind;

/// The name of the database file in a vault folder.
const DATABASE: &str = "rondo.db";
