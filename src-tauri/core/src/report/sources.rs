//! What sources and campaigns bring and what they cost.

use std::collections::BTreeMap;

use rusqlite::named_params;

use super::closed::CLOSED;
use super::cost::costs;
use super::make::Making;
use super::{ClosedBy, ClosedGroup, Report, ReportCell, ReportIs, ReportQuestion, ReportRow};
use crate::error::Result;

/// Who became a customer of the firm's list on the days; contact people of a firm are none.
pub(super) const KNOWN: &str = "SELECT p.source, count(*) AS count
     FROM party p INDEXED BY party_by_created CROSS JOIN standing s ON s.seq = p.seq
     WHERE p.deleted_at IS NULL AND p.created_at >= :start AND p.created_at < :end
       AND (:person IS NULL OR p.owner_id = :person)
     GROUP BY p.source";

pub(super) const BEGUN: &str = "SELECT d.source, count(*) AS count
     FROM deal d INDEXED BY deal_by_begin
     WHERE d.created_at >= :start AND d.created_at < :end AND d.deleted_at IS NULL
       AND d.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL)
       AND (:person IS NULL OR d.owner_id = :person)
     GROUP BY d.source";

pub(super) const BOUGHT: &str = "SELECT p.source, count(*) AS count, sum(b.amount) AS sum
     FROM purchase b INDEXED BY purchase_by_day CROSS JOIN party p ON p.id = b.party_id
     WHERE b.bought_on BETWEEN :from AND :to AND b.deleted_at IS NULL AND b.cancelled_on IS NULL
       AND b.currency = :currency AND p.deleted_at IS NULL
       AND (:person IS NULL OR p.owner_id = :person)
     GROUP BY p.source";

#[derive(Clone, Debug, Default)]
struct Sums {
    known: i64,
    begun: i64,
    won: i64,
    bought: i64,
    income: i64,
    cost: i64,
}

type Found = BTreeMap<Option<String>, Sums>;

pub(super) fn fill(making: &Making<'_>, report: &mut Report) -> Result<()> {
    let found = read(making)?;
    let columns = ["known", "begun", "won", "bought", "income", "cost", "per-customer", "return"];
    let mut section = making.section("sources", "source", &columns);
    let mut all: Vec<(Option<String>, Sums)> = found.into_iter().collect();
    all.sort_by_key(|(_, sums)| std::cmp::Reverse((sums.income, sums.known + sums.begun)));
    let mut total = Sums::default();
    for (value, sums) in &all {
        total.known += sums.known;
        total.begun += sums.begun;
        total.won += sums.won;
        total.bought += sums.bought;
        total.income += sums.income;
        total.cost += sums.cost;
        section.rows.push(row(making, value, sums));
    }
    if !all.is_empty() {
        let mut row = row(making, &None, &total);
        row.label = making.text("total");
        // Lists are those of one source.
        row.cells.iter_mut().for_each(|cell| cell.list = None);
        section.total = Some(row);
    }
    section.bars = vec![4];
    report.sections.push(section);
    report.notes.push(making.text("note-sources"));
    Ok(())
}

fn row(making: &Making<'_>, value: &Option<String>, sums: &Sums) -> ReportRow {
    let (from, to, person) = (making.ask.from, making.ask.to, making.ask.person);
    let source = || ReportIs { value: value.clone() };
    let bought = || ReportQuestion::Bought {
        from,
        to,
        currency: making.currency.clone(),
        source: Some(source()),
        product: None,
        party: None,
        cohort: None,
        person,
    };
    let won = ReportQuestion::Closed {
        from,
        to,
        won: Some(true),
        currency: None,
        group: Some(ClosedGroup { by: ClosedBy::Source, value: value.clone() }),
        person,
    };
    let cost = |amount: i64| if amount == 0 { ReportCell::none() } else { ReportCell::money(amount) };
    ReportRow::new(
        value.clone().unwrap_or_else(|| making.text("no-source")),
        vec![
            ReportCell::count(sums.known).with(ReportQuestion::Known { from, to, source: source(), person }),
            ReportCell::count(sums.begun).with(ReportQuestion::Begun { from, to, source: source(), person }),
            ReportCell::count(sums.won).with(won),
            ReportCell::count(sums.bought).with(bought()),
            ReportCell::money(sums.income).with(bought()),
            cost(sums.cost),
            cost(if sums.known == 0 { 0 } else { sums.cost / sums.known }),
            ReportCell::share(sums.income, sums.cost),
        ],
    )
}

fn read(making: &Making<'_>) -> Result<Found> {
    let mut found = Found::new();
    let (start, end) = making.moments();
    let moments = named_params! {":start": start, ":end": end, ":person": making.ask.person};
    let mut query = making.conn.prepare_cached(KNOWN)?;
    let mut rows = query.query(moments)?;
    while let Some(row) = rows.next()? {
        found.entry(row.get("source")?).or_default().known = row.get("count")?;
    }
    let mut query = making.conn.prepare_cached(BEGUN)?;
    let mut rows = query.query(moments)?;
    while let Some(row) = rows.next()? {
        found.entry(row.get("source")?).or_default().begun = row.get("count")?;
    }
    let days = named_params! {":from": making.ask.from, ":to": making.ask.to, ":person": making.ask.person};
    let mut query = making.conn.prepare_cached(CLOSED)?;
    let mut rows = query.query(days)?;
    while let Some(row) = rows.next()? {
        if row.get("won")? {
            found.entry(row.get("source")?).or_default().won += 1;
        }
    }
    let mut query = making.conn.prepare_cached(BOUGHT)?;
    let mut rows = query.query(named_params! {
        ":from": making.ask.from, ":to": making.ask.to, ":currency": making.currency,
        ":person": making.ask.person,
    })?;
    while let Some(row) = rows.next()? {
        let sums = found.entry(row.get("source")?).or_default();
        (sums.bought, sums.income) = (row.get("count")?, row.get("sum")?);
    }
    // What a source costs, it costs the firm: no person is set against it.
    let costs = if making.ask.person.is_none() { costs(making.conn)? } else { Vec::new() };
    for cost in costs {
        let amount = cost.within(making.ask.from, making.ask.to);
        if amount != 0 && cost.money.currency == making.currency {
            found.entry(Some(cost.source)).or_default().cost += amount;
        }
    }
    Ok(found)
}
