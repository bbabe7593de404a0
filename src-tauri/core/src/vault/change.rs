//! Changing the ways into a vault. The database is never touched: only the small wrapped key is written anew.
//!
//! Every change writes the header and its copy, so that a removed slot is gone from both.
//! Backups and copies made earlier still open with the old secrets.

use super::kdf::{self, KdfCost};
use super::open::{OpenVault, open_with_passphrase};
use super::slot::{Lock, Slot, SlotKind};
use super::{RecoveryKey, VaultError, keychain};

impl OpenVault {
    /// Replaces the passphrase; the old one is asked for again. `now` is UTC milliseconds.
    pub fn change_passphrase(
        &mut self,
        old: &str,
        new: &str,
        cost: &KdfCost,
        now: i64,
    ) -> Result<(), VaultError> {
        self.refuse_read_only()?;
        kdf::check_new(new)?;
        open_with_passphrase(self.header(), old)?;
        self.replace_passphrase(new, cost, now)
    }

    /// Sets a passphrase without knowing the old one, which only the recovery key allows.
    pub fn set_passphrase(&mut self, new: &str, cost: &KdfCost, now: i64) -> Result<(), VaultError> {
        self.refuse_read_only()?;
        if self.unlocked_by() != SlotKind::Recovery {
            return Err(VaultError::NeedsRecoveryKey);
        }
        kdf::check_new(new)?;
        self.replace_passphrase(new, cost, now)
    }

    /// Makes a new recovery key; printed sheets with the old one are void.
    pub fn renew_recovery_key(&mut self, now: i64) -> Result<RecoveryKey, VaultError> {
        self.refuse_read_only()?;
        let recovery = RecoveryKey::generate()?;
        let slot = Slot::seal(self.id(), Lock::Recovery, &recovery.wrapping_key(self.id()), &self.key, now)?;
        self.replace_slot(SlotKind::Recovery, Some(slot))?;
        Ok(recovery)
    }

    /// Lets the system's keychain open this vault. May block while the system asks the person.
    pub fn enable_keychain(&mut self, now: i64) -> Result<(), VaultError> {
        self.refuse_read_only()?;
        let (wrapping, store) = keychain::store(self.id())?;
        let slot = Slot::seal(self.id(), Lock::Keychain { store }, &wrapping, &self.key, now)?;
        self.replace_slot(SlotKind::Keychain, Some(slot))
    }

    /// Takes the keychain's slot away, then the secret from the keychain.
    ///
    /// An error of the keychain comes after the slot is gone: what the keychain still holds opens nothing any more,
    /// and calling again tries again.
    pub fn disable_keychain(&mut self) -> Result<(), VaultError> {
        self.refuse_read_only()?;
        self.replace_slot(SlotKind::Keychain, None)?;
        keychain::forget(self.id())
    }

    fn replace_passphrase(&mut self, new: &str, cost: &KdfCost, now: i64) -> Result<(), VaultError> {
        let (lock, wrapping) = Lock::passphrase(new, *cost)?;
        let slot = Slot::seal(self.id(), lock, &wrapping, &self.key, now)?;
        self.replace_slot(SlotKind::Passphrase, Some(slot))
    }

    fn replace_slot(&mut self, kind: SlotKind, slot: Option<Slot>) -> Result<(), VaultError> {
        let mut header = self.header().clone();
        header.slots.retain(|slot| slot.lock.kind() != kind);
        header.slots.extend(slot);
        let sealed = header.seal(&self.key);
        sealed.save(&self.dir)?;
        self.sealed = sealed;
        Ok(())
    }

    /// Nothing of a vault can be changed whose folder can only be read.
    pub fn refuse_read_only(&self) -> Result<(), VaultError> {
        if self.read_only() { Err(VaultError::ReadOnly) } else { Ok(()) }
    }
}
