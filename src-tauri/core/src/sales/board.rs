//! The board: its columns with their heads counted by SQL over all deals of the filter, and the first cards of each.

use std::collections::HashMap;
use std::sync::LazyLock;

use rusqlite::Connection;

use super::cards::cards;
use super::filter::{Bound, statement};
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
        // A retired stage is shown for as long as it holds something.
        if stage.retired && head.count == 0 {
            continue;
        }
        let sums = total(&head.sums);
        let page = cards(conn, stage_id, &request.filter, None, page_size(request.limit), now)?;
        columns.push(BoardColumn {
            stage: stage.clone(),
            count: head.count,
            weighted: sums.iter().map(|sum| sum.per_cent(stage.probability)).collect(),
            sums,
            median_days: head.median_days(),
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
         CROSS JOIN deal d INDEXED BY deal_for_sums ON d.stage_id = s.id AND d.deleted_at IS NULL
         WHERE l.archived_at IS NULL AND d.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL)",
    )?;
    Ok(query.query_row([], |row| row.get("count"))?)
}

/// What stands above the cards of a column.
#[derive(Default)]
struct Head {
    count: u32,
    /// One for each currency and age.
    sums: Vec<Money>,
    /// How many deals have how many days, youngest first.
    ages: Vec<(u32, u32)>,
    overdue: u32,
    without_step: u32,
}

impl Head {
    /// The middle age, or the mean of both middle ones; a half is rounded up.
    fn median_days(&self) -> Option<u32> {
        let lower = self.days_of(self.count.checked_sub(1)? / 2)?;
        let upper = self.days_of(self.count / 2)?;
        Some((lower + upper).div_ceil(2))
    }

    /// The age of the deal at a place in the order of ages.
    fn days_of(&self, place: u32) -> Option<u32> {
        let mut seen = 0;
        self.ages.iter().find_map(|(days, count)| {
            seen += count;
            (seen > place).then_some(*days)
        })
    }
}

pub(super) static HEADS: LazyLock<String> = LazyLock::new(|| statement(include_str!("board.sql")));

fn heads(
    conn: &Connection,
    pipeline: PipelineId,
    filter: &DealFilter,
    now: Timestamp,
) -> Result<HashMap<StageId, Head>> {
    let mut query = conn.prepare_cached(&HEADS)?;
    let bound = Bound::of(filter)?;
    let mut rows = query.query(&*bound.with(&[(":pipeline", &pipeline), (":now", &now)]))?;
    let mut heads: HashMap<StageId, Head> = HashMap::new();
    while let Some(row) = rows.next()? {
        let head = heads.entry(row.get("stage_id")?).or_default();
        let count: u32 = row.get("count")?;
        head.count += count;
        head.ages.push((row.get("days")?, count));
        head.overdue += if row.get("is_overdue")? { count } else { 0 };
        head.without_step += row.get::<_, u32>("without_step")?;
        if let Some(sum) = row.get("sum")? {
            head.sums.push(Money::new(sum, row.get::<_, String>("currency")?));
        }
    }
    Ok(heads)
}

pub(super) fn names(conn: &Connection) -> Result<Vec<PipelineName>> {
    let offered = pipelines(conn)?.into_iter().filter(|pipeline| !pipeline.archived);
    Ok(offered.filter_map(|p| p.id.map(|id| PipelineName { id, name: p.name })).collect())
}

/// The sums of each currency, ordered by currency.
pub(super) fn total<'a>(amounts: impl IntoIterator<Item = &'a Money>) -> Vec<Money> {
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
