//! Offers as a table for a spreadsheet: one row for each version that is not in the trash, the latest first.

use std::io::Write;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::OfferRow;
use super::table::offer_row;
use crate::error::{Error, Result};
use crate::exchange::csv::{self, Options};
use crate::exchange::export::ExportError;
use crate::exchange::number::{DecimalSign, text_of};
use crate::text::Texts;
use crate::text::format::minor_digits;

/// Rows between two looks at whether the user has cancelled.
const STEP: u32 = 250;

/// The columns by the names that fields have in the history.
const COLUMNS: &[&str] = &[
    "archive-column-party-id",
    "party-field-offer-number",
    "party-field-offer-version",
    "party-field-offer-title",
    "party-field-offer-state",
    "party-field-offer-made-on",
    "party-field-offer-valid-until",
    "party-field-offer-sent-on",
    "party-field-offer-settled-on",
    "party-field-offer-declined-because",
    "party-field-offer-net",
    "party-field-offer-gross",
    "party-field-offer-currency",
];

/// How many offers the table would have.
pub fn count(conn: &Connection) -> Result<u32> {
    let sql = "SELECT count(*) FROM offer o JOIN party p ON p.id = o.party_id
         WHERE o.deleted_at IS NULL AND p.deleted_at IS NULL";
    Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// Writes the table; `progress` hears how many rows, and ends the work when it answers no. Gives their number.
pub fn write_table(
    conn: &Connection,
    texts: Texts,
    today: NaiveDate,
    out: &mut impl Write,
    progress: &mut dyn FnMut(u32) -> bool,
) -> Result<u32, ExportError> {
    let options = Options { language: texts.lang(), ..Options::default() };
    let heads: Vec<String> = COLUMNS.iter().map(|key| texts.get(key)).collect();
    out.write_all(format!("\u{feff}{}", csv::line(&heads, options)).as_bytes())?;
    let mut query = conn
        .prepare(
            "SELECT o.*, p.name AS party_name FROM offer o JOIN party p ON p.id = o.party_id
             WHERE o.deleted_at IS NULL AND p.deleted_at IS NULL ORDER BY o.made_on DESC, o.number, o.version",
        )
        .map_err(Error::from)?;
    let mut rows = query.query([]).map_err(Error::from)?;
    let mut done = 0;
    while let Some(row) = rows.next().map_err(Error::from)? {
        if done % STEP == 0 && !progress(done) {
            return Err(Error::Cancelled.into());
        }
        let offer = offer_row(row, today).map_err(Error::from)?;
        out.write_all(csv::line_with_numbers(&cells(&offer, texts), options).as_bytes())?;
        done += 1;
    }
    out.flush()?;
    Ok(done)
}

fn cells(offer: &OfferRow, texts: Texts) -> Vec<String> {
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let state = if offer.expired { "expired" } else { offer.state.word() };
    let places = minor_digits(&offer.net.currency);
    let money = |amount: i64| text_of(amount, DecimalSign::Comma, places);
    vec![
        offer.party_name.clone(),
        offer.number.clone(),
        offer.version.to_string(),
        offer.title.clone(),
        texts.get(&format!("offer-state-{state}")),
        day(Some(offer.made_on)),
        day(offer.valid_until),
        day(offer.sent_on),
        day(offer.settled_on),
        offer.declined_because.clone().unwrap_or_default(),
        money(offer.net.amount),
        money(offer.gross.amount),
        offer.net.currency.clone(),
    ]
}
