//! What to offer one customer, with the sentence that says why.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Association, Associations};

/// A product that can be offered.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Product {
    pub product: u32,
    pub category: u32,
    /// What a sale leaves, in minor units of one currency; the same number for all where it is not known.
    pub margin: f64,
}

/// What a customer has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Customer {
    /// Products bought in the period.
    pub owned: Vec<u32>,
    /// Those of them that are used up and due again by the customer's own interval.
    pub due: Vec<u32>,
}

/// "30 of 100 customers with A also have B (of the others 5 %)", as numbers.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sentence {
    pub both: u64,
    pub given: u64,
    /// The share of all customers that have the product.
    pub of_all: f64,
    /// The share of customers without the first product that have it; `None` when everybody has the first.
    pub of_others: Option<f64>,
}

/// One offer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Advice {
    Association {
        product: u32,
        /// The product of the customer that speaks for it.
        given: u32,
        sentence: Sentence,
        /// Lower bound of the share times margin: what the order goes by.
        worth: f64,
    },
    /// Nothing is significant: the best seller of the category in which the customer has most.
    BestSeller { product: u32, category: u32, buyers: u64, customers: u64 },
}

/// The best offers, at most `most`, each product once; the best seller only when there is nothing better.
pub fn recommend(
    customer: &Customer,
    associations: &Associations,
    catalogue: &[Product],
    most: usize,
) -> Vec<Advice> {
    let catalogue: BTreeMap<u32, &Product> = catalogue
        .iter()
        .filter(|product| product.margin > 0.0 && product.margin.is_finite())
        .map(|product| (product.product, product))
        .collect();
    let wanted = |product: u32| !customer.owned.contains(&product) || customer.due.contains(&product);
    let mut best: BTreeMap<u32, (f64, &Association)> = BTreeMap::new();
    for found in associations.associations.iter().filter(|found| customer.owned.contains(&found.given)) {
        let Some(product) = catalogue.get(&found.also).filter(|product| wanted(product.product)) else {
            continue;
        };
        let worth = found.measures.confidence_low * product.margin;
        let entry = best.entry(found.also).or_insert((worth, found));
        if worth > entry.0 {
            *entry = (worth, found);
        }
    }
    let mut offers: Vec<(f64, &Association)> = best.into_values().collect();
    offers.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.also.cmp(&b.1.also)));
    if offers.is_empty() {
        return best_seller(customer, associations, &catalogue, wanted).into_iter().take(most).collect();
    }
    offers.into_iter().take(most).map(|(worth, found)| advice(found, worth)).collect()
}

fn advice(found: &Association, worth: f64) -> Advice {
    let pair = found.pair;
    let others = pair.customers - pair.given;
    let sentence = Sentence {
        both: pair.both,
        given: pair.given,
        of_all: pair.also as f64 / pair.customers as f64,
        of_others: (others > 0).then(|| (pair.also - pair.both) as f64 / others as f64),
    };
    Advice::Association { product: found.also, given: found.given, sentence, worth }
}

fn best_seller(
    customer: &Customer,
    associations: &Associations,
    catalogue: &BTreeMap<u32, &Product>,
    wanted: impl Fn(u32) -> bool,
) -> Option<Advice> {
    let mut owned = customer.owned.clone();
    owned.sort_unstable();
    owned.dedup();
    let mut per_category: BTreeMap<u32, u32> = BTreeMap::new();
    for product in owned.iter().filter_map(|product| catalogue.get(product)) {
        *per_category.entry(product.category).or_insert(0) += 1;
    }
    // Of equals the one with the smaller number, so that the answer does not hang on the order of the list.
    let category = per_category.into_iter().rev().max_by_key(|(_, products)| *products)?.0;
    let buyers = |product: u32| associations.buyers.get(&product).copied().unwrap_or(0);
    let best = catalogue
        .values()
        .rev()
        .filter(|product| product.category == category && wanted(product.product))
        .max_by_key(|product| buyers(product.product))?;
    let (product, customers) = (best.product, associations.customers);
    let buyers = buyers(product);
    (buyers > 0).then_some(Advice::BestSeller { product, category, buyers, customers })
}
