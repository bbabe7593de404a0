//! A folder of the user's whose files are taken in by themselves: leads of a web form, cards of a fair, mails put aside.
//!
//! It is looked at while a vault is open, whenever the window asks. What is ready (unchanged between two looks) and
//! understood is imported, one set for each file, and moved into a folder beside it; what cannot be taken is moved into
//! another one with a text that says why; a table with unknown columns waits for the user. Nothing is ever deleted, nothing
//! is read outside the folder, and which folder it is stands beside the vault, not in it.

mod look;
mod shelf;

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::exchange::FileToken;
use crate::operation::Empty;
use crate::rondo::{file_name, lock};
use crate::{ApiError, ApiResult, ErrorCode, OpenKind, Rondo};

pub(crate) use look::{finished, look};

/// A look at the folder.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IntakeLook {
    /// Names the work.
    pub job: String,
}

/// The folder and what came of its files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IntakeState {
    /// Name of the folder; none where none is watched.
    pub folder: Option<String>,
    /// The folder cannot be read: it is gone, or on a drive that is not there.
    pub missing: bool,
    /// Files that wait for the user.
    pub waiting: Vec<FileToken>,
    /// Files that this look has taken in.
    pub taken: Vec<IntakeTaken>,
    /// Files that this look has refused.
    pub refused: Vec<IntakeRefused>,
    /// Files that cannot be taken now, for a reason that does not lie in what stands in them. They stay in the folder and
    /// are tried again at each look; each is told once.
    pub failed: Vec<IntakeRefused>,
}

/// A file that was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IntakeTaken {
    /// Name of the file.
    pub name: String,
    /// Records that were made or changed.
    pub count: u32,
    /// The set in the log, to take it back; none when everything was known.
    #[ts(type = "number | null")]
    pub set: Option<i64>,
}

/// A file that was refused, or that cannot be taken now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IntakeRefused {
    /// Name of the file.
    pub name: String,
    /// Why, in words of the user's language.
    pub why: String,
}

/// What is known of the folder's files between two looks.
#[derive(Default)]
pub(crate) struct Intake {
    known: Mutex<HashMap<PathBuf, Known>>,
    /// Held by a look from its beginning to its end, so that no other one takes the same files.
    looking: Mutex<()>,
}

/// By what a file that was written to is told from the one that was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Stand {
    /// Bytes.
    size: u64,
    /// When it was last written to, in nanoseconds; none where the file system does not say.
    changed: Option<u64>,
}

impl Stand {
    fn of(about: &std::fs::Metadata) -> Self {
        let changed = about.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok());
        Self { size: about.len(), changed: changed.and_then(|since| u64::try_from(since.as_nanos()).ok()) }
    }
}

/// Files by their paths, as they stood.
pub(crate) type Stands = BTreeMap<String, Stand>;

/// A file as it was at the last look.
#[derive(Clone)]
struct Known {
    stand: Stand,
    /// The window's name for a file that waits for the user.
    token: Option<FileToken>,
    /// It is done with, but could not be moved; only that is tried again.
    goes: Option<Goes>,
    /// That it cannot be taken now was told.
    is_told: bool,
}

/// Where a file goes that is done with.
#[derive(Clone, Default)]
struct Goes {
    is_refused: bool,
    /// What there is to say about it.
    note: String,
}

impl Intake {
    /// Forgets what was seen, when the vault is locked or another folder chosen. What was taken in and could not be moved
    /// is remembered beside the vault.
    pub(crate) fn forget(&self) {
        lock(&self.known).clear();
    }

    /// The files that wait for the user, by name.
    fn waiting(&self) -> Vec<FileToken> {
        let mut waiting: Vec<_> =
            lock(&self.known).values().filter_map(|known| known.token.clone()).collect();
        waiting.sort_by(|a, b| a.name.cmp(&b.name));
        waiting
    }
}

/// How a path is written beside the vault.
fn written(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// The folder that is watched for the open vault.
fn folder(rondo: &Rondo) -> ApiResult<Option<(Uuid, PathBuf)>> {
    let vault = rondo.session()?.vault().id();
    Ok(rondo.local.get().watched.get(&vault).map(|path| (vault, path.clone())))
}

/// The folder as it stands, without a look into it.
pub(crate) fn state(rondo: &Rondo, _: Empty) -> ApiResult<IntakeState> {
    let folder = folder(rondo)?.map(|(_, path)| file_name(&path));
    Ok(IntakeState { folder, waiting: rondo.intake.waiting(), ..IntakeState::default() })
}

/// Lets the user choose the folder; none when they cancel.
pub(crate) fn choose(rondo: &Rondo, _: Empty) -> ApiResult<Option<IntakeState>> {
    let vault = rondo.session()?.vault().id();
    let Some(path) = rondo.host.pick_open(OpenKind::Folder) else { return Ok(None) };
    let invalid = |reason: &str| {
        ApiError::new(ErrorCode::Invalid, "the folder cannot be watched")
            .with("field", "folder")
            .with("reason", reason)
    };
    if !std::fs::metadata(&path).is_ok_and(|found| found.is_dir()) {
        return Err(invalid("not-a-folder"));
    }
    // Rondo's own files are none to be taken in.
    let own = std::fs::canonicalize(&rondo.config.data_dir).ok();
    let chosen = std::fs::canonicalize(&path).map_err(|error| crate::rondo::file_error(&error))?;
    if own.is_some_and(|own| chosen.starts_with(&own) || own.starts_with(&chosen)) {
        return Err(invalid("own-folder"));
    }
    rondo.intake.forget();
    rondo.update_local(|local| drop(local.watched.insert(vault, chosen)))?;
    state(rondo, Empty {}).map(Some)
}

/// Watches no folder any more; its files stay where they are.
pub(crate) fn stop(rondo: &Rondo, _: Empty) -> ApiResult<Empty> {
    let vault = rondo.session()?.vault().id();
    rondo.intake.forget();
    rondo.update_local(|local| drop(local.watched.remove(&vault)))?;
    Ok(Empty {})
}
