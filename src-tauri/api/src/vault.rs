//! The vault's operations: create, unlock, lock, slots, backup and restore.

use rondo_core::text::Lang;
use rondo_core::time::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

mod backups;
mod opening;
mod slots;

pub(crate) use backups::{backup, backup_before_upgrade, check, restore, restore_pick};
pub(crate) use opening::{close_sample, create, face_of_open, lock, look, open_sample, unlock};
pub(crate) use slots::{
    change_passphrase, confirm_recovery, info, keychain_disable, keychain_enable, recovery_sheet,
    renew_recovery,
};

/// A new vault and the firm in it.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VaultCreate {
    /// Name of the vault, shown before it is open.
    pub name: String,
    /// At least ten characters.
    pub passphrase: String,
    /// Language of the first pipelines and of the window.
    pub language: Lang,
    /// ISO 3166 two-letter code.
    pub country: String,
    /// Name of the firm.
    pub firm_name: String,
    /// Who sits in front of it.
    pub user_name: String,
}

/// A recovery key, shown once.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NewRecoveryKey {
    /// Nine groups of four characters.
    pub groups: Vec<String>,
    /// Which slot it opens, as printed on the sheet.
    pub slot_id: String,
}

/// Two groups typed back.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConfirmRequest {
    /// Which groups, from 0.
    pub indices: Vec<u8>,
    /// What was typed.
    pub groups: Vec<String>,
}

/// By which slot the vault is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum UnlockMethod {
    /// Passphrase.
    Passphrase,
    /// Recovery key.
    Recovery,
    /// The system's keychain.
    Keychain,
}

/// Opens the vault.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct UnlockRequest {
    /// By which slot.
    pub method: UnlockMethod,
    /// Passphrase or recovery key.
    #[serde(default)]
    pub secret: Option<String>,
    /// A new passphrase, set after opening with the recovery key.
    #[serde(default)]
    pub new_passphrase: Option<String>,
}

/// Changes the passphrase.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangePassphraseRequest {
    /// The present one.
    pub old: String,
    /// The new one.
    pub new: String,
}

/// Proof that the one who asks knows the passphrase.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PassphraseRequest {
    /// The passphrase.
    pub passphrase: String,
}

/// What the settings page says of the vault.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VaultInfo {
    /// Its name.
    pub name: String,
    /// Its folder.
    pub folder: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// Size of the database in bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// Whether the keychain opens it.
    pub has_keychain: bool,
    /// When the recovery key was made.
    pub recovery_created_at: Option<Timestamp>,
    /// Whether two groups of it were typed back.
    pub recovery_confirmed: bool,
    /// Only readable.
    pub read_only: bool,
    /// The sample firm.
    pub is_sample: bool,
    /// Backups made here, newest first.
    pub backups: Vec<BackupView>,
    /// Version of the cipher.
    pub cipher: String,
}

/// A backup that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupView {
    /// Name of the file.
    pub name: String,
    /// Folder of the file.
    pub folder: String,
    /// When.
    pub created_at: Timestamp,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// It was opened and checked after writing.
    pub verified: bool,
    /// `manual`, `before-upgrade`, `before-import`.
    pub reason: String,
    /// The file is where it was.
    pub present: bool,
}

/// A backup file to restore.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupFile {
    /// For `vault.restore`.
    pub token: String,
    /// Name of the vault in it.
    pub name: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// There is a vault here already: it is kept beside the restored one.
    pub replaces: bool,
}

/// Restores a backup.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RestoreRequest {
    /// From `vault.restore_pick`.
    pub token: String,
    /// Passphrase or recovery.
    pub method: UnlockMethod,
    /// The secret.
    pub secret: String,
    /// Names the work.
    pub job: String,
}

/// The result of a check of the whole file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckResult {
    /// Everything is as it should be.
    pub ok: bool,
    /// Damaged pages or broken rules.
    pub problems: u32,
    /// Rows in the file.
    #[ts(type = "number")]
    pub rows: u64,
}
