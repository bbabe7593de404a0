//! What can be said about a folder before anything is unlocked.

use std::path::Path;

use uuid::Uuid;

use super::slot::SlotKind;
use super::{DATABASE, VaultError, access, header};

/// What a folder holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Probe {
    /// No trace of a vault.
    Nothing,
    /// A vault that can be unlocked.
    Vault(Sealed),
    /// Traces of a vault, but neither `vault.json` nor its copy can be used.
    HeaderDamaged,
    /// A newer program wrote the vault.
    NewerVersion { needs: u32 },
}

/// A locked vault's outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    pub id: Uuid,
    pub name: String,
    /// UTC milliseconds.
    pub created: i64,
    /// The ways it can be unlocked.
    pub slots: Vec<SlotKind>,
    /// `vault.json` is lost or damaged; its copy stands in and unlocking repairs it.
    pub header_damaged: bool,
    /// The database file is missing.
    pub database_missing: bool,
    /// The folder cannot be written.
    pub read_only: bool,
}

/// Looks at a folder without unlocking or changing anything but, at most, leaving the empty lock file.
///
/// Nothing of it is authenticated yet: only unlocking proves the name and the slots.
pub fn probe(dir: &Path) -> Result<Probe, VaultError> {
    if !is_vault(dir) {
        return Ok(Probe::Nothing);
    }
    let loaded = match header::load(dir) {
        Ok(loaded) => loaded,
        Err(VaultError::HeaderDamaged) => return Ok(Probe::HeaderDamaged),
        Err(VaultError::NewerVersion { needs }) => return Ok(Probe::NewerVersion { needs }),
        Err(error) => return Err(error),
    };
    let header = loaded.sealed.header;
    Ok(Probe::Vault(Sealed {
        id: header.vault_id,
        slots: header.slots.iter().map(|slot| slot.lock.kind()).collect(),
        name: header.name,
        created: header.created,
        header_damaged: loaded.from_copy,
        database_missing: !dir.join(DATABASE).exists(),
        read_only: access::is_read_only(dir)?,
    }))
}

/// Whether the folder holds any part of a vault.
pub(super) fn is_vault(dir: &Path) -> bool {
    [header::FILE, header::COPY, DATABASE].iter().any(|name| dir.join(name).exists())
}
