//! What somebody is typing outlives a lock, a crash and a restart.

use rondo_api::ErrorCode;
use rondo_tests::Computer;
use serde_json::{Value, json};

const KEY: &str = "touch:new";

#[test]
fn a_draft_survives_lock_and_restart_and_goes_when_it_is_thrown_away() {
    let computer = Computer::with_vault(1);
    let typed = json!({ "subject": "Rückruf", "body": "Frau Ölçer fragt nach" });
    computer.call("draft.set", json!({ "key": KEY, "value": typed }));

    computer.call("vault.lock", json!({}));
    assert_eq!(computer.code("draft.get", json!({ "key": KEY })), ErrorCode::Locked);
    let computer = computer.restart();
    computer.unlock();
    assert_eq!(computer.call("draft.get", json!({ "key": KEY }))["value"], typed);
    assert_eq!(computer.call("draft.get", json!({ "key": "touch:other" }))["value"], Value::Null);

    computer.call("draft.set", json!({ "key": KEY, "value": null }));
    assert_eq!(computer.call("draft.get", json!({ "key": KEY }))["value"], Value::Null);
}

#[test]
fn a_draft_is_nothing_to_undo() {
    let computer = Computer::with_vault(1);
    computer.call("draft.set", json!({ "key": KEY, "value": "halb" }));
    assert_eq!(computer.code("history.undo", json!({})), ErrorCode::NothingToUndo);
}

#[test]
fn a_draft_that_is_too_large_is_refused_and_the_former_one_stays() {
    let computer = Computer::with_vault(1);
    computer.call("draft.set", json!({ "key": KEY, "value": "der alte" }));
    let large = "x".repeat(256 * 1024);
    assert_eq!(computer.code("draft.set", json!({ "key": KEY, "value": large })), ErrorCode::Invalid);
    assert_eq!(computer.call("draft.get", json!({ "key": KEY }))["value"], "der alte");
}
