//! Cases: what they must say, how they are settled, and which of them are late.

use chrono::NaiveDate;

use super::*;
use crate::error::Error;
use crate::id::{CaseId, PartyId};
use crate::testing::Bench;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn draft(party_id: PartyId) -> CaseDraft {
    CaseDraft {
        party_id,
        kind: CaseKind::Complaint,
        severe: true,
        title: "Pumpe undicht".into(),
        note: None,
        opened_on: day("2026-11-02"),
        due_on: Some(day("2026-11-20")),
        closed_on: None,
        outcome: None,
        owner_id: None,
        source: None,
    }
}

fn stored(bench: &Bench, id: CaseId) -> CaseView {
    bench.read(|conn| case(conn, id))
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
    for kind in CaseKind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.word());
    }
}

#[test]
fn a_case_is_read_back_changed_trashed_and_given_back_by_undo() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    let writer = bench.person("Eva");
    bench.store.set_actor(Some(writer));
    let id = bench.write(|tx| add_case(tx, &draft(party)));
    let view = stored(&bench, id);
    assert_eq!((view.kind, view.severe, view.owner_id), (CaseKind::Complaint, true, Some(writer)));
    assert_eq!((view.due_on, view.closed_on), (draft(party).due_on, None));
    let changed =
        CaseDraft { kind: CaseKind::Return, severe: false, note: Some("Foto".into()), ..draft(party) };
    bench.write(|tx| update_case(tx, id, &changed));
    let view_changed = stored(&bench, id);
    assert_eq!((view_changed.kind, view_changed.note.as_deref()), (CaseKind::Return, Some("Foto")));
    assert_eq!(view_changed.owner_id, None, "an empty owner is nobody");
    bench.write(|tx| delete_case(tx, id));
    assert_eq!(refusal(bench.store.read(|conn| case(conn, id))), ("not found", "case"));
    assert_eq!(refusal(bench.try_write(|tx| delete_case(tx, id))), ("not found", "case"));
    assert_eq!(refusal(bench.try_write(|tx| update_case(tx, id, &changed))), ("not found", "case"));
    bench.store.undo().unwrap();
    bench.store.undo().unwrap();
    assert_eq!(stored(&bench, id), view);
}

#[test]
fn what_a_case_cannot_say_is_refused_at_its_field() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    let check = |change: fn(&mut CaseDraft), field, reason| {
        let mut bad = draft(party);
        change(&mut bad);
        assert_eq!(refusal(bench.try_write(|tx| add_case(tx, &bad))), (field, reason));
    };
    check(|d| d.title = String::new(), "title", "missing");
    check(|d| d.opened_on = day("2026-11-24"), "openedOn", "in-future");
    check(|d| d.due_on = Some(day("2026-11-01")), "dueOn", "before-start");
    check(|d| d.closed_on = Some(day("2026-11-01")), "closedOn", "before-start");
    check(|d| d.closed_on = Some(day("2026-11-24")), "closedOn", "in-future");
    check(|d| d.outcome = Some("ersetzt".into()), "closedOn", "missing");
    check(|d| d.party_id = PartyId(uuid::Uuid::nil()), "not found", "party");
}

#[test]
fn a_case_is_settled_once_and_can_be_opened_again() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    let id = bench.write(|tx| add_case(tx, &draft(party)));
    let close = |on: Option<&str>| CaseClose { id, on: on.map(day), outcome: Some(" ersetzt ".into()) };
    assert_eq!(
        refusal(bench.try_write(|tx| close_case(tx, &close(Some("2026-11-01"))))),
        ("on", "before-start")
    );
    assert_eq!(
        refusal(bench.try_write(|tx| close_case(tx, &close(Some("2026-11-24"))))),
        ("on", "in-future")
    );
    bench.write(|tx| close_case(tx, &close(None)));
    let view = stored(&bench, id);
    assert_eq!((view.closed_on, view.outcome.as_deref()), (Some(day("2026-11-23")), Some("ersetzt")));
    assert_eq!(refusal(bench.try_write(|tx| close_case(tx, &close(None)))), ("not found", "case"));
    bench.write(|tx| reopen_case(tx, id));
    assert_eq!((stored(&bench, id).closed_on, stored(&bench, id).outcome), (None, None));
    assert_eq!(refusal(bench.try_write(|tx| reopen_case(tx, id))), ("not found", "case"));
}

#[test]
fn open_cases_stand_by_their_day() {
    let bench = Bench::open();
    let (party, other) = (bench.party("Klinikum"), bench.party("Praxis"));
    let owner = bench.person("Eva");
    let add = |draft: CaseDraft| bench.write(|tx| add_case(tx, &draft));
    let some_day = add(CaseDraft { due_on: None, ..draft(party) });
    let today = add(CaseDraft { due_on: Some(day("2026-11-23")), ..draft(party) });
    let late = add(CaseDraft { owner_id: Some(owner), ..draft(party) });
    let settled = add(draft(party));
    bench.write(|tx| close_case(tx, &CaseClose { id: settled, on: None, outcome: None }));
    add(draft(other));
    bench.trash_party(other);
    let open = bench.read(|conn| open_cases(conn, &party.into()));
    assert_eq!(open.iter().map(|case| case.id).collect::<Vec<_>>(), [late, today, some_day]);
}
