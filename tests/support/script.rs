//! A desktop that answers from a script: which file is picked next, where things are saved, what was opened.
//! It shows no dialog and starts no program.

use std::collections::VecDeque;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard};

use rondo_api::{Host, OpenKind, SaveKind};
use serde::Serialize;

/// What Rondo asked the system to open, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Opened {
    /// Files.
    pub files: Vec<PathBuf>,
    /// Addresses.
    pub urls: Vec<String>,
}

/// The desktop of a test.
#[derive(Default)]
pub struct Script {
    picks: Mutex<VecDeque<PathBuf>>,
    save_dir: Mutex<Option<PathBuf>>,
    saved: Mutex<Vec<PathBuf>>,
    opened: Mutex<Opened>,
}

impl Script {
    /// The file that the next dialog picks; several wait in a row.
    pub fn pick(&self, path: impl Into<PathBuf>) {
        held(&self.picks).push_back(path.into());
    }

    /// Where dialogs save from now on, under the name they suggest. Without it the person turns back.
    pub fn save_into(&self, dir: impl Into<PathBuf>) {
        *held(&self.save_dir) = Some(dir.into());
    }

    /// Where things were saved, oldest first.
    pub fn saved(&self) -> Vec<PathBuf> {
        held(&self.saved).clone()
    }

    /// What was opened so far.
    pub fn opened(&self) -> Opened {
        held(&self.opened).clone()
    }
}

impl Host for Script {
    fn pick_open(&self, _: OpenKind) -> Option<PathBuf> {
        held(&self.picks).pop_front()
    }

    fn pick_save(&self, suggested: &str, _: SaveKind) -> Option<PathBuf> {
        let target = held(&self.save_dir).as_ref()?.join(suggested);
        held(&self.saved).push(target.clone());
        Some(target)
    }

    fn open_file(&self, path: &Path) -> io::Result<()> {
        held(&self.opened).files.push(path.to_owned());
        Ok(())
    }

    fn open_url(&self, url: &str) -> io::Result<()> {
        held(&self.opened).urls.push(url.to_owned());
        Ok(())
    }
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("nobody panics while holding it")
}
