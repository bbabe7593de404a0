//! Learning the weights and using them.

use serde::{Deserialize, Serialize};

use super::newton::Surface;
use super::rows::{canonical, width};
use super::{Case, Refused};
use crate::math::sum::{logistic, mean};

/// How the weights are learnt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// λ: how strongly the weights are held near zero; zero is plain maximum likelihood.
    pub ridge: f64,
    /// The relative move below which the search is over.
    pub tolerance: f64,
    pub most_steps: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self { ridge: 1.0, tolerance: 1e-9, most_steps: 50 }
    }
}

/// Weights that were learnt. They belong to the standardised features: (x − mean) / deviation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Fit {
    pub constant: f64,
    pub weights: Vec<f64>,
    pub means: Vec<f64>,
    /// Zero for a feature that never varied; its weight is zero.
    pub deviations: Vec<f64>,
    /// Without the penalty.
    pub ln_likelihood: f64,
    pub steps: u32,
}

impl Fit {
    /// The chance of a yes. A feature that is missing or no number counts as average.
    pub fn chance(&self, features: &[f64]) -> f64 {
        let given = features.iter().copied().map(Some).chain(std::iter::repeat(None));
        let mut odds = self.constant;
        for (j, feature) in given.take(self.weights.len()).enumerate() {
            let standardised = feature.filter(|x| x.is_finite()).map_or(0.0, |x| self.standardised(j, x));
            odds += self.weights[j] * standardised;
        }
        logistic(odds)
    }

    /// Constant and weights of the features as they are, not standardised.
    pub fn plain(&self) -> (f64, Vec<f64>) {
        let weight =
            |j: usize| if self.deviations[j] > 0.0 { self.weights[j] / self.deviations[j] } else { 0.0 };
        let weights: Vec<f64> = (0..self.weights.len()).map(weight).collect();
        let shift: f64 = weights.iter().zip(&self.means).map(|(weight, mean)| weight * mean).sum();
        (self.constant - shift, weights)
    }

    fn standardised(&self, j: usize, x: f64) -> f64 {
        if self.deviations[j] > 0.0 { (x - self.means[j]) / self.deviations[j] } else { 0.0 }
    }
}

/// Learns the weights from past cases; the order of the cases changes no bit.
///
/// # Errors
/// [`Refused`] says what is wrong with the cases.
pub fn fit(cases: &[Case], settings: &Settings) -> Result<Fit, Refused> {
    let width = width(cases)?;
    if !(settings.ridge >= 0.0 && settings.ridge.is_finite() && settings.tolerance > 0.0) {
        return Err(Refused::Settings);
    }
    let mut sorted: Vec<&Case> = cases.iter().collect();
    sorted.sort_by(|a, b| canonical(a, b));
    let (means, deviations) = moments(&sorted, width);
    let varying: Vec<usize> = (0..width).filter(|j| deviations[*j] > 0.0).collect();
    let row = |case: &&Case| {
        let standardised = |j: &usize| (case.features[*j] - means[*j]) / deviations[*j];
        std::iter::once(1.0).chain(varying.iter().map(standardised)).collect()
    };
    let rows: Vec<Vec<f64>> = sorted.iter().map(row).collect();
    let yes: Vec<bool> = sorted.iter().map(|case| case.yes).collect();
    let solution =
        Surface { rows: &rows, yes: &yes, ridge: settings.ridge }.solve(varying.len(), settings)?;
    let mut weights = vec![0.0; width];
    for (j, weight) in varying.iter().zip(&solution.weights[1..]) {
        weights[*j] = *weight;
    }
    Ok(Fit {
        constant: solution.weights[0],
        weights,
        means,
        deviations,
        ln_likelihood: solution.ln_likelihood,
        steps: solution.steps,
    })
}

/// Mean and standard deviation (of the population, over n) of each feature.
fn moments(cases: &[&Case], width: usize) -> (Vec<f64>, Vec<f64>) {
    (0..width)
        .map(|j| {
            let values: Vec<f64> = cases.iter().map(|case| case.features[j]).collect();
            let centre = mean(&values);
            let squares: Vec<f64> = values.iter().map(|x| (x - centre) * (x - centre)).collect();
            let deviation = mean(&squares).sqrt();
            // A constant feature keeps a deviation of the size of rounding.
            let varies = deviation > 1e-12 * centre.abs();
            (centre, if varies { deviation } else { 0.0 })
        })
        .unzip()
}
