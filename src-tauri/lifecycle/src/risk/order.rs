//! Whom to call first: a small risk for much is more than a large risk for little.

use serde::{Deserialize, Serialize};

use crate::Flaw;

/// A customer with risk and value.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AtRisk<K> {
    pub customer: K,
    pub risk: f64,
    /// The margin expected within twelve months, in minor units of one currency.
    pub yearly_value: i64,
}

/// A customer with what stands to be lost.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ValueAtRisk<K> {
    pub customer: K,
    pub risk: f64,
    /// Risk times yearly value, in minor units.
    pub value: i64,
}

/// Why a customer cannot be ranked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum BadValue {
    /// Not within 0…1.
    Risk,
    /// Negative.
    Value,
}

/// The customers by value at risk, the largest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ranked<K> {
    pub customers: Vec<ValueAtRisk<K>>,
    pub left_out: Vec<Flaw<BadValue>>,
}

/// Sorts by value at risk, then risk, then customer: the order handed in changes nothing.
pub fn by_value_at_risk<K: Ord + Clone>(customers: &[AtRisk<K>]) -> Ranked<K> {
    let mut left_out = Vec::new();
    let mut ranked = Vec::with_capacity(customers.len());
    for (index, at_risk) in customers.iter().enumerate() {
        if !(0.0..=1.0).contains(&at_risk.risk) {
            left_out.push(Flaw::new(index, BadValue::Risk));
        } else if at_risk.yearly_value < 0 {
            left_out.push(Flaw::new(index, BadValue::Value));
        } else {
            let value = (at_risk.risk * at_risk.yearly_value as f64).round() as i64;
            ranked.push(ValueAtRisk { customer: at_risk.customer.clone(), risk: at_risk.risk, value });
        }
    }
    ranked.sort_by(|a, b| {
        b.value.cmp(&a.value).then(b.risk.total_cmp(&a.risk)).then(a.customer.cmp(&b.customer))
    });
    Ranked { customers: ranked, left_out }
}
