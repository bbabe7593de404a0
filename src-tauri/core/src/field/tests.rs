//! Fields of the firm's own: what they take, what a change of kind does to what stands in them, and how lists find it.

use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::error::Error;
use crate::field::{self, FieldDraft, FieldsOfRecord, ValueDraft};
use crate::id::{FieldId, PartyId};
use crate::party::{self, ListQuery, PartyPageRequest};
use crate::search;
use crate::testing::{Bench, NOW};

fn draft(json: Value) -> FieldDraft {
    serde_json::from_value(json).unwrap()
}

fn add(bench: &Bench, kind: &str, choices: &[&str]) -> FieldId {
    let choices: Vec<Value> = choices.iter().map(|name| json!({"name": name})).collect();
    let draft =
        draft(json!({"of": "party", "name": format!("Feld {kind}"), "kind": kind, "choices": choices}));
    bench.write(|tx| field::save(tx, &draft))
}

fn change(bench: &Bench, id: FieldId, kind: &str, choices: Value) {
    let draft = draft(json!({"id": id, "of": "party", "name": "Feld", "kind": kind, "choices": choices}));
    bench.write(|tx| field::save(tx, &draft));
}

fn set(bench: &Bench, field: FieldId, record: Uuid, value: Option<&str>) -> crate::Result<()> {
    let draft = ValueDraft { field, record, value: value.map(str::to_owned) };
    bench.try_write(|tx| field::set(tx, &draft)).map(|_| ())
}

fn stands(bench: &Bench, record: Uuid) -> Vec<(Option<String>, bool)> {
    let asked = FieldsOfRecord { of: field::FieldOf::Party, record };
    bench
        .read(|conn| field::values(conn, &asked))
        .into_iter()
        .map(|value| (value.value, value.unfit))
        .collect()
}

#[test]
fn each_kind_takes_its_values_and_refuses_others_with_a_reason() {
    let bench = Bench::open();
    let party = bench.party("A").0;
    for (kind, good, bad, reason) in [
        ("text", "Größe L", "x\0", "too-long"),
        ("number", "-12.5", "12,5", "not-a-number"),
        ("money", "125050 EUR", "12.50 EUR", "not-an-amount"),
        ("date", "2026-02-28", "2026-02-30", "not-a-date"),
        ("choice", "Rot", "Lila", "not-a-choice"),
        ("choices", "Blau\nRot", "Rot\nLila", "not-a-choice"),
        ("flag", "yes", "vielleicht", "unreadable"),
        ("link", "https://rondo.example/a?b=1", "javascript:alert(1)", "not-a-link"),
    ] {
        let id = add(&bench, kind, &["Rot", "Blau"]);
        set(&bench, id, party, Some(good)).unwrap();
        let refused = set(&bench, id, party, Some(bad));
        assert!(
            matches!(refused, Err(Error::Invalid { field: "value", reason: told }) if told == reason),
            "{kind} {bad}: {refused:?}"
        );
    }
    let values = stands(&bench, party);
    assert_eq!(values.len(), 8);
    assert!(values.iter().all(|(value, unfit)| value.is_some() && !unfit), "{values:?}");
    assert!(values.contains(&(Some("Rot\nBlau".to_owned()), false)), "in the order of the choices");
}

#[test]
fn a_field_that_cannot_be_made_says_why() {
    let bench = Bench::open();
    add(&bench, "text", &[]);
    for (json, name, reason) in [
        (json!({"of": "party", "name": " ", "kind": "text"}), "name", "missing"),
        (json!({"of": "party", "name": "x".repeat(81), "kind": "text"}), "name", "too-long"),
        (json!({"of": "party", "name": "Feld text", "kind": "text"}), "name", "taken"),
        (json!({"of": "party", "name": "B", "kind": "choice"}), "choices", "missing"),
        (
            json!({"of": "party", "name": "B", "kind": "choice", "choices": [{"name": "a"}, {"name": "a "}]}),
            "choices",
            "taken",
        ),
    ] {
        let refused = bench.try_write(|tx| field::save(tx, &draft(json.clone()))).map(|_| ());
        let Err(Error::Invalid { field: f, reason: r }) = refused else { panic!("{json} was taken") };
        assert_eq!((f, r), (name, reason), "{json}");
    }
    let unknown = Uuid::from_u128(7);
    let id = add(&bench, "number", &[]);
    assert!(matches!(set(&bench, id, unknown, Some("1")), Err(Error::NotFound("record"))));
    assert!(matches!(set(&bench, FieldId(unknown), unknown, Some("1")), Err(Error::NotFound("field"))));
}

#[test]
fn another_kind_keeps_what_it_cannot_read_and_the_way_back_is_whole() {
    let bench = Bench::open();
    let id = add(&bench, "text", &[]);
    let parties: Vec<Uuid> = ["12,5", "viel", "1.250"]
        .map(|text| {
            let party = bench.party(text).0;
            set(&bench, id, party, Some(text)).unwrap();
            party
        })
        .to_vec();
    let before = bench.dump();
    change(&bench, id, "number", json!([]));
    let told: Vec<_> = parties.iter().map(|party| stands(&bench, *party).remove(0)).collect();
    assert_eq!(
        told,
        [(Some("12.5".into()), false), (Some("viel".into()), true), (Some("1.250".into()), true)],
        "what could be one or the other is left alone"
    );
    let fields = bench.read(field::list);
    assert_eq!((fields[0].used, fields[0].unfit), (3, 2));
    change(&bench, id, "text", json!([]));
    let back: Vec<_> = parties.iter().map(|party| stands(&bench, *party).remove(0).0.unwrap()).collect();
    assert_eq!(back, ["12,5", "viel", "1.250"]);
    bench.store.undo().unwrap();
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
}

#[test]
fn values_follow_the_new_name_of_a_choice_and_keep_one_that_is_gone() {
    let bench = Bench::open();
    let id = add(&bench, "choices", &["Rot", "Blau"]);
    let party = bench.party("A").0;
    set(&bench, id, party, Some("Rot\nBlau")).unwrap();
    change(
        &bench,
        id,
        "choices",
        json!([{"name": "Hellrot", "was": "Rot"}, {"name": "Blau", "was": "Blau"}]),
    );
    assert_eq!(stands(&bench, party), [(Some("Hellrot\nBlau".to_owned()), false)]);
    change(&bench, id, "choices", json!([{"name": "Blau", "was": "Blau"}]));
    assert_eq!(stands(&bench, party), [(Some("Hellrot\nBlau".to_owned()), true)]);
}

#[test]
fn a_deleted_field_is_gone_and_comes_back_with_its_values() {
    let bench = Bench::open();
    let id = add(&bench, "text", &[]);
    let party = bench.party("A").0;
    set(&bench, id, party, Some("Wert")).unwrap();
    bench.write(|tx| field::delete(tx, id));
    assert!(stands(&bench, party).is_empty());
    bench.store.undo().unwrap();
    assert_eq!(stands(&bench, party), [(Some("Wert".to_owned()), false)]);
    set(&bench, id, party, Some("  ")).unwrap();
    assert_eq!(stands(&bench, party), [(None, false)]);
}

#[test]
fn search_finds_what_stands_in_a_field() {
    let bench = Bench::open();
    let id = add(&bench, "text", &[]);
    let party = bench.party("A");
    set(&bench, id, party.0, Some("Zulassung Überlandkran")).unwrap();
    let found = |typed: &str| bench.read(|conn| search::quick(conn, typed, None, 5)).len();
    assert_eq!((found("uberland"), found("zulassung kran")), (1, 0));
    bench.store.undo().unwrap();
    assert_eq!(found("uberland"), 0);
}

fn found(bench: &Bench, id: FieldId, op: &str, values: &[&str]) -> Vec<String> {
    let conditions = json!({"kind": "is", "field": "custom", "custom": id, "op": op, "values": values});
    let request: PartyPageRequest = serde_json::from_value(
        json!({"filter": {"conditions": conditions}, "columns": [format!("field:{}", id.0)]}),
    )
    .unwrap();
    let mut both = Vec::new();
    for sparse in [-1, 100] {
        let (names, count) = bench.read(|conn| {
            let query = ListQuery::sorting_up_to(sparse, conn, &request, NOW)?;
            let rows = query.rows(conn, None, 100, NOW)?;
            Ok((rows.into_iter().map(|(_, row)| row.name).collect::<Vec<_>>(), query.count(conn)?))
        });
        assert_eq!(count as usize, names.len(), "{op} {values:?}");
        both.push(names);
    }
    assert_eq!(both[0], both[1], "{op} {values:?}");
    both.remove(0)
}

#[test]
fn lists_filter_show_and_order_by_a_field() {
    let bench = Bench::open();
    let size = add(&bench, "number", &[]);
    let price = add(&bench, "money", &[]);
    let colours = add(&bench, "choices", &["Rot", "Blau"]);
    let agreed = add(&bench, "flag", &[]);
    let since = add(&bench, "date", &[]);
    let parties: Vec<PartyId> = ["A", "B", "C"].map(|name| bench.party(name)).to_vec();
    let put = |field, at: usize, value| set(&bench, field, parties[at].0, Some(value)).unwrap();
    put(size, 0, "9");
    put(size, 1, "10.5");
    put(price, 0, "5000 EUR");
    put(price, 1, "5000 USD");
    put(colours, 0, "Rot\nBlau");
    put(colours, 2, "Blau");
    put(agreed, 0, "yes");
    put(agreed, 1, "no");
    put(since, 2, "2026-11-20");
    assert_eq!(
        found(&bench, size, "atLeast", &["9.5"]),
        ["B"],
        "numbers by their size, not by their letters"
    );
    assert_eq!(found(&bench, size, "between", &["9", "10"]), ["A"]);
    assert_eq!(found(&bench, size, "empty", &[]), ["C"]);
    assert_eq!(
        found(&bench, price, "atLeast", &["100", "EUR"]),
        ["A"],
        "another currency is no amount of this one"
    );
    assert_eq!(found(&bench, colours, "is", &["Rot"]), ["A"]);
    assert_eq!(found(&bench, colours, "isNot", &["Rot"]), ["B", "C"]);
    assert_eq!(found(&bench, agreed, "yes", &[]), ["A"]);
    assert_eq!(found(&bench, agreed, "no", &[]), ["B", "C"]);
    assert_eq!(found(&bench, since, "within", &["5"]), ["C"]);
    let request: PartyPageRequest = serde_json::from_value(
        json!({"sort": format!("field:{}", size.0), "descending": true, "columns": [format!("field:{}", size.0)], "limit": 1}),
    )
    .unwrap();
    let first = bench.ask(|conn| party::page(conn, &request, NOW));
    assert_eq!(first.rows[0].cells.values().collect::<Vec<_>>(), ["10.5"]);
    let next = PartyPageRequest { cursor: first.next, limit: 5, ..request };
    let names: Vec<String> =
        bench.ask(|conn| party::page(conn, &next, NOW)).rows.into_iter().map(|row| row.name).collect();
    assert_eq!(names, ["A", "C"], "who has none stands behind all others");
    let strange = json!({"kind": "is", "field": "custom", "custom": Uuid::from_u128(5), "op": "filled"});
    let request: PartyPageRequest =
        serde_json::from_value(json!({"filter": {"conditions": strange}})).unwrap();
    assert!(bench.store.read(|conn| party::page(conn, &request, NOW)).is_err());
}

#[test]
fn a_column_called_like_a_field_goes_into_it_and_the_table_of_rondo_comes_back() {
    let bench = Bench::open();
    let size = add(&bench, "number", &[]);
    let since = add(&bench, "date", &[]);
    let colours = add(&bench, "choices", &["Rot", "Blau"]);
    let intake = bench.read(field::Intake::read);
    let mut named: Vec<(String, String)> = [
        ("FELD NUMBER", "12,5"),
        ("Feld date", "12.03.2026"),
        ("Feld choices", "Blau, Rot"),
        ("Feld money", "3"),
        ("Umsatz", "12,5"),
    ]
    .map(|(name, text)| (name.to_owned(), text.to_owned()))
    .to_vec();
    let own = intake.split(&mut named);
    let left: Vec<&str> = named.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(left, ["Feld money", "Umsatz"], "what is called like no field stays beside the fields");
    let party = bench.party("A");
    assert_eq!(bench.write(|tx| field::put(tx, party, &own, true)), 3);
    assert_eq!(bench.write(|tx| field::put(tx, party, &own, true)), 0, "nothing new is nothing written");
    let told: Vec<_> = stands(&bench, party.0).into_iter().map(|(value, _)| value.unwrap()).collect();
    assert_eq!(told, ["12.5", "2026-03-12", "Rot\nBlau"]);
    let written = bench.read(|conn| field::named(conn, party));
    let mut again = written.clone();
    assert_eq!(intake.split(&mut again).len(), 3, "{written:?}");
    assert_eq!([size, since, colours].len(), written.len());
    let unreadable = &mut vec![("Feld number".to_owned(), "viel".to_owned())];
    assert!(intake.split(unreadable).is_empty());
    assert_eq!(unreadable.len(), 1, "what is no number is kept as it came");
}

#[test]
fn two_records_that_become_one_keep_what_stands_in_either() {
    let bench = Bench::open();
    let (size, colour) = (add(&bench, "number", &[]), add(&bench, "text", &[]));
    let (keep, lose) = (bench.party("Werft"), bench.party("Werft GmbH"));
    set(&bench, size, keep.0, Some("1")).unwrap();
    set(&bench, size, lose.0, Some("2")).unwrap();
    set(&bench, colour, lose.0, Some("Rot")).unwrap();
    let before = bench.dump();
    let request = serde_json::from_value(json!({"keep": keep, "lose": lose, "fields": []})).unwrap();
    bench.write(|tx| crate::duplicate::merge(tx, &request, party::Normaliser::new("DE")));
    let told: Vec<_> = stands(&bench, keep.0).into_iter().map(|(value, _)| value.unwrap()).collect();
    assert_eq!(told, ["1", "Rot"], "what stands stays, and what the other one has more comes over");
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever stands in a field: through any kinds and back, nothing that somebody wrote is lost.
    #[test]
    fn no_change_of_kind_loses_a_value(
        texts in prop::collection::vec("[a-zäß0-9,.\\- ]{1,8}|[0-9]{1,6}|[0-9]{1,3},[0-9]{1,2}|2026-0[1-9]-1[0-9]|ja|nein", 1..6),
        kinds in prop::collection::vec(prop::sample::select(vec!["number", "date", "flag", "link", "money", "text"]), 1..5),
    ) {
        let bench = Bench::open();
        let id = add(&bench, "text", &[]);
        let parties: Vec<Uuid> = texts.iter().map(|text| {
            let party = bench.party("P").0;
            set(&bench, id, party, Some(text)).unwrap();
            party
        }).collect();
        let written: Vec<_> = parties.iter().map(|party| stands(&bench, *party).remove(0).0).collect();
        let before = bench.dump();
        let mut last = written.clone();
        for kind in &kinds {
            change(&bench, id, kind, json!([]));
            for (party, last) in parties.iter().zip(&mut last) {
                let (value, unfit) = stands(&bench, *party).remove(0);
                prop_assert_eq!(value.is_some(), last.is_some());
                // What does not fit stands there exactly as it stood before.
                prop_assert!(!unfit || value == *last, "{:?} became {:?}", last, value);
                *last = value;
            }
        }
        while bench.dump() != before {
            bench.store.undo().unwrap();
        }
        let back: Vec<_> = parties.iter().map(|party| stands(&bench, *party).remove(0).0).collect();
        prop_assert_eq!(back, written);
    }
}
