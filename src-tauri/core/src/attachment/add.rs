//! Attaching, renaming and trashing files.

use std::io::{Read, Seek};

use rusqlite::{OptionalExtension, named_params, params};
use uuid::Uuid;

use super::content::store;
use super::kind::{clean, mime};
use super::{AttachedTo, AttachmentDraft, RecordKind};
use crate::error::{Error, Result};
use crate::id::{AttachmentId, PartyId};
use crate::store::Tx;

/// Attaches a file. `progress` hears of each chunk that was read, twice each where the content is new, and says whether to
/// go on. The name loses folders and what file systems refuse.
pub fn add(
    tx: &Tx<'_>,
    draft: &AttachmentDraft,
    name: &str,
    file: &mut (impl Read + Seek),
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<AttachmentId> {
    check(tx, draft)?;
    let name = clean(name).ok_or(Error::invalid("name", "missing"))?;
    let content = store(tx, file, progress)?;
    let id = AttachmentId(tx.new_id());
    tx.prepare_cached(
        "INSERT INTO attachment (id, party_id, record, record_id, name, mime, size, hash, created_at)
         VALUES (:id, :party, :record, :record_id, :name, :mime, :size, :hash, :now)",
    )?
    .execute(named_params! {
        ":id": id, ":party": draft.party_id, ":record": draft.record.map(|record| record.kind),
        ":record_id": draft.record.map(|record| record.id), ":name": name, ":mime": mime(&name, &content.head),
        ":size": content.size, ":hash": &content.hash[..], ":now": tx.now,
    })?;
    Ok(id)
}

/// Gives a file another name; its type stays what it is.
pub fn rename(tx: &Tx<'_>, id: AttachmentId, name: &str) -> Result<()> {
    let name = clean(name).ok_or(Error::invalid("name", "missing"))?;
    let found = tx
        .prepare_cached("UPDATE attachment SET name = ?2 WHERE id = ?1 AND deleted_at IS NULL")?
        .execute(params![id, name])?;
    if found == 0 { Err(Error::NotFound("file")) } else { Ok(()) }
}

/// Puts a file into the trash.
pub fn delete(tx: &Tx<'_>, id: AttachmentId) -> Result<()> {
    tx.trash("attachment", &id, "file")
}

/// The files of a record go with it to another customer.
pub(crate) fn hand_over(tx: &Tx<'_>, record: impl Into<Uuid>, to: PartyId) -> Result<()> {
    tx.prepare_cached("UPDATE attachment SET party_id = ?2 WHERE record_id = ?1 AND party_id <> ?2")?
        .execute(params![record.into(), to])?;
    Ok(())
}

/// The customer is there, and the record is theirs; neither lies in the trash.
fn check(tx: &Tx<'_>, draft: &AttachmentDraft) -> Result<()> {
    let party: Option<PartyId> = tx
        .prepare_cached("SELECT id FROM party WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([draft.party_id], |row| row.get(0))
        .optional()?;
    party.ok_or(Error::NotFound("party"))?;
    let Some(AttachedTo { kind, id }) = draft.record else { return Ok(()) };
    let sql = match kind {
        RecordKind::Deal => "SELECT party_id FROM deal WHERE id = ?1 AND deleted_at IS NULL",
        RecordKind::Case => "SELECT party_id FROM case_file WHERE id = ?1 AND deleted_at IS NULL",
        RecordKind::Touch => "SELECT party_id FROM touch WHERE id = ?1 AND deleted_at IS NULL",
        RecordKind::Contract => "SELECT party_id FROM contract WHERE id = ?1 AND deleted_at IS NULL",
    };
    let owner: Option<PartyId> = tx.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?;
    if owner == Some(draft.party_id) { Ok(()) } else { Err(Error::NotFound("record")) }
}
