//! The vault key and what is derived from it.
//!
//! One random 32-byte key per vault is the only thing that slots wrap; every other key comes from it by
//! HKDF-SHA256 (RFC 5869) with the vault's id as salt and a label that names its use and version.

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::VaultError;
use super::cipher::DbKey;

/// A key of 32 bytes that is wiped when dropped.
pub(super) type Key = Zeroizing<[u8; 32]>;

/// The vault key, bound to the vault it belongs to.
pub(super) struct VaultKey {
    key: Key,
    vault_id: Uuid,
}

impl VaultKey {
    pub(super) fn new(key: Key, vault_id: Uuid) -> Self {
        Self { key, vault_id }
    }

    pub(super) fn generate(vault_id: Uuid) -> Result<Self, VaultError> {
        let mut key = Key::default();
        fill(key.as_mut())?;
        Ok(Self { key, vault_id })
    }

    /// The bytes that slots wrap.
    pub(super) fn as_bytes(&self) -> &[u8; 32] {
        &self.key
    }

    /// The key of the live database in this epoch.
    pub(super) fn database(&self, epoch: u32, salt: [u8; 16]) -> DbKey {
        DbKey::new(self.derive(&format!("rondo/db/v1/{epoch}")), salt)
    }

    /// The key of one backup's database.
    pub(super) fn backup(&self, backup_id: Uuid, salt: [u8; 16]) -> DbKey {
        DbKey::new(self.derive(&format!("rondo/backup/v1/{backup_id}")), salt)
    }

    /// HMAC-SHA256 of `message` under the key for `label`.
    pub(super) fn mac(&self, label: &str, message: &[u8]) -> [u8; 32] {
        self.hmac(label, message).finalize().into_bytes().into()
    }

    /// Compares in constant time.
    pub(super) fn mac_fits(&self, label: &str, message: &[u8], mac: &[u8; 32]) -> bool {
        self.hmac(label, message).verify_slice(mac).is_ok()
    }

    fn hmac(&self, label: &str, message: &[u8]) -> Hmac<Sha256> {
        let key = self.derive(label);
        let mut hmac = Hmac::<Sha256>::new_from_slice(key.as_ref()).expect("HMAC takes keys of any length");
        hmac.update(message);
        hmac
    }

    fn derive(&self, label: &str) -> Key {
        derive(self.key.as_ref(), self.vault_id, label)
    }
}

/// HKDF-SHA256 to 32 bytes.
pub(super) fn derive(secret: &[u8], vault_id: Uuid, label: &str) -> Key {
    let mut out = Key::default();
    Hkdf::<Sha256>::new(Some(vault_id.as_bytes()), secret)
        .expand(label.as_bytes(), out.as_mut())
        .expect("32 bytes are far below HKDF's limit");
    out
}

/// Fills `bytes` from the operating system's generator.
pub(super) fn fill(bytes: &mut [u8]) -> Result<(), VaultError> {
    getrandom::fill(bytes).map_err(|_| VaultError::NoRandomness)
}

/// Random bytes that are no secret, such as salts and nonces.
pub(super) fn random<const N: usize>() -> Result<[u8; N], VaultError> {
    let mut bytes = [0; N];
    fill(&mut bytes)?;
    Ok(bytes)
}
