//! What a customer has bought, in short: twelve months, the twelve before, and the latest purchases.

use chrono::{Datelike, Days, Months, NaiveDate};
use rusqlite::{Connection, named_params};

use super::table::purchase_row;
use super::{PurchaseSummary, PurchaseView};
use crate::error::Result;
use crate::id::PartyId;
use crate::money::Money;
use crate::party::{Parties, YearOfPurchases};

const MONTHS: u32 = 12;
const LATEST: i64 = 5;

/// The purchases of customers in short.
pub fn purchase_summary(conn: &Connection, parties: &Parties, today: NaiveDate) -> Result<PurchaseSummary> {
    let year = year_of(conn, parties, today)?;
    let year_before = match &year {
        Some(year) => sum_before(conn, parties, year)?,
        None => 0,
    };
    let count = conn
        .prepare_cached(
            "SELECT count(*) AS count FROM purchase
             WHERE party_id IN (SELECT unhex(value) FROM json_each(:parties)) AND deleted_at IS NULL",
        )?
        .query_row(named_params! {":parties": parties}, |row| row.get("count"))?;
    Ok(PurchaseSummary { year, year_before, count, latest: latest(conn, parties)? })
}

/// The running month and the eleven before it, in the currency with the most purchases; none when there were none.
pub fn year_of_purchases(
    conn: &Connection,
    party: PartyId,
    today: NaiveDate,
) -> Result<Option<YearOfPurchases>> {
    year_of(conn, &party.into(), today)
}

fn year_of(conn: &Connection, parties: &Parties, today: NaiveDate) -> Result<Option<YearOfPurchases>> {
    let this_month = today - Days::new(u64::from(today.day0()));
    let first_month = this_month - Months::new(MONTHS - 1);
    let months = months(conn, parties, first_month, this_month + Months::new(1))?;
    let mut by_currency: Vec<(String, i64, u32)> = Vec::new();
    for month in &months {
        match by_currency.iter_mut().find(|(currency, ..)| *currency == month.currency) {
            Some((_, sum, count)) => {
                *sum += month.sum;
                *count += month.count;
            }
            None => by_currency.push((month.currency.clone(), month.sum, month.count)),
        }
    }
    by_currency.sort_by(|a, b| b.2.cmp(&a.2).then_with(|| a.0.cmp(&b.0)));
    let mut currencies = by_currency.into_iter();
    let Some((currency, sum, count)) = currencies.next() else { return Ok(None) };
    let mut row = vec![0; MONTHS as usize];
    for month in months.iter().filter(|month| month.currency == currency) {
        row[month.place(first_month)] = month.sum;
    }
    let others = currencies.map(|(currency, sum, _)| Money::new(sum, currency)).collect();
    Ok(Some(YearOfPurchases { sum: Money::new(sum, currency), months: row, first_month, count, others }))
}

/// The purchases of one month in one currency.
struct Month {
    currency: String,
    first: NaiveDate,
    sum: i64,
    count: u32,
}

impl Month {
    /// How many months after the first one.
    fn place(&self, first: NaiveDate) -> usize {
        let months =
            (self.first.year() - first.year()) * 12 + self.first.month() as i32 - first.month() as i32;
        months.clamp(0, MONTHS as i32 - 1) as usize
    }
}

/// The months from `from` to before `until` in which something was bought.
fn months(conn: &Connection, parties: &Parties, from: NaiveDate, until: NaiveDate) -> Result<Vec<Month>> {
    let mut query = conn.prepare_cached(
        "SELECT currency, substr(bought_on, 1, 7) || '-01' AS first, sum(amount) AS sum, count(*) AS count
         FROM purchase
         WHERE party_id IN (SELECT unhex(value) FROM json_each(:parties)) AND bought_on >= :from AND bought_on < :until
           AND deleted_at IS NULL AND cancelled_on IS NULL
         GROUP BY currency, first ORDER BY currency, first",
    )?;
    let months =
        query.query_map(named_params! {":parties": parties, ":from": from, ":until": until}, |row| {
            Ok(Month {
                currency: row.get("currency")?,
                first: row.get("first")?,
                sum: row.get("sum")?,
                count: row.get("count")?,
            })
        })?;
    Ok(months.collect::<rusqlite::Result<_>>()?)
}

/// The sum of the twelve months before a year, in its currency.
fn sum_before(conn: &Connection, parties: &Parties, year: &YearOfPurchases) -> Result<i64> {
    let from = year.first_month - Months::new(MONTHS);
    let months = months(conn, parties, from, year.first_month)?;
    Ok(months.iter().filter(|month| month.currency == year.sum.currency).map(|month| month.sum).sum())
}

fn latest(conn: &Connection, parties: &Parties) -> Result<Vec<PurchaseView>> {
    let mut query = conn.prepare_cached(
        "SELECT * FROM purchase
         WHERE party_id IN (SELECT unhex(value) FROM json_each(:parties)) AND deleted_at IS NULL
         ORDER BY bought_on DESC, id DESC LIMIT :limit",
    )?;
    let found = query.query_map(named_params! {":parties": parties, ":limit": LATEST}, purchase_row)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
