//! What became of former lapses: the customers who had gone at some time within the last two years, and whether they
//! bought again within the horizon.

use std::collections::HashMap;

use chrono::NaiveDate;
use rondo_lifecycle::Day;
use rondo_lifecycle::winback::PastLapse;
use rusqlite::Connection;

use super::super::day::day;
use super::super::derive::RETURNS_WITHIN;
use super::super::keep::FLOWS;
use crate::error::Result;

/// The moments at which customers lapsed or were lost, long enough ago for their fate to be known.
pub(crate) const LAPSES: &str = "SELECT m.seq, m.moved_on, s.usual_days,
        (SELECT count(DISTINCT b.bought_on) FROM purchase b WHERE b.party_id = p.id AND b.bought_on <= m.moved_on
             AND b.amount > 0 AND b.deleted_at IS NULL AND b.cancelled_on IS NULL) AS purchases,
        (SELECT max(b.bought_on) FROM purchase b WHERE b.party_id = p.id AND b.bought_on <= m.moved_on
             AND b.amount > 0 AND b.deleted_at IS NULL AND b.cancelled_on IS NULL) AS last_on
     FROM standing_move m JOIN standing s ON s.seq = m.seq JOIN party p ON p.seq = m.seq
     WHERE m.track = 'activity' AND m.moved_on BETWEEN ?2 AND ?1 AND m.to_phase IN ('lapsed', 'lost') AND s.usual_days > 0";

const RETURNS: &str = "SELECT seq, moved_on FROM standing_move
     WHERE track = 'activity' AND moved_on >= ?1 AND from_phase IN ('lapsed', 'lost') AND to_phase NOT IN ('lapsed', 'lost', 'noPurchase')";

pub(super) fn read(conn: &Connection, today: Day) -> Result<Vec<PastLapse>> {
    let since = super::super::day::date(today.plus(-FLOWS));
    let returns = returns(conn, since)?;
    let known = super::super::day::date(today.plus(-(RETURNS_WITHIN as i32)));
    let mut query = conn.prepare_cached(LAPSES)?;
    let mut rows = query.query([known, since])?;
    let mut lapses = Vec::new();
    while let Some(row) = rows.next()? {
        let on = day(row.get("moved_on")?);
        // Nothing bought before: a contract that ended, which says nothing of purchases.
        let Some(last) = row.get::<_, Option<NaiveDate>>("last_on")?.map(day) else { continue };
        let within = |back: &Day| *back > on && back.since(on) <= RETURNS_WITHIN as i32;
        let returned = returns.get(&row.get("seq")?).is_some_and(|days: &Vec<Day>| days.iter().any(within));
        let silence = f64::from(on.since(last).max(0)) / row.get::<_, f64>("usual_days")?;
        lapses.push(PastLapse { silence, purchases: row.get("purchases")?, returned });
    }
    Ok(lapses)
}

fn returns(conn: &Connection, since: NaiveDate) -> Result<HashMap<i64, Vec<Day>>> {
    let mut query = conn.prepare_cached(RETURNS)?;
    let mut rows = query.query([since])?;
    let mut returns: HashMap<i64, Vec<Day>> = HashMap::new();
    while let Some(row) = rows.next()? {
        returns.entry(row.get("seq")?).or_default().push(day(row.get("moved_on")?));
    }
    Ok(returns)
}
