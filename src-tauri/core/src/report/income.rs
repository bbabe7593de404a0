//! What came in and what is expected, by month: new business, what customers buy again, renewals of contracts.
//!
//! - **New business** is every open deal times the chance of its stage, in the month in which it is expected. One whose
//!   day is over may still close, so that it is expected now; after ninety days it is not.
//! - **What customers buy again** is what the model expects of those who still buy, spread evenly over twelve months,
//!   less what their contracts bring. Behind a red light nobody knows it, and no number is told.
//! - **Renewals** are the terms of contracts that begin.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use rondo_lifecycle::purchase::Colour;
use rondo_lifecycle::value::Horizon;
use rusqlite::{Connection, named_params};

use super::forecast::kept;
use super::make::Making;
use super::renewing::{Term, terms};
use super::{Report, ReportCell, ReportQuestion, ReportRow, ReportStep, ReportValue};
use crate::error::Result;
use crate::id::PersonId;
use crate::money::Money;
use crate::sales::runs;
use crate::standing;

/// How late a deal may be and still be expected, in days.
pub(super) const LATE: u64 = 90;
/// Days for which the model speaks.
const AHEAD: u64 = 365;
/// Months that are told by month; a longer period is told by quarter.
const MONTHS: usize = 24;

pub(super) const DEALS: &str = "SELECT d.expected_on, d.amount, s.probability
     FROM stage s CROSS JOIN deal d INDEXED BY deal_for_sums
         ON d.stage_id = s.id AND d.deleted_at IS NULL AND d.currency = :currency
     WHERE s.kind = 'open' AND s.deleted_at IS NULL AND d.amount IS NOT NULL
       AND d.expected_on BETWEEN :from AND :to
       AND d.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL)
       AND (:person IS NULL OR d.owner_id = :person)";

pub(super) const BOUGHT: &str = "SELECT b.bought_on, b.amount
     FROM purchase b INDEXED BY purchase_by_day
     WHERE b.bought_on BETWEEN :from AND :to AND b.deleted_at IS NULL AND b.cancelled_on IS NULL
       AND b.currency = :currency
       AND b.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL)
       AND (:person IS NULL OR EXISTS (SELECT 1 FROM party p WHERE p.id = b.party_id AND p.owner_id = :person))";

const AGAIN: &str = "SELECT coalesce(sum(s.value), 0) AS value FROM standing s INDEXED BY standing_by_stake
     WHERE s.activity IN ('active', 'due', 'atRisk')
       AND (:person IS NULL OR s.seq IN (SELECT seq FROM party WHERE owner_id = :person AND deleted_at IS NULL))";

/// What of it comes by the contracts, which are told term by term.
const BOUND: &str = concat!(
    "SELECT coalesce(sum(s.value), 0) AS value
     FROM (SELECT DISTINCT c.party_id FROM contract c
         WHERE (c.amount > 0 OR c.new_amount > 0) AND c.currency = :currency AND c.deleted_at IS NULL
           AND c.started_on <= :today AND ",
    runs!("c"),
    ") b
     CROSS JOIN party p ON p.id = b.party_id CROSS JOIN standing s ON s.seq = p.seq
     WHERE s.activity IN ('active', 'due', 'atRisk') AND (:person IS NULL OR p.owner_id = :person)"
);

/// The three parts of what is expected, in minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) new: i64,
    /// None where nobody knows it.
    pub(super) repeat: Option<i64>,
    pub(super) renewals: i64,
}

/// What is expected on some days that are not over.
pub(super) fn expected(
    conn: &Connection,
    currency: &str,
    person: Option<PersonId>,
    (from, to): (NaiveDate, NaiveDate),
    today: NaiveDate,
) -> Result<Parts> {
    let ahead = Ahead::read(conn, currency, person, to, today)?;
    Ok(ahead.within(from, to))
}

/// Everything that is expected until a day.
struct Ahead {
    today: NaiveDate,
    deals: BTreeMap<NaiveDate, i64>,
    terms: Vec<Term>,
    /// A day's part of what is bought again; none where nobody knows it.
    of_day: Option<f64>,
}

impl Ahead {
    fn read(
        conn: &Connection,
        currency: &str,
        person: Option<PersonId>,
        to: NaiveDate,
        today: NaiveDate,
    ) -> Result<Self> {
        let mut deals: BTreeMap<NaiveDate, i64> = BTreeMap::new();
        let mut query = conn.prepare_cached(DEALS)?;
        let late = today - Days::new(LATE);
        let mut rows = query.query(
            named_params! {":currency": currency, ":person": person, ":from": late, ":to": to.max(today)},
        )?;
        while let Some(row) = rows.next()? {
            let on: NaiveDate = row.get("expected_on")?;
            let money = Money::new(row.get("amount")?, currency).per_cent(row.get("probability")?);
            *deals.entry(on.max(today)).or_default() += money.amount;
        }
        let terms = terms(conn, currency, person, (today + Days::new(1), to.max(today)), today)?;
        Ok(Self { today, deals, terms, of_day: of_day(conn, currency, person, today)? })
    }

    /// What is expected on the days from today on.
    fn within(&self, from: NaiveDate, to: NaiveDate) -> Parts {
        let from = from.max(self.today);
        let sum = |days: u64| self.of_day.map(|of_day| (of_day * days as f64).round() as i64);
        let days = |until: NaiveDate| (until - self.today).num_days().clamp(0, AHEAD as i64).unsigned_abs();
        let repeat = sum(days(to + Days::new(1))).zip(sum(days(from))).map(|(until, before)| until - before);
        let within = |on: NaiveDate| from <= on && on <= to;
        Parts {
            new: if from > to { 0 } else { self.deals.range(from..=to).map(|(_, sum)| sum).sum() },
            repeat: repeat.filter(|_| from <= self.today + Days::new(AHEAD)),
            renewals: self.terms.iter().filter(|term| within(term.on)).map(|term| term.counted).sum(),
        }
    }
}

/// What is bought again on a day as turnover; only in the firm's currency, and nothing behind a red light.
fn of_day(
    conn: &Connection,
    currency: &str,
    person: Option<PersonId>,
    today: NaiveDate,
) -> Result<Option<f64>> {
    if standing::light(conn)? == Colour::Red || standing::currency_code(conn)? != currency {
        return Ok(None);
    }
    let all: i64 =
        conn.prepare_cached(AGAIN)?.query_row(named_params! {":person": person}, |row| row.get("value"))?;
    let params = named_params! {":currency": currency, ":today": today, ":person": person};
    let bound: i64 = conn.prepare_cached(BOUND)?.query_row(params, |row| row.get("value"))?;
    let horizon = Horizon::default();
    Ok(Some((all - bound) as f64 / horizon.margin / (f64::from(horizon.months) * horizon.month)))
}

pub(super) fn fill(making: &Making<'_>, report: &mut Report) -> Result<()> {
    months(making, report)?;
    if making.ask.person.is_none() {
        accuracy(making, report)?;
    }
    let key = match standing::light(making.conn)? {
        Colour::Red => "note-red",
        _ if standing::currency_code(making.conn)? != making.currency => "note-repeat-currency",
        _ => "note-repeat",
    };
    report.notes.push(making.text(key));
    report.notes.push(making.text("note-income"));
    Ok(())
}

fn months(making: &Making<'_>, report: &mut Report) -> Result<()> {
    let (ask, today) = (making.ask, making.today);
    let ahead = Ahead::read(making.conn, &making.currency, ask.person, ask.to, today)?;
    let begun = terms(making.conn, &making.currency, ask.person, (ask.from, ask.to.min(today)), today)?;
    let bought = bought(making, ask.from, ask.to.min(today))?;
    let mut section = making.section("income", "month", &["came-in", "new", "repeat", "renewals", "sum"]);
    let all: Vec<i32> = (ReportStep::Month.of(ask.from)..=ReportStep::Month.of(ask.to)).collect();
    let step = if all.len() > MONTHS { ReportStep::Quarter } else { ReportStep::Month };
    for place in step.of(ask.from)..=step.of(ask.to) {
        let (from, to) = (step.first(place).max(ask.from), step.last(place).min(ask.to));
        let came: i64 = if from > to { 0 } else { bought.range(from..=to).map(|(_, sum)| sum).sum() };
        let old: i64 =
            begun.iter().filter(|term| from <= term.on && term.on <= to).map(|term| term.counted).sum();
        let is_ahead = to >= today;
        let parts = ahead.within(from, to);
        let label = match step {
            ReportStep::Month => making.month(from),
            ReportStep::Quarter => making.quarter(from),
        };
        let parts = is_ahead.then_some(parts);
        section.rows.push(ReportRow::new(label, cells(making, (from, to), came, old, parts)));
    }
    let is_empty = |row: &ReportRow| {
        row.cells.iter().all(|cell| !matches!(cell.value, ReportValue::Money { n } if n != 0))
    };
    if section.rows.iter().all(is_empty) {
        section.rows.clear();
    } else {
        section.total = Some(total(making, &section.rows));
    }
    section.bars = vec![0, 1, 2, 3];
    report.sections.push(section);
    Ok(())
}

fn cells(
    making: &Making<'_>,
    (from, to): (NaiveDate, NaiveDate),
    came: i64,
    begun: i64,
    parts: Option<Parts>,
) -> Vec<ReportCell> {
    let (currency, person, today) = (|| making.currency.clone(), making.ask.person, making.today);
    let bought = ReportQuestion::Bought {
        from,
        to: to.min(today),
        currency: currency(),
        source: None,
        product: None,
        party: None,
        cohort: None,
        person,
    };
    let late = if from <= today { today - Days::new(LATE) } else { from };
    let deals = ReportQuestion::Expected { from: late, to, currency: currency(), person };
    let terms = ReportQuestion::Terms { from, to, currency: currency(), person };
    let came_in = if from > today { ReportCell::none() } else { ReportCell::money(came).with(bought) };
    let renewals = begun + parts.map_or(0, |parts| parts.renewals);
    let repeat = match parts.map(|parts| parts.repeat) {
        None => ReportCell::none(),
        Some(None) => ReportCell::of(ReportValue::Unknown),
        Some(Some(sum)) => ReportCell::money(sum).with(ReportQuestion::Buying { person }),
    };
    let new = parts.map_or(ReportCell::none(), |parts| ReportCell::money(parts.new).with(deals));
    let sum = came + renewals + parts.map_or(0, |parts| parts.new + parts.repeat.unwrap_or(0));
    vec![came_in, new, repeat, ReportCell::money(renewals).with(terms), ReportCell::money(sum)]
}

fn total(making: &Making<'_>, rows: &[ReportRow]) -> ReportRow {
    let columns = rows.first().map_or(0, |row| row.cells.len());
    let of = |column: usize| {
        let values = || rows.iter().map(move |row| &row.cells[column].value);
        let sum = values().map(|value| if let ReportValue::Money { n } = value { *n } else { 0 }).sum();
        let is_unknown = values().any(|value| *value == ReportValue::Unknown);
        if is_unknown && sum == 0 { ReportCell::of(ReportValue::Unknown) } else { ReportCell::money(sum) }
    };
    ReportRow::new(making.text("total"), (0..columns).map(of).collect())
}

fn bought(making: &Making<'_>, from: NaiveDate, to: NaiveDate) -> Result<BTreeMap<NaiveDate, i64>> {
    let mut query = making.conn.prepare_cached(BOUGHT)?;
    let mut rows = query.query(named_params! {
        ":from": from, ":to": to, ":currency": making.currency, ":person": making.ask.person,
    })?;
    let mut found: BTreeMap<NaiveDate, i64> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        *found.entry(row.get("bought_on")?).or_default() += row.get::<_, i64>("amount")?;
    }
    Ok(found)
}

/// The last quarters: what was forecast, what came in, and by how much the forecasts were wrong together.
fn accuracy(making: &Making<'_>, report: &mut Report) -> Result<()> {
    let mut section = making.section("accuracy", "quarter", &["forecast", "came-in", "deviation"]);
    let (mut wrong, mut actual, mut closed) = (0_i64, 0_i64, 0);
    for kept in kept(making.conn, &making.currency, making.today)? {
        let (from, to) = (kept.made_on, ReportStep::Quarter.last(kept.quarter));
        // A forecast takes terms from the day after it on.
        let terms = terms(making.conn, &making.currency, None, (from + Days::new(1), to), making.today)?;
        let came: i64 = bought(making, from, to)?.values().sum::<i64>()
            + terms.iter().map(|term| term.counted).sum::<i64>();
        if let Some(total) = kept.total {
            wrong += (total - came).abs();
            actual += came;
            closed += 1;
        }
        let forecast = kept.total.map_or(ReportCell::of(ReportValue::Unknown), ReportCell::money);
        let deviation = kept.total.map_or(ReportCell::none(), |total| ReportCell::share(total - came, came));
        let cells = vec![forecast, ReportCell::money(came), deviation];
        section.rows.push(ReportRow::new(making.quarter(from), cells));
    }
    if closed < 2 {
        report.notes.push(making.text("note-accuracy"));
        return Ok(());
    }
    let cells = vec![ReportCell::none(), ReportCell::none(), ReportCell::share(wrong, actual)];
    section.total = Some(ReportRow::new(making.text("wrong"), cells));
    report.sections.push(section);
    report.notes.push(making.text("note-wrong"));
    Ok(())
}
