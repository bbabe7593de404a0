//! Meetings as calendars write them, and as nobody should.

use super::*;
use crate::record::{Instant, Meeting, Repetition};
use crate::rule::Every;

fn read(text: &str) -> Vec<Record> {
    let mut told = Vec::new();
    ics(text.as_bytes(), &mut |record| {
        told.push(record);
        Ok(true)
    })
    .unwrap();
    told
}

fn one(lines: &str) -> Meeting {
    let told =
        read(&format!("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
    let [Record::Meeting(meeting), Record::End] = told.as_slice() else { panic!("{told:?}") };
    (**meeting).clone()
}

#[test]
fn a_meeting_gives_time_place_people_and_rule() {
    let meeting = one(
        "UID:1@example.org\r\nSUMMARY:Jahresgespräch\\, Teil 1\r\nDTSTART;TZID=\"W. Europe Standard Time\":20261123T100000\r\nDTEND;TZID=Europe/Berlin:20261123T113000\r\nLOCATION:Kiel\r\n\
         DESCRIPTION:Zeile 1\\nZeile 2\r\n ohne Bruch\r\nORGANIZER;CN=\"Krause; Martin\":MAILTO:martin@firma.example\r\nATTENDEE;CN=Anna:mailto:anna@example.org\r\nATTENDEE;CUTYPE=ROOM:mailto:raum@firma.example\r\n\
         RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=10\r\nEXDATE;TZID=Europe/Berlin:20261130T100000",
    );
    assert_eq!((meeting.title.as_str(), meeting.place.as_str()), ("Jahresgespräch, Teil 1", "Kiel"));
    assert_eq!((meeting.starts, meeting.minutes), (Instant::Utc(1_795_424_400_000), Some(90)));
    assert_eq!(meeting.text, "Zeile 1\nZeile 2ohne Bruch");
    assert_eq!(
        meeting.people.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(),
        ["Krause; Martin", "Anna"]
    );
    let Repetition::Rule(rule, without, with) = meeting.repeats else { panic!("{:?}", meeting.repeats) };
    assert_eq!(
        (rule.every, rule.count, without[0].to_string().as_str(), with.len()),
        (Every::Week, Some(10), "2026-11-30", 0)
    );
}

#[test]
fn days_clocks_on_the_wall_and_unknown_zones_are_told_apart() {
    assert_eq!(one("DTSTART;VALUE=DATE:20261224").starts, Instant::Day("2026-12-24".parse().unwrap()));
    let wall = one("DTSTART:20261224T1800\r\nDURATION:PT1H30M");
    assert_eq!(
        (wall.starts, wall.minutes, wall.unknown_zone),
        (Instant::Wall("2026-12-24".parse().unwrap(), 1080), Some(90), false)
    );
    assert!(one("DTSTART;TZID=Mond:20261224T180000").unknown_zone);
    // Between two and three o'clock on that night there is no time.
    assert_eq!(
        one("DTSTART;TZID=Europe/Berlin:20260329T023000").starts,
        Instant::Utc(1_774_747_800_000 + 1_800_000 - 1_800_000)
    );
}

#[test]
fn a_rule_that_repeats_every_second_is_not_followed() {
    for rule in [
        "RRULE:FREQ=SECONDLY",
        "RRULE:FREQ=DAILY;INTERVAL=0",
        "RRULE:FREQ=DAILY\r\nRRULE:FREQ=WEEKLY",
        "RRULE:FREQ=DAILY\r\nEXRULE:FREQ=DAILY",
        "RDATE:20261225",
    ] {
        assert_eq!(
            one(&format!("DTSTART:20261224T180000Z\r\n{rule}")).repeats,
            Repetition::Unsupported,
            "{rule}"
        );
    }
}

#[test]
fn what_is_no_meeting_is_told_and_the_rest_goes_on() {
    let told = read(
        "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:x\nBEGIN:STANDARD\nDTSTART:19700101T000000\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VTODO\nSUMMARY:Aufgabe\nEND:VTODO\n\
         BEGIN:VEVENT\nSUMMARY:ohne Tag\nEND:VEVENT\nBEGIN:VEVENT\nSTATUS:CANCELLED\nDTSTART:20261224\nEND:VEVENT\n\
         BEGIN:VEVENT\nDTSTART:20261224\nBEGIN:VALARM\nTRIGGER:-PT5M\nEND:VALARM\nSUMMARY:gut\nEND:VEVENT\nEND:VCALENDAR\n",
    );
    let reasons: Vec<Reason> = told
        .iter()
        .filter_map(|record| match record {
            Record::Refused(refusal) => Some(refusal.reason),
            _ => None,
        })
        .collect();
    assert_eq!(reasons, [Reason::NoMeeting, Reason::NoDate, Reason::Cancelled]);
    assert!(told.iter().any(
        |record| matches!(record, Record::Meeting(meeting) if meeting.title == "gut" && meeting.number == 4)
    ));
}

#[test]
fn bad_calendars_are_refused() {
    assert_eq!(read(""), [Record::Failed(Reason::Empty)]);
    assert_eq!(read("Name;Ort\n"), [Record::Failed(Reason::NotThis)]);
    assert_eq!(read("BEGIN:VCALENDAR\nEND:VCALENDAR\n"), [Record::Failed(Reason::Empty)]);
    assert_eq!(read(&"BEGIN:VCALENDAR\n".repeat(10_000)), [Record::Failed(Reason::TooDeep)]);
    let endless = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:{}\n", "x".repeat(limit::UNFOLDED + 10));
    assert_eq!(read(&endless), [Record::Failed(Reason::LineTooLong)]);
    let many = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{}END:VEVENT\n", "X-A:b\n".repeat(5_000));
    assert!(matches!(&read(&many)[0], Record::Refused(refusal) if refusal.reason == Reason::TooManyParts));
    let cut = read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261224\n");
    assert!(
        matches!(&cut[..], [Record::Refused(refusal), Record::End] if refusal.reason == Reason::Damaged),
        "{cut:?}"
    );
}
