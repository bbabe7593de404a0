//! `lifecycle overview`: how many customers stand where in a model, who came and who left.

use rondo_lifecycle::fact::Currency;
use serde_json::json;

use super::arguments::Overview;
use super::paper::Paper;
use super::table::{Cell, Table};
use super::word;
use crate::failure::Failure;
use crate::terminal::{JOB, Terminal, number, text};

pub(super) fn overview(terminal: &Terminal, asked: &Overview) -> Result<(), Failure> {
    terminal.call("lifecycle.catch_up", json!({ "job": JOB }))?;
    let found =
        terminal.call("lifecycle.overview", json!({ "track": asked.model.name(), "days": asked.days }))?;
    // Counts have no currency.
    let mut paper = Paper::new(terminal.texts, Currency::EUR, asked.of_vault.csv, terminal.is_json);
    let mut table = Table::new(&["phase", "count", "came", "left"]);
    for stage in found["stages"].as_array().map(Vec::as_slice).unwrap_or_default() {
        let count = |field: &str| Cell::Count(stage[field].as_i64().unwrap_or_default());
        let phase = word::cell(&terminal.texts, "lifecycle-phase-", &text(&stage["phase"]).to_owned());
        table.rows.push(vec![phase, count("count"), count("came"), count("left")]);
    }
    paper.table(&table)?;
    paper.line("")?;
    let total = |field: &str| number(&found[field]);
    let args = [
        ("total", total("total")),
        ("days", asked.days.into()),
        ("back", total("cameBack")),
        ("warned", total("warned")),
    ];
    paper.say("cli-overview-sums", &args)?;
    paper.say(&format!("lifecycle-light-{}", text(&found["light"])), &[])?;
    paper.close()
}
