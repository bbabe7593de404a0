//! Purchase events: the days on which a customer bought.

use serde::{Deserialize, Serialize};

use crate::Day;

/// A day on which the customer bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseEvent {
    /// The day.
    pub on: Day,
    /// The orders of the day, merged; none if only a contract makes it an event.
    pub order: Option<OrderPart>,
    /// What a contract adds.
    pub contract: ContractPart,
}

/// The orders of one day as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OrderPart {
    /// From this day on none of them is valid any more.
    pub void: Option<Day>,
    /// From this day on none of them waits for delivery.
    pub settled: Option<Day>,
    /// Their net amount after returns, in minor units of the firm's currency; orders in others add nothing.
    pub value: i64,
    /// Some of them are in another currency, so that `value` is not the whole.
    pub other_currency: bool,
}

/// What a contract makes of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ContractPart {
    /// Nothing.
    None,
    /// An anniversary on which no notice stands.
    Anniversary,
    /// The first day of a contract.
    Start,
}

impl PurchaseEvent {
    /// Whether a valid order stands on this day, as seen on `day`. An order void within `fold` days never stood.
    pub(crate) fn has_order(&self, day: Day, fold: i32) -> bool {
        self.order.is_some_and(|order| order.void.is_none_or(|void| void > day && void > self.on.plus(fold)))
    }

    /// Whether it is an event at all, as seen on `day`.
    pub(crate) fn is_valid(&self, day: Day, fold: i32) -> bool {
        self.contract != ContractPart::None || self.has_order(day, fold)
    }

    /// Since when nothing of it waits for delivery; none while something does.
    pub(crate) fn settled(&self) -> Option<Day> {
        self.order.and_then(|order| order.settled)
    }

    fn merge(&mut self, other: &Self) {
        self.contract = self.contract.max(other.contract);
        self.order = match (self.order, other.order) {
            (Some(one), Some(two)) => Some(OrderPart {
                void: one.void.zip(two.void).map(|(a, b)| a.max(b)),
                settled: one.settled.zip(two.settled).map(|(a, b)| a.max(b)),
                value: one.value.saturating_add(two.value),
                other_currency: one.other_currency || two.other_currency,
            }),
            (one, two) => one.or(two),
        };
    }
}

/// One event per day, in the order of days.
pub(super) fn merge_days(mut parts: Vec<PurchaseEvent>) -> Vec<PurchaseEvent> {
    parts.sort_by_key(|part| part.on);
    parts.dedup_by(|later, kept| {
        let same_day = later.on == kept.on;
        if same_day {
            kept.merge(later);
        }
        same_day
    });
    parts
}
