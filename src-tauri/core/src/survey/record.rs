//! The types of answers and referrals.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{AnswerId, PartyId, ReferralId};

/// An answer as it comes in. At least one of its contents must be there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AnswerDraft {
    /// The customer.
    pub party_id: PartyId,
    /// The day of the answer.
    pub answered_on: NaiveDate,
    /// How likely a recommendation is, from 0 to 10.
    #[serde(default)]
    pub nps: Option<u8>,
    /// From -2 (angry) to 2 (delighted).
    #[serde(default)]
    pub mood: Option<i8>,
    /// In the customer's words.
    #[serde(default)]
    pub text: Option<String>,
    /// Where the record comes from.
    #[serde(default)]
    pub source: Option<String>,
}

/// A stored answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerView {
    /// Its id.
    pub id: AnswerId,
    /// The customer.
    pub party_id: PartyId,
    /// The day of the answer.
    pub answered_on: NaiveDate,
    /// How likely a recommendation is, from 0 to 10.
    pub nps: Option<u8>,
    /// From -2 to 2.
    pub mood: Option<i8>,
    /// In the customer's words.
    pub text: Option<String>,
    /// Where the record comes from.
    pub source: Option<String>,
}

/// A referral as it comes in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReferralDraft {
    /// The customer who recommended the firm.
    pub party_id: PartyId,
    /// To whom, if that is somebody known.
    #[serde(default)]
    pub referred_id: Option<PartyId>,
    /// The day.
    pub referred_on: NaiveDate,
    /// A note.
    #[serde(default)]
    pub note: Option<String>,
}

/// A stored referral.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReferralView {
    /// Its id.
    pub id: ReferralId,
    /// The customer who recommended the firm.
    pub party_id: PartyId,
    /// To whom.
    pub referred_id: Option<PartyId>,
    /// Their name.
    pub referred_name: Option<String>,
    /// The day.
    pub referred_on: NaiveDate,
    /// A note.
    pub note: Option<String>,
}
