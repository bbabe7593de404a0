//! The cards of one column, page by page in their order.

use std::sync::LazyLock;

use rusqlite::types::Value;
use rusqlite::{Connection, Row};

use super::filter::{Bound, statement};
use super::table::{money_row, stage_place};
use super::{ColumnPage, ColumnRequest, DealCard, DealFilter};
use crate::error::{Error, Result};
use crate::id::{DealId, StageId};
use crate::rule::page_size;
use crate::store::Cursor;
use crate::task::next_step_of_deal;
use crate::time::{DAY_MS, Timestamp};

/// More cards of a column.
pub fn column(conn: &Connection, request: &ColumnRequest, now: Timestamp) -> Result<ColumnPage> {
    let stage = stage_place(conn, request.stage_id)?.id;
    let limit = page_size(request.limit);
    cards(conn, stage, &request.filter, request.cursor.as_deref(), limit, now)
}

pub(super) static CARDS: LazyLock<String> = LazyLock::new(|| statement(include_str!("cards.sql")));

/// The cards of a stage after the cursor.
pub(super) fn cards(
    conn: &Connection,
    stage: StageId,
    filter: &DealFilter,
    cursor: Option<&str>,
    limit: u32,
    now: Timestamp,
) -> Result<ColumnPage> {
    let (rank, id) = cursor.map_or(Ok((i64::MIN, Value::Blob(Vec::new()))), after)?;
    let mut query = conn.prepare_cached(&CARDS)?;
    let bound = Bound::of(filter)?;
    let ahead = i64::from(limit) + 1;
    let params =
        bound.with(&[(":stage", &stage), (":now", &now), (":rank", &rank), (":id", &id), (":limit", &ahead)]);
    let ranked = |row: &Row<'_>| Ok((row.get("rank")?, card_row(row, now)?));
    let mut cards: Vec<(i64, DealCard)> =
        query.query_map(&*params, ranked)?.collect::<rusqlite::Result<_>>()?;
    let is_more = cards.len() > limit as usize;
    cards.truncate(limit as usize);
    let next = cards
        .last()
        .filter(|_| is_more)
        .map(|(rank, card)| Cursor(vec![(*rank).into(), card.id.0.to_string().into()]).text());
    let mut page = ColumnPage { cards: Vec::with_capacity(cards.len()), next };
    for (_, mut card) in cards {
        card.next_step = next_step_of_deal(conn, card.id)?;
        page.cards.push(card);
    }
    Ok(page)
}

fn after(cursor: &str) -> Result<(i64, Value)> {
    let unreadable = || Error::invalid("cursor", "unreadable");
    let parts = Cursor::parse(cursor, 2)?.0;
    let rank = parts[0].as_i64().ok_or_else(unreadable)?;
    let id: DealId = serde_json::from_value(parts[1].clone()).map_err(|_| unreadable())?;
    Ok((rank, Value::Blob(id.0.as_bytes().to_vec())))
}

/// The card of a row of `card.sql`, without its next step.
pub(super) fn card_row(row: &Row<'_>, now: Timestamp) -> rusqlite::Result<DealCard> {
    let since: Timestamp = row.get("stage_since")?;
    let contact: Option<Timestamp> = row.get("contact_at")?;
    let days = |at: Timestamp| u32::try_from(now.0.saturating_sub(at.0).max(0) / DAY_MS).unwrap_or(u32::MAX);
    let (stage_days, contact_days) = (days(since), contact.map(days));
    Ok(DealCard {
        id: row.get("id")?,
        party_id: row.get("party_id")?,
        party_name: row.get("party_name")?,
        party_phase: row.get("party_phase")?,
        title: row.get("title")?,
        money: money_row(row)?,
        owner_id: row.get("owner_id")?,
        expected_on: row.get("expected_on")?,
        stage_id: row.get("stage_id")?,
        age_days: contact_days.map_or(stage_days, |days| days.min(stage_days)),
        stage_days,
        contact_days,
        open_items: row.get("open_items")?,
        next_step: None,
    })
}
