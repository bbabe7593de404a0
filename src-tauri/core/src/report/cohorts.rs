//! Of those who began to buy together, how many still buy after so many months or quarters, and what they bring.

use std::collections::{BTreeMap, HashSet};

use chrono::{Datelike, Days, Months, NaiveDate};
use rusqlite::named_params;

use super::make::Making;
use super::{
    Report, ReportCell, ReportColumn, ReportDays, ReportQuestion, ReportRow, ReportSection, ReportStep,
    ReportValue,
};
use crate::error::Result;
use crate::id::PartyId;

/// Steps that are told after the first one.
const STEPS: i32 = 12;

/// Every purchase of those who began to buy on some days.
pub(super) const COHORTS: &str = "WITH begun AS MATERIALIZED (
        SELECT b.party_id, min(b.bought_on) AS first_on
        FROM purchase b INDEXED BY purchase_by_day CROSS JOIN party p ON p.id = b.party_id
        WHERE b.bought_on BETWEEN :from AND :to AND b.deleted_at IS NULL AND b.cancelled_on IS NULL
          AND b.amount > 0 AND b.currency = :currency AND p.deleted_at IS NULL
          AND (:person IS NULL OR p.owner_id = :person)
          AND NOT EXISTS (SELECT 1 FROM purchase a WHERE a.party_id = b.party_id AND a.bought_on < :from
              AND a.deleted_at IS NULL AND a.cancelled_on IS NULL AND a.amount > 0 AND a.currency = :currency)
        GROUP BY b.party_id)
     SELECT f.party_id, f.first_on, b.bought_on, b.amount
     FROM begun f CROSS JOIN purchase b ON b.party_id = f.party_id
     WHERE b.bought_on BETWEEN :from AND :until AND b.deleted_at IS NULL AND b.cancelled_on IS NULL
       AND b.currency = :currency";

#[derive(Default)]
struct Cohort {
    size: HashSet<PartyId>,
    /// Who bought and what came in, by the step after the first.
    steps: BTreeMap<i32, (HashSet<PartyId>, i64)>,
}

pub(super) fn fill(making: &Making<'_>, report: &mut Report) -> Result<()> {
    let cohorts = read(making)?;
    let Some(first) = cohorts.keys().next() else { return Ok(()) };
    let last = making.ask.step.of(making.today);
    let steps = (last - first).clamp(0, STEPS);
    let mut share = section(making, "cohorts", steps);
    share.heat = true;
    let mut income = section(making, "cohort-income", steps);
    for (place, cohort) in &cohorts {
        let days = making.clipped(*place);
        let size = cohort.size.len() as i64;
        let begun = ReportCell::count(size).with(making.buyers(days, days));
        let (mut shares, mut sums) = (vec![begun.clone()], vec![begun]);
        for step in 0..=steps {
            let bought = ReportDays {
                from: making.ask.step.first(place + step).max(making.ask.from),
                // What is dated later than what was read is not behind the cell either.
                to: making.ask.step.last(place + step).min(making.today.max(making.ask.to)),
            };
            if bought.from > making.today {
                shares.push(ReportCell::none());
                sums.push(ReportCell::none());
                continue;
            }
            let (buyers, sum) = cohort.steps.get(&step).map_or((0, 0), |(who, sum)| (who.len() as i64, *sum));
            let mut cell = ReportCell::share(buyers, size);
            cell.list = (buyers > 0).then(|| making.buyers(days, bought));
            shares.push(cell);
            sums.push(ReportCell::money(sum).with(making.bought(days, bought)));
        }
        share.rows.push(ReportRow::new(making.step_name(*place), shares));
        income.rows.push(ReportRow::new(making.step_name(*place), sums));
    }
    report.sections = vec![share, income];
    report.notes.push(making.text("note-cohorts"));
    Ok(())
}

fn section(making: &Making<'_>, key: &str, steps: i32) -> ReportSection {
    let mut section = making.section(key, "cohort", &["size"]);
    for step in 0..=steps {
        let text = making.texts.format("analysis-column-after", &[("step", i64::from(step).into())]);
        section.columns.push(ReportColumn { key: format!("after-{step}"), text });
    }
    section
}

fn read(making: &Making<'_>) -> Result<BTreeMap<i32, Cohort>> {
    let mut query = making.conn.prepare_cached(COHORTS)?;
    let mut rows = query.query(named_params! {
        ":from": making.ask.from, ":to": making.ask.to, ":until": making.today.max(making.ask.to),
        ":currency": making.currency, ":person": making.ask.person,
    })?;
    let step = making.ask.step;
    let mut cohorts: BTreeMap<i32, Cohort> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (party, amount): (PartyId, i64) = (row.get("party_id")?, row.get("amount")?);
        let begun = step.of(row.get("first_on")?);
        let after = step.of(row.get("bought_on")?) - begun;
        let cohort = cohorts.entry(begun).or_default();
        cohort.size.insert(party);
        let (who, sum) = cohort.steps.entry(after).or_default();
        *sum += amount;
        if amount > 0 {
            who.insert(party);
        }
    }
    Ok(cohorts)
}

impl Making<'_> {
    fn clipped(&self, place: i32) -> ReportDays {
        let step = self.ask.step;
        ReportDays { from: step.first(place).max(self.ask.from), to: step.last(place).min(self.ask.to) }
    }

    fn step_name(&self, place: i32) -> String {
        let first = self.ask.step.first(place);
        match self.ask.step {
            ReportStep::Month => self.month(first),
            ReportStep::Quarter => self.quarter(first),
        }
    }

    fn buyers(&self, cohort: ReportDays, bought: ReportDays) -> ReportQuestion {
        let (currency, person) = (self.currency.clone(), self.ask.person);
        ReportQuestion::Buyers { cohort, bought, currency, person }
    }

    fn bought(&self, cohort: ReportDays, bought: ReportDays) -> ReportQuestion {
        ReportQuestion::Bought {
            from: bought.from,
            to: bought.to,
            currency: self.currency.clone(),
            source: None,
            product: None,
            party: None,
            cohort: Some(cohort),
            person: self.ask.person,
        }
    }
}

impl ReportStep {
    fn months(self) -> i32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
        }
    }

    /// The number of the step in which a day lies.
    pub(super) fn of(self, day: NaiveDate) -> i32 {
        (day.year() * 12 + day.month0() as i32).div_euclid(self.months())
    }

    /// Its first day.
    pub(super) fn first(self, place: i32) -> NaiveDate {
        let month = place * self.months();
        let (year, month) = (month.div_euclid(12), month.rem_euclid(12) as u32 + 1);
        NaiveDate::from_ymd_opt(year, month, 1).unwrap_or_default()
    }

    /// Its last day.
    pub(super) fn last(self, place: i32) -> NaiveDate {
        self.first(place) + Months::new(self.months().unsigned_abs()) - Days::new(1)
    }
}

impl ReportCell {
    /// How strong the tint of a share is, in per cent; none for what is no share.
    pub fn tint(&self) -> Option<i64> {
        match self.value {
            ReportValue::Percent { n } => Some(n.clamp(0, 100)),
            _ => None,
        }
    }
}
