//! `show`: one customer with card, open steps, open deals and the latest of the timeline.

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::row::{cell, one_line};
use crate::terminal::{Terminal, text};
use crate::verb::customer::{day, find, money};
use crate::verb::timeline;

/// Width of the names before the values.
const NAME: usize = 20;

pub(super) fn show(terminal: &mut Terminal, given: &str) -> Result<(), Failure> {
    terminal.unlock()?;
    let id = find(terminal, given)?;
    let view = terminal.call("party.open", json!({ "id": id }))?;
    if terminal.is_json {
        return terminal.json(&view);
    }
    card(terminal, &view["party"])?;
    steps(terminal, &view["tasks"])?;
    deals(terminal, &view["deals"])?;
    timeline::entries(terminal, &view["timeline"]["entries"])
}

fn card(terminal: &mut Terminal, party: &Value) -> Result<(), Failure> {
    terminal.line(&one_line(text(&party["name"])))?;
    field(terminal, "exchange-field-customer-number", text(&party["customerNumber"]))?;
    field(terminal, "exchange-field-title", text(&party["jobTitle"]))?;
    for channel in list(&party["channels"]) {
        field(terminal, &format!("exchange-field-{}", text(&channel["kind"])), text(&channel["value"]))?;
    }
    for address in list(&party["addresses"]) {
        let parts = ["street", "postcode", "city", "country"].map(|part| text(&address[part]));
        let filled: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        field(terminal, "cli-field-address", &filled.join(" "))?;
    }
    for link in list(&party["organisations"]) {
        field(terminal, "exchange-field-organisation", text(&link["name"]))?;
    }
    for link in list(&party["people"]) {
        let role = text(&link["role"]);
        let person = if role.is_empty() {
            text(&link["name"]).to_owned()
        } else {
            format!("{}, {role}", text(&link["name"]))
        };
        field(terminal, "print-people", &person)?;
    }
    let tags: Vec<&str> = list(&party["tags"]).iter().map(|tag| text(&tag["name"])).collect();
    field(terminal, "exchange-field-tags", &tags.join(", "))?;
    field(terminal, "exchange-field-note", text(&party["note"]))
}

fn steps(terminal: &mut Terminal, tasks: &Value) -> Result<(), Failure> {
    if list(tasks).is_empty() {
        return Ok(());
    }
    heading(terminal, "print-steps-short")?;
    for task in list(tasks) {
        let due = day(terminal.texts.lang(), &task["dueOn"]);
        terminal.line(&format!("  {} {}", cell(&due, 12), one_line(text(&task["title"]))))?;
    }
    Ok(())
}

fn deals(terminal: &mut Terminal, deals: &Value) -> Result<(), Failure> {
    if list(deals).is_empty() {
        return Ok(());
    }
    heading(terminal, "print-deals")?;
    for deal in list(deals) {
        let value = money(terminal.texts.lang(), &deal["money"]);
        let stage = cell(text(&deal["stage"]), 16);
        terminal.line(&format!("  {stage} {} {}", cell(&value, 16), one_line(text(&deal["title"]))))?;
    }
    Ok(())
}

/// A heading of the sheet after an empty line.
pub(super) fn heading(terminal: &mut Terminal, key: &str) -> Result<(), Failure> {
    terminal.line("")?;
    terminal.say(key, &[])
}

/// A name and a value, unless the value is empty.
fn field(terminal: &mut Terminal, key: &str, value: &str) -> Result<(), Failure> {
    if value.is_empty() {
        return Ok(());
    }
    let name = terminal.texts.get(key);
    terminal.line(&format!("  {} {}", cell(&name, NAME), one_line(value)))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}
