//! The board: its columns with their heads counted by SQL over all deals of the filter, and the first cards of each.

use std::collections::HashMap;

use rusqlite::{Connection, named_params};

use super::cards::cards;
use super::pipelines::{first_pipeline, pipeline, pipelines};
use super::{Board, BoardColumn, BoardRequest, DealFilter, PipelineName, StageKind};
use crate::error::Result;
use crate::id::{PipelineId, StageId};
use crate::money::Money;
use crate::rule::page_size;
use crate::time::Timestamp;

/// The board of a pipeline as it stands at `now`. Deals of customers in the trash are left out.
pub fn board(conn: &Connection, request: &BoardRequest, now: Timestamp) -> Result<Board> {
    let id = match request.pipeline_id {
        Some(id) => id,
        None => first_pipeline(conn)?,
    };
    let pipeline = pipeline(conn, id)?;
    let mut heads = heads(conn, id, &request.filter, now)?;
    let mut columns = Vec::new();
    for stage in pipeline.stages.iter().filter(|stage| stage.kind == StageKind::Open) {
        let Some(stage_id) = stage.id else { continue };
        let head = heads.remove(&stage_id).unwrap_or_default();
        let page = cards(conn, stage_id, &request.filter, None, page_size(request.limit), now)?;
        columns.push(BoardColumn {
            stage: stage.clone(),
            count: head.count,
            weighted: head.sums.iter().map(|sum| sum.per_cent(stage.probability)).collect(),
            sums: head.sums,
            median_days: head.median_days,
            overdue: head.overdue,
            without_step: head.without_step,
            cards: page.cards,
            next: page.next,
        });
    }
    Ok(Board {
        pipelines: names(conn)?,
        count: columns.iter().map(|column| column.count).sum(),
        sums: total(columns.iter().flat_map(|column| &column.sums)),
        weighted: total(columns.iter().flat_map(|column| &column.weighted)),
        columns,
        pipeline,
    })
}

/// How many deals are open in pipelines that are not put away.
pub fn open_deal_count(conn: &Connection) -> Result<u32> {
    let mut query = conn.prepare_cached(
        "SELECT count(*) AS count
         FROM pipeline l CROSS JOIN stage s ON s.pipeline_id = l.id AND s.kind = 'open' AND s.deleted_at IS NULL
         CROSS JOIN deal d ON d.stage_id = s.id AND d.deleted_at IS NULL
         CROSS JOIN party p ON p.id = d.party_id AND p.deleted_at IS NULL
         WHERE l.archived_at IS NULL",
    )?;
    Ok(query.query_row([], |row| row.get("count"))?)
}

/// What stands above the cards of a column.
#[derive(Default)]
struct Head {
    count: u32,
    sums: Vec<Money>,
    median_days: Option<u32>,
    overdue: u32,
    without_step: u32,
}

pub(super) const HEADS: &str = include_str!("board.sql");

fn heads(
    conn: &Connection,
    pipeline: PipelineId,
    filter: &DealFilter,
    now: Timestamp,
) -> Result<HashMap<StageId, Head>> {
    let mut query = conn.prepare_cached(HEADS)?;
    let mut rows = query.query(named_params! {
        ":pipeline": pipeline,
        ":now": now,
        ":owner": filter.owner_id,
        ":until": filter.expected_until,
        ":without_step": filter.without_step,
        ":overdue": filter.overdue,
    })?;
    let mut heads: HashMap<StageId, Head> = HashMap::new();
    while let Some(row) = rows.next()? {
        let head = heads.entry(row.get("stage_id")?).or_default();
        head.count += row.get::<_, u32>("count")?;
        head.overdue += row.get::<_, u32>("overdue")?;
        head.without_step += row.get::<_, u32>("without_step")?;
        head.median_days = Some(row.get("median_days")?);
        if let Some(sum) = row.get("sum")? {
            head.sums.push(Money::new(sum, row.get::<_, String>("currency")?));
        }
    }
    Ok(heads)
}

fn names(conn: &Connection) -> Result<Vec<PipelineName>> {
    let offered = pipelines(conn)?.into_iter().filter(|pipeline| !pipeline.archived);
    Ok(offered.filter_map(|p| p.id.map(|id| PipelineName { id, name: p.name })).collect())
}

/// The sums of each currency, ordered by currency.
fn total<'a>(amounts: impl Iterator<Item = &'a Money>) -> Vec<Money> {
    let mut sums: Vec<Money> = Vec::new();
    for money in amounts {
        match sums.iter_mut().find(|sum| sum.currency == money.currency) {
            Some(sum) => sum.amount += money.amount,
            None => sums.push(money.clone()),
        }
    }
    sums.sort_by(|a, b| a.currency.cmp(&b.currency));
    sums
}
