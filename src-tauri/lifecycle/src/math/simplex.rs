//! The search of last resort: a simplex of points that crawls downhill without knowing any slope.
//!
//! Nelder and Mead (1965). Slower than [`super::minimum`], but stands rough ground; used when that one gets stuck.

/// The lowest point that the simplex reached from `start`, its value, and whether it shrank to a point.
///
/// `reach` is the size of the first simplex. Points where `surface` is not finite are never taken.
pub fn crawl<const N: usize>(
    start: [f64; N],
    reach: f64,
    most_evaluations: u32,
    mut surface: impl FnMut(&[f64; N]) -> f64,
) -> ([f64; N], f64, bool) {
    let mut evaluations = 0;
    let mut height = |at: [f64; N]| {
        evaluations += 1;
        let value = surface(&at);
        (at, if value.is_finite() { value } else { f64::INFINITY }, evaluations)
    };
    let mut corners: Vec<([f64; N], f64)> = Vec::with_capacity(N + 1);
    for axis in 0..=N {
        let mut at = start;
        if axis > 0 {
            at[axis - 1] += reach;
        }
        let (at, value, _) = height(at);
        corners.push((at, value));
    }
    loop {
        corners.sort_by(|x, y| x.1.total_cmp(&y.1));
        let (best, worst) = (corners[0], corners[N]);
        if is_point(&corners) {
            return (best.0, best.1, true);
        }
        let centre: [f64; N] =
            std::array::from_fn(|i| corners[..N].iter().map(|corner| corner.0[i]).sum::<f64>() / N as f64);
        let beyond = |factor: f64| -> [f64; N] {
            std::array::from_fn(|i| centre[i] + factor * (worst.0[i] - centre[i]))
        };
        let (at, value, used) = height(beyond(-1.0));
        if used >= most_evaluations {
            return (best.0, best.1, false);
        }
        let mirrored = (at, value);
        if mirrored.1 < best.1 {
            let (at, value, _) = height(beyond(-2.0));
            corners[N] = if value < mirrored.1 { (at, value) } else { mirrored };
        } else if mirrored.1 < corners[N.saturating_sub(1)].1 {
            corners[N] = mirrored;
        } else {
            let (at, value, _) = height(beyond(if mirrored.1 < worst.1 { -0.5 } else { 0.5 }));
            if value < worst.1.min(mirrored.1) {
                corners[N] = (at, value);
            } else {
                for corner in &mut corners[1..] {
                    let (at, value, _) = height(std::array::from_fn(|i| 0.5 * (best.0[i] + corner.0[i])));
                    *corner = (at, value);
                }
            }
        }
    }
}

fn is_point<const N: usize>(corners: &[([f64; N], f64)]) -> bool {
    let best = corners[0];
    let flat = corners[N].1 - best.1 <= 1e-13 * best.1.abs().max(1.0);
    let near = |at: &[f64; N]| at.iter().zip(&best.0).all(|(x, y)| (x - y).abs() <= 1e-9 * y.abs().max(1.0));
    flat && corners.iter().all(|corner| near(&corner.0))
}
