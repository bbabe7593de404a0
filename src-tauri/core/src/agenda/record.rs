//! The types of the morning's list.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{PartyId, PersonId, TaskId};
use crate::milestone::LossReason;
use crate::money::Money;
use crate::sales::ExpectedCash;
use crate::standing::Level;
use crate::task::TaskView;
use crate::word::words;

/// Why somebody should act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ReasonKind {
    /// A step is due.
    Step,
    /// A case is open on or past its last day.
    Case,
    /// What was promised or is expected is due.
    Promise,
    /// The last day for notice, or the end of a contract, is near.
    Deadline,
    /// The risk to lose a customer who is not silent yet is high.
    Warning,
    /// A customer is silent for longer than usual.
    Silence,
    /// The second purchase should come now.
    Second,
    /// A customer who probably left.
    WinBack,
    /// A customer should hear from the firm by the cadence.
    Cadence,
}

words!(ReasonKind {
    Step = "step",
    Case = "case",
    Promise = "promise",
    Deadline = "deadline",
    Warning = "warning",
    Silence = "silence",
    Second = "second",
    WinBack = "win-back",
    Cadence = "cadence",
});

impl ReasonKind {
    /// Whether it follows from where the customer stands, and from nothing that somebody wrote down to be done.
    pub fn is_derived(self) -> bool {
        matches!(self, Self::Warning | Self::Silence | Self::Second | Self::WinBack)
    }
}

/// A part of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// Everything.
    #[default]
    All,
    /// Promises that are overdue.
    Late,
    /// Customers who are silent or about to leave.
    Silent,
    /// Cases.
    Cases,
    /// Deadlines of contracts.
    Deadlines,
    /// What fell due while nobody looked.
    Missed,
}

/// A page of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct AgendaRequest {
    /// Which part.
    #[ts(as = "Option<_>")]
    pub part: Part,
    /// Only the steps and cases of this person, and the customers he or she owns.
    pub person_id: Option<PersonId>,
    /// The last day on which somebody looked, where days lie between; see [`Part::Missed`].
    pub away_since: Option<NaiveDate>,
    /// The model whose phase the lines show, as in `six`; that one when left out.
    pub track: Option<String>,
    /// Where the page begins.
    pub cursor: Option<String>,
    /// How many, at most 500; 50 when zero.
    #[ts(as = "Option<_>")]
    pub limit: u32,
}

/// A line: a customer, or a task of nobody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgendaLine {
    /// Names the line: the id of the customer or of the task.
    pub key: String,
    /// The customer.
    pub party_id: Option<PartyId>,
    /// The customer's name, or what the task says.
    pub name: String,
    /// Town of the customer.
    pub city: Option<String>,
    /// The phase in the model that was asked for.
    pub phase: Option<String>,
    /// The reason that leads.
    pub kind: ReasonKind,
    /// The reason in one sentence.
    pub because: String,
    /// The day of a promise or deadline; since when, of what is derived.
    pub on: Option<NaiveDate>,
    /// The time of a promise, `HH:MM`.
    pub time: Option<String>,
    /// The step, where one leads.
    pub task: Option<TaskView>,
    /// How many other reasons there are.
    pub others: u32,
    /// Fell due while nobody looked.
    pub missed: bool,
    /// What is at stake; no derived figure behind a red light.
    pub value: Option<Money>,
}

/// How many lines there are in each part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgendaCounts {
    /// Everything.
    pub all: u32,
    /// Promises that are overdue.
    pub late: u32,
    /// Customers who are silent or about to leave.
    pub silent: u32,
    /// Cases.
    pub cases: u32,
    /// Deadlines.
    pub deadlines: u32,
    /// What fell due while nobody looked.
    pub missed: u32,
    /// Lines that ask for something today: all but what comes within the next days.
    pub due: u32,
    /// Of some kind there are more than are shown.
    pub more: bool,
    /// At most so many are taken of each kind that is only derived.
    pub most: u32,
}

/// A page of the list with the counts of the whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgendaPage {
    /// The lines.
    pub lines: Vec<AgendaLine>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// The counts.
    pub counts: AgendaCounts,
}

/// A line to be told in full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DetailRequest {
    /// The customer.
    pub party_id: PartyId,
    /// The reason that leads.
    pub lead: ReasonKind,
    /// The model whose phase is shown.
    #[serde(default)]
    pub track: Option<String>,
}

/// A customer on the list, told in full.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgendaDetail {
    /// The customer.
    pub party_id: PartyId,
    /// The name.
    pub name: String,
    /// Town.
    pub city: Option<String>,
    /// Customer since.
    pub customer_since: Option<NaiveDate>,
    /// The first person to ask, or the customer.
    pub contact_name: Option<String>,
    /// Role of that person.
    pub contact_role: Option<String>,
    /// Number to call.
    pub phone: Option<String>,
    /// The phase in the model that was asked for.
    pub phase: Option<String>,
    /// How high the risk is.
    pub level: Option<Level>,
    /// What the customer is expected to bring within twelve months; none behind a red light.
    pub value: Option<Money>,
    /// That value is what the running contracts bring.
    pub by_contract: bool,
    /// Why the customer left, where winning back leads and somebody has said so.
    pub left_because: Option<LossReason>,
    /// Why now, in sentences, what leads first.
    pub why: Vec<String>,
    /// What to say at first.
    pub say: String,
    /// What to come to then.
    pub then: Option<String>,
}

/// A line is moved to another day, or leaves the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetAside {
    /// The customer; none for a task of nobody.
    #[serde(default)]
    pub party_id: Option<PartyId>,
    /// The step, where one leads.
    #[serde(default)]
    pub task_id: Option<TaskId>,
    /// The reason that leads.
    pub lead: ReasonKind,
}

/// The column beside the list, for a model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RailRequest {
    /// The model, as in `six`.
    pub track: String,
}

/// Where the firm stands this morning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rail {
    /// The phases of the model, in their order.
    pub phases: Vec<PhaseTrend>,
    /// The money that is expected, by week.
    pub cash: ExpectedCash,
    /// Won this month, per currency.
    pub won_this_month: Vec<Money>,
    /// Expected to close this month (weighted), per currency.
    pub expected_this_month: Vec<Money>,
    /// Open deals without a next step.
    pub deals_without_step: u32,
    /// Customers whom time alone takes to win-back within seven days.
    pub leaving_soon: u32,
}

/// How many customers stand in a phase, and how that went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhaseTrend {
    /// The phase.
    pub phase: String,
    /// Customers at the end of each week of the last ninety days, today's count last.
    pub counts: Vec<u32>,
}
