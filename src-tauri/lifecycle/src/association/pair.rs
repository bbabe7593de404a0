//! Two products in figures.

use libm::{exp, log};
use serde::{Deserialize, Serialize};

use crate::math::beta::beta_quantile;
use crate::math::gamma::ln_gamma;

/// How many customers have both of two products, each of them, and how many customers there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Pair {
    pub both: u64,
    /// Those with the product that the customer has.
    pub given: u64,
    /// Those with the product that might be recommended.
    pub also: u64,
    pub customers: u64,
}

/// How strongly two products belong together.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Measures {
    /// How many times as often as by accident.
    pub lift: f64,
    /// The share of those with the first product that also have the second.
    pub confidence: f64,
    /// What that share is at least, with 95 % certainty.
    pub confidence_low: f64,
    /// The lift at that share.
    pub lift_low: f64,
    /// Dunning's log-likelihood ratio.
    pub llr: f64,
    /// The chance of so many together by accident (Fisher, one-sided).
    pub p: f64,
}

impl Pair {
    /// Its measures, with the lower bound at this quantile; `None` when the counts contradict each other, are zero, or more than
    /// four thousand million.
    pub fn measures(&self, low_quantile: f64) -> Option<Measures> {
        let [_, only_given, only_also, _] = self.cells()?;
        if self.given == 0 || self.also == 0 || !(low_quantile > 0.0 && low_quantile < 1.0) {
            return None;
        }
        let (both, given) = (self.both as f64, self.given as f64);
        let usual = self.also as f64 / self.customers as f64;
        let confidence = both / given;
        let confidence_low = beta_quantile(both + 0.5, only_given as f64 + 0.5, low_quantile);
        Some(Measures {
            lift: both * self.customers as f64 / (given * self.also as f64),
            confidence,
            confidence_low,
            lift_low: confidence_low / usual,
            llr: llr(self.both, only_given, only_also, self.customers - self.given - only_also),
            p: self.fisher()?,
        })
    }

    /// The same two products the other way round.
    pub const fn turned(self) -> Self {
        Self { both: self.both, given: self.also, also: self.given, customers: self.customers }
    }

    /// The four cells: both, only the first, only the second, neither; `None` when one would be negative or there are too many.
    fn cells(&self) -> Option<[u64; 4]> {
        let only_given = self.given.checked_sub(self.both)?;
        let only_also = self.also.checked_sub(self.both)?;
        let neither = self.customers.checked_sub(self.given)?.checked_sub(only_also)?;
        // No firm has more customers, and the sums below would not end in time.
        u32::try_from(self.customers).ok()?;
        Some([self.both, only_given, only_also, neither])
    }

    /// P(at least `both` together) when the two products had nothing to do with each other: the upper tail of the
    /// hypergeometric distribution, summed from the side that is shorter.
    pub(super) fn fisher(&self) -> Option<f64> {
        self.cells()?;
        let expected = self.given as f64 * self.also as f64 / self.customers as f64;
        let tail = if self.both as f64 > expected {
            self.tail(self.both, |both| (both < self.given.min(self.also)).then(|| both + 1))
        } else {
            let least = (self.given + self.also).saturating_sub(self.customers);
            match self.both.checked_sub(1).filter(|below| *below >= least) {
                Some(below) => 1.0 - self.tail(below, |both| (both > least).then(|| both - 1)),
                None => 1.0,
            }
        };
        Some(tail.clamp(0.0, 1.0))
    }

    /// Adds up the chances from `from` on, in the direction of `next`, until they no longer count.
    fn tail(&self, from: u64, next: impl Fn(u64) -> Option<u64>) -> f64 {
        let mut at = from;
        let mut chance = self.chance_of(at);
        let mut sum = chance;
        while let Some(there) = next(at) {
            chance *= if there > at { self.ratio_to_next(at) } else { 1.0 / self.ratio_to_next(there) };
            sum += chance;
            if chance <= sum * 1e-17 {
                break;
            }
            at = there;
        }
        sum
    }

    /// P(exactly `both` together): C(given, both)·C(N − given, also − both) / C(N, also).
    fn chance_of(&self, both: u64) -> f64 {
        let choose = |n: u64, k: u64| {
            ln_gamma(n as f64 + 1.0) - ln_gamma(k as f64 + 1.0) - ln_gamma((n - k) as f64 + 1.0)
        };
        let others = self.customers - self.given;
        exp(choose(self.given, both) + choose(others, self.also - both) - choose(self.customers, self.also))
    }

    /// P(`both` + 1) / P(`both`).
    fn ratio_to_next(&self, both: u64) -> f64 {
        let more = (self.given - both) as f64 * (self.also - both) as f64;
        let neither_after = (self.customers + both + 1) - self.given - self.also;
        more / ((both + 1) as f64 * neither_after as f64)
    }
}

/// Dunning's log-likelihood ratio of the four cells both, only one, only the other, neither; not negative.
pub fn llr(both: u64, only_one: u64, only_other: u64, neither: u64) -> f64 {
    let cells = [both, only_one, only_other, neither].map(|count| count as f64);
    let [b, o, r, n] = cells;
    let rows = [b + o, b + o, r + n, r + n];
    let columns = [b + r, o + n, b + r, o + n];
    let total: f64 = cells.iter().sum();
    let term = |i: usize| {
        if cells[i] > 0.0 { cells[i] * log(cells[i] * total / (rows[i] * columns[i])) } else { 0.0 }
    };
    (2.0 * (0..4).map(term).sum::<f64>()).max(0.0)
}
