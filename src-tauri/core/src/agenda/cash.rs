//! Money that is expected within thirteen weeks, in three certainties: ordered or bound by contract, what customers bring
//! again, and open deals, weighted.
//!
//! What was ordered and has not come is paid thirty days after the order, or now where they are over. A contract is paid
//! with each term, one without terms once a year; a term that can still be given notice of is only likely. What customers
//! bring again is the engine's value of twelve months, spread evenly: nobody knows in which week somebody buys.

use chrono::{Days, Months, NaiveDate};
use rondo_lifecycle::purchase::Colour;
use rondo_lifecycle::renewal::current_end;
use rondo_lifecycle::value::Horizon;
use rusqlite::{Connection, Row, named_params};

use super::{Cash, CashWeek};
use crate::error::Result;
use crate::money::Money;
use crate::standing::{self, currency_code};
use crate::standing::{date, day};
use crate::time::Timestamp;

/// Weeks ahead.
const WEEKS: u64 = 13;
/// Days from an order to its payment.
const TERM_DAYS: u64 = 30;

pub(super) const AWAITED: &str = "SELECT b.bought_on, b.currency, b.amount
     FROM purchase b INDEXED BY purchase_awaited CROSS JOIN party p ON p.id = b.party_id
     WHERE b.awaits_delivery = 1 AND b.delivered_on IS NULL AND b.cancelled_on IS NULL AND b.deleted_at IS NULL
       AND b.amount > 0 AND p.deleted_at IS NULL";

pub(super) const CONTRACTS: &str =
    "SELECT c.started_on, c.ends_on, c.notice_days, c.renews_months, c.noticed_on, c.amount, c.currency
     FROM contract c CROSS JOIN party p ON p.id = c.party_id
     WHERE c.deleted_at IS NULL AND c.amount > 0 AND p.deleted_at IS NULL
       AND (c.ends_on IS NULL OR c.ends_on >= :today OR (c.renews_months IS NOT NULL AND c.noticed_on IS NULL))";

pub(super) const DEALS: &str = "SELECT d.expected_on, d.currency, d.amount, s.probability
     FROM stage s CROSS JOIN deal d INDEXED BY deal_for_sums ON d.stage_id = s.id AND d.deleted_at IS NULL
     WHERE s.kind = 'open' AND s.deleted_at IS NULL AND d.amount > 0
       AND d.expected_on BETWEEN :today AND :until
       AND d.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL)";

pub(super) const AGAIN: &str =
    "SELECT coalesce(sum(value), 0) AS value FROM standing INDEXED BY standing_by_stake
     WHERE activity IN ('active', 'due', 'atRisk')";

#[derive(Clone, Copy)]
enum Certainty {
    Sure,
    Likely,
    Possible,
}

/// What is expected from the day of `now` on.
pub(super) fn cash(conn: &Connection, now: Timestamp) -> Result<Cash> {
    let mut sums = Sums::new(now.local_date(), currency_code(conn)?);
    sums.awaited(conn)?;
    sums.contracts(conn)?;
    sums.deals(conn)?;
    let shows = standing::light(conn, now)? != Colour::Red;
    if shows {
        sums.again(conn)?;
    } else {
        sums.weeks.iter_mut().for_each(|week| week.likely = 0);
    }
    Ok(sums.told(shows))
}

struct Sums {
    today: NaiveDate,
    currency: String,
    weeks: Vec<CashWeek>,
    others: Vec<Money>,
}

impl Sums {
    fn new(today: NaiveDate, currency: String) -> Self {
        let from = |week| today + Days::new(7 * week);
        let week = |week| CashWeek { from: from(week), sure: 0, likely: 0, possible: 0 };
        Self { today, currency, weeks: (0..WEEKS).map(week).collect(), others: Vec::new() }
    }

    fn add(&mut self, on: NaiveDate, money: Money, certainty: Certainty) {
        let week = (on - self.today).num_days().max(0) / 7;
        let Some(week) = usize::try_from(week).ok().and_then(|week| self.weeks.get_mut(week)) else { return };
        if money.currency != self.currency {
            match self.others.iter_mut().find(|other| other.currency == money.currency) {
                Some(other) => other.amount += money.amount,
                None => self.others.push(money),
            }
            return;
        }
        match certainty {
            Certainty::Sure => week.sure += money.amount,
            Certainty::Likely => week.likely += money.amount,
            Certainty::Possible => week.possible += money.amount,
        }
    }

    fn awaited(&mut self, conn: &Connection) -> Result<()> {
        let mut query = conn.prepare_cached(AWAITED)?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let paid = row.get::<_, NaiveDate>("bought_on")? + Days::new(TERM_DAYS);
            self.add(paid, money(row)?, Certainty::Sure);
        }
        Ok(())
    }

    fn contracts(&mut self, conn: &Connection) -> Result<()> {
        let mut query = conn.prepare_cached(CONTRACTS)?;
        let mut rows = query.query(named_params! {":today": self.today})?;
        while let Some(row) = rows.next()? {
            let terms = Terms::of(row)?;
            for (on, certainty) in terms.payments(self.today, self.today + Days::new(7 * WEEKS)) {
                self.add(on, money(row)?, certainty);
            }
        }
        Ok(())
    }

    fn deals(&mut self, conn: &Connection) -> Result<()> {
        let until = self.today + Days::new(7 * WEEKS - 1);
        let mut query = conn.prepare_cached(DEALS)?;
        let mut rows = query.query(named_params! {":today": self.today, ":until": until})?;
        while let Some(row) = rows.next()? {
            let weighted = money(row)?.per_cent(row.get("probability")?);
            self.add(row.get("expected_on")?, weighted, Certainty::Possible);
        }
        Ok(())
    }

    fn again(&mut self, conn: &Connection) -> Result<()> {
        let value: i64 = conn.prepare_cached(AGAIN)?.query_row([], |row| row.get("value"))?;
        let horizon = Horizon::default();
        let year = f64::from(horizon.months) * horizon.month;
        let of_week = (value as f64 / horizon.margin * 7.0 / year).round() as i64;
        self.weeks.iter_mut().for_each(|week| week.likely += of_week);
        Ok(())
    }

    fn told(self, shows_likely: bool) -> Cash {
        let sum = |of: &dyn Fn(&CashWeek) -> i64| {
            Money::new(self.weeks.iter().map(of).sum(), self.currency.as_str())
        };
        Cash {
            sure: sum(&|week| week.sure),
            likely: shows_likely.then(|| sum(&|week| week.likely)),
            possible: sum(&|week| week.possible),
            weeks: self.weeks,
            others: self.others,
        }
    }
}

fn money(row: &Row<'_>) -> rusqlite::Result<Money> {
    Ok(Money { amount: row.get("amount")?, currency: row.get("currency")? })
}

/// When a contract is paid.
struct Terms {
    started_on: NaiveDate,
    ends_on: Option<NaiveDate>,
    notice_days: u64,
    renews_months: Option<u16>,
}

impl Terms {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        let noticed: Option<NaiveDate> = row.get("noticed_on")?;
        Ok(Self {
            started_on: row.get("started_on")?,
            ends_on: row.get("ends_on")?,
            notice_days: row.get::<_, Option<u32>>("notice_days")?.unwrap_or(0).into(),
            renews_months: row.get::<_, Option<u16>>("renews_months")?.filter(|_| noticed.is_none()),
        })
    }

    /// The days of payment from `today` until before `end`.
    fn payments(&self, today: NaiveDate, end: NaiveDate) -> Vec<(NaiveDate, Certainty)> {
        let mut found = Vec::new();
        if (today..end).contains(&self.started_on) {
            found.push((self.started_on, Certainty::Sure));
        }
        match (self.ends_on, self.renews_months) {
            (Some(first_end), Some(months)) if months > 0 => {
                let mut from = today - Days::new(1);
                loop {
                    let term_end = date(current_end(day(first_end), months, day(from)));
                    let next = term_end + Days::new(1);
                    if next >= end {
                        break;
                    }
                    let bound = term_end - Days::new(self.notice_days) < today;
                    if next >= today {
                        found.push((next, if bound { Certainty::Sure } else { Certainty::Likely }));
                    }
                    from = next;
                }
            }
            (None, _) => {
                let years = (1..).map(|year| self.started_on + Months::new(12 * year));
                let within = years.take_while(|on| *on < end).filter(|on| *on >= today);
                found.extend(within.map(|on| (on, Certainty::Sure)));
            }
            _ => {}
        }
        found
    }
}
