//! Whether purchases still arrive. Where they stopped, everybody would look gone; so time stands still for phases and
//! risks until there is news: a purchase, an import of purchases, or the user's word that there was none.

use chrono::NaiveDate;
use rusqlite::{Connection, params};
use serde::Serialize;
use ts_rs::TS;

use super::day::date;
use super::frame::Frame;
use crate::error::Result;
use crate::store::Tx;
use crate::time::Timestamp;

/// What is known of the firm's purchases as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct News {
    /// The last purchase.
    pub(super) order: Option<NaiveDate>,
    /// The last day of which something was heard: a purchase, an import, the user's word.
    pub(super) last: Option<NaiveDate>,
    /// For how many days without news it is believed that there is none; none before the firm's rhythm is known.
    pub(super) believed: Option<i32>,
}

pub(super) const LAST_ORDER: &str =
    "SELECT max(bought_on) FROM purchase WHERE deleted_at IS NULL AND bought_on <= ?1";

impl News {
    pub(super) fn read(conn: &Connection, today: NaiveDate, believed: Option<i32>) -> Result<Self> {
        let day = |sql: &str| conn.prepare_cached(sql)?.query_row([today], |row| row.get(0));
        let order: Option<NaiveDate> = day(LAST_ORDER)?;
        let known: Option<NaiveDate> = day("SELECT max(until_on) FROM orders_known WHERE until_on <= ?1")?;
        Ok(Self { order, last: order.max(known), believed })
    }
}

/// How fresh the picture of the firm's purchases is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Freshness {
    /// The day on which time stands still; none while it passes.
    pub stands_since: Option<NaiveDate>,
    /// The last purchase; none before the first.
    pub last_order: Option<NaiveDate>,
    /// For how many days without a purchase it is believed that there was none; none before the rhythm is known.
    pub believed_days: Option<u32>,
}

/// Whether purchases still arrive on the day of `now`.
pub fn freshness(conn: &Connection, now: Timestamp) -> Result<Freshness> {
    let frame = Frame::read(conn, now)?;
    Ok(Freshness {
        stands_since: frame.as_of.is_frozen().then(|| date(frame.as_of.clock)),
        last_order: frame.news.order,
        believed_days: frame.news.believed.and_then(|days| u32::try_from(days).ok()),
    })
}

/// Writes down that all purchases up to today are known, also where there are none: after an import of them, or because
/// somebody says so. Known once a day is known.
pub fn know_orders(tx: &Tx<'_>) -> Result<()> {
    let today = tx.now.local_date();
    tx.execute(
        "INSERT INTO orders_known (id, until_on, created_at) SELECT ?1, ?2, ?3
         WHERE NOT EXISTS (SELECT 1 FROM orders_known WHERE until_on = ?2)",
        params![tx.new_id(), today, tx.now],
    )?;
    Ok(())
}
