//! What is at stake with a customer: the margin expected within the horizon, and what may be lost with the customer.

use serde::{Deserialize, Serialize};

use super::Lens;
use super::insight::Looked;
use super::signs::Beside;
use crate::value::{clv, whole_minor};

/// Who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Basis {
    /// The rule of thumb: customers go on at their own interval as long as they are there.
    Rule,
    /// The purchase model.
    Model,
    /// The contracts that run: what they bring in a year, as they stand.
    Contract,
}

/// What is at stake, in minor units of the firm's currency. Numbers to sort by; how much of them may be shown is
/// decided by the light.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Stake {
    /// The margin expected within the horizon. It already holds the chance that the customer is gone.
    pub value: i64,
    /// The margin within the horizon if the customer stays and goes on as before.
    pub staying: i64,
    /// Risk × what the customer brings while staying: whom to call first.
    pub at_risk: i64,
    /// Who expects the purchases.
    pub basis: Basis,
}

/// None for customers by contract of whose contracts no amount is known.
///
/// What is lost with a customer who leaves is what would have come had the customer stayed, so the risk weighs that and
/// not the expected value: in the latter the same chance to be gone is counted already, and a large customer who falls
/// silent would sink to the end of the list by falling silent. The pace of staying is the one before the silence: of the
/// rule one purchase in each own interval, of the model E(λ | x, t_x)/k = (r + k·x)/(k·(α + t_x)).
pub(super) fn stake(looked: &Looked, beside: &Beside, lens: &Lens<'_>) -> Option<Stake> {
    let Looked { present, alive, risk, .. } = looked;
    let life = present.life.as_ref()?;
    if life.by_contract {
        return by_contract(looked, beside, lens);
    }
    let order = lens.learnt.value.model.expected(life.spend().as_ref());
    let at_pace = |pace: f64| lens.horizon.margin * order * lens.horizon.discounted_pace(pace);
    let (value, staying, basis) = match lens.learnt.ranking_model() {
        Some(model) => {
            let value = clv(model, &life.history, order, lens.horizon);
            (value, at_pace(model.pace(&life.history)), Basis::Model)
        }
        None => {
            let staying = at_pace(1.0 / present.interval);
            (alive * staying, staying, Basis::Rule)
        }
    };
    let risk = risk.as_ref().map_or(1.0 - alive, |risk| risk.risk);
    let at_risk = whole_minor(risk * staying);
    Some(Stake { value: whole_minor(value), staying: whole_minor(staying), at_risk, basis })
}

/// A contract is paid as long as it is not lost: what of its price is not at risk is expected. What is bought beside it
/// is left out, because nobody can tell it from the bills of the contract itself.
fn by_contract(looked: &Looked, beside: &Beside, lens: &Lens<'_>) -> Option<Stake> {
    let yearly = (beside.contract_year > 0).then_some(beside.contract_year as f64)?;
    let year = 12.0 * lens.horizon.month;
    let staying = whole_minor(lens.horizon.margin * yearly * lens.horizon.discounted_pace(1.0 / year));
    let risk = looked.risk.as_ref().map_or(1.0 - looked.alive, |risk| risk.risk);
    let at_risk = whole_minor(risk * staying as f64);
    Some(Stake { value: staying - at_risk, staying, at_risk, basis: Basis::Contract })
}
