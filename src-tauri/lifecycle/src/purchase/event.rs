//! From orders to purchases: what counts as one, and up to which day the data can be trusted.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Day, math::sum::median};

/// An order as far as it concerns the count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    pub day: Day,
    /// Net value in minor units of the one currency, what was sent back taken off.
    pub net: i64,
    /// Whether all of it was cancelled or sent back.
    pub cancelled: bool,
}

/// A day of purchase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Event {
    pub day: Day,
    /// What the valid orders of the day were worth together; `None` for a contract day without an order.
    pub value: Option<i64>,
}

/// The days with at least one valid order (worth more than nothing, not cancelled), and the days on which a contract
/// began or went into another year; one event a day, in order.
pub fn events(orders: &[Order], contract_days: &[Day]) -> Vec<Event> {
    let mut days: BTreeMap<Day, Option<i64>> = contract_days.iter().map(|day| (*day, None)).collect();
    for order in orders.iter().filter(|order| order.net > 0 && !order.cancelled) {
        let value = days.entry(order.day).or_default();
        *value = Some(value.unwrap_or(0).saturating_add(order.net));
    }
    days.into_iter().map(|(day, value)| Event { day, value }).collect()
}

/// The values of the repeat purchases, which the value model learns from: all but the first event, up to `as_of`.
pub fn repeat_values(events: &[Event], as_of: Day) -> Vec<i64> {
    events.iter().skip(1).filter(|event| event.day <= as_of).filter_map(|event| event.value).collect()
}

/// When data count as too old, as settings.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Freshness {
    /// Days after the last successful import for which its picture still holds.
    pub tolerance: i32,
    /// The latest order may be this many median gaps between the firm's order days old …
    pub gaps: f64,
    /// … but at least this many days: a long weekend is no failure.
    pub least: i32,
}

impl Default for Freshness {
    fn default() -> Self {
        Self { tolerance: 7, gaps: 2.0, least: 7 }
    }
}

impl Freshness {
    /// The day up to which silence means something: without imports everyone would look lost.
    pub fn as_of(&self, today: Day, last_import: Option<Day>) -> Day {
        last_import.map_or(today, |import| today.min(import.plus(self.tolerance)))
    }

    /// Whether the firm's latest order is too old to believe that nothing is missing. `days` are all days with an
    /// order, in any order; `false` before there are three, because no gap is typical yet.
    pub fn is_stale(&self, days: &[Day], today: Day) -> bool {
        let mut days: Vec<Day> = days.iter().copied().filter(|day| *day <= today).collect();
        days.sort_unstable();
        days.dedup();
        let mut gaps: Vec<f64> = days.windows(2).map(|pair| f64::from(pair[1].since(pair[0]))).collect();
        let (Some(last), Some(typical), true) = (days.last(), median(&mut gaps), days.len() > 2) else {
            return false;
        };
        let silence = today.since(*last);
        silence > self.least && f64::from(silence) > self.gaps * typical
    }
}
