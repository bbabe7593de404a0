//! One change to a cell, and one to many at once.

use serde_json::{Value, json};

use crate::error::Error;
use crate::id::PartyId;
use crate::party::{self, Normaliser, PartyChange};
use crate::testing::Bench;

fn add(bench: &Bench, value: Value) -> PartyId {
    let draft = serde_json::from_value(value).unwrap();
    bench.write(|tx| party::create(tx, draft, Normaliser::new("DE")))
}

fn change(bench: &Bench, ids: &[PartyId], value: Value) -> crate::Result<usize> {
    let change: PartyChange = serde_json::from_value(value).unwrap();
    bench
        .try_write(|tx| party::change(tx, ids, &change, Normaliser::new("DE"), &mut |_| true))
        .map(|written| written.value)
}

#[test]
fn a_cell_is_written_where_the_list_reads_it_and_nothing_else_changes() {
    let bench = Bench::open();
    let id = add(
        &bench,
        json!({"kind": "person", "prefix": "Dr.", "givenName": "Anke", "familyName": "Harms", "note": "N",
               "channels": [{"kind": "email", "value": "a@x.example"}, {"kind": "mobile", "value": "0171 1", "label": "work"}],
               "addresses": [{"city": "Husum", "street": "Weg 1"}, {"city": "Kiel"}], "tags": ["Nord"]}),
    );
    let before = bench.read(|conn| party::card(conn, id));
    for (cell, value) in [
        ("city", "Niebüll"),
        ("phone", "04841 77"),
        ("email", "b@x.example"),
        ("tags", "Süd, Nord"),
        ("source", "Messe"),
    ] {
        let made = change(&bench, &[id], json!({"kind": "set", "cell": cell, "value": value}));
        assert_eq!(made.unwrap(), 1, "{cell}");
        let again =
            change(&bench, &[id], json!({"kind": "set", "cell": cell, "value": format!(" {value} ")}));
        assert_eq!(again.unwrap(), 0, "{cell} held that already");
    }
    let card = bench.read(|conn| party::card(conn, id));
    assert_eq!(
        (card.addresses[0].city.as_deref(), card.addresses[1].city.as_deref()),
        (Some("Niebüll"), Some("Kiel"))
    );
    assert_eq!(card.addresses[0].street.as_deref(), Some("Weg 1"));
    assert_eq!(card.channels[1].value, "04841 77");
    assert_eq!(
        (card.channels[1].label.as_deref(), card.channels[1].normal.as_str()),
        (Some("work"), "+49484177")
    );
    assert_eq!((card.name.as_str(), card.note.as_deref()), ("Dr. Anke Harms", Some("N")));
    assert_eq!(card.source.as_deref(), Some("Messe"));
    change(&bench, &[id], json!({"kind": "set", "cell": "email"})).unwrap();
    assert_eq!(
        bench.read(|conn| party::card(conn, id)).channels.len(),
        1,
        "an empty cell takes the channel away"
    );
    for _ in 0..6 {
        bench.store.undo().unwrap();
    }
    assert_eq!(bench.read(|conn| party::card(conn, id)), before);
}

#[test]
fn a_cell_keeps_the_rules_of_the_record() {
    let bench = Bench::open();
    let person = add(&bench, json!({"kind": "person", "familyName": "Harms"}));
    let firm = add(&bench, json!({"kind": "organisation", "name": "Werft"}));
    let before = bench.dump();
    for (id, cell, value, field, reason) in [
        (person, "name", json!("Anders"), "name", "of-parts"),
        (firm, "name", Value::Null, "name", "missing"),
        (firm, "customerSince", json!("gestern"), "customerSince", "not-a-date"),
        (firm, "birthday", json!("31.02."), "birthday", "not-a-date"),
        (firm, "source", json!("x".repeat(501)), "source", "too-long"),
    ] {
        let refused = change(&bench, &[id], json!({"kind": "set", "cell": cell, "value": value}));
        let Err(Error::Invalid { field: f, reason: r }) = refused else { panic!("{cell} was taken") };
        assert_eq!((f, r), (field, reason), "{cell}");
    }
    assert_eq!(bench.dump(), before);
    change(&bench, &[firm], json!({"kind": "set", "cell": "name", "value": "Neue Werft"})).unwrap();
    assert_eq!(bench.read(|conn| party::name_of(conn, firm)), "Neue Werft");
}

#[test]
fn many_are_changed_at_once_or_none_and_one_undo_gives_all_back() {
    let bench = Bench::open();
    let owner = bench.person("Frieda");
    let ids: Vec<PartyId> = (0..450).map(|number| bench.party(&format!("Firma {number:03}"))).collect();
    let tag = bench.write(|tx| party::find_or_make_tag(tx, "Messe"));
    let before = bench.dump();
    for (change_of, changed) in [
        (json!({"kind": "owner", "person": owner}), 450),
        (json!({"kind": "deputy", "person": owner}), 450),
        (json!({"kind": "addTag", "name": "messe"}), 450),
        (json!({"kind": "removeTag", "id": tag}), 450),
        (json!({"kind": "removeTag", "id": tag}), 0),
        (json!({"kind": "set", "cell": "source", "value": "Messe"}), 450),
        (json!({"kind": "delete"}), 450),
        (json!({"kind": "owner"}), 0),
        (json!({"kind": "restore"}), 450),
    ] {
        assert_eq!(change(&bench, &ids, change_of.clone()).unwrap(), changed, "{change_of}");
    }
    for _ in 0..7 {
        bench.store.undo().unwrap();
    }
    assert_eq!(bench.dump(), before);
    let cancelled = bench.try_write(|tx| {
        party::change(tx, &ids, &PartyChange::Delete, Normaliser::new("DE"), &mut |done| done < 400)
    });
    assert!(matches!(cancelled, Err(Error::Cancelled)));
    assert_eq!(bench.dump(), before, "who cancels half-way has changed nobody");
    let unknown = json!({"kind": "owner", "person": "01900000-0000-7000-8000-000000000000"});
    assert!(matches!(change(&bench, &ids, unknown), Err(Error::NotFound("person"))));
}
