//! Taking back a single change out of an operation: one field with those that belong to it, or one small record that
//! came or went. Anything else is only taken back with its whole operation.

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use super::capture::Table;
use super::door::SetInfo;
use super::history::ChangeState;
use super::undo::{Part, Reversal};
use super::{Changed, Label, Op, Store, Undone};
use crate::error::{Error, Result};
use crate::id::PartyId;

/// Records that nothing else points to: one of them may come back or go by itself.
const SMALL: &[&str] =
    &["channel", "address", "party_link", "party_tag", "party_photo", "deal_party", "attachment"];

/// Fields that say one thing together: one of them alone would leave the record in contradiction with itself.
const TOGETHER: &[(&str, &[&str])] = &[
    (
        "party",
        &["kind", "name", "sort_name", "prefix", "given_name", "additional_name", "family_name", "suffix"],
    ),
    ("channel", &["kind", "value", "normal"]),
    ("tag", &["name", "folded"]),
    ("deal", &["amount", "currency"]),
    ("purchase", &["amount", "currency"]),
    ("contract", &["amount", "currency"]),
    ("contract", &["price_from", "new_amount"]),
    ("task", &["done_at", "outcome"]),
    ("case_file", &["closed_on", "outcome"]),
    ("promise", &["state", "settled_on"]),
    ("product", &["name", "sort_name", "folded"]),
    ("product_price", &["amount", "currency"]),
    ("offer", &["number", "version"]),
    ("custom_field", &["kind", "choices"]),
    ("custom_value", &["kind", "value"]),
    ("milestone", &["kind", "reason"]),
    ("win_back", &["outcome", "outcome_on"]),
    ("playbook_run", &["ended_on", "ended_because"]),
];

/// Fields that further records of the same operation rest on.
const WITH_ALL: &[(&str, &[&str])] = &[
    // The next task rests on it.
    ("task", &["repeat"]),
    ("deal", &["stage_id", "pipeline_id", "stage_since", "rank", "closed_on", "lost_reason", "competitor"]),
    ("party_link", &["is_primary"]),
    ("party", &["deleted_at", "merged_into"]),
    (
        "offer",
        &[
            "state",
            "sent_on",
            "settled_on",
            "declined_because",
            "purchase_id",
            "net",
            "gross",
            "currency",
            "discount",
        ],
    ),
    ("offer_line", &["price", "quantity", "discount", "tax", "is_optional", "is_taken", "position"]),
];

fn listed(
    list: &[(&str, &'static [&'static str])],
    table: &str,
    field: &str,
) -> Option<&'static [&'static str]> {
    list.iter().find(|(of, fields)| *of == table && fields.contains(&field)).map(|(_, fields)| *fields)
}

/// Whether a change that a row of the log tells of can be taken back by itself.
pub(super) fn state(
    conn: &Connection,
    tables: &[Table],
    party: Option<PartyId>,
    row: &Row<'_>,
) -> Result<ChangeState> {
    let name: String = row.get("tbl")?;
    let (id, before, after): (Value, Value, Value) =
        (row.get("row_id")?, row.get("before")?, row.get("after")?);
    let Some(table) = tables.iter().find(|table| table.name == name) else { return Ok(ChangeState::Fixed) };
    let Some(field) = row.get::<_, Option<String>>("field")? else {
        if !SMALL.contains(&name.as_str()) {
            return Ok(ChangeState::Whole);
        }
        let sql = format!("SELECT {} FROM \"{name}\" t WHERE id = ?1", table.json("t"));
        let now: Option<Value> = conn.prepare_cached(&sql)?.query_row([&id], |row| row.get(0)).optional()?;
        let is_open = now.unwrap_or(Value::Null) == after;
        return Ok(if is_open { ChangeState::Open } else { ChangeState::Later });
    };
    if listed(WITH_ALL, &name, &field).is_some() {
        return Ok(ChangeState::Whole);
    }
    if !table.columns.iter().any(|column| column.name == field) {
        return Ok(ChangeState::Fixed);
    }
    let sql = format!("SELECT \"{field}\" IS ?2 FROM \"{name}\" WHERE id = ?1");
    let holds: Option<bool> =
        conn.prepare_cached(&sql)?.query_row(params![id, after], |row| row.get(0)).optional()?;
    if holds == Some(true) {
        return Ok(ChangeState::Open);
    }
    let next: Option<(String, Value)> = conn
        .prepare_cached(
            "SELECT (SELECT op FROM change_set WHERE first_change <= c.n ORDER BY first_change DESC LIMIT 1) AS op,
                c.after
             FROM change c WHERE c.party_id IS :party AND c.n > :n AND c.row_id = :id AND c.field = :field
             ORDER BY c.n LIMIT 1",
        )?
        .query_row(
            named_params! {":party": party, ":n": row.get::<_, i64>("n")?, ":id": id, ":field": field},
            |row| Ok((row.get("op")?, row.get("after")?)),
        )
        .optional()?;
    Ok(match next {
        Some((op, now)) if op == Op::ChangeUndo.name() && now == before => ChangeState::Reverted,
        _ => ChangeState::Later,
    })
}

/// A change and the set it stands in.
struct Found {
    table: String,
    row: Value,
    field: Option<String>,
    first: i64,
    last: i64,
    label: Label,
}

impl Store {
    /// Takes back one change by its number in the log; the rest of its operation stays. It is an operation of its own,
    /// which can be undone.
    pub fn undo_change(&self, n: i64) -> Result<(Undone, Option<Changed>)> {
        let found = self.read(|conn| find(conn, n))?.ok_or(Error::NothingToUndo)?;
        let fields = found.fields()?;
        let label = Label { name: found.label.name.clone(), ..Label::of(Op::ChangeUndo) };
        let written = self.write_set(|tx| -> Result<(Undone, SetInfo)> {
            let part = Part { table: &found.table, row: &found.row, fields: fields.as_deref() };
            Reversal::new(tx, &self.tables, &found.label).run(found.first, found.last, Some(part))?;
            Ok((Undone { label: found.label.clone() }, SetInfo { label, undoes: None }))
        })?;
        Ok((written.value, written.changed))
    }
}

impl Found {
    /// The fields that are put back; none for the whole record.
    fn fields(&self) -> Result<Option<Vec<&str>>> {
        let Some(field) = self.field.as_deref() else {
            return if SMALL.contains(&self.table.as_str()) { Ok(None) } else { Err(Error::NothingToUndo) };
        };
        if listed(WITH_ALL, &self.table, field).is_some() {
            return Err(Error::NothingToUndo);
        }
        Ok(Some(listed(TOGETHER, &self.table, field).map_or_else(|| vec![field], <[&str]>::to_vec)))
    }
}

fn find(conn: &Connection, n: i64) -> Result<Option<Found>> {
    let mut query = conn.prepare_cached(
        "SELECT c.tbl, c.row_id, c.field, s.first_change, s.last_change, s.label, s.op, s.undone_by IS NULL AS counts
         FROM change c JOIN change_set s ON s.first_change =
            (SELECT max(first_change) FROM change_set WHERE first_change <= c.n)
         WHERE c.n = ?1",
    )?;
    let mut rows = query.query([n])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let op: String = row.get("op")?;
    if !row.get::<_, bool>("counts")? || !Op::named(&op).is_some_and(Op::is_undoable) {
        return Ok(None);
    }
    let label: String = row.get("label")?;
    Ok(Some(Found {
        table: row.get("tbl")?,
        row: row.get("row_id")?,
        field: row.get("field")?,
        first: row.get("first_change")?,
        last: row.get("last_change")?,
        label: serde_json::from_str(&label)?,
    }))
}
