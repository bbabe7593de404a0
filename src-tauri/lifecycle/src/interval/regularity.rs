//! How regularly the customers of a firm buy, without a model.
//!
//! Wheat and Morrison (1990): of two gaps in a row take the share M = g₁/(g₁+g₂) of the first. If gaps are Erlang-k,
//! M is Beta(k, k) with variance V = 1/(4(2k+1)), so k = (1 − 4V)/(8V), whatever each customer's own rate.

use super::MOST_REGULAR;
use crate::math::sum::pairwise_sum;

/// From how many customers with two gaps on the estimate is used.
pub const CUSTOMERS_NEEDED: usize = 30;

/// The regularity until then.
pub const REGULARITY_DEFAULT: u32 = 3;

/// The regularity of a firm from two gaps in a row of each of its customers, rounded and held to 1…8; none for fewer
/// than [`CUSTOMERS_NEEDED`] customers. V is the sample variance. Pairs with a gap below a day are left out.
///
/// The pairs are summed in sorted order, so that the order of the customers does not matter.
pub fn regularity(pairs: impl IntoIterator<Item = (i32, i32)>) -> Option<u32> {
    let shares = |(first, second): (i32, i32)| f64::from(first) / (f64::from(first) + f64::from(second));
    let mut shares: Vec<f64> =
        pairs.into_iter().filter(|&(first, second)| first >= 1 && second >= 1).map(shares).collect();
    if shares.len() < CUSTOMERS_NEEDED {
        return None;
    }
    shares.sort_unstable_by(f64::total_cmp);
    let count = shares.len() as f64;
    let mean = pairwise_sum(&shares) / count;
    for share in &mut shares {
        *share = (*share - mean) * (*share - mean);
    }
    let variance = pairwise_sum(&shares) / (count - 1.0);
    let k = (1.0 - 4.0 * variance) / (8.0 * variance);
    // Without any variance k is infinite, and the cast holds it to the end of its type.
    Some((k.round() as u32).clamp(1, MOST_REGULAR))
}
