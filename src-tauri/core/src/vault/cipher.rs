//! The only place that knows SQLCipher: opening a file with a key, and proving a file whole.
//!
//! It sets no pragma that belongs to the store, and it never guesses: SQLCipher answers a wrong key and a
//! damaged file with the same code, and only the vault header can tell the two apart.
//! `PRAGMA rekey` is never used, because on a full disk it reports success and keeps the old key.

use std::fmt::{self, Write as _};
use std::io::ErrorKind;
use std::path::Path;

use rusqlite::{Connection, OpenFlags, ffi};
use thiserror::Error;
use zeroize::Zeroizing;

use super::files;

/// The raw key and the salt of one database file.
///
/// The salt stands in every file's first 16 bytes too; it is handed over with the key so that damage there
/// does not cost the file, and so that no slow key derivation runs at each opening.
pub struct DbKey {
    key: Zeroizing<[u8; 32]>,
    salt: [u8; 16],
}

impl DbKey {
    /// A key as it is given to SQLCipher, without any further derivation of the encryption key.
    #[must_use]
    pub fn new(key: Zeroizing<[u8; 32]>, salt: [u8; 16]) -> Self {
        Self { key, salt }
    }

    /// The form SQLCipher takes: `x'<64 hex digits of the key><32 of the salt>'`.
    fn spelled(&self) -> Zeroizing<String> {
        // The capacity covers the whole text, so that no half-written copy stays behind in memory.
        let mut text = Zeroizing::new(String::with_capacity(3 + 2 * (32 + 16)));
        text.push_str("x'");
        for byte in self.key.iter().chain(&self.salt) {
            write!(text, "{byte:02x}").expect("writing to a string does not fail");
        }
        text.push('\'');
        text
    }
}

impl fmt::Debug for DbKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DbKey(..)")
    }
}

/// How a database file is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Makes the file, readable by its owner alone, if it is missing.
    ReadWriteCreate,
    /// The file must be there and must hold at least one page.
    ReadWrite,
    /// Reads; a database in WAL mode still needs a writable folder for its index.
    ReadOnly,
    /// Reads a file that nothing changes meanwhile, so that no lock and no index is needed.
    Immutable,
}

/// A database file could not be opened or read.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum CipherError {
    /// The key does not fit or the file is no database: SQLCipher cannot tell which.
    #[error("the file does not open with this key")]
    NotADatabase,
    /// The key fits, but a page is damaged.
    #[error("the database is damaged")]
    Corrupt,
    #[error("the database is in use")]
    Busy,
    #[error("the database can only be read")]
    ReadOnly,
    #[error("the disk is full")]
    DiskFull,
    #[error("a file operation failed: {0}")]
    Io(ErrorKind),
    /// Any other primary result code of SQLite.
    #[error("SQLite answered with code {code}")]
    Other { code: i32 },
}

/// SQLCipher's pages.
const PAGE_BYTES: u64 = 4096;

/// Opens the file at `path` with `key` and reads its schema once, so that a connection that is returned works.
pub fn connect(path: &Path, key: &DbKey, mode: Mode) -> Result<Connection, CipherError> {
    match mode {
        // SQLite gives its side files the rights of the database, so making it private covers them too.
        Mode::ReadWriteCreate => drop(files::open_private(path)?),
        // SQLite takes a file without a whole page for a fresh database; here it is one that lost everything.
        _ if std::fs::metadata(path)?.len() < PAGE_BYTES => return Err(CipherError::NotADatabase),
        _ => {}
    }
    let conn = open(path, mode)?;
    hand_over(&conn, key)?;
    // Its log would write hundreds of lines to stderr for one damaged page.
    conn.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    conn.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
    Ok(conn)
}

/// Reads every page: the cipher's own authentication first, then SQLite's structure.
pub fn verify(conn: &Connection) -> Result<(), CipherError> {
    let bad_pages = conn.prepare("PRAGMA cipher_integrity_check")?.query_map([], |_| Ok(()))?.count();
    if bad_pages > 0 {
        return Err(CipherError::Corrupt);
    }
    let answer: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if answer == "ok" { Ok(()) } else { Err(CipherError::Corrupt) }
}

/// Whether SQLite lacks space. It has a code of its own for a database that cannot grow, and another for the index of
/// the write-ahead log, without which a database cannot even be read.
#[must_use]
pub fn is_disk_full(error: &rusqlite::Error) -> bool {
    let code = error.sqlite_error().map_or(ffi::SQLITE_OK, |error| error.extended_code);
    code == ffi::SQLITE_IOERR_SHMSIZE || code & 0xff == ffi::SQLITE_FULL
}

fn open(path: &Path, mode: Mode) -> Result<Connection, CipherError> {
    let flags = OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = match mode {
        Mode::ReadWriteCreate | Mode::ReadWrite => {
            Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_READ_WRITE)
        }
        Mode::ReadOnly => Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_READ_ONLY),
        Mode::Immutable => Connection::open_with_flags(
            immutable_uri(path),
            flags | OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI,
        ),
    };
    Ok(conn?)
}

/// `file:<path>?immutable=1` with every byte escaped that could end the path (RFC 3986, section 2.3).
fn immutable_uri(path: &Path) -> String {
    let mut uri = String::from("file:");
    if cfg!(windows) {
        // A drive letter needs the empty authority in front of it.
        uri.push_str("///");
    }
    for &byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'\\' if cfg!(windows) => uri.push('/'),
            b'/' | b'.' | b'-' | b'_' | b'~' => uri.push(char::from(byte)),
            b':' if cfg!(windows) => uri.push(':'),
            _ if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            _ => write!(uri, "%{byte:02X}").expect("writing to a string does not fail"),
        }
    }
    uri.push_str("?immutable=1");
    uri
}

#[allow(unsafe_code)]
fn hand_over(conn: &Connection, key: &DbKey) -> Result<(), CipherError> {
    let text = key.spelled();
    let len = i32::try_from(text.len()).expect("the text is always 99 bytes long");
    // SAFETY: the handle lives as long as `conn`, the name is a C string, and SQLCipher copies the `len` bytes
    // of the key before it returns. A pragma would leave the key in SQL text that nobody wipes.
    let code = unsafe { ffi::sqlite3_key_v2(conn.handle(), c"main".as_ptr(), text.as_ptr().cast(), len) };
    if code == ffi::SQLITE_OK { Ok(()) } else { Err(CipherError::Other { code }) }
}

impl From<rusqlite::Error> for CipherError {
    fn from(error: rusqlite::Error) -> Self {
        if is_disk_full(&error) {
            return CipherError::DiskFull;
        }
        // Errors without a code come from rusqlite itself, for a value of an unexpected type: generic error.
        let code = error.sqlite_error().map_or(ffi::SQLITE_ERROR, |e| e.extended_code & 0xff);
        match code {
            ffi::SQLITE_NOTADB => CipherError::NotADatabase,
            ffi::SQLITE_CORRUPT => CipherError::Corrupt,
            ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED => CipherError::Busy,
            ffi::SQLITE_READONLY => CipherError::ReadOnly,
            ffi::SQLITE_IOERR | ffi::SQLITE_CANTOPEN => CipherError::Io(ErrorKind::Other),
            code => CipherError::Other { code },
        }
    }
}

impl From<std::io::Error> for CipherError {
    fn from(error: std::io::Error) -> Self {
        CipherError::Io(error.kind())
    }
}
