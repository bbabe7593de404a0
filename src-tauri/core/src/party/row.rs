//! One row of a list.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Connection, Row};

use super::{NextStep, PartyRow};
use crate::error::Result;
use crate::id::PartyId;
use crate::standing::Showing;
use crate::time::Timestamp;

/// What a row needs beside the sort key. Phone, mail and organisation are looked up for the rows of the page only.
pub(super) const COLUMNS: &str =
    "p.seq, p.id, p.kind, p.name, p.customer_number, p.owner_id, p.deleted_at, p.sort_name,
    p.created_at, n.city, n.country, n.last_touch_at, n.last_purchase_on, n.next_due_on, n.next_task_id,
    n.open_deals,
    (SELECT c.value FROM channel c WHERE c.party_id = p.id AND c.kind IN ('phone', 'mobile')
     ORDER BY c.position LIMIT 1) AS phone,
    (SELECT c.value FROM channel c WHERE c.party_id = p.id AND c.kind = 'email'
     ORDER BY c.position LIMIT 1) AS email,
    (SELECT o.name FROM party_link l JOIN party o ON o.id = l.other_id WHERE l.party_id = p.id
     ORDER BY l.to_on IS NOT NULL, l.is_primary DESC LIMIT 1) AS organisation,
    (SELECT json_group_array(t.name) FROM party_tag pt JOIN tag t ON t.id = pt.tag_id
     WHERE pt.party_id = p.id) AS tags,
    (SELECT s.six FROM standing s WHERE s.seq = p.seq) AS phase,
    (SELECT s.activity FROM standing s WHERE s.seq = p.seq) AS activity,
    (SELECT s.risk FROM standing s WHERE s.seq = p.seq) AS risk,
    (SELECT s.value FROM standing s WHERE s.seq = p.seq) AS value,
    (SELECT s.at_risk FROM standing s WHERE s.seq = p.seq) AS at_risk";

pub(super) struct Unfinished {
    row: PartyRow,
    figures: Figures,
    next_task: Option<crate::id::TaskId>,
}

/// The figures of the lifecycle as they are kept.
struct Figures {
    risk: Option<f64>,
    value: Option<i64>,
    at_risk: Option<i64>,
}

pub(super) fn row(row: &Row<'_>) -> rusqlite::Result<Unfinished> {
    let (touch, bought): (i64, String) = (row.get("last_touch_at")?, row.get("last_purchase_on")?);
    let tags: String = row.get("tags")?;
    let country: String = row.get("country")?;
    Ok(Unfinished {
        next_task: row.get("next_task_id")?,
        figures: Figures { risk: row.get("risk")?, value: row.get("value")?, at_risk: row.get("at_risk")? },
        row: PartyRow {
            id: row.get("id")?,
            kind: row.get("kind")?,
            name: row.get("name")?,
            customer_number: row.get("customer_number")?,
            city: row.get("city")?,
            country: Some(country).filter(|country| !country.is_empty()),
            phone: row.get("phone")?,
            email: row.get("email")?,
            organisation: row.get("organisation")?,
            owner_id: row.get("owner_id")?,
            last_touch_at: (touch != 0).then_some(Timestamp(touch)),
            last_purchase_on: bought.parse().ok(),
            next_step: None,
            open_deals: row.get("open_deals")?,
            year: None,
            tags: serde_json::from_str(&tags).unwrap_or_default(),
            phase: row.get("phase")?,
            activity: row.get("activity")?,
            risk: None,
            value: None,
            at_risk: None,
            cells: BTreeMap::new(),
            deleted_at: row.get("deleted_at")?,
        },
    })
}

pub(super) fn finish(
    conn: &Connection,
    unfinished: Unfinished,
    showing: &Showing,
    now: Timestamp,
) -> Result<PartyRow> {
    let (mut row, figures) = (unfinished.row, unfinished.figures);
    row.risk = showing.level(figures.risk);
    row.value = showing.money(figures.value);
    row.at_risk = showing.money(figures.at_risk);
    if let Some(task) = unfinished.next_task {
        row.next_step = next_step(conn, task)?;
    }
    if row.last_purchase_on.is_some() {
        row.year = year(conn, row.id, now.local_date())?;
    }
    Ok(row)
}

fn next_step(conn: &Connection, task: crate::id::TaskId) -> Result<Option<NextStep>> {
    let mut query = conn.prepare_cached(
        "SELECT id, kind, title, due_on, due_time, deal_id FROM task WHERE id = ?1 AND done_at IS NULL",
    )?;
    let mut rows = query.query([task])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    Ok(Some(NextStep {
        task_id: row.get("id")?,
        kind: row.get("kind")?,
        title: row.get("title")?,
        due_on: row.get("due_on")?,
        due_time: row.get("due_time")?,
        deal_id: row.get("deal_id")?,
    }))
}

fn year(conn: &Connection, party: PartyId, today: NaiveDate) -> Result<Option<super::YearOfPurchases>> {
    crate::sales::year_of_purchases(conn, party, today)
}
