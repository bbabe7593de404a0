//! Tasks through their life, and the next step.

use chrono::{Days, NaiveDate};
use rusqlite::params;

use super::*;
use crate::error::Error;
use crate::id::{DealId, PartyId, TaskId};
use crate::testing::{Bench, NOW};
use crate::time::Timestamp;

fn day(offset: i64) -> NaiveDate {
    let today = NOW.local_date();
    if offset < 0 { today - Days::new(offset.unsigned_abs()) } else { today + Days::new(offset as u64) }
}

fn draft(party_id: Option<PartyId>, due_on: Option<NaiveDate>) -> TaskDraft {
    TaskDraft {
        party_id,
        deal_id: None,
        kind: TaskKind::Call,
        title: "Nachfassen".into(),
        note: None,
        due_on,
        due_time: None,
        assignee_id: None,
        repeat: None,
    }
}

fn add(bench: &Bench, draft: &TaskDraft) -> TaskId {
    bench.write(|tx| create(tx, draft))
}

/// An open deal worth 100 euros and 1 cent in a stage of 50 per cent, to be won today.
fn deal(bench: &Bench, party: PartyId) -> DealId {
    bench.write(|tx| {
        let (pipeline, stage, deal) = (tx.new_id(), tx.new_id(), DealId(tx.new_id()));
        tx.execute("INSERT INTO pipeline VALUES (?1, 'Geräte', 'EUR', 0, NULL)", [pipeline])?;
        tx.execute("INSERT INTO stage (id, pipeline_id, name, kind, probability, target_days, position) VALUES (?1, ?2, 'Angebot', 'open', 50, 14, 0)", [stage, pipeline])?;
        tx.execute(
            "INSERT INTO deal (id, party_id, pipeline_id, stage_id, title, amount, currency, expected_on, rank,
                               stage_since, created_at)
             VALUES (?1, ?2, ?3, ?4, 'Pumpen', 10001, 'EUR', ?5, 0, 0, 0)",
            params![deal, party, pipeline, stage, NOW.local_date()],
        )?;
        Ok(deal)
    })
}

#[test]
fn a_task_is_read_back_as_it_was_written() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    let writer = bench.person("Martin");
    bench.store.set_actor(Some(writer));
    let deal = deal(&bench, party);
    let id = add(
        &bench,
        &TaskDraft {
            deal_id: Some(deal),
            note: Some("Preis nennen".into()),
            due_time: Some("09:30".into()),
            ..draft(None, Some(day(1)))
        },
    );
    let expected = TaskView {
        id,
        party_id: Some(party),
        party_name: Some("Klinikum".into()),
        deal_id: Some(deal),
        deal_title: Some("Pumpen".into()),
        kind: TaskKind::Call,
        title: "Nachfassen".into(),
        note: Some("Preis nennen".into()),
        due_on: Some(day(1)),
        due_time: Some("09:30".into()),
        assignee_id: Some(writer),
        done_at: None,
        outcome: None,
        playbook: None,
        repeat: None,
    };
    assert_eq!(bench.read(|conn| get(conn, id)), expected);
}

#[test]
fn the_words_in_the_file_are_those_of_the_json() {
    for kind in TaskKind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.word());
    }
}

#[test]
fn what_cannot_be_is_refused() {
    let bench = Bench::open();
    let check = |change: fn(&mut TaskDraft), field: &str, reason: &str| {
        let mut bad = draft(None, None);
        change(&mut bad);
        match bench.try_write(|tx| create(tx, &bad)) {
            Err(Error::Invalid { field: f, reason: r }) => assert_eq!((f, r), (field, reason)),
            other => panic!("{field}: {other:?}"),
        }
    };
    check(|d| d.title = " ".into(), "title", "missing");
    check(|d| d.title = "x".repeat(501), "title", "too-long");
    check(|d| d.note = Some("x".repeat(65_537)), "note", "too-long");
    check(|d| d.due_time = Some("24:00".into()), "dueTime", "not-a-time");
    check(|d| d.due_on = NaiveDate::from_ymd_opt(10_000, 1, 1), "dueOn", "not-a-date");
    let nobody = TaskDraft { deal_id: Some(DealId(uuid::Uuid::nil())), ..draft(None, None) };
    assert!(matches!(bench.try_write(|tx| create(tx, &nobody)), Err(Error::NotFound("deal"))));
    let nobody = draft(Some(PartyId(uuid::Uuid::nil())), None);
    assert!(matches!(bench.try_write(|tx| create(tx, &nobody)), Err(Error::NotFound("party"))));
}

#[test]
fn a_task_is_changed_postponed_done_reopened_and_deleted_and_each_is_undone() {
    let bench = Bench::open();
    let party = bench.party("A");
    let id = add(&bench, &draft(Some(party), Some(day(0))));
    let mut states = vec![bench.dump()];
    let mut step = |f: &dyn Fn(&crate::store::Tx<'_>) -> crate::Result<()>| {
        bench.clock.advance_ms(1000);
        bench.write(f);
        states.push(bench.dump());
        bench.store.read(|conn| get(conn, id)).ok()
    };
    let changed =
        TaskDraft { title: "Angebot".into(), due_time: Some("14:00".into()), ..draft(None, Some(day(1))) };
    let task = step(&|tx| update(tx, id, &changed)).unwrap();
    assert_eq!((task.title.as_str(), task.party_id, task.due_on), ("Angebot", None, Some(day(1))));
    let task = step(&|tx| postpone(tx, id, day(9))).unwrap();
    assert_eq!((task.due_on, task.due_time.as_deref()), (Some(day(9)), Some("14:00")));
    let task = step(&|tx| done(tx, id, Some("erreicht")).map(|_| ())).unwrap();
    let at = Timestamp(NOW.0 + 3000);
    assert_eq!((task.done_at, task.outcome.as_deref()), (Some(at), Some("erreicht")));
    let task = step(&|tx| done(tx, id, Some("bestellt")).map(|_| ())).unwrap();
    assert_eq!((task.done_at, task.outcome.as_deref()), (Some(at), Some("bestellt")));
    let task = step(&|tx| reopen(tx, id)).unwrap();
    assert_eq!((task.done_at, task.outcome), (None, None));
    assert!(step(&|tx| delete(tx, id)).is_none());
    states.pop();
    while let Some(state) = states.pop() {
        bench.store.undo().unwrap();
        assert_eq!(bench.dump(), state);
    }
}

#[test]
fn a_task_in_the_trash_is_not_found() {
    let bench = Bench::open();
    let id = add(&bench, &draft(None, Some(day(0))));
    bench.write(|tx| delete(tx, id));
    let refused = [
        bench.try_write(|tx| update(tx, id, &draft(None, None))).err(),
        bench.try_write(|tx| done(tx, id, None)).err(),
        bench.try_write(|tx| reopen(tx, id)).err(),
        bench.try_write(|tx| postpone(tx, id, day(1))).err(),
        bench.try_write(|tx| delete(tx, id)).err(),
        bench.store.read(|conn| get(conn, id)).err(),
    ];
    assert!(refused.iter().all(|e| matches!(e, Some(Error::NotFound("task")))), "{refused:?}");
}

#[test]
fn the_next_step_is_the_earliest_open_task_and_one_without_a_day_comes_last() {
    let bench = Bench::open();
    let party = bench.party("A");
    let deal = deal(&bench, party);
    let of_deal = |due| TaskDraft { deal_id: Some(deal), ..draft(None, due) };
    let someday = add(&bench, &of_deal(None));
    let next = || bench.read(|conn| Ok((next_step_of_deal(conn, deal)?, next_step_of_party(conn, party)?)));
    let ids = |(a, b): (Option<crate::party::NextStep>, Option<crate::party::NextStep>)| {
        (a.map(|s| s.task_id), b.map(|s| s.task_id))
    };
    assert_eq!(ids(next()), (Some(someday), Some(someday)));
    let later = add(&bench, &of_deal(Some(day(5))));
    let sooner = add(&bench, &draft(Some(party), Some(day(2))));
    assert_eq!(ids(next()), (Some(later), Some(sooner)));
    bench.write(|tx| done(tx, sooner, None));
    bench.write(|tx| delete(tx, later));
    assert_eq!(ids(next()), (Some(someday), Some(someday)));
    bench.write(|tx| done(tx, someday, None));
    assert_eq!(next(), (None, None));
}

#[test]
fn within_a_day_the_earlier_time_comes_first_and_a_task_without_a_time_last() {
    let bench = Bench::open();
    let (party, me) = (bench.party("A"), bench.person("Me"));
    let deal = deal(&bench, party);
    let plan = |on: i64, time: Option<&str>| {
        let due_time = time.map(str::to_owned);
        let of_deal =
            TaskDraft { deal_id: Some(deal), assignee_id: Some(me), ..draft(Some(party), Some(day(on))) };
        add(&bench, &TaskDraft { due_time, ..of_deal })
    };
    let tomorrow = plan(1, Some("07:00"));
    let (open, noon, nine, also_nine) =
        (plan(0, None), plan(0, Some("12:15")), plan(0, Some("09:00")), plan(0, Some("09:00")));
    let by_time = [nine, also_nine, noon, open, tomorrow];
    let of_customer: Vec<_> =
        bench.read(|conn| of_parties(conn, &party.into())).iter().map(|task| task.id).collect();
    assert_eq!(of_customer, by_time);
    let step = bench.read(|conn| Ok((next_step_of_deal(conn, deal)?, next_step_of_party(conn, party)?)));
    assert_eq!((step.0.map(|s| s.task_id), step.1.map(|s| s.task_id)), (Some(nine), Some(nine)));
    let listed: TaskId =
        bench.read(|conn| Ok(conn.query_row("SELECT next_task_id FROM party_now", [], |row| row.get(0))?));
    assert_eq!(listed, nine, "the list names the same step");
}

#[test]
fn the_tasks_of_a_customer_include_those_of_its_deals_once_each() {
    let bench = Bench::open();
    let (party, person) = (bench.party("A"), bench.party("B"));
    let deal = deal(&bench, party);
    let someday = add(&bench, &draft(Some(party), None));
    let own = add(&bench, &draft(Some(party), Some(day(3))));
    let with_person = add(&bench, &TaskDraft { deal_id: Some(deal), ..draft(Some(person), Some(day(1))) });
    let both = add(&bench, &TaskDraft { deal_id: Some(deal), ..draft(Some(party), Some(day(2))) });
    let ids = |party: PartyId| {
        bench.read(|conn| of_parties(conn, &party.into())).iter().map(|t| t.id).collect::<Vec<_>>()
    };
    assert_eq!(ids(party), [with_person, both, own, someday]);
    assert_eq!(ids(person), [with_person]);
}

#[test]
fn every_query_of_next_steps_uses_its_index() {
    let bench = Bench::open();
    for sql in next_step::OF_DEAL.into_iter().chain(next_step::OF_PARTY) {
        bench.assert_indexed(sql);
    }
}
