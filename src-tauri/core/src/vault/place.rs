//! How a vault gets its folder: it is made beside it and moved in when everything is in it, so that a crash or a full
//! disk leaves the finished vault or none, and a restored one never mixes with what was there.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::access::{self, Access};
use super::{OpenVault, VaultError, create, files, header};

/// Where a new vault for `dir` is made. What an interrupted making left there is removed.
///
/// A folder that already holds a vault is refused with [`VaultError::AlreadyAVault`].
pub fn workshop(dir: &Path) -> Result<PathBuf, VaultError> {
    create::refuse_occupied(dir)?;
    cleared(dir, ".creating")
}

/// The same for a backup that is being restored.
pub(super) fn restoring(dir: &Path) -> Result<PathBuf, VaultError> {
    cleared(dir, RESTORING)
}

const RESTORING: &str = ".restoring";

/// Moves a restored vault in where a crash came after the old one had been moved away.
pub fn finish_restore(dir: &Path) -> Result<(), VaultError> {
    let restored = files::with_suffix(dir, RESTORING);
    // The header is written last, so with it everything is there.
    if fs::symlink_metadata(dir).is_ok() || fs::symlink_metadata(restored.join(header::FILE)).is_err() {
        return Ok(());
    }
    match Access::take(&restored) {
        Ok(access) => move_in(access, &restored, dir),
        // Another process is just about to do it.
        Err(VaultError::InUse) => Ok(()),
        Err(error) => Err(error),
    }
}

impl OpenVault {
    /// Moves a vault to the folder it was made for. No connection to its database may be open.
    pub fn move_to(self, dir: &Path) -> Result<Self, VaultError> {
        let Self { dir: made_in, sealed, key, access, unlocked_by, .. } = self;
        move_in(access, &made_in, dir)?;
        Ok(Self::new(dir, sealed, key, Access::take(dir)?, unlocked_by, false))
    }
}

/// `<dir><suffix>`, or with a number where that exists.
pub(super) fn free_name(dir: &Path, suffix: &str) -> PathBuf {
    let numbered = |n: u32| match n {
        1 => files::with_suffix(dir, suffix),
        n => files::with_suffix(dir, &format!("{suffix}-{n}")),
    };
    (1..).map(numbered).find(|path| fs::symlink_metadata(path).is_err()).expect("some number is free")
}

fn cleared(dir: &Path, suffix: &str) -> Result<PathBuf, VaultError> {
    let path = files::with_suffix(dir, suffix);
    if fs::symlink_metadata(&path).is_ok() {
        // Another process may be at work there, and then it is not a leftover.
        drop(Access::take(&path)?);
        fs::remove_dir_all(&path)?;
    }
    Ok(path)
}

fn move_in(access: Access, from: &Path, dir: &Path) -> Result<(), VaultError> {
    // Another process may have made a vault there since the place was chosen.
    create::refuse_occupied(dir)?;
    make_way(dir)?;
    // Windows renames no folder that has an open file in it.
    drop(access);
    fs::rename(from, dir)?;
    files::sync_dir(files::parent(dir))?;
    Ok(())
}

/// An empty folder goes; one with something in it that is no vault is set aside.
fn make_way(dir: &Path) -> io::Result<()> {
    let emptied = fs::remove_file(dir.join(access::LOCK)).or_else(unless_missing);
    match emptied.and_then(|()| fs::remove_dir(dir)).or_else(unless_missing) {
        Ok(()) => Ok(()),
        Err(_) => fs::rename(dir, free_name(dir, ".set-aside")),
    }
}

fn unless_missing(error: io::Error) -> io::Result<()> {
    if error.kind() == ErrorKind::NotFound { Ok(()) } else { Err(error) }
}
