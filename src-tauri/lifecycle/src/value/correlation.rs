//! Whether frequent customers also place larger orders: the one thing the Gamma-Gamma model rules out.

use libm::sqrt;
use serde::{Deserialize, Serialize};

use super::Spend;
use super::spend::sorted;
use crate::math::sum::{mean, pairwise_sum};

/// How number and value of orders go together, −1…1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Correlation {
    /// Of the numbers themselves (Pearson).
    pub linear: f64,
    /// Of their ranks (Spearman); one giant order does not move it.
    pub ranks: f64,
}

/// Both correlations between x and z̄; `None` where one of the two never varies.
pub fn correlation(spends: &[Spend]) -> Option<Correlation> {
    let spends = sorted(spends);
    let repeats: Vec<f64> = spends.iter().map(|spend| f64::from(spend.repeats())).collect();
    let means: Vec<f64> = spends.iter().map(Spend::mean).collect();
    Some(Correlation {
        linear: pearson(&repeats, &means)?,
        ranks: pearson(&ranks(&repeats), &ranks(&means))?,
    })
}

fn pearson(x: &[f64], y: &[f64]) -> Option<f64> {
    let (centre_x, centre_y) = (mean(x), mean(y));
    let product = |x: &[f64], y: &[f64], centre_x: f64, centre_y: f64| {
        let products: Vec<f64> = x.iter().zip(y).map(|(x, y)| (x - centre_x) * (y - centre_y)).collect();
        pairwise_sum(&products)
    };
    let spread = sqrt(product(x, x, centre_x, centre_x)) * sqrt(product(y, y, centre_y, centre_y));
    (spread > 0.0).then(|| (product(x, y, centre_x, centre_y) / spread).clamp(-1.0, 1.0))
}

/// Places from the smallest on; equal values share the mean of their places.
fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|x, y| values[*x].total_cmp(&values[*y]));
    let mut ranks = vec![0.0; values.len()];
    let mut before = 0;
    for equal in order.chunk_by(|x, y| values[*x] == values[*y]) {
        let shared = before as f64 + (equal.len() as f64 + 1.0) / 2.0;
        for at in equal {
            ranks[*at] = shared;
        }
        before += equal.len();
    }
    ranks
}
