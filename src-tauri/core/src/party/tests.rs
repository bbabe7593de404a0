//! Parties as people use them: stored, listed, searched, linked.

use rusqlite::Connection;

use super::*;
use crate::error::{Error, Result};
use crate::id::PartyId;
use crate::search;
use crate::store::{Label, Op};
use crate::testing::{Bench, NOW};

fn draft(json: serde_json::Value) -> PartyDraft {
    serde_json::from_value(json).unwrap()
}

fn add(bench: &Bench, json: serde_json::Value) -> PartyId {
    bench.write(|tx| create(tx, draft(json), Normaliser::new("DE")))
}

fn firm(bench: &Bench, name: &str, city: &str) -> PartyId {
    add(
        bench,
        serde_json::json!({"kind": "organisation", "name": name, "addresses": [{"kind": "work", "city": city}]}),
    )
}

fn names(page: &PartyPage) -> Vec<&str> {
    page.rows.iter().map(|row| row.name.as_str()).collect()
}

fn list(bench: &Bench, request: serde_json::Value) -> PartyPage {
    let request = serde_json::from_value(request).unwrap();
    bench.ask(|conn| page(conn, &request, NOW))
}

#[test]
fn a_card_gives_back_what_was_stored() {
    let bench = Bench::open();
    let id = add(
        &bench,
        serde_json::json!({
            "kind": "person", "prefix": "Dr.", "givenName": " Anke ", "familyName": "Harms", "birthday": "--04-12",
            "channels": [{"kind": "mobile", "value": "0171 / 123 45 67", "isPrimary": true},
                         {"kind": "web", "value": ""}],
            "addresses": [{"kind": "home", "street": "Deichstraße 14", "postcode": "25813", "city": "Husum"}, {}],
            "tags": ["Rehabilitation", "rehabilitation", "Nordsee"],
        }),
    );
    let card = bench.read(|conn| card(conn, id));
    assert_eq!(card.name, "Dr. Anke Harms");
    assert_eq!(card.given_name.as_deref(), Some("Anke"));
    assert_eq!(card.channels.len(), 1, "an empty channel is no channel");
    assert_eq!(card.channels[0].normal, "+491711234567");
    assert_eq!(card.addresses.len(), 1, "an empty address is no address");
    let tags: Vec<&str> = card.tags.iter().map(|tag| tag.name.as_str()).collect();
    assert_eq!(tags, ["Nordsee", "Rehabilitation"]);
}

#[test]
fn what_breaks_a_rule_is_named_by_its_field() {
    let bench = Bench::open();
    for (json, field, reason) in [
        (serde_json::json!({"kind": "organisation"}), "name", "missing"),
        (serde_json::json!({"kind": "person", "prefix": " "}), "familyName", "missing"),
        (serde_json::json!({"kind": "organisation", "name": "x".repeat(1001)}), "name", "too-long"),
        (serde_json::json!({"kind": "organisation", "name": "a\u{0}b"}), "name", "unreadable"),
        (
            serde_json::json!({"kind": "person", "familyName": "A", "birthday": "31.02."}),
            "birthday",
            "not-a-date",
        ),
    ] {
        let refused =
            bench.try_write(|tx| create(tx, draft(json.clone()), Normaliser::new("DE"))).map(|_| ());
        let Err(Error::Invalid { field: f, reason: r }) = refused else { panic!("{json} was taken") };
        assert_eq!((f, r), (field, reason), "{json}");
    }
}

#[test]
fn lists_page_by_keyset_without_loss_in_every_order() {
    let bench = Bench::open();
    for number in 0..23 {
        firm(&bench, &format!("Firma {}", (number * 7) % 23), ["Husum", "Kiel", ""][number % 3]);
    }
    for sort in ["name", "city", "lastTouch", "nextStep", "created"] {
        for descending in [false, true] {
            let whole =
                list(&bench, serde_json::json!({"sort": sort, "descending": descending, "limit": 100}));
            assert_eq!((whole.rows.len(), whole.total), (23, Some(23)), "{sort}");
            let mut paged = Vec::new();
            let mut cursor = serde_json::Value::Null;
            loop {
                let page = list(
                    &bench,
                    serde_json::json!({"sort": sort, "descending": descending, "limit": 5, "cursor": cursor}),
                );
                paged.extend(page.rows);
                match page.next {
                    Some(next) => cursor = next.into(),
                    None => break,
                }
            }
            assert_eq!(paged, whole.rows, "{sort} {descending}");
        }
    }
}

#[test]
fn people_stand_by_their_surname() {
    let bench = Bench::open();
    for (given, family) in [("Zoe", "Adam"), ("Jan", "van der Berg"), ("Anna", "Özdemir"), ("Ute", "Brandt")]
    {
        add(&bench, serde_json::json!({"kind": "person", "givenName": given, "familyName": family}));
    }
    let page = list(
        &bench,
        serde_json::json!({"filter": {"conditions": {"kind": "is", "field": "kind", "op": "is", "values": ["person"]}}}),
    );
    assert_eq!(names(&page), ["Zoe Adam", "Jan van der Berg", "Ute Brandt", "Anna Özdemir"]);
}

#[test]
fn search_finds_every_writing() {
    let bench = Bench::open();
    let id = add(
        &bench,
        serde_json::json!({
            "kind": "organisation", "name": "Müller & Söhne Gießerei", "customerNumber": "K-10482",
            "addresses": [{"kind": "work", "postcode": "25813", "city": "IJsselstein", "street": "Große Straße 3"}],
            "channels": [{"kind": "phone", "value": "04841 7712-40"}, {"kind": "email", "value": "einkauf@mueller.example"}],
        }),
    );
    firm(&bench, "Andere Firma", "Kiel");
    for typed in [
        "mueller",
        "MULLER",
        "müll",
        "soehne",
        "giesserei",
        "Gießer",
        "ysselstein",
        "strasse",
        "25813",
        "10482",
        "04841 7712",
        "+49 4841",
        "771240",
        "einkauf@mueller",
        "müller ijssel",
    ] {
        let hits = bench.read(|conn| search::quick(conn, typed, None, 10));
        assert_eq!(hits.iter().map(|hit| hit.id).collect::<Vec<_>>(), [id], "{typed}");
        let page = list(&bench, serde_json::json!({"filter": {"search": typed}}));
        assert_eq!((names(&page), page.total), (vec!["Müller & Söhne Gießerei"], Some(1)), "{typed}");
    }
    assert!(bench.read(|conn| search::quick(conn, "xyzzy", None, 10)).is_empty());
    let hit = &bench.read(|conn| search::quick(conn, "einkauf", None, 10))[0];
    assert_eq!(hit.matched.as_deref(), Some("einkauf@mueller.example"));
}

#[test]
fn a_kind_is_found_behind_any_number_of_the_other() {
    let bench = Bench::open();
    for number in 0..400 {
        firm(&bench, &format!("Praxis Sommer {number}"), "Kiel");
    }
    let eva = add(&bench, serde_json::json!({"kind": "person", "givenName": "Eva", "familyName": "Sommer"}));
    for typed in ["sommer", "eva sommer"] {
        let hits = bench.read(|conn| search::quick(conn, typed, Some(PartyKind::Person), 8));
        assert_eq!(hits.iter().map(|hit| hit.id).collect::<Vec<_>>(), [eva], "{typed}");
    }
    let firms = bench.read(|conn| search::quick(conn, "sommer", Some(PartyKind::Organisation), 8));
    assert_eq!(firms.len(), 8);
}

#[test]
fn search_follows_changes_and_undo() {
    let bench = Bench::open();
    let id = firm(&bench, "Vorher", "Kiel");
    let found = |typed: &str| bench.read(|conn| search::quick(conn, typed, None, 10)).len();
    bench.write(|tx| {
        update(
            tx,
            id,
            draft(serde_json::json!({"kind": "organisation", "name": "Nachher"})),
            Normaliser::new("DE"),
        )
    });
    assert_eq!((found("vorher"), found("nachher"), found("kiel")), (0, 1, 0));
    bench.store.undo().unwrap();
    assert_eq!((found("vorher"), found("nachher"), found("kiel")), (1, 0, 1));
    bench.store.undo().unwrap();
    assert_eq!(found("vorher"), 0);
    bench.store.redo().unwrap();
    assert_eq!(found("vorher"), 1);
}

#[test]
fn the_trash_keeps_and_gives_back() {
    let bench = Bench::open();
    let id = firm(&bench, "Fort", "Kiel");
    firm(&bench, "Da", "Kiel");
    bench.write(|tx| delete(tx, &[id]));
    assert_eq!(names(&list(&bench, serde_json::json!({}))), ["Da"]);
    assert_eq!(names(&list(&bench, serde_json::json!({"filter": {"trash": true}}))), ["Fort"]);
    assert!(bench.read(|conn| search::quick(conn, "fort", None, 5)).is_empty());
    bench.write(|tx| restore(tx, &[id]));
    assert_eq!(names(&list(&bench, serde_json::json!({}))), ["Da", "Fort"]);
    assert!(bench.try_write(|tx| restore(tx, &[id])).is_err(), "nothing to take back");
}

#[test]
fn a_link_carries_role_and_dates_and_one_is_asked_first() {
    let bench = Bench::open();
    let house = firm(&bench, "Reha-Zentrum", "Husum");
    let person = |name: &str| add(&bench, serde_json::json!({"kind": "person", "familyName": name}));
    let (anke, jan) = (person("Harms"), person("Petersen"));
    let place = |party: PartyId, primary: bool| LinkDraft {
        id: None,
        party_id: party,
        other_id: house,
        role: Some("Technik".to_owned()),
        buying_role: Some(BuyingRole::User),
        from: "2021-05-14".parse().ok(),
        to: None,
        is_primary: primary,
    };
    bench.write(|tx| link(tx, &place(anke, true)));
    bench.write(|tx| link(tx, &place(jan, true)));
    let people = bench.read(|conn| card(conn, house)).people;
    let shown: Vec<(&str, bool)> =
        people.iter().map(|person| (person.name.as_str(), person.is_primary)).collect();
    assert_eq!(shown, [("Petersen", true), ("Harms", false)]);
    let itself = LinkDraft { other_id: anke, ..place(anke, false) };
    assert!(matches!(bench.try_write(|tx| link(tx, &itself)).map(|_| ()), Err(Error::Invalid { .. })));
    let backwards = LinkDraft { to: "2020-01-01".parse().ok(), ..place(anke, false) };
    assert!(bench.try_write(|tx| link(tx, &backwards)).is_err());
    bench.write(|tx| unlink(tx, people[0].id));
    assert_eq!(bench.read(|conn| card(conn, house)).people.len(), 1);
}

#[test]
fn last_contact_and_next_step_are_kept_with_each_write() {
    let bench = Bench::open();
    let id = firm(&bench, "Still", "Kiel");
    let row = || list(&bench, serde_json::json!({})).rows.remove(0);
    assert_eq!((row().last_touch_at, row().next_step), (None, None));
    let call = serde_json::from_value(serde_json::json!({"partyId": id, "kind": "call"})).unwrap();
    bench.write(|tx| crate::timeline::log(tx, &call));
    assert_eq!(row().last_touch_at, Some(NOW));
    bench.store.undo().unwrap();
    assert_eq!(row().last_touch_at, None);
}

#[test]
fn every_order_walks_its_index() {
    let bench = Bench::open();
    let is = |field: &str, op: &str, value: &str| serde_json::json!({"conditions": {"kind": "is", "field": field, "op": op, "values": [value]}});
    for sort in ["name", "city", "lastTouch", "nextStep", "created", "postcode"] {
        for (filter, cursor) in [
            (serde_json::json!({}), false),
            (serde_json::json!({}), true),
            (is("kind", "is", "person"), true),
            (serde_json::json!({"trash": true}), true),
        ] {
            let request: PartyPageRequest =
                serde_json::from_value(serde_json::json!({"sort": sort, "filter": filter})).unwrap();
            let sql = bench.read(|conn: &Connection| -> Result<String> {
                Ok(ListQuery::sorting_up_to(-1, conn, &request, NOW)?.page_sql(cursor))
            });
            let plan = bench.plan(&sql);
            // The few links of one row may be sorted; the rows of the list itself may not.
            let sorted = plan.last().is_some_and(|line| line.contains("TEMP B-TREE"));
            let scans = plan.iter().any(|line| line.starts_with("SCAN") && !line.contains("INDEX party_"));
            assert!(!sorted && !scans, "{sort} {filter}\n{plan:#?}");
            assert!(plan[0].contains("INDEX party"), "{sort} {filter}\n{plan:#?}");
        }
    }
}

#[test]
fn the_label_of_a_write_names_the_customer() {
    let label = Label::named(Op::PartyCreate, "Müller");
    assert_eq!(serde_json::to_string(&label).unwrap(), r#"{"op":"party-create","name":"Müller"}"#);
}

#[test]
fn customers_with_a_tag_are_counted_from_the_tag() {
    let bench = Bench::open();
    let tag =
        serde_json::json!({"kind": "is", "field": "tag", "op": "is", "values": [uuid::Uuid::from_u128(1)]});
    let filter = serde_json::json!({"filter": {"conditions": tag}, "sort": "name"});
    let request: PartyPageRequest = serde_json::from_value(filter).unwrap();
    let sql = bench.read(|conn: &Connection| -> Result<String> {
        Ok(ListQuery::sorting_up_to(-1, conn, &request, NOW)?.count_sql())
    });
    let plan = bench.plan(&sql);
    assert!(plan.iter().all(|line| !line.starts_with("SCAN")), "{plan:#?}");
    assert!(plan.iter().any(|line| line.contains("party_tag_by_tag")), "{plan:#?}");
}
