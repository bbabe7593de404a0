//! Reading an archive into a vault that holds nothing yet: all of it, or nothing.

use std::io::{BufRead, BufReader, Read, Seek};

use rusqlite::Connection;
use zip::ZipArchive;
use zip::result::ZipError;

use super::format::{ArchiveFault, MANIFEST, Manifest, NAME, VERSION, file_of, rows_of};
use crate::attachment::put_content;
use crate::error::{Error, Result};
use crate::store::{BadRow, LATEST, Tx, UserTable, user_tables};

/// What a new vault begins with; an archive brings its own.
pub(super) const SET_UP: &[&str] = &[
    "person_of_firm",
    "setting",
    "pipeline",
    "stage",
    "playbook",
    "playbook_step",
    "lifecycle_rules",
    "tag",
];

/// Bytes of the manifest.
const LARGEST_MANIFEST: u64 = 1024 * 1024;
/// Bytes of one row: a note and a photo fit in.
const LARGEST_ROW: u64 = 64 * 1024 * 1024;
/// Bytes of all rows of a table.
const LARGEST_TABLE: u64 = 16 * 1024 * 1024 * 1024;
/// Parts of an archive.
const MOST_PARTS: usize = 2_000_000;
/// Rows between two looks at whether the user has cancelled.
const STEP: u64 = 500;

/// What was taken in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Rows of all tables.
    pub rows: u64,
    /// Contents of files.
    pub files: u64,
}

/// Takes everything in. `progress` hears of rows and files done and of all, and ends the work when it answers no.
pub fn read(
    tx: &Tx<'_>,
    file: impl Read + Seek,
    progress: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<Taken> {
    let tables = user_tables(tx)?;
    if !is_empty(tx, &tables)? {
        return Err(ArchiveFault::NotEmpty.into());
    }
    let mut zip = ZipArchive::new(file).map_err(|_| ArchiveFault::NotAnArchive)?;
    let manifest = manifest(&mut zip)?;
    fits(&manifest, &tables)?;
    // A row may point to one of its own table that comes after it; everything is checked at the end.
    tx.execute_batch("PRAGMA defer_foreign_keys=ON")?;
    for table in tables.iter().rev() {
        table.clear(tx)?;
    }
    let mut work =
        Work { tx, zip, progress, done: 0, total: manifest.rows.values().sum::<u64>() + manifest.files };
    let mut taken = Taken::default();
    for table in &tables {
        let Some(count) = manifest.rows.get(table.name()) else { continue };
        work.rows(table, *count)?;
        taken.rows += count;
    }
    taken.files = work.files()?;
    if taken.files != manifest.files {
        return Err(damaged("files", 0));
    }
    check(tx)?;
    Ok(taken)
}

impl From<ArchiveFault> for Error {
    fn from(fault: ArchiveFault) -> Self {
        Error::BadArchive(Box::new(fault))
    }
}

fn damaged(part: &str, line: u64) -> Error {
    ArchiveFault::Damaged { part: part.to_owned(), line }.into()
}

/// Whether this version knows everything that an archive names.
pub(super) fn fits(manifest: &Manifest, tables: &[UserTable]) -> Result<()> {
    let known = |name: &String| tables.iter().any(|table| table.name() == name);
    let is_known = manifest.version <= VERSION && manifest.schema <= LATEST;
    if is_known && manifest.rows.keys().all(known) { Ok(()) } else { Err(ArchiveFault::Newer.into()) }
}

/// Whether nobody has worked in the vault yet.
pub(super) fn is_empty(conn: &Connection, tables: &[UserTable]) -> Result<bool> {
    for table in tables.iter().filter(|table| !SET_UP.contains(&table.name())) {
        if table.count(conn)? > 0 {
            return Ok(false);
        }
    }
    Ok(true)
}

pub(super) fn manifest(zip: &mut ZipArchive<impl Read + Seek>) -> Result<Manifest> {
    if zip.len() > MOST_PARTS {
        return Err(ArchiveFault::TooLarge.into());
    }
    let part = match zip.by_name(MANIFEST) {
        Ok(part) => part,
        Err(ZipError::FileNotFound) => return Err(ArchiveFault::NotAnArchive.into()),
        Err(_) => return Err(damaged(MANIFEST, 0)),
    };
    let mut text = String::new();
    part.take(LARGEST_MANIFEST).read_to_string(&mut text).map_err(|_| damaged(MANIFEST, 0))?;
    let named: serde_json::Value = serde_json::from_str(&text).map_err(|_| damaged(MANIFEST, 0))?;
    if named["format"] != NAME {
        return Err(ArchiveFault::NotAnArchive.into());
    }
    // A newer one may say more of itself than this version understands.
    if named["version"].as_u64().is_none_or(|version| version > u64::from(VERSION)) {
        return Err(ArchiveFault::Newer.into());
    }
    serde_json::from_value(named).map_err(|_| damaged(MANIFEST, 0))
}

struct Work<'a, F: Read + Seek> {
    tx: &'a Tx<'a>,
    zip: ZipArchive<F>,
    progress: &'a mut dyn FnMut(u64, u64) -> bool,
    done: u64,
    total: u64,
}

impl<F: Read + Seek> Work<'_, F> {
    fn rows(&mut self, table: &UserTable, count: u64) -> Result<()> {
        let name = rows_of(table.name());
        let index = self.zip.index_for_name(&name).ok_or_else(|| damaged(&name, 0))?;
        let (tx, total) = (self.tx, self.total);
        let part = self.zip.by_index(index).map_err(|_| damaged(&name, 0))?;
        let mut lines = BufReader::new(part.take(LARGEST_TABLE));
        let mut text = Vec::new();
        let mut line = 0;
        loop {
            text.clear();
            let length = (&mut lines).take(LARGEST_ROW).read_until(b'\n', &mut text);
            if length.map_err(|_| damaged(&name, line + 1))? == 0 {
                break;
            }
            line += 1;
            if text.pop() != Some(b'\n') {
                return Err(damaged(&name, line));
            }
            let row = std::str::from_utf8(&text).map_err(|_| damaged(&name, line))?;
            match table.insert(tx, row) {
                Ok(()) => {}
                Err(BadRow::UnknownField) => return Err(ArchiveFault::Newer.into()),
                Err(BadRow::Store(error)) => return Err(error),
                Err(_) => return Err(damaged(&name, line)),
            }
            if self.done.is_multiple_of(STEP) && !(self.progress)(self.done, total) {
                return Err(Error::Cancelled);
            }
            self.done += 1;
        }
        if line == count { Ok(()) } else { Err(damaged(&name, line)) }
    }

    /// The contents that the files name.
    fn files(&mut self) -> Result<u64> {
        let tx = self.tx;
        let mut query = tx.prepare("SELECT DISTINCT hash FROM attachment")?;
        let hashes: Vec<Vec<u8>> = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        for hash in &hashes {
            if !(self.progress)(self.done, self.total) {
                return Err(Error::Cancelled);
            }
            self.done += 1;
            let name = file_of(hash);
            let part = self.zip.by_name(&name).map_err(|_| damaged(&name, 0))?;
            if !put_content(tx, hash, part).map_err(|error| match error {
                Error::Vault(_) => damaged(&name, 0),
                other => other,
            })? {
                return Err(damaged(&name, 0));
            }
        }
        Ok(hashes.len() as u64)
    }
}

/// Every row points to something that is there; found before the end, so that it can be said which table is wrong.
fn check(tx: &Tx<'_>) -> Result<()> {
    let mut query = tx.prepare("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1")?;
    let wrong: Option<String> = query.query_map([], |row| row.get(0))?.next().transpose()?;
    match wrong {
        Some(table) => Err(damaged(&rows_of(&table), 0)),
        None => Ok(()),
    }
}
