//! The types of cases.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{CaseId, PartyId, PersonId};

/// What a case is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum CaseKind {
    /// Something was wrong.
    Complaint,
    /// Goods come back.
    Return,
    /// Somebody wants to know something.
    Question,
    /// Praise or a suggestion.
    Feedback,
}

/// A case as it comes in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CaseDraft {
    /// The customer.
    pub party_id: PartyId,
    /// What it is about.
    pub kind: CaseKind,
    /// Whether it weighs heavily.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub severe: bool,
    /// In one line.
    pub title: String,
    /// More about it.
    #[serde(default)]
    pub note: Option<String>,
    /// The day on which it came up.
    pub opened_on: NaiveDate,
    /// The last day on which it is settled in time.
    #[serde(default)]
    pub due_on: Option<NaiveDate>,
    /// The day on which it was settled; open when left out.
    #[serde(default)]
    pub closed_on: Option<NaiveDate>,
    /// What came of it, for a settled case.
    #[serde(default)]
    pub outcome: Option<String>,
    /// Who sees to it; the writer of a new case when left out.
    #[serde(default)]
    pub owner_id: Option<PersonId>,
    /// Where the record comes from.
    #[serde(default)]
    pub source: Option<String>,
}

/// A stored case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CaseView {
    /// Its id.
    pub id: CaseId,
    /// The customer.
    pub party_id: PartyId,
    /// What it is about.
    pub kind: CaseKind,
    /// Whether it weighs heavily.
    pub severe: bool,
    /// In one line.
    pub title: String,
    /// More about it.
    pub note: Option<String>,
    /// The day on which it came up.
    pub opened_on: NaiveDate,
    /// The last day on which it is settled in time.
    pub due_on: Option<NaiveDate>,
    /// The day on which it was settled.
    pub closed_on: Option<NaiveDate>,
    /// What came of it.
    pub outcome: Option<String>,
    /// Who sees to it.
    pub owner_id: Option<PersonId>,
    /// Where the record comes from.
    pub source: Option<String>,
}

/// Settling a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CaseClose {
    /// The case.
    pub id: CaseId,
    /// The day; today when left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
    /// What came of it.
    #[serde(default)]
    pub outcome: Option<String>,
}
