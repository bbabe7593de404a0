//! Who is contacted, and in which order.

use serde::{Deserialize, Serialize};

use super::{BadFormer, Barrier, Former, LeavingReason, ReturnRates};
use crate::Flaw;
use crate::proportion::Share;

/// What a chance to return rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Basis {
    Model,
    /// What became of former lapses like this one.
    PastLapses {
        seen: Share,
    },
}

/// A customer worth a thought.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Candidate<K> {
    pub customer: K,
    /// To return within the horizon.
    pub chance: f64,
    pub basis: Basis,
    /// Chance times value less cost, in minor units; at or below zero the contact does not pay.
    pub expected_value: i64,
    /// `None`: the firm still has to say why the customer left.
    pub reason: Option<LeavingReason>,
}

/// A customer who is not contacted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Barred<K> {
    pub customer: K,
    pub barrier: Barrier,
}

/// The candidates, those who are not, and those whose record cannot be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Plan<K> {
    /// The most promising first.
    pub candidates: Vec<Candidate<K>>,
    /// By customer; those who are still customers are not listed.
    pub barred: Vec<Barred<K>>,
    pub left_out: Vec<Flaw<BadFormer>>,
}

/// Sorts former customers by expected value; the order handed in changes nothing.
pub fn plan<K: Ord + Clone>(former: &[Former<K>], rates: &ReturnRates) -> Plan<K> {
    let mut plan = Plan { candidates: Vec::new(), barred: Vec::new(), left_out: Vec::new() };
    for (index, former) in former.iter().enumerate() {
        match (former.fault(), former.barrier()) {
            (Some(fault), _) => plan.left_out.push(Flaw::new(index, fault)),
            (None, Some(Barrier::NotGone)) => {}
            (None, Some(barrier)) => {
                plan.barred.push(Barred { customer: former.customer.clone(), barrier });
            }
            (None, None) => plan.candidates.push(candidate(former, rates)),
        }
    }
    plan.candidates.sort_by(|a, b| {
        let by_value = b.expected_value.cmp(&a.expected_value);
        by_value.then(b.chance.total_cmp(&a.chance)).then(a.customer.cmp(&b.customer))
    });
    plan.barred.sort_by(|a, b| a.customer.cmp(&b.customer));
    plan
}

fn candidate<K: Clone>(former: &Former<K>, rates: &ReturnRates) -> Candidate<K> {
    let (chance, basis) = match former.model_chance {
        Some(chance) => (chance, Basis::Model),
        None => {
            let rate = rates.rate(former.silence, former.purchases);
            (rate.chance, Basis::PastLapses { seen: rate.seen })
        }
    };
    let gain = (chance * former.value_if_returned as f64).round() as i64;
    Candidate {
        customer: former.customer.clone(),
        chance,
        basis,
        expected_value: gain.saturating_sub(former.contact_cost),
        reason: former.reason,
    }
}
