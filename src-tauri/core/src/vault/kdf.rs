//! From a passphrase to a key: Argon2id (RFC 9106), with a floor, a ceiling and a calibration.

use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::VaultError;
use super::keys::Key;

/// The fewest characters of a new passphrase. There are no rules of composition.
pub const MIN_PASSPHRASE_CHARS: usize = 10;

/// What one guess at a passphrase costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KdfCost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes; always 4, as in both choices of RFC 9106.
    pub lanes: u32,
}

impl KdfCost {
    /// RFC 9106's second recommended choice: 64 MiB, 3 passes, 4 lanes. Nothing cheaper is written or read.
    pub const FLOOR: KdfCost = KdfCost { memory_kib: 64 * 1024, passes: 3, lanes: 4 };
    /// The dearest cost that is read, so that a hostile header cannot keep a computer busy for hours.
    pub const CEILING: KdfCost = KdfCost { memory_kib: 2 * 1024 * 1024, passes: 50, lanes: 4 };

    /// A guess should take about this long on the computer the vault is made on.
    const TARGET: Duration = Duration::from_millis(700);
    /// Calibration takes no more memory than this (1 GiB), so that a small laptop can still open the vault.
    const MOST_MEMORY_KIB: u32 = 1024 * 1024;

    /// The cost at which one guess takes 0.5 to 1 second on this computer, never below the floor.
    ///
    /// Takes up to a few seconds. Memory grows before passes, because memory is what a guesser pays for.
    #[must_use]
    pub fn calibrated() -> KdfCost {
        Self::calibrate(|cost| {
            let start = Instant::now();
            // A failure here can only be an invalid cost, and the search stays inside the valid ones.
            let _ = derive("calibration", &[0; 16], cost);
            start.elapsed()
        })
    }

    /// Doubles memory while a guess stays below half the target, then adds passes in proportion.
    pub(super) fn calibrate(mut measure: impl FnMut(KdfCost) -> Duration) -> KdfCost {
        let mut cost = KdfCost::FLOOR;
        let mut took = measure(cost);
        while took * 2 <= Self::TARGET && cost.memory_kib * 2 <= Self::MOST_MEMORY_KIB {
            cost.memory_kib *= 2;
            took = measure(cost);
        }
        let per_pass = took.as_secs_f64() / f64::from(cost.passes);
        let wanted = (Self::TARGET.as_secs_f64() / per_pass.max(1e-6)).floor();
        // The cast saturates, and the clamp keeps it inside what is read back.
        cost.passes = (wanted as u32).clamp(KdfCost::FLOOR.passes, KdfCost::CEILING.passes);
        cost
    }

    /// Neither cheaper than the floor nor dearer than the ceiling.
    pub(super) fn is_acceptable(self) -> bool {
        (Self::FLOOR.memory_kib..=Self::CEILING.memory_kib).contains(&self.memory_kib)
            && (Self::FLOOR.passes..=Self::CEILING.passes).contains(&self.passes)
            && self.lanes == Self::FLOOR.lanes
    }
}

/// Refuses a new passphrase that is too short. Characters are counted as they are hashed.
pub(super) fn check_new(passphrase: &str) -> Result<(), VaultError> {
    if passphrase.nfc().count() < MIN_PASSPHRASE_CHARS {
        return Err(VaultError::PassphraseTooShort { least: MIN_PASSPHRASE_CHARS });
    }
    Ok(())
}

/// Argon2id over the passphrase in Unicode form NFC, so that it is the same from every keyboard.
///
/// Fails with [`VaultError::HeaderDamaged`] for a cost that no honest header has.
pub(super) fn derive(passphrase: &str, salt: &[u8; 16], cost: KdfCost) -> Result<Key, VaultError> {
    if !cost.is_acceptable() {
        return Err(VaultError::HeaderDamaged);
    }
    // NFC makes a text at most three times longer in UTF-8, so the buffer never moves (Unicode FAQ, normalization).
    let mut normal = Zeroizing::new(String::with_capacity(passphrase.len() * 3));
    normal.extend(passphrase.nfc());
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32))
        .map_err(|_| VaultError::HeaderDamaged)?;
    let mut key = Key::default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(normal.as_bytes(), salt, key.as_mut())
        .map_err(|_| VaultError::HeaderDamaged)?;
    Ok(key)
}
