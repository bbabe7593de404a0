//! Putting the chance of a purchase right by the firm's own past: where of a hundred customers with "30 %" forty came
//! back, thirty shall no longer be said.
//!
//! Platt's scaling on the scale of log-odds, learnt from the chances of the held-out span and what then happened:
//!
//! > P' = σ(c + s·logit P),  s > 0
//!
//! (J. Platt, Advances in Large Margin Classifiers, 1999). It moves and stretches all chances at once and keeps their
//! order. In place of Platt's smoothed targets the slope is held by the ridge of [`crate::logistic`]. It belongs to the
//! span it was learnt on: the chance of a purchase within so many days, and no other chance.

use serde::{Deserialize, Serialize};

use crate::logistic::{Case, Refused, Settings, brier, fit, foretold};
use crate::math::sum::{logistic, logit};

/// When and how chances are put right.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RecalibrationRules {
    /// Customers with a known outcome that are needed: 300.
    pub customers_from: usize,
    /// The gain is measured on customers that the scaling has not seen, so many parts in turn: 5.
    pub folds: usize,
    pub settings: Settings,
}

impl Default for RecalibrationRules {
    fn default() -> Self {
        Self { customers_from: 300, folds: 5, settings: Settings::default() }
    }
}

/// The scaling of chances; keeps their order.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Scaling {
    /// c: above zero where the chances were too low.
    pub constant: f64,
    /// s: below one where they were too sure of themselves.
    pub slope: f64,
}

/// Chances nearer to 0 and 1 are held here; their log-odds would outweigh everybody else's.
const SUREST: f64 = 1e-6;

impl Scaling {
    /// The chance put right, 0…1; a chance that is no number stays none.
    pub fn chance(&self, chance: f64) -> f64 {
        logistic(self.constant + self.slope * log_odds(chance))
    }
}

fn log_odds(chance: f64) -> f64 {
    logit(chance.clamp(SUREST, 1.0 - SUREST))
}

/// What became of it. The errors are Brier scores, those of the scaling on customers it had not seen.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Recalibration {
    /// So many outcomes, and so many are needed.
    TooFew { have: usize, need: usize },
    /// Nothing could be learnt.
    Refused { reason: Refused },
    /// The higher the chance the fewer came: the order itself is wrong, and no scaling mends that.
    WrongOrder,
    /// The chances were as good as they could be made.
    ModelStays { model: f64, scaled: f64 },
    /// Put right.
    Scaled { scaling: Scaling, model: f64, scaled: f64 },
}

impl Recalibration {
    /// The scaling, where there is one.
    pub const fn scaling(&self) -> Option<Scaling> {
        match self {
            Self::Scaled { scaling, .. } => Some(*scaling),
            _ => None,
        }
    }
}

/// Learns the scaling from chances and whether a purchase came; chances that are no number are left out. The order of
/// the customers changes no bit.
pub fn recalibrate(chances: &[(f64, bool)], rules: &RecalibrationRules) -> Recalibration {
    let usable: Vec<(f64, bool)> = chances.iter().copied().filter(|(chance, _)| chance.is_finite()).collect();
    if usable.len() < rules.customers_from {
        return Recalibration::TooFew { have: usable.len(), need: rules.customers_from };
    }
    let case = |&(chance, yes): &(f64, bool)| Case { features: vec![log_odds(chance)], yes };
    let cases: Vec<Case> = usable.iter().map(case).collect();
    let learnt = fit(&cases, &rules.settings).map(|fit| fit.plain());
    let (constant, slope) = match learnt {
        Ok((constant, slopes)) => (constant, slopes[0]),
        Err(reason) => return Recalibration::Refused { reason },
    };
    if slope <= 0.0 {
        return Recalibration::WrongOrder;
    }
    let unseen = match foretold(&cases, rules.folds, &rules.settings) {
        Ok(unseen) => unseen,
        Err(reason) => return Recalibration::Refused { reason },
    };
    match (brier(&usable), brier(&unseen)) {
        (Some(model), Some(scaled)) if scaled < model => {
            Recalibration::Scaled { scaling: Scaling { constant, slope }, model, scaled }
        }
        (Some(model), Some(scaled)) => Recalibration::ModelStays { model, scaled },
        _ => Recalibration::Refused { reason: Refused::OneOutcome },
    }
}
