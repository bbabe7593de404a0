//! Answers and referrals: what they must say, and that they leave and come back.

use chrono::NaiveDate;

use super::*;
use crate::error::Error;
use crate::id::PartyId;
use crate::testing::Bench;

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

fn said(party_id: PartyId) -> AnswerDraft {
    let answered_on = day("2026-11-02");
    AnswerDraft { party_id, answered_on, nps: Some(9), mood: None, text: None, source: None }
}

fn recommended(party_id: PartyId, referred_id: Option<PartyId>) -> ReferralDraft {
    ReferralDraft { party_id, referred_id, referred_on: day("2026-11-02"), note: None }
}

#[test]
fn an_answer_is_read_back_changed_trashed_and_given_back_by_undo() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    let id = bench.write(|tx| add_answer(tx, &said(party)));
    let view = bench.read(|conn| answer(conn, id));
    assert_eq!((view.answered_on, view.nps, view.mood), (day("2026-11-02"), Some(9), None));
    let changed = AnswerDraft { nps: None, mood: Some(-2), text: Some("Zu langsam".into()), ..said(party) };
    bench.write(|tx| update_answer(tx, id, &changed));
    let view_changed = bench.read(|conn| answer(conn, id));
    assert_eq!((view_changed.nps, view_changed.mood), (None, Some(-2)));
    assert_eq!(view_changed.text.as_deref(), Some("Zu langsam"));
    bench.write(|tx| delete_answer(tx, id));
    assert_eq!(refusal(bench.store.read(|conn| answer(conn, id))), ("not found", "answer"));
    assert_eq!(refusal(bench.try_write(|tx| delete_answer(tx, id))), ("not found", "answer"));
    assert_eq!(refusal(bench.try_write(|tx| update_answer(tx, id, &changed))), ("not found", "answer"));
    bench.store.undo().unwrap();
    bench.store.undo().unwrap();
    assert_eq!(bench.read(|conn| answer(conn, id)), view);
}

#[test]
fn what_an_answer_cannot_say_is_refused_at_its_field() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    let check = |change: fn(&mut AnswerDraft), field, reason| {
        let mut bad = said(party);
        change(&mut bad);
        assert_eq!(refusal(bench.try_write(|tx| add_answer(tx, &bad))), (field, reason));
    };
    check(|d| d.nps = Some(11), "nps", "out-of-range");
    check(|d| d.mood = Some(3), "mood", "out-of-range");
    check(|d| d.mood = Some(-3), "mood", "out-of-range");
    check(|d| d.nps = None, "nps", "missing");
    check(|d| d.answered_on = day("2026-11-24"), "answeredOn", "in-future");
    check(|d| d.party_id = PartyId(uuid::Uuid::nil()), "not found", "party");
}

#[test]
fn a_referral_names_somebody_known_or_nobody_and_never_oneself() {
    let bench = Bench::open();
    let [party, known, other] = ["Klinikum", "Praxis", "Labor"].map(|name| bench.party(name));
    let id = bench.write(|tx| add_referral(tx, &recommended(party, Some(known))));
    let view = bench.read(|conn| referral(conn, id));
    assert_eq!((view.referred_id, view.referred_name.as_deref()), (Some(known), Some("Praxis")));
    let refused = |draft| refusal(bench.try_write(|tx| add_referral(tx, &draft)));
    assert_eq!(refused(recommended(party, Some(party))), ("referredId", "self"));
    let future = ReferralDraft { referred_on: day("2026-11-24"), ..recommended(party, None) };
    assert_eq!(refused(future), ("referredOn", "in-future"));
    bench.trash_party(known);
    bench.trash_party(other);
    assert_eq!(refused(recommended(party, Some(known))), ("not found", "party"));
    let noted = ReferralDraft { note: Some("Am Telefon".into()), ..recommended(party, Some(known)) };
    bench.write(|tx| update_referral(tx, id, &noted));
    let to_other = recommended(party, Some(other));
    assert_eq!(refusal(bench.try_write(|tx| update_referral(tx, id, &to_other))), ("not found", "party"));
    bench.write(|tx| update_referral(tx, id, &recommended(party, None)));
    assert_eq!(bench.read(|conn| referral(conn, id)).referred_name, None);
    bench.write(|tx| delete_referral(tx, id));
    assert_eq!(refusal(bench.try_write(|tx| delete_referral(tx, id))), ("not found", "referral"));
    bench.store.undo().unwrap();
    assert_eq!(bench.read(|conn| referral(conn, id)).note, None);
}
