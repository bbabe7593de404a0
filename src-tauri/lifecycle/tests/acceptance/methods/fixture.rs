//! The reference numbers as they lie in `tests/fixtures`.

use std::path::Path;

use serde_json::Value;

use crate::reached::compared;

/// The text of a fixture.
pub(crate) fn text(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name);
    std::fs::read_to_string(path).expect("a fixture")
}

/// The mixed reference numbers; the infinities in them are not JSON and read as nothing.
pub(crate) fn reference() -> Value {
    serde_json::from_str(&text("reference_misc.json").replace("Infinity", "null")).expect("JSON")
}

/// The numbers of a list.
pub(crate) fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(|number| number.as_f64().expect("a number")).collect()
}

/// A number.
pub(crate) fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

/// The rows of a table without its head, as fields.
pub(crate) fn rows(name: &str) -> Vec<Vec<String>> {
    text(name).lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

/// Fails when two numbers differ by more than `within`, relative to the expected one where that is larger than one.
#[track_caller]
pub(crate) fn close(value: f64, expected: f64, within: f64) {
    let scale = expected.abs().max(1.0);
    compared((value - expected).abs(), scale);
    assert!((value - expected).abs() <= within * scale, "{value} is not {expected}");
}
