//! The money that is to come in within ninety days, added up by week for the window and by month for paper. Which money
//! that is tells [`incoming`](super::incoming); both surfaces add up the same list.

use chrono::{Datelike, Days, Months, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::incoming::{Certainty, incoming};
use crate::error::Result;
use crate::money::Money;
use crate::standing;
use crate::time::Timestamp;

/// By what the days are taken together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CashSpan {
    /// Seven days from today on; the last part is shorter.
    Week,
    /// The rest of this month, the whole months after it, the beginning of the last one.
    Month,
}

/// Money that is expected within ninety days, in three certainties, in the firm's currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExpectedCash {
    /// The ninety days in parts, the one of today first.
    pub parts: Vec<CashPart>,
    /// Ordered, or bound by contract.
    pub sure: Money,
    /// What customers bring again; none behind a red light, when nobody knows how much that is.
    pub likely: Option<Money>,
    /// Open deals, each times its chance.
    pub possible: Money,
    /// What is to come in other currencies, each for itself.
    pub others: Vec<Money>,
}

/// The money of a part of the days, in minor units of the firm's currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CashPart {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// Ordered, or bound by contract.
    #[ts(type = "number")]
    pub sure: i64,
    /// What customers bring again; none behind a red light.
    #[ts(type = "number | null")]
    pub likely: Option<i64>,
    /// Open deals, each times its chance.
    #[ts(type = "number")]
    pub possible: i64,
}

/// The money of the ninety days that begin with `now`.
pub fn expected_cash(conn: &Connection, span: CashSpan, now: Timestamp) -> Result<ExpectedCash> {
    let currency = standing::currency_code(conn)?;
    let incoming = incoming(conn, now)?;
    let likely = incoming.knows_likely.then_some(0);
    let part = |(from, until)| CashPart { from, until, sure: 0, likely, possible: 0 };
    let mut parts: Vec<_> = cut(incoming.today, incoming.last(), span).into_iter().map(part).collect();
    let mut others: Vec<Money> = Vec::new();
    for amount in incoming.amounts {
        if amount.money.currency != currency {
            match others.iter_mut().find(|other| other.currency == amount.money.currency) {
                Some(other) => other.amount += amount.money.amount,
                None => others.push(amount.money),
            }
        } else if let Some(part) = parts.iter_mut().find(|part| amount.on <= part.until) {
            let sum = match amount.certainty {
                Certainty::Sure => &mut part.sure,
                Certainty::Likely => part.likely.get_or_insert(0),
                Certainty::Possible => &mut part.possible,
            };
            *sum += amount.money.amount;
        }
    }
    others.sort_by(|a, b| a.currency.cmp(&b.currency));
    let money = |amount: i64| Money::new(amount, currency.as_str());
    Ok(ExpectedCash {
        sure: money(parts.iter().map(|part| part.sure).sum()),
        likely: parts.iter().map(|part| part.likely).sum::<Option<i64>>().map(money),
        possible: money(parts.iter().map(|part| part.possible).sum()),
        parts,
        others,
    })
}

/// The days from the first to the last one in parts.
fn cut(first: NaiveDate, last: NaiveDate, span: CashSpan) -> Vec<(NaiveDate, NaiveDate)> {
    let mut parts = Vec::new();
    let mut from = first;
    while from <= last {
        let next = match span {
            CashSpan::Week => from + Days::new(7),
            CashSpan::Month => from - Days::new(from.day0().into()) + Months::new(1),
        };
        parts.push((from, last.min(next - Days::new(1))));
        from = next;
    }
    parts
}
