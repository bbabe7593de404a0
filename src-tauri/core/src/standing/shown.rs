//! What of a customer's figures may be shown in a list: the risk as a word, money only where the light is not red.

use std::ops::Range;

use rondo_lifecycle::purchase::Colour;
use rondo_lifecycle::risk::AlertRules;
use rusqlite::Connection;

use super::frame::{alert_rules, light};
use super::view::Level;
use crate::error::Result;
use crate::firm;
use crate::money::Money;
use crate::time::Timestamp;

/// One of risk in the keys that lists sort by.
const WHOLE: f64 = 1_000_000.0;

/// The keys of a level of risk, by the firm's limits.
pub(crate) fn level_keys(level: Level, alert: &AlertRules) -> Range<i64> {
    let key = |risk: f64| (risk * WHOLE).round() as i64;
    let (middle, high) = (key(alert.clear_below), key(alert.raise_from));
    match level {
        Level::Low => 0..middle,
        Level::Middle => middle..high,
        Level::High => high..i64::MAX,
    }
}

/// How the figures of a list's rows are shown.
pub(crate) struct Showing {
    currency: String,
    shows_money: bool,
    alert: AlertRules,
}

impl Showing {
    /// By the light of the firm, as it was last learnt, and its rules of today.
    pub(crate) fn read(conn: &Connection, now: Timestamp) -> Result<Self> {
        let firm: Option<firm::Firm> = firm::get(conn, "firm")?;
        Ok(Self {
            currency: firm.map(|firm| firm.currency).unwrap_or_default(),
            shows_money: light(conn)? != Colour::Red,
            alert: alert_rules(conn, now.local_date())?,
        })
    }

    /// Whether amounts are shown at all.
    pub(crate) fn shows_money(&self) -> bool {
        self.shows_money
    }

    /// The word for a risk.
    pub(crate) fn level(&self, risk: Option<f64>) -> Option<Level> {
        risk.map(|risk| Level::of(risk, &self.alert))
    }

    /// An amount in minor units of the firm's currency, where it may be shown.
    pub(crate) fn money(&self, amount: Option<i64>) -> Option<Money> {
        amount.filter(|_| self.shows_money).map(|amount| Money::new(amount, self.currency.clone()))
    }
}
