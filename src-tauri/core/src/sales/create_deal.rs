//! Making a deal.

use chrono::NaiveDate;
use rusqlite::named_params;

use super::people::set_people;
use super::pipelines::{first_pipeline, pipeline};
use super::table::{StagePlace, first_stage, stage_place};
use super::{DealDraft, StageKind, rank};
use crate::error::{Error, Result};
use crate::id::{DealId, PartyId, StageId};
use crate::rule;
use crate::store::Tx;

/// Makes a deal at the end of its stage. Without an owner it is its writer's.
/// A deal can begin as won, but not as lost: a draft has no room for the reason.
pub fn create_deal(tx: &Tx<'_>, draft: &DealDraft) -> Result<DealId> {
    let fields = Fields::check(draft)?;
    let party = draft.party_id.ok_or(Error::invalid("partyId", "missing"))?;
    rule::party(tx, party)?;
    let stage = stage_of(tx, draft)?;
    if stage.is_retired {
        return Err(Error::invalid("stageId", "stage-retired"));
    }
    if stage.kind == StageKind::Lost {
        return Err(Error::invalid("lostReason", "missing"));
    }
    let currency = match &draft.money {
        Some(money) => money.currency.clone(),
        None => pipeline(tx, stage.pipeline)?.currency,
    };
    let id = DealId(tx.new_id());
    tx.prepare_cached(
        "INSERT INTO deal (id, party_id, pipeline_id, stage_id, title, amount, currency, expected_on, owner_id, rank,
                           stage_since, closed_on, source, note, created_at)
         VALUES (:id, :party, :pipeline, :stage, :title, :amount, :currency, :expected_on, :owner, :rank,
                 :now, :closed_on, :source, :note, :now)",
    )?
    .execute(named_params! {
        ":id": id,
        ":party": party,
        ":pipeline": stage.pipeline,
        ":stage": stage.id,
        ":title": fields.title,
        ":amount": draft.money.as_ref().map(|money| money.amount),
        ":currency": currency,
        ":expected_on": fields.expected_on,
        ":owner": draft.owner_id.or(tx.actor),
        ":rank": rank::at_end(tx, stage.id, id)?,
        ":now": tx.now,
        ":closed_on": (stage.kind == StageKind::Won).then(|| tx.now.local_date()),
        ":source": fields.source,
        ":note": fields.note,
    })?;
    log_stage(tx, id, party, None, stage.id)?;
    set_people(tx, id, &draft.people)?;
    Ok(id)
}

/// Enters a stage into the log of a deal.
pub(super) fn log_stage(
    tx: &Tx<'_>,
    deal: DealId,
    party: PartyId,
    from: Option<StageId>,
    stage: StageId,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO deal_stage (id, deal_id, party_id, from_stage_id, stage_id, entered_at)
         VALUES (:id, :deal, :party, :from, :stage, :now)",
    )?
    .execute(named_params! {
        ":id": tx.new_id(), ":deal": deal, ":party": party, ":from": from, ":stage": stage, ":now": tx.now,
    })?;
    Ok(())
}

/// The fields of a draft that had to be checked.
pub(super) struct Fields<'a> {
    pub(super) title: &'a str,
    pub(super) expected_on: Option<NaiveDate>,
    pub(super) source: Option<&'a str>,
    pub(super) note: Option<&'a str>,
}

impl<'a> Fields<'a> {
    pub(super) fn check(draft: &'a DealDraft) -> Result<Self> {
        if let Some(money) = &draft.money {
            rule::money("money", money)?;
        }
        Ok(Self {
            title: rule::title("title", &draft.title)?,
            expected_on: draft.expected_on.map(|day| rule::day("expectedOn", day)).transpose()?,
            source: rule::line("source", draft.source.as_deref())?,
            note: rule::text("note", draft.note.as_deref())?,
        })
    }
}

/// The stage that was asked for, or the first open one of the pipeline that was asked for, or of the first one.
fn stage_of(tx: &Tx<'_>, draft: &DealDraft) -> Result<StagePlace> {
    match (draft.stage_id, draft.pipeline_id) {
        (Some(stage), asked) => {
            let stage = stage_place(tx, stage)?;
            let is_elsewhere = asked.is_some_and(|pipeline| pipeline != stage.pipeline);
            if is_elsewhere { Err(Error::NotFound("stage")) } else { Ok(stage) }
        }
        (None, Some(id)) => {
            pipeline(tx, id)?;
            first_stage(tx, id)
        }
        (None, None) => first_stage(tx, first_pipeline(tx)?),
    }
}
