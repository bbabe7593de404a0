//! Income by product, beside that of as many days before.

use chrono::{Days, NaiveDate};
use rusqlite::named_params;

use super::make::Making;
use super::{Report, ReportCell, ReportIs, ReportQuestion, ReportRow};
use crate::error::Result;

/// Products that are told; the sum is that of all.
const MOST: usize = 500;

pub(super) const PRODUCTS: &str = "SELECT b.product, sum(iif(b.bought_on >= :from, 1, 0)) AS count,
         sum(iif(b.bought_on >= :from, b.amount, 0)) AS income,
         sum(iif(b.bought_on >= :from, 0, b.amount)) AS former
     FROM purchase b INDEXED BY purchase_by_day CROSS JOIN party p ON p.id = b.party_id
     WHERE b.bought_on BETWEEN :before AND :to AND b.deleted_at IS NULL AND b.cancelled_on IS NULL
       AND b.currency = :currency AND p.deleted_at IS NULL
       AND (:person IS NULL OR p.owner_id = :person)
     GROUP BY b.product ORDER BY income DESC, b.product";

pub(super) fn fill(making: &Making<'_>, report: &mut Report) -> Result<()> {
    let mut section = making.section("products", "product", &["bought", "income", "former", "change"]);
    let days = (making.ask.to - making.ask.from).num_days().unsigned_abs() + 1;
    let before = making.ask.from - Days::new(days);
    let mut query = making.conn.prepare_cached(PRODUCTS)?;
    let mut rows = query.query(named_params! {
        ":before": before, ":from": making.ask.from, ":to": making.ask.to, ":currency": making.currency,
        ":person": making.ask.person,
    })?;
    let (mut count, mut income, mut former) = (0, 0, 0);
    while let Some(row) = rows.next()? {
        let value: Option<String> = row.get("product")?;
        let sums: (i64, i64, i64) = (row.get("count")?, row.get("income")?, row.get("former")?);
        (count, income, former) = (count + sums.0, income + sums.1, former + sums.2);
        if section.rows.len() < MOST {
            let is = Some(ReportIs { value: value.clone() });
            let label = value.unwrap_or_else(|| making.text("no-product"));
            section.rows.push(ReportRow::new(label, cells(making, is, before, sums)));
        }
    }
    if !section.rows.is_empty() {
        let cells = cells(making, None, before, (count, income, former));
        section.total = Some(ReportRow::new(making.text("total"), cells));
    }
    section.bars = vec![1];
    report.sections.push(section);
    report.notes.push(making.text("note-products"));
    Ok(())
}

fn cells(
    making: &Making<'_>,
    product: Option<ReportIs>,
    before: NaiveDate,
    (count, income, former): (i64, i64, i64),
) -> Vec<ReportCell> {
    let bought = |from, to| ReportQuestion::Bought {
        from,
        to,
        currency: making.currency.clone(),
        source: None,
        product: product.clone(),
        party: None,
        cohort: None,
        person: making.ask.person,
    };
    let now = || bought(making.ask.from, making.ask.to);
    vec![
        ReportCell::count(count).with(now()),
        ReportCell::money(income).with(now()),
        ReportCell::money(former).with(bought(before, making.ask.from - Days::new(1))),
        ReportCell::share(income - former, former),
    ]
}
