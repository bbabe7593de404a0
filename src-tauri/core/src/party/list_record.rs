//! The types of lists of parties: which, in which order, and a page of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PartyRow;
use crate::view::{FieldColumn, Filter, Shown};

/// Which parties.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct PartyFilter {
    /// Folded search over names, places, channels and numbers.
    pub search: Option<String>,
    /// What holds for them.
    pub conditions: Option<Filter>,
    /// The trash instead of the living.
    #[ts(as = "Option<_>")]
    pub trash: bool,
}

/// The order of a list of parties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PartySort {
    /// By name, titles and case ignored.
    #[default]
    Name,
    /// By town.
    City,
    /// By last contact; those never spoken to come first.
    LastTouch,
    /// By due day of the next step; those with nothing planned come last.
    NextStep,
    /// By when the record was made.
    Created,
    /// By how likely they are to leave. Long lists by this and the following orders hold those of whom
    /// the figure is known; short ones end with the others.
    Risk,
    /// By what may be lost with them.
    AtRisk,
    /// By the margin expected within twelve months.
    Value,
    /// By what winning them back may bring.
    WinBack,
    /// By postcode.
    Postcode,
    /// By number from bookkeeping. This and the following orders have no index: a long list is read once for each page.
    CustomerNumber,
    /// By last purchase.
    LastPurchase,
    /// By who looks after them.
    Owner,
    /// By country.
    Country,
    /// By where they come from.
    Source,
    /// By when they became customers.
    CustomerSince,
    /// By one of the firm's own fields: `field:` and its id.
    #[serde(untagged)]
    Own(FieldColumn),
}

/// A page of a list of parties.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct PartyPageRequest {
    /// Which.
    #[ts(as = "Option<_>")]
    pub filter: PartyFilter,
    /// In which order.
    #[ts(as = "Option<_>")]
    pub sort: PartySort,
    /// Backwards.
    #[ts(as = "Option<_>")]
    pub descending: bool,
    /// Where the page begins; the `next` of the page before.
    pub cursor: Option<String>,
    /// Columns beside those that every row carries.
    #[ts(as = "Option<_>")]
    pub columns: Vec<Shown>,
    /// How many rows, at most 500; 60 when zero.
    #[ts(as = "Option<_>")]
    pub limit: u32,
}

/// A page of parties.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartyPage {
    /// The rows.
    pub rows: Vec<PartyRow>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// How many the filter finds; only on the first page.
    pub total: Option<u32>,
}
