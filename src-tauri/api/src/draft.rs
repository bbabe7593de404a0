//! Text that is being typed: kept until it is saved or thrown away, also over a lock and a crash.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which text.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DraftRequest {
    /// Chosen by the window, such as `touch:<party>`.
    pub key: String,
}

/// The text.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Draft {
    /// What was kept; none when nothing was.
    #[ts(type = "unknown")]
    pub value: Option<serde_json::Value>,
}

/// Keeps a text; null throws it away.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetDraftRequest {
    /// Which text.
    pub key: String,
    /// At most 256 KiB.
    #[ts(type = "unknown")]
    pub value: Option<serde_json::Value>,
}
