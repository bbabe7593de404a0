//! The table, for people as Markdown and for programs as JSON.

use std::fmt::Write as _;

use serde::Serialize;

use crate::clock::Times;

/// A measured row.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Row {
    pub(crate) name: String,
    /// Milliseconds at p95 that the row should stay under.
    pub(crate) budget: Option<f64>,
    /// How many times the floor it may take.
    pub(crate) most_ratio: Option<f64>,
    pub(crate) runs: usize,
    pub(crate) rondo: Times,
    pub(crate) floor: Option<Times>,
}

impl Row {
    fn ratio(&self, of: impl Fn(&Times) -> f64) -> Option<f64> {
        self.floor.as_ref().map(|floor| of(&self.rondo) / of(floor).max(f64::EPSILON))
    }
}

/// Everything that was measured.
#[derive(Default, Serialize)]
pub(crate) struct Report {
    pub(crate) rows: Vec<Row>,
    /// Opening customers at the small firm, to compare.
    pub(crate) small: Vec<Row>,
    pub(crate) facts: Vec<(String, String)>,
}

impl Report {
    pub(crate) fn markdown(&self) -> String {
        let mut text = String::from(
            "| Work | p50 ms | p95 ms | CPU ms | budget p95 | floor p50 | floor CPU | ratio p50 | ratio CPU | at most |\n\
             |---|---|---|---|---|---|---|---|---|---|\n",
        );
        for row in &self.rows {
            text.push_str(&line(row));
        }
        if !self.small.is_empty() {
            text.push_str("\n| The same at 1,000 customers | p50 ms | p95 ms | CPU ms | reference / small, CPU |\n|---|---|---|---|---|\n");
            for small in &self.small {
                let large = self.rows.iter().find(|row| row.name == small.name);
                let times = large.map_or(0.0, |large| large.rondo.cpu / small.rondo.cpu.max(f64::EPSILON));
                let Times { p50, p95, cpu } = small.rondo;
                let _ = writeln!(text, "| {} | {p50:.2} | {p95:.2} | {cpu:.2} | {times:.2}× |", small.name);
            }
        }
        text.push('\n');
        for (name, value) in &self.facts {
            let _ = writeln!(text, "- {name}: {value}");
        }
        text
    }
}

fn line(row: &Row) -> String {
    let number = |value: Option<f64>| value.map_or("–".to_owned(), |value| format!("{value:.2}"));
    let whole = |value: Option<f64>| value.map_or("–".to_owned(), |value| format!("{value:.0}"));
    let floor = row.floor.as_ref();
    format!(
        "| {} | {:.2} | {:.2} | {:.2} | {} | {} | {} | {} | {} | {} |\n",
        row.name,
        row.rondo.p50,
        row.rondo.p95,
        row.rondo.cpu,
        whole(row.budget),
        number(floor.map(|floor| floor.p50)),
        number(floor.map(|floor| floor.cpu)),
        number(row.ratio(|times| times.p50)),
        number(row.ratio(|times| times.cpu)),
        whole(row.most_ratio),
    )
}
