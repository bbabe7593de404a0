//! The promises of the store: one door, a log of everything, undo to the exact former rows, refusal of newer files.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::prelude::*;
use rusqlite::Connection;
use uuid::Uuid;

use super::{
    Access, ChangeState, Connector, HistoryPage, HistoryRequest, LATEST, Label, Op, Origin, Store,
    history_of_party, history_ticks,
};
use crate::env::Env;
use crate::error::Error;
use crate::id::{DeviceId, PartyId};
use crate::party::{self, Normaliser, PartyDraft, PartyKind};
use crate::testing::{Bench, NOW};

fn draft(name: &str) -> PartyDraft {
    serde_json::from_value(serde_json::json!({
        "kind": "organisation", "name": name,
        "channels": [{"kind": "phone", "value": "04841 7712-0"}, {"kind": "email", "value": "Info@Example.org"}],
        "addresses": [{"kind": "work", "postcode": "25813", "city": "Husum"}],
        "tags": ["Rehabilitation", "Nordsee"],
    }))
    .unwrap()
}

fn create(bench: &Bench, name: &str) -> PartyId {
    let label = Label::named(Op::PartyCreate, name);
    bench.store.write(&label, |tx| party::create(tx, draft(name), Normaliser::new("DE"))).unwrap().value
}

fn rename(bench: &Bench, id: PartyId, name: &str) {
    edit(bench, id, &|draft: &mut PartyDraft| draft.name = Some(name.to_owned()));
}

/// Stores the record again with one change; the label names what it is called then.
fn edit(bench: &Bench, id: PartyId, change: &dyn Fn(&mut PartyDraft)) {
    let card = bench.read(|conn| party::card(conn, id));
    let mut draft = draft(&card.name);
    for (draft, view) in draft.channels.iter_mut().zip(&card.channels) {
        draft.id = Some(view.id);
    }
    draft.addresses[0].id = Some(card.addresses[0].id);
    change(&mut draft);
    let label = Label::named(Op::PartyEdit, draft.name.clone().unwrap_or_default());
    bench.store.write(&label, |tx| party::update(tx, id, draft, Normaliser::new("DE"))).unwrap();
}

#[test]
fn a_write_outside_the_door_aborts() {
    let bench = Bench::open();
    let id = create(&bench, "Reha-Zentrum Eiderstedt");
    let refused =
        bench.store.maintain(|conn| conn.execute("UPDATE party SET name = 'x' WHERE id = ?1", [id])).unwrap();
    assert!(refused.unwrap_err().to_string().contains("outside the door"));
    assert_eq!(bench.read(|conn| party::name_of(conn, id)), "Reha-Zentrum Eiderstedt");
    // A reader cannot write at all.
    let read_only = bench.store.read(|conn| Ok::<_, Error>(conn.execute("DELETE FROM party", []).is_err()));
    assert!(read_only.unwrap());
}

#[test]
fn a_failed_write_leaves_nothing() {
    let bench = Bench::open();
    let before = bench.dump();
    let failed = bench.store.write(&Label::of(Op::PartyCreate), |tx| {
        party::create(tx, draft("Verworfen"), Normaliser::new("DE"))?;
        Err::<(), _>(Error::invalid("name", "missing"))
    });
    assert!(failed.is_err());
    assert_eq!(bench.dump(), before);
    let changes: i64 =
        bench.read(|conn| Ok(conn.query_row("SELECT count(*) FROM change", [], |row| row.get(0))?));
    assert_eq!(changes, 0, "the log of a write that was rolled back is rolled back with it");
    // The door is closed again: the next write outside of it aborts.
    assert!(bench.store.maintain(|conn| conn.execute("DELETE FROM tag", []).is_ok()).unwrap());
    let outside = bench.store.maintain(|conn| conn.execute("INSERT INTO tag VALUES (x'00', 'a', 'a')", []));
    assert!(outside.unwrap().is_err());
}

#[test]
fn a_write_that_changes_nothing_is_not_logged() {
    let bench = Bench::open();
    let id = create(&bench, "Labor Feldhusen");
    let sets = |bench: &Bench| -> i64 {
        bench.read(|conn| Ok(conn.query_row("SELECT count(*) FROM change_set", [], |row| row.get(0))?))
    };
    let before = sets(&bench);
    rename(&bench, id, "Labor Feldhusen");
    assert_eq!(sets(&bench), before);
}

#[test]
fn every_change_is_in_the_history_with_before_and_after() {
    let bench = Bench::open();
    let id = create(&bench, "Klinik Nord");
    rename(&bench, id, "Klinik Süd");
    let page = bench.read(|conn| history_of_party(conn, id, None, 10));
    assert_eq!(page.entries.len(), 2);
    let renamed: Vec<_> = page.entries[0]
        .changes
        .iter()
        .map(|change| {
            (change.table.as_str(), change.field.as_deref(), change.before.clone(), change.after.clone())
        })
        .collect();
    assert_eq!(
        renamed,
        [
            ("party", Some("name"), "Klinik Nord".into(), "Klinik Süd".into()),
            ("party", Some("sort_name"), "klinik nord".into(), "klinik sud".into()),
        ]
    );
    let created = &page.entries[1];
    assert_eq!(created.label, Label::named(Op::PartyCreate, "Klinik Nord"));
    let tables: Vec<&str> = created.changes.iter().map(|change| change.table.as_str()).collect();
    assert_eq!(tables, ["party", "channel", "channel", "address", "party_tag", "party_tag"]);
    assert_eq!(created.changes[1].after["normal"], "+49484177120");
}

#[test]
fn history_pages_without_loss() {
    let bench = Bench::open();
    let id = create(&bench, "Null");
    for number in 1..=7 {
        rename(&bench, id, &format!("Nummer {number}"));
    }
    let whole = bench.read(|conn| history_of_party(conn, id, None, 100)).entries;
    let mut paged = Vec::new();
    let mut cursor = None;
    loop {
        let page = bench.read(|conn| history_of_party(conn, id, cursor.as_deref(), 3));
        paged.extend(page.entries);
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
    }
    assert_eq!(paged, whole);
    assert_eq!(whole.len(), 8);
}

#[test]
fn undo_and_redo_walk_through_the_operations() {
    let bench = Bench::open();
    let empty = bench.dump();
    let id = create(&bench, "Erste");
    let created = bench.dump();
    rename(&bench, id, "Zweite");
    let renamed = bench.dump();

    let (undone, changed) = bench.store.undo().unwrap();
    assert_eq!(undone.label, Label::named(Op::PartyEdit, "Zweite"));
    assert_eq!(changed.unwrap().parties, [id]);
    assert_eq!(bench.dump(), created);
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), empty);
    assert!(matches!(bench.store.undo(), Err(Error::NothingToUndo)));

    bench.store.redo().unwrap();
    assert_eq!(bench.dump(), created);
    bench.store.redo().unwrap();
    assert_eq!(bench.dump(), renamed);
    assert!(matches!(bench.store.redo(), Err(Error::NothingToRedo)));

    bench.store.undo().unwrap();
    create(&bench, "Dritte");
    assert!(matches!(bench.store.redo(), Err(Error::NothingToRedo)), "a new operation ends the way back");
}

#[test]
fn an_undo_that_a_later_edit_stands_in_the_way_of_changes_nothing() {
    let bench = Bench::open();
    let id = create(&bench, "Alt");
    rename(&bench, id, "Neu");
    let set = bench.read(|conn| history_of_party(conn, id, None, 10)).entries[1].set;
    let before = bench.dump();
    let Err(Error::UndoConflict(conflict)) = bench.store.undo_set(set) else {
        panic!("the rename stands in the way")
    };
    assert_eq!((conflict.party, conflict.table.as_str()), (Some(id), "party"));
    assert_eq!(bench.dump(), before);
}

#[test]
fn an_undo_conflict_names_the_field_that_was_entered() {
    let check = |earlier: &dyn Fn(&mut PartyDraft), later: &dyn Fn(&mut PartyDraft), table, field| {
        let bench = Bench::open();
        let id = create(&bench, "Alt");
        edit(&bench, id, earlier);
        let set = bench.read(|conn| history_of_party(conn, id, None, 1)).entries[0].set;
        edit(&bench, id, later);
        let Err(Error::UndoConflict(conflict)) = bench.store.undo_set(set) else {
            panic!("the later edit of {field} stands in the way")
        };
        assert_eq!((conflict.table.as_str(), conflict.field.as_deref()), (table, Some(field)));
    };
    let name = |text: &'static str| move |draft: &mut PartyDraft| draft.name = Some(text.to_owned());
    check(&name("Neu"), &name("Neuer"), "party", "name");
    let phone = |text: &'static str| move |draft: &mut PartyDraft| draft.channels[0].value = text.to_owned();
    check(&phone("04841 1"), &phone("04841 2"), "channel", "value");
    let note = |text: &'static str| move |draft: &mut PartyDraft| draft.note = Some(text.to_owned());
    check(&note("eins"), &note("zwei"), "party", "note");
}

#[test]
fn an_undo_that_would_orphan_later_records_is_refused() {
    let bench = Bench::open();
    let id = create(&bench, "Mit Notiz");
    let set = bench.read(|conn| history_of_party(conn, id, None, 10)).entries[0].set;
    let note =
        serde_json::from_value(serde_json::json!({"partyId": id, "kind": "note", "body": "Parken im Hof"}));
    bench.write(|tx| crate::timeline::log(tx, &note.unwrap()));
    let before = bench.dump();
    assert!(matches!(bench.store.undo_set(set), Err(Error::UndoConflict(_))));
    assert_eq!(bench.dump(), before);
}

#[test]
fn a_newer_file_is_refused_and_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("newer.db");
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch(&format!("CREATE TABLE t (x); PRAGMA user_version = {}", LATEST + 1)).unwrap();
    drop(conn);
    let bytes = std::fs::read(&path).unwrap();
    let source = path.clone();
    let connect: Connector = Arc::new(move |_: Access| Ok(Connection::open(&source)?));
    let (env, _) = Env::fixed(NOW, 1);
    let opened = Store::open(&connect, env, DeviceId(Uuid::nil()), &[], &mut |_| Ok(()));
    assert!(matches!(opened, Err(Error::NewerSchema { .. })));
    assert_eq!(std::fs::read(&path).unwrap(), bytes, "not one byte of a newer file is touched");
}

#[test]
fn a_store_that_cannot_have_all_its_connections_says_so() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("vault.rondo");
    for most in 1..5 {
        let (path, count) = (path.clone(), AtomicUsize::new(0));
        let connect: Connector = Arc::new(move |_: Access| {
            if count.fetch_add(1, Ordering::Relaxed) >= most {
                return Err(Error::NotFound("connection"));
            }
            Ok(Connection::open(&path)?)
        });
        let (env, _) = Env::fixed(NOW, 1);
        let store = Store::open(&connect, env, DeviceId(Uuid::nil()), &[], &mut |_| Ok(()));
        assert!(matches!(store, Err(Error::NotFound("connection"))), "{most} connections are too few");
    }
}

#[test]
fn the_first_schema_is_frozen_and_an_upgraded_file_equals_a_fresh_one() {
    let schema = |conn: &Connection| -> Vec<String> {
        let mut query = conn
            .prepare("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '%_text_%' ORDER BY name")
            .unwrap();
        query.query_map([], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap()
    };
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("old.db");
    let old = Connection::open(&path).unwrap();
    old.execute_batch(include_str!("../../tests/schema/v1.sql")).unwrap();
    drop(old);
    let source = path.clone();
    let connect: Connector = Arc::new(move |_: Access| Ok(Connection::open(&source)?));
    let (env, _) = Env::fixed(NOW, 1);
    let upgraded =
        Store::open(&connect, env, DeviceId(Uuid::nil()), crate::DERIVATIONS, &mut |_| Ok(())).unwrap();
    let fresh = Bench::open();
    let of = |store: &Store| store.read(|conn| Ok::<_, Error>(schema(conn))).unwrap();
    assert_eq!(of(&upgraded), of(&fresh.store));
}

#[test]
fn drafts_are_kept_until_they_are_thrown_away() {
    let bench = Bench::open();
    bench.store.set_draft("touch:1", Some("\"Prüfprotokolle\"")).unwrap();
    let kept = |bench: &Bench| bench.read(|conn| super::draft(conn, "touch:1"));
    let draft = kept(&bench).unwrap();
    assert_eq!((draft.value.as_str(), draft.saved_at), ("\"Prüfprotokolle\"", NOW));
    bench.store.set_draft("touch:1", None).unwrap();
    assert_eq!(kept(&bench), None);
}

#[test]
fn the_operations_have_their_texts() {
    for lang in crate::text::Lang::ALL {
        let texts = crate::text::Texts::new(lang);
        for op in Op::ALL {
            assert!(texts.has(&format!("op-{}", op.name())), "{lang:?}: op-{}", op.name());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever was done, undoing all of it gives the former rows, and redoing all of it the later ones.
    #[test]
    fn undo_of_any_sequence_returns_the_exact_rows(steps in prop::collection::vec((0u8..4, 0usize..4), 1..12)) {
        let bench = Bench::open();
        let ids: Vec<PartyId> = (0..4).map(|n| create(&bench, &format!("Firma {n}"))).collect();
        let mut states = vec![bench.dump()];
        for (number, (kind, which)) in steps.iter().enumerate() {
            let id = ids[*which];
            match kind {
                0 => rename(&bench, id, &format!("Umbenannt {number}")),
                1 => { create(&bench, &format!("Neu {number}")); }
                2 => { let _ = bench.store.write(&Label::of(Op::PartyDelete), |tx| party::delete(tx, &[id])); }
                _ => { let _ = bench.store.write(&Label::of(Op::PartyRestore), |tx| party::restore(tx, &[id])); }
            }
            let now = bench.dump();
            if states.last() != Some(&now) {
                states.push(now);
            }
        }
        for state in states.iter().rev().skip(1) {
            bench.store.undo().unwrap();
            prop_assert_eq!(&bench.dump(), state);
        }
        for state in states.iter().skip(1) {
            bench.store.redo().unwrap();
            prop_assert_eq!(&bench.dump(), state);
        }
    }
}

#[test]
fn kinds_are_the_same_words_in_the_file_and_in_json() {
    for kind in [PartyKind::Organisation, PartyKind::Person] {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.word());
    }
}

#[test]
fn fields_under_one_unique_index_are_taken_back_together() {
    let bench = Bench::open();
    let id = create(&bench, "Sanitätshaus Petersen");
    let write = |sql: &str, values: &[&dyn rusqlite::ToSql]| {
        bench
            .store
            .write(&Label::of(Op::PurchaseEdit), |tx| Ok::<_, Error>(tx.execute(sql, values)?))
            .unwrap();
    };
    let add = "INSERT INTO purchase (id, party_id, bought_on, amount, currency, source, number, created_at)
         VALUES (?1, ?2, '2026-11-02', 100, 'EUR', ?3, ?4, 0)";
    let (one, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
    write(add, &[&one, &id, &"invoice", &"7"]);
    // Field by field the way back would lead over invoice 8, which is another purchase by then.
    write("UPDATE purchase SET source = 'shop', number = '8' WHERE id = ?1", &[&one]);
    write(add, &[&other, &id, &"invoice", &"8"]);
    let set: i64 =
        bench.read(|conn| Ok(conn.query_row("SELECT max(seq) - 1 FROM change_set", [], |row| row.get(0))?));
    bench.store.undo_set(set).unwrap();
    let number: String = bench.read(|conn| {
        Ok(conn.query_row("SELECT source || ' ' || number FROM purchase WHERE id = ?1", [one], |row| {
            row.get(0)
        })?)
    });
    assert_eq!(number, "invoice 7");
}

#[test]
fn one_field_is_put_back_alone_with_what_follows_from_it() {
    let bench = Bench::open();
    let id = create(&bench, "Klinik Nord");
    edit(&bench, id, &|draft: &mut PartyDraft| {
        draft.name = Some("Klinik Süd".into());
        draft.note = Some("Neu".into());
    });
    let request = HistoryRequest { party_id: Some(id), limit: 10, ..HistoryRequest::default() };
    let page = bench.store.history(&request).unwrap();
    let change = |page: &HistoryPage, field: &str| {
        let mut changes = page.entries.iter().flat_map(|entry| entry.changes.clone());
        changes.rfind(|change| change.field.as_deref() == Some(field)).unwrap()
    };
    let name = change(&page, "name");
    assert_eq!(name.state, ChangeState::Open);
    bench.store.undo_change(name.n).unwrap();
    let card = bench.read(|conn| party::card(conn, id));
    assert_eq!((card.name.as_str(), card.note.as_deref()), ("Klinik Nord", Some("Neu")));
    let sort: String = bench
        .read(|conn| Ok(conn.query_row("SELECT sort_name FROM party WHERE id = ?1", [id], |r| r.get(0))?));
    assert_eq!(sort, "klinik nord");
    let page = bench.store.history(&request).unwrap();
    assert_eq!(page.entries[0].label, Label::named(Op::ChangeUndo, "Klinik Süd"));
    assert_eq!(page.entries[0].origin, Origin::Undo);
    assert_eq!(change(&page, "name").state, ChangeState::Reverted);
    assert_eq!(change(&page, "note").state, ChangeState::Open);
    // A later edit stands in the way, and is named.
    edit(&bench, id, &|draft: &mut PartyDraft| draft.note = Some("Später".into()));
    let note = change(&page, "note");
    let refused = bench.store.undo_change(note.n);
    assert!(
        matches!(refused, Err(Error::UndoConflict(conflict)) if conflict.field.as_deref() == Some("note"))
    );
    assert_eq!(change(&bench.store.history(&request).unwrap(), "note").state, ChangeState::Later);
}

#[test]
fn the_history_is_filtered_by_origin_person_record_and_table() {
    let bench = Bench::open();
    let id = create(&bench, "Klinik Nord");
    let label = Label::counted(Op::Import, 1).from_file(std::path::Path::new("/tmp/kunden.csv"));
    let person = bench.person("Sabine Lorenz");
    bench.store.set_actor(Some(person));
    bench
        .store
        .write(&label, |tx| {
            Ok::<_, Error>(tx.execute("UPDATE party SET note = 'Aus Datei' WHERE id = ?1", [id])?)
        })
        .unwrap();
    rename(&bench, id, "Klinik Süd");
    let ask = |request: HistoryRequest| {
        let request = HistoryRequest { party_id: Some(id), limit: 10, ..request };
        bench.store.history(&request).unwrap().entries
    };
    let imported = ask(HistoryRequest { origin: Some(Origin::Import), ..HistoryRequest::default() });
    assert_eq!(imported.len(), 1);
    assert_eq!(imported[0].label.file.as_deref(), Some("kunden.csv"));
    assert_eq!(ask(HistoryRequest { actor: Some(person), ..HistoryRequest::default() }).len(), 2);
    let tables = vec!["channel".to_owned()];
    let channels = ask(HistoryRequest { tables, ..HistoryRequest::default() });
    assert!(channels.iter().flat_map(|entry| &entry.changes).all(|change| change.table == "channel"));
    let channel = channels[0].changes[0].row;
    let of_one = ask(HistoryRequest { record_id: Some(channel), ..HistoryRequest::default() });
    assert!(of_one.iter().flat_map(|entry| &entry.changes).all(|change| change.row == channel));
    let ticks = bench.read(|conn| history_ticks(conn, id));
    assert_eq!(ticks.len(), ask(HistoryRequest::default()).len());
}

#[test]
fn history_and_past_walk_their_indexes() {
    let bench = Bench::open();
    for sql in [
        super::history::LATEST_OF_PARTY,
        super::history::LATEST_OF_NOBODY,
        super::past::LOGGED,
        super::past::MOVED,
        super::past::OF_NOBODY,
        super::past::LINKED,
    ] {
        bench.assert_indexed(sql);
    }
}
