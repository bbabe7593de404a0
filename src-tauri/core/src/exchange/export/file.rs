//! A file that appears under its name only when it is whole.

use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use uuid::Uuid;

/// A file being written beside its target; it is removed unless it is finished.
#[derive(Debug)]
pub struct Unfinished {
    out: BufWriter<File>,
    path: PathBuf,
    target: PathBuf,
    finished: bool,
}

impl Unfinished {
    /// Begins a file; `id` makes its name unlike any other's.
    pub fn beside(target: &Path, id: Uuid) -> io::Result<Self> {
        let path = target.with_file_name(format!(".{id}.part"));
        let file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        Ok(Self { out: BufWriter::new(file), path, target: target.to_owned(), finished: false })
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

impl Write for Unfinished {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.finished {
            // A file that cannot be removed is a leftover with an odd name; there is nobody to tell.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}
