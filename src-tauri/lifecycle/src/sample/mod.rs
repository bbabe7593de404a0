//! Invented customers who behave exactly as the model says: for tests, for measuring speed and for trying things out.
//!
//! Each draws a pace λ ~ Gamma(r, α) and a chance to leave p ~ Beta(a, b), waits Erlang-k gaps and leaves after a
//! purchase with chance p (under BG/NBD not after the first). The seed alone decides what comes out.

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::math::draw::Draws;
use crate::purchase::{Family, History, HistoryFault, Model, Params, Record};

/// Settings of an invented population.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Sample {
    pub family: Family,
    /// Regularity of the gaps.
    pub k: u32,
    pub params: Params,
    /// Shortest and longest time since the first purchase, in the unit of α.
    pub ages: (f64, f64),
    /// How long after the day of the look purchases are invented too.
    pub ahead: f64,
    pub seed: u64,
}

impl Default for Sample {
    /// The published parameters of BG/NBD on CDNOW, in weeks; ages between 10 and 104 weeks.
    fn default() -> Self {
        Self {
            family: Family::Bg,
            k: 1,
            params: Params { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
            ages: (10.0, 104.0),
            ahead: 0.0,
            seed: 42,
        }
    }
}

/// One invented customer.
#[derive(Clone, Debug, PartialEq)]
pub struct Invented {
    /// Times of the repeat purchases, from the first purchase on; those beyond `age` are yet to come.
    pub repeats: Vec<f64>,
    /// Time from the first purchase to the day of the look.
    pub age: f64,
    /// Whether the customer would buy again at the day of the look.
    pub alive: bool,
}

/// More purchases than this are not invented for one customer.
const MOST_REPEATS: usize = 10_000;

impl Sample {
    /// The customers, one after another, without end.
    pub fn customers(&self) -> impl Iterator<Item = Invented> {
        let (sample, mut draws) = (*self, Draws::new(self.seed));
        std::iter::repeat_with(move || sample.customer(&mut draws))
    }

    /// The model the customers follow; `None` when the settings are out of range.
    pub fn model(&self) -> Option<Model> {
        Model::new(self.family, self.k, self.params).ok()
    }

    fn customer(&self, draws: &mut Draws) -> Invented {
        let (shortest, longest) = self.ages;
        let age = shortest + (longest - shortest) * draws.unit();
        let pace = draws.gamma(self.params.r) / self.params.alpha;
        let leave = draws.beta(self.params.a, self.params.b);
        let mut repeats = Vec::new();
        let mut now = 0.0;
        let mut left = self.family == Family::Mbg && draws.unit() < leave;
        let mut left_by = if left { 0.0 } else { f64::INFINITY };
        while !left && repeats.len() < MOST_REPEATS {
            now += (0..self.k).map(|_| draws.exponential()).sum::<f64>() / pace;
            if now > age + self.ahead {
                break;
            }
            repeats.push(now);
            left = draws.unit() < leave;
            if left {
                left_by = now;
            }
        }
        Invented { repeats, age, alive: left_by > age }
    }
}

impl Invented {
    /// The purchases up to the day of the look, in the unit of the sample.
    pub fn history(&self) -> Result<History, HistoryFault> {
        let known: Vec<f64> = self.repeats.iter().copied().filter(|time| *time <= self.age).collect();
        let starts = std::iter::once(0.0).chain(known.iter().copied());
        Record {
            repeats: known.len() as i64,
            recency: known.last().copied().unwrap_or(0.0),
            age: self.age,
            log_gaps: starts.zip(&known).map(|(start, end)| libm::log(end - start)).sum(),
        }
        .try_into()
    }

    /// Purchases after the day of the look.
    pub fn later(&self) -> usize {
        self.repeats.iter().filter(|time| **time > self.age).count()
    }

    /// All purchase days of a customer whose day of the look is `as_of`, with `days` days to a unit of the sample.
    pub fn days(&self, as_of: Day, days: f64) -> Vec<Day> {
        let start = as_of.plus(-((self.age * days) as i32));
        let repeats = self.repeats.iter().map(|time| start.plus((time * days) as i32));
        std::iter::once(start).chain(repeats).collect()
    }
}
