//! Records in and out through the program, and the lifecycle of the vault in the words of the window.

use std::fs;
use std::path::Path;

use rondo_tests::Computer;
use serde_json::json;

use crate::program::{prepared, run, run_with};

const PURCHASES: &str = "Kundennummer;Datum;Betrag;Belegnummer\r\n10233;03.02.2026;1.250,50;R-1\r\n\
    10233;04.02.2026;-50,00;G-1\r\n4711;05.02.2026;9,00;R-2\r\n";

fn workbook(computer: &Computer, name: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/exchange/workbooks");
    fs::copy(root.join(name), computer.desk().join(name)).expect("the fixture can be copied");
}

#[test]
fn purchases_come_in_once_go_out_and_are_taken_back() {
    let computer = prepared();
    computer.file("datev.csv", PURCHASES);
    let dry = run(&computer, &["import", "--purchases", "datev.csv", "--dry-run"]);
    assert_eq!(dry.code, 0, "{}", dry.err);
    assert!(dry.out.contains("  2 new\n  0 already there\n"), "{}", dry.out);
    assert!(
        dry.out.contains("Line 4: Kundennummer: Rondo does not know this customer. Add the customer, or"),
        "{}",
        dry.out
    );
    let done = run(&computer, &["import", "--purchases", "datev.csv", "--source", "DATEV", "--json"]).json();
    assert_eq!(
        (done["added"].as_u64(), done["returns"].as_u64(), done["refused"].as_u64()),
        (Some(2), Some(1), Some(1))
    );
    let again = run(&computer, &["import", "--purchases", "datev.csv", "--source", "DATEV", "--json"]).json();
    assert_eq!((again["added"].as_u64(), again["known"].as_u64()), (Some(0), Some(2)));

    let written = run(&computer, &["export", "purchases", "-o", "aus.csv", "--language", "de"]);
    assert_eq!(written.code, 0, "{}", written.err);
    let table = fs::read_to_string(computer.desk().join("aus.csv")).unwrap();
    assert!(table.contains(";2026-02-03;1250,50;EUR;R-1;") && table.contains(";-50,00;"), "{table}");
    let own = run(&computer, &["import", "--purchases", "aus.csv", "--json"]).json();
    assert_eq!((own["added"].as_u64(), own["known"].as_u64()), (Some(0), Some(2)), "{own}");
    assert!(run(&computer, &["undo"]).out.contains("Purchases imported"));
    assert_eq!(
        run(&computer, &["export", "purchases", "-o", "aus.csv", "--force", "--json"]).json()["count"],
        0
    );
}

#[test]
fn a_sheet_of_a_workbook_is_read_and_a_wrong_one_refused() {
    let computer = prepared();
    for name in ["purchases.xlsx", "purchases.xls", "purchases.ods"] {
        workbook(&computer, name);
        let read = run(&computer, &["import", "--purchases", name, "--dry-run", "--json"]).json();
        assert_eq!((read["total"].as_u64(), read["refused"].as_u64()), (Some(4), Some(4)), "{name}: {read}");
        let wrong = run(&computer, &["import", "--purchases", name, "--sheet", "Nirgends"]);
        assert_eq!(wrong.code, 1);
        assert!(wrong.err.contains("no sheet of this name"), "{}", wrong.err);
    }
    computer.file("bild.xlsx", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, b'J', b'F', b'I', b'F', 0]);
    assert_eq!(run(&computer, &["import", "--purchases", "bild.xlsx"]).code, 1);
    let contacts = run(&computer, &["import", "purchases.xlsx", "--dry-run"]);
    assert_eq!(contacts.code, 1, "{}", contacts.out);
}

#[test]
fn switches_of_contacts_and_of_records_do_not_mix() {
    let computer = prepared();
    computer.file("datev.csv", PURCHASES);
    for wrong in [
        &["import", "--purchases", "--cases", "datev.csv"][..],
        &["import", "--purchases", "--tag", "Messe", "datev.csv"],
        &["import", "--source", "DATEV", "datev.csv"],
        &["import", "--purchases", "--case-kind", "return", "datev.csv"],
    ] {
        assert_eq!(run(&computer, wrong).code, 2, "{wrong:?}");
    }
}

#[test]
fn the_vault_answers_the_questions_of_the_lifecycle_in_the_words_of_the_window() {
    let computer = prepared();
    computer.file("datev.csv", PURCHASES);
    run(&computer, &["import", "--purchases", "datev.csv"]);
    let phases = run(&computer, &["lifecycle", "phases", "--vault", "--csv", "--language", "de"]);
    assert_eq!(phases.code, 0, "{}", phases.err);
    let row = phases.out.lines().find(|line| line.contains("Kurklinik")).unwrap().to_owned();
    assert!(row.starts_with("10233;Kurklinik Sankt Peter;"), "{row}");

    let told = run(&computer, &["lifecycle", "explain", "Kurklinik Sankt Peter", "--vault"]);
    assert!(told.out.starts_with("10233  Kurklinik Sankt Peter\n"), "{}{}", told.out, told.err);
    assert!(told.out.contains("1 purchase"), "{}", told.out);
    let unknown = run(&computer, &["lifecycle", "explain", "Niemand", "--vault"]);
    assert_eq!(unknown.code, 1);

    for question in [
        &["rfm", "--vault"][..],
        &["clv", "--vault"],
        &["fit", "--vault"],
        &["backtest", "--vault"],
        &["warnings"],
        &["overview", "--model", "four"],
    ] {
        for form in ["--csv", "--json", "--language=nl"] {
            let answer = run(&computer, &[&["lifecycle"], question, &[form]].concat());
            assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{question:?} {form}");
        }
    }
    let six = run(&computer, &["lifecycle", "overview", "--json"]);
    let counted: u64 = six
        .out
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["count"].as_u64().unwrap())
        .sum();
    assert_eq!(counted, 1, "{}", six.out);
}

#[test]
fn the_vault_says_of_a_customer_what_the_window_says() {
    let computer = prepared();
    computer.file("datev.csv", PURCHASES);
    run(&computer, &["import", "--purchases", "datev.csv"]);
    computer.unlock();
    let id = computer.call("search.quick", json!({ "query": "Kurklinik", "limit": 1 }))[0]["id"].clone();
    let standing = computer.call("lifecycle.of_party", json!({ "id": id }));
    computer.call("vault.lock", json!({}));
    let row = run(&computer, &["lifecycle", "phases", "--vault", "--json"]);
    let row: serde_json::Value = serde_json::from_str(row.out.lines().next().unwrap()).unwrap();
    for place in standing["places"].as_array().unwrap() {
        let kebab = |name: &str| {
            name.chars()
                .flat_map(|letter| {
                    if letter.is_uppercase() { vec!['-', letter.to_ascii_lowercase()] } else { vec![letter] }
                })
                .collect::<String>()
        };
        let (track, phase) = (place["track"].as_str().unwrap(), kebab(place["phase"].as_str().unwrap()));
        assert_eq!(row[track].as_str(), Some(phase.as_str()), "{track}");
    }
}

#[test]
fn a_wrong_passphrase_tells_nothing_of_the_lifecycle() {
    let computer = prepared();
    let refused = run_with(&computer, &["lifecycle", "phases", "--vault"], "falsch");
    assert_eq!((refused.code, refused.out.as_str()), (1, ""));
    assert!(!refused.err.contains("Kurklinik"), "{}", refused.err);
}
