//! Playbooks over a few months: taken from a template, switched on, started by a purchase and by silence, ended by the
//! next purchase, imported history left alone, each step back in one.

use rondo_api::ErrorCode;
use rondo_tests::Computer;
use serde_json::{Value, json};

const DAY_MS: i64 = 86_400_000;

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().expect("a list")
}

/// Makes a ready-made playbook the firm's own, starting by itself or not.
fn take(computer: &Computer, code: &str, automatic: bool) -> String {
    let templates = computer.call("playbook.templates", json!({}));
    let found = list(&templates).iter().find(|template| template["template"] == code);
    let mut playbook = found.expect("there is such a template").clone();
    assert_eq!(playbook["automatic"], false, "no ready-made playbook is switched on");
    playbook["automatic"] = json!(automatic);
    computer.created("playbook.save", playbook)
}

fn buy(computer: &Computer, party: &str, on: &str) -> String {
    let money = json!({ "amount": 25_000, "currency": "EUR" });
    computer.created("purchase.add", json!({ "partyId": party, "boughtOn": on, "money": money }))
}

/// The names of what runs at a customer.
fn running(computer: &Computer, party: &str) -> Vec<String> {
    let found = computer.call("playbook.of_party", json!({ "id": party }));
    let name = |running: &Value| running["run"]["name"].as_str().expect("a run has a name").to_owned();
    list(&found["running"]).iter().map(name).collect()
}

fn tasks(computer: &Computer, party: &str) -> usize {
    list(&computer.call("task.of_party", json!({ "id": party }))).len()
}

#[test]
fn a_customer_is_welcomed_led_to_a_second_purchase_and_rescued() {
    // Monday, 23 November 2026.
    let computer = Computer::with_vault(1);
    let party = computer.organisation("Reha-Zentrum Eiderstedt");
    let welcome = take(&computer, "segment-new", true);
    take(&computer, "buyer-first", true);
    take(&computer, "activity-at-risk", true);
    let empty = computer.everything()[0].clone();
    buy(&computer, &party, "2026-11-20");
    assert_eq!(running(&computer, &party).len(), 2);
    let started = computer.call("playbook.of_party", json!({ "id": party }))["running"][0]["run"].clone();
    assert_eq!((&started["enteredOn"], &started["startedOn"]), (&json!("2026-11-20"), &json!("2026-11-23")));
    let due = &computer.call("task.of_party", json!({ "id": party }))[0]["dueOn"];
    assert_eq!(due, "2026-11-24", "one working day after the start");

    // One step back takes the purchase with its eight tasks, one forward brings both.
    assert_eq!(computer.call("history.undo", json!({}))["label"]["op"], "purchase-add");
    assert_eq!(computer.everything()[0], empty);
    computer.call("history.redo", json!({}));
    assert_eq!((running(&computer, &party).len(), tasks(&computer, &party)), (2, 8));

    // The second purchase ends what led to it, and only that.
    computer.clock.advance_ms(20 * DAY_MS);
    buy(&computer, &party, "2026-12-12");
    assert_eq!(running(&computer, &party), ["Willkommen nach dem ersten Kauf"]);
    let entries =
        computer.call("timeline.page", json!({ "partyId": party, "kinds": ["playbook"] }))["entries"].clone();
    let ended: Vec<&Value> = list(&entries).iter().map(|entry| &entry["run"]["endedBecause"]).collect();
    assert!(ended.contains(&&json!("left")) && ended.contains(&&Value::Null), "{ended:?}");

    // Months of silence, closed: the rescue starts with the first look in time, by nobody's hand.
    let mut days = 0;
    while !running(&computer, &party).contains(&"Rettung".to_owned()) {
        days += 7;
        assert!(days < 400, "silence ends in risk");
        computer.clock.advance_ms(7 * DAY_MS);
        computer.call("lifecycle.catch_up", json!({ "job": "j" }));
    }
    let undone = computer.call("history.undo", json!({}));
    assert_eq!(undone["label"]["op"], "purchase-add", "Ctrl+Z passes over what time did");
    computer.call("history.redo", json!({}));
    computer.call("lifecycle.catch_up", json!({ "job": "j" }));

    // Ended by hand it stays ended; the playbook itself may go.
    let left = computer.call("playbook.of_party", json!({ "id": party }));
    for run in list(&left["running"]) {
        computer.call("playbook.stop", json!({ "id": run["run"]["id"] }));
    }
    computer.call("lifecycle.catch_up", json!({ "job": "j" }));
    assert_eq!((running(&computer, &party).len(), tasks(&computer, &party)), (0, 0));
    computer.call("playbook.delete", json!({ "id": welcome }));
    assert_eq!(list(&computer.call("playbook.list", json!({}))).len(), 2);
}

#[test]
fn imported_history_starts_nothing_and_what_is_fresh_in_it_does() {
    let computer = Computer::with_vault(1);
    let numbered = |number: &str| {
        let draft = json!({ "kind": "organisation", "name": "Klinikum", "customerNumber": number });
        computer.created("party.create", json!({ "draft": draft }))
    };
    let (old, fresh) = (numbered("K-1"), numbered("K-2"));
    take(&computer, "segment-new", true);
    let rows = "Kundennummer;Datum;Betrag\nK-1;2026-02-03;100,00\nK-2;2026-11-18;100,00\n";
    computer.desktop.pick(computer.file("rechnungen.csv", rows));
    let file = computer.call("import.pick", json!({}));
    let run = json!({ "token": file["token"], "job": "j", "kind": "purchases", "source": "rechnungen" });
    let report = computer.call("import.records.run", run);
    assert_eq!(report["added"], 2, "{report}");
    assert_eq!(running(&computer, &fresh), ["Willkommen nach dem ersten Kauf"]);
    assert!(running(&computer, &old).is_empty());
    computer.call("lifecycle.catch_up", json!({ "job": "j" }));
    assert!(running(&computer, &old).is_empty());
    computer.call("history.undo", json!({}));
    assert_eq!((running(&computer, &fresh).len(), tasks(&computer, &fresh)), (0, 0));
}

#[test]
fn what_cannot_be_started_is_refused_and_nothing_is_left_of_it() {
    let computer = Computer::with_vault(1);
    let party = computer.organisation("Klinikum");
    let before = computer.everything();
    for (which, code) in [
        (json!({ "template": "nonsense" }), ErrorCode::NotFound),
        (json!({ "playbookId": "01900000-0000-7000-8000-000000000000" }), ErrorCode::NotFound),
        (json!({}), ErrorCode::NotFound),
    ] {
        let mut request = which.clone();
        request["partyId"] = json!(party);
        assert_eq!(computer.code("playbook.start", request), code, "{which}");
    }
    assert_eq!(computer.everything(), before);
    let id = take(&computer, "six-trust", false);
    computer.call("playbook.start", json!({ "partyId": party, "playbookId": id }));
    let again = computer.refused("playbook.start", json!({ "partyId": party, "playbookId": id }));
    assert_eq!((again.code, &again.details["reason"]), (ErrorCode::Invalid, &json!("running")));
    assert_eq!(tasks(&computer, &party), 4);
}
