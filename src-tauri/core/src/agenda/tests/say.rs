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

#[test]
fn a_bad_answer_is_what_is_spoken_of_and_a_person_is_greeted_as_one_speaks() {
    let bench = Bench::open();
    let party = silent(&bench, "Brodersen");
    bench.write(|tx| {
        let sql = "UPDATE party SET kind = 'person', given_name = 'Frauke', family_name = 'Brodersen', prefix = 'Dr.',
                       salutation = 'ms' WHERE id = ?1";
        Ok(tx.execute(sql, [party])?)
    });
    let request = |lang: Lang| {
        let request = DetailRequest { party_id: party, lead: ReasonKind::Warning, track: None };
        bench.read(|conn| detail(conn, &request, &Texts::new(lang), NOW))
    };
    for (lang, hello) in [
        (Lang::De, "Guten Tag, Frau Dr. Brodersen."),
        (Lang::Nl, "mevrouw Brodersen"),
        (Lang::En, "Dr Brodersen"),
    ] {
        let said = request(lang).say;
        assert!(said.contains(hello), "{said}");
    }
    let calm = request(Lang::De).say;
    let answer = serde_json::json!({"partyId": party, "answeredOn": day(-4), "nps": 2});
    bench.write(|tx| crate::survey::add_answer(tx, &serde_json::from_value(answer.clone()).unwrap()));
    let said = request(Lang::De).say;
    assert!(said != calm && said.contains("mit 2 von 10"), "{said}");
}

#[test]
fn nothing_is_said_twice_of_why_now() {
    let bench = Bench::open();
    let party = silent(&bench, "Klinikum");
    case(&bench, party, -1);
    let request = DetailRequest { party_id: party, lead: ReasonKind::Case, track: None };
    let why = bench.read(|conn| detail(conn, &request, &de(), NOW)).why;
    let silence = why.iter().filter(|why| why.contains("100 Tagen")).count();
    let complaint = why.iter().filter(|why| why.contains("Reklamation")).count();
    assert_eq!((silence, complaint), (1, 1), "{why:?}");
}
