//! Who has bought, with what they are compared by: set-wise, without reading the facts of each.

use std::collections::HashMap;

use chrono::{Days, Months, NaiveDate};
use rondo_lifecycle::rfm::Facts;
use rusqlite::{Connection, Row, named_params};

use super::super::frame::Frame;
use crate::error::Result;

/// A customer who has bought.
pub(super) struct Buyer {
    pub(super) seq: i64,
    pub(super) facts: Facts,
    /// Lapsed or lost.
    pub(super) has_gone: bool,
    /// Orders in all lives; a contract alone is one.
    pub(super) purchases: u32,
    /// Bought once, in a first life.
    pub(super) is_new: bool,
    /// The margin expected of twelve months.
    pub(super) value: Option<i64>,
    /// To return, by the model.
    pub(super) return_chance: Option<f64>,
}

const BUYERS: &str = "SELECT seq, activity, purchases, life, last_bought_on, usual_days, value, return_chance
     FROM standing WHERE life > 0 AND last_bought_on IS NOT NULL AND usual_days > 0";

/// A purchase counts on its day unless it was cancelled or sent back altogether; what was sent back lowers the sum.
const PURCHASES: &str = "SELECT p.seq, b.bought_on, iif(b.currency = :currency, b.amount, 0) AS amount,
        b.amount > 0 AND b.amount + coalesce((SELECT sum(r.amount) FROM purchase r
             WHERE r.returns_id = b.id AND r.deleted_at IS NULL AND r.cancelled_on IS NULL), 0) > 0 AS counts
     FROM purchase b JOIN party p ON p.id = b.party_id
     WHERE b.deleted_at IS NULL AND b.cancelled_on IS NULL AND b.bought_on > :after AND b.bought_on <= :today";

const CONTRACTS: &str =
    "SELECT p.seq, c.started_on, c.ends_on, c.noticed_on, c.renews_months IS NOT NULL AS renews
     FROM contract c JOIN party p ON p.id = c.party_id WHERE c.deleted_at IS NULL AND c.started_on <= :today";

/// The buyers, by their keys.
pub(super) fn read(conn: &Connection, frame: &Frame, window_days: u32) -> Result<Vec<Buyer>> {
    let today = super::super::day::date(frame.as_of.today);
    let after = today - Days::new(window_days.into());
    let (mut days, net) = purchases(conn, frame.intake.currency.code(), after, today)?;
    days.extend(contract_days(conn, after, today)?);
    days.sort_unstable();
    days.dedup();
    let mut events: HashMap<i64, u32> = HashMap::new();
    for (seq, _) in days {
        *events.entry(seq).or_default() += 1;
    }
    let mut query = conn.prepare_cached(BUYERS)?;
    let rows = query.query_map([], |row| buyer(row, today, &events, &net))?;
    let mut buyers: Vec<Buyer> = rows.collect::<rusqlite::Result<_>>()?;
    buyers.sort_unstable_by_key(|buyer| buyer.seq);
    Ok(buyers)
}

fn buyer(
    row: &Row<'_>,
    today: NaiveDate,
    events: &HashMap<i64, u32>,
    net: &HashMap<i64, i64>,
) -> rusqlite::Result<Buyer> {
    let seq: i64 = row.get("seq")?;
    let last: NaiveDate = row.get("last_bought_on")?;
    let activity: String = row.get("activity")?;
    let (purchases, life): (u32, u32) = (row.get("purchases")?, row.get("life")?);
    Ok(Buyer {
        seq,
        facts: Facts {
            days_since: u32::try_from((today - last).num_days()).unwrap_or(0),
            events: events.get(&seq).copied().unwrap_or(0),
            net: net.get(&seq).copied().unwrap_or(0),
            interval: row.get("usual_days")?,
        },
        has_gone: matches!(activity.as_str(), "lapsed" | "lost"),
        purchases: purchases.max(1),
        is_new: purchases == 1 && life == 1,
        value: row.get("value")?,
        return_chance: row.get("return_chance")?,
    })
}

type DaysAndSums = (Vec<(i64, NaiveDate)>, HashMap<i64, i64>);

fn purchases(conn: &Connection, currency: &str, after: NaiveDate, today: NaiveDate) -> Result<DaysAndSums> {
    let mut query = conn.prepare_cached(PURCHASES)?;
    let mut rows = query.query(named_params! {":currency": currency, ":after": after, ":today": today})?;
    let (mut days, mut net) = (Vec::new(), HashMap::<i64, i64>::new());
    while let Some(row) = rows.next()? {
        let seq: i64 = row.get("seq")?;
        let sum = net.entry(seq).or_default();
        *sum = sum.saturating_add(row.get("amount")?);
        if row.get("counts")? {
            days.push((seq, row.get("bought_on")?));
        }
    }
    Ok((days, net))
}

/// A contract counts like a purchase on its first day and on each anniversary until notice or its end.
fn contract_days(conn: &Connection, after: NaiveDate, today: NaiveDate) -> Result<Vec<(i64, NaiveDate)>> {
    let mut query = conn.prepare_cached(CONTRACTS)?;
    let mut rows = query.query(named_params! {":today": today})?;
    let mut days = Vec::new();
    while let Some(row) = rows.next()? {
        let (seq, start): (i64, NaiveDate) = (row.get("seq")?, row.get("started_on")?);
        let (end, notice): (Option<NaiveDate>, Option<NaiveDate>) =
            (row.get("ends_on")?, row.get("noticed_on")?);
        let renews: bool = row.get("renews")?;
        let until = [Some(today), end.filter(|_| !renews || notice.is_some()), notice].into_iter().flatten();
        let until = until.min().unwrap_or(today);
        let anniversaries = (0..).map_while(|year| start.checked_add_months(Months::new(12 * year)));
        let counted = anniversaries.take_while(|day| *day <= until).filter(|day| *day > after);
        days.extend(counted.map(|day| (seq, day)));
    }
    Ok(days)
}
