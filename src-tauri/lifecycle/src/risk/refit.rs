//! When the firm's own past may replace the weights: enough of it, and only if it foretells better.

use serde::{Deserialize, Serialize};

use super::{Signal, Weights};
use crate::logistic::{Case, Fit, Refused, Settings, auc, brier, fit};
use crate::math::sum::logistic;

/// One customer in one past quarter, as he stood at its start, and how it went on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LabelledQuarter {
    /// Quarters in the order of time.
    pub quarter: i32,
    /// logit(1 − P), the strength of the silence.
    pub silence: f64,
    /// f of each signal ([`super::Risk::strengths`]).
    pub strengths: [f64; 12],
    /// Whether the customer lapsed within the next max(90 days, two own intervals).
    pub lapsed: bool,
}

/// How much past is enough.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RefitRules {
    pub quarters_from: usize,
    /// Fewer of the rarer outcome than this, or than [`Self::per_signal`] for each signal that varied, are too few.
    pub lapses_from: usize,
    pub per_signal: usize,
    pub settings: Settings,
}

impl Default for RefitRules {
    fn default() -> Self {
        Self { quarters_from: 200, lapses_from: 50, per_signal: 10, settings: Settings::default() }
    }
}

/// How well the last quarter was foretold.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Scored {
    /// `None` when the last quarter has only one outcome.
    pub auc: Option<f64>,
    pub brier: f64,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Refit {
    TooFew {
        quarters: usize,
        quarters_needed: usize,
        lapses: usize,
        lapses_needed: usize,
    },
    Refused {
        reason: Refused,
    },
    /// The rule foretold the last quarter at least as well.
    RuleStays {
        rule: Scored,
        learnt: Scored,
    },
    Replaced {
        weights: Weights,
        rule: Scored,
        learnt: Scored,
    },
}

/// Learns weights from all quarters but the last, lets both foretell the last, and keeps the better by Brier score.
///
/// The new weights are then learnt from all quarters. A signal that was never seen keeps its weight: that nobody had a
/// severe complaint yet does not mean that one would not matter.
pub fn refit(quarters: &[LabelledQuarter], current: &Weights, rules: &RefitRules) -> Refit {
    let usable: Vec<&LabelledQuarter> = quarters
        .iter()
        .filter(|quarter| quarter.silence.is_finite() && quarter.strengths.iter().all(|f| f.is_finite()))
        .collect();
    let lapses = usable.iter().filter(|quarter| quarter.lapsed).count();
    let rarer = lapses.min(usable.len() - lapses);
    let lapses_needed = rules.lapses_from.max(rules.per_signal * (1 + varying(&usable)));
    if usable.len() < rules.quarters_from || rarer < lapses_needed {
        let quarters = usable.len();
        return Refit::TooFew { quarters, quarters_needed: rules.quarters_from, lapses, lapses_needed };
    }
    let last = usable.iter().map(|quarter| quarter.quarter).max().unwrap_or_default();
    let (newest, older): (Vec<&LabelledQuarter>, Vec<&LabelledQuarter>) =
        usable.iter().partition(|quarter| quarter.quarter == last);
    let learnt = learn(&older, current, rules);
    let (trial, whole) = match (learnt, learn(&usable, current, rules)) {
        (Ok(trial), Ok(whole)) => (trial, whole),
        (Err(reason), _) | (_, Err(reason)) => return Refit::Refused { reason },
    };
    match (foretell(&newest, current), foretell(&newest, &trial)) {
        (Some(rule), Some(learnt)) if learnt.brier < rule.brier => {
            Refit::Replaced { weights: whole, rule, learnt }
        }
        (Some(rule), Some(learnt)) => Refit::RuleStays { rule, learnt },
        _ => Refit::Refused { reason: Refused::OneOutcome },
    }
}

/// How many signals were seen on some and not on all.
fn varying(quarters: &[&LabelledQuarter]) -> usize {
    let varies = |signal: &usize| {
        quarters.windows(2).any(|pair| pair[0].strengths[*signal] != pair[1].strengths[*signal])
    };
    (0..Signal::ALL.len()).filter(varies).count()
}

fn learn(quarters: &[&LabelledQuarter], current: &Weights, rules: &RefitRules) -> Result<Weights, Refused> {
    let case = |quarter: &&LabelledQuarter| Case {
        features: std::iter::once(quarter.silence).chain(quarter.strengths).collect(),
        yes: quarter.lapsed,
    };
    let cases: Vec<Case> = quarters.iter().map(case).collect();
    let learnt: Fit = fit(&cases, &rules.settings)?;
    let (constant, plain) = learnt.plain();
    let mut weights = Weights { constant, ..*current };
    // What never varied says nothing about its weight; the constant gives back what the kept weight adds.
    let kept = |place: usize, weight: f64| {
        if learnt.deviations[place] > 0.0 {
            (plain[place], 0.0)
        } else {
            (weight, weight * learnt.means[place])
        }
    };
    let (silence, twice) = kept(0, current.silence);
    weights.silence = silence;
    weights.constant -= twice;
    for (place, signal) in (1..).zip(Signal::ALL) {
        let (weight, twice) = kept(place, current.of(signal));
        weights.set(signal, weight);
        weights.constant -= twice;
    }
    Ok(weights)
}

fn foretell(quarters: &[&LabelledQuarter], weights: &Weights) -> Option<Scored> {
    let chance = |quarter: &&LabelledQuarter| {
        let signals = Signal::ALL.into_iter().zip(quarter.strengths);
        let odds: f64 = signals.map(|(signal, strength)| weights.of(signal) * strength).sum();
        (logistic(weights.constant + weights.silence * quarter.silence + odds), quarter.lapsed)
    };
    let foretold: Vec<(f64, bool)> = quarters.iter().map(chance).collect();
    Some(Scored { auc: auc(&foretold), brier: brier(&foretold)? })
}
