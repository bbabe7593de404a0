//! The bytes of files, once per content and in chunks, so that neither adding nor saving a file holds more than a chunk.

use std::io::{self, Read, Seek};

use rusqlite::{Connection, OptionalExtension, named_params, params};
use sha2::{Digest as _, Sha256};

use crate::error::{Error, Result};
use crate::store::Tx;
use crate::vault::VaultError;

/// The largest file, in bytes: what an offer with pictures or a scanned contract needs, while a backup stays a file that
/// can be copied.
pub const MOST_BYTES: u64 = 100 * 1024 * 1024;

/// Bytes of one row; small enough that reading one needs no room worth speaking of.
const CHUNK: usize = 256 * 1024;

/// A content that lies in the vault.
pub(super) struct Content {
    pub(super) hash: [u8; 32],
    pub(super) size: i64,
    /// Its first bytes.
    pub(super) head: Vec<u8>,
}

/// Puts the bytes of a file into the vault, unless they lie there already. The file is read twice: nobody knows the name of
/// a content before its end, and a file that differs the second time is refused.
pub(super) fn store(
    tx: &Tx<'_>,
    file: &mut (impl Read + Seek),
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<Content> {
    let content = digest(file, progress, &mut |_, _| Ok(()))?;
    let known: Option<i64> = tx
        .prepare_cached("SELECT seq FROM file_content WHERE hash = ?1")?
        .query_row([&content.hash[..]], |row| row.get("seq"))
        .optional()?;
    if known.is_some() {
        return Ok(content);
    }
    file.rewind().map_err(VaultError::from)?;
    tx.prepare_cached("INSERT INTO file_content (hash, size) VALUES (?1, ?2)")?
        .execute(params![&content.hash[..], content.size])?;
    let seq = tx.last_insert_rowid();
    let mut insert =
        tx.prepare_cached("INSERT INTO file_chunk (content, part, bytes) VALUES (?1, ?2, ?3)")?;
    let written = digest(file, progress, &mut |part, bytes| {
        insert.execute(params![seq, part, bytes])?;
        Ok(())
    })?;
    if written.hash != content.hash {
        return Err(Error::FileChanged);
    }
    Ok(content)
}

/// Reads to the end in chunks and hands each one on.
fn digest(
    file: &mut impl Read,
    progress: &mut dyn FnMut(u64) -> bool,
    each: &mut dyn FnMut(i64, &[u8]) -> Result<()>,
) -> Result<Content> {
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; CHUNK];
    let (mut size, mut part) = (0u64, 0i64);
    let mut head = Vec::new();
    loop {
        let length = fill(file, &mut buffer).map_err(VaultError::from)?;
        if length == 0 {
            break;
        }
        let bytes = &buffer[..length];
        size += length as u64;
        if size > MOST_BYTES {
            return Err(Error::invalid("file", "file-too-large"));
        }
        if !progress(length as u64) {
            return Err(Error::Cancelled);
        }
        hasher.update(bytes);
        if part == 0 {
            head = bytes[..length.min(64)].to_vec();
        }
        each(part, bytes)?;
        part += 1;
    }
    Ok(Content { hash: hasher.finalize().into(), size: size as i64, head })
}

fn fill(file: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut length = 0;
    while length < buffer.len() {
        match file.read(&mut buffer[length..]) {
            Ok(0) => break,
            Ok(read) => length += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(length)
}

pub(super) const CHUNKS: &str = "SELECT bytes FROM file_chunk
     WHERE content = (SELECT seq FROM file_content WHERE hash = :hash) ORDER BY part";

/// Hands on the bytes of a content, chunk by chunk.
pub fn read_content<E: From<Error>>(
    conn: &Connection,
    hash: &[u8],
    each: &mut dyn FnMut(&[u8]) -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    let mut query = conn.prepare_cached(CHUNKS).map_err(Error::from)?;
    let mut rows = query.query(named_params! {":hash": hash}).map_err(Error::from)?;
    while let Some(row) = rows.next().map_err(Error::from)? {
        let bytes = row.get_ref("bytes").map_err(Error::from)?;
        each(bytes.as_blob().map_err(|error| Error::from(rusqlite::Error::from(error)))?)?;
    }
    Ok(())
}

/// Puts a content under the name that it is known by; false where the bytes have another one. For archives, which name each
/// content.
pub(crate) fn put_content(tx: &Tx<'_>, hash: &[u8], mut file: impl Read) -> Result<bool> {
    tx.prepare_cached("INSERT INTO file_content (hash, size) VALUES (?1, 0) ON CONFLICT (hash) DO NOTHING")?
        .execute([hash])?;
    let seq: i64 = tx
        .prepare_cached("SELECT seq FROM file_content WHERE hash = ?1")?
        .query_row([hash], |row| row.get("seq"))?;
    tx.prepare_cached("DELETE FROM file_chunk WHERE content = ?1")?.execute([seq])?;
    let mut insert =
        tx.prepare_cached("INSERT INTO file_chunk (content, part, bytes) VALUES (?1, ?2, ?3)")?;
    let content = digest(&mut file, &mut |_| true, &mut |part, bytes| {
        insert.execute(params![seq, part, bytes])?;
        Ok(())
    })?;
    tx.prepare_cached("UPDATE file_content SET size = ?2 WHERE seq = ?1")?
        .execute(params![seq, content.size])?;
    Ok(content.hash[..] == *hash)
}
