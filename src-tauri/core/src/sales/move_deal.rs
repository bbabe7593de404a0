//! Moving a deal to another stage or to another place in its stage.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, named_params};

use super::create_deal::log_stage;
use super::table::{StagePlace, money_row, stage_place};
use super::{DealMove, PurchaseDraft, StageKind, add_purchase, rank};
use crate::error::{Error, Result};
use crate::id::{DealId, PartyId, StageId};
use crate::money::Money;
use crate::rule;
use crate::store::Tx;
use crate::task::{self, TaskDraft};

/// Moves a deal. Entering another stage is logged and counts its days anew. A lost deal needs a reason;
/// won and lost deals get the day on which they closed, a deal that is open again loses it with reason and competitor.
pub fn move_deal(tx: &Tx<'_>, step: &DealMove) -> Result<()> {
    let deal = Former::read(tx, step.id)?;
    let stage = stage_place(tx, step.stage_id)?;
    let close = Close::of(tx, step, &deal, &stage)?;
    let is_entered = deal.stage != stage.id;
    if is_entered && stage.is_retired {
        return Err(Error::invalid("stageId", "stage-retired"));
    }
    let rank = match step.before {
        Some(other) if other == step.id => deal.rank,
        Some(other) => rank::before(tx, stage.id, step.id, other)?,
        None => rank::at_end(tx, stage.id, step.id)?,
    };
    tx.prepare_cached(
        "UPDATE deal SET pipeline_id = :pipeline, stage_id = :stage, rank = :rank,
                stage_since = iif(:is_entered, :now, stage_since),
                closed_on = :closed_on, lost_reason = :lost_reason, competitor = :competitor
         WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": step.id,
        ":pipeline": stage.pipeline,
        ":stage": stage.id,
        ":rank": rank,
        ":is_entered": is_entered,
        ":now": tx.now,
        ":closed_on": close.on,
        ":lost_reason": close.lost_reason,
        ":competitor": close.competitor,
    })?;
    if is_entered {
        log_stage(tx, step.id, deal.party, Some(deal.stage), stage.id)?;
    }
    match &step.ask_again {
        Some(again) if stage.kind == StageKind::Lost => {
            task::create(
                tx,
                &TaskDraft { party_id: Some(deal.party), deal_id: Some(step.id), ..again.clone() },
            )?;
        }
        Some(_) => return Err(Error::invalid("askAgain", "not-here")),
        None => {}
    }
    match close.on {
        Some(day) if step.add_purchase && stage.kind == StageKind::Won => buy(tx, step.id, deal, day),
        _ => Ok(()),
    }
}

/// The deal as it stood.
struct Former {
    party: PartyId,
    stage: StageId,
    rank: i64,
    title: String,
    money: Option<Money>,
    close: Close,
}

/// How a deal ended; empty while it is open.
#[derive(Clone, Default)]
struct Close {
    on: Option<NaiveDate>,
    lost_reason: Option<String>,
    competitor: Option<String>,
}

impl Former {
    fn read(tx: &Tx<'_>, id: DealId) -> Result<Self> {
        tx.prepare_cached(
            "SELECT party_id, stage_id, rank, title, amount, currency, closed_on, lost_reason, competitor
             FROM deal WHERE id = :id AND deleted_at IS NULL",
        )?
        .query_row(named_params! {":id": id}, |row| {
            Ok(Self {
                party: row.get("party_id")?,
                stage: row.get("stage_id")?,
                rank: row.get("rank")?,
                title: row.get("title")?,
                money: money_row(row)?,
                close: Close {
                    on: row.get("closed_on")?,
                    lost_reason: row.get("lost_reason")?,
                    competitor: row.get("competitor")?,
                },
            })
        })
        .optional()?
        .ok_or(Error::NotFound("deal"))
    }
}

impl Close {
    /// How the deal ends by this move. What is left out stays when the deal already stood in the stage.
    fn of(tx: &Tx<'_>, step: &DealMove, deal: &Former, stage: &StagePlace) -> Result<Self> {
        let reason = rule::line("lostReason", step.lost_reason.as_deref())?.map(str::to_owned);
        let competitor = rule::line("competitor", step.competitor.as_deref())?.map(str::to_owned);
        let on = step.closed_on.map(|day| rule::day("closedOn", day)).transpose()?;
        let former = if deal.stage == stage.id { deal.close.clone() } else { Self::default() };
        let on = on.or(former.on).unwrap_or_else(|| tx.now.local_date());
        match stage.kind {
            StageKind::Open => Ok(Self::default()),
            StageKind::Won => Ok(Self { on: Some(on), ..Self::default() }),
            StageKind::Lost => {
                let reason = reason.or(former.lost_reason).ok_or(Error::invalid("lostReason", "missing"))?;
                let competitor = competitor.or(former.competitor);
                Ok(Self { on: Some(on), lost_reason: Some(reason), competitor })
            }
        }
    }
}

/// Writes the purchase of a won deal down; once, also where the deal was opened and won again.
fn buy(tx: &Tx<'_>, id: DealId, deal: Former, day: NaiveDate) -> Result<()> {
    let is_bought = tx
        .prepare_cached(
            "SELECT 1 FROM purchase
             WHERE deal_id = :deal AND amount > 0 AND deleted_at IS NULL AND cancelled_on IS NULL",
        )?
        .exists(named_params! {":deal": id})?;
    if is_bought {
        return Err(Error::invalid("addPurchase", "deal-bought"));
    }
    let money = deal.money.ok_or(Error::invalid("money", "missing"))?;
    let purchase = PurchaseDraft {
        deal_id: Some(id),
        title: Some(deal.title),
        ..PurchaseDraft::new(deal.party, day, money)
    };
    add_purchase(tx, &purchase).map(|_| ())
}
