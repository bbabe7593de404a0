//! The Gamma-Gamma model of order values (Fader and Hardie, note 025).
//!
//! Orders of one customer vary around a mean of their own: z ~ Gamma(p, ν); the means vary over customers:
//! ν ~ Gamma(q, v).
//!
//! ```text
//! LL_i = −ln B(px, q) + q·ln v + (px−1)·ln z̄ + px·ln x − (px+q)·ln(v + x·z̄)
//! E[M | x, z̄] = p(v + x·z̄)/(px + q − 1),   of a new customer p·v/(q − 1)
//! ```
//!
//! q > 1 is forced by q = 1 + e^θ, because the mean is infinite otherwise.

use libm::{exp, log};
use serde::{Deserialize, Serialize};

use super::Spend;
use super::spend::sorted;
use crate::math::{
    chunk::in_chunks,
    gamma::{digamma, ln_beta},
    minimum::{Stopping, largest, minimise},
    newton::polish,
    sum::{mean, pairwise_rows, pairwise_sum},
};

const PIECE: usize = 8192;
const BLOCK: usize = 128;
/// The steepest slope at which the search counts as arrived.
const ARRIVED: f64 = 1e-6;

/// The three numbers of the model.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GammaGamma {
    /// Shape of the orders of one customer: large means they are alike.
    pub p: f64,
    /// Shape of the customers' means, above 1.
    pub q: f64,
    /// Scale of the customers' means, in minor units.
    pub v: f64,
}

/// A value model learnt by maximum likelihood.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GammaGammaFit {
    pub model: GammaGamma,
    pub log_likelihood: f64,
    /// Standard errors of p, q and v; `None` when the summit is not curved like one.
    pub errors: Option<[f64; 3]>,
    pub converged: bool,
}

impl GammaGamma {
    /// Expected value of an order of a customer with these repeat purchases; of a new one for `None`.
    pub fn expected(&self, spend: Option<&Spend>) -> f64 {
        let (repeats, sum) = spend.map_or((0.0, 0.0), |spend| (f64::from(spend.repeats()), spend.sum()));
        self.p * (self.v + sum) / (self.p * repeats + self.q - 1.0)
    }

    fn of_theta(theta: &[f64; 3]) -> Option<Self> {
        let [p, above_one, v] = theta.map(exp);
        let sound = [p, above_one].iter().all(|value| *value > 1e-6 && *value < 1e9) && v > 1e-9 && v < 1e18;
        sound.then_some(Self { p, q: 1.0 + above_one, v })
    }
}

/// The customers of one number of repeats.
struct Alike<'a> {
    repeats: f64,
    spends: &'a [Spend],
    ln_means: f64,
}

impl GammaGamma {
    /// The log-likelihood of a group and its slopes in p, q and v.
    fn of_group(&self, group: &Alike<'_>, workers: usize) -> [f64; 4] {
        let Self { p, q, v } = *self;
        let (x, count) = (group.repeats, group.spends.len() as f64);
        let (shape, both) = (p * x, p * x + q);
        let of_spend = |spend: &Spend| {
            let whole = v + spend.sum();
            [log(whole), 1.0 / whole]
        };
        let blocks = |spends: &[Spend]| {
            let add_up = |block: &[Spend]| {
                block.iter().map(of_spend).fold([0.0; 2], |sum, one| [sum[0] + one[0], sum[1] + one[1]])
            };
            spends.chunks(BLOCK).map(add_up).collect::<Vec<_>>()
        };
        let [ln_whole, inverse] = pairwise_rows(&in_chunks(group.spends, PIECE, workers, blocks).concat());
        let (psi_both, psi_q, psi_shape) = (digamma(both), digamma(q), digamma(shape));
        [
            count * (q * log(v) + shape * log(x) - ln_beta(shape, q)) + (shape - 1.0) * group.ln_means
                - both * ln_whole,
            x * (count * (psi_both - psi_shape + log(x)) + group.ln_means - ln_whole),
            count * (psi_both - psi_q + log(v)) - ln_whole,
            count * q / v - both * inverse,
        ]
    }

    fn evaluate(&self, groups: &[Alike<'_>], workers: usize) -> [f64; 4] {
        pairwise_rows(&groups.iter().map(|group| self.of_group(group, workers)).collect::<Vec<_>>())
    }
}

/// The likeliest model of the repeaters; `None` of nobody. Does not depend on their order nor on `workers`.
pub fn fit_gamma_gamma(spends: &[Spend], stopping: &Stopping, workers: usize) -> Option<GammaGammaFit> {
    let spends = sorted(spends);
    let groups: Vec<Alike<'_>> = spends
        .chunk_by(|one, next| one.repeats() == next.repeats())
        .map(|spends| Alike {
            repeats: f64::from(spends[0].repeats()),
            spends,
            ln_means: pairwise_sum(&spends.iter().map(|spend| log(spend.mean())).collect::<Vec<_>>()),
        })
        .collect();
    let typical = mean(&spends.iter().map(Spend::mean).collect::<Vec<_>>());
    if typical <= 0.0 {
        return None;
    }
    let scale = -1.0 / spends.len() as f64;
    let surface = |theta: &[f64; 3]| {
        let Some(model) = GammaGamma::of_theta(theta) else {
            return (f64::NAN, [f64::NAN; 3]);
        };
        let [value, p, q, v] = model.evaluate(&groups, workers);
        (scale * value, [model.p * p, (model.q - 1.0) * q, model.v * v].map(|slope| scale * slope))
    };
    // A customer's orders vary by half, customers by three quarters: the order of size of every trade.
    let mut found = minimise([log(4.0), log(2.0), log(0.5 * typical)], stopping, surface);
    let curvature = polish(&mut found, surface);
    let model = GammaGamma::of_theta(&found.at)?;
    let errors = curvature.as_ref().map(|curvature| {
        let variance = curvature.inverse();
        let slopes = [model.p, model.q - 1.0, model.v];
        std::array::from_fn(|i| slopes[i] * libm::sqrt(variance[i * 4] / spends.len() as f64))
    });
    Some(GammaGammaFit {
        model,
        log_likelihood: found.value / scale,
        errors,
        converged: curvature.is_some() && largest(&found.gradient) <= ARRIVED,
    })
}
