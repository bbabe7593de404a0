//! Reading the log: who changed what at a customer, when and by which operation.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, named_params};
use serde::Serialize;

use super::{Cursor, Label, page_limit};
use crate::error::Result;
use crate::id::{PartyId, PersonId};
use crate::time::Timestamp;

/// One operation, as far as it concerned one customer.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryEntry {
    /// The set in the log.
    #[ts(type = "number")]
    pub set: i64,
    /// When.
    pub at: Timestamp,
    /// Who; none for what Rondo set up by itself.
    pub actor: Option<PersonId>,
    /// What was done.
    pub label: Label,
    /// The entry in the log is itself an undo or redo of this operation.
    pub reversal: Option<String>,
    /// It was taken back later.
    pub undone: bool,
    /// The changes at this customer, in their order.
    pub changes: Vec<FieldChange>,
}

/// One field before and after, or one record added or removed.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    /// The table of the record.
    pub table: String,
    /// The field; none when the whole record came or went.
    pub field: Option<String>,
    /// The value before; for a removed record its fields.
    #[ts(type = "unknown")]
    pub before: serde_json::Value,
    /// The value after; for an added record its fields.
    #[ts(type = "unknown")]
    pub after: serde_json::Value,
}

/// A page of history, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryPage {
    /// The operations.
    pub entries: Vec<HistoryEntry>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// The most changes shown of one operation.
const CHANGES_PER_SET: i64 = 100;

/// The set of the customer's latest change before a given one.
const LATEST_SET: &str = "SELECT s.seq, s.at, s.actor_id, s.op, s.label, s.undone_by IS NOT NULL AS undone,
            s.first_change, s.last_change
     FROM change_set s
     WHERE s.first_change <= (SELECT n FROM change WHERE party_id = :party AND n < :before ORDER BY n DESC LIMIT 1)
     ORDER BY s.first_change DESC LIMIT 1";

/// The history of one customer, newest first. The cursor is the first change of the last set shown.
pub fn history_of_party(
    conn: &Connection,
    party: PartyId,
    cursor: Option<&str>,
    limit: u32,
) -> Result<HistoryPage> {
    let limit = page_limit(limit) as usize;
    let mut before = match cursor {
        Some(text) => Cursor::parse(text, 1)?.0[0].as_i64().unwrap_or(i64::MAX),
        None => i64::MAX,
    };
    let mut query = conn.prepare_cached(LATEST_SET)?;
    let mut entries = Vec::new();
    while entries.len() < limit {
        let mut rows = query.query(named_params! {":party": party, ":before": before})?;
        let Some(row) = rows.next()? else { break };
        before = row.get("first_change")?;
        entries.push(entry(conn, party, row)?);
    }
    let next = (entries.len() == limit).then(|| Cursor(vec![before.into()]).text());
    Ok(HistoryPage { entries, next })
}

fn entry(conn: &Connection, party: PartyId, row: &Row<'_>) -> Result<HistoryEntry> {
    let op: String = row.get("op")?;
    let label: String = row.get("label")?;
    Ok(HistoryEntry {
        set: row.get("seq")?,
        at: row.get("at")?,
        actor: row.get("actor_id")?,
        label: serde_json::from_str(&label)?,
        reversal: matches!(op.as_str(), "undo" | "redo").then_some(op),
        undone: row.get("undone")?,
        changes: changes(conn, party, row.get("first_change")?, row.get("last_change")?)?,
    })
}

fn changes(conn: &Connection, party: PartyId, first: i64, last: i64) -> Result<Vec<FieldChange>> {
    let mut query = conn.prepare_cached(
        "SELECT tbl, field, before, after FROM change
         WHERE party_id = :party AND n BETWEEN :first AND :last ORDER BY n LIMIT :limit",
    )?;
    let rows = query.query_map(
        named_params! {":party": party, ":first": first, ":last": last, ":limit": CHANGES_PER_SET},
        |row| {
            let field: Option<String> = row.get("field")?;
            let whole = field.is_none();
            Ok(FieldChange {
                table: row.get("tbl")?,
                before: json(row.get_ref("before")?, whole),
                after: json(row.get_ref("after")?, whole),
                field,
            })
        },
    )?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn json(value: ValueRef<'_>, is_row: bool) -> serde_json::Value {
    match value {
        ValueRef::Null => serde_json::Value::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(bytes) => {
            let text = String::from_utf8_lossy(bytes);
            if is_row { serde_json::from_str(&text).unwrap_or_default() } else { text.into() }
        }
        ValueRef::Blob(bytes) => match uuid::Uuid::from_slice(bytes) {
            Ok(id) => id.to_string().into(),
            Err(_) => serde_json::json!({ "bytes": bytes.len() }),
        },
    }
}
