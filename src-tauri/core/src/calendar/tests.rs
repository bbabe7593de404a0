//! The calendar over a store.

use chrono::{Days, NaiveDate};
use rusqlite::params;

use super::*;
use crate::error::Error;
use crate::id::{PartyId, PersonId};
use crate::task::{self, TaskDraft, TaskKind};
use crate::testing::{Bench, NOW};

fn day(ahead: i64) -> NaiveDate {
    NOW.local_date() + chrono::TimeDelta::days(ahead)
}

fn week(person_id: Option<PersonId>) -> CalendarRequest {
    CalendarRequest { from: day(0), until: day(6), person_id, per_day: 0 }
}

fn shown(bench: &Bench, request: &CalendarRequest) -> Calendar {
    bench.read(|conn| range(conn, request, day(0)))
}

fn plan(
    bench: &Bench,
    party: Option<PartyId>,
    ahead: i64,
    time: Option<&str>,
    who: Option<PersonId>,
) -> crate::id::TaskId {
    let draft = TaskDraft {
        party_id: party,
        deal_id: None,
        kind: TaskKind::Visit,
        title: format!("Besuch {}", time.unwrap_or("irgendwann")),
        note: None,
        due_on: Some(day(ahead)),
        due_time: time.map(str::to_owned),
        assignee_id: who,
        repeat: None,
    };
    bench.write(|tx| task::create(tx, &draft))
}

fn contract(bench: &Bench, party: PartyId, ends: i64, notice: u16, renews: Option<u16>) {
    bench.write(|tx| {
        Ok(tx.execute(
            "INSERT INTO contract (id, party_id, title, started_on, ends_on, notice_days, renews_months, created_at)
             VALUES (?1, ?2, 'Wartung', '2020-01-01', ?3, ?4, ?5, 0)",
            params![tx.new_id(), party, day(ends), notice, renews],
        )?)
    });
}

#[test]
fn each_day_has_its_open_tasks_by_their_time_and_their_count() {
    let bench = Bench::open();
    let (me, you) = (bench.person("Martin"), bench.person("Femke"));
    let [here, gone] = ["Klinikum", "Weg"].map(|name| bench.party(name));
    plan(&bench, Some(here), 1, None, Some(me));
    plan(&bench, Some(here), 1, Some("14:00"), Some(me));
    plan(&bench, None, 1, Some("09:00"), Some(you));
    plan(&bench, Some(gone), 1, Some("08:00"), Some(me));
    plan(&bench, Some(here), 7, None, Some(me));
    plan(&bench, Some(here), -3, None, Some(me));
    let done = plan(&bench, Some(here), 2, None, Some(me));
    bench.write(|tx| task::done(tx, done, None));
    bench.trash_party(gone);
    let all = shown(&bench, &week(None));
    assert_eq!(all.days.len(), 7);
    assert_eq!(all.days.iter().map(|day| day.count).collect::<Vec<_>>(), [0, 3, 0, 0, 0, 0, 0]);
    let titles: Vec<_> = all.days[1].tasks.tasks.iter().map(|task| task.title.as_str()).collect();
    assert_eq!(titles, ["Besuch 09:00", "Besuch 14:00", "Besuch irgendwann"]);
    assert_eq!(all.late, 1);
    let mine = shown(&bench, &week(Some(you)));
    assert_eq!((mine.days[1].count, mine.late), (1, 0));
}

#[test]
fn a_long_day_pages_and_no_task_comes_twice() {
    let bench = Bench::open();
    for n in 0..25 {
        plan(&bench, None, 0, (n % 3 > 0).then(|| format!("{:02}:30", n % 24)).as_deref(), None);
    }
    let first = shown(&bench, &CalendarRequest { per_day: 4, ..week(None) }).days.remove(0);
    assert_eq!((first.count, first.tasks.tasks.len()), (25, 4));
    let mut found: Vec<_> = first.tasks.tasks.iter().map(|task| task.id).collect();
    let mut cursor = first.tasks.next;
    while cursor.is_some() {
        let request = CalendarDayRequest { day: day(0), person_id: None, cursor, limit: 10 };
        let page = bench.read(|conn| super::day(conn, &request));
        found.extend(page.tasks.iter().map(|task| task.id));
        cursor = page.next;
    }
    let whole = CalendarDayRequest { day: day(0), person_id: None, cursor: None, limit: 500 };
    let whole: Vec<_> =
        bench.read(|conn| super::day(conn, &whole)).tasks.into_iter().map(|task| task.id).collect();
    assert_eq!(found, whole);
    assert_eq!(found.len(), 25);
}

#[test]
fn contracts_deals_promises_and_cases_stand_on_their_days() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    contract(&bench, party, 2, 0, None);
    // Goes on by a year, a hundred days' notice: the last day for it is the 3rd day from today.
    contract(&bench, party, 103, 100, Some(12));
    // Its first term ended long ago, and each month has a last day of its own.
    contract(&bench, party, -365, 10, Some(1));
    bench.write(|tx| {
        tx.execute(
            "INSERT INTO promise (id, party_id, kind, title, made_on, due_on, created_at)
             VALUES (?1, ?2, 'ours', 'Muster schicken', '2026-01-01', ?3, 0)",
            params![tx.new_id(), party, day(4)],
        )?;
        tx.execute(
            "INSERT INTO case_file (id, party_id, kind, title, opened_on, due_on, created_at)
             VALUES (?1, ?2, 'complaint', 'Pumpe undicht', '2026-01-01', ?3, 0)",
            params![tx.new_id(), party, day(4)],
        )?;
        Ok(())
    });
    let marks: Vec<(usize, CalendarMarkKind)> = shown(&bench, &week(None))
        .days
        .iter()
        .enumerate()
        .flat_map(|(n, day)| day.marks.iter().map(move |mark| (n, mark.kind)))
        .filter(|mark| mark.1 != CalendarMarkKind::Notice || mark.0 == 3)
        .collect();
    assert_eq!(
        marks,
        [
            (2, CalendarMarkKind::End),
            (3, CalendarMarkKind::Notice),
            (4, CalendarMarkKind::Promise),
            (4, CalendarMarkKind::Case)
        ]
    );
    let month = CalendarRequest { until: day(41), ..week(None) };
    let notices = shown(&bench, &month).days.iter().flat_map(|day| day.marks.clone()).collect::<Vec<_>>();
    assert!(notices.iter().filter(|mark| mark.kind == CalendarMarkKind::Notice).count() >= 2, "{notices:?}");
    bench.trash_party(party);
    assert!(shown(&bench, &week(None)).days.iter().all(|day| day.marks.is_empty()));
}

#[test]
fn a_task_is_given_to_a_colleague_and_undone() {
    let bench = Bench::open();
    let (me, you) = (bench.person("Martin"), bench.person("Femke"));
    let id = plan(&bench, None, 0, None, Some(me));
    let before = bench.dump();
    bench.write(|tx| task::assign(tx, id, Some(you)));
    assert_eq!(bench.read(|conn| task::get(conn, id)).assignee_id, Some(you));
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
    let nobody = PersonId(uuid::Uuid::nil());
    assert!(matches!(
        bench.try_write(|tx| task::assign(tx, id, Some(nobody))),
        Err(Error::NotFound("person"))
    ));
    bench.write(|tx| task::done(tx, id, None));
    assert!(matches!(bench.try_write(|tx| task::assign(tx, id, None)), Err(Error::NotFound("task"))));
}

#[test]
fn days_that_cannot_be_shown_are_refused() {
    let bench = Bench::open();
    let ask = |from, until| {
        bench.store.read(|conn| range(conn, &CalendarRequest { from, until, ..week(None) }, day(0)))
    };
    for (from, until) in [(day(1), day(0)), (day(0), day(42))] {
        assert!(matches!(ask(from, until), Err(Error::Invalid { field: "until", .. })));
    }
    assert_eq!(ask(day(0), day(0) + Days::new(41)).unwrap().days.len(), 42);
    let request = CalendarDayRequest { day: day(0), person_id: None, cursor: Some("x".into()), limit: 0 };
    assert!(matches!(
        bench.store.read(|conn| super::day(conn, &request)),
        Err(Error::Invalid { field: "cursor", .. })
    ));
}

#[test]
fn every_question_of_the_calendar_walks_its_index() {
    let bench = Bench::open();
    let of_tasks = [
        (tasks::COUNTS[0], "COVERING INDEX task_open_by_due (due_on>? AND due_on<?)"),
        (tasks::COUNTS[1], "COVERING INDEX task_open_by_assignee (assignee_id=? AND due_on>? AND due_on<?)"),
        (tasks::LATE[0], "COVERING INDEX task_open_by_due (due_on>? AND due_on<?)"),
        (tasks::LATE[1], "COVERING INDEX task_open_by_assignee (assignee_id=? AND due_on>? AND due_on<?)"),
        (tasks::PAGE[0], "task_open_by_due (due_on=? AND <expr>>?"),
        (tasks::PAGE[1], "task_open_by_assignee (assignee_id=? AND due_on=? AND <expr>>?"),
        (contracts::CONTRACTS[0], "contract_by_end (ends_on>? AND ends_on<?)"),
        (contracts::CONTRACTS[1], "contract_by_end (ends_on>? AND ends_on<?)"),
    ];
    let indexes =
        ["promise_open_by_due (due_on>", "case_file_open_by_due (due_on>", "deal_by_expected (expected_on>"];
    let of_others =
        others::QUERIES.iter().zip(indexes).flat_map(|((_, sql), index)| sql.map(|sql| (sql, index)));
    for (sql, index) in of_tasks.into_iter().chain(of_others) {
        let plan = bench.plan(sql);
        assert!(plan.iter().any(|line| line.contains(index)), "{index}\n{plan:#?}");
        // The trash may be read as a whole, from its own index.
        let is_bad = |line: &&String| {
            (line.starts_with("SCAN") && !line.contains("COVERING INDEX party_by_trash"))
                || line.contains("TEMP B-TREE")
        };
        assert_eq!(plan.iter().find(is_bad), None, "{sql}");
    }
}
