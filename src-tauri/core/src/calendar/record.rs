//! The types of the calendar.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::id::{PartyId, PersonId};
use crate::task::TaskView;

/// The most days that are shown at once: six weeks.
pub const MOST_DAYS: i64 = 42;

/// Days to be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CalendarRequest {
    /// The first day.
    pub from: NaiveDate,
    /// The last day, at most 41 days later.
    pub until: NaiveDate,
    /// Only what this person has to do, and of the customers he or she owns.
    #[serde(default)]
    pub person_id: Option<PersonId>,
    /// How many tasks of each day, at most 500; 50 when zero.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub per_day: u32,
}

/// More tasks of one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CalendarDayRequest {
    /// The day.
    pub day: NaiveDate,
    /// Only those of this person.
    #[serde(default)]
    pub person_id: Option<PersonId>,
    /// Where the page begins.
    #[serde(default)]
    pub cursor: Option<String>,
    /// How many, at most 500; 50 when zero.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub limit: u32,
}

/// Tasks of one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarTasks {
    /// The tasks, by their time; those without one come last.
    pub tasks: Vec<TaskView>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// What stands on a day without being a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CalendarMarkKind {
    /// The last day for the customer's notice.
    Notice,
    /// A contract ends.
    End,
    /// A promise is to be kept, or something is expected of the customer.
    Promise,
    /// A case should be settled.
    Case,
    /// A deal is expected to close.
    Deal,
}

/// Something on a day that is no task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarMark {
    /// What it is.
    pub kind: CalendarMarkKind,
    /// Of which record.
    #[ts(type = "string")]
    pub id: Uuid,
    /// The customer.
    pub party_id: PartyId,
    /// The customer's name.
    pub party_name: String,
    /// What the record says.
    pub title: String,
}

/// A day of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarDay {
    /// The day.
    pub day: NaiveDate,
    /// How many open tasks are due.
    pub count: u32,
    /// The first of them.
    pub tasks: CalendarTasks,
    /// What else stands there.
    pub marks: Vec<CalendarMark>,
}

/// Days of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Calendar {
    /// Each day of the range.
    pub days: Vec<CalendarDay>,
    /// Open tasks that are due before today, wherever the range lies.
    pub late: u32,
    /// There are more marks than were read.
    pub more: bool,
}
