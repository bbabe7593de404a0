//! A file outside the vault that appears under its name only when it is whole.

use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// A file being written beside its target; it is removed unless it is finished.
#[derive(Debug)]
pub struct Unfinished {
    out: BufWriter<File>,
    path: PathBuf,
    target: PathBuf,
    finished: bool,
}

impl Unfinished {
    /// Begins a file. It stands beside its target under a name that says whose it is, so that a crash leaves nothing
    /// hidden, and the next file for this target takes its place.
    pub fn beside(target: &Path) -> io::Result<Self> {
        let mut name = target.file_name().unwrap_or_default().to_owned();
        name.push(".rondo-part");
        let path = target.with_file_name(name);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        Ok(Self { out: BufWriter::new(file), path, target: target.to_owned(), finished: false })
    }

    /// The same for a file that only the user of this computer may read.
    pub fn private(target: &Path) -> io::Result<Self> {
        let file = Self::beside(target)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            file.out.get_ref().set_permissions(std::fs::Permissions::from_mode(0o600))?;
        }
        Ok(file)
    }

    /// Puts the file in its place, also over an older one of the name.
    pub fn finish(mut self) -> io::Result<()> {
        self.out.flush()?;
        self.out.get_ref().sync_all()?;
        std::fs::rename(&self.path, &self.target)?;
        self.finished = true;
        Ok(())
    }
}

/// Writes a file of which everything is known.
pub fn write_whole(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = Unfinished::beside(target)?;
    file.write_all(bytes)?;
    file.finish()
}

impl Write for Unfinished {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl Seek for Unfinished {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.out.seek(to)
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.finished {
            // A file that cannot be removed is a leftover with a telling name; there is nobody to tell.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}
