//! Which products belong together.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::count::{Counts, count};
use super::{Measures, Pair, benjamini_hochberg};

/// When two products belong together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Rules {
    /// With fewer customers nothing is learnt.
    pub customers_from: u64,
    /// So many customers must have both.
    pub both_from: u64,
    /// The largest share of accidents among what is shown.
    pub most_q: f64,
    /// The quantile of the lower bound of the confidence.
    pub low_quantile: f64,
    /// The lower bound of the lift must be above this.
    pub lift_above: f64,
}

impl Default for Rules {
    fn default() -> Self {
        Self { customers_from: 50, both_from: 5, most_q: 0.05, low_quantile: 0.05, lift_above: 1.0 }
    }
}

impl Rules {
    /// Whether a pair may be shown.
    pub fn admits(&self, pair: &Pair, measures: &Measures, q: f64) -> bool {
        self.may_admit(pair, q) && measures.lift_low > self.lift_above
    }

    /// What can be said before the measures are known.
    const fn may_admit(&self, pair: &Pair, q: f64) -> bool {
        pair.customers >= self.customers_from && pair.both >= self.both_from && q <= self.most_q
    }
}

/// Who has `given` often also has `also`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Association {
    pub given: u32,
    pub also: u32,
    pub pair: Pair,
    pub measures: Measures,
    /// The share of accidents among all findings at least as clear.
    pub q: f64,
}

/// Whether there were enough customers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Learnt {
    TooFew {
        customers: u64,
        needed: u64,
    },
    /// So many pairs of products were tested.
    Tested {
        pairs: u64,
    },
}

/// What was learnt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Associations {
    pub learnt: Learnt,
    pub customers: u64,
    /// How many customers have each product.
    pub buyers: BTreeMap<u32, u64>,
    /// Those that may be shown, by given product.
    pub associations: Vec<Association>,
}

/// Learns from what each customer bought in the period, one list of products per customer; order changes nothing.
///
/// Tested are all pairs of products that enough customers have, also those that nobody has together: choosing the tests
/// by their outcome would make the share of accidents a lie.
pub fn learn(customers: &[Vec<u32>], rules: &Rules) -> Associations {
    let Counts { customers, with, with_both } = count(customers, rules.both_from);
    if customers < rules.customers_from {
        let learnt = Learnt::TooFew { customers, needed: rules.customers_from };
        return Associations { learnt, customers, buyers: with, associations: Vec::new() };
    }
    let frequent = with.values().filter(|buyers| **buyers >= rules.both_from).count() as u64;
    let pairs = frequent * frequent.saturating_sub(1) / 2;
    let seen: Vec<(u32, u32, Pair, f64)> = with_both
        .iter()
        .filter_map(|((first, second), both)| {
            let (given, also) = (*with.get(first)?, *with.get(second)?);
            let pair = Pair { both: *both, given, also, customers };
            Some((*first, *second, pair, pair.fisher()?))
        })
        .collect();
    let p: Vec<f64> = seen.iter().map(|(_, _, _, p)| *p).collect();
    let q = benjamini_hochberg(&p, usize::try_from(pairs).unwrap_or(usize::MAX));
    let mut associations = Vec::new();
    // The other measures cost more than the test, and most pairs fail it.
    let found = seen.into_iter().zip(q).filter(|((_, _, pair, _), q)| rules.may_admit(pair, *q));
    for ((first, second, pair, _), q) in found {
        for (given, also, pair) in [(first, second, pair), (second, first, pair.turned())] {
            let measures = pair.measures(rules.low_quantile);
            if let Some(measures) = measures.filter(|measures| rules.admits(&pair, measures, q)) {
                associations.push(Association { given, also, pair, measures, q });
            }
        }
    }
    associations.sort_by_key(|association| (association.given, association.also));
    Associations { learnt: Learnt::Tested { pairs }, customers, buyers: with, associations }
}
