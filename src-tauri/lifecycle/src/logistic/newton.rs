//! Newton's steps on the surface.

use libm::{exp, log1p};

use super::{Refused, Settings};
use crate::math::linear::Cholesky;
use crate::math::sum::{logistic, pairwise_sum};

/// Where Newton's method ended.
pub(super) struct Solution {
    /// The constant, then the weights.
    pub(super) weights: Vec<f64>,
    pub(super) ln_likelihood: f64,
    pub(super) steps: u32,
}

/// Rows with a leading one, and how each ended.
pub(super) struct Surface<'a> {
    pub(super) rows: &'a [Vec<f64>],
    pub(super) yes: &'a [bool],
    pub(super) ridge: f64,
}

impl Surface<'_> {
    /// Descends from the plain share of yes.
    pub(super) fn solve(&self, width: usize, settings: &Settings) -> Result<Solution, Refused> {
        let mut weights = vec![0.0; width + 1];
        let mut height = self.height(&weights);
        for step in 1..=settings.most_steps {
            let (slope, curvature) = self.slope_and_curvature(&weights);
            let direction = Cholesky::of(&curvature, width + 1).ok_or(Refused::Undecided)?.solve(&slope);
            let (next, lower) = self.walk(&weights, height, &direction).ok_or(Refused::Undecided)?;
            let moved = next.iter().zip(&weights).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
            weights = next;
            height = lower;
            let largest = weights.iter().map(|weight| weight.abs()).fold(1.0, f64::max);
            if moved <= settings.tolerance * largest {
                return Ok(Solution { ln_likelihood: self.ln_likelihood(&weights), weights, steps: step });
            }
        }
        Err(Refused::Undecided)
    }

    /// The first of the whole, half, quarter … step that does not climb.
    fn walk(&self, from: &[f64], height: f64, direction: &[f64]) -> Option<(Vec<f64>, f64)> {
        let rounding = 1e-12 * height.abs().max(1.0);
        (0..40).map(|halving| 1.0 / (1_u64 << halving) as f64).find_map(|length| {
            let there: Vec<f64> = from.iter().zip(direction).map(|(at, by)| at + length * by).collect();
            let lower = self.height(&there);
            (lower <= height + rounding).then_some((there, lower))
        })
    }

    fn height(&self, weights: &[f64]) -> f64 {
        let penalty: f64 = weights[1..].iter().map(|weight| weight * weight).sum();
        self.ridge / 2.0 * penalty - self.ln_likelihood(weights)
    }

    fn ln_likelihood(&self, weights: &[f64]) -> f64 {
        let of_case = |(row, yes): (&Vec<f64>, &bool)| {
            let odds = dot(row, weights);
            // ln(1 + eˣ) without overflow.
            let log_one_plus = odds.max(0.0) + log1p(exp(-odds.abs()));
            if *yes { odds - log_one_plus } else { -log_one_plus }
        };
        let terms: Vec<f64> = self.rows.iter().zip(self.yes).map(of_case).collect();
        pairwise_sum(&terms)
    }

    /// Downhill slope and curvature; the latter row by row.
    fn slope_and_curvature(&self, weights: &[f64]) -> (Vec<f64>, Vec<f64>) {
        let size = weights.len();
        let chances: Vec<f64> = self.rows.iter().map(|row| logistic(dot(row, weights))).collect();
        let sum = |term: &dyn Fn(usize) -> f64| {
            let terms: Vec<f64> = (0..self.rows.len()).map(term).collect();
            pairwise_sum(&terms)
        };
        let held_back = |j: usize| if j == 0 { 0.0 } else { self.ridge };
        let slope = (0..size)
            .map(|j| {
                let missed = |i: usize| f64::from(self.yes[i]) - chances[i];
                sum(&|i| self.rows[i][j] * missed(i)) - held_back(j) * weights[j]
            })
            .collect();
        let mut curvature = vec![0.0; size * size];
        for j in 0..size {
            for k in 0..=j {
                let value = sum(&|i| self.rows[i][j] * self.rows[i][k] * chances[i] * (1.0 - chances[i]));
                curvature[j * size + k] = if j == k { value + held_back(j) } else { value };
            }
        }
        (slope, curvature)
    }
}

fn dot(row: &[f64], weights: &[f64]) -> f64 {
    row.iter().zip(weights).map(|(x, w)| x * w).sum()
}
