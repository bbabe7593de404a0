//! Learning α and β.

use libm::{exp, log};
use serde::{Deserialize, Serialize};

use super::terms::check;
use super::{BadTerms, Sbg, Terms};
use crate::math::minimum::{Stopping, largest, minimise};
use crate::math::sum::pairwise_sum;

/// What is believed of a positive number before any data: its logarithm is normal.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LogNormal {
    /// The middle value.
    pub median: f64,
    /// Standard deviation of the logarithm.
    pub deviation: f64,
}

/// What is believed of α and β before any data; our own choice, worth a handful of contracts.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Prior {
    pub alpha: LogNormal,
    pub beta: LogNormal,
}

impl Default for Prior {
    fn default() -> Self {
        Self {
            alpha: LogNormal { median: 1.0, deviation: 1.0 },
            beta: LogNormal { median: 4.0, deviation: 1.0 },
        }
    }
}

/// How the parameters are learnt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FitRules {
    /// Without it: plain maximum likelihood, which a small firm's data often leave undecided.
    pub prior: Option<Prior>,
    pub stopping: Stopping,
}

impl Default for FitRules {
    fn default() -> Self {
        Self {
            prior: Some(Prior::default()),
            stopping: Stopping { gradient: 1e-10, change: 0.0, evaluations: 200 },
        }
    }
}

/// Parameters that were learnt.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Fitted {
    pub model: Sbg,
    /// Without the prior.
    pub ln_likelihood: f64,
    pub evaluations: u32,
}

/// Why nothing was learnt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Refused {
    Terms {
        bad: BadTerms,
    },
    /// No contract has come to a renewal.
    NoRenewals,
    /// A prior is out of range.
    Prior,
    /// The data do not decide the parameters: everybody renewed, nobody did, or all came to one renewal only.
    Undecided,
}

/// Learns α and β from all renewals so far.
///
/// # Errors
/// [`Refused`].
pub fn fit(terms: &[Terms], rules: &FitRules) -> Result<Fitted, Refused> {
    check(terms).map_err(|bad| Refused::Terms { bad })?;
    let due: f64 = terms.iter().map(|terms| terms.due as f64).sum();
    if due == 0.0 {
        return Err(Refused::NoRenewals);
    }
    let renewed = terms.iter().any(|terms| terms.renewed > 0);
    let lost = terms.iter().any(|terms| terms.renewed < terms.due);
    let numbers = terms.iter().filter(|terms| terms.due > 0).count();
    if rules.prior.is_none() && !(renewed && lost && numbers > 1) {
        return Err(Refused::Undecided);
    }
    let sensible = |prior: LogNormal| (1e-6..=1e6).contains(&prior.median) && prior.deviation > 1e-3;
    if rules.prior.is_some_and(|prior| !(sensible(prior.alpha) && sensible(prior.beta))) {
        return Err(Refused::Prior);
    }
    let start = rules.prior.unwrap_or_default();
    let lowest = minimise([log(start.alpha.median), log(start.beta.median)], &rules.stopping, |at| {
        let [alpha, beta] = at.map(exp);
        let Some(model) = Sbg::new(alpha, beta) else { return (f64::NAN, [0.0; 2]) };
        let mut value = -model.ln_likelihood(terms);
        let mut slope = slope(model, terms).map(|slope| -slope);
        if let Some(prior) = rules.prior {
            for (i, prior) in [prior.alpha, prior.beta].into_iter().enumerate() {
                let away = (at[i] - log(prior.median)) / prior.deviation;
                value += away * away / 2.0;
                slope[i] += away / prior.deviation;
            }
        }
        (value / due, slope.map(|slope| slope / due))
    });
    let [alpha, beta] = lowest.at.map(exp);
    let model = Sbg::new(alpha, beta).filter(|_| lowest.value.is_finite()).ok_or(Refused::Undecided)?;
    // Without a prior the slope also fades where the parameters run away.
    let ran_away = alpha.max(beta) > 1e6 || alpha.min(beta) < 1e-6;
    if largest(&lowest.gradient) > 1e-7 || ran_away {
        return Err(Refused::Undecided);
    }
    Ok(Fitted { model, ln_likelihood: model.ln_likelihood(terms), evaluations: lowest.evaluations })
}

/// The slope of the log-likelihood along ln α and ln β.
pub(super) fn slope(model: Sbg, terms: &[Terms]) -> [f64; 2] {
    let each = |of: fn(f64, f64, f64, f64) -> f64| {
        let numbers = (0_u32..).map(f64::from).zip(terms);
        let slopes = numbers.map(|(before, terms)| {
            let lost = (terms.due - terms.renewed) as f64;
            of(model.alpha(), model.beta() + before, lost, terms.renewed as f64)
        });
        pairwise_sum(&slopes.collect::<Vec<_>>())
    };
    // With s = α + β + t − 1: ∂ln(1−r)/∂lnα = (s−α)/s, ∂ln r/∂lnα = −α/s; ∂ln r/∂b = α/(b·s), ∂ln(1−r)/∂b = −1/s.
    let along_alpha = each(|alpha, b, lost, renewed| (lost * b - renewed * alpha) / (alpha + b));
    let along_beta = each(|alpha, b, lost, renewed| (renewed * alpha / b - lost) / (alpha + b));
    [along_alpha, along_beta * model.beta()]
}
