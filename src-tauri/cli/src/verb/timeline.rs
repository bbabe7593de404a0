//! The timeline in a terminal: one line per entry, newest first.

use rondo_api::text::Texts;
use serde_json::Value;

use crate::failure::Failure;
use crate::row::{cell, one_line};
use crate::terminal::{Terminal, text};
use crate::verb::customer::{date_of, money};
use crate::verb::show::heading;

/// The entries under their heading; nothing when there are none.
pub(super) fn entries(terminal: &mut Terminal, entries: &Value) -> Result<(), Failure> {
    let entries = entries.as_array().map(Vec::as_slice).unwrap_or_default();
    if entries.is_empty() {
        return Ok(());
    }
    heading(terminal, "cli-timeline")?;
    for entry in entries {
        let date = date_of(terminal.texts.lang(), &entry["at"]);
        let (kind, what) = (kind(&terminal.texts, entry), what(&terminal.texts, entry));
        terminal.line(&format!("  {} {} {}", cell(&date, 12), cell(&kind, 14), one_line(&what)))?;
    }
    Ok(())
}

fn kind(texts: &Texts, entry: &Value) -> String {
    match text(&entry["type"]) {
        "touch" => texts.get(&format!("touch-{}", text(&entry["kind"]))),
        other => texts.get(&format!("cli-entry-{other}")),
    }
}

fn what(texts: &Texts, entry: &Value) -> String {
    let parts = match text(&entry["type"]) {
        "touch" => vec![text(&entry["subject"]).to_owned(), text(&entry["body"]).to_owned()],
        "purchase" => {
            let purchase = &entry["purchase"];
            vec![money(texts.lang(), &purchase["money"]), text(&purchase["title"]).to_owned()]
        }
        kind @ ("contract" | "case") => vec![text(&entry[kind]["title"]).to_owned()],
        "answer" => {
            let nps = entry["answer"]["nps"].as_i64().map(|nps| format!("{nps}/10")).unwrap_or_default();
            vec![nps, text(&entry["answer"]["text"]).to_owned()]
        }
        "referral" => vec![text(&entry["referral"]["referredName"]).to_owned()],
        "milestone" => {
            let milestone = &entry["milestone"];
            let kind = texts.get(&format!("record-milestone-{}", text(&milestone["kind"])));
            vec![kind, text(&milestone["note"]).to_owned()]
        }
        "byHand" => vec![text(&entry["byHand"]["reason"]).to_owned()],
        "playbook" => vec![text(&entry["run"]["name"]).to_owned()],
        "deal" => vec![text(&entry["title"]).to_owned(), text(&entry["stage"]).to_owned()],
        _ => vec![text(&entry["title"]).to_owned(), text(&entry["outcome"]).to_owned()],
    };
    let filled: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    filled.join(", ")
}
