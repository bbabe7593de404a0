//! Vaults, backups, sheets and steps back: what the program writes.

use std::fs;

use rondo_tests::{Computer, PASSPHRASE};
use serde_json::json;

use crate::program::{command, feed, prepared, run, run_with};

#[test]
fn a_vault_is_made_with_its_recovery_sheet_and_opens_with_the_key_on_another_computer() {
    let computer = Computer::new(1);
    let create =
        ["create", "--light", "--firm", "Nordlicht", "--user", "Eva", "--recovery-sheet", "Blatt", "--json"];
    let made = run(&computer, &create).json();
    let groups: Vec<&str> =
        made["groups"].as_array().unwrap().iter().filter_map(|group| group.as_str()).collect();
    assert_eq!(groups.len(), 9);
    assert!(fs::read(computer.desk().join("Blatt.pdf")).unwrap().starts_with(b"%PDF-"));

    assert_eq!(run(&computer, &["backup", "-o", "Sicherung"]).code, 0);
    let other = Computer::new(100);
    let file = computer.desk().join("Sicherung.rondobackup");
    let restored = run_with(&other, &["restore", file.to_str().unwrap(), "--recovery"], &groups.join(" "));
    assert_eq!(restored.code, 0, "{}", restored.err);
    assert!(restored.out.starts_with("The vault “Nordlicht” is back"), "{}", restored.out);
    let opened = run(&other, &["unlock-check"]);
    assert!(opened.out.starts_with("The vault “Nordlicht” opens.\n0 customers"), "{}", opened.out);
    assert!(run(&other, &["check"]).out.starts_with("The vault is sound"));
}

#[test]
fn sheets_are_written_whole_and_never_over_another_file_by_mistake() {
    let computer = prepared();
    let sheet = computer.desk().join("Blatt.pdf");
    assert_eq!(run(&computer, &["print", "customer", "Kurklinik", "-o", "Blatt"]).code, 0);
    let first = fs::read(&sheet).unwrap();
    assert!(first.starts_with(b"%PDF-"));

    fs::write(&sheet, "something else").unwrap();
    let refused = run(&computer, &["print", "list", "-o", "Blatt"]);
    assert_eq!(refused.code, 1);
    assert!(
        refused.err.contains("This file is already there.") && refused.err.contains("--force"),
        "{}",
        refused.err
    );
    assert_eq!(fs::read(&sheet).unwrap(), b"something else");
    assert_eq!(run(&computer, &["print", "list", "-o", "Blatt", "--force"]).code, 0);
    assert!(fs::read(&sheet).unwrap().starts_with(b"%PDF-"));
    assert_eq!(files(&computer), ["Blatt.pdf"], "nothing half-written is left");
}

#[test]
fn the_report_of_the_week_and_the_warnings_are_sheets_too() {
    let computer = prepared();
    for (arguments, name) in [
        (vec!["print", "report", "-o", "Woche"], "Woche.pdf"),
        (vec!["print", "report", "--model", "buyer", "-o", "Stufen"], "Stufen.pdf"),
        (vec!["print", "warnings", "-o", "Warnungen"], "Warnungen.pdf"),
    ] {
        let answer = run(&computer, &arguments);
        assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{arguments:?}");
        assert!(fs::read(computer.desk().join(name)).unwrap().starts_with(b"%PDF-"), "{name}");
    }
    let unknown = run(&computer, &["print", "report", "--model", "seven", "-o", "Sieben"]);
    assert_ne!(unknown.code, 0);
    assert!(!computer.desk().join("Sieben.pdf").exists());
}

#[test]
fn a_key_whose_sheet_cannot_be_written_is_still_shown() {
    let computer = Computer::new(1);
    let key = |answer: crate::program::Answer| {
        assert_eq!(answer.code, 1);
        assert!(answer.err.contains("no/such/folder/sheet.pdf: missing"), "{}", answer.err);
        let line = answer.out.lines().find_map(|line| line.strip_prefix("Recovery key: ")).map(str::to_owned);
        line.expect("the key is told")
    };
    let sheet = ["--recovery-sheet", "no/such/folder/sheet.pdf"];
    let create = ["create", "--light", "--firm", "Nordlicht", "--user", "Eva"];
    let first = key(run(&computer, &[&create[..], &sheet].concat()));
    let second = key(run(&computer, &["print", "recovery", "-o", "no/such/folder/sheet.pdf"]));
    for (key, expected) in [(first, false), (second, true)] {
        let opened = computer.rondo().call("vault.unlock", json!({ "method": "recovery", "secret": key }));
        assert_eq!(opened.is_ok(), expected, "only the newer key counts");
    }
}

#[test]
fn a_new_recovery_sheet_ends_the_old_key() {
    let computer = Computer::new(1);
    let old = computer.create_vault().join(" ");
    computer.call("vault.lock", json!({}));
    assert_eq!(run(&computer, &["print", "recovery", "-o", "Blatt"]).code, 0);
    let error = computer.refused("vault.unlock", json!({ "method": "recovery", "secret": old }));
    assert_eq!(error.code, rondo_api::ErrorCode::WrongRecoveryKey);
    computer.unlock();
}

#[test]
fn a_backup_never_takes_the_place_of_another_file() {
    let computer = prepared();
    assert_eq!(run(&computer, &["backup", "-o", "a.rondobackup"]).code, 0);
    let bytes = fs::read(computer.desk().join("a.rondobackup")).unwrap();
    let again = run(&computer, &["backup", "-o", "a.rondobackup"]);
    assert_eq!(again.code, 1);
    assert_eq!(fs::read(computer.desk().join("a.rondobackup")).unwrap(), bytes);
    let nowhere = run(&computer, &["backup", "-o", "no/such/folder/b"]);
    assert_eq!(nowhere.code, 1);
    assert!(nowhere.err.contains("no/such/folder/b.rondobackup: missing"), "{}", nowhere.err);
    assert_eq!(files(&computer), ["a.rondobackup"]);
}

#[test]
fn undo_and_redo_work_across_programs() {
    let computer = prepared();
    assert_eq!(run(&computer, &["undo"]).out, "Undone: Touch logged: Kurklinik Sankt Peter\n");
    assert_eq!(run(&computer, &["undo"]).out, "Undone: Customer created: Kurklinik Sankt Peter\n");
    assert_eq!(run(&computer, &["list"]).out, "No customers found.\n");
    assert_eq!(run(&computer, &["redo"]).out, "Redone: Customer created: Kurklinik Sankt Peter\n");
    assert_eq!(run(&computer, &["redo", "--json"]).json()["label"]["op"], "touch-log");
    computer.unlock();
    assert_eq!(computer.customers(), 1);
}

#[test]
fn the_passphrase_also_comes_from_another_descriptor() {
    let computer = prepared();
    let file = computer.file("passphrase", format!("{PASSPHRASE}\r\n"));
    let shell = format!("exec \"$0\" \"$@\" 7< '{}'", file.display());
    let program = command(&computer, &["unlock-check", "--passphrase-fd", "7"]);
    let mut through_shell = std::process::Command::new("sh");
    through_shell.env_clear().env("LANG", "en").arg("-c").arg(shell).arg(program.get_program());
    through_shell.args(program.get_args());
    let answer = feed(through_shell, "");
    assert_eq!(answer.code, 0, "{}", answer.err);
    assert!(answer.out.contains("1 customer,"), "{}", answer.out);
}

/// The files of the person, without Rondo's own folder.
fn files(computer: &Computer) -> Vec<String> {
    let entries = fs::read_dir(computer.desk()).expect("the folder can be read");
    let files =
        entries.map(|entry| entry.expect("an entry can be read").path()).filter(|path| path.is_file());
    let mut names: Vec<String> =
        files.filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned())).collect();
    names.sort();
    names
}
