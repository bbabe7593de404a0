//! Putting aside, and how that ends.

use super::*;
use crate::agenda::{SetAside, dismiss, postpone, talked};
use crate::error::Error;
use crate::time::DAY_MS;
use crate::timeline::{TouchDraft, TouchOutcome};

fn line(party: PartyId, task_id: Option<TaskId>, lead: ReasonKind) -> SetAside {
    SetAside { party_id: Some(party), task_id, lead }
}

fn call(party: PartyId, outcome: TouchOutcome) -> TouchDraft {
    serde_json::from_value(serde_json::json!({"partyId": party, "kind": "call", "outcome": outcome})).unwrap()
}

fn names(bench: &Bench) -> Vec<String> {
    all(bench).into_iter().map(|line| line.name).collect()
}

#[test]
fn a_derived_line_put_off_comes_back_on_its_day_and_undo_brings_it_back_at_once() {
    let bench = Bench::open();
    let party = silent(&bench, "Still");
    let before = bench.dump();
    bench.write(|tx| postpone(tx, &line(party, None, ReasonKind::Silence), day(3)));
    assert!(names(&bench).is_empty());
    bench.clock.advance_ms(2 * DAY_MS);
    assert!(names(&bench).is_empty());
    bench.clock.advance_ms(DAY_MS);
    assert_eq!(names(&bench), ["Still"]);
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
    bench.store.redo().unwrap();
    bench.store.undo().unwrap();
    assert_eq!(names(&bench), ["Still"]);
}

#[test]
fn a_step_is_moved_with_every_other_reason_of_its_customer() {
    let bench = Bench::open();
    let party = silent(&bench, "Still");
    let id = step(&bench, Some(party), -1, None);
    bench.write(|tx| postpone(tx, &line(party, Some(id), ReasonKind::Step), day(9)));
    assert!(names(&bench).is_empty());
    assert_eq!(bench.read(|conn| task::get(conn, id)).due_on, Some(day(9)));
    bench.clock.advance_ms(9 * DAY_MS);
    let lines = all(&bench);
    assert_eq!((told(&lines), lines[0].others), (expected(&[("Still", ReasonKind::Step)]), 1));
}

#[test]
fn what_was_dismissed_comes_back_with_other_facts() {
    let bench = Bench::open();
    let party = silent(&bench, "Still");
    bench.write(|tx| dismiss(tx, &line(party, None, ReasonKind::Silence), "Kauft nur im Sommer"));
    assert!(names(&bench).is_empty());
    bench.clock.advance_ms(5 * DAY_MS);
    assert!(names(&bench).is_empty(), "no day ends it");
    // A purchase makes the customer active; silent once more, it is another silence.
    buys(&bench, party, &[5]);
    assert!(names(&bench).is_empty());
    bench.clock.advance_ms(90 * DAY_MS);
    crate::standing::pass_time(&bench.store).unwrap();
    assert_eq!(told(&all(&bench)), expected(&[("Still", ReasonKind::Silence)]));
}

#[test]
fn a_case_and_a_deadline_are_dismissed_alone_and_end_with_another_day() {
    let bench = Bench::open();
    let party = silent(&bench, "Still");
    let id = case(&bench, party, -3);
    bench.write(|tx| dismiss(tx, &line(party, None, ReasonKind::Case), "Wartet auf den Hersteller"));
    assert_eq!(told(&all(&bench)), expected(&[("Still", ReasonKind::Silence)]));
    bench.write(|tx| Ok(tx.execute("UPDATE case_file SET due_on = ?1", [day(-1)])?));
    assert_eq!(told(&all(&bench)), expected(&[("Still", ReasonKind::Case)]));
    bench.write(|tx| dismiss(tx, &line(party, None, ReasonKind::Silence), "Saison"));
    let lines = all(&bench);
    assert_eq!((lines.len(), lines[0].kind, lines[0].others), (1, ReasonKind::Case, 0));
    assert_eq!(bench.read(|conn| service::case(conn, id)).closed_on, None, "the case itself stays open");
}

#[test]
fn a_dismissed_step_is_done_with_the_reason_as_its_outcome() {
    let bench = Bench::open();
    let party = bench.party("A");
    let id = step(&bench, Some(party), 0, None);
    bench.write(|tx| dismiss(tx, &line(party, Some(id), ReasonKind::Step), " erledigt sich "));
    let task = bench.read(|conn| task::get(conn, id));
    assert_eq!((task.done_at.is_some(), task.outcome.as_deref()), (true, Some("erledigt sich")));
    assert!(names(&bench).is_empty());
}

#[test]
fn a_talk_lets_the_reasons_rest_by_what_came_of_it() {
    let on_list_after = |outcome: TouchOutcome, days: i64| {
        let bench = Bench::open();
        let party = silent(&bench, "Still");
        bench.write(|tx| talked(tx, &call(party, outcome)));
        bench.clock.advance_ms(days * DAY_MS);
        !names(&bench).is_empty()
    };
    // The day of the tests is a Monday.
    assert!(!on_list_after(TouchOutcome::NotReached, 0) && on_list_after(TouchOutcome::NotReached, 1));
    assert!(!on_list_after(TouchOutcome::CallBack, 0) && on_list_after(TouchOutcome::CallBack, 1));
    assert!(!on_list_after(TouchOutcome::Reached, 13) && on_list_after(TouchOutcome::Reached, 14));
    assert!(!on_list_after(TouchOutcome::NoNeed, 90) && on_list_after(TouchOutcome::NoNeed, 91));
}

#[test]
fn a_talk_extends_what_is_put_aside_already_and_never_shortens_it() {
    let bench = Bench::open();
    let (soon, late) = (silent(&bench, "Bald"), silent(&bench, "Spät"));
    bench.write(|tx| postpone(tx, &line(soon, None, ReasonKind::Silence), day(4)));
    bench.write(|tx| postpone(tx, &line(late, None, ReasonKind::Silence), day(30)));
    bench.clock.advance_ms(3 * DAY_MS);
    bench.write(|tx| talked(tx, &call(soon, TouchOutcome::Reached)));
    bench.write(|tx| talked(tx, &call(late, TouchOutcome::Reached)));
    bench.clock.advance_ms(DAY_MS);
    assert!(names(&bench).is_empty(), "the day before a talk of yesterday no longer counts");
    // Two weeks after the Thursday of the talk.
    bench.clock.advance_ms(13 * DAY_MS);
    assert_eq!(names(&bench), ["Bald"]);
}

#[test]
fn a_note_lets_nothing_rest_and_a_talk_rests_from_its_own_day_on() {
    let bench = Bench::open();
    let party = silent(&bench, "Still");
    let of_day = |ago: i64| TouchDraft {
        at: Some(crate::time::Timestamp(NOW.0 - ago * DAY_MS)),
        ..call(party, TouchOutcome::Reached)
    };
    let note = TouchDraft { kind: crate::timeline::TouchKind::Note, ..call(party, TouchOutcome::Reached) };
    bench.write(|tx| talked(tx, &note));
    assert_eq!(names(&bench), ["Still"]);
    bench.write(|tx| talked(tx, &of_day(14)));
    assert_eq!(names(&bench), ["Still"], "two weeks have passed since");
    bench.write(|tx| talked(tx, &of_day(10)));
    assert!(names(&bench).is_empty());
    bench.clock.advance_ms(4 * DAY_MS);
    assert_eq!(names(&bench), ["Still"]);
}

#[test]
fn a_talk_does_not_carry_a_deadline_past_its_day_nor_settle_a_case() {
    let bench = Bench::open();
    let (near, of_case) = (bench.party("Vertrag"), bench.party("Fall"));
    contract(&bench, near, 40);
    case(&bench, of_case, -2);
    bench.write(|tx| {
        talked(tx, &call(near, TouchOutcome::NoNeed))?;
        talked(tx, &call(of_case, TouchOutcome::NoNeed))
    });
    assert!(names(&bench).is_empty());
    bench.clock.advance_ms(DAY_MS);
    assert_eq!(names(&bench), ["Fall"]);
    // The last day for notice is the tenth from now; a week before it the line is back.
    bench.clock.advance_ms(2 * DAY_MS);
    assert_eq!(names(&bench), ["Fall", "Vertrag"]);
}

#[test]
fn what_cannot_be_is_refused_and_writes_nothing() {
    let bench = Bench::open();
    let party = silent(&bench, "Still");
    let before = bench.dump();
    let refusal = |result: crate::Result<crate::store::Written<()>>| match result {
        Err(Error::Invalid { field, reason }) => (field, reason),
        Err(Error::NotFound(what)) => ("not found", what),
        other => panic!("{other:?}"),
    };
    let this = line(party, None, ReasonKind::Silence);
    let late = |days| refusal(bench.try_write(|tx| postpone(tx, &this, day(days))));
    assert_eq!([late(0), late(-1)], [("until", "not-ahead"); 2]);
    let why = |line: &SetAside, why: &str| refusal(bench.try_write(|tx| dismiss(tx, line, why)));
    assert_eq!(why(&this, "  "), ("why", "missing"));
    assert_eq!(why(&this, &"x".repeat(501)), ("why", "too-long"));
    assert_eq!(why(&line(party, None, ReasonKind::Case), "x"), ("not found", "reason"));
    assert_eq!(why(&SetAside { party_id: None, ..this.clone() }, "x"), ("partyId", "missing"));
    bench.trash_party(party);
    assert_eq!(why(&this, "x"), ("not found", "party"));
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
}
