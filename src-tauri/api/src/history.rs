//! Undo, redo and the history of records.

use rondo_core::id::PartyId;
use serde::Deserialize;
use ts_rs::TS;

/// One set of the log.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetRequest {
    /// Its number.
    #[ts(type = "number")]
    pub set: i64,
}

/// The history of a customer.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PartyHistoryRequest {
    /// Whose.
    pub id: PartyId,
    /// Where the page begins.
    #[serde(default)]
    pub cursor: Option<String>,
}
