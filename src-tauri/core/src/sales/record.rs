//! The types of pipelines, stages, deals and the board.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DealItem, RelatedDeal, StageItem};
use crate::id::{DealId, PartyId, PersonId, PipelineId, StageId, TagId};
use crate::money::Money;
use crate::party::{BuyingRole, NextStep};
use crate::task::TaskDraft;
use crate::time::Timestamp;

/// Whether deals of a stage are still alive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum StageKind {
    /// Alive.
    Open,
    /// Won.
    Won,
    /// Lost.
    Lost,
}

/// A stage. Without `id` it is new.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Stage {
    /// Its id.
    #[serde(default)]
    pub id: Option<StageId>,
    /// Its name.
    pub name: String,
    /// Alive, won or lost.
    pub kind: StageKind,
    /// Per cent of deals that are won from here.
    pub probability: u8,
    /// Usual days in this stage.
    #[serde(default)]
    pub target_days: Option<u32>,
    /// It keeps the deals that stand in it and takes in no others.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub retired: bool,
    /// What is to be settled in it, in order.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub checklist: Vec<StageItem>,
}

/// A pipeline with its stages in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Pipeline {
    /// Its id; none for a new one.
    #[serde(default)]
    pub id: Option<PipelineId>,
    /// Its name.
    pub name: String,
    /// Currency of new deals.
    pub currency: String,
    /// The stages; exactly one is won and one lost. A stage that holds deals cannot be left out, but it can be retired.
    pub stages: Vec<Stage>,
    /// Put away: not offered any more.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub archived: bool,
}

/// Somebody who has a part in a deal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DealPerson {
    /// The person.
    pub party_id: PartyId,
    /// Filled when read.
    #[serde(default)]
    pub name: Option<String>,
    /// What the person is in it, in words.
    #[serde(default)]
    pub role: Option<String>,
    /// What the person decides in it.
    #[serde(default)]
    pub buying_role: Option<BuyingRole>,
}

/// A deal as it comes in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DealDraft {
    /// The customer. A stored deal keeps its own when left out; a new one has none before its customer is made.
    #[serde(default)]
    pub party_id: Option<PartyId>,
    /// The pipeline; the first one when left out.
    #[serde(default)]
    pub pipeline_id: Option<PipelineId>,
    /// The stage of a new deal; the first one when left out. A stored deal is moved by `deal.move`.
    #[serde(default)]
    pub stage_id: Option<StageId>,
    /// What it is about.
    pub title: String,
    /// Value; unknown when left out.
    #[serde(default)]
    pub money: Option<Money>,
    /// Expected close.
    #[serde(default)]
    pub expected_on: Option<NaiveDate>,
    /// Who works on it; the writer when left out.
    #[serde(default)]
    pub owner_id: Option<PersonId>,
    /// People in their roles.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub people: Vec<DealPerson>,
    /// Where it comes from.
    #[serde(default)]
    pub source: Option<String>,
    /// A note.
    #[serde(default)]
    pub note: Option<String>,
}

/// A stored deal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DealView {
    /// Its id.
    pub id: DealId,
    /// The customer.
    pub party_id: PartyId,
    /// The customer's name.
    pub party_name: String,
    /// The pipeline.
    pub pipeline_id: PipelineId,
    /// The stage.
    pub stage_id: StageId,
    /// The stage's name.
    pub stage: String,
    /// Alive, won or lost.
    pub stage_kind: StageKind,
    /// Per cent.
    pub probability: u8,
    /// What it is about.
    pub title: String,
    /// Value.
    pub money: Option<Money>,
    /// Expected close.
    pub expected_on: Option<NaiveDate>,
    /// Who works on it.
    pub owner_id: Option<PersonId>,
    /// People in their roles.
    pub people: Vec<DealPerson>,
    /// Where it comes from.
    pub source: Option<String>,
    /// A note.
    pub note: Option<String>,
    /// Why it was lost.
    pub lost_reason: Option<String>,
    /// Who got it instead.
    pub competitor: Option<String>,
    /// When it was won or lost.
    pub closed_on: Option<NaiveDate>,
    /// Since when it stands in its stage.
    pub stage_since: Timestamp,
    /// When it was made.
    pub created_at: Timestamp,
    /// Earliest open task of the deal.
    pub next_step: Option<NextStep>,
    /// Stages it went through, oldest first.
    pub stages: Vec<StageVisit>,
    /// The checklist of its stage.
    pub checklist: Vec<DealItem>,
    /// What was split from it, and from what it was split.
    pub related: Vec<RelatedDeal>,
}

/// One line of the stage log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageVisit {
    /// The stage.
    pub stage_id: StageId,
    /// Its name.
    pub stage: String,
    /// When it was entered.
    pub entered_at: Timestamp,
    /// Days in it, until the next or now.
    pub days: u32,
}

/// A deal on the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DealCard {
    /// Its id.
    pub id: DealId,
    /// The stage in which it stands.
    pub stage_id: StageId,
    /// The customer.
    pub party_id: PartyId,
    /// The customer's name.
    pub party_name: String,
    /// The customer's phase in the model of six, as in `trust`.
    pub party_phase: Option<String>,
    /// What it is about.
    pub title: String,
    /// Value.
    pub money: Option<Money>,
    /// Who works on it.
    pub owner_id: Option<PersonId>,
    /// Expected close.
    pub expected_on: Option<NaiveDate>,
    /// Days since the entry into the stage or the last contact, whichever is later: what its age is judged by.
    pub age_days: u32,
    /// Days in the stage.
    pub stage_days: u32,
    /// Days since the last contact with the customer, or with anybody about the deal; none when there was none.
    pub contact_days: Option<u32>,
    /// Items of the stage's checklist that are not settled.
    pub open_items: u32,
    /// Earliest open task.
    pub next_step: Option<NextStep>,
}

/// Which deals of a board.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct DealFilter {
    /// Worked on by.
    pub owner_id: Option<PersonId>,
    /// Expected to close from this day on.
    pub expected_from: Option<NaiveDate>,
    /// Expected to close until.
    pub expected_until: Option<NaiveDate>,
    /// Worth at least so many minor units of its own currency.
    #[ts(as = "Option<f64>")]
    pub amount_from: Option<i64>,
    /// Worth at most so many.
    #[ts(as = "Option<f64>")]
    pub amount_until: Option<i64>,
    /// The customer has this tag.
    pub tag_id: Option<TagId>,
    /// Words in the deal's title or the customer's name.
    pub text: Option<String>,
    /// Without a next step.
    #[ts(as = "Option<_>")]
    pub without_step: bool,
    /// Longer in the stage than its usual days.
    #[ts(as = "Option<_>")]
    pub overdue: bool,
}

/// The board of one pipeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct BoardRequest {
    /// The pipeline; the first one when left out.
    #[serde(default)]
    pub pipeline_id: Option<PipelineId>,
    /// Which deals.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub filter: DealFilter,
    /// Cards per column, at most 500; 50 when zero.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub limit: u32,
}

/// More cards of one column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ColumnRequest {
    /// The stage.
    pub stage_id: StageId,
    /// Which deals.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub filter: DealFilter,
    /// Where the page begins.
    #[serde(default)]
    pub cursor: Option<String>,
    /// How many; 50 when zero.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub limit: u32,
}

/// Cards of a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ColumnPage {
    /// The cards in their order.
    pub cards: Vec<DealCard>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// A column of the board. Sums run over all its deals, not over the cards shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BoardColumn {
    /// The stage; `id` is always there.
    pub stage: Stage,
    /// Deals in it.
    pub count: u32,
    /// Sums per currency.
    pub sums: Vec<Money>,
    /// Sums times the stage's probability, per currency.
    pub weighted: Vec<Money>,
    /// Median of the days in the stage.
    pub median_days: Option<u32>,
    /// Deals longer in the stage than usual.
    pub overdue: u32,
    /// Deals without a next step.
    pub without_step: u32,
    /// The first cards.
    pub cards: Vec<DealCard>,
    /// Where the next cards begin.
    pub next: Option<String>,
}

/// The board: open stages with cards, and what was won and lost lately in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Board {
    /// The pipeline shown; `id` is always there.
    pub pipeline: Pipeline,
    /// All pipelines to choose from.
    pub pipelines: Vec<PipelineName>,
    /// The open stages.
    pub columns: Vec<BoardColumn>,
    /// Open deals found by the filter.
    pub count: u32,
    /// Their sums per currency.
    pub sums: Vec<Money>,
    /// Weighted sums per currency.
    pub weighted: Vec<Money>,
}

/// A pipeline to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PipelineName {
    /// Its id.
    pub id: PipelineId,
    /// Its name.
    pub name: String,
}

/// Moving a deal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DealMove {
    /// The deal.
    pub id: DealId,
    /// The stage to move to; may be the one it is in, to change its place.
    pub stage_id: StageId,
    /// The deal before which it is put; at the end when left out.
    #[serde(default)]
    pub before: Option<DealId>,
    /// Needed for a lost stage.
    #[serde(default)]
    pub lost_reason: Option<String>,
    /// Who got it instead.
    #[serde(default)]
    pub competitor: Option<String>,
    /// When it was won or lost; today when left out.
    #[serde(default)]
    pub closed_on: Option<NaiveDate>,
    /// For a won stage: write down the purchase, too.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub add_purchase: bool,
    /// For a lost stage: when to ask the customer again. It becomes a task of the deal.
    #[serde(default)]
    pub ask_again: Option<TaskDraft>,
}

impl DealMove {
    /// A move to the end of a stage, of which nothing else is said.
    pub fn to(id: DealId, stage_id: StageId) -> Self {
        Self {
            id,
            stage_id,
            before: None,
            lost_reason: None,
            competitor: None,
            closed_on: None,
            add_purchase: false,
            ask_again: None,
        }
    }
}
