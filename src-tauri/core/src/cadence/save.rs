//! Setting a cadence, and taking it away.

use rusqlite::named_params;
use uuid::Uuid;

use super::Cadence;
use crate::error::{Error, Result};
use crate::id::PartyId;
use crate::rule;
use crate::store::Tx;

/// Sets the customer's own cadence; none takes it away, so that those of tags count.
pub fn save(tx: &Tx<'_>, party: PartyId, cadence: Option<Cadence>) -> Result<()> {
    rule::party(tx, party)?;
    let cadence = cadence.map(Cadence::check).transpose()?;
    tx.prepare_cached("DELETE FROM cadence WHERE party_id = :party")?
        .execute(named_params! {":party": party})?;
    insert(tx, Some(party), None, cadence)
}

/// Sets the cadence of everybody with a tag; none takes it away.
pub fn save_of_tag(tx: &Tx<'_>, tag: Uuid, cadence: Option<Cadence>) -> Result<()> {
    let cadence = cadence.map(Cadence::check).transpose()?;
    if !tx.prepare_cached("SELECT 1 FROM tag WHERE id = :tag")?.exists(named_params! {":tag": tag})? {
        return Err(Error::NotFound("tag"));
    }
    tx.prepare_cached("DELETE FROM cadence WHERE tag_id = :tag")?.execute(named_params! {":tag": tag})?;
    insert(tx, None, Some(tag), cadence)
}

fn insert(tx: &Tx<'_>, party: Option<PartyId>, tag: Option<Uuid>, cadence: Option<Cadence>) -> Result<()> {
    let Some(cadence) = cadence else { return Ok(()) };
    tx.prepare_cached(
        "INSERT INTO cadence (id, party_id, tag_id, wish_days, limit_days, created_at)
         VALUES (:id, :party, :tag, :wish, :limit, :now)",
    )?
    .execute(named_params! {
        ":id": tx.new_id(),
        ":party": party,
        ":tag": tag,
        ":wish": cadence.wish_days,
        ":limit": cadence.limit_days,
        ":now": tx.now,
    })?;
    Ok(())
}
