//! The present life of a customer as the purchase model wants it.

use serde::{Deserialize, Serialize};

use super::AsOf;
use super::fold::{Fold, Workspace};
use crate::fact::History;
use crate::rules::Rulebook;

/// The purchases of the present life in numbers, in whole days.
///
/// The purchase model takes dropping out as final, so a customer who came back is a new life.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SpellRecord {
    /// x, purchases after the first.
    pub repeats: u32,
    /// t_x, days from the first to the last purchase.
    pub until_last: i32,
    /// T, days from the first purchase to the day looked at.
    pub observed: i32,
    /// Σ ln gap, for regularities above 1.
    pub log_gaps: f64,
    /// z̄, the mean net amount of the repeats in minor units; none if there is none, or one is not in the firm's
    /// currency.
    pub mean_repeat: Option<f64>,
    /// Whether a contract is the reason of one of the purchases; contract customers have a population of their own.
    pub by_contract: bool,
    /// The gaps of this life in days, in their order.
    pub gaps: Vec<i32>,
}

/// The present life; none for who has not bought.
pub fn spell_record(history: &History, book: &Rulebook, as_of: AsOf) -> Option<SpellRecord> {
    let mut room = Workspace::default();
    let mut fold = Fold::new(history, book, &mut room);
    fold.catch_up(as_of.clock);
    let purchases = room.spells.present();
    let (first, last) = (purchases.first()?, purchases.last()?);
    let gaps: Vec<i32> = purchases.windows(2).map(|pair| pair[1].on.since(pair[0].on)).collect();
    let event = |place: u32| &history.events()[place as usize];
    let mut total = 0.0;
    let mut is_whole = purchases.len() > 1;
    for purchase in &purchases[1..] {
        let order = event(purchase.event).order;
        is_whole &= order.is_some_and(|order| !order.other_currency);
        total += order.map_or(0.0, |order| order.value as f64);
    }
    Some(SpellRecord {
        repeats: last.in_spell - 1,
        until_last: last.on.since(first.on),
        observed: as_of.clock.since(first.on),
        log_gaps: gaps.iter().map(|&gap| libm::log(f64::from(gap))).sum(),
        mean_repeat: is_whole.then(|| total / f64::from(last.in_spell - 1)),
        by_contract: purchases
            .iter()
            .any(|purchase| event(purchase.event).contract != crate::fact::ContractPart::None),
        gaps,
    })
}

/// All gaps between purchases in days, of all lives: what the firm's usual interval is made of.
pub fn gaps(history: &History, book: &Rulebook, as_of: AsOf) -> Vec<i32> {
    let mut room = Workspace::default();
    Fold::new(history, book, &mut room).catch_up(as_of.clock);
    room.spells.all().windows(2).map(|pair| pair[1].on.since(pair[0].on)).collect()
}
