//! What an archive says of itself, where things lie in it, and what can be wrong with one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The format that this version writes; it reads this one and all before it.
pub(super) const VERSION: u32 = 1;

/// What an archive calls itself.
pub(super) const NAME: &str = "rondo-archive";

/// Where the manifest lies.
pub(super) const MANIFEST: &str = "rondo.json";

/// Where the rows of a table lie.
pub(super) fn rows_of(table: &str) -> String {
    format!("data/{table}.jsonl")
}

/// Where the bytes of a content lie, by its SHA-256.
pub(super) fn file_of(hash: &[u8]) -> String {
    let digits: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("files/{digits}")
}

/// What an archive says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Manifest {
    /// `rondo-archive`.
    pub format: String,
    /// Version of the format.
    pub version: u32,
    /// Version of the tables.
    pub schema: i64,
    /// When it was written: UTC, ISO 8601.
    pub written: String,
    /// How many rows each table has.
    pub rows: BTreeMap<String, u64>,
    /// How many contents of files there are.
    pub files: u64,
}

/// What is wrong with an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArchiveFault {
    /// It is none.
    NotAnArchive,
    /// A newer Rondo has written it.
    Newer,
    /// A part of it is missing or broken: the table or file, and the line where there is one.
    Damaged {
        /// Which part.
        part: String,
        /// Which line of it, counted from 1; 0 for all of it.
        line: u64,
    },
    /// It is larger than anything a firm has.
    TooLarge,
    /// The vault holds records already.
    NotEmpty,
}
