//! How the deals stand, in short, for the column beside the list.

use chrono::{Datelike, Days, Months, NaiveDate};
use rusqlite::{Connection, named_params};

use crate::error::Result;
use crate::money::Money;

/// Open deals without a next step, and the money of this month.
pub(super) struct Outlook {
    pub(super) without_step: u32,
    pub(super) won: Vec<Money>,
    pub(super) expected: Vec<Money>,
}

/// Reads the outlook of the month of `today`; deals in the trash and deals of customers in the trash do not count.
pub(super) fn outlook(conn: &Connection, today: NaiveDate) -> Result<Outlook> {
    let first = today - Days::new(u64::from(today.day0()));
    let last = first + Months::new(1) - Days::new(1);
    let mut outlook = Outlook { without_step: 0, won: won(conn, first, last)?, expected: Vec::new() };
    let mut query = conn.prepare_cached(include_str!("outlook.sql"))?;
    let mut rows = query.query(named_params! {":first": first, ":last": last})?;
    while let Some(row) = rows.next()? {
        let currency: String = row.get("currency")?;
        outlook.without_step += row.get::<_, u32>("without_step")?;
        let expected = Money::new(row.get("expected")?, currency).per_cent(row.get("probability")?);
        if row.get("has_expected")? {
            add(&mut outlook.expected, expected);
        }
    }
    outlook.expected.sort_by(|a, b| a.currency.cmp(&b.currency));
    Ok(outlook)
}

fn won(conn: &Connection, first: NaiveDate, last: NaiveDate) -> Result<Vec<Money>> {
    let mut query = conn.prepare_cached(
        "SELECT d.currency, sum(d.amount) AS sum
         FROM deal d CROSS JOIN stage s ON s.id = d.stage_id CROSS JOIN party p ON p.id = d.party_id
         WHERE d.closed_on BETWEEN :first AND :last AND d.deleted_at IS NULL AND d.amount IS NOT NULL
           AND s.kind = 'won' AND p.deleted_at IS NULL
         GROUP BY d.currency ORDER BY d.currency",
    )?;
    let sums = query.query_map(named_params! {":first": first, ":last": last}, |row| {
        Ok(Money { amount: row.get("sum")?, currency: row.get("currency")? })
    })?;
    Ok(sums.collect::<rusqlite::Result<_>>()?)
}

/// Adds to the sum of the same currency.
fn add(sums: &mut Vec<Money>, money: Money) {
    match sums.iter_mut().find(|sum| sum.currency == money.currency) {
        Some(sum) => sum.amount += money.amount,
        None => sums.push(money),
    }
}
