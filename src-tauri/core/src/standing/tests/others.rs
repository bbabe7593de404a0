//! Whoever took part in a touch is derived with every write that changes the touch, and with its undo.

use super::{days_ago, six};
use crate::id::{PartyId, TouchId};
use crate::testing::{Bench, NOW};
use crate::time::DAY_MS;
use crate::timeline::{self, TouchDraft};
use rondo_lifecycle::phase::Phase;

fn visit(party: PartyId, with: PartyId, outcome: Option<&str>) -> TouchDraft {
    serde_json::from_value(serde_json::json!({
        "partyId": party, "kind": "call", "direction": "out", "at": NOW.0 - 3 * DAY_MS, "participants": [with],
        "outcome": outcome,
    }))
    .unwrap()
}

#[test]
fn the_participants_of_a_changed_touch_are_derived_with_that_very_write() {
    let bench = Bench::open();
    let (host, guest) = (bench.party("Gastgeber"), bench.party("Gast"));
    let touch: TouchId = bench.write(|tx| timeline::log(tx, &visit(host, guest, Some("notReached"))));
    let both = |bench: &Bench| (six(bench, host).unwrap(), six(bench, guest).unwrap());
    assert_eq!(both(&bench), (Phase::Attention, Phase::Attention), "nobody was reached");
    bench.write(|tx| timeline::update(tx, touch, &visit(host, guest, Some("reached"))));
    assert_eq!(both(&bench), (Phase::Trust, Phase::Trust));
    bench.store.undo().unwrap();
    assert_eq!(both(&bench), (Phase::Attention, Phase::Attention), "and with the way back");
    bench.store.redo().unwrap();
    bench.write(|tx| timeline::delete(tx, touch));
    assert_eq!(both(&bench), (Phase::Attention, Phase::Attention), "a touch in the trash is none");
    bench.store.undo().unwrap();
    assert_eq!(both(&bench), (Phase::Trust, Phase::Trust));
}

#[test]
fn a_call_with_a_daughter_firm_is_none_with_its_mother() {
    let bench = Bench::open();
    let (mother, daughter) = (bench.party("Mutter"), bench.party("Tochter"));
    bench.write(|tx| {
        tx.execute(
            "INSERT INTO party_link (id, party_id, other_id) VALUES (?1, ?2, ?3)",
            rusqlite::params![tx.new_id(), daughter, mother],
        )?;
        Ok(())
    });
    let draft = serde_json::from_value(serde_json::json!({
        "partyId": daughter, "kind": "call", "direction": "out", "at": NOW.0 - DAY_MS,
    }));
    bench.write(|tx| timeline::log(tx, &draft.unwrap()));
    assert_eq!((six(&bench, daughter), six(&bench, mother)), (Some(Phase::Trust), Some(Phase::Attention)));
}

#[test]
fn what_was_told_and_taken_back_later_is_shown_with_its_day() {
    let bench = Bench::open();
    let party = bench.party("Spät gemeldet");
    super::buy(&bench, party, days_ago(10));
    let view = |bench: &Bench| {
        let texts = crate::text::Texts::new(crate::text::Lang::De);
        bench.read(|conn| crate::standing::of_party(conn, party, &texts, NOW)).unwrap()
    };
    assert_eq!(view(&bench).retired, [], "what was told and taken back on one day nobody has read");
    bench.clock.advance_ms(DAY_MS);
    super::buy(&bench, party, days_ago(400));
    let retired = view(&bench).retired;
    assert_eq!(retired.len(), 1);
    assert_eq!(retired[0].retired_on, days_ago(-1));
    let first = retired[0].moves.iter().find(|moved| moved.track == "six").unwrap();
    assert_eq!((first.on, first.to.as_str()), (days_ago(10), "aftercare"));
    bench.assert_indexed(&crate::standing::view::RETIRED.replace("?1", "1").replace("?2", "20"));
}
