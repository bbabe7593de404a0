//! What is kept beside the vault, readable without its key: how the window looks, where backups were written, who
//! sits in front of this computer. Nothing of any customer.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use chrono::NaiveDate;
use rondo_core::env::Env;
use rondo_core::file::write_whole;
use rondo_core::id::{DeviceId, PersonId};
use rondo_core::text::Lang;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ApiResult;
use crate::app::Preferences;
use crate::intake::Stands;
use crate::rondo::{file_error, lock};
use crate::vault::BackupView;

/// The file's content.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Local {
    pub(crate) preferences: Preferences,
    pub(crate) device: DeviceId,
    /// Backups written from here, newest first.
    #[serde(default)]
    pub(crate) backups: Vec<BackupView>,
    /// Who sits here, per vault.
    #[serde(default)]
    pub(crate) me: BTreeMap<Uuid, PersonId>,
    /// When the page Today was looked at, per vault.
    #[serde(default)]
    pub(crate) seen: BTreeMap<Uuid, Seen>,
    /// The folder whose files are taken in by themselves, per vault.
    #[serde(default)]
    pub(crate) watched: BTreeMap<Uuid, PathBuf>,
    /// Files of that folder that are taken in and could not be moved, so that none is taken in twice.
    #[serde(default)]
    pub(crate) taken: BTreeMap<Uuid, Stands>,
    /// Vaults whose recovery key was typed back.
    #[serde(default)]
    pub(crate) recovery_confirmed: Vec<Uuid>,
}

/// The last two days on which somebody looked at the page Today.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Seen {
    /// The last one.
    pub(crate) on: NaiveDate,
    /// The one before.
    pub(crate) before: Option<NaiveDate>,
}

/// The file with its present content.
pub(crate) struct LocalFile {
    path: PathBuf,
    content: Mutex<Local>,
}

const FILE: &str = "rondo.json";
/// How many backups are remembered.
const BACKUPS: usize = 50;

impl LocalFile {
    /// Reads the file. One that is missing or unreadable gives the defaults: nothing in it is needed to reach the data.
    pub(crate) fn load(data_dir: &Path, language: Lang, env: &Env) -> Self {
        let path = data_dir.join(FILE);
        let stored = fs::read(&path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let content = stored.unwrap_or_else(|| Local {
            preferences: Preferences::new(language),
            device: DeviceId(env.new_id()),
            backups: Vec::new(),
            me: BTreeMap::new(),
            seen: BTreeMap::new(),
            watched: BTreeMap::new(),
            taken: BTreeMap::new(),
            recovery_confirmed: Vec::new(),
        });
        Self { path, content: Mutex::new(content) }
    }

    pub(crate) fn get(&self) -> Local {
        lock(&self.content).clone()
    }

    /// Changes the content and writes the file whole: a new one takes the place of the old one. Where it cannot be
    /// written, the change still counts until Rondo is closed.
    pub(crate) fn update(&self, change: impl FnOnce(&mut Local)) -> ApiResult<()> {
        let mut content = lock(&self.content);
        change(&mut content);
        content.backups.truncate(BACKUPS);
        write(&self.path, &content).map_err(|error| file_error(&error))
    }
}

fn write(path: &Path, content: &Local) -> std::io::Result<()> {
    if let Some(dir) = path.parent() {
        fs::create_dir_all(dir)?;
    }
    write_whole(path, &serde_json::to_vec_pretty(content)?)
}
