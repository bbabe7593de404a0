//! Meetings as calendars write them (RFC 5545), entry by entry, without following what they repeat.

mod line;
mod meeting;

#[cfg(test)]
mod tests;

use std::io::{self, BufRead};

use self::line::{Line, Lines};
use self::meeting::meeting;
use crate::limit;
use crate::record::{Reason, Record, Refusal};
use crate::text;

/// How deep components stand inside each other: an alarm in a meeting in a calendar, and one more.
const DEPTH: usize = 4;

/// Reads meeting by meeting; `tell` answers whether to go on.
pub fn ics(from: impl BufRead, tell: &mut dyn FnMut(Record) -> io::Result<bool>) -> io::Result<()> {
    let mut lines = Lines::new(from);
    let mut entry: Option<Vec<Line>> = None;
    let (mut open, mut number, mut is_calendar): (Vec<String>, u64, bool) = (Vec::new(), 0, false);
    let mut is_overfull = false;
    while let Some(read) = lines.next_line()? {
        let Ok(line) = read else {
            tell(Record::Failed(Reason::LineTooLong))?;
            return Ok(());
        };
        if line.name == "BEGIN" {
            is_calendar |= line.value.eq_ignore_ascii_case("VCALENDAR");
            if !is_calendar {
                break;
            }
            if open.len() >= DEPTH {
                tell(Record::Failed(Reason::TooDeep))?;
                return Ok(());
            }
            open.push(line.value.trim().to_ascii_uppercase());
            if is_entry(&open) {
                (entry, is_overfull) = (Some(Vec::new()), false);
                number += 1;
            }
        } else if line.name == "END" {
            let Some(ended) = open.iter().rposition(|name| line.value.trim().eq_ignore_ascii_case(name))
            else {
                continue;
            };
            let is_whole = is_entry(&open[..=ended]);
            open.truncate(ended + 1);
            let kind = open.pop().unwrap_or_default();
            if is_whole
                && let Some(lines) = entry.take()
                && !give(&kind, &lines, number, is_overfull, tell)?
            {
                return Ok(());
            }
        } else if is_entry(&open)
            && let Some(lines) = &mut entry
        {
            is_overfull |= lines.len() >= limit::PROPERTIES;
            if !is_overfull {
                lines.push(line);
            }
        } else if !is_calendar && !line.is_blank() {
            break;
        }
    }
    let last = match (is_calendar, number) {
        (false, _) if lines.is_empty() => Record::Failed(Reason::Empty),
        (false, _) => Record::Failed(Reason::NotThis),
        (true, 0) => Record::Failed(Reason::Empty),
        // What was begun and not ended is told as what it is.
        _ if entry.is_some() => {
            Record::Refused(Refusal { number, title: String::new(), reason: Reason::Damaged })
        }
        _ => Record::End,
    };
    let goes_on = tell(last.clone())?;
    if goes_on && matches!(last, Record::Refused(_)) {
        tell(Record::End)?;
    }
    Ok(())
}

/// Whether the innermost component stands right in the calendar; zones tell nothing of their own.
fn is_entry(open: &[String]) -> bool {
    open.len() == 2 && open[1] != "VTIMEZONE"
}

fn give(
    kind: &str,
    lines: &[Line],
    number: u64,
    is_overfull: bool,
    tell: &mut dyn FnMut(Record) -> io::Result<bool>,
) -> io::Result<bool> {
    let title = lines
        .iter()
        .find(|line| line.name == "SUMMARY")
        .map(|line| text::line(&line.text()))
        .unwrap_or_default();
    let refused = |reason| Record::Refused(Refusal { number, title: title.clone(), reason });
    if number > limit::RECORDS {
        tell(refused(Reason::TooMany))?;
        tell(Record::End)?;
        return Ok(false);
    }
    tell(match kind {
        _ if is_overfull => refused(Reason::TooManyParts),
        "VEVENT" => match meeting(lines, number, title.clone()) {
            Ok(meeting) => Record::Meeting(Box::new(meeting)),
            Err(reason) => refused(reason),
        },
        _ => refused(Reason::NoMeeting),
    })
}
