//! The reference tables, read into plain records.

use std::collections::HashMap;

use rondo_lifecycle::purchase::{Crowd, Family, History, Model, Params};

use crate::reached::compared;

/// The rows of a table by the names in its first line.
pub(crate) fn table(text: &'static str) -> Vec<HashMap<&'static str, &'static str>> {
    let mut lines = text.lines();
    let names: Vec<&str> = lines.next().expect("a first line").split(',').collect();
    lines.map(|line| names.iter().copied().zip(line.split(',')).collect()).collect()
}

/// A number of a row.
pub(crate) fn number(row: &HashMap<&str, &str>, name: &str) -> f64 {
    row[name].parse().unwrap_or_else(|_| panic!("{name} in {row:?}"))
}

/// A customer of CDNOW; times in weeks, money in dollars.
pub(crate) struct Buyer {
    pub(crate) id: u32,
    pub(crate) history: History,
    pub(crate) mean_value: f64,
}

/// The 2357 customers of the CDNOW tenth.
pub(crate) fn cdnow() -> Vec<Buyer> {
    let rows = table(include_str!("../../fixtures/cdnow_summary.csv"));
    rows.iter()
        .map(|row| Buyer {
            id: number(row, "id") as u32,
            history: history(row),
            mean_value: number(row, "zbar"),
        })
        .collect()
}

/// x, t_x and T of a row.
pub(crate) fn history(row: &HashMap<&str, &str>) -> History {
    History::new(number(row, "x") as u32, number(row, "t_x"), number(row, "T")).expect("a sound history")
}

/// CDNOW, compressed.
pub(crate) fn cdnow_crowd() -> Crowd {
    Crowd::of(&cdnow().iter().map(|buyer| buyer.history).collect::<Vec<_>>())
}

/// A model with k = 1.
pub(crate) fn model(family: Family, params: [f64; 4]) -> Model {
    Model::new(family, 1, Params::from_array(params)).expect("parameters in range")
}

/// The published, rounded parameters.
pub(crate) fn published(family: Family) -> Model {
    match family {
        Family::Bg => model(family, [0.243, 4.414, 0.793, 2.426]),
        Family::Mbg => model(family, [0.525, 6.183, 0.891, 1.614]),
    }
}

/// The exact maximum-likelihood parameters of CDNOW.
pub(crate) fn exact(family: Family) -> Model {
    let all: serde_json::Value =
        serde_json::from_str(include_str!("../../fixtures/mle_exact.json")).expect("a JSON file");
    let name = if family == Family::Bg { "bgnbd" } else { "mbgnbd" };
    let params = std::array::from_fn(|i| all[name]["P"][i].as_f64().expect("a parameter"));
    model(family, params)
}

/// Asserts |reached − expected| ≤ relative · |expected|.
#[track_caller]
pub(crate) fn close(reached: f64, expected: f64, relative: f64) {
    let miss = (reached - expected).abs();
    compared(miss, if expected == 0.0 { 1.0 } else { expected.abs() });
    assert!(miss <= relative * expected.abs(), "{reached} instead of {expected}, off by {miss:e}");
}

/// Asserts |reached − expected| ≤ `most`.
#[track_caller]
pub(crate) fn near(reached: f64, expected: f64, most: f64) {
    let miss = (reached - expected).abs();
    compared(miss, expected.abs().max(1.0));
    assert!(miss <= most, "{reached} instead of {expected}, off by {miss:e}");
}
