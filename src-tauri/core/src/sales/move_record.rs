//! The type of a move of a deal.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{DealId, StageId};
use crate::task::TaskDraft;

/// Moving a deal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DealMove {
    /// The deal.
    pub id: DealId,
    /// The stage to move to; may be the one it is in, to change its place.
    pub stage_id: StageId,
    /// The deal before which it is put; at the end when left out.
    #[serde(default)]
    pub before: Option<DealId>,
    /// Needed for a lost stage.
    #[serde(default)]
    pub lost_reason: Option<String>,
    /// Who got it instead.
    #[serde(default)]
    pub competitor: Option<String>,
    /// When it was won or lost; today when left out.
    #[serde(default)]
    pub closed_on: Option<NaiveDate>,
    /// For a won stage: write down the purchase, too.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub add_purchase: bool,
    /// For a lost stage: when to ask the customer again. It becomes a task of the deal.
    #[serde(default)]
    pub ask_again: Option<TaskDraft>,
}

impl DealMove {
    /// A move to the end of a stage, of which nothing else is said.
    pub fn to(id: DealId, stage_id: StageId) -> Self {
        Self {
            id,
            stage_id,
            before: None,
            lost_reason: None,
            competitor: None,
            closed_on: None,
            add_purchase: false,
            ask_again: None,
        }
    }
}
