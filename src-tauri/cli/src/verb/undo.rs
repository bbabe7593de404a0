//! `undo` and `redo`: the latest operation that counts, of whichever program wrote it.

use rondo_api::text::Texts;
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::row::one_line;
use crate::terminal::{Terminal, text};

pub(super) fn undo(terminal: &mut Terminal) -> Result<(), Failure> {
    step(terminal, "history.undo", "cli-undone")
}

pub(super) fn redo(terminal: &mut Terminal) -> Result<(), Failure> {
    step(terminal, "history.redo", "cli-redone")
}

fn step(terminal: &mut Terminal, op: &str, said: &str) -> Result<(), Failure> {
    terminal.unlock()?;
    let undone = terminal.call(op, json!({}))?;
    if terminal.is_json {
        return terminal.json(&undone);
    }
    let what = label(&terminal.texts, &undone["label"]);
    terminal.say(said, &[("what", what.into())])
}

/// An operation in words: what, of whom, how many.
pub(crate) fn label(texts: &Texts, label: &Value) -> String {
    let what = texts.get(&format!("op-{}", text(&label["op"])));
    let many = format!("op-many-{}", text(&label["op"]));
    if let (None, Some(count)) = (label["name"].as_str(), label["count"].as_i64())
        && texts.has(&many)
    {
        return texts.format(&many, &[("count", count.into())]);
    }
    let named = match label["name"].as_str() {
        Some(name) => texts.format("op-of", &[("what", what.into()), ("name", one_line(name).into())]),
        None => what,
    };
    match label["count"].as_i64() {
        Some(count) if count > 1 => {
            texts.format("op-count", &[("what", named.into()), ("count", count.into())])
        }
        _ => named,
    }
}
