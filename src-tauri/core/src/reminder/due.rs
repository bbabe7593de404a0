//! What is to be told now.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use rusqlite::types::ToSql;
use rusqlite::{Connection, named_params};

use super::{Reminder, ReminderKind, ReminderWish};
use crate::agenda::{self, ReasonKind};
use crate::error::Result;
use crate::id::TaskId;
use crate::text::{Arg, Texts, format};
use crate::time::Timestamp;

/// The most that are told at once.
pub const MOST: usize = 50;

/// What fell due longer ago than this is on the list of the morning and no news any more.
const DAYS_BACK: u64 = 7;

macro_rules! tasks {
    ($whose:literal) => {
        concat!(
            "SELECT t.id, t.title, t.due_on, t.due_time, t.party_id, p.name
             FROM task t LEFT JOIN party p ON p.id = t.party_id
             WHERE ",
            $whose,
            "t.done_at IS NULL AND t.deleted_at IS NULL AND t.due_on BETWEEN :from AND :today
               AND (t.party_id IS NULL OR p.deleted_at IS NULL)
             ORDER BY t.due_on DESC, coalesce(t.due_time, '24:00') DESC, t.id DESC LIMIT :limit"
        )
    };
}

pub(super) const TASKS: [&str; 2] = [tasks!(""), tasks!("t.assignee_id = :person AND ")];

/// The newest tasks that are looked at: beyond them nobody reads reminders.
const LOOKED_AT: i64 = 200;

const IS_TOLD: &str = "SELECT 1 FROM reminder_told WHERE key = :key AND (until_at IS NULL OR until_at > :now)";

/// What is due now and was not told yet, the newest first; at most [`MOST`].
pub fn due(conn: &Connection, wish: ReminderWish, texts: &Texts, now: Timestamp) -> Result<Vec<Reminder>> {
    let mut found = tasks(conn, wish, texts, now)?;
    if now.local().hour() >= u32::from(wish.from_hour) {
        for reason in agenda::passed(conn, wish.person, texts, now.local_date())? {
            found.push(Reminder {
                key: reason.key,
                kind: match reason.kind {
                    ReasonKind::Deadline => ReminderKind::Deadline,
                    _ => ReminderKind::Cadence,
                },
                title: reason.name,
                text: reason.sentence,
                party_id: Some(reason.party),
                task_id: None,
            });
        }
    }
    let mut is_told = conn.prepare_cached(IS_TOLD)?;
    let mut untold = Vec::new();
    for reminder in found {
        if untold.len() < MOST && !is_told.exists(named_params! {":key": reminder.key, ":now": now})? {
            untold.push(reminder);
        }
    }
    Ok(untold)
}

fn tasks(conn: &Connection, wish: ReminderWish, texts: &Texts, now: Timestamp) -> Result<Vec<Reminder>> {
    let local = now.local();
    let today = local.date();
    let from = today - Days::new(DAYS_BACK);
    let mut params: Vec<(&str, &dyn ToSql)> =
        named_params! {":from": from, ":today": today, ":limit": LOOKED_AT}.to_vec();
    if let Some(person) = &wish.person {
        params.push((":person", person));
    }
    let mut query = conn.prepare_cached(TASKS[usize::from(wish.person.is_some())])?;
    let mut rows = query.query(params.as_slice())?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, day): (TaskId, NaiveDate) = (row.get("id")?, row.get("due_on")?);
        let time: Option<String> = row.get("due_time")?;
        if due_at(day, time.as_deref(), wish.from_hour) > local {
            continue;
        }
        let name: Option<String> = row.get("name")?;
        found.push(Reminder {
            // A task that was moved is another thing to be told.
            key: format!("task/{}/{day}/{}", id.0, time.as_deref().unwrap_or_default()),
            kind: ReminderKind::Task,
            title: row.get("title")?,
            text: sentence(texts, day, time, today, name),
            party_id: row.get("party_id")?,
            task_id: Some(id),
        });
    }
    Ok(found)
}

/// When a task is to be told: at its time, or on its day from the morning hour on. Compared by the clock on the wall,
/// so that a night in which it leaps moves nothing.
fn due_at(day: NaiveDate, time: Option<&str>, from_hour: u8) -> NaiveDateTime {
    let time = time.and_then(|time| NaiveTime::parse_from_str(time, "%H:%M").ok());
    let morning = NaiveTime::from_hms_opt(u32::from(from_hour), 0, 0).unwrap_or(NaiveTime::MIN);
    day.and_time(time.unwrap_or(morning))
}

fn sentence(texts: &Texts, day: NaiveDate, time: Option<String>, today: NaiveDate, name: Option<String>) -> String {
    let days = (today - day).num_days();
    let args: [(&str, Arg); 3] = [
        ("time", time.clone().unwrap_or_default().into()),
        ("days", days.into()),
        ("date", format::date(texts.lang(), day).into()),
    ];
    let when = match (days, time) {
        (0, Some(_)) => texts.format("reminder-at", &args),
        (0, None) => texts.get("reminder-today"),
        _ => texts.format("reminder-late", &args),
    };
    match name {
        Some(name) => texts.format("reminder-of", &[("when", when.into()), ("name", name.into())]),
        None => when,
    }
}
