//! `cargo xtask bench`: builds the bench with optimisations and runs it. It prints a table and judges nothing.

use anyhow::Result;

use crate::{place, step};

/// Builds and runs the bench; it understands its arguments itself.
pub(crate) fn run(words: &[String]) -> Result<()> {
    let mut bench = place::cargo();
    bench.args(["run", "--release", "--package", "rondo-tests", "--bin", "rondo-bench", "--", "--dir"]);
    bench.arg(place::outcome("bench")).args(words);
    step::just("Bench", &mut bench)
}
