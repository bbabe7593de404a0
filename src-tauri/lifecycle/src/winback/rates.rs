//! How many came back before, by how long they had been silent and how often they had bought.

use serde::{Deserialize, Serialize};

use crate::proportion::Share;

/// One former lapse at one moment, and what became of it within the horizon.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PastLapse {
    /// Silence in own intervals at that moment.
    pub silence: f64,
    /// Purchases before.
    pub purchases: u32,
    pub returned: bool,
}

/// The cells and what is believed before any history.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RateRules {
    /// The share of lapsed customers who return, before any history.
    pub prior_rate: f64,
    /// What is believed of a cell counts like so many customers; so does the prior of the whole firm.
    pub prior_customers: f64,
    /// Silence in own intervals from which the second and the third row begin.
    pub silences: [f64; 2],
    /// Purchases from which the second and the third column begin.
    pub purchases: [u32; 2],
}

impl Default for RateRules {
    fn default() -> Self {
        Self { prior_rate: 0.08, prior_customers: 20.0, silences: [2.0, 4.0], purchases: [2, 5] }
    }
}

/// The rate of one cell with the numbers behind it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Rate {
    pub chance: f64,
    pub seen: Share,
}

/// The table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReturnRates {
    /// By silence, then by purchases.
    cells: [[Share; 3]; 3],
    /// The firm's own rate, p₀.
    overall: f64,
    rules: RateRules,
}

impl ReturnRates {
    /// Learns from former lapses; one whose silence is no number is left out.
    pub fn learn(past: &[PastLapse], rules: &RateRules) -> Self {
        let mut cells = [[Share { hits: 0, of: 0 }; 3]; 3];
        let mut all = Share { hits: 0, of: 0 };
        for lapse in past.iter().filter(|lapse| lapse.silence.is_finite()) {
            let (row, column) = place(lapse.silence, lapse.purchases, rules);
            for share in [&mut cells[row][column], &mut all] {
                share.of += 1;
                share.hits += u64::from(lapse.returned);
            }
        }
        let overall = held(all, rules.prior_rate, rules);
        Self { cells, overall, rules: rules.clone() }
    }

    /// The chance to return at such a silence after so many purchases.
    pub fn rate(&self, silence: f64, purchases: u32) -> Rate {
        let (row, column) = place(silence, purchases, &self.rules);
        let seen = self.cells[row][column];
        Rate { chance: held(seen, self.overall, &self.rules), seen }
    }
}

fn place(silence: f64, purchases: u32, rules: &RateRules) -> (usize, usize) {
    let row = rules.silences.iter().filter(|from| silence >= **from).count();
    let column = rules.purchases.iter().filter(|from| purchases >= **from).count();
    (row, column)
}

/// (k + m·p) / (N + m).
fn held(seen: Share, prior: f64, rules: &RateRules) -> f64 {
    let weight = rules.prior_customers.max(0.0);
    let chance = (seen.hits as f64 + weight * prior) / (seen.of as f64 + weight);
    if chance.is_nan() { 0.0 } else { chance.clamp(0.0, 1.0) }
}
