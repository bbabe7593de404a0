//! The purchases of a customer in lives ("spells").
//!
//! A customer who was lapsed or lost and buys again begins a new life: the counts that make somebody new, reactivated,
//! loyal or a core customer begin anew. The lives are a stack of purchases: an order that becomes void is taken out
//! from under the later ones.

use super::silence::{self, Moment};
use crate::Day;
use crate::fact::{ContractPart, History};
use crate::interval::Gaps;
use crate::rules::Rulebook;

/// A purchase in its life, with what is known as of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Purchase {
    /// Its place among the events of the history.
    pub(crate) event: u32,
    pub(crate) on: Day,
    /// Days since the order before it. None for the first order, and for what only a contract makes an event: nobody
    /// chose that day.
    pub(super) gap: Option<i32>,
    /// Which life, from 1.
    pub(crate) spell: u32,
    /// How many purchases in this life, from 1.
    pub(crate) in_spell: u32,
    /// How many orders so far, and in this life: contracts and their anniversaries are none.
    pub(crate) orders: u32,
    pub(crate) orders_in_spell: u32,
    pub(crate) spell_start: Day,
    /// The event of the latest order so far.
    pub(crate) last_order: Option<u32>,
    /// The latest order or start of a contract so far.
    pub(crate) committed: Day,
}

/// All valid purchases so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Spells {
    purchases: Vec<Purchase>,
    pub(crate) gaps: Gaps,
    /// Purchases that lie above one that is taken out, while it is.
    aside: Vec<u32>,
}

impl Spells {
    pub(crate) fn clear(&mut self) {
        self.purchases.clear();
        self.gaps.clear();
    }

    /// How many purchase events, those of contracts among them.
    pub(crate) fn count(&self) -> u32 {
        u32::try_from(self.purchases.len()).unwrap_or(u32::MAX)
    }

    /// How many orders.
    pub(crate) fn orders(&self) -> u32 {
        self.last().map_or(0, |last| last.orders)
    }

    /// The day of the last order.
    pub(crate) fn last_order(&self, history: &History) -> Option<Day> {
        Some(history.events()[self.last()?.last_order? as usize].on)
    }

    pub(crate) fn last(&self) -> Option<&Purchase> {
        self.purchases.last()
    }

    /// The purchases of the present life, and the gaps within it.
    pub(crate) fn present(&self) -> &[Purchase] {
        let count = self.last().map_or(0, |last| last.in_spell as usize);
        &self.purchases[self.purchases.len() - count..]
    }

    pub(crate) fn all(&self) -> &[Purchase] {
        &self.purchases
    }

    /// Takes in the purchase of an event if it is valid on `now.known`.
    pub(crate) fn push(&mut self, history: &History, book: &Rulebook, event: u32, now: Moment) {
        let facts = &history.events()[event as usize];
        let fold = book.on(facts.on).fold_days;
        if !facts.is_valid(now.known, fold) {
            return;
        }
        let has_order = facts.has_order(now.known, fold);
        let commits = has_order || facts.contract == ContractPart::Start;
        let order = has_order.then_some(event);
        let gap = self.last_order(history).filter(|_| has_order).map(|before| facts.on.since(before));
        let one = u32::from(has_order);
        let purchase = match self.last().copied() {
            None => Purchase {
                event,
                on: facts.on,
                gap,
                spell: 1,
                in_spell: 1,
                orders: one,
                orders_in_spell: one,
                spell_start: facts.on,
                last_order: order,
                committed: facts.on,
            },
            Some(before) => {
                // An anniversary is no return: somebody must order or sign.
                let returns = commits && self.was_gone(history, book, &before, facts.on, now.clock);
                Purchase {
                    event,
                    on: facts.on,
                    gap,
                    spell: before.spell + u32::from(returns),
                    in_spell: if returns { 1 } else { before.in_spell + 1 },
                    orders: before.orders + one,
                    orders_in_spell: if returns { one } else { before.orders_in_spell + one },
                    spell_start: if returns { facts.on } else { before.spell_start },
                    last_order: order.or(before.last_order),
                    committed: if commits { facts.on } else { before.committed },
                }
            }
        };
        if let Some(gap) = purchase.gap {
            self.gaps.add(gap);
        }
        self.purchases.push(purchase);
    }

    /// Judges an event anew after one of its orders became void: takes it out, and puts it and all later ones back as
    /// far as they are valid on `now.known`. Says whether it was in.
    pub(crate) fn judge_anew(&mut self, history: &History, book: &Rulebook, event: u32, now: Moment) -> bool {
        // Places of events rise with their days, so that the stack is sorted by them.
        let Ok(place) = self.purchases.binary_search_by_key(&event, |purchase| purchase.event) else {
            return false;
        };
        let mut aside = std::mem::take(&mut self.aside);
        aside.extend(self.purchases[place..].iter().map(|purchase| purchase.event));
        for purchase in self.purchases.drain(place..) {
            if let Some(gap) = purchase.gap {
                self.gaps.remove(gap);
            }
        }
        for event in aside.drain(..) {
            self.push(history, book, event, now);
        }
        self.aside = aside;
        true
    }

    /// Whether the customer was lapsed or lost when `day` began, as far as time has passed.
    fn was_gone(&self, history: &History, book: &Rulebook, last: &Purchase, day: Day, clock: Day) -> bool {
        let moment = Moment { known: day.plus(-1), clock: day.min(clock) };
        let limits = silence::limits(self, book, || history.last_fact_before(day), moment.clock);
        silence::level(history, last, &limits, book.on(moment.clock), moment).0.is_gone()
    }
}
