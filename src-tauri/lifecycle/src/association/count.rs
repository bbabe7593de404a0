//! Counting who has what together.

use std::collections::BTreeMap;

/// How many customers have each product, and each pair of products; the smaller product first.
pub(super) struct Counts {
    pub(super) customers: u64,
    pub(super) with: BTreeMap<u32, u64>,
    pub(super) with_both: BTreeMap<(u32, u32), u64>,
}

/// Counts pairs of products that at least `from` customers have; a product counts once per customer.
pub(super) fn count(customers: &[Vec<u32>], from: u64) -> Counts {
    let owned: Vec<Vec<u32>> = customers
        .iter()
        .map(|products| {
            let mut distinct = products.clone();
            distinct.sort_unstable();
            distinct.dedup();
            distinct
        })
        .collect();
    let mut with = BTreeMap::new();
    for product in owned.iter().flatten() {
        *with.entry(*product).or_insert(0) += 1;
    }
    let mut with_both = BTreeMap::new();
    for products in &owned {
        let frequent: Vec<u32> =
            products.iter().copied().filter(|product| with.get(product) >= Some(&from)).collect();
        for (place, first) in frequent.iter().enumerate() {
            for second in &frequent[place + 1..] {
                *with_both.entry((*first, *second)).or_insert(0) += 1;
            }
        }
    }
    Counts { customers: customers.len() as u64, with, with_both }
}
