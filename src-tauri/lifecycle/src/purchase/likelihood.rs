//! How well a set of parameters explains what all customers did, and which way to turn them.
//!
//! With A = r + kx, d = T − t_x, G and D as in [`Model`]:
//!
//! ```text
//! LL = (k−1)·Σ ln gap − x·ln Γ(k) + Σ_{j<kx} ln(r+j) + r·ln α − A·ln(α+t_x)
//!    − Σ_{j<x+δ} ln1p(a/(b+j)) + ln(G + D)
//! ```
//!
//! Every ratio of gamma functions has whole steps, so it is a table of running sums. The slopes follow by
//! differentiation; for k > 1 with the mean Ē over the stages of the running gap:
//! ∂ ln G/∂r = −ln((α+T)/(α+t_x)) + Ē[Σ_{i<j} 1/(A+i)] and
//! ∂ ln G/∂α = A·(1/(α+t_x) − 1/(α+T)) − Ē[j]/(α+T).

use libm::{exp, lgamma, log, log1p};

use super::{Crowd, History, Model, Params};
use super::{crowd::Row, model::stages};
use crate::math::{
    chunk::in_chunks,
    sum::{pairwise_rows, pairwise_sum, prefix_sums},
};

/// Rows that one core takes at a time, and rows that are added up in a plain loop.
const PIECE: usize = 8192;
const BLOCK: usize = 128;

/// The log-likelihood of a population and its gradient (∂r, ∂α, ∂a, ∂b).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evaluation {
    pub log_likelihood: f64,
    pub gradient: [f64; 4],
}

/// What depends on the number of repeats alone.
struct OfRepeats {
    shape: f64,
    ln_left: f64,
    /// 1/(b + x − 1 + δ); zero where nobody can have left.
    left_slope: f64,
}

/// What depends on one time alone.
struct OfTime {
    ln_known: f64,
    inverse: f64,
}

struct Tables {
    k: u32,
    of_repeats: Vec<OfRepeats>,
    of_time: Vec<OfTime>,
    times: Vec<f64>,
    group_of: Vec<u32>,
}

impl Model {
    /// Evaluates the whole population; the result does not depend on the number of `workers`.
    pub fn evaluate(&self, crowd: &Crowd, workers: usize) -> Evaluation {
        let Params { alpha, a, .. } = self.params();
        let mut fixed = self.fixed_part(crowd);
        let of_time = |time: &f64| OfTime { ln_known: log(alpha + time), inverse: 1.0 / (alpha + time) };
        let mut group_of = vec![0; crowd.most_repeats() as usize + 1];
        for (at, group) in crowd.groups.iter().enumerate() {
            group_of[group.repeats as usize] = at as u32;
        }
        let tables = Tables {
            k: self.k(),
            of_repeats: crowd.groups.iter().map(|group| self.of_repeats(group.repeats)).collect(),
            of_time: crowd.times.iter().map(of_time).collect(),
            times: crowd.times.clone(),
            group_of,
        };
        let blocks = |rows: &[Row]| rows.chunks(BLOCK).map(|rows| tables.add_up(rows)).collect::<Vec<_>>();
        let moving = pairwise_rows(&in_chunks(&crowd.rows, PIECE, workers, blocks).concat());
        fixed.log_likelihood += moving[0];
        fixed.gradient[0] += moving[1];
        fixed.gradient[1] += moving[2];
        fixed.gradient[2] += moving[3] / a;
        fixed.gradient[3] -= moving[4];
        fixed
    }

    /// ln of the chance density of one customer's purchases.
    pub fn log_likelihood(&self, history: &History) -> f64 {
        self.evaluate(&Crowd::of(&[*history]), 1).log_likelihood
    }

    fn of_repeats(&self, repeats: u32) -> OfRepeats {
        let chances = repeats + self.family().extra_chance();
        let left_slope = if chances == 0 { 0.0 } else { 1.0 / (self.params().b + f64::from(chances) - 1.0) };
        OfRepeats { shape: self.shape(repeats), ln_left: self.ln_left(repeats), left_slope }
    }

    /// The part that a customer's times do not touch, summed by number of repeats.
    fn fixed_part(&self, crowd: &Crowd) -> Evaluation {
        let Params { r, alpha, a, b } = self.params();
        let (k, extra) = (self.k() as usize, self.family().extra_chance() as usize);
        let most = crowd.most_repeats() as usize;
        let step = |j: usize| j as f64;
        let ln_rate = prefix_sums((0..k * most).map(|j| log(r + step(j))));
        let rate_slope = prefix_sums((0..k * most).map(|j| 1.0 / (r + step(j))));
        let ln_stay = prefix_sums((0..most + extra).map(|j| -log1p(a / (b + step(j)))));
        let a_slope = prefix_sums((0..most + extra).map(|j| -1.0 / (a + b + step(j))));
        let b_slope = prefix_sums((0..most + extra).map(|j| 1.0 / (b + step(j)) - 1.0 / (a + b + step(j))));
        let (ln_gamma_k, ln_alpha) = (lgamma(f64::from(self.k())), log(alpha));
        let of_groups: Vec<[f64; 5]> = crowd
            .groups
            .iter()
            .map(|group| {
                let x = group.repeats as usize;
                let count = group.customers as f64;
                [
                    count * (ln_rate[k * x] + r * ln_alpha + ln_stay[x + extra] - x as f64 * ln_gamma_k),
                    count * (rate_slope[k * x] + ln_alpha),
                    count * r / alpha,
                    count * a_slope[x + extra],
                    count * b_slope[x + extra],
                ]
            })
            .collect();
        let [log_likelihood, gradient @ ..] = pairwise_rows(&of_groups);
        let regular = if self.k() > 1 { (f64::from(self.k()) - 1.0) * crowd.log_gaps() } else { 0.0 };
        Evaluation { log_likelihood: pairwise_sum(&[log_likelihood, regular]), gradient }
    }
}

impl Tables {
    /// Σ over rows of: moving log-likelihood, ∂r, ∂α, chance to have left, that chance over (b+x−1+δ).
    fn add_up(&self, rows: &[Row]) -> [f64; 5] {
        let mut sum = [0.0; 5];
        for row in rows {
            let of_row = self.of_row(row);
            let count = f64::from(row.count);
            for (sum, value) in sum.iter_mut().zip(of_row) {
                *sum += count * value;
            }
        }
        sum
    }

    fn of_row(&self, row: &Row) -> [f64; 5] {
        let of = &self.of_repeats[self.group_of[row.repeats as usize] as usize];
        let (last, now) = (&self.of_time[row.recency as usize], &self.of_time[row.age as usize]);
        let gap = now.ln_known - last.ln_known;
        let (mut ln_silence, mut shape_slope, mut alpha_slope) =
            (-of.shape * gap, -gap, of.shape * (last.inverse - now.inverse));
        if self.k > 1 {
            let silence = self.times[row.age as usize] - self.times[row.recency as usize];
            let [ln_stages, mean_ladder, mean_stage] = self.running_gap(of.shape, silence * now.inverse);
            ln_silence += ln_stages;
            shape_slope += mean_ladder;
            alpha_slope -= mean_stage * now.inverse;
        }
        let odds = ln_silence - of.ln_left;
        let small = exp(-odds.abs());
        let (alive, left) = if odds >= 0.0 { (1.0, small) } else { (small, 1.0) };
        let whole = 1.0 + small;
        let (alive, left) = (alive / whole, left / whole);
        [
            ln_silence.max(of.ln_left) + log1p(small) - of.shape * last.ln_known,
            alive * shape_slope - last.ln_known,
            alive * alpha_slope - of.shape * last.inverse,
            left,
            left * of.left_slope,
        ]
    }

    /// ln Σ_j q_j, Ē[Σ_{i<j} 1/(A+i)] and Ē[j] over the stages of the running gap.
    fn running_gap(&self, shape: f64, u: f64) -> [f64; 3] {
        let (mut whole, mut ladders, mut weighted) = (0.0, 0.0, 0.0);
        let mut ladder = 0.0;
        for (j, weight) in stages(self.k, shape, u).enumerate() {
            whole += weight;
            ladders += weight * ladder;
            weighted += weight * j as f64;
            ladder += 1.0 / (shape + j as f64);
        }
        [log(whole), ladders / whole, weighted / whole]
    }
}
