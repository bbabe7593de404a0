//! `list`: customers in columns, or one JSON object per line. Page after page, so that a long list never fills memory.

use serde_json::{Value, json};

use crate::arguments::List;
use crate::failure::Failure;
use crate::row::row;
use crate::terminal::{Terminal, text};
use crate::verb::customer::day;

/// Rows of one page.
const PAGE: u32 = 500;

pub(super) fn list(terminal: &mut Terminal, list: List) -> Result<(), Failure> {
    terminal.unlock()?;
    let filter = json!({ "search": list.search, "trash": list.trash });
    let mut cursor = Value::Null;
    let mut is_first = true;
    loop {
        let page =
            terminal.call("party.page", json!({ "filter": filter, "cursor": cursor, "limit": PAGE }))?;
        let rows = page["rows"].as_array().map(Vec::as_slice).unwrap_or_default();
        if is_first && !terminal.is_json {
            head(terminal, rows.is_empty())?;
        }
        for found in rows {
            if terminal.is_json { terminal.json(found)? } else { line(terminal, found)? }
        }
        is_first = false;
        cursor = page["next"].clone();
        if cursor.is_null() {
            return Ok(());
        }
    }
}

fn head(terminal: &mut Terminal, is_empty: bool) -> Result<(), Failure> {
    if is_empty {
        return terminal.say("cli-list-empty", &[]);
    }
    let names = ["name", "city", "phone", "last", "next"]
        .map(|column| terminal.texts.get(&format!("cli-column-{column}")));
    let [name, city, phone, last, next] = names.each_ref().map(String::as_str);
    terminal.line(&columns([name, city, phone, last, next]))
}

fn line(terminal: &mut Terminal, found: &Value) -> Result<(), Failure> {
    let lang = terminal.texts.lang();
    let last = crate::verb::customer::date_of(lang, &found["lastTouchAt"]);
    let next = day(lang, &found["nextStep"]["dueOn"]);
    let title = text(&found["nextStep"]["title"]);
    let next = [next.as_str(), title].join(" ").trim().to_owned();
    let cells = [text(&found["name"]), text(&found["city"]), text(&found["phone"]), &last, &next];
    terminal.line(&columns(cells))
}

fn columns([name, city, phone, last, next]: [&str; 5]) -> String {
    row(&[(name, 34), (city, 20), (phone, 20), (last, 11), (next, 40)])
}
