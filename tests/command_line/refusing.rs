//! What the program does not do: the exit code, the sentence with place and way out, and nothing on standard output.

use std::fs;

use rondo_tests::{Computer, PASSPHRASE};
use serde_json::{Value, json};

use crate::program::{command, feed, prepared, run, run_with};

#[test]
fn what_is_not_understood_ends_with_two_and_repeats_no_value() {
    let computer = Computer::new(1);
    let check = |arguments: &[&str], expected: &str| {
        let answer = run(&computer, arguments);
        assert_eq!((answer.code, answer.out.as_str()), (2, ""), "{arguments:?}");
        assert_eq!(answer.err, format!("rondo-cli: {expected} See “rondo-cli --help”.\n"), "{arguments:?}");
    };
    check(&[], "A command is missing.");
    check(&["dance"], "There is no such command.");
    check(&["list", "--colour=geheim"], "There is no option --colour.");
    check(&["create", "--firm", "Nord"], "This is missing: --user <NAME>.");
    check(&["import"], "This is missing: <FILE>....");
    check(&["import", "a.csv", "--match", "geheim"], "The value does not fit --match <MATCH_BY>.");
    check(&["print"], "A command is missing.");
    check(&["list", "geheim"], "The call cannot be understood.");
    check(&["unlock-check", "--passphrase", "geheim"], "There is no option --passphrase.");
}

#[test]
fn a_wrong_passphrase_is_told_with_its_way_out_in_the_persons_language() {
    let computer = prepared();
    let wrong = run_with(&computer, &["check"], "geheim");
    assert_eq!((wrong.code, wrong.out.as_str()), (1, ""));
    let lines: Vec<&str> = wrong.err.lines().collect();
    assert_eq!(lines[0], "rondo-cli: This is not the passphrase.");
    assert_eq!(lines[1].trim(), computer.vault_dir().display().to_string());
    assert!(lines[2].contains("Your data is untouched."));
    assert!(!wrong.err.contains("geheim"));

    let german = run_with(&computer, &["check", "--language", "de"], "geheim");
    assert!(german.err.starts_with("rondo-cli: Das ist nicht die Passphrase.\n"), "{}", german.err);
    let json = run_with(&computer, &["check", "--json"], "geheim");
    let told: Value = serde_json::from_str(&json.err).unwrap();
    assert_eq!((json.code, &told["code"]), (1, &json!("wrong-passphrase")));
}

#[test]
fn without_a_terminal_nobody_is_asked() {
    let computer = prepared();
    // A session of its own has no terminal, whoever runs the tests.
    let program = command(&computer, &["list"]);
    let mut detached = std::process::Command::new("setsid");
    detached.env_clear().env("LANG", "en").arg("--wait").arg(program.get_program()).args(program.get_args());
    let answer = feed(detached, PASSPHRASE);
    assert_eq!((answer.code, answer.out.as_str()), (1, ""));
    assert!(answer.err.contains("--passphrase-fd 0"), "{}", answer.err);
}

#[test]
fn the_environment_opens_nothing() {
    let computer = prepared();
    for name in ["RONDO_PASSPHRASE", "PASSPHRASE", "RONDO_CLI_PASSPHRASE"] {
        let mut with_environment = command(&computer, &["list", "--passphrase-fd", "0"]);
        with_environment.env(name, PASSPHRASE);
        assert_eq!(feed(with_environment, "").code, 1, "{name}");
    }
}

#[test]
fn each_state_of_a_vault_has_its_code() {
    let computer = prepared();
    let code = |computer: &Computer| {
        let answer = run(computer, &["list", "--json"]);
        assert_eq!((answer.code, answer.out.as_str()), (1, ""), "{}", answer.err);
        let told: Value = serde_json::from_str(&answer.err).unwrap();
        told["code"].as_str().unwrap().to_owned()
    };
    computer.unlock();
    assert_eq!(code(&computer), "in-use");
    computer.call("vault.lock", json!({}));

    let (header, copy) =
        (computer.vault_dir().join("vault.json"), computer.vault_dir().join("vault.json.bak"));
    let whole = fs::read(&header).unwrap();
    fs::write(&header, "broken").unwrap();
    let repaired = run(&computer, &["unlock-check"]);
    assert!(repaired.out.contains("its copy helped"), "{}{}", repaired.out, repaired.err);
    for path in [&header, &copy] {
        fs::write(path, "broken").unwrap();
    }
    assert_eq!(code(&computer), "header-damaged");
    let newer = String::from_utf8(whole.clone()).unwrap().replace("\"format\":1", "\"format\":3");
    let newer = newer.replace("\"format\": 1", "\"format\": 3");
    for path in [&header, &copy] {
        fs::write(path, &newer).unwrap();
    }
    assert_eq!(code(&computer), "newer-version");
    for path in [&header, &copy] {
        fs::write(path, &whole).unwrap();
    }
    fs::remove_file(computer.vault_dir().join("rondo.db")).unwrap();
    assert_eq!(code(&computer), "database-damaged");
    assert_eq!(code(&Computer::new(5)), "not-a-vault");
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_read_and_nothing_more() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
    use std::os::unix::process::CommandExt as _;
    /// The user and group "nobody" of Linux and the BSDs: root may write anywhere.
    const NOBODY: u32 = 65_534;

    let computer = prepared();
    let vault = computer.vault_dir();
    fs::remove_file(vault.join("lock")).unwrap();
    let is_root = fs::metadata(&vault).unwrap().uid() == 0;
    if is_root {
        for path in fs::read_dir(&vault).unwrap().map(|entry| entry.unwrap().path()) {
            chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
        }
        for path in [computer.desk(), &computer.data_dir(), &vault] {
            chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
        }
    }
    fs::set_permissions(&vault, fs::Permissions::from_mode(0o500)).unwrap();
    let as_ordinary_user = |arguments: &[&str]| {
        let mut program = command(&computer, arguments);
        program.args(["--passphrase-fd", "0"]);
        if is_root {
            program.uid(NOBODY).gid(NOBODY);
        }
        feed(program, PASSPHRASE)
    };
    let opened = as_ordinary_user(&["unlock-check"]);
    let undo = as_ordinary_user(&["undo", "--json"]);
    fs::set_permissions(&vault, fs::Permissions::from_mode(0o700)).unwrap();
    assert!(opened.out.contains("1 customer,") && opened.out.contains("can only be read"), "{}", opened.err);
    let told: Value = serde_json::from_str(&undo.err).unwrap();
    assert_eq!((undo.code, &told["code"]), (1, &json!("read-only")));
}

#[test]
fn where_there_is_nothing_to_undo_it_is_said() {
    let computer = prepared();
    assert_eq!(run(&computer, &["redo"]).err, "rondo-cli: There is nothing to undo.\n");
    run(&computer, &["undo"]);
    run(&computer, &["undo"]);
    let nothing = run(&computer, &["undo", "--language", "nl"]);
    assert_eq!(nothing.code, 1);
    assert!(nothing.err.starts_with("rondo-cli: "), "{}", nothing.err);
}
