//! The expected margin of a customer over the next months, later money counting less.
//!
//! ```text
//! CLV_H = margin · E[M] · Σ_{m=1..H} (E[Y(mτ)] − E[Y((m−1)τ)]) / (1+δ)^m,   δ = (1+yearly)^{1/12} − 1
//! ```
//!
//! Never a "lifetime" value: the horizon belongs to the number wherever it is shown.

use libm::pow;
use serde::{Deserialize, Serialize};

use crate::purchase::{Crowd, History, Model};

/// Over which time, at which interest and margin.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Horizon {
    /// H: months ahead.
    pub months: u32,
    /// τ: length of a month in the unit of time of the model (days).
    pub month: f64,
    /// Interest per year; 0.1 is ten percent.
    pub yearly_interest: f64,
    /// The share of an order that stays with the firm; 1 leaves turnover.
    pub margin: f64,
}

impl Default for Horizon {
    /// Twelve months of 30.4375 days at 10 % a year, in turnover until the firm states its margin.
    fn default() -> Self {
        Self { months: 12, month: 30.4375, yearly_interest: 0.10, margin: 1.0 }
    }
}

/// Further ahead nobody can see.
const MOST_MONTHS: u32 = 120;

impl Horizon {
    /// δ: the interest per month.
    pub fn monthly_interest(&self) -> f64 {
        pow(1.0 + self.yearly_interest, 1.0 / 12.0) - 1.0
    }

    fn ends(&self) -> Vec<f64> {
        (1..=self.months.min(MOST_MONTHS)).map(|month| f64::from(month) * self.month).collect()
    }

    /// Purchases at a steady pace within the horizon, later ones counting less.
    pub(crate) fn discounted_pace(&self, per_unit: f64) -> f64 {
        let purchases: Vec<f64> = self.ends().iter().map(|end| end * per_unit).collect();
        self.discount(&purchases)
    }

    fn discount(&self, purchases: &[f64]) -> f64 {
        let month = 1.0 / (1.0 + self.monthly_interest());
        let (mut sum, mut before, mut worth) = (0.0, 0.0, 1.0);
        for until in purchases {
            worth *= month;
            sum += (until - before) * worth;
            before = *until;
        }
        sum
    }
}

/// Expected purchases within the horizon, later ones counting less.
pub fn discounted(model: &Model, history: &History, horizon: &Horizon) -> f64 {
    horizon.discount(&model.expected_at(history, &horizon.ends()))
}

/// The same for each distinct history of a crowd; [`Crowd::spread`] hands them to the customers.
pub fn discounted_of_rows(model: &Model, crowd: &Crowd, horizon: &Horizon, workers: usize) -> Vec<f64> {
    let purchases = model.score_at(crowd, &horizon.ends(), workers);
    purchases.iter().map(|of_row| horizon.discount(of_row)).collect()
}

/// The expected margin of a customer within the horizon, in minor units; `value` is the expected value of an order.
pub fn clv(model: &Model, history: &History, value: f64, horizon: &Horizon) -> f64 {
    horizon.margin * value * discounted(model, history, horizon)
}

/// Whole minor units, halves away from zero; what cannot be written stays at the end of the range.
pub fn whole_minor(amount: f64) -> i64 {
    libm::round(amount) as i64
}
