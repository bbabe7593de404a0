//! A customer as of the end of an earlier day, beside what is there today.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use serde::Serialize;
use serde_json::{Map, Value};
use ts_rs::TS;
use uuid::Uuid;

use super::{Names, names_of_rows};
use crate::error::{Error, Result};
use crate::id::PartyId;
use crate::store::{PastRow, Store, last_change_at};
use crate::time::Timestamp;

/// What of a customer is shown as it was: the card and what it is made of, and what was agreed. What happened, happened.
const SHOWN: &[&str] = &[
    "party",
    "channel",
    "address",
    "party_tag",
    "party_link",
    "deal",
    "contract",
    "case_file",
    "promise",
    "offer",
    "task",
    "attachment",
];

/// Columns that only the database needs.
const INNER: &[&str] =
    &["id", "sort_name", "normal", "position", "rank", "created_at", "extra", "stage_since", "hash"];

/// A customer as of the end of a day.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AsOf {
    /// The day.
    pub on: NaiveDate,
    /// The customer was known then.
    pub was_known: bool,
    /// The customer was in the trash then.
    pub was_deleted: bool,
    /// The fields of the card that were or are filled.
    pub card: Vec<AsOfField>,
    /// What belonged to the customer then or belongs today, without what was in the trash both times.
    pub records: Vec<AsOfRecord>,
    /// The names behind ids.
    pub names: Names,
}

/// A field then and now.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AsOfField {
    /// Column of the customer.
    pub field: String,
    /// What stood there.
    #[ts(type = "unknown")]
    pub then: Value,
    /// What stands there.
    #[ts(type = "unknown")]
    pub now: Value,
}

/// A record then and now.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AsOfRecord {
    /// Its table.
    pub table: String,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// Its fields then; none when it was not there or in the trash.
    pub then: Option<AsOfRow>,
    /// Its fields now; none when it is gone or in the trash.
    pub now: Option<AsOfRow>,
}

/// The fields of a record, ids as 32 hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AsOfRow(#[ts(type = "Record<string, unknown>")] pub Map<String, Value>);

/// A customer as of the end of a day of this computer.
pub fn as_of(store: &Store, party: PartyId, on: NaiveDate) -> Result<AsOf> {
    let end = Timestamp(Timestamp::start_of(on + Days::new(1)).0 - 1);
    let (upto, last) = store.read(|conn| {
        Ok::<_, Error>((last_change_at(conn, end)?, last_change_at(conn, Timestamp(i64::MAX))?))
    })?;
    let then = store.rows_as_of(party, upto, SHOWN)?;
    let now = store.rows_as_of(party, last, SHOWN)?;
    let is_party = |row: &&PastRow| row.table == "party";
    let present = now.iter().find(is_party).map(|row| &row.fields).ok_or(Error::NotFound("party"))?;
    let past = then.iter().find(is_party).map(|row| &row.fields);
    let names = store.read(|conn| names_of_rows(conn, then.iter().chain(&now).map(|row| &row.fields)))?;
    Ok(AsOf {
        on,
        was_known: past.is_some(),
        was_deleted: past.is_some_and(is_deleted),
        card: card(past, present),
        records: records(&then, &now),
        names,
    })
}

fn is_deleted(fields: &Map<String, Value>) -> bool {
    fields.get("deleted_at").is_some_and(|at| !at.is_null())
}

fn card(past: Option<&Map<String, Value>>, present: &Map<String, Value>) -> Vec<AsOfField> {
    let fields =
        present.iter().filter(|(field, _)| !INNER.contains(&field.as_str()) && *field != "deleted_at");
    let fields = fields.map(|(field, now)| AsOfField {
        field: field.clone(),
        then: past.and_then(|past| past.get(field)).cloned().unwrap_or_default(),
        now: now.clone(),
    });
    fields.filter(|field| !field.then.is_null() || !field.now.is_null()).collect()
}

fn records(then: &[PastRow], now: &[PastRow]) -> Vec<AsOfRecord> {
    let index = |rows: &[PastRow]| -> BTreeMap<(String, Uuid), AsOfRow> {
        let shown = rows.iter().filter(|row| row.table != "party" && !is_deleted(&row.fields));
        shown.map(|row| ((row.table.clone(), row.id), AsOfRow(visible(&row.fields)))).collect()
    };
    let (mut then, mut now) = (index(then), index(now));
    let keys: BTreeSet<(String, Uuid)> = then.keys().chain(now.keys()).cloned().collect();
    let records = keys.into_iter().map(|key| AsOfRecord {
        then: then.remove(&key),
        now: now.remove(&key),
        table: key.0,
        id: key.1,
    });
    let order = |record: &AsOfRecord| SHOWN.iter().position(|table| *table == record.table);
    let mut records: Vec<AsOfRecord> = records.collect();
    records.sort_by_key(order);
    records
}

fn visible(fields: &Map<String, Value>) -> Map<String, Value> {
    let shown = fields.iter().filter(|(field, _)| !INNER.contains(&field.as_str()));
    shown.map(|(field, value)| (field.clone(), value.clone())).collect()
}
