//! The types of copying and splitting deals.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{DealId, OfferId};
use crate::money::Money;

/// A deal that becomes two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DealSplit {
    /// The deal.
    pub id: DealId,
    /// What the new deal is about.
    pub title: String,
    /// What of the value goes to the new deal; less than all of it, and more than nothing.
    pub money: Money,
    /// The offers that go along.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub offers: Vec<OfferId>,
}

/// A deal that belongs to another one, because one was split from the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RelatedDeal {
    /// The deal.
    pub id: DealId,
    /// What it is about.
    pub title: String,
    /// Its value.
    pub money: Option<Money>,
    /// Whether the deal that is looked at was split from this one; otherwise this one was split from it.
    pub is_origin: bool,
}
