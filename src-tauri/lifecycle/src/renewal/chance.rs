//! The chance that one contract is renewed, and what all of them are worth.

use serde::{Deserialize, Serialize};

use super::{FitRules, Sbg, Terms, fit};
use crate::math::sum::{logistic, logit, pairwise_sum};

/// When the model speaks, and what holds before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ChanceRules {
    /// With fewer renewals that came due, each renewal number has its own rate instead of the model.
    pub model_from: u64,
    /// What is believed of a renewal before any data …
    pub prior_rate: f64,
    /// … which counts like so many renewals.
    pub prior_renewals: f64,
    /// The chance once notice was received.
    pub after_notice: f64,
    pub fit: FitRules,
}

impl Default for ChanceRules {
    fn default() -> Self {
        Self {
            model_from: 20,
            prior_rate: 0.85,
            prior_renewals: 10.0,
            after_notice: 0.05,
            fit: FitRules::default(),
        }
    }
}

/// What a chance rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Basis {
    /// The shifted beta-geometric model.
    Model,
    /// The rate of this renewal number, held towards the prior.
    Rate,
}

/// The chance of a renewal.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Chance {
    pub renews: f64,
    pub basis: Basis,
}

/// The chances of all renewals of a firm.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Chances {
    terms: Vec<Terms>,
    model: Option<Sbg>,
    prior_rate: f64,
    prior_renewals: f64,
}

impl Chances {
    /// Learns from all renewals so far; where the model cannot be learnt the rates hold.
    pub fn learn(terms: &[Terms], rules: &ChanceRules) -> Self {
        let due: u64 = terms.iter().fold(0, |sum, terms| sum.saturating_add(terms.due));
        let model = if due < rules.model_from { None } else { fit(terms, &rules.fit).ok() };
        Self {
            terms: terms.to_vec(),
            model: model.map(|fitted| fitted.model),
            prior_rate: rules.prior_rate,
            prior_renewals: rules.prior_renewals,
        }
    }

    /// The model, where there is one.
    pub const fn model(&self) -> Option<Sbg> {
        self.model
    }

    /// The chance of the n-th renewal, counted from 1.
    pub fn chance(&self, number: u32) -> Chance {
        if let Some(model) = self.model {
            return Chance { renews: model.retention(number), basis: Basis::Model };
        }
        let place = number.max(1) as usize - 1;
        let terms = self.terms.get(place).copied().unwrap_or_default();
        let renewed = terms.renewed.min(terms.due) as f64 + self.prior_renewals * self.prior_rate;
        let renews = renewed / (terms.due as f64 + self.prior_renewals);
        Chance { renews: if renews.is_nan() { 0.0 } else { renews.clamp(0.0, 1.0) }, basis: Basis::Rate }
    }
}

/// The chance of one contract: logit(r_n) − Σ w·f, where the sum is what speaks for leaving
/// ([`crate::risk::Risk::pull`]); once notice was received [`ChanceRules::after_notice`].
pub fn individual(renews: f64, pull: f64, notice: bool, rules: &ChanceRules) -> f64 {
    if notice {
        return rules.after_notice;
    }
    if renews.is_nan() || pull.is_nan() {
        return 0.0;
    }
    logistic(logit(renews.clamp(1e-9, 1.0 - 1e-9)) - pull.clamp(-1e3, 1e3))
}

/// A contract that comes to its end within the period of the forecast.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DueContract {
    /// What a year of it brings, in minor units of one currency.
    pub yearly_value: i64,
    pub renews: f64,
}

/// What renewals will bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Expected {
    /// What stands to be renewed, in minor units.
    pub due: i64,
    /// Σ yearly value·P.
    pub expected: i64,
}

/// The forecast of renewals; a chance that is no number counts as none.
pub fn expected(contracts: &[DueContract]) -> Expected {
    let due = contracts.iter().fold(0_i64, |sum, contract| sum.saturating_add(contract.yearly_value));
    let value = |contract: &DueContract| {
        let renews = if contract.renews.is_nan() { 0.0 } else { contract.renews.clamp(0.0, 1.0) };
        contract.yearly_value as f64 * renews
    };
    let mut values: Vec<f64> = contracts.iter().map(value).collect();
    values.sort_unstable_by(f64::total_cmp);
    Expected { due, expected: pairwise_sum(&values).round() as i64 }
}
