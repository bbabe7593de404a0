//! Deals with their stages, purchases and what was sent back.

use std::collections::HashMap;

use rondo_lifecycle::fact::{Closing, Currency, Fact, FactId, Stage, What};
use rusqlite::{Connection, Row};
use uuid::Uuid;

use super::{Facts, date, date_if_any, each, id, on_day, recorded};
use crate::error::Result;

/// Who comes to a stage with this probability has promised to buy.
const PROMISED: u8 = 80;

const STAGES: &str = "SELECT l.deal_id, l.entered_at, s.kind = 'won' OR s.probability >= ?2 AS commits
     FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value
     CROSS JOIN deal_stage l ON l.party_id = p.id JOIN stage s ON s.id = l.stage_id
     WHERE s.kind <> 'lost'";

const DEALS: &str = "SELECT p.seq, d.id, d.created_at, d.stage_since, d.closed_on, s.kind
     FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value
     CROSS JOIN deal d ON d.party_id = p.id JOIN stage s ON s.id = d.stage_id
     WHERE d.deleted_at IS NULL";

const PURCHASES: &str = "SELECT p.seq, b.id, b.created_at, b.bought_on, b.amount, b.currency, b.delivered_on,
        b.awaits_delivery, b.cancelled_on, b.returns_id
     FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value CROSS JOIN purchase b ON b.party_id = p.id
     WHERE b.deleted_at IS NULL";

pub(super) fn read(conn: &Connection, keys: &str, facts: &mut Facts) -> Result<()> {
    deals(conn, keys, facts)?;
    each(conn, PURCHASES, keys, facts, |row| {
        let Some(what) = purchase(row)? else { return Ok(None) };
        Ok(Some((date(row, 3)?, what)))
    })
}

fn deals(conn: &Connection, keys: &str, facts: &mut Facts) -> Result<()> {
    let mut entered = stages(conn, keys)?;
    let mut statement = conn.prepare_cached(DEALS)?;
    let mut rows = statement.query([keys])?;
    while let Some(row) = rows.next()? {
        let Some(of_customer) = facts.get_mut(&row.get(0)?) else { continue };
        let id = id(row)?;
        let stages = entered.remove(&id).unwrap_or_default();
        // The log can begin before the record was made: an import brings both.
        let made = on_day(row.get(2)?);
        let on = stages.iter().map(|stage| stage.on).fold(made, Ord::min);
        let closed = closing(row)?;
        let stages = stages.into_iter().filter(|stage| closed.is_none_or(|end| stage.on <= end.on)).collect();
        of_customer.push(Fact { on, recorded: recorded(row)?, id, what: What::Deal { stages, closed } });
    }
    Ok(())
}

fn stages(conn: &Connection, keys: &str) -> Result<HashMap<FactId, Vec<Stage>>> {
    let mut stages: HashMap<FactId, Vec<Stage>> = HashMap::new();
    let mut statement = conn.prepare_cached(STAGES)?;
    let mut rows = statement.query(rusqlite::params![keys, PROMISED])?;
    while let Some(row) = rows.next()? {
        let deal = FactId(row.get::<_, Uuid>(0)?.as_u128());
        let stage = Stage { on: on_day(row.get(1)?), commit: row.get(2)? };
        stages.entry(deal).or_default().push(stage);
    }
    for of_deal in stages.values_mut() {
        of_deal.sort_unstable();
    }
    Ok(stages)
}

fn closing(row: &Row<'_>) -> rusqlite::Result<Option<Closing>> {
    let kind: String = row.get(5)?;
    if kind == "open" {
        return Ok(None);
    }
    let on = match date_if_any(row, 4)? {
        Some(on) => on,
        None => on_day(row.get(3)?),
    };
    Ok(Some(Closing { on, won: kind == "won" }))
}

/// A row below zero is something sent back; a row of nothing is neither.
fn purchase(row: &Row<'_>) -> rusqlite::Result<Option<What>> {
    let (value, code): (i64, String) = (row.get(4)?, row.get(5)?);
    let Some(currency) = Currency::new(&code).filter(|_| value != 0) else { return Ok(None) };
    if value < 0 {
        let order = row.get::<_, Option<Uuid>>(9)?.map(|id| FactId(id.as_u128()));
        return Ok(Some(What::Return { order, value: value.saturating_neg(), currency }));
    }
    let fulfilled = match (row.get(7)?, date_if_any(row, 6)?) {
        (_, Some(on)) => Some(on),
        (true, None) => None,
        (false, None) => Some(date(row, 3)?),
    };
    Ok(Some(What::Order { value, currency, fulfilled, cancelled: date_if_any(row, 8)? }))
}
