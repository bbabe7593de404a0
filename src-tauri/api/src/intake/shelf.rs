//! Where files go once they are done with: into a folder beside them, under a name that is free, never over another file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Names that are tried before giving up.
const TRIES: u32 = 1_000;

/// Moves a file into a folder of this name beside it. Gives its new place.
pub(super) fn put_away(file: &Path, folder: &str) -> io::Result<PathBuf> {
    let parent = file.parent().ok_or(io::ErrorKind::InvalidInput)?;
    let name = file.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_string_lossy().into_owned();
    let folder = parent.join(folder);
    fs::create_dir_all(&folder)?;
    let target = free(&folder, &name)?;
    fs::rename(file, &target)?;
    Ok(target)
}

/// Writes beside a file what there is to say about it.
pub(super) fn note(file: &Path, text: &str) -> io::Result<()> {
    let name = file.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_string_lossy().into_owned();
    let folder = file.parent().ok_or(io::ErrorKind::InvalidInput)?;
    let target = free(folder, &format!("{name}.txt"))?;
    // The mark lets the editors of every system read the letters.
    rondo_core::file::write_whole(&target, format!("\u{feff}{text}").as_bytes())
}

/// A place in a folder where nothing stands yet: `leads.csv`, else `leads (2).csv`.
fn free(folder: &Path, name: &str) -> io::Result<PathBuf> {
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() => (stem, format!(".{ending}")),
        _ => (name, String::new()),
    };
    let named = |count: u32| {
        let name = if count == 1 { name.to_owned() } else { format!("{stem} ({count}){ending}") };
        folder.join(name)
    };
    (1..=TRIES).map(named).find(|path| !path.exists()).ok_or(io::ErrorKind::AlreadyExists.into())
}
