//! Reading pipelines.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::checklist::items;
use super::table::stage_row;
use super::{Pipeline, Stage};
use crate::error::{Error, Result};
use crate::id::PipelineId;
use crate::store::Tx;

/// All pipelines with their stages in order, those put away included.
pub fn pipelines(conn: &Connection) -> Result<Vec<Pipeline>> {
    let mut query = conn.prepare_cached(
        "SELECT id, name, currency, archived_at IS NOT NULL AS archived FROM pipeline ORDER BY position, id",
    )?;
    let mut found: Vec<Pipeline> = query.query_map([], pipeline_row)?.collect::<rusqlite::Result<_>>()?;
    for pipeline in &mut found {
        if let Some(id) = pipeline.id {
            pipeline.stages = stages(conn, id)?;
        }
    }
    Ok(found)
}

/// One pipeline.
pub(super) fn pipeline(conn: &Connection, id: PipelineId) -> Result<Pipeline> {
    let mut query = conn.prepare_cached(
        "SELECT id, name, currency, archived_at IS NOT NULL AS archived FROM pipeline WHERE id = :id",
    )?;
    let found = query.query_row(named_params! {":id": id}, pipeline_row).optional()?;
    let mut pipeline = found.ok_or(Error::NotFound("pipeline"))?;
    pipeline.stages = stages(conn, id)?;
    Ok(pipeline)
}

/// The first pipeline that is not put away.
pub(super) fn first_pipeline(conn: &Connection) -> Result<PipelineId> {
    conn.prepare_cached("SELECT id FROM pipeline WHERE archived_at IS NULL ORDER BY position, id LIMIT 1")?
        .query_row([], |row| row.get("id"))
        .optional()?
        .ok_or(Error::NotFound("pipeline"))
}

/// The stages of a pipeline in their order.
pub(super) fn stages(conn: &Connection, pipeline: PipelineId) -> Result<Vec<Stage>> {
    let mut query = conn.prepare_cached(
        "SELECT id, name, kind, probability, target_days, retired_at IS NOT NULL AS is_retired FROM stage
         WHERE pipeline_id = :pipeline AND deleted_at IS NULL ORDER BY position",
    )?;
    let found = query.query_map(named_params! {":pipeline": pipeline}, stage_row)?;
    let mut stages: Vec<Stage> = found.collect::<rusqlite::Result<_>>()?;
    for stage in &mut stages {
        if let Some(id) = stage.id {
            stage.checklist = items(conn, id)?;
        }
    }
    Ok(stages)
}

/// Puts the pipelines into this order; those that are not named stay behind them.
///
/// # Errors
/// A pipeline that is not there.
pub fn order_pipelines(tx: &Tx<'_>, ids: &[PipelineId]) -> Result<()> {
    let known: Vec<PipelineId> = pipelines(tx)?.into_iter().filter_map(|pipeline| pipeline.id).collect();
    if ids.iter().any(|id| !known.contains(id)) {
        return Err(Error::NotFound("pipeline"));
    }
    let rest = known.iter().filter(|id| !ids.contains(id));
    for (position, id) in (0i64..).zip(ids.iter().chain(rest)) {
        tx.prepare_cached("UPDATE pipeline SET position = :position WHERE id = :id")?
            .execute(named_params! {":id": id, ":position": position})?;
    }
    Ok(())
}

fn pipeline_row(row: &Row<'_>) -> rusqlite::Result<Pipeline> {
    Ok(Pipeline {
        id: row.get("id")?,
        name: row.get("name")?,
        currency: row.get("currency")?,
        stages: Vec::new(),
        archived: row.get("archived")?,
    })
}
