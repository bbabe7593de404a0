//! Mails and meetings find their customers, once.

use std::collections::HashMap;

use rondo_foreign::{Attachment, Instant, Mail, Mailbox, Meeting, Reason, Record, Refusal, Repetition, Rule};

use super::*;
use crate::error::Error;
use crate::firm::{self, Person};
use crate::id::PartyId;
use crate::party::{self, Normaliser};
use crate::store::{Label, Op};
use crate::testing::{Bench, NOW};
use crate::time::DAY_MS;
use crate::timeline::{Direction, TimelineEntry, TimelinePageRequest, TouchKind, TouchView};

fn mailbox(address: &str) -> Mailbox {
    Mailbox { name: "Jan van der Berg".to_owned(), address: address.to_owned() }
}

fn mail(from: &str, to: &[&str]) -> Mail {
    Mail {
        number: 1,
        message_id: Some("1@example.org".to_owned()),
        from: vec![mailbox(from)],
        to: to.iter().map(|address| mailbox(address)).collect(),
        at: Some(NOW.0 - DAY_MS),
        subject: "Angebot".to_owned(),
        text: "Guten Tag".to_owned(),
        ..Mail::default()
    }
}

fn meeting(starts: Instant, people: &[&str]) -> Meeting {
    Meeting {
        number: 1,
        uid: Some("m@example.org".to_owned()),
        replaces: None,
        replaced_on: None,
        title: "Gespräch".to_owned(),
        text: String::new(),
        place: "Kiel".to_owned(),
        starts,
        minutes: Some(60),
        first_on: "2026-11-02".parse().unwrap(),
        people: people.iter().map(|address| mailbox(address)).collect(),
        repeats: Repetition::Once,
        unknown_zone: false,
    }
}

/// A firm with an address of its own, two people and an organisation that share one.
struct Firm {
    bench: Bench,
    anna: PartyId,
    bert: PartyId,
    house: PartyId,
}

fn open() -> Firm {
    let bench = Bench::open();
    let contact = |kind: &str, name: &str, address: &str| {
        let draft = serde_json::json!({"kind": kind, "name": name, "channels": [{"kind": "email", "value": address}]});
        bench.write(|tx| party::create(tx, serde_json::from_value(draft).unwrap(), Normaliser::new("DE")))
    };
    let house = contact("organisation", "Haus", "info@haus.example");
    let anna = contact("person", "Anna", "Anna@Haus.example");
    let bert = contact("person", "Bert", "info@haus.example");
    let me = Person {
        id: None,
        name: "Ich".into(),
        initials: None,
        email: Some("ich@firma.example".into()),
        archived: false,
    };
    bench.write(|tx| firm::save_person(tx, &me));
    Firm { bench, anna, bert, house }
}

impl Firm {
    fn take(&self, records: Vec<Record>, options: &Options) -> Outcome {
        let label = Label::of(Op::CorrespondenceImport);
        let written = self.bench.store.write(&label, |tx| {
            let mut taking = Taking::new(tx, options)?;
            taking.begin("post.mbox");
            for record in records {
                taking.take(record)?;
            }
            taking.take(Record::End)?;
            Ok::<_, Error>(taking.finish())
        });
        written.unwrap().value
    }

    fn mail(&self, mail: Mail, options: &Options) -> Outcome {
        self.take(vec![Record::Mail(Box::new(mail))], options)
    }

    fn meeting(&self, meeting: Meeting) -> Outcome {
        self.take(vec![Record::Meeting(Box::new(meeting))], &Options::default())
    }

    fn touches(&self, party: PartyId) -> Vec<TouchView> {
        let request = TimelinePageRequest {
            party_id: party,
            kinds: Vec::new(),
            cursor: None,
            limit: 500,
            group: false,
        };
        let today = self.bench.store.env().now().local_date();
        let entries = self.bench.read(|conn| crate::timeline::page(conn, &request, today)).entries;
        entries
            .into_iter()
            .filter_map(|entry| match entry {
                TimelineEntry::Touch(touch) => Some(touch),
                _ => None,
            })
            .collect()
    }
}

#[test]
fn a_mail_stands_with_its_people_and_a_second_time_adds_nothing() {
    let firm = open();
    let sent = mail("anna@haus.example", &["ich@firma.example", "info@haus.example"]);
    let outcome = firm.mail(sent.clone(), &Options::default());
    assert_eq!((outcome.added, outcome.known, outcome.nobody), (1, 0, 0));
    assert_eq!(outcome.rows[0].people, ["Anna", "Bert", "Haus"]);
    let touch = &firm.touches(firm.anna)[0];
    assert_eq!(
        (touch.kind, touch.direction, touch.at.0),
        (TouchKind::Mail, Some(Direction::In), NOW.0 - DAY_MS)
    );
    assert_eq!(
        (touch.party_id, touch.subject.as_deref(), touch.body.as_deref()),
        (firm.anna, Some("Angebot"), Some("Guten Tag"))
    );
    assert_eq!(touch.participants.iter().map(|one| one.id).collect::<Vec<_>>(), [firm.bert, firm.house]);
    assert_eq!(firm.touches(firm.house).len(), 1);
    let before = firm.bench.dump();
    let again = firm.mail(sent, &Options::default());
    assert_eq!((again.added, again.known), (0, 1));
    assert_eq!(firm.bench.dump(), before);
}

#[test]
fn the_direction_follows_from_the_addresses_of_the_firm() {
    let firm = open();
    let out = firm.mail(mail("Ich@Firma.example", &["anna@haus.example"]), &Options::default());
    assert_eq!(out.rows[0].direction, Some(Direction::Out));
    let own = firm.mail(mail("ich@firma.example", &["ich@firma.example"]), &Options::default());
    assert_eq!((own.refused, own.rows[0].why.as_deref()), (1, Some("only-own")));
}

#[test]
fn without_addresses_of_the_firm_the_known_side_is_the_customer() {
    let firm = open();
    firm.bench.write(|tx| Ok(tx.execute("UPDATE person_of_firm SET email = NULL", [])?));
    let sent = firm.mail(mail("somebody@firma.example", &["anna@haus.example"]), &Options::default());
    assert_eq!((sent.rows[0].direction, sent.has_no_own), (Some(Direction::Out), true));
}

#[test]
fn who_is_not_known_waits_for_a_word_of_the_user() {
    let firm = open();
    let strange = mail("jan@fremd.example", &["ich@firma.example"]);
    let before = firm.bench.dump();
    let outcome = firm.mail(strange.clone(), &Options::default());
    assert_eq!((outcome.nobody, firm.bench.dump() == before), (1, true));
    let stranger =
        Stranger { address: "jan@fremd.example".into(), name: "Jan van der Berg".into(), count: 1 };
    assert_eq!(outcome.strangers, [stranger]);

    let to_anna = HashMap::from([("jan@fremd.example".to_owned(), Assigned::Party(firm.anna))]);
    let outcome = firm.mail(strange.clone(), &Options { assigned: to_anna, ..Options::default() });
    assert_eq!((outcome.added, firm.touches(firm.anna).len()), (1, 1));

    let make = HashMap::from([("jan@fremd.example".to_owned(), Assigned::New)]);
    let second = Mail { message_id: None, ..strange.clone() };
    let third = Mail { message_id: None, subject: "Noch eins".into(), ..strange };
    let records = vec![Record::Mail(Box::new(second)), Record::Mail(Box::new(third))];
    let outcome = firm.take(records, &Options { assigned: make, ..Options::default() });
    assert_eq!((outcome.added, outcome.contacts), (2, 1));
    assert_eq!(outcome.rows[0].people, ["Jan van der Berg"]);
}

#[test]
fn where_it_was_dropped_takes_part_and_undo_takes_all_of_it_back() {
    let firm = open();
    let before = firm.bench.dump();
    let on_house = Options { dropped_on: Some(firm.house), ..Options::default() };
    let strange = mail("jan@fremd.example", &["ich@firma.example"]);
    assert_eq!(firm.mail(strange, &on_house).added, 1);
    let known = Mail { message_id: Some("2".into()), ..mail("anna@haus.example", &["ich@firma.example"]) };
    assert_eq!(firm.mail(known, &on_house).rows[0].people, ["Anna", "Haus"]);
    firm.bench.store.undo().unwrap();
    firm.bench.store.undo().unwrap();
    assert_eq!(firm.bench.dump(), before);
}

#[test]
fn attachments_that_are_not_kept_are_named_and_a_cut_text_says_so() {
    let firm = open();
    let attachments = (0..12)
        .map(|at| Attachment { name: format!("{at}.pdf"), size: 1 << 40, ..Attachment::default() })
        .collect();
    let sent = Mail { attachments, is_cut: true, ..mail("anna@haus.example", &[]) };
    let options =
        Options { attachments_word: "Anlagen:".into(), cut_word: "(gekürzt)".into(), ..Options::default() };
    assert_eq!(firm.mail(sent, &options).rows[0].attachments, 12);
    let body = firm.touches(firm.anna)[0].body.clone().unwrap();
    assert!(
        body.contains("(gekürzt)")
            && body.ends_with(
                "Anlagen: 0.pdf, 1.pdf, 2.pdf, 3.pdf, 4.pdf, 5.pdf, 6.pdf, 7.pdf, 8.pdf, 9.pdf, …"
            ),
        "{body}"
    );
}

#[test]
fn attachments_become_files_of_the_touch_once_for_the_same_bytes() {
    let firm = open();
    let before = firm.bench.dump();
    let file = |name: &str, mime: &str, bytes: &[u8]| Attachment {
        name: name.to_owned(),
        mime: mime.to_owned(),
        size: bytes.len() as u64,
        content: Some(rondo_foreign::Bytes(bytes.to_vec())),
    };
    let attachments = vec![
        file("Angebot.pdf", "application/pdf", b"%PDF-1.7 a"),
        file("", "image/png", b"\x89PNG\r\n\x1A\n"),
        file("Kopie.pdf", "application/pdf", b"%PDF-1.7 a"),
        Attachment { name: "film.mp4".into(), size: 1 << 40, ..Attachment::default() },
    ];
    let sent = Mail { attachments, ..mail("anna@haus.example", &[]) };
    let options =
        Options { attachments_word: "Zu groß:".into(), file_word: "Anlage".into(), ..Options::default() };
    let outcome = firm.mail(sent, &options);
    assert_eq!((outcome.files, outcome.files_left_out, outcome.rows[0].left_out), (3, 1, 1));
    let touch = &firm.touches(firm.anna)[0];
    assert!(
        touch.body.as_deref().is_some_and(|body| body.ends_with("Zu groß: film.mp4")),
        "{:?}",
        touch.body
    );
    assert_eq!(touch.files, 3);
    let kept: Vec<(String, String, String)> = firm.bench.read(|conn| {
        let mut query = conn.prepare("SELECT name, mime, record FROM attachment ORDER BY name")?;
        Ok(query
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
            .collect::<rusqlite::Result<_>>()?)
    });
    let wanted =
        [("Angebot.pdf", "application/pdf"), ("Anlage 2.png", "image/png"), ("Kopie.pdf", "application/pdf")];
    assert_eq!(kept, wanted.map(|(name, mime)| (name.to_owned(), mime.to_owned(), "touch".to_owned())));
    let contents: i64 = firm
        .bench
        .read(|conn| Ok(conn.query_row("SELECT count(*) FROM file_content", [], |row| row.get(0))?));
    assert_eq!(contents, 2, "the same bytes lie in the vault once");
    firm.bench.store.undo().unwrap();
    assert_eq!(firm.bench.dump(), before);
}

#[test]
fn what_cannot_be_taken_is_told_with_its_reason() {
    let firm = open();
    let before = firm.bench.dump();
    let later = Mail { at: Some(NOW.0 + 9 * DAY_MS), ..mail("anna@haus.example", &[]) };
    let never = Mail { at: None, ..mail("anna@haus.example", &[]) };
    let deep = Record::Refused(Refusal { number: 3, title: String::new(), reason: Reason::TooDeep });
    let outcome = firm
        .take(vec![Record::Mail(Box::new(later)), Record::Mail(Box::new(never)), deep], &Options::default());
    let why: Vec<_> = outcome.rows.iter().filter_map(|row| row.why.as_deref()).collect();
    assert_eq!((why.as_slice(), outcome.refused), (&["in-future", "no-date", "too-deep"][..], 3));
    assert_eq!(firm.bench.dump(), before);
}

#[test]
fn a_past_meeting_is_a_visit_and_one_to_come_a_task_that_moves_with_it() {
    let firm = open();
    let past =
        firm.meeting(meeting(Instant::Utc(NOW.0 - DAY_MS), &["anna@haus.example", "ich@firma.example"]));
    assert_eq!((past.added, past.tasks), (1, 0));
    let touch = &firm.touches(firm.anna)[0];
    assert_eq!(
        (touch.kind, touch.duration_min, touch.body.as_deref()),
        (TouchKind::Visit, Some(60), Some("Kiel"))
    );

    let next = Meeting {
        uid: Some("2".into()),
        ..meeting(Instant::Wall("2026-12-01".parse().unwrap(), 600), &["anna@haus.example"])
    };
    assert_eq!(firm.meeting(next.clone()).tasks, 1);
    assert_eq!(firm.meeting(next.clone()).known, 1);
    let moved = Meeting { starts: Instant::Wall("2026-12-02".parse().unwrap(), 630), ..next };
    assert_eq!(firm.meeting(moved).changed, 1);
    let tasks = firm.bench.read(|conn| crate::task::of_parties(conn, &firm.anna.into()));
    assert_eq!(
        (tasks.len(), tasks[0].due_on.unwrap().to_string(), tasks[0].due_time.as_deref()),
        (1, "2026-12-02".to_owned(), Some("10:30"))
    );
}

#[test]
fn a_task_that_was_deleted_or_whose_customer_lies_in_the_trash_stays_as_it_is() {
    let firm = open();
    let on = |day: &str| Instant::Wall(day.parse().unwrap(), 600);
    let draft = serde_json::json!({"kind": "meeting", "title": "Gespräch", "dueOn": "2026-12-01"});
    let task = firm.bench.write(|tx| crate::task::create(tx, &serde_json::from_value(draft).unwrap()));
    let own = Meeting {
        uid: Some(format!("{}{}", crate::exchange::calendar::UID, task.0)),
        ..meeting(on("2026-12-02"), &["anna@haus.example"])
    };
    assert_eq!(firm.meeting(own.clone()).changed, 1, "while it is there it moves");
    firm.bench.write(|tx| crate::task::delete(tx, task));
    let again = Meeting { starts: on("2026-12-03"), ..own };
    let outcome = firm.take(
        vec![
            Record::Meeting(Box::new(again)),
            Record::Meeting(Box::new(Meeting {
                uid: Some("2".into()),
                ..meeting(on("2026-12-01"), &["anna@haus.example"])
            })),
        ],
        &Options::default(),
    );
    assert_eq!((outcome.known, outcome.tasks), (1, 1), "the rest of the file is taken in");

    firm.bench.trash_party(firm.anna);
    let moved = Meeting {
        uid: Some("2".into()),
        ..meeting(on("2026-12-04"), &["anna@haus.example", "info@haus.example"])
    };
    let before = firm.bench.dump();
    assert_eq!(firm.meeting(moved).known, 1);
    assert_eq!(firm.bench.dump(), before);
}

#[test]
fn a_series_brings_its_past_once_and_its_next_time_as_one_task() {
    let firm = open();
    let rule = Rule::parse("FREQ=WEEKLY").unwrap();
    let series = Meeting {
        repeats: Repetition::Rule(rule, vec!["2026-11-09".parse().unwrap()], Vec::new()),
        ..meeting(Instant::Wall("2026-11-02".parse().unwrap(), 480), &["anna@haus.example"])
    };
    let other = Meeting {
        replaced_on: Some("2026-11-16".parse().unwrap()),
        repeats: Repetition::Once,
        title: "Verlegt".into(),
        ..meeting(Instant::Wall("2026-11-17".parse().unwrap(), 480), &["anna@haus.example"])
    };
    let both = || vec![Record::Meeting(Box::new(series.clone())), Record::Meeting(Box::new(other.clone()))];
    let outcome = firm.take(both(), &Options::default());
    assert_eq!((outcome.tasks, outcome.added, outcome.rows[0].times), (1, 1, 2));
    let days: Vec<String> =
        firm.touches(firm.anna).iter().map(|touch| touch.at.local_date().to_string()).collect();
    assert_eq!(days, ["2026-11-23", "2026-11-17", "2026-11-02"]);
    let before = firm.bench.dump();
    assert_eq!(firm.take(both(), &Options::default()).known, 2);
    assert_eq!(firm.bench.dump(), before);
}

#[test]
fn an_endless_series_is_bounded_and_one_that_is_not_followed_comes_once() {
    let firm = open();
    let daily = Meeting {
        repeats: Repetition::Rule(
            Rule::parse("FREQ=DAILY;COUNT=1000000000").unwrap(),
            Vec::new(),
            Vec::new(),
        ),
        first_on: "1990-01-01".parse().unwrap(),
        ..meeting(Instant::Wall("1990-01-01".parse().unwrap(), 480), &["anna@haus.example"])
    };
    let outcome = firm.meeting(daily);
    assert!((360..=367).contains(&outcome.rows[0].times), "{}", outcome.rows[0].times);
    let secondly = Meeting {
        uid: Some("s".into()),
        repeats: Repetition::Unsupported,
        ..meeting(Instant::Utc(NOW.0 - DAY_MS), &["anna@haus.example"])
    };
    let outcome = firm.meeting(secondly);
    assert_eq!(
        (outcome.added, outcome.rows[0].times, outcome.rows[0].why.as_deref()),
        (1, 1, Some("rule-not-followed"))
    );
}

#[test]
fn addresses_and_names_are_looked_up_in_indexes() {
    let bench = Bench::open();
    for sql in [people::OWNERS, known::TOUCH, known::TASK, known::OWN_TASK] {
        let plan = bench.plan(sql);
        let is_scan = |line: &String| line.starts_with("SCAN") && line != "SCAN CONSTANT ROW";
        assert!(!plan.iter().any(is_scan), "{plan:#?}");
    }
}
