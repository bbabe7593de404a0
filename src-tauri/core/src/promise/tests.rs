//! Promises: what they must say, what becomes of them, and which of them are shown.

use chrono::NaiveDate;

use super::table::OPEN;
use super::*;
use crate::error::Error;
use crate::id::{PartyId, PromiseId};
use crate::testing::Bench;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn draft(party_id: PartyId) -> PromiseDraft {
    PromiseDraft {
        party_id,
        kind: PromiseKind::Ours,
        title: "Ersatzgerät bis zum Ersten".into(),
        note: None,
        contact_id: None,
        person_id: None,
        made_on: day("2026-11-02"),
        due_on: Some(day("2026-12-01")),
    }
}

fn refusal<T: std::fmt::Debug>(result: crate::Result<T>) -> (&'static str, &'static str) {
    match result {
        Err(Error::Invalid { field, reason }) => (field, reason),
        Err(Error::NotFound(what)) => ("not found", what),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_words_in_the_file_are_those_of_the_json() {
    for kind in PromiseKind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.word());
    }
    for state in PromiseState::ALL {
        assert_eq!(serde_json::to_value(state).unwrap(), state.word());
    }
}

#[test]
fn a_promise_is_read_back_changed_settled_trashed_and_given_back_by_undo() {
    let bench = Bench::open();
    let (party, contact) = (bench.party("Klinikum"), bench.party("Frau Hansen"));
    let eva = bench.person("Eva");
    let id = bench.write(|tx| add(tx, &draft(party)));
    let stored = || bench.read(|conn| get(conn, id));
    let first = stored();
    assert_eq!((first.kind, first.state, first.settled_on), (PromiseKind::Ours, PromiseState::Open, None));
    let changed = PromiseDraft {
        kind: PromiseKind::Theirs,
        contact_id: Some(contact),
        person_id: Some(eva),
        ..draft(party)
    };
    bench.write(|tx| update(tx, id, &changed));
    assert_eq!((stored().contact_name.as_deref(), stored().person_id), (Some("Frau Hansen"), Some(eva)));
    bench.write(|tx| settle(tx, id, PromiseState::Broken, Some(day("2026-11-20"))));
    assert_eq!((stored().state, stored().settled_on), (PromiseState::Broken, Some(day("2026-11-20"))));
    bench.write(|tx| settle(tx, id, PromiseState::Met, None));
    assert_eq!((stored().state, stored().settled_on), (PromiseState::Met, Some(day("2026-11-23"))));
    bench.write(|tx| settle(tx, id, PromiseState::Open, None));
    assert_eq!((stored().state, stored().settled_on), (PromiseState::Open, None));
    bench.write(|tx| delete(tx, id));
    assert_eq!(refusal(bench.store.read(|conn| get(conn, id))), ("not found", "promise"));
    for _ in 0..5 {
        bench.store.undo().unwrap();
    }
    assert_eq!(stored(), first);
}

#[test]
fn what_a_promise_cannot_say_is_refused_at_its_field() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    let id = bench.write(|tx| add(tx, &draft(party)));
    let before = bench.dump();
    let check = |change: fn(&mut PromiseDraft), field, reason| {
        let mut bad = draft(party);
        change(&mut bad);
        assert_eq!(refusal(bench.try_write(|tx| add(tx, &bad))), (field, reason));
        assert_eq!(refusal(bench.try_write(|tx| update(tx, id, &bad))), (field, reason));
    };
    check(|d| d.title = " ".into(), "title", "missing");
    check(|d| d.made_on = day("2026-11-24"), "madeOn", "in-future");
    check(|d| d.due_on = Some(day("2026-11-01")), "dueOn", "before-start");
    check(|d| d.party_id = PartyId(uuid::Uuid::nil()), "not found", "party");
    check(|d| d.contact_id = Some(PartyId(uuid::Uuid::nil())), "not found", "party");
    let settled = |state, on| refusal(bench.try_write(|tx| settle(tx, id, state, on)));
    assert_eq!(settled(PromiseState::Open, None), ("state", "unchanged"));
    assert_eq!(settled(PromiseState::Met, Some(day("2026-11-01"))), ("on", "before-start"));
    assert_eq!(settled(PromiseState::Met, Some(day("2026-11-24"))), ("on", "in-future"));
    let nobody = PromiseId(uuid::Uuid::nil());
    assert_eq!(
        refusal(bench.try_write(|tx| settle(tx, nobody, PromiseState::Met, None))),
        ("not found", "promise")
    );
    assert_eq!(bench.dump(), before);
}

#[test]
fn open_ones_stand_by_their_day_and_are_found_by_their_customer() {
    let bench = Bench::open();
    let (party, other) = (bench.party("Klinikum"), bench.party("Praxis"));
    let put = |draft: PromiseDraft| bench.write(|tx| add(tx, &draft));
    let some_day = put(PromiseDraft { due_on: None, ..draft(party) });
    let late = put(PromiseDraft { due_on: Some(day("2026-11-03")), ..draft(party) });
    let next = put(PromiseDraft { kind: PromiseKind::Expectation, ..draft(party) });
    let met = put(draft(party));
    bench.write(|tx| settle(tx, met, PromiseState::Met, None));
    let elsewhere = put(draft(other));
    let open = |parties: &[PartyId]| {
        let whose = crate::party::Parties::of(parties);
        bench.read(|conn| open_of_parties(conn, &whose)).iter().map(|one| one.id).collect::<Vec<_>>()
    };
    assert_eq!(open(&[party]), [late, next, some_day]);
    assert_eq!(open(&[party, other]).len(), 4);
    assert!(open(&[party, other]).contains(&elsewhere) && open(&[]).is_empty());
    let plan = bench.plan(OPEN);
    assert!(plan.iter().any(|line| line.contains("promise_by_party (party_id=?)")), "{plan:#?}");
}
