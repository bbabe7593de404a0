//! Finding the parameters that fit best: the descent to the lowest point of a smooth surface.
//!
//! Dense BFGS with a bisection line search for the weak Wolfe conditions (Lewis and Overton, 2013).

use serde::{Deserialize, Serialize};

/// When the search is over.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Stopping {
    /// The largest slope along any axis that counts as flat.
    pub gradient: f64,
    /// The relative gain below which a step changes nothing.
    pub change: f64,
    /// The most evaluations of the surface.
    pub evaluations: u32,
}

impl Default for Stopping {
    fn default() -> Self {
        Self { gradient: 2e-8, change: 1e-13, evaluations: 100 }
    }
}

/// Why the search ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Ended {
    /// The surface is flat here.
    Flat,
    /// The last step brought no gain worth naming, or no step downhill exists.
    NoGain,
    /// The allowed evaluations are used up.
    Exhausted,
    /// The surface has no finite value at the start.
    NoStart,
}

/// The lowest point found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Minimum<const N: usize> {
    pub at: [f64; N],
    pub value: f64,
    pub gradient: [f64; N],
    pub evaluations: u32,
    pub ended: Ended,
}

const ARMIJO: f64 = 1e-4;
const CURVATURE: f64 = 0.9;
const MOST_HALVINGS: u32 = 40;

/// Descends from `start`; `surface` gives value and gradient and may answer with anything that is not finite where
/// it is not defined: such points are walked back from.
pub fn minimise<const N: usize>(
    start: [f64; N],
    stopping: &Stopping,
    mut surface: impl FnMut(&[f64; N]) -> (f64, [f64; N]),
) -> Minimum<N> {
    let (value, gradient) = surface(&start);
    let mut here = Minimum { at: start, value, gradient, evaluations: 1, ended: Ended::Exhausted };
    if !is_finite(value, &gradient) {
        here.ended = Ended::NoStart;
        return here;
    }
    let mut inverse = None;
    while here.evaluations < stopping.evaluations {
        if largest(&here.gradient) < stopping.gradient {
            here.ended = Ended::Flat;
            break;
        }
        let direction = direction(inverse.as_ref(), &here.gradient);
        let Some(next) = step(&here, &direction, stopping.evaluations, &mut surface) else {
            // A bent picture of the surface can hide the way down; one try along the steepest slope.
            if inverse.take().is_some() {
                continue;
            }
            here.ended = Ended::NoGain;
            break;
        };
        let gain = here.value - next.value;
        let moved: [f64; N] = std::array::from_fn(|i| next.at[i] - here.at[i]);
        let turned: [f64; N] = std::array::from_fn(|i| next.gradient[i] - here.gradient[i]);
        inverse = update(inverse, &moved, &turned);
        here = next;
        if gain < stopping.change * here.value.abs().max(1.0) {
            here.ended =
                if largest(&here.gradient) < stopping.gradient { Ended::Flat } else { Ended::NoGain };
            break;
        }
    }
    here
}

/// The largest component without its sign.
pub fn largest(values: &[f64]) -> f64 {
    values.iter().fold(0.0, |most, value| most.max(value.abs()))
}

fn is_finite(value: f64, gradient: &[f64]) -> bool {
    value.is_finite() && gradient.iter().all(|slope| slope.is_finite())
}

fn dot(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(x, y)| x * y).sum()
}

fn direction<const N: usize>(inverse: Option<&[[f64; N]; N]>, gradient: &[f64; N]) -> [f64; N] {
    match inverse {
        // The first step knows nothing of the surface: along the slope, at most one unit long.
        None => gradient.map(|slope| -slope / largest(gradient).max(1.0)),
        Some(inverse) => std::array::from_fn(|row| -dot(&inverse[row], gradient)),
    }
}

/// One step that meets the weak Wolfe conditions, or the best that was found; `None` when nothing lies lower.
fn step<const N: usize>(
    here: &Minimum<N>,
    direction: &[f64; N],
    most_evaluations: u32,
    surface: &mut impl FnMut(&[f64; N]) -> (f64, [f64; N]),
) -> Option<Minimum<N>> {
    let slope = dot(&here.gradient, direction);
    if slope.is_nan() || slope >= 0.0 {
        return None;
    }
    let (mut low, mut high, mut length) = (0.0, f64::INFINITY, 1.0);
    let mut best: Option<Minimum<N>> = None;
    let mut evaluations = here.evaluations;
    for _ in 0..MOST_HALVINGS {
        if evaluations >= most_evaluations {
            break;
        }
        let at: [f64; N] = std::array::from_fn(|i| here.at[i] + length * direction[i]);
        let (value, gradient) = surface(&at);
        evaluations += 1;
        let usable = is_finite(value, &gradient);
        if usable && value < best.map_or(here.value, |best| best.value) {
            best = Some(Minimum { at, value, gradient, evaluations, ended: Ended::Exhausted });
        }
        if !usable || value > here.value + ARMIJO * length * slope {
            high = length;
        } else if dot(&gradient, direction) < CURVATURE * slope {
            low = length;
        } else {
            break;
        }
        length = if high.is_finite() { 0.5 * (low + high) } else { 2.0 * low };
    }
    best.map(|best| Minimum { evaluations, ..best })
}

/// The BFGS update of the inverse curvature; leaves it as it is where the surface curves the wrong way.
fn update<const N: usize>(
    inverse: Option<[[f64; N]; N]>,
    moved: &[f64; N],
    turned: &[f64; N],
) -> Option<[[f64; N]; N]> {
    let curvature = dot(moved, turned);
    if curvature.is_nan() || curvature <= 1e-300 {
        return inverse;
    }
    let scale = curvature / dot(turned, turned);
    let unit = || std::array::from_fn(|i| std::array::from_fn(|j| if i == j { scale } else { 0.0 }));
    let old: [[f64; N]; N] = inverse.unwrap_or_else(unit);
    let along: [f64; N] = std::array::from_fn(|i| dot(&old[i], turned));
    let factor = 1.0 + dot(turned, &along) / curvature;
    Some(std::array::from_fn(|i| {
        std::array::from_fn(|j| {
            old[i][j] + (factor * moved[i] * moved[j] - along[i] * moved[j] - moved[i] * along[j]) / curvature
        })
    }))
}
