//! Pipelines, deals and purchases.

use rondo_core::id::{DealId, PurchaseId};
use rondo_core::sales::{DealDraft, PurchaseDraft};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One deal.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DealRequest {
    /// Its id.
    pub id: DealId,
}

/// A changed deal.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DealUpdate {
    /// Its id.
    pub id: DealId,
    /// The whole record.
    pub draft: DealDraft,
}

/// One purchase.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PurchaseRequest {
    /// Its id.
    pub id: PurchaseId,
}

/// A corrected purchase.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PurchaseUpdate {
    /// Its id.
    pub id: PurchaseId,
    /// The whole record.
    pub draft: PurchaseDraft,
}

/// What was given as reason and competitor before, most frequent first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LostReasons {
    /// Reasons.
    pub reasons: Vec<String>,
    /// Competitors.
    pub competitors: Vec<String>,
}
