//! The types of judgements and of phases set by hand.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{MilestoneId, OverrideId, PartyId, PersonId};

/// What was judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MilestoneKind {
    /// Wants to hear from the firm.
    OptIn,
    /// Worth an offer.
    Qualified,
    /// Lost, with a reason.
    Lost,
    /// Put away, perhaps until a day.
    Archived,
}

/// Why a customer was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LossReason {
    /// Too expensive.
    Price,
    /// The goods did not fit.
    Product,
    /// The service was bad.
    Service,
    /// Nobody saw to them.
    Neglect,
    /// Somebody else was better.
    Competitor,
    /// Nothing is needed any more.
    NoNeed,
    /// The person who bought is gone.
    ContactLeft,
    /// Nobody knows.
    Unknown,
}

impl From<LossReason> for rondo_lifecycle::fact::LossReason {
    fn from(reason: LossReason) -> Self {
        match reason {
            LossReason::Price => Self::Price,
            LossReason::Product => Self::Product,
            LossReason::Service => Self::Service,
            LossReason::Neglect => Self::Neglect,
            LossReason::Competitor => Self::Competitor,
            LossReason::NoNeed => Self::NoNeed,
            LossReason::ContactLeft => Self::ContactLeft,
            LossReason::Unknown => Self::Unknown,
        }
    }
}

/// A judgement as it comes in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MilestoneDraft {
    /// The customer.
    pub party_id: PartyId,
    /// What was judged.
    pub kind: MilestoneKind,
    /// The day.
    pub happened_on: NaiveDate,
    /// The last day of being put away; for good when left out.
    #[serde(default)]
    pub until_on: Option<NaiveDate>,
    /// Why, for a lost customer.
    #[serde(default)]
    pub reason: Option<LossReason>,
    /// Who got them instead, for a lost customer.
    #[serde(default)]
    pub competitor: Option<String>,
    /// A note.
    #[serde(default)]
    pub note: Option<String>,
}

/// A stored judgement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MilestoneView {
    /// Its id.
    pub id: MilestoneId,
    /// The customer.
    pub party_id: PartyId,
    /// What was judged.
    pub kind: MilestoneKind,
    /// The day.
    pub happened_on: NaiveDate,
    /// The last day of being put away.
    pub until_on: Option<NaiveDate>,
    /// Why the customer was lost.
    pub reason: Option<LossReason>,
    /// Who got them instead.
    pub competitor: Option<String>,
    /// A note.
    pub note: Option<String>,
}

/// A phase to be set by hand, from today on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PhaseDraft {
    /// The customer.
    pub party_id: PartyId,
    /// The phase; it names its model.
    pub phase: String,
    /// Why, in words.
    pub reason: String,
    /// The last day on which it holds.
    pub expires_on: NaiveDate,
}

/// A phase set by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhaseByHand {
    /// Its id.
    pub id: OverrideId,
    /// The customer.
    pub party_id: PartyId,
    /// The phase.
    pub phase: String,
    /// Why, in words.
    pub reason: String,
    /// Its first day.
    pub set_on: NaiveDate,
    /// The last day on which it holds.
    pub expires_on: NaiveDate,
    /// Who set it.
    pub set_by: Option<PersonId>,
}
