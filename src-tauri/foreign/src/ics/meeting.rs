//! One meeting out of its lines.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, TimeZone as _, Timelike as _, Utc};

use super::line::Line;
use crate::limit;
use crate::record::{Instant, Mailbox, Meeting, Reason, Repetition};
use crate::rule::Rule;
use crate::{text, zone};

/// Days that are added to a series or taken out of it.
const DATES: usize = 1_000;

pub(super) fn meeting(lines: &[Line], number: u64, title: String) -> Result<Meeting, Reason> {
    let find = |name: &str| lines.iter().find(|line| line.name == name);
    if find("STATUS").is_some_and(|status| status.value.trim().eq_ignore_ascii_case("CANCELLED")) {
        return Err(Reason::Cancelled);
    }
    let start = find("DTSTART").and_then(time).ok_or(Reason::NoDate)?;
    let end = find("DTEND").and_then(time);
    let replaces = find("RECURRENCE-ID");
    Ok(Meeting {
        number,
        uid: find("UID").and_then(|uid| text::id(&uid.text().replace(char::is_whitespace, ""))),
        replaces: replaces.and_then(|line| text::id(&line.value)),
        replaced_on: replaces.and_then(time).map(|time| time.on),
        title,
        text: text::lines(&find("DESCRIPTION").map(Line::text).unwrap_or_default()).0,
        place: text::line(&find("LOCATION").map(Line::text).unwrap_or_default()),
        starts: start.at,
        minutes: end
            .and_then(|end| start.minutes_to(&end))
            .or_else(|| find("DURATION").and_then(|line| duration(&line.value))),
        first_on: start.on,
        people: people(lines),
        repeats: repeats(lines),
        unknown_zone: start.unknown_zone,
    })
}

/// A value of time, with the day as the file counts it.
struct Time {
    at: Instant,
    on: NaiveDate,
    unknown_zone: bool,
}

impl Time {
    fn minutes_to(&self, end: &Self) -> Option<u32> {
        let minutes = match (self.at, end.at) {
            (Instant::Utc(start), Instant::Utc(end)) => (end - start) / 60_000,
            (Instant::Wall(day, start), Instant::Wall(last, end)) => {
                (last - day).num_days() * 1440 + i64::from(end) - i64::from(start)
            }
            _ => return None,
        };
        u32::try_from(minutes).ok().filter(|minutes| *minutes <= 60 * 24 * 60)
    }
}

fn time(line: &Line) -> Option<Time> {
    let value = line.value.trim();
    let on = NaiveDate::parse_from_str(value.get(..8)?, "%Y%m%d")
        .ok()
        .filter(|day| (1900..=2200).contains(&day.year()))?;
    let Some(clock) = value.get(8..).filter(|rest| !rest.is_empty()) else {
        return Some(Time { at: Instant::Day(on), on, unknown_zone: false });
    };
    let is_utc = clock.ends_with(['Z', 'z']);
    let digits = clock.strip_prefix(['T', 't'])?.trim_end_matches(['Z', 'z']);
    let part = |from: usize| digits.get(from..from + 2)?.parse::<u32>().ok();
    // A leap second is the last of its minute here.
    let local = on.and_hms_opt(part(0)?, part(2)?, part(4).unwrap_or(0).min(59))?;
    let zone = line.parameter("TZID");
    let known = zone.as_deref().and_then(zone::by_name);
    let at = if is_utc {
        Some(Utc.from_utc_datetime(&local).timestamp_millis())
    } else {
        known.map(|zone| in_zone(zone, local))
    };
    Some(Time {
        at: at.map_or(Instant::Wall(on, (local.hour() * 60 + local.minute()) as u16), Instant::Utc),
        on,
        unknown_zone: !is_utc && zone.is_some() && known.is_none(),
    })
}

/// The earlier of two instants where the clock is put back, the next full one where it is put forward.
fn in_zone(zone: chrono_tz::Tz, local: NaiveDateTime) -> i64 {
    let found = zone.from_local_datetime(&local).earliest();
    let found = found.or_else(|| zone.from_local_datetime(&(local + chrono::TimeDelta::hours(1))).earliest());
    found.map_or_else(|| Utc.from_utc_datetime(&local).timestamp_millis(), |at| at.timestamp_millis())
}

/// Minutes of a duration as in `PT1H30M`; at most sixty days.
fn duration(value: &str) -> Option<u32> {
    let (mut minutes, mut number) = (0_u32, String::new());
    for letter in value.trim().strip_prefix(['+', 'P'])?.chars() {
        let unit = match letter.to_ascii_uppercase() {
            'P' | 'T' => continue,
            digit if digit.is_ascii_digit() => {
                number.push(digit);
                continue;
            }
            'W' => 7 * 1440,
            'D' => 1440,
            'H' => 60,
            'M' => 1,
            'S' => 0,
            _ => return None,
        };
        minutes = minutes.checked_add(number.parse::<u32>().ok()?.checked_mul(unit)?)?;
        number.clear();
    }
    (minutes <= 60 * 24 * 60).then_some(minutes)
}

fn people(lines: &[Line]) -> Vec<Mailbox> {
    let mut found: Vec<Mailbox> = Vec::new();
    for line in lines.iter().filter(|line| matches!(line.name.as_str(), "ORGANIZER" | "ATTENDEE")) {
        let is_room = line
            .parameter("CUTYPE")
            .is_some_and(|kind| kind.eq_ignore_ascii_case("RESOURCE") || kind.eq_ignore_ascii_case("ROOM"));
        let value = line.value.trim();
        let written = match value.get(..7) {
            Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => value[7..].to_owned(),
            // Exchange writes who it knows by another name, with the address beside it.
            _ => line.parameter("EMAIL").unwrap_or_else(|| value.to_owned()),
        };
        let Some(address) = text::id(&written).filter(|address| address.contains('@')) else { continue };
        let name = text::line(&line.parameter("CN").unwrap_or_default());
        let is_known = found.iter().any(|known| known.address.eq_ignore_ascii_case(&address));
        if !is_room && !is_known && found.len() < limit::ADDRESSES {
            found.push(Mailbox { name: if name == address { String::new() } else { name }, address });
        }
    }
    found
}

fn repeats(lines: &[Line]) -> Repetition {
    let rules: Vec<&Line> = lines.iter().filter(|line| line.name == "RRULE").collect();
    if lines.iter().any(|line| line.name == "EXRULE") || rules.len() > 1 {
        return Repetition::Unsupported;
    }
    let more = dates(lines, "RDATE");
    match rules.first() {
        None if more.is_empty() => Repetition::Once,
        None => Repetition::Unsupported,
        Some(rule) => match Rule::parse(&rule.value) {
            Some(rule) => Repetition::Rule(rule, dates(lines, "EXDATE"), more),
            None => Repetition::Unsupported,
        },
    }
}

fn dates(lines: &[Line], name: &str) -> Vec<NaiveDate> {
    let values = lines.iter().filter(|line| line.name == name).flat_map(|line| line.value.split(','));
    values
        .filter_map(|value| NaiveDate::parse_from_str(value.trim().get(..8)?, "%Y%m%d").ok())
        .filter(|day| (1900..=2200).contains(&day.year()))
        .take(DATES)
        .collect()
}
