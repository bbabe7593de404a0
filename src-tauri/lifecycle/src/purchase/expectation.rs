//! How many purchases to expect in the next weeks or months.
//!
//! Given alive, λ ~ Gamma(A+j, α+T) with the running gap in stage j (weights π_j ∝ C(A+j−1, j)·(d/(α+T))ʲ), and
//! p ~ Beta(a, b+x+δ). With z = t/(α+T+t), N ~ NBD(A+j, z), w_1 = 1, w_{n+1} = w_n·(b+x+δ+n−1)/(a+b+x+δ+n−1):
//!
//! ```text
//! E[Y(t)] = P(alive)·Σ_j π_j·Σ_{n≥1} w_n·P(N ≥ nk − j)
//!         = P(alive)·Σ_j π_j·Σ_{m≥1} P(N = m)·W_{⌊(m+j)/k⌋},   W_n = w_1 + … + w_n
//! ```
//!
//! The second form is summed: all its terms are positive, nothing is subtracted, and its rest has a geometric bound.

use libm::log1p;

use super::count::{Chances, MOST_TERMS, REST};
use super::{History, Model, model::stages};

/// Looks further ahead are held here.
pub(super) const FARTHEST: f64 = 1e9;
/// Terms between two looks at the rest.
const STRIDE: usize = 16;

/// The tables that customers with the same number of repeats share; they grow as far as a sum asks for.
pub(super) struct Series {
    k: usize,
    /// A = r + kx.
    shape: f64,
    /// b + x + δ and a + b + x + δ.
    stay: f64,
    stay_or_leave: f64,
    /// W_0, W_1, …
    weights: Vec<f64>,
    last_weight: f64,
    /// For each stage j: (A+j+m−1)/m at place m.
    steps: Vec<Vec<f64>>,
}

impl Series {
    pub(super) fn new(model: &Model, repeats: u32) -> Self {
        let params = model.params();
        let stay = params.b + f64::from(repeats) + f64::from(model.family().extra_chance());
        Self {
            k: model.k() as usize,
            shape: model.shape(repeats),
            stay,
            stay_or_leave: params.a + stay,
            weights: vec![0.0],
            last_weight: 1.0,
            steps: vec![vec![0.0]; model.k() as usize],
        }
    }

    /// Fills the tables of `stage` for all terms up to `last`.
    fn grow(&mut self, stage: usize, last: usize) {
        if last < self.steps[stage].len() {
            return;
        }
        let (shape, steps) = (self.shape + stage as f64, &mut self.steps[stage]);
        steps.extend((steps.len()..2 * last).map(|m| (shape + m as f64 - 1.0) / m as f64));
        for n in self.weights.len()..steps.len() / self.k + 3 {
            self.weights.push(self.weights[n - 1] + self.last_weight);
            self.last_weight *= (self.stay + n as f64 - 1.0) / (self.stay_or_leave + n as f64 - 1.0);
        }
    }

    /// Expected purchases within `ahead` of a customer who is alive; `known` = α+T, `silence` = d.
    fn alive(&mut self, known: f64, silence: f64, ahead: f64) -> f64 {
        let (wait, z) = (log1p(ahead / known), ahead / (known + ahead));
        if self.k == 1 {
            return self.of_stage(0, wait, z);
        }
        let (mut sum, mut whole) = (0.0, 0.0);
        for (stage, weight) in stages(self.k as u32, self.shape, silence / known).enumerate() {
            whole += weight;
            if weight > 0.0 {
                sum += weight * self.of_stage(stage, wait, z);
            }
        }
        sum / whole
    }

    /// Σ_m P(N = m)·W_{⌊(m+j)/k⌋} for N ~ NBD(A+j, z).
    fn of_stage(&mut self, stage: usize, wait: f64, z: f64) -> f64 {
        let (k, most) = (self.k, MOST_TERMS * self.k);
        let start = Chances::new(self.shape + stage as f64, wait, z).surface(most);
        let (mut m, mut chance) = (start.at(), start.value());
        self.grow(stage, m + STRIDE);
        let (mut place, mut part) = ((m + stage) / k, (m + stage) % k);
        let (mut mass, mut sum) = (chance, chance * self.weights[place]);
        while m < most {
            self.grow(stage, m + STRIDE);
            for step in &self.steps[stage][m + 1..=m + STRIDE] {
                chance *= step * z;
                part += 1;
                if part == k {
                    part = 0;
                    place += 1;
                }
                mass += chance;
                sum += chance * self.weights[place];
            }
            m += STRIDE;
            // From here on the terms grow at most by this factor; the chances and the weights both slow down.
            let slower = self.weights[place + 1] * self.steps[stage][m].max(1.0) * z;
            if chance * slower * self.weights[place] <= REST * sum * (self.weights[place] - slower) {
                return sum;
            }
        }
        sum + (1.0 - mass).max(0.0) * self.weights[place]
    }
}

impl Model {
    /// Expected purchases within `ahead` from the day of the look, the chance to be gone included; ≥ 0.
    pub fn expected(&self, history: &History, ahead: f64) -> f64 {
        self.expected_with(&mut Series::new(self, history.repeats()), history, ahead)
    }

    pub(super) fn expected_with(&self, series: &mut Series, history: &History, ahead: f64) -> f64 {
        let alive = self.p_alive(history);
        if ahead.is_nan() || ahead <= 0.0 || alive == 0.0 {
            return 0.0;
        }
        alive * series.alive(self.params().alpha + history.age(), history.silence(), ahead.min(FARTHEST))
    }

    /// Expected purchases of a customer who is won today, within `ahead`, the first not counted: E[X(t)].
    pub fn expected_of_new(&self, ahead: f64) -> f64 {
        self.expected(&History::NEW, ahead)
    }

    /// The chance of at least one purchase within `ahead`; for k = 1: P(alive)·(1 − ((α+T)/(α+T+t))^{r+x}).
    pub fn p_any(&self, history: &History, ahead: f64) -> f64 {
        if ahead.is_nan() || ahead <= 0.0 {
            return 0.0;
        }
        let (known, ahead) = (self.params().alpha + history.age(), ahead.min(FARTHEST));
        let (wait, z) = (log1p(ahead / known), ahead / (known + ahead));
        let (k, shape) = (self.k(), self.shape(history.repeats()));
        let (mut sum, mut whole) = (0.0, 0.0);
        for (stage, weight) in stages(k, shape, history.silence() / known).enumerate() {
            whole += weight;
            sum += weight * Chances::new(shape + stage as f64, wait, z).tail(k as usize - stage);
        }
        self.p_alive(history) * sum / whole
    }
}
