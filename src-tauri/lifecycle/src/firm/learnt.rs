//! The purchase model, the value model and the light of a firm.

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::fact::History;
use crate::math::chunk::in_chunks;
use crate::math::sum::mean;
use crate::phase::{AsOf, CHUNK, Life, Workspace, present_life_in};
use crate::purchase::{
    self, BackTest, BackTesting, Colour, Crowd, Evidence, Fit, Fitting, Gate, GateLimits, Model,
    Recalibration, RecalibrationRules, fit, hold_out, recalibrate,
};
use crate::rules::Rulebook;
use crate::value::{self, Spend, ValueSettings};

/// How a firm learns; the defaults are the product's.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    pub fitting: Fitting,
    pub back_testing: BackTesting,
    pub recalibration: RecalibrationRules,
    pub gate: GateLimits,
    pub value: ValueSettings,
}

/// What was learnt. It can be stored: read back it gives the same bits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Learnt {
    /// How regularly the firm's customers buy, 1 to 8; the rule of thumb asks for it.
    pub regularity: u32,
    /// None while nobody has bought.
    pub fit: Option<Fit>,
    /// None before four quarters of data exist.
    pub back_test: Option<BackTest>,
    /// Of the chance of a purchase within the held-out span; none without a back-test.
    pub recalibration: Option<Recalibration>,
    /// Whether the model may speak.
    pub gate: Gate,
    /// The value of an order.
    pub value: value::Learnt,
}

impl Learnt {
    /// The purchase model where it may rank customers: behind amber and green.
    pub fn ranking_model(&self) -> Option<&Model> {
        self.fit.as_ref().filter(|_| self.gate.colour() != Colour::Red).map(|fit| &fit.model)
    }

    /// The purchase model where it may take the place of the rule: behind green.
    pub fn trusted_model(&self) -> Option<&Model> {
        self.fit.as_ref().filter(|_| self.gate.colour() == Colour::Green).map(|fit| &fit.model)
    }
}

/// The present life of each customer, in their order; none for who has not bought, nor where a contract brings the
/// purchases: those are a population of their own.
pub fn lives(histories: &[History], book: &Rulebook, as_of: AsOf, workers: usize) -> Vec<Option<Life>> {
    let of_chunk = |histories: &[History]| {
        let mut room = Workspace::default();
        let life =
            |history| present_life_in(&mut room, history, book, as_of).filter(|life| !life.by_contract);
        histories.iter().map(life).collect::<Vec<_>>()
    };
    in_chunks(histories, CHUNK, workers, of_chunk).concat()
}

/// The mean amount of all valid orders in the firm's currency; zero where there is none.
pub fn mean_order(histories: &[History], as_of: AsOf) -> f64 {
    let orders = histories.iter().flat_map(History::events).filter(|event| event.on <= as_of.today);
    let mut values: Vec<f64> = orders
        .filter_map(|event| event.order.filter(|order| order.void.is_none_or(|void| void > as_of.today)))
        .map(|order| order.value as f64)
        .filter(|value| *value > 0.0)
        .collect();
    // Sorted, so that the order of the customers leaves no trace.
    values.sort_unstable_by(f64::total_cmp);
    mean(&values)
}

/// Learns from the present lives of a firm's customers ([`lives`]) and the mean of all orders ([`mean_order`]), which
/// counts only while nobody has bought twice. The result depends neither on the order of the customers nor on `workers`.
pub fn learn(
    lives: &[Option<Life>],
    mean_order: f64,
    regularity: u32,
    as_of: AsOf,
    settings: &Settings,
    workers: usize,
) -> Learnt {
    let histories: Vec<purchase::History> = lives.iter().flatten().map(|life| life.history).collect();
    let days: Vec<&[Day]> = lives.iter().flatten().map(|life| life.days.as_slice()).collect();
    let spends: Vec<Spend> = lives.iter().flatten().filter_map(Life::spend).collect();
    let crowd = Crowd::of(&histories);
    let found = fit(&crowd, &settings.fitting, workers).ok();
    let held_out = hold_out(&days, as_of.clock, &settings.back_testing, &settings.fitting, workers);
    let (back_test, recalibration) = match held_out {
        Some(held) => (Some(held.test), Some(recalibrate(&held.chances, &settings.recalibration))),
        None => (None, None),
    };
    let evidence = Evidence {
        customers: crowd.customers(),
        repeats: crowd.repeats(),
        fit: found.as_ref(),
        back_test: back_test.as_ref(),
    };
    Learnt {
        regularity,
        gate: Gate::of(&evidence, &settings.gate),
        fit: found,
        back_test,
        recalibration,
        value: value::learn(&spends, mean_order, &settings.value, workers),
    }
}
