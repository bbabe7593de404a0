//! The checklists of stages: their items, and what of them is settled for a deal.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{DealItem, DealTick, StageItem};
use crate::error::{Error, Result};
use crate::id::{DealId, PartyId, StageId, StageItemId};
use crate::rule;
use crate::store::Tx;

/// A longer list is no checklist any more.
const MAX_ITEMS: usize = 50;

/// The items of a stage in their order.
pub(super) fn items(conn: &Connection, stage: StageId) -> Result<Vec<StageItem>> {
    let mut query =
        conn.prepare_cached("SELECT id, title FROM stage_item WHERE stage_id = :stage ORDER BY position")?;
    let found = query.query_map(named_params! {":stage": stage}, |row| {
        Ok(StageItem { id: row.get("id")?, title: row.get("title")? })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The items of the stage in which a deal stands.
pub(super) fn items_of_deal(conn: &Connection, deal: DealId, stage: StageId) -> Result<Vec<DealItem>> {
    let mut query = conn.prepare_cached(
        "SELECT i.id, i.title, x.ticked_on
         FROM stage_item i LEFT JOIN deal_item x ON x.item_id = i.id AND x.deal_id = :deal
         WHERE i.stage_id = :stage ORDER BY i.position",
    )?;
    let item = |row: &Row<'_>| {
        Ok(DealItem { id: row.get("id")?, title: row.get("title")?, ticked_on: row.get("ticked_on")? })
    };
    let found = query.query_map(named_params! {":deal": deal, ":stage": stage}, item)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Checks the items of a stage before anything is written.
pub(super) fn check_items(items: &[StageItem]) -> Result<()> {
    if items.len() > MAX_ITEMS {
        return Err(Error::invalid("checklist", "too-many"));
    }
    items.iter().try_for_each(|item| rule::title("checklist", &item.title).map(|_| ()))
}

/// Makes these the items of a stage. What was settled of an item that goes is forgotten with it.
pub(super) fn save_items(tx: &Tx<'_>, stage: StageId, wanted: &[StageItem]) -> Result<()> {
    let before = items(tx, stage)?;
    for gone in before.iter().filter(|b| !wanted.iter().any(|w| w.id == b.id)) {
        tx.prepare_cached("DELETE FROM deal_item WHERE item_id = :id")?
            .execute(named_params! {":id": gone.id})?;
        tx.prepare_cached("DELETE FROM stage_item WHERE id = :id")?
            .execute(named_params! {":id": gone.id})?;
    }
    for (position, item) in wanted.iter().enumerate() {
        if item.id.is_some() && !before.iter().any(|b| b.id == item.id) {
            return Err(Error::NotFound("stage-item"));
        }
        tx.prepare_cached(
            "INSERT INTO stage_item (id, stage_id, title, position) VALUES (:id, :stage, :title, :position)
             ON CONFLICT (id) DO UPDATE SET title = excluded.title, position = excluded.position",
        )?
        .execute(named_params! {
            ":id": item.id.unwrap_or_else(|| StageItemId(tx.new_id())),
            ":stage": stage,
            ":title": item.title.trim(),
            ":position": position as i64,
        })?;
    }
    Ok(())
}

/// Settles an item of a stage for a deal on this day, or opens it again.
///
/// # Errors
/// A deal or an item that is not there, and an item of another pipeline.
pub fn tick(tx: &Tx<'_>, tick: &DealTick) -> Result<()> {
    let party: PartyId = tx
        .prepare_cached(
            "SELECT d.party_id FROM deal d
             JOIN stage s ON s.pipeline_id = d.pipeline_id JOIN stage_item i ON i.stage_id = s.id
             WHERE d.id = :deal AND d.deleted_at IS NULL AND i.id = :item",
        )?
        .query_row(named_params! {":deal": tick.id, ":item": tick.item_id}, |row| row.get("party_id"))
        .optional()?
        .ok_or(Error::NotFound("stage-item"))?;
    if tick.ticked {
        tx.prepare_cached(
            "INSERT INTO deal_item (id, party_id, deal_id, item_id, ticked_on)
             VALUES (:id, :party, :deal, :item, :on) ON CONFLICT (deal_id, item_id) DO NOTHING",
        )?
        .execute(named_params! {
            ":id": tx.new_id(), ":party": party, ":deal": tick.id, ":item": tick.item_id, ":on": tx.now.local_date(),
        })?;
    } else {
        tx.prepare_cached("DELETE FROM deal_item WHERE deal_id = :deal AND item_id = :item")?
            .execute(named_params! {":deal": tick.id, ":item": tick.item_id})?;
    }
    Ok(())
}
