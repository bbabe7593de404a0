//! Files only their owner may read, written whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// Opens a file for reading and writing, making it with mode 0600 where modes exist.
pub(super) fn open_private(path: &Path) -> io::Result<File> {
    private().create(true).truncate(false).open(path)
}

/// Makes a file that must not exist yet, with mode 0600 where modes exist.
pub(super) fn create_private(path: &Path) -> io::Result<File> {
    private().create_new(true).open(path)
}

/// Makes the folder with mode 0700 where modes exist; says whether it was made now.
pub(super) fn create_private_dir(dir: &Path) -> io::Result<bool> {
    if dir.is_dir() {
        return Ok(false);
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)?;
    Ok(true)
}

/// Writes and syncs a file beside the target; [`Unfinished::finish`] then puts it in its place.
pub(super) fn write_beside(target: &Path, bytes: &[u8]) -> io::Result<Unfinished> {
    let part = Unfinished::beside(target);
    // A leftover of a crash is ours and incomplete.
    part.remove()?;
    let mut file = create_private(part.path())?;
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(part)
}

/// Opens a file that a person chose. A pipe would wait forever, and a device never end.
pub(super) fn open_chosen(path: &Path) -> io::Result<File> {
    if fs::metadata(path)?.is_file() { File::open(path) } else { Err(io::ErrorKind::InvalidInput.into()) }
}

/// Reads a file that must not be longer than `limit` bytes.
pub(super) fn read_limited(path: &Path, limit: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

/// The same path with `suffix` after the file name.
pub(super) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Makes a rename in `dir` last through a power cut. Windows has no such call and needs none.
pub(super) fn sync_dir(dir: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(dir)?.sync_all() } else { Ok(()) }
}

/// The folder a file lies in; a bare name lies in the current one.
pub(super) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(dir) if !dir.as_os_str().is_empty() => dir,
        _ => Path::new("."),
    }
}

/// A file under construction: removed when dropped, unless it was finished.
pub(super) struct Unfinished(PathBuf);

impl Unfinished {
    pub(super) fn new(path: PathBuf) -> Self {
        Self(path)
    }

    /// Under the name that a file for this target has while it is written.
    pub(super) fn beside(target: &Path) -> Self {
        Self(with_suffix(target, ".tmp"))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// Gives the synced file its final name.
    pub(super) fn finish(self, target: &Path) -> io::Result<()> {
        fs::rename(&self.0, target)?;
        sync_dir(parent(target))
        // Dropping now finds no file of the old name.
    }

    /// Removes the file if there is one.
    pub(super) fn remove(&self) -> io::Result<()> {
        match fs::remove_file(&self.0) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // The error that led here is the one to report; a leftover is removed by the next run.
        let _ = self.remove();
    }
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}
