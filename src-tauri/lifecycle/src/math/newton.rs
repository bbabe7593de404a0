//! The last digits of a summit, and how sharply it is curved: Newton steps from exact slopes.

use super::linear::Cholesky;
use super::minimum::{Minimum, largest};

/// The matrix of second derivatives at `at`, from central differences of the exact slopes; `None` when the surface
/// is not curved like a bowl there.
pub fn curvature<const N: usize>(
    at: &[f64; N],
    mut surface: impl FnMut(&[f64; N]) -> (f64, [f64; N]),
) -> Option<Cholesky> {
    let mut matrix = vec![0.0; N * N];
    for axis in 0..N {
        let reach = 1e-5 * at[axis].abs().max(1.0);
        let mut beside = |sign: f64| {
            let mut beside = *at;
            beside[axis] += sign * reach;
            surface(&beside).1
        };
        let (above, below) = (beside(1.0), beside(-1.0));
        for other in 0..N {
            let second = (above[other] - below[other]) / (2.0 * reach);
            // Each mixed derivative comes twice; their mean is kept.
            matrix[axis * N + other] += 0.5 * second;
            matrix[other * N + axis] += 0.5 * second;
        }
    }
    Cholesky::of(&matrix, N)
}

/// Up to three Newton steps to the bottom; answers with the curvature there.
pub fn polish<const N: usize>(
    found: &mut Minimum<N>,
    mut surface: impl FnMut(&[f64; N]) -> (f64, [f64; N]),
) -> Option<Cholesky> {
    let mut bowl = curvature(&found.at, &mut surface)?;
    for _ in 0..3 {
        let step = bowl.solve(&found.gradient);
        let at: [f64; N] = std::array::from_fn(|i| found.at[i] - step[i]);
        let (value, gradient) = surface(&at);
        found.evaluations += 1;
        let flatter = largest(&gradient) < 0.5 * largest(&found.gradient);
        if !flatter || !value.is_finite() || largest(&step) > 1.0 {
            break;
        }
        *found = Minimum { at, value, gradient, ..*found };
        if largest(&step) > 1e-3 {
            bowl = curvature(&at, &mut surface)?;
        }
    }
    Some(bowl)
}
