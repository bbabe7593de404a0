//! The 90 % ranges of one customer's figures, for the page of that customer: two hundred plausible models are many
//! questions, so they are not asked for everybody.

use serde::{Deserialize, Serialize};

use crate::purchase::{History, Interval, Plausible};
use crate::value::{Horizon, discounted};

/// The ranges of one history; none where there are no plausible models.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ranges {
    /// P(alive).
    pub alive: Option<Interval>,
    /// Purchases within the horizon.
    pub expected: Option<Interval>,
    /// The same, later ones counting less: times the value of an order and the margin this is the customer value.
    pub discounted: Option<Interval>,
}

/// Asks each plausible model ([`crate::purchase::Fit::plausible`]).
pub fn ranges(plausible: &Plausible, history: &History, horizon: &Horizon) -> Ranges {
    Totals::default().add(plausible, history, horizon, 1.0, 0.0)
}

/// Sums over customers, kept for each plausible model apart. What is too high for one customer under a model is so for
/// all, so the range of a sum is neither that of independent parts nor from the sum of the low ends to that of the high
/// ones.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Totals {
    expected: Vec<f64>,
    worth: Vec<f64>,
}

impl Totals {
    /// Adds so many customers of one history, whose next orders bring `worth` together; gives the ranges of one of them.
    pub fn add(
        &mut self,
        plausible: &Plausible,
        history: &History,
        horizon: &Horizon,
        customers: f64,
        worth: f64,
    ) -> Ranges {
        let ahead = f64::from(horizon.months) * horizon.month;
        let expected = plausible.values(|model| model.expected(history, ahead));
        let discounted = plausible.values(|model| discounted(model, history, horizon));
        add_up(&mut self.expected, &expected, customers);
        add_up(&mut self.worth, &discounted, worth);
        Ranges {
            alive: plausible.interval(|model| model.p_alive(history)),
            expected: plausible.interval_of(expected),
            discounted: plausible.interval_of(discounted),
        }
    }

    /// The range of all purchases within the horizon.
    pub fn expected(&self, plausible: &Plausible) -> Option<Interval> {
        plausible.interval_of(self.expected.clone())
    }

    /// The range of what all of them bring.
    pub fn worth(&self, plausible: &Plausible) -> Option<Interval> {
        plausible.interval_of(self.worth.clone())
    }
}

fn add_up(sums: &mut Vec<f64>, values: &[f64], weight: f64) {
    sums.resize(values.len(), 0.0);
    for (sum, value) in sums.iter_mut().zip(values) {
        *sum += weight * value;
    }
}
