//! Pipelines, deals and purchases.

use rondo_core::id::{DealId, PurchaseId, TaskId};
use rondo_core::party::PartyDraft;
use rondo_core::sales::{DealDraft, PurchaseDraft};
use rondo_core::task::TaskDraft;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use rondo_core::sales::{
    self, Board, BoardRequest, ColumnPage, ColumnRequest, DealMove, DealView, Pipeline, StageKind,
};
use rondo_core::store::{Label, Op};
use rondo_core::{party, task};

use crate::operation::Empty;
use crate::party::{PartyRequest, Saved, named, normaliser};
use crate::session::Session;
use crate::{ApiResult, Rondo};

/// One deal.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DealRequest {
    /// Its id.
    pub id: DealId,
}

/// A new deal; its customer and its next step may come with it, as one operation.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DealCreate {
    /// The deal.
    pub draft: DealDraft,
    /// The customer, when it is made with the deal; it then stands in place of the draft's.
    #[serde(default)]
    pub customer: Option<PartyDraft>,
    /// What to do next.
    #[serde(default)]
    pub next_step: Option<TaskDraft>,
    /// An open step of the customer that becomes the deal's.
    #[serde(default)]
    pub take_step: Option<TaskId>,
}

/// A changed deal.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DealUpdate {
    /// Its id.
    pub id: DealId,
    /// The whole record.
    pub draft: DealDraft,
}

/// One purchase.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PurchaseRequest {
    /// Its id.
    pub id: PurchaseId,
}

/// A corrected purchase.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PurchaseUpdate {
    /// Its id.
    pub id: PurchaseId,
    /// The whole record.
    pub draft: PurchaseDraft,
}

/// What was given as reason and competitor before, most frequent first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LostReasons {
    /// Reasons.
    pub reasons: Vec<String>,
    /// Competitors.
    pub competitors: Vec<String>,
}

pub(crate) fn pipelines(rondo: &Rondo, _: Empty) -> ApiResult<Vec<Pipeline>> {
    Ok(rondo.session()?.store.read(sales::pipelines)?)
}

pub(crate) fn save_pipeline(rondo: &Rondo, request: Pipeline) -> ApiResult<Saved> {
    let label = Label::named(Op::PipelineEdit, request.name.trim());
    let id = rondo.session()?.write(rondo, &label, |tx| sales::save_pipeline(tx, &request))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn board(rondo: &Rondo, request: BoardRequest) -> ApiResult<Board> {
    Ok(rondo.session()?.store.read(|conn| sales::board(conn, &request, rondo.env.now()))?)
}

pub(crate) fn column(rondo: &Rondo, request: ColumnRequest) -> ApiResult<ColumnPage> {
    Ok(rondo.session()?.store.read(|conn| sales::column(conn, &request, rondo.env.now()))?)
}

pub(crate) fn get(rondo: &Rondo, request: DealRequest) -> ApiResult<DealView> {
    Ok(rondo.session()?.store.read(|conn| sales::deal(conn, request.id, rondo.env.now()))?)
}

pub(crate) fn of_party(rondo: &Rondo, request: PartyRequest) -> ApiResult<Vec<DealView>> {
    Ok(rondo.session()?.store.read(|conn| sales::deals_of_party(conn, request.id, rondo.env.now()))?)
}

pub(crate) fn create(rondo: &Rondo, request: DealCreate) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let normaliser = normaliser(&session)?;
    let DealCreate { mut draft, customer, next_step, take_step } = request;
    let label = Label::named(Op::DealCreate, draft.title.trim());
    session.write(rondo, &label, |tx| {
        if let Some(customer) = customer {
            draft.party_id = Some(party::create(tx, customer, normaliser)?);
        }
        let id = sales::create_deal(tx, &draft)?;
        if let Some(step) = take_step {
            task::take_over(tx, step, id)?;
        }
        if let Some(next) = next_step {
            task::create(tx, &TaskDraft { deal_id: Some(id), ..next })?;
        }
        Ok(Saved { id: id.0 })
    })
}

pub(crate) fn update(rondo: &Rondo, request: DealUpdate) -> ApiResult<Saved> {
    let label = Label::named(Op::DealEdit, request.draft.title.trim());
    rondo.session()?.write(rondo, &label, |tx| sales::update_deal(tx, request.id, &request.draft))?;
    Ok(Saved { id: request.id.0 })
}

pub(crate) fn move_deal(rondo: &Rondo, request: DealMove) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let kind = session.store.read(sales::pipelines)?.into_iter().flat_map(|pipeline| pipeline.stages);
    let kind = kind.filter(|stage| stage.id == Some(request.stage_id)).map(|stage| stage.kind).next();
    let op = match kind {
        Some(StageKind::Won) => Op::DealWon,
        Some(StageKind::Lost) => Op::DealLost,
        _ => Op::DealMove,
    };
    let label = titled(rondo, &session, op, request.id)?;
    session.write(rondo, &label, |tx| sales::move_deal(tx, &request))?;
    Ok(Empty {})
}

pub(crate) fn delete(rondo: &Rondo, request: DealRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = titled(rondo, &session, Op::DealDelete, request.id)?;
    session.write(rondo, &label, |tx| sales::delete_deal(tx, request.id))?;
    Ok(Empty {})
}

pub(crate) fn lost_reasons(rondo: &Rondo, _: Empty) -> ApiResult<LostReasons> {
    let (reasons, competitors) = rondo.session()?.store.read(sales::lost_reasons)?;
    Ok(LostReasons { reasons, competitors })
}

pub(crate) fn add_purchase(rondo: &Rondo, request: PurchaseDraft) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = named(&session, Op::PurchaseAdd, request.party_id)?;
    let id = session.write(rondo, &label, |tx| sales::add_purchase(tx, &request))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn update_purchase(rondo: &Rondo, request: PurchaseUpdate) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = named(&session, Op::PurchaseEdit, request.draft.party_id)?;
    session.write(rondo, &label, |tx| sales::update_purchase(tx, request.id, &request.draft))?;
    Ok(Saved { id: request.id.0 })
}

pub(crate) fn delete_purchase(rondo: &Rondo, request: PurchaseRequest) -> ApiResult<Empty> {
    let label = Label::of(Op::PurchaseDelete);
    rondo.session()?.write(rondo, &label, |tx| sales::delete_purchase(tx, request.id))?;
    Ok(Empty {})
}

pub(crate) fn titled(rondo: &Rondo, session: &Session, op: Op, id: DealId) -> ApiResult<Label> {
    Ok(Label::named(op, session.store.read(|conn| sales::deal(conn, id, rondo.env.now()))?.title))
}
