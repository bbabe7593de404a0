//! What the reports of the sample firm rest on besides its customers: deals of former quarters, what sources cost, and
//! what was forecast for the last two quarters.

use chrono::{Datelike, Days, Months, NaiveDate};
use rusqlite::named_params;

use super::data::{Fields, lines};
use super::deals;
use super::firm::Making;
use crate::error::Result;
use crate::money::Money;
use crate::report::{SourceCostDraft, save_cost};

/// What of the money that came in was forecast, in per cent, for the last quarter and the one before it, and how it was
/// parted into new business and renewals; the rest is what customers buy again.
const FORECASTS: [(i64, i64, i64); 2] = [(94, 38, 6), (112, 33, 7)];

pub(super) fn reports(making: &mut Making<'_>) -> Result<()> {
    deals::past(making)?;
    for line in lines(include_str!("data/costs.txt")) {
        let fields = Fields::of(line);
        let draft = SourceCostDraft {
            id: None,
            source: making.words.say(fields.text(0)),
            from: making.day(fields.number(1)),
            to: making.day(fields.number(2)),
            money: Money::new(fields.number(3) * 100, "EUR"),
            note: None,
        };
        save_cost(making.tx, &draft)?;
    }
    let today = making.day(0);
    let mut quarter = today - Days::new(today.day0().into()) - Months::new(today.month0() % 3);
    for parts in FORECASTS {
        let last = quarter - Days::new(1);
        quarter = quarter - Months::new(3);
        forecast(making, quarter, last, parts)?;
    }
    Ok(())
}

fn forecast(
    making: &Making<'_>,
    quarter: NaiveDate,
    last: NaiveDate,
    (percent, new, renewals): (i64, i64, i64),
) -> Result<()> {
    let sql = "SELECT coalesce(sum(amount), 0) AS sum FROM purchase
         WHERE bought_on BETWEEN ?1 AND ?2 AND currency = 'EUR'";
    let came: i64 = making.tx.query_row(sql, [quarter, last], |row| row.get("sum"))?;
    let part = |of: i64| came / 10_000 * percent * of;
    making
        .tx
        .prepare_cached(
            "INSERT INTO forecast (id, quarter, currency, new_business, repeat, renewals, made_on)
             VALUES (:id, :quarter, 'EUR', :new_business, :repeat, :renewals, :quarter)",
        )?
        .execute(named_params! {
            ":id": making.tx.new_id(), ":quarter": quarter, ":new_business": part(new),
            ":repeat": part(100 - new - renewals), ":renewals": part(renewals),
        })?;
    Ok(())
}
