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
    let ahead = f64::from(horizon.months) * horizon.month;
    Ranges {
        alive: plausible.interval(|model| model.p_alive(history)),
        expected: plausible.interval(|model| model.expected(history, ahead)),
        discounted: plausible.interval(|model| discounted(model, history, horizon)),
    }
}
