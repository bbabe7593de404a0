//! What is at stake with a customer: the margin expected within the horizon, and the part of it that may be lost.

use serde::{Deserialize, Serialize};

use super::Lens;
use crate::phase::{Life, Standing};
use crate::value::{clv, whole_minor};

/// Who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Basis {
    /// The rule of thumb: customers go on at their own interval as long as they are there.
    Rule,
    /// The purchase model.
    Model,
}

/// What is at stake, in minor units of the firm's currency. Numbers to sort by; how much of them may be shown is
/// decided by the light.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Stake {
    /// The margin expected within the horizon.
    pub value: i64,
    /// Risk × value: whom to call first.
    pub at_risk: i64,
    /// Who expects the purchases.
    pub basis: Basis,
}

/// None for customers by contract: the facts hold no price of a contract.
pub(super) fn stake(
    standing: &Standing,
    life: &Life,
    alive: f64,
    risk: f64,
    lens: &Lens<'_>,
) -> Option<Stake> {
    if life.by_contract {
        return None;
    }
    let order = lens.learnt.value.model.expected(life.spend().as_ref());
    let (value, basis) = match lens.learnt.ranking_model() {
        Some(model) => (clv(model, &life.history, order, lens.horizon), Basis::Model),
        None => {
            let purchases = lens.horizon.discounted_pace(1.0 / standing.interval);
            (lens.horizon.margin * order * alive * purchases, Basis::Rule)
        }
    };
    Some(Stake { value: whole_minor(value), at_risk: whole_minor(risk * value), basis })
}
