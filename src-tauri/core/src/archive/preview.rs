//! What an archive would bring and what it would replace, told before anything is written.

use std::io::{Read, Seek};

use rusqlite::Connection;
use zip::ZipArchive;

use super::format::{ArchiveFault, Manifest};
use super::read::{SET_UP, fits, is_empty, manifest};
use crate::error::Result;
use crate::store::user_tables;

/// Rows of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows {
    /// Its name.
    pub table: String,
    /// How many.
    pub count: u64,
}

/// An archive before it is taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// When it was written: UTC, ISO 8601.
    pub written: String,
    /// What it brings, table by table in the order of the archive; tables without rows are left out.
    pub brings: Vec<Rows>,
    /// Contents of files.
    pub files: u64,
    /// What of this vault it replaces: people, pipelines, settings.
    pub replaces: Vec<Rows>,
    /// Nobody has worked in this vault yet; otherwise the archive is refused.
    pub is_empty: bool,
}

/// Looks into an archive.
///
/// # Errors
/// The [`ArchiveFault`] with which it would be refused, apart from parts that are damaged inside.
pub fn preview(conn: &Connection, file: impl Read + Seek) -> Result<Preview> {
    let tables = user_tables(conn)?;
    let mut zip = ZipArchive::new(file).map_err(|_| ArchiveFault::NotAnArchive)?;
    let Manifest { written, rows, files, .. } = {
        let manifest = manifest(&mut zip)?;
        fits(&manifest, &tables)?;
        manifest
    };
    let brings = rows.into_iter().filter(|(_, count)| *count > 0).map(|(table, count)| Rows { table, count });
    let mut replaces = Vec::new();
    for table in tables.iter().filter(|table| SET_UP.contains(&table.name())) {
        let count = table.count(conn)?;
        if count > 0 {
            replaces.push(Rows { table: table.name().to_owned(), count });
        }
    }
    Ok(Preview { written, brings: brings.collect(), files, replaces, is_empty: is_empty(conn, &tables)? })
}
