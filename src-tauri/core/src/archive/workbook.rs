//! Everything as a workbook: a sheet for each kind of record with all its fields by their names in the user's language,
//! the names of what a record belongs to beside their ids. What lies in the trash is left out.

use std::io::{Seek, Write};

use chrono::NaiveDate;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row};
use uuid::Uuid;

use super::xlsx::{Cell, Workbook};
use crate::error::Error;
use crate::exchange::export::ExportError;
use crate::exchange::number::{DecimalSign, text_of};
use crate::field::{self, CustomField, FieldKind, FieldOf};
use crate::past::name_behind;
use crate::store::user_tables;
use crate::text::Texts;
use crate::text::format::minor_digits;
use crate::time::Timestamp;

/// The sheets in their order; the rest of the tables is how Rondo is set up.
const SHEETS: &[&str] = &[
    "party",
    "channel",
    "address",
    "party_link",
    "party_tag",
    "touch",
    "touch_party",
    "task",
    "deal",
    "deal_party",
    "deal_stage",
    "deal_item",
    "purchase",
    "offer",
    "offer_line",
    "product",
    "product_price",
    "contract",
    "case_file",
    "promise",
    "answer",
    "referral",
    "milestone",
    "phase_override",
    "win_back",
    "attachment",
    "person_of_firm",
];

/// Columns that say nothing to a person.
const INNER: &[&str] =
    &["sort_name", "folded", "normal", "position", "rank", "hash", "extra", "deleted_at", "run_id", "repeat"];

/// Rows between two looks at whether the user has cancelled.
const STEP: u64 = 500;

/// Writes the workbook. `progress` hears of rows done and of all, and ends the work when it answers no. Gives the rows.
pub fn write_workbook(
    conn: &Connection,
    texts: Texts,
    out: &mut (impl Write + Seek),
    progress: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<u64, ExportError> {
    let tables = user_tables(conn)?;
    let own = field::known(conn)?;
    let sheets: Vec<Sheet> = SHEETS
        .iter()
        .filter_map(|name| tables.iter().find(|table| table.name() == *name))
        .map(|table| Sheet::of(table.name(), table.columns(), &own, texts))
        .collect();
    let mut total = 0;
    for sheet in &sheets {
        total += sheet.count(conn)?;
    }
    let mut book = Workbook::new(out);
    let mut done = 0u64;
    for sheet in &sheets {
        let own = sheet.own.iter().map(|field| field.name.clone());
        book.sheet(
            &sheet.title,
            sheet.columns.iter().map(|column| column.title.clone()).chain(own).collect(),
        )?;
        let mut query = conn.prepare(&sheet.sql()).map_err(Error::from)?;
        let mut rows = query.query([]).map_err(Error::from)?;
        while let Some(row) = rows.next().map_err(Error::from)? {
            if done.is_multiple_of(STEP) && !progress(done, total) {
                return Err(Error::Cancelled.into());
            }
            done += 1;
            let columns = sheet.columns.iter().map(|column| sheet.cell(conn, column, row));
            let own = sheet.own.iter().map(|field| sheet.own_value(conn, field, row));
            let cells: Result<Vec<Cell>, Error> = columns.chain(own).collect();
            book.row(&cells?)?;
        }
    }
    book.finish()?;
    Ok(done)
}

/// A phase as the catalogue calls it: `winBack` is `win-back`.
fn kebab(name: &str) -> String {
    let dashed = |letter: char| {
        let lower = letter.to_ascii_lowercase();
        if letter.is_ascii_uppercase() { vec!['-', lower] } else { vec![lower] }
    };
    name.chars().flat_map(dashed).collect()
}

/// The table of the records on which a field stands.
fn table_of(of: FieldOf) -> &'static str {
    match of {
        FieldOf::Party => "party",
        FieldOf::Deal => "deal",
        FieldOf::Case => "case_file",
    }
}

/// How a column is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Plain,
    /// The name of what an id stands for.
    Name,
}

/// How many decimal places a number of an offer or product has, which is kept as a whole one.
enum Places {
    Fixed(u32),
    /// Those of the currency.
    Money,
}

fn places(table: &str, column: &str) -> Option<Places> {
    match (table, column) {
        ("offer", "net" | "gross") | ("offer_line", "price") | ("contract", "new_amount") => {
            Some(Places::Money)
        }
        ("offer_line", "quantity") => Some(Places::Fixed(3)),
        ("offer" | "offer_line", "discount") => Some(Places::Fixed(1)),
        ("offer_line" | "product", "tax") => Some(Places::Fixed(2)),
        _ => None,
    }
}

struct Column {
    name: String,
    title: String,
    shown: Shown,
}

struct Sheet {
    table: String,
    title: String,
    columns: Vec<Column>,
    /// The firm's own fields on these records, each a column behind the others.
    own: Vec<CustomField>,
    texts: Texts,
    has_trash: bool,
}

impl Sheet {
    fn of<'c>(
        table: &str,
        columns: impl Iterator<Item = &'c str>,
        own: &[CustomField],
        texts: Texts,
    ) -> Self {
        let all: Vec<&str> = columns.collect();
        let named = |column: &str| {
            let specific = format!("party-field-{table}-{column}").replace('_', "-");
            let common = format!("archive-column-{column}").replace('_', "-");
            [specific, common].into_iter().find(|key| texts.has(key)).map(|key| texts.get(&key))
        };
        let mut shown = Vec::new();
        for name in all.iter().copied().filter(|name| !INNER.contains(name)) {
            let title = named(name).unwrap_or_else(|| name.replace('_', " "));
            let (name, is_id) = (name.to_owned(), name.ends_with("_id") || name == "set_by");
            if is_id {
                shown.push(Column { name: name.clone(), title: title.clone(), shown: Shown::Name });
                let title = texts.format("archive-id-of", &[("what", title.into())]);
                shown.push(Column { name, title, shown: Shown::Plain });
            } else {
                shown.push(Column { name, title, shown: Shown::Plain });
            }
        }
        Self {
            title: texts.get(&format!("archive-sheet-{}", table.replace('_', "-"))),
            table: table.to_owned(),
            columns: shown,
            own: own.iter().filter(|field| table_of(field.of) == table).cloned().collect(),
            has_trash: all.contains(&"deleted_at"),
            texts,
        }
    }

    fn live(&self) -> &'static str {
        if self.has_trash { " WHERE deleted_at IS NULL" } else { "" }
    }

    fn sql(&self) -> String {
        format!("SELECT * FROM \"{}\"{} ORDER BY rowid", self.table, self.live())
    }

    fn count(&self, conn: &Connection) -> Result<u64, Error> {
        let sql = format!("SELECT count(*) FROM \"{}\"{}", self.table, self.live());
        Ok(conn.query_row(&sql, [], |row| row.get::<_, i64>(0))?.unsigned_abs())
    }

    fn cell(&self, conn: &Connection, column: &Column, row: &Row<'_>) -> Result<Cell, Error> {
        let name = column.name.as_str();
        Ok(match row.get_ref(name)? {
            ValueRef::Null => Cell::Empty,
            ValueRef::Blob(bytes) => match (Uuid::from_slice(bytes), column.shown) {
                (Ok(id), Shown::Name) => name_behind(conn, name, id)?.map_or(Cell::Empty, Cell::Text),
                (Ok(id), Shown::Plain) => Cell::Text(id.to_string()),
                (Err(_), _) => Cell::Empty,
            },
            ValueRef::Integer(number) if name.ends_with("_at") || name == "at" => {
                Cell::Moment(Timestamp(number).local())
            }
            ValueRef::Integer(number) if name == "amount" => {
                let currency: Option<String> = row.get("currency")?;
                Cell::Number(text_of(
                    number,
                    DecimalSign::Point,
                    minor_digits(currency.as_deref().unwrap_or_default()),
                ))
            }
            ValueRef::Integer(number) if places(&self.table, name).is_some() => {
                let places = match places(&self.table, name) {
                    Some(Places::Fixed(places)) => places,
                    _ => minor_digits(&self.currency(conn, row)?),
                };
                Cell::Number(text_of(number, DecimalSign::Point, places))
            }
            ValueRef::Integer(number) if name.starts_with("is_") || name == "awaits_delivery" => {
                Cell::Text(self.texts.get(if number == 1 { "party-yes" } else { "party-no" }))
            }
            ValueRef::Integer(number) => Cell::Number(number.to_string()),
            ValueRef::Real(number) => Cell::Number(number.to_string()),
            ValueRef::Text(bytes) => {
                let text = String::from_utf8_lossy(bytes).into_owned();
                match NaiveDate::parse_from_str(&text, "%Y-%m-%d") {
                    Ok(day) if name.ends_with("_on") || name == "customer_since" || name == "birthday" => {
                        Cell::Date(day)
                    }
                    _ => Cell::Text(self.word(name, &text).unwrap_or(text)),
                }
            }
        })
    }

    /// What stands in a field of the firm's own, as a day or a number where it is one.
    fn own_value(&self, conn: &Connection, field: &CustomField, row: &Row<'_>) -> Result<Cell, Error> {
        let id: Uuid = row.get("id")?;
        let value: Option<(FieldKind, String)> = conn
            .prepare_cached("SELECT kind, value FROM custom_value WHERE record_id = ?1 AND field_id = ?2")?
            .query_row(rusqlite::params![id, field.id], |row| Ok((row.get("kind")?, row.get("value")?)))
            .optional()?;
        let Some((kind, value)) = value else { return Ok(Cell::Empty) };
        let as_kind = match kind {
            FieldKind::Date => NaiveDate::parse_from_str(&value, "%Y-%m-%d").ok().map(Cell::Date),
            FieldKind::Number => value.parse::<f64>().ok().map(|_| Cell::Number(value.clone())),
            _ => None,
        };
        Ok(as_kind.unwrap_or_else(|| Cell::Text(field::written(kind, &value, self.texts))))
    }

    /// The currency of a row of a contract, of an offer or of one of its lines.
    fn currency(&self, conn: &Connection, row: &Row<'_>) -> Result<String, Error> {
        if self.table != "offer_line" {
            return Ok(row.get::<_, Option<String>>("currency")?.unwrap_or_default());
        }
        let offer: Uuid = row.get("offer_id")?;
        let mut query = conn.prepare_cached("SELECT currency FROM offer WHERE id = ?1")?;
        Ok(query.query_row([offer], |found| found.get("currency"))?)
    }

    /// A word of a fixed list in the user's language.
    fn word(&self, column: &str, value: &str) -> Option<String> {
        let key = match (self.table.as_str(), column) {
            ("touch", "kind" | "outcome") => format!("touch-{value}"),
            ("offer", "state") => format!("offer-state-{value}"),
            ("offer", "language") => format!("party-language-{value}"),
            ("touch", "direction") => format!("party-direction-{value}"),
            ("task", "kind") => format!("task-kind-{value}"),
            ("channel", "kind") => format!("party-channel-{value}"),
            ("address", "kind") => format!("party-address-{value}"),
            ("channel", "label") => format!("party-label-{value}"),
            ("case_file", "kind") => format!("record-case-{value}"),
            ("milestone", "kind") => format!("record-milestone-{value}"),
            ("milestone" | "win_back", "reason") => format!("lifecycle-loss-{value}"),
            ("win_back", "outcome") => format!("winback-outcome-{value}"),
            ("win_back", "kind") => format!("history-win-back-{value}"),
            ("party", "language") => format!("party-language-{value}"),
            ("party", "kind") => format!("history-{value}"),
            ("party", "salutation") => format!("salutation-{value}"),
            ("promise", "kind") => format!("promise-kind-{value}"),
            ("promise", "state") => format!("promise-state-{value}"),
            ("party_link" | "deal_party", "buying_role") => format!("organisation-buying-{value}"),
            ("phase_override", "phase") => format!("lifecycle-phase-{}", kebab(value)),
            ("attachment", "record") => format!("trash-kind-{value}"),
            _ => return None,
        };
        self.texts.has(&key).then(|| self.texts.get(&key))
    }
}
