//! How sure the model is: the range in which a figure lies with 90 % belief.
//!
//! Around the most plausible parameters the belief is close to a bell (Laplace). Parameters are drawn from it with a
//! fixed seed, the figure is computed for each draw, and the middle nine tenths are reported.

use serde::{Deserialize, Serialize};

use super::{
    Fit, Model,
    fit::{params_of, theta_of},
};
use crate::math::{draw::Draws, linear::Cholesky};

/// Settings of the ranges.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Uncertainty {
    /// How many parameter sets are drawn.
    pub draws: u32,
    /// Where the stream of chance begins.
    pub seed: u64,
    /// The share below the range, and above it.
    pub outside: f64,
}

impl Default for Uncertainty {
    fn default() -> Self {
        Self { draws: 200, seed: 20_261_121, outside: 0.05 }
    }
}

/// A range; `low` ≤ `high`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Interval {
    pub low: f64,
    pub high: f64,
}

impl Interval {
    pub fn width(&self) -> f64 {
        self.high - self.low
    }
}

/// Models that are all plausible for the same customers.
#[derive(Clone, Debug, PartialEq)]
pub struct Plausible {
    models: Vec<Model>,
    outside: f64,
}

impl Fit {
    /// Draws plausible models; none when the fit has no covariance.
    pub fn plausible(&self, settings: &Uncertainty) -> Plausible {
        let flat = self.covariance.map(|covariance| covariance.concat());
        let spread = flat.and_then(|covariance| Cholesky::of(&covariance, 4));
        let centre = theta_of(&self.model.params());
        let mut draws = Draws::new(settings.seed);
        let mut draw = |spread: &Cholesky| {
            let bell: [f64; 4] = std::array::from_fn(|_| draws.normal());
            let off = spread.times(&bell);
            let theta = std::array::from_fn(|i| centre[i] + off[i]);
            // A draw outside the range of models is absurd and drops out.
            Model::new(self.model.family(), self.model.k(), params_of(&theta)).ok()
        };
        let models = spread
            .iter()
            .flat_map(|spread| (0..settings.draws).filter_map(|_| draw(spread)).collect::<Vec<_>>());
        Plausible { models: models.collect(), outside: settings.outside }
    }
}

impl Plausible {
    /// The range of a figure; `None` when there are no draws.
    pub fn interval(&self, figure: impl Fn(&Model) -> f64) -> Option<Interval> {
        self.interval_of(self.values(figure))
    }

    /// The figure under each draw, in the order of the draws.
    pub fn values(&self, figure: impl Fn(&Model) -> f64) -> Vec<f64> {
        self.models.iter().map(figure).collect()
    }

    /// The range of values that belong to the draws; `None` when there are none.
    pub fn interval_of(&self, mut values: Vec<f64>) -> Option<Interval> {
        values.sort_unstable_by(f64::total_cmp);
        let last = values.len().checked_sub(1)?;
        let at = |share: f64| {
            let place = share.clamp(0.0, 1.0) * last as f64;
            let (below, part) = (place as usize, place.fract());
            values[below] + part * (values[(below + 1).min(last)] - values[below])
        };
        Some(Interval { low: at(self.outside), high: at(1.0 - self.outside) })
    }

    /// How many draws there are.
    pub fn count(&self) -> usize {
        self.models.len()
    }
}
