//! Mornings with the list of whom to call: what fell due while nobody looked, a customer who fell silent, and the way of
//! a reason through a call, a later day and a purchase.

use rondo_api::ErrorCode;
use rondo_tests::Computer;
use serde_json::{Value, json};

const DAY_MS: i64 = 86_400_000;

/// Names and reasons of the lines of a part.
fn lines(computer: &Computer, request: Value) -> Vec<(String, String)> {
    let page = computer.call("agenda.page", request);
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let lines = page["lines"].as_array().expect("lines");
    lines.iter().map(|line| (text(&line["name"]), text(&line["kind"]))).collect()
}

/// Buys every month until the spring; the journeys begin on 23 November 2026.
fn silent_customer(computer: &Computer) -> String {
    let customer = computer.organisation("Reha-Zentrum Eiderstedt");
    for month in 2..=8 {
        let bought = format!("2026-{month:02}-20");
        let money = json!({ "amount": 50_000, "currency": "EUR" });
        computer.call("purchase.add", json!({ "partyId": customer, "boughtOn": bought, "money": money }));
    }
    customer
}

#[test]
fn a_silent_customer_is_called_rests_and_leaves_the_list_with_a_purchase() {
    let computer = Computer::with_vault(1);
    let customer = silent_customer(&computer);
    let silent = vec![("Reha-Zentrum Eiderstedt".to_owned(), "silence".to_owned())];
    assert_eq!(lines(&computer, json!({ "part": "silent" })), silent);
    assert_eq!(computer.call("party.counts", json!({}))["due"], 1);
    let told = computer.call("agenda.detail", json!({ "partyId": customer, "lead": "silence" }));
    assert!(told["why"][0].as_str().is_some_and(|why| why.contains("95")), "{told}");
    assert!(told["say"].as_str().is_some_and(|say| say.contains("August 2026")), "{told}");

    let call = json!({ "partyId": customer, "kind": "call", "direction": "out", "outcome": "notReached" });
    computer.call("agenda.result", json!({ "draft": call }));
    assert!(lines(&computer, json!({})).is_empty());
    let undone = computer.call("history.undo", json!({}));
    assert_eq!(undone["label"]["op"], "touch-log");
    assert_eq!(lines(&computer, json!({})), silent, "touch and rest are taken back as one");
    computer.call("history.redo", json!({}));
    computer.clock.advance_ms(DAY_MS);
    assert_eq!(lines(&computer, json!({})), silent, "nobody was there, so it is tried on the next day");

    let line = json!({ "partyId": customer, "lead": "silence" });
    assert_eq!(
        computer.code("agenda.later", json!({ "line": line, "until": "2026-11-24" })),
        ErrorCode::Invalid
    );
    computer.call("agenda.later", json!({ "line": line, "until": "2026-11-30" }));
    assert!(lines(&computer, json!({})).is_empty());
    computer.clock.advance_ms(6 * DAY_MS);
    assert_eq!(lines(&computer, json!({})), silent);
    assert_eq!(computer.code("agenda.dismiss", json!({ "line": line, "why": " " })), ErrorCode::Invalid);
    computer.call("agenda.dismiss", json!({ "line": line, "why": "Umbau bis Januar" }));
    assert!(lines(&computer, json!({})).is_empty());
    computer.call("history.undo", json!({}));

    let money = json!({ "amount": 50_000, "currency": "EUR" });
    computer.call("purchase.add", json!({ "partyId": customer, "boughtOn": "2026-11-29", "money": money }));
    assert!(lines(&computer, json!({})).is_empty(), "who bought is not silent");
}

#[test]
fn a_talk_with_a_customer_to_win_back_is_a_try_with_the_reason_of_leaving_that_is_known() {
    let computer = Computer::with_vault(1);
    let customer = computer.organisation("Gut Seestern");
    for month in 1..=6 {
        let bought = format!("2026-{month:02}-20");
        let money = json!({ "amount": 50_000, "currency": "EUR" });
        computer.call("purchase.add", json!({ "partyId": customer, "boughtOn": bought, "money": money }));
    }
    let there = vec![("Gut Seestern".to_owned(), "winBack".to_owned())];
    assert_eq!(lines(&computer, json!({})), there);
    let tried = || computer.call("win_back.list", json!({ "limit": 5 }))["rows"][0]["tried"].clone();
    let call = |lead: &str, outcome: &str| {
        let draft = json!({ "partyId": customer, "kind": "call", "direction": "out", "outcome": outcome });
        computer.call("agenda.result", json!({ "draft": draft, "lead": lead }));
    };
    call("winBack", "reached");
    assert_eq!(tried()["begunOn"], "2026-11-23");
    let reason = || computer.call("win_back.list", json!({ "limit": 5 }))["rows"][0]["reason"].clone();
    assert_eq!(reason(), "unknown", "nobody has said why the customer left");
    computer.call("history.undo", json!({}));
    assert_eq!((tried(), reason()), (Value::Null, Value::Null));
    computer.call("win_back.say_why", json!({ "partyId": customer, "reason": "price" }));
    for (lead, outcome) in [("winBack", "notReached"), ("step", "reached")] {
        call(lead, outcome);
        assert_eq!(tried(), Value::Null, "{lead} {outcome}");
        computer.call("history.undo", json!({}));
    }
    call("winBack", "reached");
    assert_eq!((tried()["begunOn"].clone(), reason()), (json!("2026-11-23"), json!("price")));
    assert!(lines(&computer, json!({})).is_empty());
    computer.call("history.undo", json!({}));
    assert_eq!(
        (tried(), lines(&computer, json!({}))),
        (Value::Null, there),
        "all of it is taken back as one"
    );

    call("winBack", "reached");
    computer.call("win_back.take_back", json!({ "id": tried()["id"] }));
    assert_eq!(tried(), Value::Null);
}

#[test]
fn a_call_logged_on_the_page_of_the_customer_rests_and_a_note_does_not() {
    let computer = Computer::with_vault(1);
    let customer = silent_customer(&computer);
    let log = |kind: &str| {
        let draft = json!({ "partyId": customer, "kind": kind, "body": "Alles gut" });
        computer.call("touch.log", json!({ "draft": draft }));
    };
    log("note");
    assert_eq!(lines(&computer, json!({})).len(), 1);
    log("call");
    assert!(lines(&computer, json!({})).is_empty());
    computer.clock.advance_ms(13 * DAY_MS);
    assert!(lines(&computer, json!({})).is_empty());
    computer.clock.advance_ms(-13 * DAY_MS);
    computer.call("history.undo", json!({}));
    assert_eq!(lines(&computer, json!({})).len(), 1, "the rest goes with the call");
}

#[test]
fn what_fell_due_while_nobody_looked_is_told_all_day_and_on_this_computer_only() {
    let computer = Computer::with_vault(1);
    let customer = computer.organisation("Dialysezentrum Wesermünde");
    let step = json!({ "partyId": customer, "kind": "call", "title": "Rückruf", "dueOn": "2026-11-26" });
    computer.call("task.create", step);
    let away = || computer.call("agenda.look", json!({}))["awaySince"].clone();
    assert_eq!(away(), Value::Null, "the first look has none before it");
    computer.clock.advance_ms(DAY_MS);
    assert_eq!(away(), Value::Null, "yesterday is not away");
    computer.clock.advance_ms(6 * DAY_MS);
    assert_eq!(away(), "2026-11-24");
    assert_eq!(away(), "2026-11-24", "the second look of a day knows it still");
    let missed = json!({ "part": "missed", "awaySince": away() });
    assert_eq!(
        lines(&computer, missed.clone()),
        [("Dialysezentrum Wesermünde".to_owned(), "step".to_owned())]
    );
    assert_eq!(computer.call("agenda.page", missed)["counts"]["missed"], 1);
    assert!(lines(&computer, json!({ "part": "missed" })).is_empty());
    let computer = computer.restart();
    computer.clock.advance_ms(7 * DAY_MS);
    computer.unlock();
    assert_eq!(
        computer.call("agenda.look", json!({}))["awaySince"],
        "2026-11-24",
        "a restart forgets nothing"
    );
}
