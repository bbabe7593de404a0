//! The past as silences: each between two purchases, or between the last one and the loss.

use serde::{Deserialize, Serialize};

use crate::{Day, Flaw};

/// What happened with one customer. Who was lost and came back is two of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Past<K> {
    pub customer: K,
    /// Days with a purchase, in any order; a day counts once.
    pub purchases: Vec<Day>,
    /// The day from which the customer counted as lost; after the last purchase.
    pub lost_on: Option<Day>,
}

/// The days that are judged: `from` up to, but without, `until`. Purchases before it are history that a rule may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Window {
    pub from: Day,
    pub until: Day,
}

/// Why a customer cannot be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum BadPast {
    NoPurchase,
    /// A purchase on the day of the loss or later.
    PurchaseAfterLoss,
}

/// How a silence ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// With a purchase: the customer was alive all the time.
    Purchase(Day),
    Loss(Day),
}

/// One silence of one customer.
pub(super) struct Silence<'a, K> {
    pub(super) customer: &'a K,
    /// All purchases so far; the last of them begins the silence.
    pub(super) purchases: &'a [Day],
    pub(super) end: End,
}

impl<K> Silence<'_, K> {
    pub(super) fn start(&self) -> Day {
        self.purchases.last().copied().unwrap_or(Day(i32::MAX))
    }

    /// The mean of the gaps so far; `None` before the second purchase.
    pub(super) fn mean_gap(&self) -> Option<f64> {
        let gaps = self.purchases.len().checked_sub(1).filter(|gaps| *gaps > 0)?;
        Some(f64::from(self.start().since(self.purchases[0])) / gaps as f64)
    }
}

impl<K: Clone> Past<K> {
    /// The same with its purchases before `until` in order, each day once.
    pub(super) fn ordered(&self, until: Day) -> Self {
        let mut purchases: Vec<Day> = self.purchases.iter().copied().filter(|day| *day < until).collect();
        purchases.sort_unstable();
        purchases.dedup();
        let lost_on = self.lost_on.filter(|lost_on| *lost_on < until);
        Self { customer: self.customer.clone(), purchases, lost_on }
    }

    fn fault(&self) -> Option<BadPast> {
        match (self.purchases.last(), self.lost_on) {
            (None, _) => Some(BadPast::NoPurchase),
            (Some(last), Some(lost_on)) if lost_on <= *last => Some(BadPast::PurchaseAfterLoss),
            _ => None,
        }
    }
}

/// The silences of customers whose purchases are in order, and those who cannot be judged.
pub(super) fn silences<K: Clone>(ordered: &[Past<K>]) -> (Vec<Silence<'_, K>>, Vec<Flaw<BadPast>>) {
    let mut silences = Vec::new();
    let mut left_out = Vec::new();
    for (index, past) in ordered.iter().enumerate() {
        if let Some(fault) = past.fault() {
            left_out.push(Flaw::new(index, fault));
            continue;
        }
        for place in 0..past.purchases.len() {
            let next = past.purchases.get(place + 1).copied().map(End::Purchase);
            if let Some(end) = next.or(past.lost_on.map(End::Loss)) {
                silences.push(Silence {
                    customer: &past.customer,
                    purchases: &past.purchases[..=place],
                    end,
                });
            }
        }
    }
    (silences, left_out)
}
