//! `vault.json`: what must be known before unlocking, and the proof that it is unaltered.
//!
//! It holds no personal data. It is written twice, as `vault.json` and `vault.json.bak`.
//! A checksum finds accidental damage before unlocking; the MAC finds tampering after it.

use std::io::ErrorKind;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::VaultError;
use super::files::{self, Unfinished};
use super::keys::VaultKey;
use super::slot::{Lock, Slot, SlotKind};

/// The layout this program writes and the highest it reads.
pub(super) const FORMAT: u32 = 1;
pub(super) const FILE: &str = "vault.json";
pub(super) const COPY: &str = "vault.json.bak";
const KIND: &str = "rondo-vault";
const MAC_LABEL: &str = "rondo/header-mac/v1";
/// A header has a few slots of some 400 bytes each; more is not a header.
const MAX_BYTES: u64 = 64 * 1024;

/// The header's content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Header {
    pub(super) format: u32,
    /// The lowest format version a program must know to open the vault.
    pub(super) min_writer_version: u32,
    pub(super) vault_id: Uuid,
    pub(super) name: String,
    /// UTC milliseconds.
    pub(super) created: i64,
    #[serde(with = "base64")]
    pub(super) db_salt: [u8; 16],
    /// Counts the database keys this vault has had.
    pub(super) epoch: u32,
    pub(super) slots: Vec<Slot>,
}

/// A header with its checksum and MAC, as it stands in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SealedHeader {
    kind: String,
    pub(super) header: Header,
    #[serde(with = "base64")]
    checksum: [u8; 32],
    #[serde(with = "base64")]
    mac: [u8; 32],
}

/// Enough of any version's header to say which version it is.
#[derive(Deserialize)]
struct Outline {
    kind: String,
    header: OutlineVersions,
}

#[derive(Deserialize)]
struct OutlineVersions {
    format: u32,
    min_writer_version: u32,
}

/// A header read from a vault folder.
pub(super) struct Loaded {
    pub(super) sealed: SealedHeader,
    /// `vault.json` could not be used and the copy stood in.
    pub(super) from_copy: bool,
}

impl Header {
    pub(super) fn slots_of(&self, kind: SlotKind) -> impl Iterator<Item = &Slot> {
        self.slots.iter().filter(move |slot| slot.lock.kind() == kind)
    }

    /// Adds the checksum and the MAC.
    pub(super) fn seal(self, key: &VaultKey) -> SealedHeader {
        let canonical = self.canonical();
        let mac = key.mac(MAC_LABEL, &canonical);
        SealedHeader { kind: KIND.into(), checksum: checksum(&canonical, &mac), mac, header: self }
    }

    /// The bytes that are authenticated: compact JSON in the order of the fields above.
    fn canonical(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("plain data always becomes JSON")
    }

    fn is_plausible(&self) -> bool {
        self.slots.iter().all(|slot| match slot.lock {
            Lock::Passphrase { cost, .. } => cost.is_acceptable(),
            Lock::Recovery | Lock::Keychain { .. } => true,
        })
    }
}

impl SealedHeader {
    /// Reads a header of this version; tells a newer one from a damaged one.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, VaultError> {
        // A newer layout may have fields this program does not know, so its version is read first.
        let outline: Outline = serde_json::from_slice(bytes).map_err(|_| VaultError::HeaderDamaged)?;
        if outline.kind != KIND {
            return Err(VaultError::HeaderDamaged);
        }
        let needs = outline.header.format.max(outline.header.min_writer_version);
        if needs > FORMAT {
            return Err(VaultError::NewerVersion { needs });
        }
        let sealed: SealedHeader = serde_json::from_slice(bytes).map_err(|_| VaultError::HeaderDamaged)?;
        sealed.check()?;
        Ok(sealed)
    }

    /// Whether this header is unharmed and one this program understands, as far as that shows without the key.
    pub(super) fn check(&self) -> Result<(), VaultError> {
        let needs = self.header.format.max(self.header.min_writer_version);
        if needs > FORMAT {
            return Err(VaultError::NewerVersion { needs });
        }
        let checksum = checksum(&self.header.canonical(), &self.mac);
        if self.kind != KIND || self.checksum != checksum || !self.header.is_plausible() {
            return Err(VaultError::HeaderDamaged);
        }
        Ok(())
    }

    /// Whether the one who wrote this header had the key.
    pub(super) fn is_genuine(&self, key: &VaultKey) -> bool {
        key.mac_fits(MAC_LABEL, &self.header.canonical(), &self.mac)
    }

    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).expect("plain data always becomes JSON");
        bytes.push(b'\n');
        bytes
    }

    /// Writes the header and its copy, which thereby loses removed slots too.
    ///
    /// Both are on the disk before either takes its place: where there is no room for them, the old header counts.
    pub(super) fn save(&self, dir: &Path) -> Result<(), VaultError> {
        let bytes = self.to_bytes();
        let (file, copy) = (dir.join(FILE), dir.join(COPY));
        let (new_file, new_copy) = (files::write_beside(&file, &bytes)?, files::write_beside(&copy, &bytes)?);
        new_file.finish(&file)?;
        new_copy.finish(&copy)?;
        Ok(())
    }

    /// Whether both files already say exactly this.
    pub(super) fn is_saved(&self, dir: &Path) -> bool {
        let bytes = self.to_bytes();
        [FILE, COPY]
            .iter()
            .all(|name| files::read_limited(&dir.join(name), MAX_BYTES).is_ok_and(|found| found == bytes))
    }
}

/// Removes what a crash left of a header that was being written. It was never in force.
pub(super) fn sweep(dir: &Path) {
    // Dropping an unfinished file removes it; one that cannot be removed now waits for the next unlocking.
    [FILE, COPY].iter().for_each(|name| drop(Unfinished::beside(&dir.join(name))));
}

/// Reads the header of a vault folder, or its copy if the header is lost or damaged.
///
/// A newer version is never replaced by an older copy.
pub(super) fn load(dir: &Path) -> Result<Loaded, VaultError> {
    match read(&dir.join(FILE)) {
        Ok(Some(sealed)) => return Ok(Loaded { sealed, from_copy: false }),
        Ok(None) | Err(VaultError::HeaderDamaged) => {}
        Err(error) => return Err(error),
    }
    match read(&dir.join(COPY)) {
        Ok(Some(sealed)) => Ok(Loaded { sealed, from_copy: true }),
        Ok(None) | Err(VaultError::HeaderDamaged) => Err(VaultError::HeaderDamaged),
        Err(error) => Err(error),
    }
}

fn read(path: &Path) -> Result<Option<SealedHeader>, VaultError> {
    match files::read_limited(path, MAX_BYTES) {
        Ok(bytes) => SealedHeader::parse(&bytes).map(Some),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) if error.kind() == ErrorKind::FileTooLarge => Err(VaultError::HeaderDamaged),
        Err(error) => Err(error.into()),
    }
}

/// SHA-256 of all that matters in the file. It covers the MAC, so that damage there is not taken for tampering.
fn checksum(canonical: &[u8], mac: &[u8; 32]) -> [u8; 32] {
    Sha256::new().chain_update(canonical).chain_update(mac).finalize().into()
}

/// Byte arrays as base64 text, for `#[serde(with)]`.
pub(super) mod base64 {
    use base64ct::{Base64, Encoding as _};
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub(crate) fn serialize<S: Serializer, const N: usize>(
        bytes: &[u8; N],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&Base64::encode_string(bytes))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>, const N: usize>(
        deserializer: D,
    ) -> Result<[u8; N], D::Error> {
        let text = String::deserialize(deserializer)?;
        let mut bytes = [0; N];
        match Base64::decode(&text, &mut bytes) {
            Ok(read) if read.len() == N => Ok(bytes),
            _ => Err(D::Error::custom("not base64 of the right length")),
        }
    }
}
