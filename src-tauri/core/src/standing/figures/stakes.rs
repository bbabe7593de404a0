//! What is at stake in each phase, summed in the database.

use std::collections::HashMap;

use rondo_lifecycle::phase::Track;
use rondo_lifecycle::purchase::Colour;
use rusqlite::Connection;

use super::super::frame::{Frame, light};
use super::super::words::name;
use super::Stakes;
use crate::error::Result;
use crate::money::Money;

/// The sums of the values, by the phase's name: one look at each narrow row, as for any sum over all.
fn values(column: &str) -> String {
    format!(
        "SELECT {column} AS phase, sum(value) AS value, sum(at_risk) AS at_risk FROM standing GROUP BY {column}"
    )
}

/// The open deals of those who have not bought, weighed by their stages.
pub(crate) fn deals(column: &str) -> String {
    format!(
        "SELECT s.{column} AS phase, d.currency, CAST(round(sum(d.amount * g.probability / 100.0)) AS INTEGER) AS sum
         FROM stage g CROSS JOIN deal d INDEXED BY deal_for_sums ON d.stage_id = g.id AND d.deleted_at IS NULL
         CROSS JOIN party p ON p.id = d.party_id CROSS JOIN standing s ON s.seq = p.seq AND s.life = 0
         WHERE g.kind = 'open' AND g.deleted_at IS NULL AND d.amount IS NOT NULL
         GROUP BY s.{column}, d.currency"
    )
}

/// What those who have gone may bring.
pub(crate) fn win_backs(column: &str) -> String {
    format!(
        "SELECT s.{column} AS phase, sum(m.win_back) AS win_back
         FROM standing_mark m INDEXED BY standing_mark_by_win_back CROSS JOIN standing s ON s.seq = m.seq
         WHERE m.win_back IS NOT NULL GROUP BY s.{column}"
    )
}

/// What is at stake, by the phase's name. Behind a red light no figure of the engine is shown.
pub(super) fn stakes(conn: &Connection, track: Track, frame: &Frame) -> Result<HashMap<String, Stakes>> {
    let column = name(&track);
    let shown = light(conn)? != Colour::Red;
    let money = |amount: Option<i64>| {
        amount
            .filter(|amount| shown && *amount > 0)
            .map(|amount| Money::new(amount, frame.intake.currency.code()))
    };
    let mut stakes: HashMap<String, Stakes> = HashMap::new();
    let mut query = conn.prepare_cached(&values(&column))?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let of = stakes.entry(row.get("phase")?).or_default();
        let (value, at_risk): (Option<i64>, Option<i64>) = (row.get("value")?, row.get("at_risk")?);
        of.withheld |= !shown && value.is_some();
        (of.value, of.at_risk) = (money(value), money(at_risk));
    }
    let mut query = conn.prepare_cached(&win_backs(&column))?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let of = stakes.entry(row.get("phase")?).or_default();
        of.withheld |= !shown;
        of.win_back = money(row.get("win_back")?);
    }
    let mut query = conn.prepare_cached(&deals(&column))?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let of = stakes.entry(row.get("phase")?).or_default();
        of.deals.push(Money::new(row.get("sum")?, row.get::<_, String>("currency")?));
    }
    Ok(stakes)
}
