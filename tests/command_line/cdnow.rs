//! The data set that every model of this kind is measured on, asked through the command line as dated purchases: what
//! an analyst types to check the model against published figures.
//!
//! The sample holds counts and three dates per customer (`src-tauri/lifecycle/tests/fixtures/README.md` tells its
//! source and licence), so the purchases between the first and the last are spread at random: no figure at k = 1 depends
//! on them.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use rondo_lifecycle::Day;
use rondo_lifecycle::calendar::{date, day_of};
use rondo_lifecycle::math::draw::Draws;
use serde_json::{Value, json};

use crate::lifecycle::{folder, lifecycle, rows};

const SAMPLE: &str = include_str!("../../src-tauri/lifecycle/tests/fixtures/cdnow_summary.csv");
const REPEATS: f64 = 2457.0;

/// The day of the look: 30 September 1997.
fn as_of() -> Day {
    day_of(1997, 9, 30)
}

/// One row per purchase; each repeat is worth the mean of the customer's repeats.
fn purchases() -> String {
    let (mut text, mut draws) = ("customer,date,amount\n".to_owned(), Draws::new(1997));
    for line in SAMPLE.lines().skip(1) {
        let cells: Vec<f64> = line.split(',').map(|cell| cell.parse().expect("a number")).collect();
        let [id, repeats, recency, age, mean] = cells[..] else { panic!("a row of the sample") };
        let days = |weeks: f64| (weeks * 7.0).round() as i32;
        let first = as_of().plus(-days(age));
        let mut bought = BTreeSet::from([0, days(recency)]);
        while bought.len() < repeats as usize + 1 {
            bought.insert(1 + (draws.unit() * f64::from(days(recency) - 1)) as i32);
        }
        for after in bought {
            let (year, month, of_month) = date(first.plus(after));
            let amount = if repeats > 0.0 { mean } else { 20.0 };
            writeln!(text, "{id},{year}-{month:02}-{of_month:02},{amount:.2}")
                .expect("a text takes everything");
        }
    }
    text
}

fn ask(question: &[&str]) -> Vec<Value> {
    let files = folder(&[("cdnow.csv", &purchases())]);
    let given = ["--purchases", "cdnow.csv", "--as-of", "1997-09-30", "--currency", "USD", "--json"];
    let answer = lifecycle(files.path(), &[question, &given].concat());
    assert_eq!(answer.code, 0, "{}", answer.err);
    rows(&answer)
}

fn figure(rows: &[Value], name: &str) -> Value {
    rows.iter().find(|row| row["figure"] == name).expect(name)["value"].clone()
}

#[track_caller]
fn close(rows: &[Value], name: &str, expected: f64, relative: f64) {
    let reached = figure(rows, name).as_f64().expect("a number");
    assert!((reached - expected).abs() <= relative * expected.abs(), "{name}: {reached}, not {expected}");
}

#[test]
fn the_published_model_of_cdnow_comes_out_of_a_file_of_dated_purchases() {
    let found = ask(&["fit", "--plain"]);
    assert_eq!((figure(&found, "customers"), figure(&found, "repeats")), (json!(2357), json!(2457)));
    assert_eq!((figure(&found, "gate"), figure(&found, "k")), (json!("green"), json!(1)));
    // MBG/NBD as published in weeks; the sample rounds weeks to hundredths, the file to days.
    close(&found, "r", 0.524_837_983_7, 2e-4);
    close(&found, "alpha", 7.0 * 6.182_992_019_7, 2e-4);
    close(&found, "a", 0.891_356_155_3, 2e-4);
    close(&found, "b", 1.613_999_334_7, 2e-4);
    // A change of unit moves the log-likelihood by Σx·ln 7.
    close(&found, "log-likelihood", -9_582.132_684_9 - REPEATS * 7.0_f64.ln(), 1e-6);
    // Gamma-Gamma in cents.
    assert_eq!(figure(&found, "value-model"), json!("gamma-gamma"));
    close(&found, "p", 6.248_802_490, 1e-3);
    close(&found, "q", 3.744_588_453, 1e-3);
    close(&found, "v", 1_544.774_8, 2e-3);
}

#[test]
fn rondos_own_fit_of_cdnow_is_near_the_published_one_and_knows_who_came_back() {
    let found = ask(&["fit"]);
    assert_eq!((figure(&found, "customers"), figure(&found, "gate")), (json!(2357), json!("green")));
    // Who was gone and came back is a new life, so that fewer repeats are left to learn from.
    let repeats = figure(&found, "repeats").as_f64().expect("a count");
    assert!(repeats < 0.95 * REPEATS && repeats > 0.5 * REPEATS, "{repeats}");
    assert!(figure(&found, "r").as_f64().expect("a number") > 0.1);
}
