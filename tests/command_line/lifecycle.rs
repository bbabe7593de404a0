//! Phases, model and value from plain files: what an analyst gets, and what happens when a file is not right. The
//! program runs without home, data folder, terminal and standard input, so that it cannot ask for a passphrase.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use rondo_lifecycle::Day;
use rondo_lifecycle::calendar::date;
use rondo_lifecycle::purchase::{Family, Params};
use rondo_lifecycle::sample::Sample;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::program::{Answer, answer};

/// The files of the guide.
const SMALL: [(&str, &str); 3] = [
    ("purchases.csv", include_str!("lifecycle/purchases.csv")),
    ("facts.csv", include_str!("lifecycle/facts.csv")),
    ("customers.csv", include_str!("lifecycle/customers.csv")),
];
const GIVEN: [&str; 8] = [
    "--purchases",
    "purchases.csv",
    "--facts",
    "facts.csv",
    "--customers",
    "customers.csv",
    "--as-of",
    "2026-11-21",
];

pub(crate) fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    for (name, text) in files {
        fs::write(folder.path().join(name), text).expect("a file");
    }
    folder
}

pub(crate) fn lifecycle(folder: &Path, arguments: &[&str]) -> Answer {
    let mut program = Command::new(env!("CARGO_BIN_EXE_rondo-cli"));
    program.env_clear().env("LANG", "de_DE.UTF-8").current_dir(folder).stdin(Stdio::null());
    program.arg("lifecycle").args(arguments);
    answer(program.output().expect("the program starts"))
}

/// A question about the files of the guide.
fn small(question: &[&str]) -> Answer {
    let answer = lifecycle(folder(&SMALL).path(), &[question, &GIVEN].concat());
    assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{}", answer.out);
    answer
}

pub(crate) fn rows(answer: &Answer) -> Vec<Value> {
    answer.out.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

#[test]
fn every_customer_has_a_phase_in_every_model() {
    let out = small(&["phases"]).out;
    let line = |start: &str| out.lines().find(|line| line.starts_with(start)).unwrap().to_owned();
    for word in ["Bindung", "Kunden halten", "gefährdet", "Abwandernder Stammkunde"] {
        assert!(line("10233").contains(word), "{word} is not in {}", line("10233"));
    }
    for word in ["Kauf", "Kundengewinnung", "Erstkäufer", "aktiv"] {
        assert!(line("10417").contains(word), "{word} is not in {}", line("10417"));
    }
    assert!(line("10511").contains("Rückgewinnung"));
    assert!(line("10602").contains("Vertrauen schaffen") && line("10602").contains("Interessent"));
    assert!(out.contains("Phase – Vertrauen schaffen: 1, Kauf: 1, Bindung: 1, Rückgewinnung: 1"), "{out}");

    let found = rows(&small(&["phases", "--json"]));
    assert_eq!(found.len(), 5);
    assert_eq!((&found[0]["activity"], &found[0]["six"]), (&json!("at-risk"), &json!("bond")));
    assert_eq!(found[4]["six"], json!("outside"), "of this one nothing but the name is known");
}

#[test]
fn a_customer_is_explained_by_dates_and_reasons() {
    let out = small(&["explain", "kurklinik sankt peter"]).out;
    for expected in [
        "10233  Kurklinik Sankt Peter\n",
        "Seit 88 Tagen kein Kauf",
        "geliefert am 07.02.2026; Betreuung bis",
        "gute Bewertung am 10.09.2026",
        "als Nächstes",
    ] {
        assert!(out.contains(expected), "{expected} is not in\n{out}");
    }
    let history = rows(&small(&["explain", "10233", "--json"]));
    let of = |track: &str, when: &str| -> Vec<&Value> {
        history.iter().filter(|row| row["track"] == track && row["when"] == when).collect()
    };
    assert_eq!(of("six", "past")[1]["to"], "aftercare");
    assert_eq!(of("activity", "now")[0]["to"], "at-risk");
    assert_eq!(of("activity", "next")[0]["to"], "lapsed");
    assert!(of("activity", "next")[0]["date"].as_str() > Some("2026-11-21"));
}

#[test]
fn with_few_customers_the_model_is_silent() {
    let fit = small(&["fit"]).out;
    assert!(fit.contains("Ampel") && fit.contains("rot"), "{fit}");
    assert!(fit.contains("Zu wenige Kunden mit Kauf: 3 von 30."), "{fit}");
    assert!(!fit.contains("Log-Likelihood"), "{fit}");
    let clv = rows(&small(&["clv", "--json"]));
    let numbers = ["repeats", "recency-days", "age-days"].map(|name| clv[0][name].as_i64());
    assert_eq!(numbers, [Some(4), Some(203), Some(291)], "3 February to 25 August, and to 21 November");
    for row in clv {
        let alive = row["alive"].as_str().unwrap();
        assert!(["low", "middle", "high", "new"].contains(&alive), "{row}");
        for figure in ["expected-low", "expected-high", "order-value", "clv-low", "clv-high"] {
            assert_eq!(row[figure], Value::Null, "{row}");
        }
    }
    let out = small(&["clv"]).out;
    assert!(
        out.contains("(Regel, kein Modell)") && out.contains("Ampel rot") && !out.contains("%)"),
        "{out}"
    );
}

#[test]
fn customers_are_marked_and_counted() {
    let out = small(&["rfm"]).out;
    assert!(out.contains("Zu wenige Kunden für einen Vergleich"), "{out}");
    let found = rows(&small(&["rfm", "--json"]));
    assert_eq!((&found[0]["events"], &found[0]["days"]), (&json!(5), &json!(88)));
    assert_eq!(found[0]["net"], json!({ "amount": 566_050, "currency": "EUR" }));
    assert_eq!(found[2]["events"], json!(1), "a cancelled order is none");
}

#[test]
fn a_spreadsheet_gets_what_its_language_expects() {
    let german = small(&["rfm", "--csv"]).out;
    let lines: Vec<&str> = german.split("\r\n").collect();
    assert!(lines[0].starts_with("Kunde;Name;Tage ohne Kauf;"), "{german}");
    assert!(lines[1].starts_with("10233;Kurklinik Sankt Peter;88;5;5660,50;"), "{german}");
    let english = small(&["rfm", "--csv", "--language", "en"]).out;
    assert!(english.contains("\r\n10233,Kurklinik Sankt Peter,88,5,5660.50,"), "{english}");
}

/// Three hundred invented customers, two years of purchases, four to six weeks apart.
fn invented() -> String {
    let sample = Sample {
        family: Family::Mbg,
        params: Params { r: 2.0, alpha: 10.0, a: 0.6, b: 6.0 },
        ages: (20.0, 104.0),
        ..Sample::default()
    };
    let mut text = "customer,date,amount\n".to_owned();
    for (number, one) in sample.customers().take(300).enumerate() {
        for (place, day) in one.days(Day(20_778), 7.0).into_iter().enumerate() {
            let (year, month, of_month) = date(day);
            let amount = 80 + (number * 37 + place * 11) % 90;
            writeln!(text, "K{number},{year}-{month:02}-{of_month:02},{amount}.50")
                .expect("a text takes everything");
        }
    }
    text
}

#[test]
fn with_enough_customers_it_shows_parameters_and_ranges() {
    let files = folder(&[("p.csv", &invented())]);
    let ask = |arguments: &[&str]| {
        let given = ["--purchases", "p.csv", "--as-of", "21.11.2026", "--json"];
        let answer = lifecycle(files.path(), &[arguments, &given].concat());
        assert_eq!(answer.code, 0, "{}", answer.err);
        rows(&answer)
    };
    let fit = ask(&["fit"]);
    let figure = |name: &str| fit.iter().find(|row| row["figure"] == name).map(|row| row["value"].clone());
    assert_eq!(figure("gate"), Some(json!("green")), "{fit:?}");
    assert_eq!(figure("customers"), Some(json!(300)));
    assert!(figure("r").unwrap().as_f64().unwrap() > 0.0 && figure("log-likelihood").is_some());
    assert!(figure("held-out-expected").is_some() && figure("q").is_some(), "{fit:?}");

    let clv = ask(&["clv", "--months", "6", "--margin", "40"]);
    let worth = |row: &Value, end: &str| row[end]["amount"].as_i64();
    let known: Vec<&Value> = clv.iter().filter(|row| row["alive"] != "new").collect();
    assert!(known.iter().all(|row| worth(row, "clv-low") <= worth(row, "clv-high")));
    assert!(known.iter().any(|row| row["alive"].as_str().unwrap().contains('-')), "a range in percents");
    let whole = ask(&["clv", "--months", "12", "--margin", "40"]);
    assert!(
        worth(&whole[0], "clv-high") > worth(&clv[0], "clv-high"),
        "a year is worth more than half of it"
    );
}

#[test]
fn the_value_of_all_customers_stands_in_one_line_below_the_table() {
    let files = folder(&[("p.csv", &invented())]);
    let ask = |form: &[&str]| {
        let given = ["clv", "--purchases", "p.csv", "--as-of", "21.11.2026", "--language", "en"];
        lifecycle(files.path(), &[&given[..], form].concat()).out
    };
    let told = ask(&[]);
    let total = told.lines().last().expect("a line");
    assert!(total.starts_with("All 300 customers without contract: "), "{total}");
    let numbers: Vec<f64> = total
        .split(|letter: char| !letter.is_ascii_digit() && letter != ',' && letter != '.')
        .filter_map(|part| part.replace(',', "").trim_end_matches('.').parse().ok())
        .collect();
    let [_, low, high, from, to] = numbers[..] else { panic!("{total}") };
    let rows: Vec<Value> = ask(&["--json"]).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let sum = |column: &str| -> f64 {
        rows.iter().filter_map(|row| row[column].as_f64().or(row[column]["amount"].as_f64())).sum()
    };
    // The range of the sum lies within the sums of the ends: not everybody is at the same end at once.
    assert!(sum("expected-low") < low && low < high && high < sum("expected-high"), "{total}");
    assert!(sum("clv-low") < 100.0 * from && from < to && 100.0 * to < sum("clv-high"), "{total}");
    assert_eq!(rows.len(), 300, "no row of its own for programs");
    assert!(!small(&["clv"]).out.contains("ohne Vertrag"), "no sum behind a red light");
}

#[test]
fn a_phase_set_by_hand_is_shown_and_counted_beside_the_derived_one() {
    let facts = "customer,date,kind,phase,until,reason\n\
        A,2026-11-10,override,win-back,2026-12-10,Einkäufer gewechselt\n\
        B,2026-11-10,override,bond,,zu früh\n";
    let files = folder(&[
        ("p.csv", "customer,date,amount\nA,2026-08-20,5\n"),
        ("f.csv", facts),
        ("c.csv", "customer,name\nB,Berta\n"),
    ]);
    let ask = |question: &[&str], as_of: &str| {
        let given = ["--purchases", "p.csv", "--facts", "f.csv", "--customers", "c.csv", "--as-of", as_of];
        lifecycle(files.path(), &[question, &given].concat())
    };
    let told = ask(&["phases"], "2026-11-21");
    assert!(told.out.contains("Phase bis 10.12.2026, sonst Bindung"), "{}", told.out);
    assert!(told.out.contains("Phase – ") && told.out.contains("Rückgewinnung: 1"), "{}", told.out);
    assert!(told.err.contains("f.csv, Zeile 3: Phase nach dem Kauf, aber noch kein Kauf"), "{}", told.err);
    let found = rows(&ask(&["phases", "--json"], "2026-11-21"));
    let of = |id: &str| found.iter().find(|row| row["customer"] == id).unwrap();
    assert_eq!((&of("A")["six"], &of("A")["by-hand"]), (&json!("win-back"), &json!("six: bond")));
    assert_eq!(of("B")["by-hand"], Value::Null, "refused");
    let why = ask(&["explain", "A"], "2026-11-21").out;
    assert!(why.contains("von Hand gesetzt, gilt bis 10.12.2026: Einkäufer gewechselt"), "{why}");
    assert!(why.contains("ohne Eingriff: Bindung"), "{why}");
    let later = ask(&["explain", "A"], "2026-12-20").out;
    assert!(later.contains("Eingriff abgelaufen"), "{later}");
    let unknown = folder(&[("f.csv", "customer,date,kind,phase,reason\nA,2026-01-01,override,core,x\n")]);
    let refused = lifecycle(unknown.path(), &["phases", "--facts", "f.csv"]);
    assert!(refused.code == 1 && refused.err.contains("win-back"), "{}", refused.err);
}

#[test]
fn a_renewal_begins_the_next_term_of_a_contract() {
    let contract = "A,2024-11-01,contract,2025-10-31,\n";
    let activity = |rows_of_file: &str| {
        let facts = format!("customer,date,kind,until,notice\n{rows_of_file}");
        let files = folder(&[("f.csv", &facts)]);
        let given = ["phases", "--facts", "f.csv", "--as-of", "2026-09-21", "--json"];
        rows(&lifecycle(files.path(), &given))[0].clone()
    };
    assert_eq!(activity(contract)["activity"], "lapsed");
    let renewed = activity(&format!("{contract}A,2025-11-01,renewal,2026-10-31,\n"));
    assert_eq!((&renewed["activity"], &renewed["segment"]), (&json!("active"), &json!("frequent")));
    let noticed = activity(&format!("{contract}A,2025-11-01,renewal,2026-10-31,2026-07-01\n"));
    assert_eq!(noticed["activity"], "at-risk");
}

#[test]
fn its_help_offers_files_and_the_vault() {
    let nowhere = folder(&[]);
    for question in [&["--help"][..], &["clv", "--help"], &["fit", "-h"]] {
        let help = lifecycle(nowhere.path(), question).out;
        for switch in ["--data-dir", "--passphrase-fd", "--sample"] {
            assert!(help.contains(switch), "{switch} in {help}");
        }
        assert!(help.contains("--language") && help.contains("--json"), "{help}");
    }
    assert!(lifecycle(nowhere.path(), &["clv", "--help"]).out.contains("--vault"));
    let mixed = lifecycle(nowhere.path(), &["phases", "--vault", "--purchases", "p.csv"]);
    assert_eq!(mixed.code, 2, "files or the vault, not both: {}", mixed.err);
    let mut whole = Command::new(env!("CARGO_BIN_EXE_rondo-cli"));
    let whole = answer(whole.arg("--help").output().expect("the program starts")).out;
    assert!(whole.contains("--data-dir") && whole.contains("--sample"), "{whole}");
}

#[test]
fn warnings_are_held_against_the_past() {
    let files = folder(&[("p.csv", &invented())]);
    let given = ["backtest", "--purchases", "p.csv", "--as-of", "2026-11-21", "--lost-after", "180"];
    let table = lifecycle(files.path(), &given);
    assert!(
        table.out.contains("gefährdet (Phasen)") && table.out.contains("eigene Abstände"),
        "{}",
        table.err
    );
    let found = rows(&lifecycle(files.path(), &[&given[..], &["--json"]].concat()));
    let row = |name: &str| found.iter().find(|row| row["warning"] == name).unwrap();
    let number = |row: &Value, name: &str| row[name].as_f64().unwrap();
    let rule = row("rule");
    assert!(number(rule, "lost") > 0.0 && number(rule, "noticed") <= number(rule, "lost"));
    for plain in ["fixed-days", "own-intervals"] {
        assert!(number(row(plain), "warned-share") <= number(rule, "warned-share"), "{plain}");
        assert_eq!(row(plain)["lost"], rule["lost"]);
    }
}

/// What is told about one bad file of purchases, and nothing on the standard output.
#[track_caller]
fn refused(text: &str, expected: [&str; 3]) {
    let files = folder(&[("p.csv", text)]);
    let answer = lifecycle(files.path(), &["phases", "--purchases", "p.csv", "--as-of", "2026-11-21"]);
    assert_eq!((answer.code, answer.out.as_str()), (1, ""), "{text}");
    let lines: Vec<&str> = answer.err.lines().map(str::trim).collect();
    let [what, place, way] = expected;
    assert_eq!(lines[..2], [format!("rondo-cli: {what}").as_str(), place], "{text}");
    assert!(lines[2].contains(way), "{}", answer.err);
}

#[test]
fn a_bad_file_is_told_with_its_line_and_the_way_out() {
    refused("", ["Die Datei ist leer.", "p.csv", "CSV"]);
    refused("customer,date,amount\n", ["Die Datei enthält keine Einträge.", "p.csv", "erste"]);
    refused(
        "customer,amount\nGeheim,3\n",
        ["Die Spalte „date“ fehlt.", "p.csv, Zeile 1", "„date“ als Überschrift"],
    );
    let row =
        |date: &str, amount: &str| format!("customer,date,amount\nA,2026-01-02,5\nGeheim,{date},{amount}\n");
    let date = "In der Spalte „date“ steht kein eindeutiges Datum.";
    for bad in ["2026-02-30", "03/04/2026", "gestern"] {
        refused(&row(bad, "5"), [date, "p.csv, Zeile 3", "21.11.2026"]);
    }
    let amount = "In der Spalte „amount“ steht kein eindeutiger Betrag.";
    for bad in ["NaN", "inf", "1e5", "viel"] {
        refused(&row("2026-01-03", bad), [amount, "p.csv, Zeile 3", "1234,50"]);
    }
    refused(&row("2026-01-03", ""), ["In der Spalte „amount“ fehlt ein Wert.", "p.csv, Zeile 3", "nach"]);
}

#[test]
fn other_troubles_have_a_way_out_too_and_repeat_no_value() {
    let told = |files: &[(&str, &str)], arguments: &[&str]| {
        let answer = lifecycle(folder(files).path(), arguments);
        assert_eq!((answer.code, answer.out.as_str()), (1, ""));
        assert!(!answer.err.contains("Geheim"), "{}", answer.err);
        answer.err
    };
    assert!(told(&[], &["fit"]).contains("--purchases"));
    assert!(told(&[], &["fit", "--purchases", "none.csv"]).contains("lässt sich nicht öffnen"));
    let facts = |row: &str| format!("customer,date,kind,until,result,nps\nA,{row}\n");
    let about = |row: &str| told(&[("f.csv", &facts(row))], &["phases", "--facts", "f.csv"]);
    assert!(about("2026-01-02,Geheim,,,").contains("touch-in, touch-out"));
    assert!(about("2026-01-02,survey,,,11").contains("0 bis 10"));
    assert!(about("2026-01-02,deal,2026-02-01,,").contains("„result“"));
    let nobody = told(&SMALL, &[&["explain", "Geheim"], &GIVEN[..]].concat());
    assert!(nobody.contains("Diesen Kunden gibt es in den Dateien nicht."), "{nobody}");
    let json = told(&[], &["fit", "--json"]);
    assert_eq!(serde_json::from_str::<Value>(&json).unwrap()["code"], "no-file");
}

#[test]
fn a_row_that_contradicts_itself_is_named_and_left_out() {
    let text = "customer,date,amount,cancelled\nA,2026-01-02,5,\nA,2027-01-02,5,\nA,2026-02-02,5,2026-01-01\nA,2026-03-02,0,\n";
    let files = folder(&[("p.csv", text)]);
    let given = ["rfm", "--purchases", "p.csv", "--as-of", "2026-11-21", "--json"];
    let answer = lifecycle(files.path(), &given);
    assert_eq!(rows(&answer)[0]["events"], 1);
    let lines: Vec<&str> = answer.err.lines().collect();
    assert_eq!(lines[0], "p.csv, Zeile 3: liegt in der Zukunft; zählt erst dann.");
    assert!(lines[1].starts_with("p.csv, Zeile 4: vor dem Auftrag storniert"), "{}", answer.err);
    assert!(lines[2].starts_with("p.csv, Zeile 5: Betrag null"), "{}", answer.err);
}

#[test]
fn what_a_terminal_or_a_spreadsheet_would_obey_is_not_passed_on() {
    let customers = "customer,name\nA,Evil \u{1b}]0;owned\u{7}\n=cmd,B\n";
    let files = folder(&[
        ("c.csv", customers),
        ("p.csv", "customer,date,amount\nA,2026-01-02,5\n=cmd,2026-01-02,5\n"),
    ]);
    let given = ["--customers", "c.csv", "--purchases", "p.csv", "--as-of", "2026-11-21"];
    for form in [&["phases"][..], &["phases", "--csv"], &["explain", "A"], &["phases", "--json"]] {
        let out = lifecycle(files.path(), &[form, &given].concat()).out;
        assert!(!out.is_empty() && !out.contains(['\u{1b}', '\u{7}']), "{form:?}: {out:?}");
    }
    let csv = lifecycle(files.path(), &[&["phases", "--csv"], &given[..]].concat()).out;
    assert!(csv.contains("\n'=cmd;"), "{csv}");
}
