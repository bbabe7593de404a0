//! The order of the cards in a stage: ranks with gaps, so that a card is put between two others without touching them.

use rusqlite::{OptionalExtension, named_params};

use crate::error::{Error, Result};
use crate::id::{DealId, StageId};
use crate::store::Tx;

/// Distance of two cards when there is room: about 30 cards can be put into the same place before it runs out.
const GAP: i64 = 1 << 32;

/// The rank at the end of a stage; the deal itself does not count.
pub(super) fn at_end(tx: &Tx<'_>, stage: StageId, deal: DealId) -> Result<i64> {
    let last: Option<i64> = tx
        .prepare_cached(
            "SELECT rank FROM deal WHERE stage_id = :stage AND deleted_at IS NULL AND id <> :deal
             ORDER BY rank DESC LIMIT 1",
        )?
        .query_row(named_params! {":stage": stage, ":deal": deal}, |row| row.get("rank"))
        .optional()?;
    Ok(last.unwrap_or(0) + GAP)
}

/// The rank that puts a deal before another one of the stage. All cards get new ranks when there is no room between.
pub(super) fn before(tx: &Tx<'_>, stage: StageId, deal: DealId, other: DealId) -> Result<i64> {
    if let Some(rank) = between(tx, stage, deal, other)? {
        return Ok(rank);
    }
    renumber(tx, stage)?;
    between(tx, stage, deal, other)?.ok_or(Error::NotFound("deal"))
}

fn between(tx: &Tx<'_>, stage: StageId, deal: DealId, other: DealId) -> Result<Option<i64>> {
    let next: i64 = tx
        .prepare_cached("SELECT rank FROM deal WHERE id = :id AND stage_id = :stage AND deleted_at IS NULL")?
        .query_row(named_params! {":id": other, ":stage": stage}, |row| row.get("rank"))
        .optional()?
        .ok_or(Error::NotFound("deal"))?;
    let previous: Option<i64> = tx
        .prepare_cached(
            "SELECT rank FROM deal WHERE stage_id = :stage AND deleted_at IS NULL AND (rank, id) < (:rank, :other)
               AND id <> :deal
             ORDER BY rank DESC, id DESC LIMIT 1",
        )?
        .query_row(
            named_params! {":stage": stage, ":rank": next, ":other": other, ":deal": deal},
            |row| row.get("rank"),
        )
        .optional()?;
    let Some(previous) = previous else { return Ok(Some(next - GAP)) };
    Ok((next - previous >= 2).then_some(previous + (next - previous) / 2))
}

fn renumber(tx: &Tx<'_>, stage: StageId) -> Result<()> {
    let mut query = tx.prepare_cached(
        "SELECT id FROM deal WHERE stage_id = :stage AND deleted_at IS NULL ORDER BY rank, id",
    )?;
    let ids: Vec<DealId> = query
        .query_map(named_params! {":stage": stage}, |row| row.get("id"))?
        .collect::<rusqlite::Result<_>>()?;
    let mut update = tx.prepare_cached("UPDATE deal SET rank = :rank WHERE id = :id")?;
    for (rank, id) in (1..).zip(ids) {
        update.execute(named_params! {":id": id, ":rank": rank * GAP})?;
    }
    Ok(())
}
