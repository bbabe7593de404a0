//! A key slot: the vault key, wrapped under one secret that a person or a keychain has.
//!
//! XChaCha20-Poly1305 with a random nonce; the slot's own description is authenticated with it, so that neither the
//! kind nor the cost of a slot can be changed, nor a slot moved to another vault.

use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305};
use serde::{Deserialize, Serialize};
use uuid::{Builder, Uuid};
use zeroize::Zeroizing;

use super::kdf::{self, KdfCost};
use super::keys::{self, Key, VaultKey};
use super::{VaultError, header};

/// The ways a vault can be unlocked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SlotKind {
    Passphrase,
    Recovery,
    Keychain,
}

/// How a slot's wrapping key comes about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Lock {
    /// Argon2id over the passphrase.
    Passphrase {
        cost: KdfCost,
        #[serde(with = "header::base64")]
        salt: [u8; 16],
    },
    /// HKDF over the recovery key.
    Recovery,
    /// HKDF over 32 random bytes in the system's keychain; `store` names which one, for the person's eyes.
    Keychain { store: String },
}

impl Lock {
    /// A passphrase lock with a fresh salt, and its wrapping key.
    pub(super) fn passphrase(passphrase: &str, cost: KdfCost) -> Result<(Self, Key), VaultError> {
        let salt = keys::random()?;
        let key = kdf::derive(passphrase, &salt, cost)?;
        Ok((Lock::Passphrase { cost, salt }, key))
    }

    pub(super) fn kind(&self) -> SlotKind {
        match self {
            Lock::Passphrase { .. } => SlotKind::Passphrase,
            Lock::Recovery => SlotKind::Recovery,
            Lock::Keychain { .. } => SlotKind::Keychain,
        }
    }
}

/// One slot as it stands in the header.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Slot {
    pub(super) id: Uuid,
    /// UTC milliseconds.
    pub(super) created: i64,
    pub(super) lock: Lock,
    #[serde(with = "header::base64")]
    nonce: [u8; 24],
    #[serde(with = "header::base64")]
    wrapped: [u8; 48],
}

impl Slot {
    /// Wraps the vault key under `wrapping_key`.
    pub(super) fn seal(
        vault_id: Uuid,
        lock: Lock,
        wrapping_key: &Key,
        vault_key: &VaultKey,
        now: i64,
    ) -> Result<Self, VaultError> {
        let id = Builder::from_random_bytes(keys::random()?).into_uuid();
        let nonce = keys::random()?;
        let mut slot = Slot { id, created: now, lock, nonce, wrapped: [0; 48] };
        let description = slot.description(vault_id);
        let wrapped = cipher(wrapping_key)
            .encrypt(&nonce.into(), Payload { msg: vault_key.as_bytes(), aad: &description })
            .expect("32 bytes are far below the cipher's limit");
        slot.wrapped.copy_from_slice(&wrapped);
        Ok(slot)
    }

    /// The vault key, if `wrapping_key` is the right one and the slot is unaltered.
    pub(super) fn open(&self, vault_id: Uuid, wrapping_key: &Key) -> Option<VaultKey> {
        let plain = cipher(wrapping_key)
            .decrypt(&self.nonce.into(), Payload { msg: &self.wrapped, aad: &self.description(vault_id) })
            .ok()
            .map(Zeroizing::new)?;
        let mut key = Key::default();
        key.copy_from_slice(&plain);
        Some(VaultKey::new(key, vault_id))
    }

    /// What the cipher authenticates beside the key: the slot's compact JSON without the ciphertext.
    fn description(&self, vault_id: Uuid) -> Vec<u8> {
        serde_json::to_vec(&("rondo/slot/v1", vault_id, self.id, self.created, &self.lock))
            .expect("plain data always becomes JSON")
    }
}

fn cipher(wrapping_key: &Key) -> XChaCha20Poly1305 {
    let key: &[u8; 32] = wrapping_key;
    XChaCha20Poly1305::new(key.into())
}
