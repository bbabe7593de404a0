//! Everything that can stand between a person and the vault, each with its own code, and none of it a loss.

use std::fs;

use rondo_api::ErrorCode;
use rondo_tests::{Computer, PASSPHRASE};
use serde_json::{Value, json};

/// Closed vault, one customer in it.
fn closed() -> Computer {
    let computer = Computer::with_vault(1);
    computer.organisation("Praxis Nord");
    computer.call("vault.lock", json!({}));
    computer
}

fn with_passphrase(secret: &str) -> Value {
    json!({ "method": "passphrase", "secret": secret })
}

fn state(computer: &Computer) -> Value {
    computer.call("app.boot", json!({}))["state"].clone()
}

#[test]
fn a_wrong_passphrase_is_told_as_such_and_the_right_one_still_opens() {
    let computer = closed();
    for wrong in ["", "vier Worte fürs Tresorche", "VIER WORTE FÜRS TRESORCHEN"] {
        assert_eq!(computer.code("vault.unlock", with_passphrase(wrong)), ErrorCode::WrongPassphrase);
    }
    assert_eq!(state(&computer), "locked");
    computer.unlock();
    assert_eq!(computer.customers(), 1);
}

#[test]
fn a_recovery_key_is_mistyped_or_of_another_vault() {
    let computer = closed();
    let other = Computer::new(50).create_vault().join("-");
    let unlock =
        |secret: &str| computer.refused("vault.unlock", json!({ "method": "recovery", "secret": secret }));
    assert_eq!(unlock(&other).code, ErrorCode::WrongRecoveryKey);
    let mistyped = unlock(&other[1..]);
    assert_eq!(
        (mistyped.code, &mistyped.details["reason"]),
        (ErrorCode::WrongRecoveryKey, &json!("mistyped"))
    );
}

#[test]
fn a_damaged_header_is_replaced_by_its_copy() {
    let computer = closed();
    fs::write(computer.vault_dir().join("vault.json"), "{ \"kind\":").unwrap();
    let boot = computer.call("app.boot", json!({}));
    assert_eq!((&boot["state"], &boot["vault"]["headerRepaired"]), (&json!("locked"), &json!(true)));
    assert_eq!(computer.unlock()["vault"]["headerRepaired"], true);
    assert_eq!(computer.customers(), 1);
}

#[test]
fn with_header_and_copy_damaged_only_a_backup_helps() {
    let computer = Computer::with_vault(1);
    computer.organisation("Praxis Nord");
    computer.desktop.save_into(computer.desk());
    computer.call("vault.backup", json!({ "job": "backup" }));
    computer.call("vault.lock", json!({}));
    for name in ["vault.json", "vault.json.bak"] {
        fs::write(computer.vault_dir().join(name), [0xA5; 600]).unwrap();
    }
    assert_eq!(state(&computer), "header-damaged");
    assert_eq!(computer.code("vault.unlock", with_passphrase(PASSPHRASE)), ErrorCode::HeaderDamaged);

    computer.desktop.pick(computer.desktop.saved()[0].clone());
    let picked = computer.call("vault.restore_pick", json!({}));
    assert_eq!(picked["replaces"], true);
    computer.call(
        "vault.restore",
        json!({ "token": picked["token"], "method": "passphrase", "secret": PASSPHRASE, "job": "restore" }),
    );
    assert_eq!(computer.customers(), 1);
}

#[test]
fn a_newer_vault_is_refused_and_left_alone() {
    let computer = closed();
    let mut written = Vec::new();
    for name in ["vault.json", "vault.json.bak"] {
        let path = computer.vault_dir().join(name);
        let mut header: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        header["header"]["format"] = json!(3);
        header["header"]["of_tomorrow"] = json!(true);
        fs::write(&path, header.to_string()).unwrap();
        written.push((path, header.to_string()));
    }
    assert_eq!(state(&computer), "newer-version");
    assert_eq!(computer.code("vault.unlock", with_passphrase(PASSPHRASE)), ErrorCode::NewerVersion);
    for (path, header) in written {
        assert_eq!(fs::read_to_string(path).unwrap(), header, "a newer file is never written to");
    }
}

#[test]
fn a_second_window_waits_until_the_first_lets_go() {
    let computer = Computer::with_vault(1);
    let second = computer.second_window();
    assert_eq!(second.code("vault.unlock", with_passphrase(PASSPHRASE)), ErrorCode::InUse);
    computer.call("vault.lock", json!({}));
    second.unlock();
    assert_eq!(computer.code("vault.unlock", with_passphrase(PASSPHRASE)), ErrorCode::InUse);
}

#[test]
fn a_damaged_or_missing_database_is_never_made_anew() {
    let computer = closed();
    let path = computer.vault_dir().join("rondo.db");
    let whole = fs::read(&path).unwrap();
    let mut damaged = whole.clone();
    damaged[20..4096].fill(0xA5);
    fs::write(&path, &damaged).unwrap();
    let error = computer.refused("vault.unlock", with_passphrase(PASSPHRASE));
    assert_eq!(error.code, ErrorCode::DatabaseDamaged);
    assert_eq!(fs::read(&path).unwrap(), damaged);

    fs::remove_file(&path).unwrap();
    let error = computer.refused("vault.unlock", with_passphrase(PASSPHRASE));
    assert_eq!((error.code, &error.details["reason"]), (ErrorCode::DatabaseDamaged, &json!("missing")));
    assert!(!path.exists());

    fs::write(&path, whole).unwrap();
    computer.unlock();
    assert_eq!(computer.customers(), 1);
}

#[test]
fn damage_in_the_middle_of_the_file_is_found_by_the_check() {
    let computer = closed();
    let path = computer.vault_dir().join("rondo.db");
    let mut bytes = fs::read(&path).unwrap();
    // The last page belongs to some table or index; the first ones are needed to open.
    let page = bytes.len() - 4096;
    bytes[page + 100] ^= 1;
    fs::write(&path, bytes).unwrap();
    computer.unlock();
    let result = computer.rondo().call("vault.check", json!({ "job": "check" }));
    match result {
        Ok(check) => assert_eq!(check["ok"], false, "{check}"),
        Err(error) => assert_eq!(error.code, ErrorCode::DatabaseDamaged),
    }
}

#[test]
fn a_vault_is_neither_made_over_another_nor_opened_where_there_is_none() {
    let computer = Computer::new(1);
    assert_eq!(state(&computer), "none");
    assert_eq!(computer.code("vault.unlock", with_passphrase(PASSPHRASE)), ErrorCode::NotAVault);
    computer.create_vault();
    let again = json!({
        "name": "Zweite", "passphrase": PASSPHRASE, "language": "de", "country": "DE", "firmName": "Zweite",
        "userName": "Eva",
    });
    assert_eq!(computer.code("vault.create", again), ErrorCode::AlreadyAVault);
    assert_eq!(computer.call("vault.info", json!({}))["name"], "Nordlicht");
}

#[test]
fn a_locked_vault_answers_nothing_but_that() {
    let computer = closed();
    for (op, request) in [
        ("party.page", json!({})),
        ("agenda.page", json!({})),
        ("pipeline.list", json!({})),
        ("firm.settings", json!({})),
        ("history.undo", json!({})),
        ("vault.info", json!({})),
        ("vault.backup", json!({ "job": "b" })),
        ("search.quick", json!({ "query": "Praxis", "limit": 5 })),
    ] {
        assert_eq!(computer.code(op, request), ErrorCode::Locked, "{op}");
    }
}
