//! Who may write to a vault folder: one process at a time, or nobody where the folder is read-only.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::Path;

use super::files;
use super::{DATABASE, VaultError};

/// The lock file; it is always empty.
pub(super) const LOCK: &str = "lock";

/// The right to use a vault folder, given back when dropped.
pub(super) enum Access {
    /// The lock file, locked by this process.
    Writing { _lock: Locked },
    /// Nothing can be written here, so nothing needs a lock.
    Reading,
}

/// A locked file, unlocked when dropped.
///
/// Closing alone is not enough: a program that another thread is just starting has the file open too, for a moment.
pub(super) struct Locked(File);

impl Drop for Locked {
    fn drop(&mut self) {
        // Where it cannot be unlocked, closing it does.
        let _ = self.0.unlock();
    }
}

impl Access {
    /// Locks the folder, or finds that it can only be read.
    pub(super) fn take(dir: &Path) -> Result<Self, VaultError> {
        let Some(file) = lock_file(dir)? else {
            return Ok(Access::Reading);
        };
        match file.try_lock() {
            Ok(()) => Ok(Access::Writing { _lock: Locked(file) }),
            Err(TryLockError::WouldBlock) => Err(VaultError::InUse),
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {
                Err(VaultError::CannotLock)
            }
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    pub(super) fn is_read_only(&self) -> bool {
        matches!(self, Access::Reading)
    }
}

/// Whether the folder or its database refuses to be written.
///
/// The lock file is what is tried, because only trying tells on every platform and file system.
pub(super) fn is_read_only(dir: &Path) -> Result<bool, VaultError> {
    Ok(lock_file(dir)?.is_none())
}

fn lock_file(dir: &Path) -> Result<Option<File>, VaultError> {
    let database = dir.join(DATABASE);
    if database.exists() && unless_refused(OpenOptions::new().write(true).open(database))?.is_none() {
        return Ok(None);
    }
    Ok(unless_refused(files::open_private(&dir.join(LOCK)))?)
}

fn unless_refused(opened: std::io::Result<File>) -> std::io::Result<Option<File>> {
    match opened {
        Ok(file) => Ok(Some(file)),
        Err(error) if matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) => {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}
