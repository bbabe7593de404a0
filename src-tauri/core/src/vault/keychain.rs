//! The keychain slot's secret: 32 random bytes in the system's keychain, never the vault key itself.
//!
//! Which keychain it is, the process decides by setting keyring-core's default store; this file only uses it.
//! The bytes are kept as base64 text, because KWallet takes nothing but text.

use std::collections::HashMap;

use base64ct::{Base64, Encoding as _};
use keyring_core::{Entry, Error};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::VaultError;
use super::keys::{self, Key};

const SERVICE: &str = "de.rondo-crm.rondo";

/// Puts a fresh secret into the keychain, reads it back, and gives the wrapping key and the keychain's name.
pub(super) fn store(vault_id: Uuid) -> Result<(Key, String), VaultError> {
    let store = keyring_core::get_default_store().ok_or(VaultError::NoKeychain)?;
    let mut secret = Zeroizing::new([0_u8; 32]);
    keys::fill(secret.as_mut())?;
    let text = Zeroizing::new(Base64::encode_string(secret.as_ref()));
    let entry = entry(vault_id)?;
    entry.set_password(&text).map_err(state)?;
    let wrapping = wrapping_key(&secret, vault_id);
    // A store that takes a secret without keeping it would look fine until the next start.
    if load(vault_id)? != wrapping {
        return Err(VaultError::KeychainMismatch);
    }
    Ok((wrapping, store.vendor()))
}

/// The wrapping key of the keychain slot.
pub(super) fn load(vault_id: Uuid) -> Result<Key, VaultError> {
    let text = Zeroizing::new(entry(vault_id)?.get_password().map_err(state)?);
    let mut secret = Zeroizing::new([0_u8; 32]);
    match Base64::decode(text.as_bytes(), secret.as_mut()) {
        Ok(read) if read.len() == 32 => Ok(wrapping_key(&secret, vault_id)),
        _ => Err(VaultError::KeychainMismatch),
    }
}

/// Removes the secret; one that is gone already is as good.
pub(super) fn forget(vault_id: Uuid) -> Result<(), VaultError> {
    match entry(vault_id)?.delete_credential() {
        Ok(()) | Err(Error::NoEntry) => Ok(()),
        Err(error) => Err(state(error)),
    }
}

fn entry(vault_id: Uuid) -> Result<Entry, VaultError> {
    let user = format!("vault:{vault_id}");
    let entry = if cfg!(windows) {
        // Windows would otherwise let the secret roam with a domain profile.
        Entry::new_with_modifiers(SERVICE, &user, &HashMap::from([("persistence", "Local")]))
    } else {
        Entry::new(SERVICE, &user)
    };
    entry.map_err(state)
}

fn wrapping_key(secret: &[u8; 32], vault_id: Uuid) -> Key {
    keys::derive(secret, vault_id, "rondo/keychain/v1")
}

/// What the keychain's answer means to a person. The error itself is dropped: some of its variants carry the secret.
fn state(error: Error) -> VaultError {
    match error {
        Error::NoEntry => VaultError::KeychainNoEntry,
        Error::NoStorageAccess(_) => VaultError::KeychainLocked,
        Error::BadEncoding(_) | Error::BadDataFormat(..) | Error::Ambiguous(_) => {
            VaultError::KeychainMismatch
        }
        _ => VaultError::NoKeychain,
    }
}
