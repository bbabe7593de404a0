//! The types of purchases.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{DealId, PartyId, PurchaseId};
use crate::money::Money;
use crate::party::YearOfPurchases;

/// A purchase as it comes in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PurchaseDraft {
    /// The customer.
    pub party_id: PartyId,
    /// The deal it came from.
    #[serde(default)]
    pub deal_id: Option<DealId>,
    /// The day.
    pub bought_on: NaiveDate,
    /// Amount; negative for a return.
    pub money: Money,
    /// External number (invoice), unique per source.
    #[serde(default)]
    pub number: Option<String>,
    /// What was bought, in words.
    #[serde(default)]
    pub title: Option<String>,
    /// Which product, as the firm calls it.
    #[serde(default)]
    pub product: Option<String>,
    /// The day of delivery; the day of the purchase when left out, unless delivery is awaited.
    #[serde(default)]
    pub delivered_on: Option<NaiveDate>,
    /// Not delivered yet.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub awaits_delivery: bool,
    /// The day on which it was cancelled.
    #[serde(default)]
    pub cancelled_on: Option<NaiveDate>,
    /// For a return: the purchase it belongs to.
    #[serde(default)]
    pub returns_id: Option<PurchaseId>,
    /// Where the record comes from.
    #[serde(default)]
    pub source: Option<String>,
}

impl PurchaseDraft {
    /// A purchase of which nothing else is known.
    pub fn new(party_id: PartyId, bought_on: NaiveDate, money: Money) -> Self {
        Self {
            party_id,
            deal_id: None,
            bought_on,
            money,
            number: None,
            title: None,
            product: None,
            delivered_on: None,
            awaits_delivery: false,
            cancelled_on: None,
            returns_id: None,
            source: None,
        }
    }
}

/// A stored purchase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseView {
    /// Its id.
    pub id: PurchaseId,
    /// The customer.
    pub party_id: PartyId,
    /// The deal it came from.
    pub deal_id: Option<DealId>,
    /// The day.
    pub bought_on: NaiveDate,
    /// Amount.
    pub money: Money,
    /// External number.
    pub number: Option<String>,
    /// What was bought, in words.
    pub title: Option<String>,
    /// Which product.
    pub product: Option<String>,
    /// The day of delivery.
    pub delivered_on: Option<NaiveDate>,
    /// Not delivered yet.
    pub awaits_delivery: bool,
    /// The day on which it was cancelled.
    pub cancelled_on: Option<NaiveDate>,
    /// For a return: the purchase it belongs to.
    pub returns_id: Option<PurchaseId>,
    /// Where the record comes from.
    pub source: Option<String>,
}

/// What a customer has bought, in short. What was cancelled is not in the sums.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseSummary {
    /// The last twelve months.
    pub year: Option<YearOfPurchases>,
    /// Sum of the twelve months before, in the same currency; minor units.
    #[ts(type = "number")]
    pub year_before: i64,
    /// All purchases ever.
    pub count: u32,
    /// The latest ones, at most five.
    pub latest: Vec<PurchaseView>,
}
