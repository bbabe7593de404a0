//! Photos, as they came from an address book.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;
use crate::id::PartyId;
use crate::store::Tx;

/// A stored photo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    /// `image/jpeg`, `image/png` …
    pub mime: String,
    /// The file's bytes.
    pub bytes: Vec<u8>,
}

/// The photo of a party.
pub fn photo(conn: &Connection, party: PartyId) -> Result<Option<Photo>> {
    let photo = conn
        .prepare_cached("SELECT mime, bytes FROM party_photo WHERE party_id = ?1")?
        .query_row([party], |row| Ok(Photo { mime: row.get("mime")?, bytes: row.get("bytes")? }))
        .optional()?;
    Ok(photo)
}

/// Stores the photo of a party; the same photo again writes nothing.
pub fn set_photo(tx: &Tx<'_>, party: PartyId, mime: &str, bytes: &[u8]) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO party_photo (id, party_id, mime, bytes) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (party_id) DO UPDATE SET mime = excluded.mime, bytes = excluded.bytes",
    )?
    .execute(params![tx.new_id(), party, mime, bytes])?;
    Ok(())
}
