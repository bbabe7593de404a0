//! Undo, redo and what stands in their way.

use rondo_api::{ErrorCode, Event};
use rondo_tests::Computer;
use serde_json::{Value, json};

fn rename(computer: &Computer, id: &str, name: &str) {
    computer.call("party.update", json!({ "id": id, "draft": { "kind": "organisation", "name": name } }));
}

fn name(computer: &Computer, id: &str) -> Value {
    computer.call("party.get", json!({ "id": id }))["name"].clone()
}

#[test]
fn an_undo_that_a_later_change_prevents_names_the_customer() {
    let computer = Computer::with_vault(1);
    let id = computer.organisation("Praxis Nord");
    computer.heard();
    rename(&computer, &id, "Praxis Süd");
    let renamed = match computer.heard().as_slice() {
        [Event::Changed { changed }] => changed.set,
        other => panic!("{other:?}"),
    };
    rename(&computer, &id, "Praxis West");

    let before = computer.everything();
    let error = computer.refused("history.undo_set", json!({ "set": renamed }));
    assert_eq!(error.code, ErrorCode::UndoConflict);
    let conflict = &error.details["conflict"];
    assert_eq!(conflict["party"], json!(id));
    assert_eq!((&conflict["table"], &conflict["field"]), (&json!("party"), &json!("name")));
    assert_eq!(conflict["label"], json!({ "op": "party-edit", "name": "Praxis Süd" }));
    assert!(!error.message.contains("Praxis"), "only the details name anybody");
    assert_eq!(computer.everything(), before, "nothing was taken back by halves");

    computer.call("history.undo", json!({}));
    computer.call("history.undo_set", json!({ "set": renamed }));
    assert_eq!(name(&computer, &id), "Praxis Nord", "with the later change gone the way is free");
}

#[test]
fn undo_and_redo_walk_the_same_road_in_both_directions() {
    let computer = Computer::with_vault(1);
    let id = computer.organisation("Eins");
    rename(&computer, &id, "Zwei");
    rename(&computer, &id, "Drei");
    for expected in ["Zwei", "Eins"] {
        computer.call("history.undo", json!({}));
        assert_eq!(name(&computer, &id), expected);
    }
    computer.call("history.undo", json!({}));
    assert_eq!(computer.customers(), 0);
    assert_eq!(computer.code("history.undo", json!({})), ErrorCode::NothingToUndo);
    for expected in ["Eins", "Zwei", "Drei"] {
        computer.call("history.redo", json!({}));
        assert_eq!(name(&computer, &id), expected);
    }
    assert_eq!(computer.code("history.redo", json!({})), ErrorCode::NothingToUndo);
}

#[test]
fn undo_is_still_there_after_a_restart() {
    let computer = Computer::with_vault(1);
    let id = computer.organisation("Praxis Nord");
    rename(&computer, &id, "Praxis Süd");
    let computer = computer.restart();
    computer.unlock();
    let undone = computer.call("history.undo", json!({}));
    assert_eq!(undone["label"], json!({ "op": "party-edit", "name": "Praxis Süd" }));
    assert_eq!(name(&computer, &id), "Praxis Nord");
}

#[test]
fn a_deleted_customer_comes_back_with_everything() {
    let computer = Computer::with_vault(1);
    let id = computer.organisation("Praxis Nord");
    computer.call("touch.log", json!({ "draft": { "partyId": id, "kind": "call", "subject": "Angebot" } }));
    let before = computer.call("party.open", json!({ "id": id }));
    computer.call("party.delete", json!({ "ids": [id] }));
    assert_eq!(computer.customers(), 0);
    computer.call("party.restore", json!({ "ids": [id] }));
    assert_eq!(computer.call("party.open", json!({ "id": id })), before);
}
