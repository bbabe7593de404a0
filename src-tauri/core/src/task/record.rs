//! The types of tasks and of the Today page.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{DealId, PartyId, PersonId, TaskId};
use crate::money::Money;
use crate::time::Timestamp;

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum TaskKind {
    /// Phone.
    Call,
    /// Go there.
    Visit,
    /// Write.
    Mail,
    /// Send an offer.
    Offer,
    /// A date with a time.
    Meeting,
    /// Anything else.
    Todo,
}

/// A task as it comes in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct TaskDraft {
    /// The customer; taken from the deal when only that is given.
    #[serde(default)]
    pub party_id: Option<PartyId>,
    /// The deal.
    #[serde(default)]
    pub deal_id: Option<DealId>,
    /// What kind.
    pub kind: TaskKind,
    /// What to do.
    pub title: String,
    /// More about it.
    #[serde(default)]
    pub note: Option<String>,
    /// Due day.
    #[serde(default)]
    pub due_on: Option<NaiveDate>,
    /// Due time, `HH:MM`.
    #[serde(default)]
    pub due_time: Option<String>,
    /// Who does it; the writer when left out.
    #[serde(default)]
    pub assignee_id: Option<PersonId>,
}

/// A stored task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TaskView {
    /// Its id.
    pub id: TaskId,
    /// The customer.
    pub party_id: Option<PartyId>,
    /// The customer's name.
    pub party_name: Option<String>,
    /// The deal.
    pub deal_id: Option<DealId>,
    /// What the deal is about.
    pub deal_title: Option<String>,
    /// What kind.
    pub kind: TaskKind,
    /// What to do.
    pub title: String,
    /// More about it.
    pub note: Option<String>,
    /// Due day.
    pub due_on: Option<NaiveDate>,
    /// Due time, `HH:MM`.
    pub due_time: Option<String>,
    /// Who does it.
    pub assignee_id: Option<PersonId>,
    /// When it was done.
    pub done_at: Option<Timestamp>,
    /// What came of it.
    pub outcome: Option<String>,
}

/// Which part of the Today queue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum TodayPart {
    /// Overdue, due today and due within seven days.
    #[default]
    All,
    /// Overdue.
    Late,
    /// Due today.
    Today,
    /// Due within the next seven days.
    Soon,
}

/// The Today page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct TodayRequest {
    /// Which part.
    #[ts(as = "Option<_>")]
    pub part: TodayPart,
    /// Only what this person has to do.
    pub assignee_id: Option<PersonId>,
    /// Where the page begins.
    pub cursor: Option<String>,
    /// How many, at most 500; 50 when zero.
    #[ts(as = "Option<_>")]
    pub limit: u32,
}

/// A line of the queue: the task and whom it concerns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayItem {
    /// The task.
    pub task: TaskView,
    /// Town of the customer.
    pub city: Option<String>,
    /// The first person to ask, or the customer.
    pub contact_name: Option<String>,
    /// Role of that person.
    pub contact_role: Option<String>,
    /// Number to call.
    pub phone: Option<String>,
    /// Last real contact.
    pub last_touch_at: Option<Timestamp>,
    /// Value of the deal.
    pub deal_value: Option<Money>,
}

/// The Today queue with its counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayView {
    /// The lines.
    pub items: Vec<TodayItem>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// Overdue.
    pub late: u32,
    /// Due today.
    pub today: u32,
    /// Due within seven days.
    pub soon: u32,
    /// Open deals without a next step.
    pub deals_without_step: u32,
    /// Open deals by stage of each pipeline, for the column beside the queue.
    pub stages: Vec<StageCount>,
    /// Won this month, per currency.
    pub won_this_month: Vec<Money>,
    /// Expected to close this month (weighted), per currency.
    pub expected_this_month: Vec<Money>,
}

/// How many deals stand in a stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageCount {
    /// Name of the pipeline.
    pub pipeline: String,
    /// Name of the stage.
    pub stage: String,
    /// How many.
    pub count: u32,
    /// Their sums per currency.
    pub sums: Vec<Money>,
}
