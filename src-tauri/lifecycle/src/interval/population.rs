//! The firm's usual interval, towards which customers with few gaps are held.

/// From how many gaps on the firm's own median is used.
pub const GAPS_NEEDED: usize = 20;

/// The usual interval in days until then.
pub const fn population_default() -> f64 {
    60.0
}

/// The median of all gaps of all customers, in days; [`population_default`] until there are [`GAPS_NEEDED`].
/// The order of the gaps does not matter; gaps below a day are none.
pub fn population_interval(gaps: impl IntoIterator<Item = i32>) -> f64 {
    let mut gaps: Vec<i32> = gaps.into_iter().filter(|&days| days >= 1).collect();
    if gaps.len() < GAPS_NEEDED {
        return population_default();
    }
    let half = gaps.len() / 2;
    let (below, &mut upper, _) = gaps.select_nth_unstable(half);
    let lower = below.iter().copied().max().unwrap_or(upper);
    if gaps.len() % 2 == 1 { f64::from(upper) } else { 0.5 * (f64::from(lower) + f64::from(upper)) }
}
