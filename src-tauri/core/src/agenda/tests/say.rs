//! What is said of the last talk.

use super::*;
use crate::agenda::{DetailRequest, detail};
use crate::timeline::{self, TouchDraft};

fn said(bench: &Bench, party_id: PartyId) -> String {
    let request = DetailRequest { party_id, lead: ReasonKind::Step, track: None };
    bench.read(|conn| detail(conn, &request, &de(), bench.store.env().now())).say
}

fn talk(party: PartyId, subject: Option<&str>) -> TouchDraft {
    let draft = serde_json::json!({"partyId": party, "kind": "call", "subject": subject});
    serde_json::from_value(draft).unwrap()
}

#[test]
fn a_subject_that_somebody_typed_is_named_and_the_title_of_a_step_is_not() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    step(&bench, Some(party), 0, None);
    let nothing = said(&bench, party);
    bench.write(|tx| timeline::log(tx, &talk(party, Some("Preis der Pumpen"))));
    assert!(said(&bench, party).contains("„Preis der Pumpen“"), "{}", said(&bench, party));
    bench.clock.advance_ms(1000);
    bench.write(|tx| timeline::log(tx, &talk(party, None)));
    assert_eq!(said(&bench, party), nothing, "a talk about nothing named");
    bench.clock.advance_ms(1000);
    let done = step(&bench, Some(party), -1, None);
    let title = bench.read(|conn| task::get(conn, done)).title;
    bench.clock.advance_ms(1000);
    bench.write(|tx| {
        timeline::log(tx, &talk(party, Some(&title)))?;
        task::done(tx, done, None)
    });
    assert_eq!(said(&bench, party), nothing, "the firm's own words for a step");
    bench.clock.advance_ms(1000);
    bench.write(|tx| timeline::log(tx, &talk(party, Some(&title))));
    assert!(said(&bench, party).contains(&title), "the same words, typed");
}
