//! Help, lists and cards: what is read and in which language.

use rondo_tests::Computer;
use serde_json::json;

use crate::program::{command, feed, prepared, run};

#[test]
fn the_help_speaks_the_language_of_the_system_or_the_one_asked_for() {
    let computer = Computer::new(1);
    let help = |lang: &str, arguments: &[&str]| {
        let mut command = command(&computer, arguments);
        command.env("LANG", lang);
        let answer = feed(command, "");
        assert_eq!((answer.code, answer.err.as_str()), (0, ""));
        answer.out
    };
    assert!(help("de_DE.UTF-8", &["--help"]).contains("Aufruf: rondo-cli [OPTIONEN] <BEFEHL>"));
    assert!(help("nl_BE.UTF-8", &["import", "--help"]).contains("Aanroep: rondo-cli import [OPTIES]"));
    assert!(
        help("de_DE.UTF-8", &["--language", "en", "--help"]).contains("Usage: rondo-cli [OPTIONS] <COMMAND>")
    );
    assert!(help("de_DE.UTF-8", &["--language=nl", "backup", "-h"]).contains("Aanroep:"));
    assert!(help("C", &["--help"]).contains("Aufruf:"), "German where no language is known");
    assert_eq!(help("de_DE.UTF-8", &["--version"]), format!("rondo-cli {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn customers_are_listed_in_columns_and_as_json() {
    let computer = prepared();
    let list = run(&computer, &["list"]);
    let lines: Vec<&str> = list.out.lines().collect();
    assert_eq!(lines.len(), 2, "{}", list.out);
    assert!(lines[0].starts_with("Name  ") && lines[0].contains("Town"));
    assert!(
        lines[1].starts_with("Kurklinik Sankt Peter  ") && lines[1].contains("23 Nov 2026"),
        "{}",
        lines[1]
    );

    let found = run(&computer, &["list", "--search", "ording", "--json"]).json();
    assert_eq!((&found["customerNumber"], &found["city"]), (&json!("10233"), &json!("Sankt Peter-Ording")));
    assert_eq!(run(&computer, &["list", "--search", "nobody"]).out, "No customers found.\n");
}

#[test]
fn a_customer_is_shown_by_name_by_part_of_it_and_by_id() {
    let computer = prepared();
    let card = run(&computer, &["show", "kurklinik sankt peter"]).out;
    for expected in
        ["Kurklinik Sankt Peter\n", "10233", "04863 12345", "Badallee 7 25826", "Timeline", "Sechs Liegen"]
    {
        assert!(card.contains(expected), "{expected} is not in\n{card}");
    }
    let view = run(&computer, &["show", "Kurkl", "--json"]).json();
    let id = view["party"]["id"].as_str().unwrap().to_owned();
    assert_eq!(run(&computer, &["show", &id]).out, card);

    let history = run(&computer, &["history", &id]).out;
    assert_eq!(history.lines().count(), 2, "{history}");
    assert!(history.lines().last().unwrap().contains("Customer created: Kurklinik Sankt Peter"), "{history}");
}

#[test]
fn a_name_of_nobody_and_a_name_of_several_are_told_apart() {
    let computer = prepared();
    computer.unlock();
    for name in ["Praxis Nord", "Praxis Süd"] {
        computer.organisation(name);
    }
    computer.call("vault.lock", json!({}));
    let nobody = run(&computer, &["show", "Zahnarzt"]);
    assert_eq!((nobody.code, nobody.out.as_str()), (1, ""));
    assert!(nobody.err.starts_with("rondo-cli: There is no customer “Zahnarzt”.\n"), "{}", nobody.err);
    let several = run(&computer, &["show", "praxis"]);
    assert_eq!(several.code, 1);
    assert!(
        several.err.contains("Several customers") && several.err.contains("Praxis Süd"),
        "{}",
        several.err
    );
    assert_eq!(run(&computer, &["show", "PRAXIS NORD"]).code, 0, "a whole name means one");
}

#[test]
fn what_a_terminal_would_obey_is_not_passed_on() {
    let computer = prepared();
    computer.unlock();
    let id = computer.organisation("Evil \u{1b}]0;owned\u{7} GmbH");
    computer
        .call("touch.log", json!({ "draft": { "partyId": id, "kind": "note", "body": "a\u{1b}[2Jb\nc" } }));
    computer.call("vault.lock", json!({}));
    for arguments in [vec!["list"], vec!["show", &id], vec!["history", &id], vec!["show", "Kurklinik"]] {
        let out = run(&computer, &arguments).out;
        assert!(!out.contains(['\u{1b}', '\u{7}']), "{arguments:?}: {out:?}");
    }
}

#[test]
fn the_sample_firm_needs_no_passphrase() {
    let computer = Computer::new(1);
    let made = feed(command(&computer, &["sample", "--json"]), "").json();
    assert_eq!(made["vault"]["isSample"], true);
    let customers = made["counts"]["all"].as_u64().unwrap();
    let listed = feed(command(&computer, &["--sample", "list", "--json"]), "");
    assert_eq!(listed.out.lines().count() as u64, customers);
    assert_eq!(computer.call("app.boot", json!({}))["state"], "none", "no vault was made beside it");
}
