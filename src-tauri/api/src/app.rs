//! What the window asks before and around everything else.

use std::ops::RangeInclusive;

use rondo_core::error::Error;
use rondo_core::text::Lang;
use rondo_core::time::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::exchange::FileToken;
use crate::operation::Empty;
use crate::{ApiError, ApiResult, ErrorCode, Rondo, firm, vault};

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
    /// How large everything in the window is, in percent.
    #[serde(default = "plain_size")]
    #[ts(as = "Option<u16>", optional)]
    pub zoom: u16,
    /// Whether Rondo reminds of what is due.
    #[serde(default = "reminds")]
    #[ts(as = "Option<bool>", optional)]
    pub reminders: bool,
    /// From which hour on it reminds of what has no time of its own, 0 to 23.
    #[serde(default = "morning")]
    #[ts(as = "Option<u8>", optional)]
    pub remind_from: u8,
}

fn reminds() -> bool {
    true
}

/// The hour at which the day of an office begins.
fn morning() -> u8 {
    8
}

/// As large as it was drawn.
fn plain_size() -> u16 {
    100
}

/// How small and how large the window can be made, in percent.
const ZOOM: RangeInclusive<u16> = 50..=300;

impl Preferences {
    /// How a first start looks.
    pub fn new(language: Lang) -> Self {
        Self {
            language,
            theme: Theme::System,
            density: Density::Compact,
            single_keys: true,
            zoom: plain_size(),
            reminders: reminds(),
            remind_from: morning(),
        }
    }
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

pub(crate) fn boot(rondo: &Rondo, _: Empty) -> ApiResult<Boot> {
    if rondo.take_wish_for_sample() {
        return vault::open_sample(rondo, JobRequest { job: "sample".to_owned() });
    }
    let local = rondo.local.get();
    let session = rondo.peek_session();
    let (state, face, folder) = match &session {
        Some(session) => (VaultState::Open, Some(vault::face_of_open(session)), session.dir()),
        None => vault::look(rondo)?,
    };
    let user_name = match &session {
        Some(session) => firm::my_name(session)?,
        None => None,
    };
    Ok(Boot {
        state,
        vault: face,
        preferences: local.preferences,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        folder: folder.display().to_string(),
        user_name,
        last_backup_at: local.backups.first().map(|backup| backup.created_at),
    })
}

pub(crate) fn set_preferences(rondo: &Rondo, preferences: Preferences) -> ApiResult<Boot> {
    if !ZOOM.contains(&preferences.zoom) {
        return Err(Error::invalid("zoom", "out-of-range").into());
    }
    if preferences.remind_from > 23 {
        return Err(Error::invalid("remindFrom", "out-of-range").into());
    }
    rondo.update_local(|local| local.preferences = preferences)?;
    boot(rondo, Empty {})
}

/// The files that Rondo was started with: the window imports them once a vault is open.
pub(crate) fn waiting_files(rondo: &Rondo, _: Empty) -> ApiResult<Vec<FileToken>> {
    rondo.session()?;
    Ok(rondo.take_waiting())
}

pub(crate) fn cancel(rondo: &Rondo, request: JobRequest) -> ApiResult<Empty> {
    rondo.cancel(&request.job);
    Ok(Empty {})
}

/// Only addresses of these kinds leave Rondo; everything else could start a program.
const SCHEMES: &[&str] = &["https:", "http:", "mailto:", "tel:"];

pub(crate) fn open_url(rondo: &Rondo, request: UrlRequest) -> ApiResult<Empty> {
    let url = request.url.trim();
    let known = SCHEMES.iter().any(|scheme| url.to_ascii_lowercase().starts_with(scheme));
    if !known || url.len() > 2000 || url.chars().any(char::is_control) {
        return Err(ApiError::new(ErrorCode::BadRequest, "this kind of address is not opened"));
    }
    rondo.host.open_url(url).map_err(|error| crate::rondo::file_error(&error))?;
    Ok(Empty {})
}
