//! What was forecast for a quarter is kept, so that it can be compared with what came in.
//!
//! A forecast is kept at the first start of a quarter, for the days from then to its end; what is known later does not
//! change it.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, named_params, params};

use super::income::{Parts, expected};
use super::{ReportStep, make};
use crate::error::Result;
use crate::standing;
use crate::store::{Changed, Label, Op, Store};
use crate::time::Timestamp;

/// A forecast that was kept, in minor units of its currency.
pub(super) struct Kept {
    /// The number of the quarter.
    pub(super) quarter: i32,
    pub(super) made_on: NaiveDate,
    /// None behind a red light, when a part of it was not known.
    pub(super) total: Option<i64>,
}

/// Keeps the forecast of the quarter that runs, if that was not done yet and there is something to expect. Says what
/// changed.
///
/// # Errors
/// Of the store.
pub fn keep_forecast(store: &Store) -> Result<Option<Changed>> {
    let now = store.env().now();
    let found = store.read(|conn| due(conn, now))?;
    if found.is_empty() {
        return Ok(None);
    }
    let quarter = first_day(now.local_date());
    let written = store.write(&Label::of(Op::ForecastKeep), |tx| -> Result<()> {
        for (currency, parts) in &found {
            tx.prepare_cached(
                "INSERT INTO forecast (id, quarter, currency, new_business, repeat, renewals, made_on)
                 VALUES (:id, :quarter, :currency, :new_business, :repeat, :renewals, :made_on)",
            )?
            .execute(named_params! {
                ":id": tx.new_id(), ":quarter": quarter, ":currency": currency, ":new_business": parts.new,
                ":repeat": parts.repeat, ":renewals": parts.renewals, ":made_on": now.local_date(),
            })?;
        }
        Ok(())
    })?;
    Ok(written.changed)
}

fn first_day(today: NaiveDate) -> NaiveDate {
    ReportStep::Quarter.first(ReportStep::Quarter.of(today))
}

/// The forecasts of this quarter that are to be kept.
fn due(conn: &Connection, now: Timestamp) -> Result<Vec<(String, Parts)>> {
    let today = now.local_date();
    let is_kept = conn
        .prepare_cached("SELECT 1 FROM forecast WHERE quarter = ?1")?
        .query_row(params![first_day(today)], |_| Ok(()))
        .optional()?;
    if is_kept.is_some() {
        return Ok(Vec::new());
    }
    let last = ReportStep::Quarter.last(ReportStep::Quarter.of(today));
    let own = standing::currency_code(conn)?;
    let mut found = Vec::new();
    for currency in make::currencies(conn, &own)? {
        let parts = expected(conn, &currency, None, (today, last), today)?;
        if parts.new != 0 || parts.renewals != 0 || parts.repeat.is_some_and(|repeat| repeat != 0) {
            found.push((currency, parts));
        }
    }
    Ok(found)
}

/// The forecasts of quarters that are over, the last first, at most four.
pub(super) fn kept(conn: &Connection, currency: &str, today: NaiveDate) -> Result<Vec<Kept>> {
    let mut query = conn.prepare_cached(
        "SELECT quarter, made_on, new_business + renewals + repeat AS total FROM forecast
         WHERE currency = :currency AND quarter < :this ORDER BY quarter DESC LIMIT 4",
    )?;
    let found = query.query_map(named_params! {":currency": currency, ":this": first_day(today)}, |row| {
        let quarter = ReportStep::Quarter.of(row.get("quarter")?);
        Ok(Kept { quarter, made_on: row.get("made_on")?, total: row.get("total")? })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
