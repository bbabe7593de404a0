//! The column beside the list.

use chrono::Days;
use rusqlite::{Connection, named_params};

use super::outlook::outlook;
use super::phases::trends;
use super::{Rail, RailRequest};
use crate::error::Result;
use crate::sales::{self, CashSpan};
use crate::time::Timestamp;

pub(super) const LEAVING: &str =
    "SELECT count(*) AS count FROM standing WHERE gone_on BETWEEN :today AND :until";

/// Where the firm stands on the day of `now`. How the deals stand is told for the whole firm.
pub fn rail(conn: &Connection, request: &RailRequest, now: Timestamp) -> Result<Rail> {
    let today = now.local_date();
    let outlook = outlook(conn, today)?;
    let until = today + Days::new(6);
    Ok(Rail {
        phases: trends(conn, &request.track, today)?,
        cash: sales::expected_cash(conn, CashSpan::Week, now)?,
        won_this_month: outlook.won,
        expected_this_month: outlook.expected,
        deals_without_step: outlook.without_step,
        leaving_soon: conn
            .prepare_cached(LEAVING)?
            .query_row(named_params! {":today": today, ":until": until}, |row| row.get("count"))?,
    })
}
