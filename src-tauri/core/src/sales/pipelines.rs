//! Reading pipelines.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::table::stage_row;
use super::{Pipeline, Stage};
use crate::error::{Error, Result};
use crate::id::PipelineId;

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
        "SELECT id, name, kind, probability, target_days FROM stage
         WHERE pipeline_id = :pipeline AND deleted_at IS NULL ORDER BY position",
    )?;
    let found = query.query_map(named_params! {":pipeline": pipeline}, stage_row)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
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
