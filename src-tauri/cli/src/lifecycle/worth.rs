//! What an order of each customer is expected to be worth.

use rondo_lifecycle::phase::Life;
use rondo_lifecycle::value::{Learnt as Value, Spend, ValueSettings, learn};

use super::firm::{Firm, threads};
use super::learnt::Learnt;

/// Learns the value model from the repeat purchases of the present lives.
pub(super) fn worth(firm: &Firm, learnt: &Learnt) -> Value {
    let spends: Vec<Spend> = learnt.lives.iter().flatten().filter_map(Life::spend).collect();
    let orders = (0..firm.people.len()).flat_map(|place| firm.purchases(place));
    let values: Vec<f64> =
        orders.filter_map(|event| event.order).map(|order| order.value as f64).filter(|v| *v > 0.0).collect();
    let mean = values.iter().sum::<f64>() / values.len().max(1) as f64;
    learn(&spends, mean, &ValueSettings::default(), threads().get())
}
