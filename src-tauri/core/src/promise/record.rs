//! The types of promises.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{PartyId, PersonId, PromiseId};
use crate::word::words;

/// Who owes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PromiseKind {
    /// The firm promised it to the customer.
    Ours,
    /// The customer promised it to the firm.
    Theirs,
    /// The customer expects it, and nobody has promised it.
    Expectation,
}

words!(PromiseKind { Ours = "ours", Theirs = "theirs", Expectation = "expectation" });

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PromiseState {
    /// Nothing yet.
    Open,
    /// It was kept.
    Met,
    /// It was not kept.
    Broken,
}

words!(PromiseState { Open = "open", Met = "met", Broken = "broken" });

/// A promise as it comes in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PromiseDraft {
    /// The customer.
    pub party_id: PartyId,
    /// Who owes it.
    pub kind: PromiseKind,
    /// In one line.
    pub title: String,
    /// More about it.
    #[serde(default)]
    pub note: Option<String>,
    /// The person of the customer.
    #[serde(default)]
    pub contact_id: Option<PartyId>,
    /// The person of the firm.
    #[serde(default)]
    pub person_id: Option<PersonId>,
    /// The day on which it was made.
    pub made_on: NaiveDate,
    /// Its last day.
    #[serde(default)]
    pub due_on: Option<NaiveDate>,
}

/// A stored promise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PromiseView {
    /// Its id.
    pub id: PromiseId,
    /// The customer.
    pub party_id: PartyId,
    /// Who owes it.
    pub kind: PromiseKind,
    /// In one line.
    pub title: String,
    /// More about it.
    pub note: Option<String>,
    /// The person of the customer.
    pub contact_id: Option<PartyId>,
    /// That person's name.
    pub contact_name: Option<String>,
    /// The person of the firm.
    pub person_id: Option<PersonId>,
    /// The day on which it was made.
    pub made_on: NaiveDate,
    /// Its last day.
    pub due_on: Option<NaiveDate>,
    /// What became of it.
    pub state: PromiseState,
    /// The day on which that was written down.
    pub settled_on: Option<NaiveDate>,
}
