//! What the window asks before and around everything else.

use rondo_core::text::Lang;
use rondo_core::time::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the window shows at start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Boot {
    /// Which page comes first.
    pub state: VaultState,
    /// What is known of the vault before it is open; none for a new installation.
    pub vault: Option<VaultFace>,
    /// How the window looks.
    pub preferences: Preferences,
    /// Version of the program.
    pub version: String,
    /// Where the vault's folder is, for error texts and the settings page.
    pub folder: String,
    /// Who sits in front of it; known when the vault is open.
    pub user_name: Option<String>,
    /// When the last backup was made on this computer.
    pub last_backup_at: Option<Timestamp>,
}

/// What can be said of the vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum VaultState {
    /// There is none: first run.
    None,
    /// It waits for a passphrase.
    Locked,
    /// It is open.
    Open,
    /// Its header and the copy of the header are damaged: restore a backup.
    HeaderDamaged,
    /// It was written by a newer version.
    NewerVersion,
}

/// What is known of the vault without its key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VaultFace {
    /// Its name.
    pub name: String,
    /// Opened by the keychain if the user wants.
    pub has_keychain: bool,
    /// Has a recovery key.
    pub has_recovery: bool,
    /// Can only be read: folder or disk do not allow writing.
    pub read_only: bool,
    /// It is the sample firm.
    pub is_sample: bool,
    /// The header was damaged and its copy is used.
    pub header_repaired: bool,
}

/// How the window looks and behaves. Kept beside the vault, so that the first screen already follows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Preferences {
    /// Language of the window, of paper and of exports.
    pub language: Lang,
    /// Light, dark, or as the system.
    pub theme: Theme,
    /// Height of rows and controls.
    pub density: Density,
    /// Shortcuts of a single key are on.
    pub single_keys: bool,
}

/// Light, dark, or as the system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Height of rows and controls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Density {
    /// More on one screen.
    #[default]
    Compact,
    /// More room.
    Comfortable,
}

/// Names a piece of long work, for its progress and for cancelling it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct JobRequest {
    /// Chosen by the caller.
    pub job: String,
}

/// An address to open outside.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UrlRequest {
    /// `https`, `http`, `mailto` or `tel`.
    pub url: String,
}
