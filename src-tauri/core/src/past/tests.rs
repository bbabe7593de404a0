//! A customer as of a day is what a look at that day would have seen; the trash tells everything and gives it back.

use super::*;
use crate::id::PartyId;
use crate::party::{self, Normaliser};
use crate::service;
use crate::store::{HistoryRequest, Label, Op};
use crate::testing::Bench;
use crate::time::DAY_MS;

fn draft(name: &str, phone: &str, tags: &[&str]) -> party::PartyDraft {
    serde_json::from_value(serde_json::json!({
        "kind": "organisation", "name": name, "tags": tags,
        "channels": [{"kind": "phone", "value": phone}],
    }))
    .unwrap()
}

fn create(bench: &Bench, name: &str) -> PartyId {
    bench.write(|tx| party::create(tx, draft(name, "04841 7710", &["Nord"]), Normaliser::new("DE")))
}

#[test]
fn a_customer_as_of_a_day_shows_then_beside_now() {
    let bench = Bench::open();
    let id = create(&bench, "Reha Nord");
    let first_day = bench.store.env().now().local_date();
    bench.clock.advance_ms(3 * DAY_MS);
    let channel = bench.read(|conn| party::card(conn, id)).channels[0].id;
    bench.write(|tx| {
        let mut changed = draft("Reha Süd", "04841 7712", &["Süd"]);
        changed.channels[0].id = Some(channel);
        party::update(tx, id, changed, Normaliser::new("DE"))
    });
    let then = as_of(&bench.store, id, first_day).unwrap();
    let name = then.card.iter().find(|field| field.field == "name").unwrap();
    assert_eq!((&name.then, &name.now), (&"Reha Nord".into(), &"Reha Süd".into()));
    let phone = then.records.iter().find(|record| record.table == "channel").unwrap();
    assert_eq!(phone.then.as_ref().unwrap().0["value"], "04841 7710");
    assert_eq!(phone.now.as_ref().unwrap().0["value"], "04841 7712");
    let tags: Vec<(bool, bool)> = then
        .records
        .iter()
        .filter(|record| record.table == "party_tag")
        .map(|record| (record.then.is_some(), record.now.is_some()))
        .collect();
    assert_eq!(tags.iter().filter(|tag| **tag == (true, false)).count(), 1);
    assert_eq!(tags.iter().filter(|tag| **tag == (false, true)).count(), 1);
    let today = as_of(&bench.store, id, bench.store.env().now().local_date()).unwrap();
    assert!(today.card.iter().all(|field| field.then == field.now));
    assert!(today.records.iter().all(|record| record.then == record.now));
    let before = as_of(&bench.store, id, first_day - chrono::Days::new(1)).unwrap();
    assert!(!before.was_known);
    assert!(before.records.iter().all(|record| record.then.is_none()));
}

#[test]
fn fields_and_views_come_out_of_the_trash_unless_their_name_is_taken() {
    use crate::field;
    let bench = Bench::open();
    let draft = || {
        serde_json::from_value(serde_json::json!({"of": "party", "name": "Klasse", "kind": "text"})).unwrap()
    };
    let id = bench.write(|tx| field::save(tx, &draft()));
    bench.write(|tx| {
        Ok(tx.execute(
            "INSERT INTO saved_view (id, name, definition, position, created_at, deleted_at) VALUES (?1, 'Süd', '{}', 1, 1, 5)",
            [tx.new_id()],
        )?)
    });
    bench.write(|tx| field::delete(tx, id));
    let shown = bench.read(|conn| trash(conn, &TrashRequest { limit: 10, ..TrashRequest::default() })).rows;
    let kinds: Vec<_> =
        shown.iter().map(|row| (row.kind, row.title.as_deref().unwrap_or_default())).collect();
    assert_eq!(kinds, [(TrashKind::Field, "Klasse"), (TrashKind::View, "Süd")]);
    let items: Vec<TrashItem> = shown.iter().map(|row| TrashItem { kind: row.kind, id: row.id }).collect();
    let other = bench.write(|tx| field::save(tx, &draft()));
    let taken = bench.try_write(|tx| restore(tx, &items));
    assert!(
        matches!(taken, Err(crate::Error::Invalid { field: "items", reason: "name-taken" })),
        "{taken:?}"
    );
    bench.write(|tx| field::delete(tx, other));
    assert_eq!(bench.write(|tx| restore(tx, &items)), 2);
    assert_eq!(bench.read(field::list).len(), 1);
}

#[test]
fn the_trash_pages_over_all_kinds_and_gives_everything_back() {
    let bench = Bench::open();
    let actor = bench.person("Martin Krause");
    bench.store.set_actor(Some(actor));
    let id = create(&bench, "Labor Feldhusen");
    let case = bench.write(|tx| {
        service::add_case(
            tx,
            &serde_json::from_value(serde_json::json!({
                "partyId": id, "kind": "complaint", "title": "Gerät defekt", "openedOn": "2026-11-20",
            }))?,
        )
    });
    bench.write(|tx| service::delete_case(tx, case));
    let step = serde_json::json!({"partyId": id, "kind": "todo", "title": "Anruf"});
    bench.write(|tx| crate::task::create(tx, &serde_json::from_value(step)?));
    bench.clock.advance_ms(1000);
    bench.write(|tx| party::delete(tx, &[id]));
    let ask = |request: &TrashRequest| bench.read(|conn| trash(conn, request));
    let all = ask(&TrashRequest { limit: 10, ..TrashRequest::default() });
    let seen: Vec<_> = all.rows.iter().map(|row| (row.kind, row.title.as_deref(), row.deleted_by)).collect();
    assert_eq!(
        seen,
        [
            (TrashKind::Party, Some("Labor Feldhusen"), Some(actor)),
            (TrashKind::Case, Some("Gerät defekt"), Some(actor)),
        ]
    );
    assert!(all.rows[1].party_is_deleted);
    assert_eq!(all.rows[0].hanging, [Hanging { kind: TrashKind::Task, count: 1 }]);
    // Page by page it is the same.
    let mut rows = Vec::new();
    let mut cursor = None;
    loop {
        let page = ask(&TrashRequest { limit: 1, cursor, ..TrashRequest::default() });
        rows.extend(page.rows);
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
    }
    assert_eq!(rows, all.rows);
    let found = ask(&TrashRequest { query: Some("gerat".into()), limit: 10, ..TrashRequest::default() });
    assert_eq!(found.rows.len(), 1);
    // The case brings its customer back.
    let item = TrashItem { kind: TrashKind::Case, id: case.0 };
    let deleted = bench.dump();
    bench.store.write(&Label::of(Op::TrashRestore), |tx| restore(tx, &[item])).unwrap();
    assert!(ask(&TrashRequest { limit: 10, ..TrashRequest::default() }).rows.is_empty());
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), deleted);
    let nobody = bench.try_write(|tx| restore(tx, &[TrashItem { kind: TrashKind::Deal, id: case.0 }]));
    assert!(nobody.is_err());
}

#[test]
fn every_kind_of_the_trash_pages_by_its_index() {
    let bench = Bench::open();
    for source in super::trash::SOURCES {
        bench.assert_indexed(&source.sql());
    }
}

#[test]
fn the_history_names_what_ids_stand_for() {
    let bench = Bench::open();
    let person = bench.person("Sabine Lorenz");
    let id = create(&bench, "Klinik Nord");
    bench.write(|tx| {
        let mut changed = draft("Klinik Nord", "04841 7710", &["Nord"]);
        changed.owner_id = Some(person);
        party::update(tx, id, changed, Normaliser::new("DE"))
    });
    let page =
        bench.store.history(&HistoryRequest { party_id: Some(id), limit: 5, ..Default::default() }).unwrap();
    let names = bench.read(|conn| names_of_page(conn, &page));
    assert_eq!(names[&person.0.simple().to_string()], "Sabine Lorenz");
    assert_eq!(names[&id.0.simple().to_string()], "Klinik Nord");
    assert!(names.values().any(|name| name == "Nord"), "the tag of an added record");
}
