//! Every possible sum of the open deals with its chance.

use serde::{Deserialize, Serialize};

use crate::Flaw;
use crate::math::sum::pairwise_sum;

/// Sums of chances carry rounding of this size; a quantile that is reached but for it is reached.
const ROUNDING: f64 = 1e-12;

/// One open deal.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Deal {
    /// Minor units of one currency; not negative.
    pub amount: i64,
    /// The chance to win it, 0…1.
    pub wins: f64,
}

/// Why a deal does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum BadDeal {
    /// Negative, or so large that a sum would leave the range of whole numbers.
    Amount,
    /// Not within 0…1.
    Chance,
}

/// How the distribution is worked out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DistributionRules {
    /// Up to so many deals every sum is listed; 20 deals have at most a million.
    pub list_to: usize,
    /// Beyond that the total is cut into so many bins.
    pub bins: usize,
    /// A larger single amount in minor units is taken for a typing error.
    pub largest: i64,
}

impl Default for DistributionRules {
    fn default() -> Self {
        Self { list_to: 20, bins: 1_000, largest: 1_000_000_000_000_000 }
    }
}

/// The sums with their chances.
#[derive(Clone, Debug, PartialEq)]
pub struct Distribution {
    /// Possible sums in ascending order with their chances, which add up to one.
    pub sums: Vec<(i64, f64)>,
    /// Whether every sum is listed; otherwise they are binned.
    pub exact: bool,
    /// Σ a·p.
    pub weighted: f64,
    /// √Σ a²·p·(1−p).
    pub deviation: f64,
    /// What comes if all are won.
    pub total: i64,
    pub left_out: Vec<Flaw<BadDeal>>,
}

/// What is shown of a distribution, in minor units.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    pub weighted: i64,
    pub deviation: i64,
    pub p10: i64,
    pub p50: i64,
    pub p90: i64,
    pub total: i64,
}

/// The distribution of the sum of independent deals; their order changes no bit.
pub fn distribution(deals: &[Deal], rules: &DistributionRules) -> Distribution {
    let mut left_out = Vec::new();
    let mut used = Vec::with_capacity(deals.len());
    let mut total = 0_i64;
    for (index, deal) in deals.iter().enumerate() {
        let sum = total.checked_add(deal.amount).filter(|_| (0..=rules.largest).contains(&deal.amount));
        match sum {
            None => left_out.push(Flaw::new(index, BadDeal::Amount)),
            Some(_) if !(0.0..=1.0).contains(&deal.wins) => {
                left_out.push(Flaw::new(index, BadDeal::Chance));
            }
            Some(sum) => {
                total = sum;
                used.push(*deal);
            }
        }
    }
    used.sort_unstable_by(|a, b| a.amount.cmp(&b.amount).then(a.wins.total_cmp(&b.wins)));
    let terms = |term: fn(f64, f64) -> f64| {
        pairwise_sum(&used.iter().map(|deal| term(deal.amount as f64, deal.wins)).collect::<Vec<_>>())
    };
    let weighted = terms(|amount, wins| amount * wins);
    let deviation = terms(|amount, wins| amount * amount * wins * (1.0 - wins)).sqrt();
    let exact = used.len() <= rules.list_to;
    let sums = if exact { listed(&used) } else { binned(&used, total, rules.bins.max(1)) };
    Distribution { sums, exact, weighted, deviation, total, left_out }
}

/// Every sum: each deal either leaves the sums so far or shifts them; equal sums become one.
fn listed(deals: &[Deal]) -> Vec<(i64, f64)> {
    let mut sums = vec![(0_i64, 1.0)];
    for deal in deals.iter().filter(|deal| deal.amount > 0) {
        let mut merged: Vec<(i64, f64)> = Vec::with_capacity(2 * sums.len());
        let (mut lost, mut won) = (sums.iter().peekable(), sums.iter().peekable());
        loop {
            let next_lost = lost.peek().map(|(sum, _)| *sum);
            let next_won = won.peek().map(|(sum, _)| *sum + deal.amount);
            let Some(sum) = next_lost.into_iter().chain(next_won).min() else { break };
            let mut chance = 0.0;
            if next_lost == Some(sum) {
                chance += lost.next().map_or(0.0, |(_, chance)| chance * (1.0 - deal.wins));
            }
            if next_won == Some(sum) {
                chance += won.next().map_or(0.0, |(_, chance)| chance * deal.wins);
            }
            merged.push((sum, chance));
        }
        sums = merged;
    }
    sums
}

/// The total in equal bins; an amount between two bins is shared between them, so that the mean stays exact.
fn binned(deals: &[Deal], total: i64, bins: usize) -> Vec<(i64, f64)> {
    let width = total as f64 / bins as f64;
    // Each deal may be rounded up by a part of a bin.
    let mut chances = vec![0.0; bins + deals.len() + 1];
    chances[0] = 1.0;
    for deal in deals.iter().filter(|deal| deal.amount > 0) {
        let bin = deal.amount as f64 / width;
        let (whole, part) = (bin.floor() as usize, bin - bin.floor());
        for sum in (0..chances.len()).rev() {
            let from = |shift: usize| sum.checked_sub(shift).map_or(0.0, |from| chances[from]);
            let won = (1.0 - part) * from(whole) + part * from(whole + 1);
            chances[sum] = (1.0 - deal.wins) * chances[sum] + deal.wins * won;
        }
    }
    let sum_of = |bin: usize| ((bin as f64 * width).round() as i64).min(total);
    chances.into_iter().enumerate().map(|(bin, chance)| (sum_of(bin), chance)).collect()
}

impl Distribution {
    /// The smallest sum that is not exceeded with chance `q`.
    pub fn quantile(&self, q: f64) -> i64 {
        let mut below = 0.0;
        for (sum, chance) in &self.sums {
            below += chance;
            if below >= q - ROUNDING {
                return *sum;
            }
        }
        self.total
    }

    /// The chance of at least this sum.
    pub fn at_least(&self, amount: i64) -> f64 {
        let from = self.sums.partition_point(|(sum, _)| *sum < amount);
        let chances: Vec<f64> = self.sums[from..].iter().map(|(_, chance)| *chance).collect();
        pairwise_sum(&chances).clamp(0.0, 1.0)
    }

    /// What is shown of it.
    pub fn figures(&self) -> Figures {
        Figures {
            weighted: self.weighted.round() as i64,
            deviation: self.deviation.round() as i64,
            p10: self.quantile(0.1),
            p50: self.quantile(0.5),
            p90: self.quantile(0.9),
            total: self.total,
        }
    }
}
