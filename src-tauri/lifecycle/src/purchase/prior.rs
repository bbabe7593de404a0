//! What is believed of any firm before its own customers have spoken: weak, but enough to keep ten customers from
//! proving nonsense. With a few hundred customers it no longer matters.

use libm::log;
use serde::{Deserialize, Serialize};

use crate::math::sum::logit;

/// The beliefs as settings. All are the authors' own choice, not a measured fact; each is a normal distribution.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Priors {
    /// Middle of r, the shape of the purchase rates.
    pub r: f64,
    /// Spread of ln r.
    pub r_spread: f64,
    /// Middle of the mean wait k·α/r, in median own mean gaps.
    pub wait_in_gaps: f64,
    /// Spread of ln(α/r).
    pub wait_spread: f64,
    /// The gap to assume while nobody has bought twice, in the unit of time of the histories (days).
    pub assumed_gap: f64,
    /// Middle of π = a/(a+b), the mean chance to leave after a purchase.
    pub drop_out: f64,
    /// Spread of logit π.
    pub drop_out_spread: f64,
    /// Middle of φ = a+b: how alike customers are in that chance.
    pub likeness: f64,
    /// Spread of ln φ.
    pub likeness_spread: f64,
}

impl Default for Priors {
    fn default() -> Self {
        Self {
            r: 0.7,
            r_spread: 0.7,
            wait_in_gaps: 2.0,
            wait_spread: 0.7,
            assumed_gap: 60.0,
            drop_out: 0.25,
            drop_out_spread: 0.8,
            likeness: 3.0,
            likeness_spread: 0.7,
        }
    }
}

impl Priors {
    /// The beliefs for a population whose median own mean gap is `median_gap`, about θ = (ln r, ln(α/r), logit π, ln φ).
    ///
    /// Under regularity k a gap has k stages, so the wait per stage α/r is a k-th of the wait per purchase.
    pub fn at(&self, median_gap: Option<f64>, k: u32) -> Prior {
        let gap = median_gap.filter(|gap| *gap > 0.0).unwrap_or(self.assumed_gap);
        Prior {
            middle: [
                log(self.r),
                log(self.wait_in_gaps * gap / f64::from(k)),
                logit(self.drop_out),
                log(self.likeness),
            ],
            spread: [self.r_spread, self.wait_spread, self.drop_out_spread, self.likeness_spread],
        }
    }
}

/// Independent normal beliefs about θ = (ln r, ln(α/r), logit π, ln φ).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Prior {
    pub middle: [f64; 4],
    pub spread: [f64; 4],
}

impl Prior {
    /// ln density at `theta` without its constant, and its slope.
    pub(super) fn ln_density(&self, theta: &[f64; 4]) -> (f64, [f64; 4]) {
        let off: [f64; 4] = std::array::from_fn(|i| (theta[i] - self.middle[i]) / self.spread[i]);
        (
            -0.5 * off.iter().map(|off| off * off).sum::<f64>(),
            std::array::from_fn(|i| -off[i] / self.spread[i]),
        )
    }
}
