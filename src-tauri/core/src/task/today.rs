//! The Today page: what is overdue, due today and due within a week, page by page, with the counts beside it.

use chrono::{Days, NaiveDate};
use rusqlite::types::{ToSql, Value};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::outlook::outlook;
use super::table::task_view;
use super::{TodayItem, TodayPart, TodayRequest, TodayView};
use crate::error::{Error, Result};
use crate::id::{PartyId, PersonId, TaskId};
use crate::money::Money;
use crate::rule::page_size;
use crate::store::Cursor;

/// How many days ahead the queue looks.
const SOON_DAYS: u64 = 7;

/// Where a task without a time stands in its day, as in the queries and their indexes.
const NO_TIME: &str = "24:00";

pub(super) const OF_ALL: &str = concat!(
    include_str!("today.sql"),
    "WHERE t.done_at IS NULL AND t.deleted_at IS NULL AND t.due_on <= :until
       AND (t.due_on, coalesce(t.due_time, '24:00'), t.id) > (:on, :time, :id)
       AND (t.party_id IS NULL OR p.deleted_at IS NULL)
     ORDER BY t.due_on, coalesce(t.due_time, '24:00'), t.id LIMIT :limit"
);

pub(super) const OF_ASSIGNEE: &str = concat!(
    include_str!("today.sql"),
    "WHERE t.assignee_id = :assignee
       AND t.done_at IS NULL AND t.deleted_at IS NULL AND t.due_on <= :until
       AND (t.due_on, coalesce(t.due_time, '24:00'), t.id) > (:on, :time, :id)
       AND (t.party_id IS NULL OR p.deleted_at IS NULL)
     ORDER BY t.due_on, coalesce(t.due_time, '24:00'), t.id LIMIT :limit"
);

macro_rules! counts {
    ($whose:literal) => {
        concat!(
            "SELECT coalesce(sum(t.due_on < :today), 0) AS late, coalesce(sum(t.due_on = :today), 0) AS today,
                    coalesce(sum(t.due_on > :today), 0) AS soon
             FROM task t LEFT JOIN party p ON p.id = t.party_id
             WHERE t.done_at IS NULL AND t.deleted_at IS NULL AND t.due_on <= :soon
               AND (t.party_id IS NULL OR p.deleted_at IS NULL)",
            $whose
        )
    };
}

pub(super) const COUNTS_OF_ALL: &str = counts!("");
pub(super) const COUNTS_OF_ASSIGNEE: &str = counts!(" AND t.assignee_id = :assignee");

/// The queue of a day. The counts are of the whole queue, whichever part is shown; with an assignee, of theirs.
/// How the deals stand is told for the whole firm.
pub fn today(conn: &Connection, request: &TodayRequest, today: NaiveDate) -> Result<TodayView> {
    let limit = page_size(request.limit) as usize;
    let mut items = queue(conn, request, today, limit + 1)?;
    let is_more = items.len() > limit;
    items.truncate(limit);
    let last = items.last().filter(|_| is_more).map(|item| &item.task);
    let next = last.and_then(|task| {
        let time = task.due_time.as_deref().unwrap_or(NO_TIME);
        Some(Cursor(vec![task.due_on?.to_string().into(), time.into(), task.id.0.to_string().into()]).text())
    });
    let counts = DueCounts::read(conn, request.assignee_id, today)?;
    let outlook = outlook(conn, today)?;
    Ok(TodayView {
        items,
        next,
        late: counts.late,
        today: counts.today,
        soon: counts.soon,
        deals_without_step: outlook.without_step,
        stages: outlook.stages,
        won_this_month: outlook.won,
        expected_this_month: outlook.expected,
    })
}

/// How many tasks are overdue or due today, of everybody.
pub fn due_count(conn: &Connection, today: NaiveDate) -> Result<u32> {
    let counts = DueCounts::read(conn, None, today)?;
    Ok(counts.late + counts.today)
}

/// How many tasks are overdue, of everybody.
pub fn late_count(conn: &Connection, today: NaiveDate) -> Result<u32> {
    Ok(DueCounts::read(conn, None, today)?.late)
}

fn queue(
    conn: &Connection,
    request: &TodayRequest,
    today: NaiveDate,
    limit: usize,
) -> Result<Vec<TodayItem>> {
    let soon = today + Days::new(SOON_DAYS);
    // An empty text stands before all days and times, an empty id before all ids.
    let (first, until) = match request.part {
        TodayPart::All => (String::new(), soon),
        TodayPart::Late => (String::new(), today - Days::new(1)),
        TodayPart::Today => (today.to_string(), today),
        TodayPart::Soon => ((today + Days::new(1)).to_string(), soon),
    };
    let (on, time, id) = match &request.cursor {
        Some(cursor) => after(cursor)?,
        None => (first, String::new(), Value::Blob(Vec::new())),
    };
    let limit = limit as i64;
    let mut params: Vec<(&str, &dyn ToSql)> =
        vec![(":until", &until), (":on", &on), (":time", &time), (":id", &id), (":limit", &limit)];
    if let Some(assignee) = &request.assignee_id {
        params.push((":assignee", assignee));
    }
    let sql = if request.assignee_id.is_some() { OF_ASSIGNEE } else { OF_ALL };
    let mut query = conn.prepare_cached(sql)?;
    let items: Vec<_> = query.query_map(params.as_slice(), today_item)?.collect::<rusqlite::Result<_>>()?;
    items.into_iter().map(|item| with_contact(conn, item, today)).collect()
}

fn after(cursor: &str) -> Result<(String, String, Value)> {
    let unreadable = || Error::invalid("cursor", "unreadable");
    let parts = Cursor::parse(cursor, 3)?.0;
    let day: NaiveDate = parts[0].as_str().and_then(|day| day.parse().ok()).ok_or_else(unreadable)?;
    let time = parts[1].as_str().ok_or_else(unreadable)?;
    let id: TaskId = serde_json::from_value(parts[2].clone()).map_err(|_| unreadable())?;
    Ok((day.to_string(), time.to_owned(), Value::Blob(id.0.as_bytes().to_vec())))
}

fn today_item(row: &Row<'_>) -> rusqlite::Result<TodayItem> {
    let amount: Option<i64> = row.get("deal_amount")?;
    let currency: Option<String> = row.get("deal_currency")?;
    Ok(TodayItem {
        task: task_view(row)?,
        city: None,
        contact_name: None,
        contact_role: None,
        phone: None,
        last_touch_at: row.get("last_touch_at")?,
        deal_value: amount.zip(currency).map(|(amount, currency)| Money { amount, currency }),
    })
}

/// The first person to ask at an organisation, or the customer itself, with a number to call.
fn with_contact(conn: &Connection, mut item: TodayItem, today: NaiveDate) -> Result<TodayItem> {
    let Some(party) = item.task.party_id else { return Ok(item) };
    let person = conn
        .prepare_cached(include_str!("contact.sql"))?
        .query_row(named_params! {":party": party, ":today": today}, |row| {
            item.contact_name = row.get("name")?;
            item.contact_role = row.get("role")?;
            item.city = row.get("city")?;
            row.get::<_, PartyId>("id")
        })
        .optional()?;
    item.phone = person.map(|person| phone(conn, person)).transpose()?.flatten();
    if item.phone.is_none() && person != Some(party) {
        item.phone = phone(conn, party)?;
    }
    Ok(item)
}

fn phone(conn: &Connection, party: PartyId) -> Result<Option<String>> {
    let mut query = conn.prepare_cached(
        "SELECT value FROM channel WHERE party_id = :party AND kind IN ('phone', 'mobile')
         ORDER BY is_primary DESC, position LIMIT 1",
    )?;
    Ok(query.query_row(named_params! {":party": party}, |row| row.get("value")).optional()?)
}

/// How many open tasks stand in each part of the queue.
struct DueCounts {
    late: u32,
    today: u32,
    soon: u32,
}

impl DueCounts {
    fn read(conn: &Connection, assignee: Option<PersonId>, today: NaiveDate) -> Result<Self> {
        let soon = today + Days::new(SOON_DAYS);
        let mut params: Vec<(&str, &dyn ToSql)> = vec![(":today", &today), (":soon", &soon)];
        if let Some(assignee) = &assignee {
            params.push((":assignee", assignee));
        }
        let sql = if assignee.is_some() { COUNTS_OF_ASSIGNEE } else { COUNTS_OF_ALL };
        let counts = conn.prepare_cached(sql)?.query_row(params.as_slice(), |row| {
            Ok(Self { late: row.get("late")?, today: row.get("today")?, soon: row.get("soon")? })
        })?;
        Ok(counts)
    }
}
