//! The values with their defaults.

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::interval::{multiples, population_default};
use crate::purchase::Model;
use crate::risk::AlertRules;

/// All rules of a firm from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Rules {
    /// Number of this version; later ones are higher.
    pub version: u32,
    /// The first day on which they hold.
    pub valid_from: Day,
    /// The customer's own interval.
    pub interval: IntervalRules,
    /// Silence after which a customer is due, at risk, lapsed, lost, in multiples of the own interval.
    /// Default: for regularity 3.
    pub multiples: PerLevel<f64>,
    /// No level earlier than after so many days: 7, 14, 30, 180.
    pub floors: PerLevel<i32>,
    /// A change of rules moves a customer only this far past a threshold: 0.15 of it.
    pub band: f64,
    /// Being in contact before the first order.
    pub contact: ContactRules,
    /// Care after a purchase.
    pub care: CareRules,
    /// What makes an active customer one at risk.
    pub escalation: EscalationRules,
    /// Contracts.
    pub contract: ContractRules,
    /// Loyal customers.
    pub loyal: LoyalRules,
    /// Core customers.
    pub core: CoreRules,
    /// Up to so many purchases after coming back a customer is "reactivated": 2.
    pub reactivated_purchases: u32,
    /// An order that became void within so many days leaves no trace: 1.
    pub fold_days: i32,
    /// Phases set by hand.
    pub overrides: OverrideRules,
    /// When a risk becomes an alert. Rules that were stored before alerts were among them have the defaults.
    #[serde(default)]
    pub alert: AlertRules,
    /// The purchase model helps to set the thresholds; off by default, only for a model that is trusted.
    pub assist: Option<Assist>,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            version: 1,
            valid_from: Day(0),
            interval: IntervalRules::default(),
            multiples: multiples(3),
            floors: PerLevel { due: 7, at_risk: 14, lapsed: 30, lost: 180 },
            band: 0.15,
            contact: ContactRules::default(),
            care: CareRules::default(),
            escalation: EscalationRules::default(),
            contract: ContractRules::default(),
            loyal: LoyalRules::default(),
            core: CoreRules::default(),
            reactivated_purchases: 2,
            fold_days: 1,
            overrides: OverrideRules::default(),
            alert: AlertRules::default(),
            assist: None,
        }
    }
}

impl Rules {
    /// The default rules for customers who buy with regularity `k` (1 irregular … 8 like clockwork).
    #[must_use]
    pub fn with_regularity(self, k: u32) -> Self {
        Self { multiples: multiples(k), ..self }
    }
}

/// One value per level of silence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PerLevel<T> {
    /// A purchase is due.
    pub due: T,
    /// At risk of leaving.
    pub at_risk: T,
    /// Lapsed: probably gone.
    pub lapsed: T,
    /// Lost.
    pub lost: T,
}

impl<T: Copy> PerLevel<T> {
    /// The same for each level.
    pub fn map<U>(&self, mut f: impl FnMut(T) -> U) -> PerLevel<U> {
        PerLevel { due: f(self.due), at_risk: f(self.at_risk), lapsed: f(self.lapsed), lost: f(self.lost) }
    }

    /// The four in rising order of severity.
    pub fn all(&self) -> [T; 4] {
        [self.due, self.at_risk, self.lapsed, self.lost]
    }
}

/// How the own interval is made: `clamp((m0·population + x·median) / (m0 + x), shortest, longest)`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IntervalRules {
    /// m0, the weight of the population in gaps: 2.
    pub prior_weight: f64,
    /// The firm's median gap in days: 60 until 20 gaps exist.
    pub population: f64,
    /// Days: 7.
    pub shortest: f64,
    /// Days: 730.
    pub longest: f64,
}

impl Default for IntervalRules {
    fn default() -> Self {
        Self { prior_weight: 2.0, population: population_default(), shortest: 7.0, longest: 730.0 }
    }
}

/// Time limits before the first order, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContactRules {
    /// A sign of the customer keeps contact alive so long: 180.
    pub engaged: i32,
    /// Being judged worth an offer holds so long: 365.
    pub qualified: i32,
}

impl Default for ContactRules {
    fn default() -> Self {
        Self { engaged: 180, qualified: 365 }
    }
}

/// Care after the first order of a life, in days.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CareRules {
    /// Share of the own interval that care takes after delivery: 0.5.
    pub fraction: f64,
    /// At least: 14.
    pub shortest: i32,
    /// At most: 45.
    pub longest: i32,
    /// An order that is not delivered counts as open so long: 60.
    pub unfulfilled: i32,
    /// An open complaint or return needs care so long: 90.
    pub case: i32,
}

impl Default for CareRules {
    fn default() -> Self {
        Self { fraction: 0.5, shortest: 14, longest: 45, unfulfilled: 60, case: 90 }
    }
}

/// What makes a customer who still buys one at risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EscalationRules {
    /// So many complaints …: 2.
    pub complaints: u32,
    /// … within so many days: 90.
    pub complaint_days: i32,
    /// A bad answer this fresh makes a customer who is due one at risk: 90.
    pub detractor_days: i32,
}

impl EscalationRules {
    /// How many complaints the rules can ask for.
    pub const MOST_COMPLAINTS: u32 = 8;
}

impl Default for EscalationRules {
    fn default() -> Self {
        Self { complaints: 2, complaint_days: 90, detractor_days: 90 }
    }
}

/// After the end of a contract, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractRules {
    /// At risk so long, then lapsed; a gap this short is covered by the contract: 30.
    pub grace: i32,
    /// Lapsed until so long after the end, then lost: 365.
    pub lost: i32,
}

impl Default for ContractRules {
    fn default() -> Self {
        Self { grace: 30, lost: 365 }
    }
}

/// Who is loyal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LoyalRules {
    /// Purchases in this life: 3.
    pub purchases: u32,
    /// Days in this life: 180.
    pub age: i32,
    /// Purchases that must be left of who is loyal already, when others became void: 2.
    pub purchases_keep: u32,
    /// An answer of 9 or 10 endorses so many days: 365.
    pub endorsed: i32,
    /// For who is loyal already: 540.
    pub endorsed_keep: i32,
    /// A referral endorses so many days: 730.
    pub referral: i32,
    /// Without endorsement: purchases in this life: 10.
    pub long_purchases: u32,
    /// Without endorsement: days in this life: 730.
    pub long_age: i32,
    /// A bad last answer speaks against loyalty so many days: 365.
    pub detractor: i32,
}

impl Default for LoyalRules {
    fn default() -> Self {
        Self {
            purchases: 3,
            age: 180,
            purchases_keep: 2,
            endorsed: 365,
            endorsed_keep: 540,
            referral: 730,
            long_purchases: 10,
            long_age: 730,
            detractor: 365,
        }
    }
}

/// Who is a core customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CoreRules {
    /// Purchases, ever and in this life: 4.
    pub purchases: u32,
    /// Days in this life: 180.
    pub age: i32,
    /// Purchases in this life of who was a core customer before: 2.
    pub purchases_again: u32,
}

impl Default for CoreRules {
    fn default() -> Self {
        Self { purchases: 4, age: 180, purchases_again: 2 }
    }
}

/// Phases set by hand, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OverrideRules {
    /// Offered when one is set: 30.
    pub usual: i32,
    /// At most: 180.
    pub longest: i32,
}

impl Default for OverrideRules {
    fn default() -> Self {
        Self { usual: 30, longest: 180 }
    }
}

/// A fitted purchase model whose P(alive) sets two of the thresholds: at risk from the first day with P(alive) below
/// `at_risk` on, lapsed likewise, each held within ½ to 2 times the rule.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Assist {
    /// MBG/CNBD-k, learnt in days.
    pub model: Model,
    /// P(alive) at which a customer is at risk: 0.5.
    pub at_risk: f64,
    /// P(alive) at which a customer is lapsed: 0.2.
    pub lapsed: f64,
}

impl Assist {
    /// The model with the usual levels.
    pub const fn of(model: Model) -> Self {
        Self { model, at_risk: 0.5, lapsed: 0.2 }
    }
}
