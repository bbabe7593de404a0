//! The machine as `rondo-api` sees it from a terminal: files are those given on the command line, nothing is opened.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rondo_api::{Host, OpenKind, SaveKind};

/// The paths of this call.
#[derive(Default)]
pub(crate) struct Given {
    source: Mutex<Option<PathBuf>>,
    target: Mutex<Option<PathBuf>>,
}

impl Given {
    /// The file that the next question for one is answered with.
    pub(crate) fn read_from(&self, path: PathBuf) {
        put(&self.source, path);
    }

    /// Where the next file is written.
    pub(crate) fn write_to(&self, path: PathBuf) {
        put(&self.target, path);
    }
}

impl Host for Given {
    fn pick_open(&self, _: OpenKind) -> Option<PathBuf> {
        take(&self.source)
    }

    fn pick_save(&self, _: &str, _: SaveKind) -> Option<PathBuf> {
        take(&self.target)
    }

    fn open_file(&self, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn open_url(&self, _: &str) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

/// A path is replaced as a whole, so a panic elsewhere leaves nothing half-done.
fn put(slot: &Mutex<Option<PathBuf>>, path: PathBuf) {
    *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(path);
}

fn take(slot: &Mutex<Option<PathBuf>>) -> Option<PathBuf> {
    slot.lock().unwrap_or_else(PoisonError::into_inner).take()
}
