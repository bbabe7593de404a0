//! `history`: every operation that concerned a customer, newest first.

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::row::cell;
use crate::terminal::Terminal;
use crate::verb::customer::{find, moment};
use crate::verb::undo::label;

pub(super) fn history(terminal: &mut Terminal, given: &str) -> Result<(), Failure> {
    terminal.unlock()?;
    let id = find(terminal, given)?;
    let mut cursor = Value::Null;
    loop {
        let page = terminal.call("history.page", json!({ "partyId": id, "cursor": cursor, "limit": 100 }))?;
        for entry in page["entries"].as_array().into_iter().flatten() {
            if terminal.is_json { terminal.json(entry)? } else { line(terminal, entry)? }
        }
        cursor = page["next"].clone();
        if cursor.is_null() {
            return Ok(());
        }
    }
}

fn line(terminal: &mut Terminal, entry: &Value) -> Result<(), Failure> {
    let when = moment(terminal.texts.lang(), &entry["at"]);
    let mut what = label(&terminal.texts, &entry["label"]);
    if let Some(said) = match entry["reversal"].as_str() {
        Some("undo") => Some("cli-undone"),
        Some("redo") => Some("cli-redone"),
        _ => None,
    } {
        what = terminal.texts.format(said, &[("what", what.into())]);
    }
    if entry["undone"] == true {
        what = terminal.texts.format("cli-history-undone", &[("what", what.into())]);
    }
    terminal.line(&format!("{} {what}", cell(&when, 22)))
}
