//! The front end's two chores: its packages when the lock file changed, and its build when a source is newer.

use std::path::Path;
use std::time::SystemTime;
use std::{fs, io};

use anyhow::{Context as _, Result};

use crate::{place, step};

/// What the built page is made from, seen from the checkout.
const SOURCES: &[&str] =
    &["ui/src", "ui/public", "ui/index.html", "ui/vite.config.ts", "ui/package-lock.json", "locales"];

/// Runs `npm ci` unless exactly this lock file was installed before. Scripts of packages are not run.
pub(crate) fn install() -> Result<()> {
    let ui = place::root().join("ui");
    let lock = fs::read(ui.join("package-lock.json")).context("ui/package-lock.json cannot be read")?;
    // The stamp lies in the folder it vouches for, so that deleting the one deletes the other.
    let stamp = ui.join("node_modules/.rondo-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    step::just(
        "Front-end packages",
        place::npm().args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]),
    )?;
    fs::write(stamp, lock).context("the packages were installed, but this could not be noted down")
}

/// Builds the page if a source is newer than the last build.
pub(crate) fn build() -> Result<()> {
    let root = place::root();
    let built = fs::metadata(root.join("ui/dist/index.html")).and_then(|page| page.modified());
    let mut newest = SystemTime::UNIX_EPOCH;
    for source in SOURCES {
        newest = newest.max(newest_under(&root.join(source))?);
    }
    if built.is_ok_and(|built| built >= newest) {
        return Ok(());
    }
    step::just("Front end", place::npm().args(["run", "build"]))
}

/// The time of the last change under `path`; the beginning of time when there is nothing.
fn newest_under(path: &Path) -> io::Result<SystemTime> {
    let Ok(found) = fs::metadata(path) else { return Ok(SystemTime::UNIX_EPOCH) };
    // A folder's own time tells of files that were taken away.
    let mut newest = found.modified()?;
    if found.is_dir() {
        for entry in fs::read_dir(path)? {
            newest = newest.max(newest_under(&entry?.path())?);
        }
    }
    Ok(newest)
}
