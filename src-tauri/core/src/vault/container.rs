//! The `*.rondobackup` file: one file that holds everything needed to restore, but no key.
//!
//! ```text
//! bytes  0.. 8   "RONDOBAK"
//!        8..12   format, u32 little-endian
//!       12..16   length n of the header, u32 little-endian
//!       16..48   SHA-256 of the header
//!       48..48+n header, JSON
//!       then     the encrypted database to the end
//! ```
//!
//! The hashes find damage without a key; the header's MAC finds tampering once the key is known.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek as _, SeekFrom, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::header::{self, SealedHeader};
use super::keys::VaultKey;
use super::{VaultError, files};

const MAGIC: &[u8; 8] = b"RONDOBAK";
/// Rises whenever the layout or the vault header inside it changes.
const FORMAT: u32 = 1;
const PREFIX_BYTES: u64 = 48;
const MAX_HEADER_BYTES: u32 = 128 * 1024;
const MAC_LABEL: &str = "rondo/backup-mac/v1";

/// What a backup says of itself. Only restoring proves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupInfo {
    pub backup_id: Uuid,
    pub vault_id: Uuid,
    /// The vault's display name.
    pub name: String,
    /// When the backup was made, in UTC milliseconds.
    pub created: i64,
    /// SQLite's `user_version` of the database inside.
    pub schema_version: i32,
    /// Rows of all tables together.
    pub rows: u64,
    /// Size of the whole file in bytes.
    pub size: u64,
}

/// The header's content.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BackupHeader {
    pub(super) backup_id: Uuid,
    pub(super) created: i64,
    pub(super) schema_version: i32,
    pub(super) rows: u64,
    #[serde(with = "header::base64")]
    pub(super) db_salt: [u8; 16],
    pub(super) db_bytes: u64,
    #[serde(with = "header::base64")]
    pub(super) db_sha256: [u8; 32],
    /// The vault's header, without the keychain slot: a keychain does not travel.
    pub(super) vault: SealedHeader,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SealedBackup {
    header: BackupHeader,
    #[serde(with = "header::base64")]
    mac: [u8; 32],
}

/// A backup file that looks whole from outside.
pub(super) struct Container {
    file: File,
    sealed: SealedBackup,
    db_at: u64,
    size: u64,
}

/// Reads what a backup says of itself. Needs no key; does not read the database part.
pub fn inspect_backup(path: &Path) -> Result<BackupInfo, VaultError> {
    Ok(Container::open(path)?.info())
}

impl Container {
    /// Checks the frame, the header's hash and the length of the file.
    pub(super) fn open(path: &Path) -> Result<Self, VaultError> {
        let mut file = files::open_chosen(path)?;
        let size = file.metadata()?.len();
        let mut prefix = [0; PREFIX_BYTES as usize];
        file.read_exact(&mut prefix[..8]).map_err(|error| cut_short(error, VaultError::NotABackup))?;
        if &prefix[..8] != MAGIC {
            return Err(VaultError::NotABackup);
        }
        file.read_exact(&mut prefix[8..]).map_err(|error| cut_short(error, VaultError::BackupDamaged))?;
        let word =
            |at: usize| u32::from_le_bytes([prefix[at], prefix[at + 1], prefix[at + 2], prefix[at + 3]]);
        let (format, header_bytes) = (word(8), word(12));
        if format > FORMAT {
            return Err(VaultError::NewerVersion { needs: format });
        }
        if format == 0 || header_bytes > MAX_HEADER_BYTES {
            return Err(VaultError::BackupDamaged);
        }
        let mut json = vec![0; header_bytes as usize];
        file.read_exact(&mut json).map_err(|error| cut_short(error, VaultError::BackupDamaged))?;
        if Sha256::digest(&json)[..] != prefix[16..48] {
            return Err(VaultError::BackupDamaged);
        }
        let sealed: SealedBackup = serde_json::from_slice(&json).map_err(|_| VaultError::BackupDamaged)?;
        sealed.header.vault.check().map_err(|error| match error {
            VaultError::HeaderDamaged => VaultError::BackupDamaged,
            error => error,
        })?;
        let db_at = PREFIX_BYTES + u64::from(header_bytes);
        if db_at.checked_add(sealed.header.db_bytes) != Some(size) {
            return Err(VaultError::BackupDamaged);
        }
        Ok(Self { file, sealed, db_at, size })
    }

    pub(super) fn header(&self) -> &BackupHeader {
        &self.sealed.header
    }

    pub(super) fn info(&self) -> BackupInfo {
        let header = self.header();
        BackupInfo {
            backup_id: header.backup_id,
            vault_id: header.vault.header.vault_id,
            name: header.vault.header.name.clone(),
            created: header.created,
            schema_version: header.schema_version,
            rows: header.rows,
            size: self.size,
        }
    }

    /// Whether the one who wrote the backup had the key.
    pub(super) fn is_genuine(&self, key: &VaultKey) -> bool {
        let header = self.header();
        header.vault.is_genuine(key) && key.mac_fits(MAC_LABEL, &canonical(header), &self.sealed.mac)
    }

    /// Copies the database part to `out` and fails with [`VaultError::BackupDamaged`] if its hash is not the promised one.
    pub(super) fn extract(&mut self, out: &mut impl Write) -> Result<(), VaultError> {
        self.file.seek(SeekFrom::Start(self.db_at))?;
        let mut db = BufReader::with_capacity(64 * 1024, &self.file);
        let (_, hash) = copy_hashed(&mut db, out)?;
        if hash != self.header().db_sha256 { Err(VaultError::BackupDamaged) } else { Ok(()) }
    }
}

/// Writes and syncs a whole backup file.
pub(super) fn write(path: &Path, header: BackupHeader, key: &VaultKey, db: &Path) -> Result<(), VaultError> {
    let mac = key.mac(MAC_LABEL, &canonical(&header));
    let json = serde_json::to_vec(&SealedBackup { header, mac }).expect("plain data always becomes JSON");
    let header_bytes = u32::try_from(json.len()).expect("a header is some thousand bytes long");
    let mut file = files::create_private(path)?;
    file.write_all(MAGIC)?;
    file.write_all(&FORMAT.to_le_bytes())?;
    file.write_all(&header_bytes.to_le_bytes())?;
    file.write_all(&Sha256::digest(&json))?;
    file.write_all(&json)?;
    io::copy(&mut File::open(db)?, &mut file)?;
    file.sync_all()?;
    Ok(())
}

/// Length and SHA-256 of a file.
pub(super) fn measure(path: &Path) -> Result<(u64, [u8; 32]), VaultError> {
    Ok(copy_hashed(&mut File::open(path)?, &mut io::sink())?)
}

fn copy_hashed(from: &mut impl Read, to: &mut impl Write) -> io::Result<(u64, [u8; 32])> {
    let mut hash = Sha256::new();
    let mut length = 0;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = match from.read(&mut buffer) {
            Ok(0) => return Ok((length, hash.finalize().into())),
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        hash.update(&buffer[..read]);
        to.write_all(&buffer[..read])?;
        length += read as u64;
    }
}

fn canonical(header: &BackupHeader) -> Vec<u8> {
    serde_json::to_vec(header).expect("plain data always becomes JSON")
}

fn cut_short(error: io::Error, meaning: VaultError) -> VaultError {
    if error.kind() == io::ErrorKind::UnexpectedEof { meaning } else { error.into() }
}
