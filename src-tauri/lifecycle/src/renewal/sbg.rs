//! The shifted beta-geometric model.

use libm::{exp, log, log1p};
use serde::{Deserialize, Serialize};

use super::Terms;
use crate::math::gamma::ln_beta;
use crate::math::sum::pairwise_sum;

/// Parameters outside this range are no description of customers.
const SMALLEST: f64 = 1e-9;
const LARGEST: f64 = 1e12;
/// No sum of terms to come is longer; the smallest discount needs far fewer.
const MOST_TERMS: usize = 1_000_000;

/// Each customer's chance to leave is drawn from Beta(α, β).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sbg {
    pub(super) alpha: f64,
    pub(super) beta: f64,
}

impl Sbg {
    /// The model with these parameters; `None` when one is not a sensible positive number.
    pub fn new(alpha: f64, beta: f64) -> Option<Self> {
        let sensible = |x: f64| (SMALLEST..=LARGEST).contains(&x);
        (sensible(alpha) && sensible(beta)).then_some(Self { alpha, beta })
    }

    pub const fn alpha(self) -> f64 {
        self.alpha
    }

    pub const fn beta(self) -> f64 {
        self.beta
    }

    /// r_t: the chance that a contract is renewed the t-th time, counted from 1, given that it came so far.
    pub fn retention(self, number: u32) -> f64 {
        let renewals = self.beta + f64::from(number.max(1) - 1);
        renewals / (self.alpha + renewals)
    }

    /// S(t): the chance that a new contract is renewed at least t times.
    pub fn survival(self, number: u32) -> f64 {
        let after = ln_beta(self.alpha, self.beta + f64::from(number));
        exp(after - ln_beta(self.alpha, self.beta)).clamp(0.0, 1.0)
    }

    /// DERL(n): how many terms a contract that now comes to its n-th renewal will still bring, discounted.
    ///
    /// `discount` is that of one term, at least 0.001; `None` below, where the sum may have no end.
    pub fn remaining(self, number: u32, discount: f64) -> Option<f64> {
        if !(discount >= 0.001 && discount.is_finite()) {
            return None;
        }
        let mut terms = Vec::new();
        let mut term = self.retention(number);
        let mut sum = 0.0;
        for later in (number.max(1)..).skip(1).take(MOST_TERMS) {
            terms.push(term);
            sum += term;
            // The terms left are at most a geometric series.
            if term / discount < 1e-13 * sum {
                break;
            }
            term *= self.retention(later) / (1.0 + discount);
        }
        Some(pairwise_sum(&terms))
    }

    /// The log-likelihood of what happened: Σ renewed·ln r_t + lost·ln(1 − r_t).
    pub fn ln_likelihood(self, terms: &[Terms]) -> f64 {
        let of_number = |(before, terms): (f64, &Terms)| {
            let lost = (terms.due - terms.renewed.min(terms.due)) as f64;
            let renewals = self.beta + before;
            // ln r_t = −ln(1 + α/(β+t−1)), which keeps its digits when nearly everybody stays.
            -(terms.renewed as f64) * log1p(self.alpha / renewals)
                + lost * (log(self.alpha) - log(self.alpha + renewals))
        };
        let numbers = (0_u32..).map(f64::from);
        pairwise_sum(&numbers.zip(terms).map(of_number).collect::<Vec<_>>())
    }
}
