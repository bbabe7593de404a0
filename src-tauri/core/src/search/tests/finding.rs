//! What is found, of each kind, and in which order.

use serde_json::json;

use super::super::{FindRequest, Found, FoundKind, find, quick};
use crate::attachment;
use crate::duplicate;

use crate::id::PartyId;
use crate::party::{self, Normaliser, PartyDraft};
use crate::store::Tx;
use crate::testing::Bench;
use crate::{Result, promise, sales, service, survey, task, timeline};

pub(super) fn ask(bench: &Bench, query: &str, kind: Option<FoundKind>, limit: u32) -> Found {
    bench.ask(|conn| find(conn, &FindRequest { query: query.to_owned(), kind, limit }))
}

pub(super) fn titles(bench: &Bench, query: &str) -> Vec<String> {
    ask(bench, query, None, 10).hits.into_iter().map(|hit| hit.title.text).collect()
}

fn kinds(bench: &Bench, query: &str) -> Vec<FoundKind> {
    ask(bench, query, None, 10).hits.into_iter().map(|hit| hit.kind).collect()
}

pub(super) fn customer(bench: &Bench, json: serde_json::Value) -> PartyId {
    let draft: PartyDraft = serde_json::from_value(json).unwrap();
    bench.write(|tx| party::create(tx, draft.clone(), Normaliser::new("DE")))
}

pub(super) fn firm(bench: &Bench, name: &str) -> PartyId {
    customer(bench, json!({"kind": "organisation", "name": name}))
}

/// A draft as it comes from outside.
fn made<D: serde::de::DeserializeOwned, T>(
    bench: &Bench,
    create: impl Fn(&Tx<'_>, &D) -> Result<T>,
    json: serde_json::Value,
) -> T {
    let draft: D = serde_json::from_value(json).unwrap();
    bench.write(|tx| create(tx, &draft))
}

pub(super) fn note(bench: &Bench, party: PartyId, text: &str) -> crate::id::TouchId {
    made(bench, timeline::log, json!({"partyId": party, "kind": "note", "body": text}))
}

fn attach(bench: &Bench, party: PartyId, name: &str) {
    let to = attachment::AttachmentDraft { party_id: party, record: None };
    bench.write(|tx| attachment::add(tx, &to, name, &mut std::io::Cursor::new(b"%PDF-1.7"), &mut |_| true));
}

#[test]
fn a_number_that_was_typed_whole_is_found_among_many_that_begin_with_its_parts() {
    let bench = Bench::open();
    let party = firm(&bench, "Annahof Kliniken");
    let buy = |number: String| {
        let draft = json!({"partyId": party, "boughtOn": "2024-05-02", "number": number,
            "money": {"amount": 100, "currency": "EUR"}});
        made(&bench, sales::add_purchase, draft);
    };
    buy("RE-2024-7".to_owned());
    (700..850).for_each(|n| buy(format!("RE-2024-{n}")));
    let found = ask(&bench, "RE-2024-7", None, 10);
    let numbers = found.hits.iter().map(|hit| hit.number.as_ref().map(|number| number.text.clone()));
    assert_eq!(numbers.clone().next().flatten().as_deref(), Some("RE-2024-7"));
    assert_eq!(numbers.count(), 10);
}

#[test]
fn who_left_a_firm_is_not_shown_with_it() {
    let bench = Bench::open();
    let firm = firm(&bench, "Annahof Kliniken");
    let person = customer(&bench, json!({"kind": "person", "givenName": "Zora", "familyName": "Petersen"}));
    let shown = || -> Vec<Option<String>> {
        bench.ask(|conn| quick(conn, "Petersen", None, 10)).into_iter().map(|hit| hit.organisation).collect()
    };
    bench.write(|tx| {
        tx.execute(
            "INSERT INTO party_link (id, party_id, other_id, is_primary) VALUES (?1, ?2, ?3, 1)",
            rusqlite::params![tx.new_id(), person, firm],
        )?;
        Ok(())
    });
    assert_eq!(shown(), [Some("Annahof Kliniken".to_owned())]);
    bench.write(|tx| Ok(tx.execute("UPDATE party_link SET to_on = '2026-01-31'", [])?));
    assert_eq!(shown(), [None]);
}

#[test]
fn every_kind_is_found_by_its_words() {
    let bench = Bench::open();
    let texts = crate::text::Texts::new(crate::text::Lang::De);
    bench.write(|tx| sales::create_default_pipelines(tx, &texts, "EUR"));
    let party = firm(&bench, "Annahof Kliniken");
    made(
        &bench,
        timeline::log,
        json!({"partyId": party, "kind": "mail", "subject": "Zebra bestellt", "body": "Liefertermin Großhandel"}),
    );
    made(&bench, sales::create_deal, json!({"partyId": party, "title": "Ultraschall Zebra"}));
    made(
        &bench,
        task::create,
        json!({"partyId": party, "kind": "call", "title": "Zebra nachfassen", "dueOn": "2026-12-01"}),
    );
    made(&bench, task::create, json!({"kind": "todo", "title": "Zebra für niemanden"}));
    made(
        &bench,
        service::add_case,
        json!({"partyId": party, "kind": "complaint", "title": "Zebra undicht", "openedOn": "2026-11-01"}),
    );
    made(
        &bench,
        sales::add_contract,
        json!({"partyId": party, "title": "Wartung Zebra", "number": "V-2026-17", "startedOn": "2026-01-01"}),
    );
    made(
        &bench,
        sales::add_purchase,
        json!({"partyId": party, "boughtOn": "2026-10-01", "money": {"amount": 100, "currency": "EUR"}, "number": "RE 00421", "title": "Sonde", "product": "Zebra 5"}),
    );
    made(
        &bench,
        promise::add,
        json!({"partyId": party, "kind": "ours", "title": "Zebra bis Freitag", "madeOn": "2026-11-02"}),
    );
    made(
        &bench,
        survey::add_answer,
        json!({"partyId": party, "answeredOn": "2026-11-03", "nps": 9, "text": "Mit Zebra zufrieden"}),
    );
    attach(&bench, party, "Zebra Angebot.pdf");
    let mut found = kinds(&bench, "zebra");
    found.sort();
    use FoundKind::{Answer, Case, Contract, Deal, File, Promise, Purchase, Task, Touch};
    assert_eq!(found, [Touch, Deal, Task, Task, Case, Contract, Purchase, Promise, Answer, File]);
    // In the text alone, in another writing, with the place marked.
    let hits = ask(&bench, "grosshandel", None, 5).hits;
    let place = hits[0].snippet.clone().unwrap();
    assert_eq!(
        (hits[0].title.text.as_str(), place.text.as_str()),
        ("Zebra bestellt", "Liefertermin Großhandel")
    );
    assert_eq!(place.marks, [(13, 23)]);
    assert_eq!(hits[0].of.as_ref().unwrap().name, "Annahof Kliniken");
    // Numbers in any writing.
    for typed in ["V-2026-17", "v 2026 17", "V202617", "v-2026"] {
        assert_eq!(titles(&bench, typed), ["Wartung Zebra"], "{typed}");
    }
    for typed in ["RE 00421", "re00421", "00421"] {
        assert_eq!(kinds(&bench, typed), [Purchase], "{typed}");
    }
}

#[test]
fn names_come_first_then_what_else_is_known_then_texts() {
    let bench = Bench::open();
    let other = customer(
        &bench,
        json!({"kind": "organisation", "name": "Zander", "addresses": [{"kind": "work", "city": "Bergen"}]}),
    );
    note(&bench, other, "Am Berg angerufen");
    for name in ["Bergmann Labor", "Haus am Berg", "Berg Medizin", "Berg", "van der Berg"] {
        firm(&bench, name);
    }
    let found = titles(&bench, "berg");
    let order = ["Berg", "Berg Medizin", "van der Berg", "Bergmann Labor", "Haus am Berg", "Zander", ""];
    assert_eq!(found, order);
}

#[test]
fn one_name_is_found_in_all_its_writings() {
    let bench = Bench::open();
    for (stored, typed) in [
        ("Müller Optik", vec!["Müller", "Mueller", "Muller", "MÜLLER"]),
        ("Groß Hörgeräte", vec!["Groß", "Gross", "hoerger"]),
        ("IJssel Zorg", vec!["IJssel", "Yssel", "ijs"]),
        ("Dr. med. Anke Harms", vec!["Harms", "Dr. Harms", "dr med harms", "prof. harms"]),
        ("Praxis Li", vec!["Li"]),
    ] {
        firm(&bench, stored);
        for typed in typed {
            assert_eq!(titles(&bench, typed).first().map(String::as_str), Some(stored), "{typed}");
        }
    }
}

#[test]
fn a_short_name_is_found_among_many_that_begin_like_it() {
    let bench = Bench::open();
    for number in 0..150 {
        firm(&bench, &format!("Lindner {number:03}"));
    }
    firm(&bench, "Praxis Li");
    let found = titles(&bench, "li");
    assert!(found.contains(&"Praxis Li".to_owned()), "{found:?}");
}

#[test]
fn phone_mail_and_town_are_found_and_marked() {
    let bench = Bench::open();
    customer(
        &bench,
        json!({"kind": "organisation", "name": "Reha-Zentrum", "addresses": [{"kind": "work", "city": "Husum"}],
        "channels": [{"kind": "phone", "value": "040 66969-77"}, {"kind": "email", "value": "einkauf@reha.example"}]}),
    );
    for (typed, place) in [
        ("040 66969-77", "040 66969-77"),
        ("+49 40 669", "040 66969-77"),
        ("einkauf@reha", "einkauf@reha.example"),
    ] {
        let hits = ask(&bench, typed, None, 5).hits;
        let snippet = hits[0].snippet.clone().unwrap();
        assert_eq!(snippet.text, place, "{typed}");
        assert!(!snippet.marks.is_empty(), "{typed}");
    }
    let hit = &ask(&bench, "reha hus", None, 5).hits[0];
    assert_eq!((hit.title.marks.as_slice(), hit.beside[0].marks.as_slice()), (&[(0, 4)][..], &[(0, 3)][..]));
    assert_eq!(hit.snippet, None, "everything is seen already");
}

#[test]
fn a_kind_is_bounded_counted_and_asked_for_alone() {
    let bench = Bench::open();
    let party = firm(&bench, "Annahof");
    for number in 0..120 {
        note(&bench, party, &format!("Rückruf {number:03}"));
    }
    firm(&bench, "Rückruf GmbH");
    let found = ask(&bench, "rueckruf", None, 5);
    let counts: Vec<_> = found.counts.iter().map(|count| (count.kind, count.count, count.is_more)).collect();
    assert_eq!(counts, [(FoundKind::Customer, 1, false), (FoundKind::Touch, 99, true)]);
    assert_eq!(found.hits.len(), 6);
    let alone = ask(&bench, "rueckruf", Some(FoundKind::Touch), 50);
    assert_eq!((alone.hits.len(), &alone.counts), (50, &found.counts));
    assert!(alone.hits.iter().all(|hit| hit.kind == FoundKind::Touch));
}

#[test]
fn the_trash_undo_and_a_merge_are_followed() {
    let bench = Bench::open();
    let (kept, lost) = (firm(&bench, "Bleibt"), firm(&bench, "Geht"));
    let talk = note(&bench, lost, "Quastenflosser gesehen");
    let found = |typed: &str| ask(&bench, typed, None, 5).hits.len();
    bench.write(|tx| timeline::delete(tx, talk));
    assert_eq!(found("quastenflosser"), 0, "in the trash");
    bench.store.undo().unwrap();
    assert_eq!(found("quastenflosser"), 1, "and back");
    bench.write(|tx| party::delete(tx, &[lost]));
    assert_eq!(found("quastenflosser"), 0, "with the customer");
    bench.store.undo().unwrap();
    bench.store.undo().unwrap();
    assert_eq!(found("quastenflosser"), 0, "never written");
    bench.store.redo().unwrap();
    let request = serde_json::from_value(json!({"keep": kept, "lose": lost})).unwrap();
    bench.write(|tx| duplicate::merge(tx, &request, Normaliser::new("DE")));
    let hits = ask(&bench, "quastenflosser", None, 5).hits;
    assert_eq!(hits[0].of.as_ref().map(|party| party.id), Some(kept));
}

#[test]
fn a_note_on_a_customer_leads_to_the_customer() {
    let bench = Bench::open();
    customer(&bench, json!({"kind": "organisation", "name": "Annahof", "note": "Parkplatz hinter dem Haus"}));
    let hits = ask(&bench, "parkplatz", None, 5).hits;
    assert_eq!((hits.len(), hits[0].kind, hits[0].title.text.as_str()), (1, FoundKind::Customer, "Annahof"));
    assert!(hits[0].snippet.as_ref().unwrap().text.contains("Parkplatz"));
}

#[test]
fn nothing_that_is_typed_breaks_the_search() {
    let bench = Bench::open();
    let party = firm(&bench, "Annahof \"Kliniken\" OR");
    note(&bench, party, "a\0b NEAR(x y) words:z -minus ^first");
    let long = "annahof ".repeat(2_000);
    let one = "ä".repeat(10_000);
    for typed in [
        "",
        " ",
        "\"",
        "*",
        "a\0b",
        "NEAR(x y)",
        "words:z",
        "-minus",
        "^first",
        "OR",
        "AND NOT",
        "'; DROP TABLE party;--",
        "(",
        "{a b}",
        "𝕏𝕐",
        "नमस्ते",
        "\u{202e}abc",
        "e\u{301}",
        "ﬁ",
        "0",
        "1 2 3 4 5 6 7 8 9 10",
        &long,
        &one,
    ] {
        let _ = ask(&bench, typed, None, 5);
    }
    assert_eq!(ask(&bench, "\"kliniken\" or", None, 5).hits.len(), 1);
    assert_eq!(ask(&bench, &long, None, 5).hits.len(), 1);
}
