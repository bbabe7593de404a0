//! The firm, its people and settings.

use rondo_core::id::PersonId;
use serde::Deserialize;
use ts_rs::TS;

/// Says who sits in front of this computer.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MeRequest {
    /// The person.
    pub id: PersonId,
}

/// Says when the vault locks itself.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LockAfterRequest {
    /// Minutes without input; 0 for never.
    pub minutes: u32,
}
