//! Which money is to come in within the next ninety days, by month, and how sure that is.
//!
//! Sure is what was ordered and not delivered yet, and the contract terms that begin for certain. Likely are the terms
//! that can still be ended, and what customers usually buy: behind a red light nobody knows how much that is. Possible
//! are open deals with a day, each times the chance of its stage. Only the firm's currency is added up.

use chrono::{Datelike, Days, Months, NaiveDate};
use rusqlite::{Connection, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::contracts::contract_row;
use super::term::Terms;
use crate::error::Result;
use crate::standing;
use crate::time::Timestamp;

/// How many days ahead is looked, today included.
const DAYS: u64 = 90;
/// The value of a customer is that of so many days.
const VALUE_DAYS: i64 = 365;

/// Money by month. All amounts are minor units of one currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExpectedCash {
    /// The firm's currency (ISO 4217).
    pub currency: String,
    /// The rest of this month, the whole months after it, the beginning of the last one.
    pub parts: Vec<CashPart>,
    /// How many open deals with a day are in other currencies; they are not added.
    pub left_out: u32,
}

/// The money of a month, or of that part of it which lies within the ninety days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CashPart {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// Ordered or agreed.
    #[ts(type = "number")]
    pub sure: i64,
    /// Usual; none behind a red light, when nobody knows how much that is.
    #[ts(type = "number | null")]
    pub likely: Option<i64>,
    /// Deals, each times its chance.
    #[ts(type = "number")]
    pub possible: i64,
}

impl CashPart {
    /// All three together.
    pub fn total(&self) -> i64 {
        self.sure + self.likely.unwrap_or(0) + self.possible
    }
}

impl ExpectedCash {
    /// What is ordered or agreed.
    pub fn sure(&self) -> i64 {
        self.parts.iter().map(|part| part.sure).sum()
    }

    /// What is usual; none behind a red light.
    pub fn likely(&self) -> Option<i64> {
        self.parts.iter().map(|part| part.likely).sum()
    }

    /// What deals may bring.
    pub fn possible(&self) -> i64 {
        self.parts.iter().map(|part| part.possible).sum()
    }

    /// Everything.
    pub fn total(&self) -> i64 {
        self.parts.iter().map(CashPart::total).sum()
    }

    /// The part of a day; what is late is expected at once.
    fn part(&mut self, on: NaiveDate) -> Option<&mut CashPart> {
        self.parts.iter_mut().find(|part| on <= part.until)
    }
}

/// The money of the ninety days that begin with `now`.
pub fn expected_cash(conn: &Connection, now: Timestamp) -> Result<ExpectedCash> {
    let today = now.local_date();
    let (currency, is_red) = standing::measure(conn, now)?;
    let likely = (!is_red).then_some(0);
    let part = |(from, until)| CashPart { from, until, sure: 0, likely, possible: 0 };
    let parts = months(today).into_iter().map(part).collect();
    let mut cash = ExpectedCash { currency, parts, left_out: 0 };
    orders(conn, &mut cash, today)?;
    contracts(conn, &mut cash, today)?;
    usual_purchases(conn, &mut cash)?;
    deals(conn, &mut cash)?;
    Ok(cash)
}

/// The ninety days cut at the ends of months.
fn months(today: NaiveDate) -> Vec<(NaiveDate, NaiveDate)> {
    let last = today + Days::new(DAYS - 1);
    let mut parts = Vec::new();
    let mut from = today;
    while from <= last {
        let next = from - Days::new(from.day0().into()) + Months::new(1);
        parts.push((from, last.min(next - Days::new(1))));
        from = next;
    }
    parts
}

pub(super) const ORDERS: &str = "SELECT coalesce(sum(b.amount), 0) FROM purchase b INDEXED BY purchase_awaited
     WHERE b.awaits_delivery = 1 AND b.delivered_on IS NULL AND b.cancelled_on IS NULL AND b.deleted_at IS NULL
       AND b.bought_on >= :since AND b.currency = :currency
       AND b.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL)";

/// What is delivered within the month is paid then. An order of long ago that never came is no money to expect.
fn orders(conn: &Connection, cash: &mut ExpectedCash, today: NaiveDate) -> Result<()> {
    let params = named_params! {":since": today - Days::new(DAYS), ":currency": cash.currency};
    let sum: i64 = conn.prepare_cached(ORDERS)?.query_row(params, |row| row.get(0))?;
    if let Some(first) = cash.parts.first_mut() {
        first.sure += sum;
    }
    Ok(())
}

const CONTRACTS: &str = "SELECT c.* FROM contract c CROSS JOIN party p ON p.id = c.party_id
     WHERE c.amount IS NOT NULL AND c.currency = :currency AND c.noticed_on IS NULL AND c.deleted_at IS NULL
       AND (c.ends_on IS NULL OR c.renews_months IS NOT NULL) AND p.deleted_at IS NULL";

/// A term is paid when it begins; without terms, each year on the day of the contract.
pub(super) fn contracts(conn: &Connection, cash: &mut ExpectedCash, today: NaiveDate) -> Result<()> {
    let mut query = conn.prepare_cached(CONTRACTS)?;
    let mut rows = query.query(named_params! {":currency": cash.currency})?;
    while let Some(row) = rows.next()? {
        let contract = contract_row(row)?;
        let amount = contract.money.as_ref().map_or(0, |money| money.amount);
        let (on, is_sure) = match Terms::renewing(&contract) {
            Some(terms) => {
                let end = terms.end_from(today);
                (end + Days::new(1), terms.notice_by(end) < today)
            }
            None => (anniversary(contract.started_on, today), true),
        };
        match cash.part(on) {
            Some(part) if is_sure => part.sure += amount,
            Some(part) => part.likely = part.likely.map(|likely| likely + amount),
            None => {}
        }
    }
    Ok(())
}

/// The next day that lies whole years after another one.
fn anniversary(first: NaiveDate, today: NaiveDate) -> NaiveDate {
    let years = u32::try_from(today.year() - first.year()).unwrap_or(0);
    let of = |years: u32| first + Months::new(12 * years);
    if of(years) < today { of(years + 1) } else { of(years) }
}

const USUAL: &str = "SELECT coalesce(sum(value), 0) FROM standing WHERE value > 0";

/// What all customers are expected to buy within a year, spread evenly over its days.
fn usual_purchases(conn: &Connection, cash: &mut ExpectedCash) -> Result<()> {
    let year: i64 = conn.prepare_cached(USUAL)?.query_row([], |row| row.get(0))?;
    for part in &mut cash.parts {
        let days = (part.until - part.from).num_days() + 1;
        part.likely = part.likely.map(|likely| likely + year / VALUE_DAYS * days);
    }
    Ok(())
}

pub(super) const DEALS: &str =
    "SELECT d.expected_on, d.currency, sum(d.amount) * s.probability / 100 AS amount, count(*) AS count
     FROM stage s CROSS JOIN deal d INDEXED BY deal_for_sums ON d.stage_id = s.id
     WHERE s.kind = 'open' AND s.deleted_at IS NULL AND d.deleted_at IS NULL AND d.amount IS NOT NULL
       AND d.expected_on <= :until AND d.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL)
     GROUP BY s.id, d.currency, d.expected_on";

fn deals(conn: &Connection, cash: &mut ExpectedCash) -> Result<()> {
    let Some(until) = cash.parts.last().map(|part| part.until) else { return Ok(()) };
    let mut query = conn.prepare_cached(DEALS)?;
    let mut rows = query.query(named_params! {":until": until})?;
    while let Some(row) = rows.next()? {
        if row.get::<_, String>("currency")? != cash.currency {
            cash.left_out += row.get::<_, u32>("count")?;
        } else if let Some(part) = cash.part(row.get("expected_on")?) {
            part.possible += row.get::<_, i64>("amount")?;
        }
    }
    Ok(())
}
