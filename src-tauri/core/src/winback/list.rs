//! Whom to win back, the most promising first.

use chrono::NaiveDate;
use rondo_lifecycle::winback::{EffectRules, HoldOutRules, ReturnRates};
use rusqlite::{Connection, Row};

use super::begin::{is_drawn, open_since};
use super::{WinBack, WinBackRow, effect, no_obstacle, table};
use crate::error::Result;
use crate::id::PartyId;
use crate::standing::{self, Showing};
use crate::time::Timestamp;

/// The candidates: who has gone, with nothing in the way of winning them back.
pub(super) fn candidates(columns: &str, order: &str, today: NaiveDate) -> String {
    let no_obstacle = no_obstacle(today);
    format!(
        "SELECT {columns} FROM standing_mark m INDEXED BY standing_mark_by_win_back
         CROSS JOIN standing s ON s.seq = m.seq CROSS JOIN party p ON p.seq = m.seq
         WHERE m.win_back IS NOT NULL AND p.deleted_at IS NULL AND {no_obstacle} ORDER BY {order}"
    )
}

/// The candidates whom nobody contacted within the time in which an order counts as a return: whoever is drawn from
/// among them to be left alone is compared with others of whom as little was tried.
pub(super) fn untouched(columns: &str, today: NaiveDate) -> String {
    let since = open_since(today);
    let untouched = format!(
        "NOT EXISTS (SELECT 1 FROM win_back c WHERE c.party_id = p.id AND c.kind = 'contacted'
             AND c.begun_on >= '{since}' AND c.deleted_at IS NULL)"
    );
    format!("SELECT {columns} FROM ({}) p WHERE {untouched}", candidates("p.id", "p.id", today))
}

/// Whether nothing stands in the way of winning a customer back.
pub(crate) fn is_open_to(conn: &Connection, party: PartyId, today: NaiveDate) -> Result<bool> {
    let sql = format!("SELECT 1 FROM party p WHERE p.id = ?1 AND {}", no_obstacle(today));
    Ok(conn.prepare_cached(&sql)?.exists([party])?)
}

pub(super) fn page_sql(today: NaiveDate) -> String {
    let columns = "p.id, p.name, s.activity, s.last_bought_on, s.purchases, s.usual_days, m.win_back";
    format!("{} LIMIT ?1", candidates(columns, "m.win_back DESC, m.seq DESC", today))
}

/// Whom to win back; `limit` rows of them.
pub fn list(conn: &Connection, limit: u32, now: Timestamp) -> Result<WinBack> {
    let today = now.local_date();
    let (rates, showing) = (standing::rates(conn)?, Showing::read(conn, now)?);
    let mut query = conn.prepare_cached(&page_sql(today))?;
    let mut found = query.query([limit.clamp(1, crate::store::MAX_PAGE)])?;
    let mut rows = Vec::new();
    while let Some(found) = found.next()? {
        let mut row = row(found, &rates, &showing, today)?;
        row.reason = table::reason(conn, row.party_id)?;
        row.tried = table::last_try(conn, row.party_id)?;
        rows.push(row);
    }
    let count =
        |sql: String| -> Result<u32> { Ok(conn.prepare_cached(&sql)?.query_row([], |row| row.get(0))?) };
    let total = count(candidates("count(*)", "1", today))?;
    let rules = EffectRules::default();
    let enough = u32::try_from(HoldOutRules::default().candidates_from).unwrap_or(u32::MAX);
    let effect = effect::effect(conn, today, &rules)?;
    Ok(WinBack {
        rows,
        total,
        horizon_days: rules.horizon_days,
        shows_money: showing.shows_money(),
        may_leave_alone: !is_drawn(conn, today)? && count(untouched("count(*)", today))? >= enough,
        effect,
    })
}

fn row(
    row: &Row<'_>,
    rates: &ReturnRates,
    showing: &Showing,
    today: NaiveDate,
) -> rusqlite::Result<WinBackRow> {
    let last: Option<NaiveDate> = row.get("last_bought_on")?;
    let usual: Option<f64> = row.get("usual_days")?;
    let days = last.map_or(0, |last| (today - last).num_days().max(0));
    let silence = usual.filter(|usual| *usual > 0.0).map_or(0.0, |usual| days as f64 / usual);
    let purchases = row.get("purchases")?;
    let seen = rates.rate(silence, purchases).seen;
    Ok(WinBackRow {
        party_id: row.get("id")?,
        name: row.get("name")?,
        activity: row.get("activity")?,
        last_bought_on: last,
        purchases,
        reason: None,
        alike: seen.of,
        alike_returned: seen.hits,
        expected: showing.money(row.get("win_back")?),
        tried: None,
    })
}
