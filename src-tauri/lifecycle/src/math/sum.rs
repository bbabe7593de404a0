//! Adding many numbers without losing digits: pairwise sums, running sums and sums of logarithms.

use libm::{exp, log, log1p};

/// Below this length a plain loop is as exact as halving, and faster.
const BLOCK: usize = 32;

/// The sum of `values`, halved recursively: the rounding error grows with log n instead of n (Higham, 1993).
pub fn pairwise_sum(values: &[f64]) -> f64 {
    if values.len() <= BLOCK {
        return values.iter().sum();
    }
    let (left, right) = values.split_at(values.len() / 2);
    pairwise_sum(left) + pairwise_sum(right)
}

/// The arithmetic mean; zero of nothing.
pub fn mean(values: &[f64]) -> f64 {
    if values.is_empty() { 0.0 } else { pairwise_sum(values) / values.len() as f64 }
}

/// The middle value, or the mean of the two middle ones; sorts `values`. `None` of nothing.
pub fn median(values: &mut [f64]) -> Option<f64> {
    values.sort_unstable_by(f64::total_cmp);
    let half = values.len() / 2;
    match values.len() {
        0 => None,
        n if n % 2 == 1 => Some(values[half]),
        _ => Some((values[half - 1] + values[half]) / 2.0),
    }
}

/// The sums of the first 0, 1, 2, … terms, compensated (Neumaier, 1974), so that long tables keep their last digits.
pub fn prefix_sums(terms: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut sums = vec![0.0];
    let (mut sum, mut lost) = (0.0_f64, 0.0);
    for term in terms {
        let next = sum + term;
        lost += if sum.abs() >= term.abs() { (sum - next) + term } else { (term - next) + sum };
        sum = next;
        sums.push(sum + lost);
    }
    sums
}

/// ln(eˣ + eʸ) without overflow; −∞ stands for an impossible case.
pub fn log_add_exp(x: f64, y: f64) -> f64 {
    let (high, low) = if x >= y { (x, y) } else { (y, x) };
    if low == f64::NEG_INFINITY { high } else { high + log1p(exp(low - high)) }
}

/// ln Σ eˣ without overflow; −∞ of nothing.
pub fn log_sum_exp(values: &[f64]) -> f64 {
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if !high.is_finite() {
        return high;
    }
    high + log(values.iter().map(|value| exp(value - high)).sum())
}

/// 1 / (1 + e⁻ˣ), the chance that belongs to the log-odds `x`.
pub fn logistic(x: f64) -> f64 {
    if x >= 0.0 {
        1.0 / (1.0 + exp(-x))
    } else {
        let odds = exp(x);
        odds / (1.0 + odds)
    }
}

/// ln(p / (1 − p)), the log-odds of a chance strictly between 0 and 1.
pub fn logit(p: f64) -> f64 {
    log(p) - log1p(-p)
}

/// The sum of several columns at once, each halved recursively like [`pairwise_sum`].
pub fn pairwise_rows<const N: usize>(rows: &[[f64; N]]) -> [f64; N] {
    if rows.len() <= BLOCK {
        return rows.iter().fold([0.0; N], |sum, row| std::array::from_fn(|i| sum[i] + row[i]));
    }
    let (left, right) = rows.split_at(rows.len() / 2);
    let (left, right) = (pairwise_rows(left), pairwise_rows(right));
    std::array::from_fn(|i| left[i] + right[i])
}

/// A sum that is the same in any order: every value is rounded to a multiple of 2⁻⁶⁴ and added as a whole number.
///
/// Values beyond ±10⁸ are held there, so that no 2³² of them can overflow.
pub fn order_free_sum(values: impl Iterator<Item = f64>) -> f64 {
    const UNIT: f64 = 18_446_744_073_709_551_616.0;
    let whole: i128 = values.map(|value| (value.clamp(-1e8, 1e8) * UNIT) as i128).sum();
    whole as f64 / UNIT
}
