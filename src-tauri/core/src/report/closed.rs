//! Won and lost: by reason, competitor, source and person, with how many, how much, the rate and the days it took.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::named_params;

use super::make::{Making, names};
use super::{ClosedBy, ClosedGroup, Report, ReportCell, ReportQuestion, ReportRow, ReportSection};
use crate::error::Result;
use crate::id::PersonId;
use crate::time::Timestamp;

/// The deals of customers who are there that were closed on some days.
pub(super) const CLOSED: &str =
    "SELECT s.kind = 'won' AS won, d.currency, d.amount, d.created_at, d.closed_on,
         d.lost_reason, d.competitor, d.source, d.owner_id
     FROM deal d INDEXED BY deal_by_closing CROSS JOIN stage s ON s.id = d.stage_id
     WHERE d.closed_on BETWEEN :from AND :to AND d.deleted_at IS NULL AND s.kind <> 'open'
       AND d.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL)
       AND (:person IS NULL OR d.owner_id = :person)";

struct Deal {
    won: bool,
    /// Minor units in the report's currency.
    amount: i64,
    days: i64,
    reason: Option<String>,
    competitor: Option<String>,
    source: Option<String>,
    owner: Option<PersonId>,
}

#[derive(Default)]
struct Sums {
    won: i64,
    lost: i64,
    won_sum: i64,
    lost_sum: i64,
    days: Vec<i64>,
}

impl Sums {
    fn add(&mut self, deal: &Deal) {
        let (count, sum) = match deal.won {
            true => (&mut self.won, &mut self.won_sum),
            false => (&mut self.lost, &mut self.lost_sum),
        };
        *count += 1;
        *sum += deal.amount;
        self.days.push(deal.days);
    }
}

pub(super) fn fill(making: &Making<'_>, report: &mut Report) -> Result<()> {
    let deals = read(making)?;
    let people = names(making.conn)?;
    let person = |value: &Option<String>| match value {
        None => making.text("nobody"),
        Some(id) => people
            .iter()
            .find(|(known, _)| known.0.to_string() == *id)
            .map_or_else(|| making.text("nobody"), |(_, name)| name.clone()),
    };
    let named =
        |key: &'static str| move |value: &Option<String>| value.clone().unwrap_or_else(|| making.text(key));
    report.sections = vec![
        lost(making, ClosedBy::Reason, &deals, |deal| deal.reason.clone(), &named("no-reason")),
        lost(making, ClosedBy::Competitor, &deals, |deal| deal.competitor.clone(), &named("no-competitor")),
        both(making, ClosedBy::Source, &deals, |deal| deal.source.clone(), &named("no-source")),
        both(making, ClosedBy::Person, &deals, |deal| deal.owner.map(|id| id.0.to_string()), &person),
    ];
    Ok(())
}

fn read(making: &Making<'_>) -> Result<Vec<Deal>> {
    let mut query = making.conn.prepare_cached(CLOSED)?;
    let params = named_params! {
        ":from": making.ask.from, ":to": making.ask.to, ":person": making.ask.person,
    };
    let found = query.query_map(params, |row| {
        let begun: Timestamp = row.get("created_at")?;
        let closed: NaiveDate = row.get("closed_on")?;
        let is_told = row.get::<_, String>("currency")? == making.currency;
        Ok(Deal {
            won: row.get("won")?,
            amount: row.get::<_, Option<i64>>("amount")?.filter(|_| is_told).unwrap_or(0),
            days: (closed - begun.local_date()).num_days().max(0),
            reason: row.get("lost_reason")?,
            competitor: row.get("competitor")?,
            source: row.get("source")?,
            owner: row.get("owner_id")?,
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn key(by: ClosedBy) -> &'static str {
    match by {
        ClosedBy::Reason => "reason",
        ClosedBy::Competitor => "competitor",
        ClosedBy::Source => "source",
        ClosedBy::Person => "person",
    }
}

fn question(
    making: &Making<'_>,
    won: Option<bool>,
    is_money: bool,
    group: Option<ClosedGroup>,
) -> ReportQuestion {
    ReportQuestion::Closed {
        from: making.ask.from,
        to: making.ask.to,
        won,
        currency: is_money.then(|| making.currency.clone()),
        group,
        person: making.ask.person,
    }
}

/// A row for each group of the deals, those with most deals first, and the total where there is any.
fn grouped(
    section: &mut ReportSection,
    deals: &[&Deal],
    of: impl Fn(&Deal) -> Option<String>,
    row: impl Fn(Option<Option<String>>, &mut Sums) -> ReportRow,
) {
    let (mut found, mut total) = (BTreeMap::<Option<String>, Sums>::new(), Sums::default());
    for deal in deals {
        found.entry(of(deal)).or_default().add(deal);
        total.add(deal);
    }
    let mut found: Vec<_> = found.into_iter().collect();
    found.sort_by_key(|(_, sums)| std::cmp::Reverse(sums.won + sums.lost));
    section.rows = found.into_iter().map(|(value, mut sums)| row(Some(value), &mut sums)).collect();
    section.total = (!section.rows.is_empty()).then(|| row(None, &mut total));
}

/// What was lost, and which part of all that was lost it is.
fn lost(
    making: &Making<'_>,
    by: ClosedBy,
    deals: &[Deal],
    of: impl Fn(&Deal) -> Option<String>,
    name: &dyn Fn(&Option<String>) -> String,
) -> ReportSection {
    let mut section =
        making.section(&format!("closed-{}", key(by)), key(by), &["lost", "lost-sum", "part", "days"]);
    let deals: Vec<&Deal> = deals.iter().filter(|deal| !deal.won).collect();
    let all = deals.len() as i64;
    let ask = |is_money, group| question(making, Some(false), is_money, group);
    let row = |value: Option<Option<String>>, sums: &mut Sums| {
        let label = value.as_ref().map_or_else(|| making.text("total"), name);
        let group = value.map(|value| ClosedGroup { by, value });
        ReportRow::new(
            label,
            vec![
                ReportCell::count(sums.lost).with(ask(false, group.clone())),
                ReportCell::money(sums.lost_sum).with(ask(true, group)),
                ReportCell::share(sums.lost, all),
                ReportCell::median(&mut sums.days),
            ],
        )
    };
    grouped(&mut section, &deals, of, row);
    section.bars = vec![0];
    section
}

/// What was won and what was lost, with the share that was won.
fn both(
    making: &Making<'_>,
    by: ClosedBy,
    deals: &[Deal],
    of: impl Fn(&Deal) -> Option<String>,
    name: &dyn Fn(&Option<String>) -> String,
) -> ReportSection {
    let columns = ["won", "lost", "won-sum", "lost-sum", "rate", "days"];
    let mut section = making.section(&format!("closed-{}", key(by)), key(by), &columns);
    let row = |value: Option<Option<String>>, sums: &mut Sums| {
        let label = value.as_ref().map_or_else(|| making.text("total"), name);
        let group = value.map(|value| ClosedGroup { by, value });
        let ask = |won, is_money| question(making, Some(won), is_money, group.clone());
        ReportRow::new(
            label,
            vec![
                ReportCell::count(sums.won).with(ask(true, false)),
                ReportCell::count(sums.lost).with(ask(false, false)),
                ReportCell::money(sums.won_sum).with(ask(true, true)),
                ReportCell::money(sums.lost_sum).with(ask(false, true)),
                ReportCell::share(sums.won, sums.won + sums.lost),
                ReportCell::median(&mut sums.days),
            ],
        )
    };
    grouped(&mut section, &deals.iter().collect::<Vec<_>>(), of, row);
    section.bars = vec![0, 1];
    section
}
