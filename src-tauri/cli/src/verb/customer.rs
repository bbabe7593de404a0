//! Which customer is meant, and how days and instants of an answer are written.

use chrono::NaiveDate;
use rondo_api::text::{Lang, format};
use rondo_core::time::Timestamp;
use serde_json::{Value, json};

use crate::failure::Failure;
use crate::row::row;
use crate::terminal::{Terminal, text};

/// How many customers of one name are shown to choose from.
const CANDIDATES: u32 = 20;
/// Length of an id in its usual writing.
const ID_CHARS: usize = 36;

/// The id of the customer that was given by its id or name. A name must be the whole name, or find only one.
pub(super) fn find(terminal: &Terminal, given: &str) -> Result<String, Failure> {
    if given.len() == ID_CHARS && given.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-') {
        return Ok(given.to_owned());
    }
    let hits = terminal.call("search.quick", json!({ "query": given, "limit": CANDIDATES }))?;
    let hits = hits.as_array().map(Vec::as_slice).unwrap_or_default();
    let named: Vec<&Value> =
        hits.iter().filter(|hit| text(&hit["name"]).to_lowercase() == given.trim().to_lowercase()).collect();
    match (named.as_slice(), hits) {
        ([one], _) => Ok(text(&one["id"]).to_owned()),
        ([], [one]) => Ok(text(&one["id"]).to_owned()),
        ([], []) => Err(Failure::Nobody { name: given.to_owned() }),
        _ => Err(Failure::Several { name: given.to_owned(), found: hits.iter().map(candidate).collect() }),
    }
}

fn candidate(hit: &Value) -> String {
    row(&[(text(&hit["id"]), ID_CHARS), (text(&hit["name"]), 34), (text(&hit["city"]), 20)])
}

/// A day of an answer as the language writes it; empty when there is none.
pub(super) fn day(lang: Lang, value: &Value) -> String {
    let day: Option<NaiveDate> = value.as_str().and_then(|text| text.parse().ok());
    day.map(|day| format::date(lang, day)).unwrap_or_default()
}

/// The day of an instant on this computer; empty when there is none.
pub(super) fn date_of(lang: Lang, value: &Value) -> String {
    value.as_i64().map(|at| format::date(lang, Timestamp(at).local_date())).unwrap_or_default()
}

/// Day and time of an instant on this computer.
pub(super) fn moment(lang: Lang, value: &Value) -> String {
    let Some(at) = value.as_i64().map(Timestamp) else { return String::new() };
    format!("{} {}", format::date(lang, at.local_date()), format::time(lang, at.local()))
}

/// An amount of an answer; empty when it is unknown.
pub(super) fn money(lang: Lang, value: &Value) -> String {
    value["amount"]
        .as_i64()
        .map(|amount| format::money(lang, amount, text(&value["currency"])))
        .unwrap_or_default()
}
