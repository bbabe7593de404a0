//! The types of tasks.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Repeat;
use crate::id::{DealId, PartyId, PersonId, TaskId};
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
    /// How it comes again.
    #[serde(default)]
    pub repeat: Option<Repeat>,
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
    /// The playbook of which it is a step.
    pub playbook: Option<String>,
    /// How it comes again; a done one does not any more.
    pub repeat: Option<Repeat>,
}
