//! A customer who came back begins anew, and is worth what a new customer is.

use serde::{Deserialize, Serialize};

use crate::math::sum::pairwise_sum;

/// Where a returned customer stands in the new life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SecondLife {
    /// 2 for the first return.
    pub life: u32,
    /// Purchases in this life; the purchase model sees only these.
    pub purchases: u32,
    /// How many more make a regular customer of a reactivated one; zero once it is one.
    pub until_regular: u32,
}

/// The life of a customer by number and purchases in it; `None` for a first life, or one without a purchase.
///
/// A customer counts as reactivated until the third purchase.
pub const fn second_life(life: u32, purchases: u32) -> Option<SecondLife> {
    if life < 2 || purchases == 0 {
        return None;
    }
    Some(SecondLife { life, purchases, until_regular: 3_u32.saturating_sub(purchases) })
}

/// A customer with one purchase in a first life: what those who return are compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NewCustomer {
    /// Mark for money, 1 to 5; recency and frequency of new customers are all the same.
    pub money: u8,
    /// Margin expected in twelve months, in minor units of one currency.
    pub yearly_value: i64,
}

/// How strongly the mean of all holds the mean of each mark.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ValueRules {
    /// The mean of all counts like so many customers.
    pub prior_customers: f64,
}

impl Default for ValueRules {
    fn default() -> Self {
        Self { prior_customers: 5.0 }
    }
}

/// What a returned customer is worth, by mark for money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReturnValues {
    by_mark: [i64; 5],
}

impl ReturnValues {
    /// Learns from new customers: (Σ value + m·mean of all) / (n + m) for each mark. `None` when there are none.
    pub fn learn(new_customers: &[NewCustomer], rules: &ValueRules) -> Option<Self> {
        if new_customers.is_empty() {
            return None;
        }
        let values = |of: &dyn Fn(&NewCustomer) -> bool| {
            let chosen = new_customers.iter().filter(|new| of(new));
            let mut values: Vec<f64> = chosen.map(|new| new.yearly_value as f64).collect();
            values.sort_unstable_by(f64::total_cmp);
            (pairwise_sum(&values), values.len() as f64)
        };
        let (sum, count) = values(&|_| true);
        let (mean, weight) = (sum / count, rules.prior_customers.max(1e-9));
        let of_mark = |mark: u8| {
            let (sum, count) = values(&|new| new.money == mark);
            ((sum + weight * mean) / (count + weight)).round() as i64
        };
        Some(Self { by_mark: [1, 2, 3, 4, 5].map(of_mark) })
    }

    /// The value at a mark for money; marks beyond 1 to 5 count as the nearest.
    pub fn value(&self, money: u8) -> i64 {
        self.by_mark[usize::from(money.clamp(1, 5)) - 1]
    }
}
