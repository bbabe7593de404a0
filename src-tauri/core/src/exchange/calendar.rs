//! Tasks with a day as a calendar file (RFC 5545), for the calendar of a phone or mail program.
//!
//! No name leaves its line: what means something to the format is escaped, and long lines are folded between letters.

use std::io::{self, Write};

use chrono::{Local, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone as _, Utc};
use rusqlite::{Connection, named_params};

use super::vcard::fold;
use crate::calendar::{self, CalendarDayRequest};
use crate::error::{Error, Result};
use crate::id::{PartyId, PersonId, TaskId};
use crate::task::{TaskKind, TaskView};
use crate::time::Timestamp;

/// Tasks of one file.
const MOST: u32 = 5_000;
/// In front of the id of a task; read back, it tells that the task is ours.
pub(crate) const UID: &str = "rondo-task-";

/// Whose tasks are written.
#[derive(Clone, Copy, Debug)]
pub enum Which {
    /// Everybody's.
    All,
    /// One customer's.
    Of(PartyId),
    /// One.
    One(TaskId),
    /// Those of the days of a range, of everybody or of one person.
    Range { from: NaiveDate, until: NaiveDate, person: Option<PersonId> },
}

/// A task for a calendar.
pub struct Entry {
    task: TaskView,
    /// Where the customer is.
    place: String,
}

/// The open tasks that have a day, earliest first.
pub fn entries(conn: &Connection, which: Which) -> Result<Vec<Entry>> {
    let tasks = match which {
        Which::One(id) => vec![crate::task::get(conn, id)?],
        Which::Of(party) => crate::task::of_parties(conn, &party.into())?,
        Which::All => crate::task::dated(conn, MOST)?,
        Which::Range { from, until, person } => of_range(conn, from, until, person)?,
    };
    let dated = tasks.into_iter().filter(|task| task.due_on.is_some() && task.done_at.is_none());
    dated.map(|task| Ok(Entry { place: place(conn, &task)?, task })).collect()
}

fn of_range(
    conn: &Connection,
    from: NaiveDate,
    until: NaiveDate,
    person_id: Option<PersonId>,
) -> Result<Vec<TaskView>> {
    let length = (until - from).num_days();
    if !(0..calendar::MOST_DAYS).contains(&length) {
        return Err(Error::invalid("until", "calendar-range"));
    }
    let mut tasks = Vec::new();
    'days: for day in from.iter_days().take(length.unsigned_abs() as usize + 1) {
        let mut cursor = None;
        loop {
            let page = calendar::day(conn, &CalendarDayRequest { day, person_id, cursor, limit: 500 })?;
            tasks.extend(page.tasks);
            if tasks.len() >= MOST as usize {
                break 'days;
            }
            cursor = page.next;
            if cursor.is_none() {
                break;
            }
        }
    }
    tasks.truncate(MOST as usize);
    Ok(tasks)
}

/// The first address of the customer, for what one goes to.
fn place(conn: &Connection, task: &TaskView) -> Result<String> {
    let (TaskKind::Visit, Some(party)) = (task.kind, task.party_id) else { return Ok(String::new()) };
    let mut query = conn.prepare_cached(
        "SELECT coalesce(street, '') AS street, coalesce(postcode, '') AS postcode, coalesce(city, '') AS city
         FROM address WHERE party_id = :party ORDER BY position LIMIT 1",
    )?;
    let mut rows = query.query(named_params! {":party": party})?;
    let Some(row) = rows.next()? else { return Ok(String::new()) };
    let part = |name| row.get::<_, String>(name);
    let town = format!("{} {}", part("postcode")?, part("city")?).trim().to_owned();
    let parts = [part("street")?.replace('\n', ", "), town];
    Ok(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "))
}

/// Writes a calendar.
pub fn write(entries: &[Entry], now: Timestamp, to: &mut impl Write) -> io::Result<()> {
    line(to, "BEGIN:VCALENDAR")?;
    line(to, "VERSION:2.0")?;
    line(to, "PRODID:-//Rondo//Rondo//DE")?;
    line(to, "METHOD:PUBLISH")?;
    for entry in entries {
        one(entry, now, to)?;
    }
    line(to, "END:VCALENDAR")
}

fn one(Entry { task, place }: &Entry, now: Timestamp, to: &mut impl Write) -> io::Result<()> {
    let Some(day) = task.due_on else { return Ok(()) };
    line(to, "BEGIN:VEVENT")?;
    line(to, &format!("UID:{UID}{}", task.id.0))?;
    line(to, &format!("DTSTAMP:{}", now.utc().format("%Y%m%dT%H%M%SZ")))?;
    let time = task.due_time.as_deref().and_then(|time| NaiveTime::parse_from_str(time, "%H:%M").ok());
    if let Some(time) = time {
        let start = day.and_time(time);
        let minutes = if matches!(task.kind, TaskKind::Visit | TaskKind::Meeting) { 60 } else { 30 };
        line(to, &format!("DTSTART:{}", utc(start)))?;
        line(to, &format!("DTEND:{}", utc(start + TimeDelta::minutes(minutes))))?;
    } else {
        line(to, &format!("DTSTART;VALUE=DATE:{}", day.format("%Y%m%d")))?;
    }
    let names = [Some(task.title.as_str()), task.party_name.as_deref()];
    property(to, "SUMMARY", &names.into_iter().flatten().collect::<Vec<_>>().join(" · "))?;
    property(to, "DESCRIPTION", task.note.as_deref().unwrap_or_default())?;
    property(to, "LOCATION", place)?;
    line(to, "END:VEVENT")
}

/// What the clock on the wall here shows, as the world's time; a time that the clock leaps over is taken as it stands.
fn utc(local: NaiveDateTime) -> String {
    let at =
        Local.from_local_datetime(&local).earliest().map_or(local, |at| at.with_timezone(&Utc).naive_utc());
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

fn property(to: &mut impl Write, name: &str, value: &str) -> io::Result<()> {
    if value.is_empty() {
        return Ok(());
    }
    let mut escaped = String::with_capacity(value.len());
    for letter in value.replace("\r\n", "\n").chars() {
        match letter {
            '\n' | '\r' => escaped.push_str("\\n"),
            ',' | ';' | '\\' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            other if other.is_control() && other != '\t' => {}
            other => escaped.push(other),
        }
    }
    line(to, &format!("{name}:{escaped}"))
}

fn line(to: &mut impl Write, text: &str) -> io::Result<()> {
    let mut folded = String::with_capacity(text.len() + 2);
    fold(&mut folded, text);
    to.write_all(folded.as_bytes())
}

#[cfg(test)]
mod tests {
    use rondo_foreign::{Instant, Record};

    use super::*;
    use crate::task::TaskDraft;
    use crate::testing::{Bench, NOW};

    fn draft(party: PartyId, title: &str, time: Option<&str>) -> TaskDraft {
        TaskDraft {
            party_id: Some(party),
            deal_id: None,
            kind: TaskKind::Visit,
            title: title.to_owned(),
            note: Some("Zeile 1\nZeile 2".to_owned()),
            due_on: "2026-12-01".parse().ok(),
            due_time: time.map(str::to_owned),
            assignee_id: None,
            repeat: None,
        }
    }

    fn text(bench: &Bench, which: Which) -> String {
        let mut bytes = Vec::new();
        write(&bench.read(|conn| entries(conn, which)), NOW, &mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn what_was_written_is_read_back_and_no_name_leaves_its_line() {
        let bench = Bench::open();
        let party = bench.party("Haus\r\nEND:VCALENDAR");
        let title = format!("Besuch; mit, {}", "ü".repeat(200));
        bench.write(|tx| crate::task::create(tx, &draft(party, &title, Some("10:30"))));
        bench.write(|tx| crate::task::create(tx, &draft(party, "Ganzer Tag", None)));
        for which in [Which::All, Which::Of(party)] {
            let text = text(&bench, which);
            assert!(text.lines().all(|line| line.len() <= 75), "{text}");
            assert_eq!(text.lines().filter(|line| *line == "END:VCALENDAR").count(), 1);
            let mut read = Vec::new();
            rondo_foreign::ics::ics(text.as_bytes(), &mut |record| {
                read.push(record);
                Ok(true)
            })
            .unwrap();
            let [Record::Meeting(timed), Record::Meeting(day), Record::End] = read.as_slice() else {
                panic!("{read:?}")
            };
            assert!(
                timed.title.starts_with("Besuch; mit, üü") && timed.title.contains(" · Haus"),
                "{}",
                timed.title
            );
            assert_eq!((timed.minutes, timed.text.as_str()), (Some(60), "Zeile 1\nZeile 2"));
            assert_eq!(day.starts, Instant::Day("2026-12-01".parse().unwrap()));
        }
    }

    #[test]
    fn a_range_holds_its_days_and_no_other_and_only_those_of_the_person() {
        let bench = Bench::open();
        let (party, me) = (bench.party("Klinikum"), bench.person("Martin"));
        let on = |day: &str, title: &str, who| TaskDraft {
            due_on: day.parse().ok(),
            assignee_id: who,
            ..draft(party, title, None)
        };
        for (day, title, who) in [
            ("2026-11-29", "vorher", None),
            ("2026-11-30", "erster", None),
            ("2026-12-06", "letzter", Some(me)),
            ("2026-12-07", "nachher", Some(me)),
        ] {
            bench.write(|tx| crate::task::create(tx, &on(day, title, who)));
        }
        let days = |until: &str, person| {
            let (from, until) = ("2026-11-30".parse().unwrap(), until.parse().unwrap());
            bench.store.read(|conn| entries(conn, Which::Range { from, until, person }))
        };
        let titles = |person| {
            let found = days("2026-12-06", person).unwrap();
            found.into_iter().map(|entry| entry.task.title).collect::<Vec<_>>()
        };
        assert_eq!(titles(None), ["erster", "letzter"]);
        assert_eq!(titles(Some(me)), ["letzter"]);
        assert!(days("2026-11-29", None).is_err() && days("2027-11-29", None).is_err());
    }

    #[test]
    fn all_tasks_are_found_in_their_index() {
        Bench::open().assert_indexed(crate::task::DATED);
    }
}
