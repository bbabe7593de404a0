//! Cadences over a store: which one counts, when it is reached, and that undo gives back what was kept.

use chrono::{Days, NaiveDate};
use rusqlite::params;
use uuid::Uuid;

use super::*;
use crate::agenda::{self, AgendaLine, AgendaRequest, ReasonKind};
use crate::error::Error;
use crate::id::PartyId;
use crate::testing::{Bench, NOW};
use crate::text::{Lang, Texts};
use crate::time::{DAY_MS, Timestamp};
use crate::timeline::{self, TouchDraft};

fn today() -> NaiveDate {
    NOW.local_date()
}

fn days(wish_days: u16, limit_days: u16) -> Cadence {
    Cadence { wish_days, limit_days }
}

fn touched(bench: &Bench, party: PartyId, ago: i64) {
    let draft: TouchDraft = serde_json::from_value(serde_json::json!({
        "partyId": party, "kind": "call", "at": Timestamp(NOW.0 - ago * DAY_MS),
    }))
    .unwrap();
    bench.write(|tx| timeline::log(tx, &draft));
}

fn tag(bench: &Bench, name: &str, of: &[PartyId]) -> Uuid {
    bench.write(|tx| {
        let id = tx.new_id();
        tx.execute("INSERT INTO tag (id, name, folded) VALUES (?1, ?2, lower(?2))", params![id, name])?;
        for party in of {
            tx.execute(
                "INSERT INTO party_tag (id, party_id, tag_id) VALUES (?1, ?2, ?3)",
                params![tx.new_id(), party, id],
            )?;
        }
        Ok(id)
    })
}

fn view(bench: &Bench, party: PartyId) -> Option<CadenceView> {
    bench.read(|conn| of_party(conn, party, today()))
}

fn state(bench: &Bench, party: PartyId) -> Option<CadenceState> {
    view(bench, party).map(|view| view.state)
}

fn lines(bench: &Bench) -> Vec<AgendaLine> {
    bench.read(|conn| agenda::page(conn, &AgendaRequest::default(), &Texts::new(Lang::De), NOW)).lines
}

#[test]
fn a_cadence_counts_from_the_last_contact_and_any_contact_begins_anew() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    touched(&bench, party, 41);
    bench.write(|tx| save(tx, party, Some(days(30, 60))));
    let found = view(&bench, party).unwrap();
    assert_eq!((found.days, found.state, found.tag), (41, CadenceState::Wish, None));
    assert_eq!(found.last_on, Some(today() - Days::new(41)));
    bench.write(|tx| save(tx, party, Some(days(30, 41))));
    assert_eq!(state(&bench, party), Some(CadenceState::Limit));
    touched(&bench, party, 0);
    assert_eq!(state(&bench, party), Some(CadenceState::Within));
    bench.store.undo().unwrap();
    assert_eq!(state(&bench, party), Some(CadenceState::Limit));
    bench.write(|tx| save(tx, party, None));
    assert_eq!(view(&bench, party), None);
}

#[test]
fn the_own_one_beats_that_of_a_tag_and_of_several_tags_the_shortest_counts() {
    let bench = Bench::open();
    let [own, tagged, both] = ["Eigen", "Ein Schlagwort", "Zwei"].map(|name| bench.party(name));
    for party in [own, tagged, both] {
        touched(&bench, party, 50);
    }
    let slow = tag(&bench, "Bestand", &[own, tagged, both]);
    let fast = tag(&bench, "Schlüsselkunde", &[own, both]);
    bench.write(|tx| save(tx, own, Some(days(100, 120))));
    let before = bench.dump();
    bench.write(|tx| save_of_tag(tx, slow, Some(days(90, 120))));
    bench.write(|tx| save_of_tag(tx, fast, Some(days(14, 30))));
    let which = |party| view(&bench, party).map(|view| (view.cadence.wish_days, view.tag));
    assert_eq!(which(own), Some((100, None)));
    assert_eq!(which(tagged), Some((90, Some("Bestand".into()))));
    assert_eq!(which(both), Some((14, Some("Schlüsselkunde".into()))));
    assert_eq!(state(&bench, both), Some(CadenceState::Limit));
    // Without the fast tag the slow one counts again, and undo gives the exact rows back, also of what is kept.
    bench.write(|tx| save_of_tag(tx, fast, None));
    assert_eq!(which(both), Some((90, Some("Bestand".into()))));
    for _ in 0..3 {
        bench.store.undo().unwrap();
    }
    assert_eq!(bench.dump(), before);
    assert_eq!((which(tagged), which(own)), (None, Some((100, None))));
    let tags = bench.read(of_tags);
    assert_eq!(tags.iter().map(|tag| (tag.count, tag.cadence)).collect::<Vec<_>>(), [(3, None), (2, None)]);
}

#[test]
fn who_was_never_contacted_is_counted_from_the_day_of_the_record() {
    let bench = Bench::open();
    let party = bench.party("Neu");
    bench.write(|tx| save(tx, party, Some(days(1, 3660))));
    let found = view(&bench, party).unwrap();
    assert_eq!(
        (found.last_on, found.from_on, found.days, found.state),
        (None, today(), 0, CadenceState::Within)
    );
}

#[test]
fn the_list_of_the_morning_tells_of_a_wish_mildly_and_of_a_limit_strongly() {
    let bench = Bench::open();
    let [wish, limit, fine, gone] = ["Wunsch", "Grenze", "Gut", "Weg"].map(|name| bench.party(name));
    for (party, ago) in [(wish, 41), (limit, 70), (fine, 3), (gone, 90)] {
        touched(&bench, party, ago);
        bench.write(|tx| save(tx, party, Some(days(30, 60))));
    }
    bench.trash_party(gone);
    let found: Vec<_> = lines(&bench).into_iter().map(|line| (line.name, line.kind, line.because)).collect();
    assert_eq!(
        found,
        [
            (
                "Grenze",
                "Grenze von 60 Tagen überschritten: letzter Kontakt vor 70 Tagen, Wunsch alle 30 Tage"
            ),
            ("Wunsch", "Wunsch alle 30 Tage, letzter Kontakt vor 41 Tagen"),
        ]
        .map(|(name, because)| (name.to_owned(), ReasonKind::Cadence, because.to_owned()))
    );
    let aside = agenda::SetAside { party_id: Some(limit), task_id: None, lead: ReasonKind::Cadence };
    bench.write(|tx| agenda::dismiss(tx, &aside, "Macht Pause"));
    assert_eq!(lines(&bench).len(), 1);
    touched(&bench, wish, 0);
    assert_eq!(lines(&bench), []);
}

#[test]
fn what_cannot_be_is_refused() {
    let bench = Bench::open();
    let party = bench.party("A");
    let refused = |cadence| match bench.try_write(|tx| save(tx, party, Some(cadence))) {
        Err(Error::Invalid { field, reason }) => (field, reason),
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(days(0, 10)), ("wishDays", "cadence-days"));
    assert_eq!(refused(days(10, 3661)), ("limitDays", "cadence-days"));
    assert_eq!(refused(days(30, 29)), ("limitDays", "cadence-order"));
    let nobody = PartyId(Uuid::nil());
    assert!(matches!(bench.try_write(|tx| save(tx, nobody, None)), Err(Error::NotFound("party"))));
    let none = bench.try_write(|tx| save_of_tag(tx, Uuid::nil(), Some(days(1, 2))));
    assert!(matches!(none, Err(Error::NotFound("tag"))));
}
