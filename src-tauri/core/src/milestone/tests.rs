//! Judgements, and phases set by hand as the lifecycle allows.

use chrono::NaiveDate;
use rusqlite::params;

use super::*;
use crate::error::Error;
use crate::id::PartyId;
use crate::money::Money;
use crate::sales::{PurchaseDraft, add_purchase};
use crate::standing;
use crate::testing::{Bench, NOW};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn refusal<T: std::fmt::Debug>(result: crate::Result<T>) -> (&'static str, &'static str) {
    match result {
        Err(Error::Invalid { field, reason }) => (field, reason),
        Err(Error::NotFound(what)) => ("not found", what),
        other => panic!("{other:?}"),
    }
}

fn judged(party_id: PartyId, kind: MilestoneKind) -> MilestoneDraft {
    let reason = (kind == MilestoneKind::Lost).then_some(LossReason::Price);
    MilestoneDraft {
        party_id,
        kind,
        happened_on: day("2026-11-02"),
        until_on: None,
        reason,
        competitor: None,
        note: None,
    }
}

fn by_hand(party_id: PartyId, phase: &str, reason: &str) -> PhaseDraft {
    let expires_on = day("2026-12-23");
    PhaseDraft { party_id, phase: phase.into(), reason: reason.into(), expires_on }
}

fn six(bench: &Bench, party: PartyId) -> String {
    bench.read(|conn| -> crate::Result<String> {
        let sql = "SELECT s.six FROM standing s JOIN party p ON p.seq = s.seq WHERE p.id = ?1";
        Ok(conn.query_row(sql, [party], |row| row.get(0))?)
    })
}

#[test]
fn the_words_in_the_file_are_those_of_the_json() {
    for kind in MilestoneKind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.word());
    }
    for reason in LossReason::ALL {
        assert_eq!(serde_json::to_value(reason).unwrap(), reason.word());
    }
}

#[test]
fn a_judgement_is_read_back_changed_trashed_and_given_back_by_undo() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    let lost = MilestoneDraft { competitor: Some("Nordmed".into()), ..judged(party, MilestoneKind::Lost) };
    let id = bench.write(|tx| add_milestone(tx, &lost));
    let view = bench.read(|conn| milestone(conn, id));
    assert_eq!((view.reason, view.competitor.as_deref()), (Some(LossReason::Price), Some("Nordmed")));
    let until_on = Some(day("2027-03-31"));
    let away = MilestoneDraft { until_on, ..judged(party, MilestoneKind::Archived) };
    bench.write(|tx| update_milestone(tx, id, &away));
    let view_away = bench.read(|conn| milestone(conn, id));
    assert_eq!((view_away.kind, view_away.until_on), (MilestoneKind::Archived, until_on));
    assert_eq!((view_away.reason, view_away.competitor), (None, None));
    bench.write(|tx| delete_milestone(tx, id));
    assert_eq!(refusal(bench.try_write(|tx| delete_milestone(tx, id))), ("not found", "milestone"));
    assert_eq!(refusal(bench.try_write(|tx| update_milestone(tx, id, &away))), ("not found", "milestone"));
    bench.store.undo().unwrap();
    bench.store.undo().unwrap();
    assert_eq!(bench.read(|conn| milestone(conn, id)), view);
}

#[test]
fn what_a_judgement_cannot_say_is_refused_at_its_field() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    let check = |kind, change: fn(&mut MilestoneDraft), field, reason| {
        let mut bad = judged(party, kind);
        change(&mut bad);
        assert_eq!(refusal(bench.try_write(|tx| add_milestone(tx, &bad))), (field, reason));
    };
    check(MilestoneKind::Lost, |d| d.reason = None, "reason", "missing");
    check(MilestoneKind::OptIn, |d| d.reason = Some(LossReason::Price), "reason", "not-here");
    check(MilestoneKind::Qualified, |d| d.competitor = Some("X".into()), "competitor", "not-here");
    check(MilestoneKind::Lost, |d| d.until_on = Some(day("2027-01-01")), "untilOn", "not-here");
    check(MilestoneKind::Archived, |d| d.until_on = Some(day("2026-11-01")), "untilOn", "before-start");
    check(MilestoneKind::OptIn, |d| d.happened_on = day("2026-11-24"), "happenedOn", "in-future");
}

#[test]
fn a_phase_set_by_hand_counts_until_it_is_taken_back() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    let writer = bench.person("Eva");
    bench.store.set_actor(Some(writer));
    assert_eq!(six(&bench, party), "attention");
    let id = bench.write(|tx| set_phase(tx, &by_hand(party, "trust", "Auf der Messe gesprochen")));
    let view = bench.read(|conn| phase_override(conn, id));
    assert_eq!((view.set_on, view.set_by), (NOW.local_date(), Some(writer)));
    assert_eq!(six(&bench, party), "trust");
    bench.write(|tx| release_phase(tx, id));
    assert_eq!(six(&bench, party), "attention");
    assert_eq!(refusal(bench.try_write(|tx| release_phase(tx, id))), ("not found", "phase"));
    bench.store.undo().unwrap();
    assert_eq!(six(&bench, party), "trust");
}

#[test]
fn a_refusal_of_the_lifecycle_stands_at_its_field() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    let refused = |draft: PhaseDraft| refusal(bench.try_write(|tx| set_phase(tx, &draft)));
    assert_eq!(refused(by_hand(party, "bond", "W")), ("phase", "not-bought-yet"));
    assert_eq!(refused(by_hand(party, "core", "W")), ("phase", "not-settable"));
    assert_eq!(refused(by_hand(party, "nonsense", "W")), ("phase", "not-settable"));
    assert_eq!(refused(by_hand(party, "trust", " ")), ("reason", "missing"));
    let late = PhaseDraft { expires_on: day("2026-11-22"), ..by_hand(party, "trust", "W") };
    assert_eq!(refused(late), ("expiresOn", "before-start"));
    let far = PhaseDraft { expires_on: day("2027-11-22"), ..by_hand(party, "trust", "W") };
    assert_eq!(refused(far), ("expiresOn", "too-far"));
    bench.write(|tx| set_phase(tx, &by_hand(party, "trust", "Messe")));
    assert_eq!(refused(by_hand(party, "trust", " Messe ")), ("reason", "same-reason"));
    let bought = PurchaseDraft::new(party, day("2026-11-20"), Money::new(100, "EUR"));
    bench.write(|tx| add_purchase(tx, &bought));
    assert_eq!(refused(by_hand(party, "attention", "W")), ("phase", "already-bought"));
    bench.write(|tx| add_milestone(tx, &judged(party, MilestoneKind::Archived)));
    assert_eq!(refused(by_hand(party, "bond", "W")), ("phase", "archived"));
}

#[test]
fn only_who_stands_somewhere_can_be_set_and_the_choices_are_those_that_would_be_taken() {
    let bench = Bench::open();
    let (party, person) = (bench.party("Klinikum"), bench.party("Frau Hansen"));
    bench.write(|tx| {
        tx.execute("UPDATE party SET kind = 'person' WHERE id = ?1", [person])?;
        let link = params![tx.new_id(), person, party];
        Ok(tx.execute("INSERT INTO party_link (id, party_id, other_id) VALUES (?1, ?2, ?3)", link)?)
    });
    let of_person = by_hand(person, "trust", "W");
    assert_eq!(refusal(bench.try_write(|tx| set_phase(tx, &of_person))), ("partyId", "no-standing"));
    let choices = bench.read(|conn| standing::settable(conn, party, NOW));
    assert_eq!(choices.current.as_deref(), Some("attention"));
    assert_eq!((choices.usual_days, choices.longest_days), (30, 180));
    let of_six: Vec<&str> =
        choices.phases.iter().filter(|(track, _)| track == "six").map(|(_, phase)| phase.as_str()).collect();
    assert_eq!(of_six, ["attention", "trust", "purchase"]);
}
