//! Reading deals with everything that belongs to them.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::checklist::items_of_deal;
use super::people::people;
use super::split_deal::related;
use super::table::money_row;
use super::{DealView, StageVisit};
use crate::error::{Error, Result};
use crate::id::{DealId, PartyId};
use crate::party::Parties;
use crate::task::next_step_of_deal;
use crate::time::Timestamp;

/// Most deals that are shown of one customer.
const MAX_DEALS: i64 = 500;

/// One deal; not found when it is in the trash.
pub fn deal(conn: &Connection, id: DealId, now: Timestamp) -> Result<DealView> {
    let mut query = conn.prepare_cached(include_str!("deal.sql"))?;
    let found = query.query_row(named_params! {":id": id}, deal_row).optional()?;
    let mut deal = found.ok_or(Error::NotFound("deal"))?;
    deal.people = people(conn, id)?;
    deal.next_step = next_step_of_deal(conn, id)?;
    deal.stages = visits(conn, id, now)?;
    deal.checklist = items_of_deal(conn, id, deal.stage_id)?;
    deal.related = related(conn, id)?;
    Ok(deal)
}

/// The open deals of customers, newest first.
pub fn open_deals(conn: &Connection, parties: &Parties, now: Timestamp) -> Result<Vec<DealView>> {
    let deals = ids(conn, parties, true)?;
    deals.into_iter().map(|id| deal(conn, id, now)).collect()
}

/// The open and closed deals of a customer, newest first, at most 500.
pub fn deals_of_party(conn: &Connection, party: PartyId, now: Timestamp) -> Result<Vec<DealView>> {
    let deals = ids(conn, &party.into(), false)?;
    deals.into_iter().map(|id| deal(conn, id, now)).collect()
}

/// How many deals of customers were won or lost.
pub fn closed_count(conn: &Connection, parties: &Parties) -> Result<u32> {
    let mut query = conn.prepare_cached(
        "SELECT count(*) AS count FROM deal d CROSS JOIN stage s ON s.id = d.stage_id
         WHERE d.party_id IN (SELECT unhex(value) FROM json_each(:parties)) AND d.deleted_at IS NULL
           AND s.kind <> 'open'",
    )?;
    Ok(query.query_row(named_params! {":parties": parties}, |row| row.get("count"))?)
}

fn ids(conn: &Connection, parties: &Parties, only_open: bool) -> Result<Vec<DealId>> {
    let mut query = conn.prepare_cached(
        "SELECT d.id FROM deal d CROSS JOIN stage s ON s.id = d.stage_id
         WHERE d.party_id IN (SELECT unhex(value) FROM json_each(:parties)) AND d.deleted_at IS NULL
           AND (NOT :only_open OR s.kind = 'open')
         ORDER BY d.created_at DESC, d.id DESC LIMIT :limit",
    )?;
    let params = named_params! {":parties": parties, ":only_open": only_open, ":limit": MAX_DEALS};
    Ok(query.query_map(params, |row| row.get("id"))?.collect::<rusqlite::Result<_>>()?)
}

fn deal_row(row: &Row<'_>) -> rusqlite::Result<DealView> {
    Ok(DealView {
        id: row.get("id")?,
        party_id: row.get("party_id")?,
        party_name: row.get("party_name")?,
        pipeline_id: row.get("pipeline_id")?,
        stage_id: row.get("stage_id")?,
        stage: row.get("stage")?,
        stage_kind: row.get("stage_kind")?,
        probability: row.get("probability")?,
        title: row.get("title")?,
        money: money_row(row)?,
        expected_on: row.get("expected_on")?,
        owner_id: row.get("owner_id")?,
        people: Vec::new(),
        source: row.get("source")?,
        note: row.get("note")?,
        lost_reason: row.get("lost_reason")?,
        competitor: row.get("competitor")?,
        closed_on: row.get("closed_on")?,
        stage_since: row.get("stage_since")?,
        created_at: row.get("created_at")?,
        next_step: None,
        stages: Vec::new(),
        checklist: Vec::new(),
        related: Vec::new(),
    })
}

fn visits(conn: &Connection, id: DealId, now: Timestamp) -> Result<Vec<StageVisit>> {
    let mut query = conn.prepare_cached(
        "SELECT l.stage_id, s.name, l.entered_at, lead(l.entered_at, 1, :now) OVER (ORDER BY l.entered_at, l.id) AS left_at
         FROM deal_stage l JOIN stage s ON s.id = l.stage_id
         WHERE l.deal_id = :id ORDER BY l.entered_at, l.id",
    )?;
    let visits = query.query_map(named_params! {":id": id, ":now": now}, |row| {
        let entered_at: Timestamp = row.get("entered_at")?;
        let days = entered_at.days_until(row.get("left_at")?);
        Ok(StageVisit {
            stage_id: row.get("stage_id")?,
            stage: row.get("name")?,
            entered_at,
            days: u32::try_from(days).unwrap_or(u32::MAX),
        })
    })?;
    Ok(visits.collect::<rusqlite::Result<_>>()?)
}
