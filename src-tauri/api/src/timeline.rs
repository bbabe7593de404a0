//! Touches and the timeline.

use rondo_core::id::TouchId;
use rondo_core::task::TaskDraft;
use rondo_core::timeline::TouchDraft;
use serde::Deserialize;
use ts_rs::TS;

/// A touch written down; a next step and the task it settles may go with it, as one operation.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct LogRequest {
    /// The touch.
    pub draft: TouchDraft,
    /// What to do next.
    #[serde(default)]
    pub next_step: Option<TaskDraft>,
    /// The task that is done by it.
    #[serde(default)]
    pub done_task: Option<rondo_core::id::TaskId>,
}

/// A corrected touch.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TouchUpdate {
    /// Its id.
    pub id: TouchId,
    /// The whole record.
    pub draft: TouchDraft,
}

/// One touch.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TouchRequest {
    /// Its id.
    pub id: TouchId,
}
