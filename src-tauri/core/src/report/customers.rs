//! Income of twelve months and the rhythm of each customer, those who bring most first.

use chrono::Months;
use rusqlite::{Row, named_params};

use super::make::Making;
use super::{Report, ReportCell, ReportQuestion, ReportRow, ReportValue};
use crate::error::{Error, Result};
use crate::id::PartyId;

/// Customers of a page.
const PAGE: usize = 200;

/// The two years are added up from the purchases of their days alone; the page then begins behind a sum and a customer.
pub(super) const INCOME: &str = "WITH years AS MATERIALIZED (
        SELECT b.party_id, sum(iif(b.bought_on > :middle, b.amount, 0)) AS income,
               sum(iif(b.bought_on > :middle, 0, b.amount)) AS former
        FROM purchase b INDEXED BY purchase_by_day
        WHERE b.bought_on > :start AND b.bought_on <= :to AND b.deleted_at IS NULL AND b.cancelled_on IS NULL
          AND b.currency = :currency
        GROUP BY b.party_id)
     SELECT p.id, p.seq, p.name, y.income, y.former, s.usual_days, s.last_bought_on
     FROM years y CROSS JOIN party p ON p.id = y.party_id LEFT JOIN standing s ON s.seq = p.seq
     WHERE p.deleted_at IS NULL AND (:person IS NULL OR p.owner_id = :person)
       AND (:sum IS NULL OR y.income < :sum OR y.income = :sum AND p.seq > :seq)
     ORDER BY y.income DESC, p.seq LIMIT :limit";

pub(super) fn fill(making: &Making<'_>, report: &mut Report) -> Result<()> {
    let columns = ["income-12", "former-12", "change", "usual", "last"];
    let mut section = making.section("customers", "customer", &columns);
    let (middle, start) = (making.ask.to - Months::new(12), making.ask.to - Months::new(24));
    let after = making.ask.after.as_deref().map(cursor).transpose()?;
    let mut query = making.conn.prepare_cached(INCOME)?;
    let mut rows = query.query(named_params! {
        ":middle": middle, ":start": start, ":to": making.ask.to, ":currency": making.currency,
        ":person": making.ask.person, ":sum": after.map(|(sum, _)| sum),
        ":seq": after.map_or(0, |(_, seq)| seq), ":limit": PAGE as i64 + 1,
    })?;
    let mut last = None;
    while let Some(found) = rows.next()? {
        if section.rows.len() == PAGE {
            report.next = last.map(|(sum, seq): (i64, i64)| format!("{sum} {seq}"));
            break;
        }
        last = Some((found.get("income")?, found.get("seq")?));
        section.rows.push(row(making, found)?);
    }
    report.sections.push(section);
    let until = crate::text::format::date(making.texts.lang(), making.ask.to);
    report.notes.push(making.texts.format("analysis-note-customers", &[("day", until.into())]));
    Ok(())
}

fn cursor(text: &str) -> Result<(i64, i64)> {
    let parts = text.split_once(' ').and_then(|(sum, seq)| Some((sum.parse().ok()?, seq.parse().ok()?)));
    parts.ok_or(Error::invalid("after", "unreadable"))
}

fn row(making: &Making<'_>, row: &Row<'_>) -> Result<ReportRow> {
    let (party, income, former): (PartyId, i64, i64) =
        (row.get("id")?, row.get("income")?, row.get("former")?);
    let bought = |from: chrono::NaiveDate, to| ReportQuestion::Bought {
        from,
        to,
        currency: making.currency.clone(),
        source: None,
        product: None,
        party: Some(party),
        cohort: None,
        person: None,
    };
    let (middle, start) = (making.ask.to - Months::new(12), making.ask.to - Months::new(24));
    let day = |day: chrono::NaiveDate| day + chrono::Days::new(1);
    let usual = row.get::<_, Option<f64>>("usual_days")?;
    let last = row.get::<_, Option<chrono::NaiveDate>>("last_bought_on")?;
    Ok(ReportRow {
        label: row.get("name")?,
        party_id: Some(party),
        cells: vec![
            ReportCell::money(income).with(bought(day(middle), making.ask.to)),
            ReportCell::money(former).with(bought(day(start), middle)),
            ReportCell::share(income - former, former),
            ReportCell::of(
                usual.map_or(ReportValue::None, |days| ReportValue::Days { n: days.round() as i64 }),
            ),
            ReportCell::of(last.map_or(ReportValue::None, |on| ReportValue::Day { on })),
        ],
    })
}
