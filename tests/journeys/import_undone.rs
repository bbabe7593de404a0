//! An import as a whole: taken back, done again, broken off.

use std::fmt::Write as _;
use std::sync::{Arc, mpsc};
use std::thread;

use rondo_api::{ErrorCode, Event};
use rondo_tests::Computer;
use serde_json::{Value, json};

fn table(rows: usize) -> String {
    let mut table = "Firma;E-Mail;PLZ;Ort\r\n".to_owned();
    for row in 0..rows {
        let _ = write!(table, "Praxis {row};praxis{row}@example.org;{:05};Kiel\r\n", 24_000 + row % 1000);
    }
    table
}

fn picked(computer: &Computer, name: &str, content: &str) -> Value {
    computer.desktop.pick(computer.file(name, content));
    computer.call("import.pick", json!({}))["token"].clone()
}

#[test]
fn an_import_with_updates_is_taken_back_and_done_again() {
    let computer = Computer::with_vault(1);
    computer.call(
        "party.create",
        json!({ "draft": { "kind": "organisation", "name": "Praxis Null", "tags": ["Stamm"],
                "channels": [{ "kind": "email", "value": "praxis0@example.org" }] } }),
    );
    let before = parties(&computer);
    let token = picked(&computer, "Kontakte.csv", &table(40));
    let report = computer.call("import.run", json!({ "token": token, "job": "import", "tag": "Messe" }));
    assert_eq!((&report["created"], &report["updated"]), (&json!(39), &json!(1)), "{report}");
    let after = parties(&computer);
    assert_eq!(computer.customers(), 40);

    let undone = computer.call("history.undo", json!({}));
    assert_eq!(undone["label"]["op"], "import");
    assert_eq!(parties(&computer), before, "nothing of the import is left");
    computer.call("history.redo", json!({}));
    assert_eq!(parties(&computer), after, "all of it is back, under the same ids");

    computer.call("history.undo_set", json!({ "set": report["set"] }));
    assert_eq!(parties(&computer), before, "by its number, too");
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let computer = Computer::with_vault(1);
    let token = picked(&computer, "Kontakte.csv", &table(40));
    computer.call("import.run", json!({ "token": token, "job": "import" }));
    let before = parties(&computer);
    let again = computer.call("import.run", json!({ "token": token, "job": "import" }));
    assert_eq!((&again["created"], &again["updated"]), (&json!(0), &json!(0)));
    assert_eq!(again["unchanged"], 40);
    assert_eq!(parties(&computer), before);
}

#[test]
fn locking_stops_a_running_import_and_leaves_nothing_of_it() {
    let computer = Computer::with_vault(1);
    let token = picked(&computer, "Kontakte.csv", &table(5000));
    let (reached, writing) = mpsc::channel();
    let weak = Arc::downgrade(computer.rondo());
    computer.rondo().subscribe(Box::new(move |event| {
        let Event::Progress { stage, .. } = event else { return };
        if stage != "writing" || reached.send(()).is_err() {
            return;
        }
        // The import goes on only when the lock has begun, so that the two really meet.
        let Some(rondo) = weak.upgrade() else { return };
        while rondo.call("vault.info", json!({})).is_ok() {
            thread::yield_now();
        }
    }));
    let importing = Arc::clone(computer.rondo());
    let import =
        thread::spawn(move || importing.call("import.run", json!({ "token": token, "job": "import" })));
    writing.recv().expect("the import begins to write");
    drop(writing);
    computer.call("vault.lock", json!({}));
    let error = import.join().expect("the import does not panic").expect_err("the import was broken off");
    assert_eq!(error.code, ErrorCode::Cancelled);

    computer.unlock();
    assert_eq!(computer.customers(), 0);
    assert_eq!(computer.code("history.undo", json!({})), ErrorCode::NothingToUndo);
    assert_eq!(computer.call("vault.check", json!({ "job": "check" }))["ok"], true);
}

#[test]
fn what_is_no_address_book_is_refused_by_what_it_is() {
    let computer = Computer::with_vault(1);
    for (name, content) in [
        ("Bild.csv", "\u{89}PNG\r\n\u{1a}\n"),
        ("Seite.vcf", "<!doctype html><html><body>Kontakte</body></html>"),
        ("leer.csv", ""),
    ] {
        let token = picked(&computer, name, content);
        let error = computer.refused("import.run", json!({ "token": token, "job": "import" }));
        assert_eq!(error.code, ErrorCode::NotReadable, "{name}");
        assert_eq!(computer.customers(), 0);
    }
}

#[test]
fn a_file_that_nobody_picked_is_not_read() {
    let computer = Computer::with_vault(1);
    for token in ["/etc/passwd", "", "01900000-0000-7000-8000-000000000000"] {
        assert_eq!(computer.code("import.inspect", json!({ "token": token })), ErrorCode::BadRequest);
        assert_eq!(computer.code("import.run", json!({ "token": token, "job": "j" })), ErrorCode::BadRequest);
    }
}

/// Every customer with everything on its card.
fn parties(computer: &Computer) -> Vec<Value> {
    let page = computer.call("party.page", json!({ "limit": 500 }));
    let rows = page["rows"].as_array().expect("a page has rows");
    rows.iter().map(|row| computer.call("party.get", json!({ "id": row["id"] }))).collect()
}
