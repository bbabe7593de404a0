//! The customers of whom the firm is warned: whom to call before they leave, with what is planned for them.

use chrono::NaiveDate;
use rondo_lifecycle::customer::Basis;
use rondo_lifecycle::purchase::Colour;
use rusqlite::{Connection, Row, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::day::day;
use super::frame::{Frame, light};
use super::kept::Kept;
use super::view::{Level, signs};
use crate::error::Result;
use crate::id::{PartyId, PersonId};
use crate::money::Money;
use crate::party::NextStep;
use crate::text::Texts;
use crate::time::Timestamp;

/// A customer who may leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WarningRow {
    /// The customer.
    pub party_id: PartyId,
    /// The name.
    pub name: String,
    /// How high the risk is.
    pub level: Level,
    /// Since when the firm is warned.
    pub since: NaiveDate,
    /// Why.
    pub signs: Vec<String>,
    /// What may be lost; none behind a red light.
    pub at_risk: Option<Money>,
    /// What may be lost is what a contract brings.
    pub by_contract: bool,
    /// Who looks after the customer.
    pub owner_id: Option<PersonId>,
    /// What is planned next.
    pub step: Option<NextStep>,
}

/// The customers of whom the firm is warned, as far as they are asked for, and what holds of all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warned {
    /// By what may be lost with them.
    pub rows: Vec<WarningRow>,
    /// How many there are altogether.
    pub count: u32,
    /// What may be lost with all of them; none behind a red light.
    pub at_risk: Option<Money>,
}

/// Who may leave, by what may be lost with them, at most so many.
pub fn warned(conn: &Connection, most: i64, texts: &Texts, now: Timestamp) -> Result<Warned> {
    let frame = Frame::read(conn, now)?;
    let (count, at_risk) = count_warned(conn)?;
    let shows_money = light(conn)? != Colour::Red;
    Ok(Warned {
        rows: warnings(conn, &frame, texts, now.local_date(), most)?,
        count,
        at_risk: shows_money.then(|| Money::new(at_risk, frame.intake.currency.code())),
    })
}

/// The day and kind of what is planned stand beside the customer, so that one statement gives the whole list.
pub(super) const WARNED: &str = "SELECT p.id, p.name, p.owner_id, s.risk, s.at_risk, s.alert_since, d.detail,
        t.id AS task_id, t.kind, t.title, t.due_on, t.due_time, t.deal_id
     FROM standing s INDEXED BY standing_by_alert CROSS JOIN party p ON p.seq = s.seq
     JOIN standing_detail d ON d.seq = s.seq
     LEFT JOIN party_now n ON n.seq = s.seq LEFT JOIN task t ON t.id = n.next_task_id
     WHERE s.alert_since IS NOT NULL ORDER BY s.at_risk DESC, s.seq DESC LIMIT :limit";

pub(super) fn warnings(
    conn: &Connection,
    frame: &Frame,
    texts: &Texts,
    today: NaiveDate,
    limit: i64,
) -> Result<Vec<WarningRow>> {
    // Behind a red light there is no number.
    let shows_money = light(conn)? != Colour::Red;
    let money = |amount| Money::new(amount, frame.intake.currency.code());
    let mut query = conn.prepare_cached(WARNED)?;
    let mut rows = query.query(named_params! {":limit": limit})?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let kept: Kept = row.get("detail")?;
        let at_risk: Option<i64> = row.get("at_risk")?;
        found.push(WarningRow {
            party_id: row.get("id")?,
            name: row.get("name")?,
            level: Level::of(row.get("risk")?, frame.alert()),
            since: row.get("alert_since")?,
            signs: signs(&kept, texts, day(today)),
            at_risk: at_risk.filter(|_| shows_money).map(money),
            by_contract: kept.basis == Basis::Contract,
            owner_id: row.get("owner_id")?,
            step: step(row)?,
        });
    }
    Ok(found)
}

fn step(row: &Row<'_>) -> rusqlite::Result<Option<NextStep>> {
    let Some(task_id) = row.get("task_id")? else { return Ok(None) };
    Ok(Some(NextStep {
        task_id,
        kind: row.get("kind")?,
        title: row.get("title")?,
        due_on: row.get("due_on")?,
        due_time: row.get("due_time")?,
        deal_id: row.get("deal_id")?,
    }))
}

pub(super) const ALL_WARNED: &str =
    "SELECT count(*), coalesce(sum(at_risk), 0) FROM standing INDEXED BY standing_by_alert
     WHERE alert_since IS NOT NULL";

/// How many there are, and what may be lost with all of them in minor units.
pub(super) fn count_warned(conn: &Connection) -> Result<(u32, i64)> {
    Ok(conn.prepare_cached(ALL_WARNED)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?)
}
