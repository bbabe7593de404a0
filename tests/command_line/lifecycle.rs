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

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    for (name, text) in files {
        fs::write(folder.path().join(name), text).expect("a file");
    }
    folder
}

fn lifecycle(folder: &Path, arguments: &[&str]) -> Answer {
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

fn rows(answer: &Answer) -> Vec<Value> {
    answer.out.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

#[test]
fn every_customer_has_a_phase_in_every_model() {
    let out = small(&["phases"]).out;
    let line = |start: &str| out.lines().find(|line| line.starts_with(start)).unwrap().to_owned();
    for word in ["Bindung", "Erhalten", "gefährdet", "Kernabwanderer"] {
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
    for row in rows(&small(&["clv", "--json"])) {
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
