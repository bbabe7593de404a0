//! Whom to win back, the most promising first.

use chrono::NaiveDate;
use rondo_lifecycle::winback::{EffectRules, HoldOutRules, ReturnRates};
use rusqlite::{Connection, Row};

use super::{WinBack, WinBackRow, effect, table};
use crate::error::Result;
use crate::party::NO_OBSTACLE;
use crate::standing::{self, Showing};
use crate::time::Timestamp;

/// The candidates: who has gone, with nothing in the way of winning them back.
pub(super) fn candidates(columns: &str, order: &str) -> String {
    format!(
        "SELECT {columns} FROM standing_mark m INDEXED BY standing_mark_by_win_back
         CROSS JOIN standing s ON s.seq = m.seq CROSS JOIN party p ON p.seq = m.seq
         WHERE m.win_back IS NOT NULL AND p.deleted_at IS NULL AND {NO_OBSTACLE} ORDER BY {order}"
    )
}

pub(super) fn page_sql() -> String {
    let columns = "p.id, p.name, s.activity, s.last_bought_on, s.purchases, s.usual_days, m.win_back";
    format!("{} LIMIT ?1", candidates(columns, "m.win_back DESC, m.seq DESC"))
}

/// Whom to win back; `limit` rows of them.
pub fn list(conn: &Connection, limit: u32, now: Timestamp) -> Result<WinBack> {
    let today = now.local_date();
    let (rates, showing) = (standing::rates(conn)?, Showing::read(conn, now)?);
    let mut query = conn.prepare_cached(&page_sql())?;
    let mut found = query.query([limit.clamp(1, crate::store::MAX_PAGE)])?;
    let mut rows = Vec::new();
    while let Some(found) = found.next()? {
        let mut row = row(found, &rates, &showing, today)?;
        row.reason = table::reason(conn, row.party_id)?;
        row.tried = table::last_try(conn, row.party_id)?;
        rows.push(row);
    }
    let total: u32 = conn.prepare_cached(&candidates("count(*)", "1"))?.query_row([], |row| row.get(0))?;
    let rules = EffectRules::default();
    let effect = effect::effect(conn, today, &rules)?;
    Ok(WinBack {
        rows,
        total,
        horizon_days: rules.horizon_days,
        shows_money: showing.shows_money(),
        may_leave_alone: effect.is_none() && total as usize >= HoldOutRules::default().candidates_from,
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
