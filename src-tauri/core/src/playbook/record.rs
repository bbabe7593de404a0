//! The types of playbooks and of what runs at a customer.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ALERT;
use crate::id::{PartyId, PersonId, PlaybookId, PlaybookStepId, RunId, TaskId};
use crate::task::TaskKind;
use crate::time::Timestamp;

/// On which day a step falls due, counted from the day of the start. Saturdays and Sundays are no working days; holidays
/// are not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum DayRule {
    /// On the very day.
    Exact,
    /// On that day, or on the Monday after it when it is no working day.
    #[default]
    Forward,
    /// Only working days are counted.
    Working,
}

/// Who does a step. Where somebody is missing the owner takes the place of the deputy, and whoever starts that of the owner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum StepAssignee {
    /// Who looks after the customer.
    #[default]
    Owner,
    /// Who stands in for them.
    Deputy,
    /// Somebody of the firm by name.
    Person,
}

/// What a playbook is for: the phase of a model, by the engine's names as in `six` and `winBack`, or an early warning
/// ([`Occasion::warning`]).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Occasion {
    /// The model.
    pub track: String,
    /// The phase.
    pub phase: String,
}

impl Occasion {
    /// An early warning; it is no model and has one phase only.
    pub fn warning() -> Self {
        Self { track: ALERT.to_owned(), phase: ALERT.to_owned() }
    }

    /// Whether it is an early warning.
    pub fn is_warning(&self) -> bool {
        *self == Self::warning()
    }
}

/// A step. Without `id` it is new.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PlaybookStep {
    /// Its id.
    #[serde(default)]
    pub id: Option<PlaybookStepId>,
    /// What kind of task it becomes.
    pub kind: TaskKind,
    /// What to do.
    pub title: String,
    /// More about it.
    #[serde(default)]
    pub note: Option<String>,
    /// Days after the start, at most 730.
    pub offset_days: u16,
    /// How they are counted.
    pub day_rule: DayRule,
    /// Who does it.
    pub assignee: StepAssignee,
    /// The person, where it is one by name.
    #[serde(default)]
    pub person_id: Option<PersonId>,
}

/// A playbook. Without `id` it is new.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Playbook {
    /// Its id.
    #[serde(default)]
    pub id: Option<PlaybookId>,
    /// Name.
    pub name: String,
    /// What it is for.
    #[serde(default)]
    pub purpose: Option<String>,
    /// The phase that it is for; none for one that is only started by hand.
    #[serde(default)]
    pub occasion: Option<Occasion>,
    /// Starts by itself for who enters that phase.
    pub automatic: bool,
    /// Ends by itself when the customer leaves that phase.
    pub ends_with_phase: bool,
    /// Is proposed and may be started; what runs goes on without.
    pub active: bool,
    /// The ready-made one that it was made from.
    #[serde(default)]
    pub template: Option<String>,
    /// Its steps, in order.
    pub steps: Vec<PlaybookStep>,
}

/// A playbook with what is going on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaybookView {
    /// The playbook.
    pub playbook: Playbook,
    /// At how many customers it runs.
    pub running: u32,
}

/// Why a run ended before its steps were done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum RunEnd {
    /// Somebody ended it.
    Stopped,
    /// The customer left the phase.
    Left,
}

/// A playbook started for a customer. It runs while it has open steps and has not ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaybookRun {
    /// Its id.
    pub id: RunId,
    /// The customer.
    pub party_id: PartyId,
    /// The playbook.
    pub playbook_id: PlaybookId,
    /// The name of the playbook.
    pub name: String,
    /// When it was started.
    pub started_on: NaiveDate,
    /// Where the customer stood, when that was why.
    pub occasion: Option<Occasion>,
    /// Since when, when it started by itself.
    pub entered_on: Option<NaiveDate>,
    /// When it ended before its steps were done …
    pub ended_on: Option<NaiveDate>,
    /// … and why.
    pub ended_because: Option<RunEnd>,
    /// Steps still open.
    pub open: u32,
    /// Steps done.
    pub done: u32,
}

/// A running playbook with its steps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RunningPlaybook {
    /// The run.
    pub run: PlaybookRun,
    /// Its steps, the earliest first; dropped ones are gone.
    pub steps: Vec<RunStep>,
}

/// A task of a run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RunStep {
    /// The task.
    pub task_id: TaskId,
    /// What kind.
    pub kind: TaskKind,
    /// What to do.
    pub title: String,
    /// Due day.
    pub due_on: Option<NaiveDate>,
    /// Who does it.
    pub assignee_id: Option<PersonId>,
    /// When it was done.
    pub done_at: Option<Timestamp>,
}

/// A playbook that can be started for a customer today, own or ready-made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaybookChoice {
    /// The playbook; without an id it is ready-made and becomes the firm's own when it is started.
    pub playbook: Playbook,
    /// It is for a phase in which the customer stands, and has not been started since they came there.
    pub fits: bool,
    /// When each of its steps would fall due.
    pub due_on: Vec<NaiveDate>,
}

/// The playbooks of one customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartyPlaybooks {
    /// What runs, the latest first.
    pub running: Vec<RunningPlaybook>,
    /// What can be started: what fits first, own before ready-made.
    pub choices: Vec<PlaybookChoice>,
}
