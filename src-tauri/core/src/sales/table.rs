//! The rows of sales: how stages, money and purchases are read.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{PurchaseView, Stage, StageKind};
use crate::error::{Error, Result};
use crate::id::{PipelineId, PurchaseId, StageId};
use crate::money::Money;
use crate::word::words;

words!(StageKind { Open = "open", Won = "won", Lost = "lost" });

/// The stage of a row.
pub(super) fn stage_row(row: &Row<'_>) -> rusqlite::Result<Stage> {
    Ok(Stage {
        id: row.get("id")?,
        name: row.get("name")?,
        kind: row.get("kind")?,
        probability: row.get("probability")?,
        target_days: row.get("target_days")?,
        retired: row.get("is_retired")?,
        checklist: Vec::new(),
    })
}

/// The money of a row; none when the amount is unknown, although the currency is there.
pub(super) fn money_row(row: &Row<'_>) -> rusqlite::Result<Option<Money>> {
    let amount: Option<i64> = row.get("amount")?;
    amount.map(|amount| Ok(Money { amount, currency: row.get("currency")? })).transpose()
}

/// The purchase of a row.
pub(super) fn purchase_row(row: &Row<'_>) -> rusqlite::Result<PurchaseView> {
    Ok(PurchaseView {
        id: row.get("id")?,
        party_id: row.get("party_id")?,
        deal_id: row.get("deal_id")?,
        bought_on: row.get("bought_on")?,
        money: Money { amount: row.get("amount")?, currency: row.get("currency")? },
        number: row.get("number")?,
        title: row.get("title")?,
        product: row.get("product")?,
        delivered_on: row.get("delivered_on")?,
        awaits_delivery: row.get("awaits_delivery")?,
        cancelled_on: row.get("cancelled_on")?,
        returns_id: row.get("returns_id")?,
        source: row.get("source")?,
    })
}

/// One purchase; not found when it is in the trash.
pub fn purchase(conn: &Connection, id: PurchaseId) -> Result<PurchaseView> {
    conn.prepare_cached("SELECT * FROM purchase WHERE id = :id AND deleted_at IS NULL")?
        .query_row(named_params! {":id": id}, purchase_row)
        .optional()?
        .ok_or(Error::NotFound("purchase"))
}

/// A stage that is still there, with its pipeline.
pub(super) struct StagePlace {
    pub(super) id: StageId,
    pub(super) kind: StageKind,
    pub(super) pipeline: PipelineId,
    pub(super) is_retired: bool,
}

/// Where a stage is and what kind it has.
pub(super) fn stage_place(conn: &Connection, id: StageId) -> Result<StagePlace> {
    conn.prepare_cached(
        "SELECT id, kind, pipeline_id, retired_at IS NOT NULL AS is_retired FROM stage
         WHERE id = :id AND deleted_at IS NULL",
    )?
    .query_row(named_params! {":id": id}, stage_place_row)
    .optional()?
    .ok_or(Error::NotFound("stage"))
}

/// The first open stage of a pipeline: where a new deal begins.
pub(super) fn first_stage(conn: &Connection, pipeline: PipelineId) -> Result<StagePlace> {
    conn.prepare_cached(
        "SELECT id, kind, pipeline_id, retired_at IS NOT NULL AS is_retired FROM stage
         WHERE pipeline_id = :pipeline AND kind = 'open' AND deleted_at IS NULL AND retired_at IS NULL ORDER BY position LIMIT 1",
    )?
    .query_row(named_params! {":pipeline": pipeline}, stage_place_row)
    .optional()?
    .ok_or(Error::NotFound("stage"))
}

fn stage_place_row(row: &Row<'_>) -> rusqlite::Result<StagePlace> {
    Ok(StagePlace {
        id: row.get("id")?,
        kind: row.get("kind")?,
        pipeline: row.get("pipeline_id")?,
        is_retired: row.get("is_retired")?,
    })
}
