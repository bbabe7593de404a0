//! The life of a customer as the purchase model and the value model want it.

use serde::{Deserialize, Serialize};

use super::fold::{Fold, Workspace};
use super::silence::Moment;
use super::spells::Purchase;
use super::{Activity, AsOf};
use crate::Day;
use crate::fact::{ContractPart, History};
use crate::purchase;
use crate::rules::Rulebook;
use crate::value::Spend;

/// Purchases that belong together, in whole days.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Life {
    /// The days of purchase, ascending.
    pub days: Vec<Day>,
    /// x, t_x, T and Σ ln gap, in days.
    pub history: purchase::History,
    /// z̄, the mean net amount of the repeats in minor units; none if there is none, or one is not in the firm's
    /// currency.
    pub mean_repeat: Option<f64>,
    /// Whether a contract is the reason of one of the purchases; contract customers have a population of their own.
    pub by_contract: bool,
}

impl Life {
    /// Days between purchases, in their order.
    pub fn gaps(&self) -> Vec<i32> {
        self.days.windows(2).map(|pair| pair[1].since(pair[0])).collect()
    }

    /// What the value model learns from; none without repeats in the firm's currency.
    pub fn spend(&self) -> Option<Spend> {
        Spend::new(self.history.repeats(), self.mean_repeat?).ok()
    }

    fn of(history: &History, purchases: &[Purchase], clock: Day) -> Option<Self> {
        let days: Vec<Day> = purchases.iter().map(|purchase| purchase.on).collect();
        let event = |purchase: &Purchase| &history.events()[purchase.event as usize];
        let mut total = 0.0;
        let mut is_whole = purchases.len() > 1;
        for purchase in purchases.iter().skip(1) {
            let order = event(purchase).order;
            is_whole &= order.is_some_and(|order| !order.other_currency);
            total += order.map_or(0.0, |order| order.value as f64);
        }
        let numbers = purchase::History::of_days(&days, clock).ok()?;
        Some(Self {
            mean_repeat: is_whole.then(|| total / f64::from(numbers.repeats())),
            by_contract: purchases.iter().any(|purchase| event(purchase).contract != ContractPart::None),
            history: numbers,
            days,
        })
    }
}

/// The present life; none for who has not bought.
///
/// The purchase model takes dropping out as final, so a customer who came back is a new life.
pub fn present_life(history: &History, book: &Rulebook, as_of: AsOf) -> Option<Life> {
    present_life_in(&mut Workspace::default(), history, book, as_of)
}

/// As [`present_life`], in room that is used again.
pub fn present_life_in(
    room: &mut Workspace,
    history: &History,
    book: &Rulebook,
    as_of: AsOf,
) -> Option<Life> {
    Fold::new(history, book, room).catch_up(as_of.clock);
    Life::of(history, room.spells.present(), as_of.clock)
}

/// A customer who has bought, on a day: what its risk is made of.
pub(crate) struct Present {
    /// As [`present_life`].
    pub(crate) life: Option<Life>,
    /// Gaps between all purchases.
    pub(crate) gaps: Vec<i32>,
    /// Days since the last purchase.
    pub(crate) days: i32,
    /// The own interval.
    pub(crate) interval: f64,
    /// Whether there is anything to lose: neither put away nor lost already.
    pub(crate) is_open: bool,
}

/// None for who has not bought by then. A replay tells the same of each day, and much more.
pub(crate) fn present_in(
    room: &mut Workspace,
    history: &History,
    book: &Rulebook,
    as_of: AsOf,
) -> Option<Present> {
    let mut fold = Fold::new(history, book, room);
    fold.catch_up(as_of.clock);
    let life = Life::of(history, fold.room.spells.present(), as_of.clock);
    let gaps = fold.room.gaps();
    let at = Moment { known: as_of.today, clock: as_of.clock };
    fold.catch_up_to(at);
    let view = fold.view(at);
    let days = at.age(view.last()?.on);
    let is_open = view.activity != Activity::Lost && view.archived().is_none();
    Some(Present { life, gaps, days, interval: view.limits.interval, is_open })
}

/// All purchases as one life, however long the silence between them: how published programs take them. For comparison
/// with their figures only.
pub fn whole_life(history: &History, book: &Rulebook, as_of: AsOf) -> Option<Life> {
    let mut room = Workspace::default();
    Fold::new(history, book, &mut room).catch_up(as_of.clock);
    Life::of(history, room.spells.all(), as_of.clock)
}

/// All gaps between purchases in days, of all lives: what the firm's usual interval is made of.
pub fn gaps(history: &History, book: &Rulebook, as_of: AsOf) -> Vec<i32> {
    gaps_in(&mut Workspace::default(), history, book, as_of)
}

/// As [`gaps`], in room that is used again.
pub fn gaps_in(room: &mut Workspace, history: &History, book: &Rulebook, as_of: AsOf) -> Vec<i32> {
    Fold::new(history, book, room).catch_up(as_of.clock);
    room.gaps()
}
