//! Which money is to come in within the next ninety days: a list of dated amounts, each with how certain it is.
//!
//! The facts, and why they count:
//!
//! - **Orders** that wait for delivery are sure. They are paid thirty days after the order, or at once where these are
//!   over. An order that has waited for more than ninety days is no money to expect.
//! - **Contracts** are paid when a term begins, those without terms once a year on the day they began. A term is sure
//!   once it is too late for notice, and likely while notice can still be given.
//! - **What customers bring again** is likely: the engine's value of twelve months of the customers who still buy, as
//!   turnover, spread evenly over the days, because nobody knows on which day somebody buys. Who has lapsed is left to
//!   hope. Behind a red light nobody knows what is likely, so that nothing of it is told.
//! - **Open deals** with a day are possible, each times the chance of its stage. One whose day is over may still close,
//!   so that it is expected at once; after ninety days it is not.
//!
//! Nothing of a customer in the trash counts. Each amount stays in its currency.

use chrono::{Days, Months, NaiveDate};
use rondo_lifecycle::purchase::Colour;
use rondo_lifecycle::value::Horizon;
use rusqlite::{Connection, Row, named_params};

use super::contracts::contract_row;
use super::term::Terms;
use super::{ContractView, runs};
use crate::error::Result;
use crate::money::Money;
use crate::standing;
use crate::time::Timestamp;

/// How many days ahead is looked, today included, and how late an order or a deal may be.
pub(super) const DAYS: u64 = 90;
/// Days from an order to its payment.
const PAID_AFTER: u64 = 30;

/// How certain it is that an amount comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Certainty {
    /// Ordered, or bound by contract.
    Sure,
    /// What customers bring again, and terms that can still be ended.
    Likely,
    /// Open deals, weighted.
    Possible,
}

/// An amount that is to come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Amount {
    /// The day; today for what is late.
    pub(super) on: NaiveDate,
    pub(super) certainty: Certainty,
    pub(super) money: Money,
}

/// What is to come in from a day on.
pub(super) struct Incoming {
    pub(super) today: NaiveDate,
    /// In no order, only of the ninety days that begin with `today`.
    pub(super) amounts: Vec<Amount>,
    /// Whether anybody knows what is likely; if not, nothing of it is in the list.
    pub(super) knows_likely: bool,
}

/// The money of the ninety days that begin with `now`.
pub(super) fn incoming(conn: &Connection, now: Timestamp) -> Result<Incoming> {
    let knows_likely = standing::light(conn)? != Colour::Red;
    let mut incoming = Incoming { today: now.local_date(), amounts: Vec::new(), knows_likely };
    incoming.orders(conn)?;
    incoming.contracts(conn)?;
    incoming.deals(conn)?;
    if knows_likely {
        incoming.again(conn)?;
    }
    Ok(incoming)
}

pub(super) const ORDERS: &str = "SELECT b.bought_on, b.currency, b.amount
     FROM purchase b INDEXED BY purchase_awaited
     WHERE b.awaits_delivery = 1 AND b.delivered_on IS NULL AND b.cancelled_on IS NULL AND b.deleted_at IS NULL
       AND b.bought_on >= :since AND b.amount > 0
       AND b.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL)";

const CONTRACTS: &str = concat!(
    "SELECT c.* FROM contract c CROSS JOIN party p ON p.id = c.party_id
     WHERE (c.amount > 0 OR c.new_amount > 0) AND c.deleted_at IS NULL AND p.deleted_at IS NULL AND ",
    runs!("c")
);

pub(super) const DEALS: &str = "SELECT d.expected_on, d.currency, d.amount, s.probability
     FROM stage s CROSS JOIN deal d INDEXED BY deal_for_sums ON d.stage_id = s.id AND d.deleted_at IS NULL
     WHERE s.kind = 'open' AND s.deleted_at IS NULL AND d.amount > 0
       AND d.expected_on BETWEEN :since AND :until
       AND d.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL)";

pub(super) const AGAIN: &str =
    "SELECT coalesce(sum(value), 0) AS value FROM standing INDEXED BY standing_by_stake
     WHERE activity IN ('active', 'due', 'atRisk')";

/// What of that comes by the contracts, which are told term by term.
const BOUND: &str = concat!(
    "SELECT coalesce(sum(s.value), 0) AS value
     FROM (SELECT DISTINCT c.party_id FROM contract c
         WHERE c.amount > 0 AND c.currency = :currency AND c.deleted_at IS NULL AND c.started_on <= :today AND ",
    runs!("c"),
    ") b
     CROSS JOIN party p ON p.id = b.party_id CROSS JOIN standing s ON s.seq = p.seq
     WHERE s.activity IN ('active', 'due', 'atRisk')"
);

impl Incoming {
    /// The last of the days.
    pub(super) fn last(&self) -> NaiveDate {
        self.today + Days::new(DAYS - 1)
    }

    fn since(&self) -> NaiveDate {
        self.today - Days::new(DAYS)
    }

    fn add(&mut self, on: NaiveDate, certainty: Certainty, money: Money) {
        let is_told = certainty != Certainty::Likely || self.knows_likely;
        if is_told && on <= self.last() {
            self.amounts.push(Amount { on: on.max(self.today), certainty, money });
        }
    }

    fn orders(&mut self, conn: &Connection) -> Result<()> {
        let mut query = conn.prepare_cached(ORDERS)?;
        let mut rows = query.query(named_params! {":since": self.since()})?;
        while let Some(row) = rows.next()? {
            let paid_on = row.get::<_, NaiveDate>("bought_on")? + Days::new(PAID_AFTER);
            self.add(paid_on, Certainty::Sure, money(row)?);
        }
        Ok(())
    }

    fn contracts(&mut self, conn: &Connection) -> Result<()> {
        let mut query = conn.prepare_cached(CONTRACTS)?;
        let mut rows = query.query(named_params! {":today": self.today})?;
        while let Some(row) = rows.next()? {
            let contract = contract_row(row)?;
            for (on, certainty) in payments(&contract, self.today, self.last()) {
                if let Some(money) = contract.money_on(on).filter(|money| money.amount > 0) {
                    self.add(on, certainty, money);
                }
            }
        }
        Ok(())
    }

    fn deals(&mut self, conn: &Connection) -> Result<()> {
        let mut query = conn.prepare_cached(DEALS)?;
        let mut rows = query.query(named_params! {":since": self.since(), ":until": self.last()})?;
        while let Some(row) = rows.next()? {
            let weighted = money(row)?.per_cent(row.get("probability")?);
            self.add(row.get("expected_on")?, Certainty::Possible, weighted);
        }
        Ok(())
    }

    /// Each day gets what the days up to it get together less what those before it got, so that nothing is lost by
    /// rounding, however the days are added up.
    fn again(&mut self, conn: &Connection) -> Result<()> {
        let currency = standing::currency_code(conn)?;
        let all: i64 = conn.prepare_cached(AGAIN)?.query_row([], |row| row.get("value"))?;
        let params = named_params! {":currency": currency, ":today": self.today};
        let bound: i64 = conn.prepare_cached(BOUND)?.query_row(params, |row| row.get("value"))?;
        let value = all - bound;
        let horizon = Horizon::default();
        let of_day = value as f64 / horizon.margin / (f64::from(horizon.months) * horizon.month);
        let of_first = |days: u64| (of_day * days as f64).round() as i64;
        for day in 0..DAYS {
            let money = Money::new(of_first(day + 1) - of_first(day), currency.as_str());
            self.add(self.today + Days::new(day), Certainty::Likely, money);
        }
        Ok(())
    }
}

fn money(row: &Row<'_>) -> rusqlite::Result<Money> {
    Ok(Money { amount: row.get("amount")?, currency: row.get("currency")? })
}

/// When a contract is paid from the first to the last of some days. Where notice was given, nothing begins any more.
fn payments(contract: &ContractView, today: NaiveDate, last: NaiveDate) -> Vec<(NaiveDate, Certainty)> {
    let within = today..=last;
    let mut found = Vec::new();
    if within.contains(&contract.started_on) {
        found.push((contract.started_on, Certainty::Sure));
    }
    if let Some(terms) = Terms::renewing(contract) {
        // A term that began today was begun by the one that ended yesterday.
        let mut end = terms.end_from(today - Days::new(1));
        while end < last {
            let is_bound = terms.notice_by(end) < today;
            let begins = end + Days::new(1);
            found.push((begins, if is_bound { Certainty::Sure } else { Certainty::Likely }));
            end = terms.end_from(begins);
        }
    } else if contract.ends_on.is_none() && contract.noticed_on.is_none() {
        let years = (1..).map(|year| contract.started_on + Months::new(12 * year));
        let paid = years.take_while(|on| *on <= last).filter(|on| within.contains(on));
        found.extend(paid.map(|on| (on, Certainty::Sure)));
    }
    found
}
