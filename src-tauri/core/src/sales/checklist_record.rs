//! The types of the checklist of a stage.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{DealId, StageItemId};

/// Something that is to be settled in a stage. Without `id` it is new.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct StageItem {
    /// Its id.
    #[serde(default)]
    pub id: Option<StageItemId>,
    /// What is to be settled.
    pub title: String,
}

/// An item of the stage in which a deal stands, and whether it is settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DealItem {
    /// The item.
    pub id: StageItemId,
    /// What is to be settled.
    pub title: String,
    /// The day on which it was settled; none while it is open.
    pub ticked_on: Option<NaiveDate>,
}

/// An item settled for a deal, or open again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DealTick {
    /// The deal.
    pub id: DealId,
    /// The item of one of the stages of its pipeline.
    pub item_id: StageItemId,
    /// Whether it is settled.
    pub ticked: bool,
}
