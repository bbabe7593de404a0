//! A customer who stopped buying.

use serde::{Deserialize, Serialize};

/// Why a customer left; the firm has to pick one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum LeavingReason {
    Price,
    Product,
    /// Service or a complaint.
    Service,
    /// We no longer looked after the customer.
    Neglect,
    Competitor,
    NoMoreNeed,
    ContactLeft,
    Unknown,
}

/// What is known of a customer who may be worth winning back.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Former<K> {
    pub customer: K,
    /// Whether the customer counts as lapsed or lost at all.
    pub gone: bool,
    pub archived: bool,
    pub insolvent: bool,
    /// Whether we may contact the customer.
    pub consent: bool,
    /// The last complaint was never resolved.
    pub unresolved_complaint: bool,
    pub reason: Option<LeavingReason>,
    /// Silence in own intervals.
    pub silence: f64,
    /// Purchases before, in all lives.
    pub purchases: u32,
    /// P(at least one purchase within the horizon), where the model may be shown.
    pub model_chance: Option<f64>,
    /// Margin expected in the first twelve months after a return, in minor units of one currency.
    pub value_if_returned: i64,
    /// In the same minor units; not negative.
    pub contact_cost: i64,
}

/// Why a customer is not contacted. The first that applies is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Barrier {
    /// Still a customer.
    NotGone,
    Archived,
    Insolvent,
    NoConsent,
    /// Resolve it first.
    UnresolvedComplaint,
}

/// Why a record cannot be placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum BadFormer {
    /// Silence is negative or no number.
    Silence,
    /// A chance beyond 0…1.
    Chance,
    /// A negative cost.
    Cost,
}

impl<K> Former<K> {
    pub(super) const fn barrier(&self) -> Option<Barrier> {
        if !self.gone {
            Some(Barrier::NotGone)
        } else if self.archived {
            Some(Barrier::Archived)
        } else if self.insolvent {
            Some(Barrier::Insolvent)
        } else if !self.consent {
            Some(Barrier::NoConsent)
        } else if self.unresolved_complaint {
            Some(Barrier::UnresolvedComplaint)
        } else {
            None
        }
    }

    pub(super) fn fault(&self) -> Option<BadFormer> {
        if !(self.silence >= 0.0 && self.silence.is_finite()) {
            Some(BadFormer::Silence)
        } else if self.model_chance.is_some_and(|chance| !(0.0..=1.0).contains(&chance)) {
            Some(BadFormer::Chance)
        } else if self.contact_cost < 0 {
            Some(BadFormer::Cost)
        } else {
            None
        }
    }
}
