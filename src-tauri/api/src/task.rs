//! Tasks and the Today page.

use chrono::NaiveDate;
use rondo_core::id::TaskId;
use rondo_core::task::TaskDraft;
use serde::Deserialize;
use ts_rs::TS;

/// One task.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TaskRequest {
    /// Its id.
    pub id: TaskId,
}

/// A changed task.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TaskUpdate {
    /// Its id.
    pub id: TaskId,
    /// The whole record.
    pub draft: TaskDraft,
}

/// A task done.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DoneRequest {
    /// Its id.
    pub id: TaskId,
    /// What came of it.
    #[serde(default)]
    pub outcome: Option<String>,
}

/// A task moved to another day.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PostponeRequest {
    /// Its id.
    pub id: TaskId,
    /// The new day.
    pub due_on: NaiveDate,
}
