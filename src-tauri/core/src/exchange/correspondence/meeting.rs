//! Meetings: what has been onto timelines, what is to come as a task.
//!
//! A series is followed one year back and one year ahead; of what is to come only the next time becomes a task, so
//! that a weekly talk does not fill the list with fifty of them.

use std::collections::{HashMap, HashSet};

use chrono::{Days, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeZone as _};
use rondo_foreign::{Instant, Meeting, Repetition};

use super::mail::addresses;
use super::take::Taking;
use super::{Row, RowKind, RowState, known};
use crate::error::Result;
use crate::id::PartyId;
use crate::task::{self, TaskDraft, TaskKind};
use crate::time::Timestamp;
use crate::timeline::{self, TouchDraft, TouchKind};

/// Days before and after today within which a series is followed.
const WINDOW_DAYS: u64 = 365;
/// Times of series that one import writes.
const MOST_TIMES: u32 = 20_000;
/// What places of meetings begin with or name when nobody goes there.
const ONLINE: &[&str] = &["http", "teams", "zoom", "meet.google", "webex", "skype", "online", "jitsi"];

impl Taking<'_> {
    /// Takes in the meetings of the file.
    pub(super) fn all_meetings(&mut self) -> Result<()> {
        let meetings = std::mem::take(&mut self.meetings);
        let mut replaced: HashMap<&str, HashSet<NaiveDate>> = HashMap::new();
        for meeting in &meetings {
            if let (Some(uid), Some(day)) = (&meeting.uid, meeting.replaced_on) {
                replaced.entry(uid).or_default().insert(day);
            }
        }
        let none = HashSet::new();
        for meeting in &meetings {
            let uid = meeting.uid.as_deref().unwrap_or_default();
            self.meeting(meeting, replaced.get(uid).unwrap_or(&none))?;
        }
        Ok(())
    }

    fn meeting(&mut self, meeting: &Meeting, replaced: &HashSet<NaiveDate>) -> Result<()> {
        let present = self.people.present(self.tx, meeting.people.iter(), self.options)?;
        let parties = self.parties(&present);
        let times = times(meeting, replaced, self.tx.now.local_date());
        let shown = Row {
            at: times.first().map(|time| time.at),
            title: meeting.title.clone(),
            why: why(meeting).map(str::to_owned),
            ..self.blank(RowKind::Meeting, meeting.number, RowState::New)
        };
        if times.is_empty() {
            self.row(Row { state: RowState::Refused, why: Some("outside".to_owned()), ..shown });
            return Ok(());
        }
        if parties.is_empty() {
            self.people.missed(&present.strangers);
            let people = addresses(present.strangers.iter());
            let why = if people.is_empty() { Some("no-people".to_owned()) } else { shown.why.clone() };
            self.row(Row { state: RowState::Nobody, people, why, ..shown });
            return Ok(());
        }
        let people = self.names(&parties)?;
        let (past, future): (Vec<Time>, Vec<Time>) =
            times.into_iter().partition(|time| time.at <= self.tx.now);
        let (mut written, mut state) = (0, RowState::Known);
        for time in &past {
            written += u32::from(self.onto_timeline(meeting, time, &parties)?);
        }
        let mut at = past.last().map(|time| time.at);
        if let Some(next) = future.first() {
            state = self.plan(meeting, next, &parties)?;
            at = Some(next.at);
        }
        if written > 0 {
            state = if state == RowState::Task { RowState::Task } else { RowState::New };
        }
        self.row(Row { state, at, people, times: written.max(1), ..shown });
        Ok(())
    }

    /// Whether it is new there.
    fn onto_timeline(&mut self, meeting: &Meeting, time: &Time, parties: &[PartyId]) -> Result<bool> {
        let id = time.id(meeting);
        if self.written >= MOST_TIMES
            || known::is_touch(self.tx, &id)?
            || known::task(self.tx, &id)?.is_some()
        {
            return Ok(false);
        }
        self.written += 1;
        let draft = TouchDraft {
            party_id: parties[0],
            participants: parties[1..].to_vec(),
            kind: if is_visit(meeting) { TouchKind::Visit } else { TouchKind::Meeting },
            direction: None,
            outcome: None,
            mood: None,
            at: Some(time.at),
            duration_min: meeting.minutes,
            subject: Some(meeting.title.clone()),
            body: Some(text(meeting)),
            deal_id: None,
        };
        timeline::log_foreign(self.tx, &draft, Some(&id))?;
        Ok(true)
    }

    /// A new task, or the one that it has become before, moved where it was moved.
    fn plan(&mut self, meeting: &Meeting, time: &Time, parties: &[PartyId]) -> Result<RowState> {
        let id = time.id(meeting);
        let title = if meeting.title.is_empty() { meeting.place.clone() } else { meeting.title.clone() };
        let draft = TaskDraft {
            party_id: Some(parties[0]),
            deal_id: None,
            kind: if is_visit(meeting) { TaskKind::Visit } else { TaskKind::Meeting },
            title: if title.is_empty() { "…".to_owned() } else { title },
            note: Some(text(meeting)),
            due_on: Some(time.at.local_date()),
            due_time: (!time.is_day).then(|| time.at.local().format("%H:%M").to_string()),
            assignee_id: None,
            repeat: None,
        };
        match known::task(self.tx, &id)? {
            None => {
                task::create_foreign(self.tx, &draft, &id)?;
                Ok(RowState::Task)
            }
            Some((_, false)) => Ok(RowState::Known),
            Some((known, true)) => {
                let stored = task::get(self.tx, known)?;
                if (stored.due_on, &stored.due_time) == (draft.due_on, &draft.due_time) {
                    return Ok(RowState::Known);
                }
                let moved = TaskDraft {
                    party_id: stored.party_id,
                    deal_id: stored.deal_id,
                    kind: stored.kind,
                    title: stored.title,
                    note: stored.note,
                    assignee_id: stored.assignee_id,
                    // A meeting that was moved behind the end of its rule does not come again.
                    repeat: stored
                        .repeat
                        .filter(|rule| rule.until.is_none_or(|last| draft.due_on <= Some(last))),
                    ..draft
                };
                task::update(self.tx, known, &moved)?;
                Ok(RowState::Changed)
            }
        }
    }
}

/// One time of a meeting.
struct Time {
    at: Timestamp,
    is_day: bool,
    /// Its day in the series; none for what happens once.
    of_series: Option<NaiveDate>,
}

impl Time {
    fn id(&self, meeting: &Meeting) -> String {
        let id = known::of_meeting(meeting);
        match self.of_series.or(meeting.replaced_on) {
            Some(day) => format!("{id}#{day}"),
            None => id,
        }
    }
}

/// The times of a meeting, earliest first; those of a series within the window.
fn times(meeting: &Meeting, replaced: &HashSet<NaiveDate>, today: NaiveDate) -> Vec<Time> {
    let once = |of_series| Time { at: instant(meeting.starts, 0), is_day: is_day(meeting), of_series };
    let Repetition::Rule(rule, without, with) = &meeting.repeats else { return vec![once(None)] };
    let from = today.checked_sub_days(Days::new(WINDOW_DAYS)).unwrap_or(today);
    let to = today.checked_add_days(Days::new(WINDOW_DAYS)).unwrap_or(today);
    let mut days = rule.days(meeting.first_on, from, to);
    days.extend(with.iter().filter(|day| (from..=to).contains(day)));
    days.sort_unstable();
    days.dedup();
    days.retain(|day| !without.contains(day) && !replaced.contains(day));
    days.truncate(rondo_foreign::rule::MOST);
    let time = |day: NaiveDate| Time {
        at: instant(meeting.starts, (day - meeting.first_on).num_days()),
        is_day: is_day(meeting),
        of_series: Some(day),
    };
    days.into_iter().map(time).collect()
}

fn is_day(meeting: &Meeting) -> bool {
    matches!(meeting.starts, Instant::Day(_))
}

/// An instant so many days later, at the same time by the clock on the wall here.
fn instant(starts: Instant, days: i64) -> Timestamp {
    let first = match starts {
        Instant::Day(day) => day.and_time(NaiveTime::MIN),
        Instant::Wall(day, minutes) => {
            let minutes = u32::from(minutes);
            day.and_hms_opt(minutes / 60, minutes % 60, 0).unwrap_or(day.and_time(NaiveTime::MIN))
        }
        Instant::Utc(at) if days == 0 => return Timestamp(at),
        Instant::Utc(at) => Timestamp(at).local(),
    };
    of_wall(first.checked_add_signed(chrono::TimeDelta::days(days)).unwrap_or(first))
}

/// What the clock on the wall here shows, as an instant; a time that the clock leaps over begins its day.
fn of_wall(local: NaiveDateTime) -> Timestamp {
    match Local.from_local_datetime(&local).earliest() {
        Some(at) => Timestamp(at.timestamp_millis()),
        None => Timestamp::start_of(local.date()),
    }
}

/// Whether somebody goes somewhere.
fn is_visit(meeting: &Meeting) -> bool {
    let place = meeting.place.to_lowercase();
    !place.is_empty() && !ONLINE.iter().any(|online| place.contains(online))
}

/// Where, and more about it.
fn text(meeting: &Meeting) -> String {
    [meeting.place.as_str(), meeting.text.as_str()].join("\n\n").trim().to_owned()
}

/// What to know of a meeting.
fn why(meeting: &Meeting) -> Option<&'static str> {
    match meeting.repeats {
        Repetition::Unsupported => Some("rule-not-followed"),
        _ if meeting.unknown_zone => Some("unknown-zone"),
        Repetition::Rule(..) => Some("series"),
        Repetition::Once => None,
    }
}
