//! Testing thousands of pairs finds some by accident; this keeps their share among the findings small.

/// The q-value of each test: the share of accidents among all findings that are at least as clear, by Benjamini and
/// Hochberg's step-up rule, q_(i) = min_{j ≥ i} p_(j)·m/j.
///
/// `tests` is the number of all tests made, also of those whose p is one and that are not listed.
pub fn benjamini_hochberg(p: &[f64], tests: usize) -> Vec<f64> {
    let tests = tests.max(p.len());
    // What is no number has shown nothing.
    let p: Vec<f64> = p.iter().map(|p| if p.is_nan() { 1.0 } else { p.clamp(0.0, 1.0) }).collect();
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|a, b| p[*a].total_cmp(&p[*b]));
    let mut q = vec![1.0; p.len()];
    let mut lowest = 1.0_f64;
    for (rank, place) in order.iter().enumerate().rev() {
        lowest = lowest.min(p[*place] * tests as f64 / (rank + 1) as f64);
        q[*place] = lowest;
    }
    q
}
