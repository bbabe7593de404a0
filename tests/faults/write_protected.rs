//! A vault on a medium that cannot be written, or whose one file cannot: it opens for reading, every write says why it
//! is refused, and what goes elsewhere still goes.

use std::fs;
use std::path::Path;

use rondo_api::ErrorCode;
use rondo_tests::{Computer, Disk, PASSPHRASE, with_disks};
use serde_json::{Value, json};

const SIZE: u64 = 16 * 1024 * 1024;

/// A closed vault with a customer on a disk of its own.
fn closed() -> (Disk, Computer) {
    let disk = Disk::new(SIZE);
    let computer = Computer::on(disk.folder(), 1);
    computer.create_vault();
    computer.organisation("Praxis Nord");
    computer.call("vault.lock", json!({}));
    (disk, computer)
}

/// Reading works, writing is refused, and the files stay as they are.
fn can_only_be_read(computer: &Computer) {
    let before = contents(&computer.vault_dir());
    assert_eq!(computer.unlock()["vault"]["readOnly"], true);
    let everything = computer.everything();
    assert_eq!(computer.customers(), 1);
    let id = computer.found("Praxis Nord");
    let list = tempfile::NamedTempFile::with_suffix(".csv").unwrap();
    fs::write(list.path(), "Firma;PLZ\nNeu;24103\n").unwrap();
    computer.desktop.pick(list.path());
    let token = computer.call("import.pick", json!({}))["token"].clone();
    assert_eq!(computer.call("import.inspect", json!({ "token": token }))["rows"], 1);
    for (op, request) in writes(&id, &token) {
        assert_eq!(computer.code(op, request), ErrorCode::ReadOnly, "{op}");
    }
    let elsewhere = tempfile::tempdir().unwrap();
    computer.desktop.save_into(elsewhere.path());
    let export = json!({ "format": "csv", "filter": {}, "job": "export", "language": "de" });
    assert_eq!(computer.call("export.run", export)["count"], 1);
    assert_eq!(computer.call("vault.backup", json!({ "job": "backup" }))["verified"], true);
    let sheet = computer.call("print.customer", json!({ "id": id }))["token"].clone();
    assert_eq!(computer.call("print.save", json!({ "token": sheet })), true);
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 3, "three files and nothing beside them");
    assert_eq!(computer.everything(), everything);
    computer.call("vault.lock", json!({}));
    assert_eq!(contents(&computer.vault_dir()), before);
}

fn writes(id: &str, token: &Value) -> Vec<(&'static str, Value)> {
    let note = json!({ "partyId": id, "kind": "note", "body": "Neu" });
    vec![
        ("party.create", json!({ "draft": { "kind": "organisation", "name": "Neu" } })),
        ("party.delete", json!({ "ids": [id] })),
        ("touch.log", json!({ "draft": note })),
        ("history.undo", json!({})),
        ("draft.set", json!({ "key": "k", "value": "v" })),
        ("import.dry_run", json!({ "token": token, "job": "import" })),
        ("import.run", json!({ "token": token, "job": "import" })),
        ("vault.change_passphrase", json!({ "old": PASSPHRASE, "new": "ganz andere Worte" })),
        ("vault.renew_recovery", json!({ "passphrase": PASSPHRASE })),
    ]
}

fn contents(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found: Vec<_> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap()))
        .filter(|(name, _)| name != "lock")
        .collect();
    found.sort();
    found
}

#[test]
fn a_vault_on_a_write_protected_disk_opens_for_reading() {
    with_disks("write_protected::a_vault_on_a_write_protected_disk_opens_for_reading", || {
        let (disk, computer) = closed();
        disk.write_protect();
        can_only_be_read(&computer);
    });
}

#[test]
fn a_vault_whose_database_cannot_be_written_opens_for_reading() {
    with_disks("write_protected::a_vault_whose_database_cannot_be_written_opens_for_reading", || {
        let (disk, computer) = closed();
        disk.write_protect_file(&computer.vault_dir().join("rondo.db"));
        can_only_be_read(&computer);
    });
}

#[test]
fn what_is_saved_to_a_write_protected_disk_is_refused_as_such() {
    with_disks("write_protected::what_is_saved_to_a_write_protected_disk_is_refused_as_such", || {
        let computer = Computer::with_vault(1);
        let id = computer.organisation("Praxis Nord");
        let stick = Disk::new(SIZE);
        stick.write_protect();
        computer.desktop.save_into(stick.path());
        let sheet = computer.call("print.customer", json!({ "id": id }))["token"].clone();
        for (op, request) in [
            ("export.run", json!({ "format": "csv", "filter": {}, "job": "export", "language": "de" })),
            ("vault.backup", json!({ "job": "backup" })),
            ("print.save", json!({ "token": sheet })),
        ] {
            let error = computer.refused(op, request);
            // It is the stick that cannot be written, and not the vault.
            assert_eq!(
                (error.code, &error.details["reason"]),
                (ErrorCode::File, &json!("write-protected")),
                "{op}"
            );
        }
    });
}

#[test]
fn no_vault_is_made_where_nothing_can_be_written() {
    with_disks("write_protected::no_vault_is_made_where_nothing_can_be_written", || {
        let disk = Disk::new(SIZE);
        let computer = Computer::on(disk.folder(), 1);
        disk.write_protect();
        let error = computer.refused("vault.create", Computer::new_vault());
        assert_eq!((error.code, &error.details["reason"]), (ErrorCode::File, &json!("write-protected")));
        assert_eq!(computer.call("app.boot", json!({}))["state"], "none");
    });
}
