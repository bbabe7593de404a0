//! How deals went through stages: what came in within a period, and what became of it.

use std::collections::HashMap;

use rusqlite::{Connection, named_params};

use super::Fate;
use crate::error::Result;
use crate::id::{DealId, PersonId, PipelineId, StageId};
use crate::time::{DAY_MS, Timestamp};

/// Every stage that deals came into since a moment, the deals one after the other.
pub(super) const WAYS: &str = "SELECT g.deal_id, g.stage_id, g.entered_at
     FROM deal_stage g INDEXED BY deal_stage_by_moment CROSS JOIN deal d ON d.id = g.deal_id
     WHERE g.entered_at >= :since AND d.deleted_at IS NULL
       AND d.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL)
       AND (:person IS NULL OR d.owner_id = :person)
     ORDER BY g.deal_id, g.entered_at, g.id";

/// A deal that came into a stage.
pub(super) struct Passage {
    pub(super) deal: DealId,
    pub(super) stage: StageId,
    pub(super) fate: Fate,
    /// Whole days in the stage, until it was left or until now.
    pub(super) days: u32,
}

struct Place {
    pipeline: PipelineId,
    position: i64,
    kind: String,
}

/// The deals that came into any stage between two moments, each once for a stage, by its first coming.
pub(super) fn passages(
    conn: &Connection,
    (start, end): (Timestamp, Timestamp),
    person: Option<PersonId>,
    now: Timestamp,
) -> Result<Vec<Passage>> {
    let places = places(conn)?;
    let mut query = conn.prepare_cached(WAYS)?;
    let rows = query.query_map(named_params! {":since": start, ":person": person}, |row| {
        Ok((row.get("deal_id")?, row.get("stage_id")?, row.get("entered_at")?))
    })?;
    let ways: Vec<(DealId, StageId, Timestamp)> = rows.collect::<rusqlite::Result<_>>()?;
    let mut found: Vec<Passage> = Vec::new();
    for way in ways.chunk_by(|a, b| a.0 == b.0) {
        let begin = found.len();
        for (index, (deal, stage, entered)) in way.iter().enumerate() {
            if *entered >= end || found[begin..].iter().any(|passage| passage.stage == *stage) {
                continue;
            }
            let left = way.get(index + 1);
            let until = left.map_or(now, |(.., at)| *at);
            let days = u32::try_from((until.0 - entered.0).max(0) / DAY_MS).unwrap_or(u32::MAX);
            let fate = left.map_or(Fate::There, |(_, to, _)| fate(&places, *stage, *to));
            found.push(Passage { deal: *deal, stage: *stage, fate, days });
        }
    }
    Ok(found)
}

/// All stages, those that were taken away included, for deals once stood in them.
fn places(conn: &Connection) -> Result<HashMap<StageId, Place>> {
    let mut query = conn.prepare_cached("SELECT id, pipeline_id, position, kind FROM stage")?;
    let found = query.query_map([], |row| {
        let place = Place {
            pipeline: row.get("pipeline_id")?,
            position: row.get("position")?,
            kind: row.get("kind")?,
        };
        Ok((row.get("id")?, place))
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn fate(places: &HashMap<StageId, Place>, from: StageId, to: StageId) -> Fate {
    let (Some(from), Some(to)) = (places.get(&from), places.get(&to)) else { return Fate::Back };
    match to.kind.as_str() {
        "lost" => Fate::Lost,
        "won" => Fate::On,
        _ if from.pipeline == to.pipeline && to.position > from.position => Fate::On,
        _ => Fate::Back,
    }
}
