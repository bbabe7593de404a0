//! The types of reminders.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{PartyId, PersonId, TaskId};

/// What somebody is reminded of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ReminderKind {
    /// A task is due.
    Task,
    /// The limit of a cadence was passed.
    Cadence,
    /// The last day for notice, or the end of a contract, is near.
    Deadline,
}

/// Something to be told now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reminder {
    /// Names it, for telling and for snoozing.
    pub key: String,
    /// What it is about.
    pub kind: ReminderKind,
    /// What to do, or the customer.
    pub title: String,
    /// One sentence.
    pub text: String,
    /// The customer.
    pub party_id: Option<PartyId>,
    /// The task.
    pub task_id: Option<TaskId>,
}

/// Whom to remind, and from when on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReminderWish {
    /// Only what this person has to do, and of the customers he or she owns; of everybody when nobody is given.
    pub person: Option<PersonId>,
    /// The hour of the day from which on things without a time are told, 0 to 23.
    pub from_hour: u8,
}
