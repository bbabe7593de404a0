//! `lifecycle warnings`: who may leave, how high the risk is, why, and what may be lost.

use rondo_lifecycle::fact::Currency;
use serde_json::json;

use super::arguments::OfVault;
use super::paper::Paper;
use super::table::{Cell, Table};
use super::word;
use crate::failure::Failure;
use crate::terminal::{JOB, Terminal};

pub(super) fn warnings(terminal: &Terminal, asked: &OfVault) -> Result<(), Failure> {
    terminal.call("lifecycle.catch_up", json!({ "job": JOB }))?;
    let found = terminal.rondo.warned()?;
    let currency = found.iter().find_map(|row| Currency::new(&row.at_risk.as_ref()?.currency));
    let mut paper =
        Paper::new(terminal.texts, currency.unwrap_or(Currency::EUR), asked.csv, terminal.is_json);
    let mut table = Table::new(&["customer", "name", "level", "at-risk", "because"]);
    for row in found {
        table.rows.push(vec![
            Cell::Text(row.party_id.0.to_string()),
            Cell::Text(row.name),
            word::cell(&terminal.texts, "lifecycle-level-", &row.level),
            row.at_risk.map_or(Cell::Empty, |money| Cell::Money(money.amount)),
            Cell::Text(row.signs.join("; ")),
        ]);
    }
    let is_empty = table.rows.is_empty();
    paper.table(&table)?;
    if is_empty {
        paper.say("cli-no-warnings", &[])?;
    }
    paper.close()
}
