//! Saving a pipeline with all its stages.

use rusqlite::named_params;

use super::checklist::{check_items, save_items};
use super::pipelines::stages;
use super::{Pipeline, Stage, StageKind};
use crate::error::{Error, Result};
use crate::id::{PipelineId, StageId};
use crate::rule;
use crate::store::Tx;

/// More stages than fit on any board are a mistake.
const MAX_STAGES: usize = 50;

/// A hundred years: no stage takes longer.
const MAX_TARGET_DAYS: u32 = 36_500;

/// Makes a pipeline or replaces it. Stages are added, renamed, reordered, retired, and removed when they were left out.
/// A stage that holds deals is neither removed nor made won, lost or open again.
pub fn save_pipeline(tx: &Tx<'_>, pipeline: &Pipeline) -> Result<PipelineId> {
    check(pipeline)?;
    let id = save_head(tx, pipeline)?;
    let mut former = stages(tx, id)?;
    for (position, stage) in pipeline.stages.iter().enumerate() {
        if let Some(stage_id) = stage.id {
            let found = former.iter().position(|f| f.id == Some(stage_id)).ok_or(Error::NotFound("stage"))?;
            let before = former.swap_remove(found);
            if before.kind != stage.kind && holds_deals(tx, stage_id)? {
                return Err(Error::invalid("stages", "in-use"));
            }
        }
        save_stage(tx, id, stage, position)?;
    }
    for gone in former.iter().filter_map(|stage| stage.id) {
        remove_stage(tx, gone)?;
    }
    Ok(id)
}

fn check(pipeline: &Pipeline) -> Result<()> {
    rule::title("name", &pipeline.name)?;
    rule::currency("currency", &pipeline.currency)?;
    if pipeline.stages.len() > MAX_STAGES {
        return Err(Error::invalid("stages", "too-long"));
    }
    let count = |kind| pipeline.stages.iter().filter(|stage| stage.kind == kind).count();
    let offered =
        pipeline.stages.iter().filter(|stage| stage.kind == StageKind::Open && !stage.retired).count();
    let counts = [offered.min(1), count(StageKind::Won), count(StageKind::Lost)];
    if counts.contains(&0) {
        return Err(Error::invalid("stages", "missing"));
    }
    if counts != [1, 1, 1] {
        return Err(Error::invalid("stages", "out-of-range"));
    }
    for stage in &pipeline.stages {
        rule::title("stageName", &stage.name)?;
        check_items(&stage.checklist)?;
        if stage.retired && stage.kind != StageKind::Open {
            return Err(Error::invalid("stages", "out-of-range"));
        }
        if stage.probability > 100 {
            return Err(Error::invalid("probability", "out-of-range"));
        }
        if stage.target_days.is_some_and(|days| days > MAX_TARGET_DAYS) {
            return Err(Error::invalid("targetDays", "out-of-range"));
        }
    }
    Ok(())
}

fn save_head(tx: &Tx<'_>, pipeline: &Pipeline) -> Result<PipelineId> {
    let (name, currency) = (pipeline.name.trim(), &pipeline.currency);
    let Some(id) = pipeline.id else {
        let id = PipelineId(tx.new_id());
        tx.prepare_cached(
            "INSERT INTO pipeline (id, name, currency, position, archived_at)
             VALUES (:id, :name, :currency, (SELECT coalesce(max(position) + 1, 0) FROM pipeline),
                     iif(:archived, :now, NULL))",
        )?
        .execute(named_params! {
            ":id": id, ":name": name, ":currency": currency, ":archived": pipeline.archived, ":now": tx.now,
        })?;
        return Ok(id);
    };
    let found = tx
        .prepare_cached(
            "UPDATE pipeline SET name = :name, currency = :currency,
                    archived_at = iif(:archived, coalesce(archived_at, :now), NULL)
             WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": id, ":name": name, ":currency": currency, ":archived": pipeline.archived, ":now": tx.now,
        })?;
    if found == 0 { Err(Error::NotFound("pipeline")) } else { Ok(id) }
}

fn save_stage(tx: &Tx<'_>, pipeline: PipelineId, stage: &Stage, position: usize) -> Result<()> {
    let id = stage.id.unwrap_or_else(|| StageId(tx.new_id()));
    tx.prepare_cached(
        "INSERT INTO stage (id, pipeline_id, name, kind, probability, target_days, position, retired_at)
         VALUES (:id, :pipeline, :name, :kind, :probability, :target_days, :position, iif(:retired, :now, NULL))
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind,
             probability = excluded.probability, target_days = excluded.target_days, position = excluded.position,
             retired_at = iif(:retired, coalesce(retired_at, :now), NULL)",
    )?
    .execute(named_params! {
        ":id": id,
        ":retired": stage.retired,
        ":now": tx.now,
        ":pipeline": pipeline,
        ":name": stage.name.trim(),
        ":kind": stage.kind,
        ":probability": stage.probability,
        ":target_days": stage.target_days,
        ":position": position as i64,
    })?;
    save_items(tx, id, &stage.checklist)
}

/// The row stays in the trash, because the log of deals that once stood in the stage names it.
fn remove_stage(tx: &Tx<'_>, id: StageId) -> Result<()> {
    if holds_deals(tx, id)? {
        return Err(Error::invalid("stages", "in-use"));
    }
    tx.prepare_cached("UPDATE stage SET deleted_at = :now WHERE id = :id")?
        .execute(named_params! {":id": id, ":now": tx.now})?;
    Ok(())
}

fn holds_deals(tx: &Tx<'_>, id: StageId) -> Result<bool> {
    let mut query =
        tx.prepare_cached("SELECT 1 FROM deal WHERE stage_id = :id AND deleted_at IS NULL LIMIT 1")?;
    Ok(query.exists(named_params! {":id": id})?)
}
