//! The rows of fields and their values.

use rusqlite::types::Type;
use rusqlite::{Connection, Row, named_params};
use uuid::Uuid;

use super::convert::fits;
use super::{CustomField, FieldKind, FieldOf, FieldValue, FieldsOfRecord};
use crate::error::Result;
use crate::id::FieldId;

/// No firm has more on all kinds of records together.
pub(super) const MOST: usize = 200;

const COLUMNS: &str = "f.id, f.of, f.name, f.kind, f.choices";

/// All fields in their order, with how many values stand in each.
pub fn list(conn: &Connection) -> Result<Vec<CustomField>> {
    let mut fields = known(conn)?;
    let mut count = conn.prepare_cached(
        "SELECT v.kind, count(*) FROM custom_value v WHERE v.field_id = ?1 GROUP BY v.kind",
    )?;
    for field in &mut fields {
        for row in
            count.query_map([field.id], |row| Ok((row.get::<_, FieldKind>(0)?, row.get::<_, u32>(1)?)))?
        {
            let (kind, values) = row?;
            field.used += values;
            field.unfit += if kind == field.kind { 0 } else { values };
        }
    }
    Ok(fields)
}

/// The fields as they are, without counting what stands in them: for every question of a list.
pub(crate) fn known(conn: &Connection) -> Result<Vec<CustomField>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM custom_field f WHERE f.deleted_at IS NULL ORDER BY f.of, f.position, f.id LIMIT {MOST}"
    );
    let mut query = conn.prepare_cached(&sql)?;
    Ok(query.query_map([], field)?.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn field(row: &Row<'_>) -> rusqlite::Result<CustomField> {
    let choices: String = row.get("choices")?;
    let choices = serde_json::from_str(&choices)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error)))?;
    Ok(CustomField {
        id: row.get("id")?,
        of: row.get("of")?,
        name: row.get("name")?,
        kind: row.get("kind")?,
        choices,
        used: 0,
        unfit: 0,
    })
}

/// The fields of a record with what stands in them.
pub fn values(conn: &Connection, asked: &FieldsOfRecord) -> Result<Vec<FieldValue>> {
    let sql = format!(
        "SELECT {COLUMNS}, v.value, v.kind AS written FROM custom_field f
         LEFT JOIN custom_value v ON v.record_id = :record AND v.field_id = f.id
         WHERE f.of = :of AND f.deleted_at IS NULL ORDER BY f.position, f.id LIMIT {MOST}"
    );
    let mut query = conn.prepare_cached(&sql)?;
    let rows = query.query_map(named_params! {":record": asked.record, ":of": asked.of}, |row| {
        let field = field(row)?;
        let value: Option<String> = row.get("value")?;
        let written: Option<FieldKind> = row.get("written")?;
        let fits = match (&value, written) {
            (Some(value), Some(written)) => fits(field.kind, &field.choices, written, value),
            _ => true,
        };
        Ok(FieldValue { field, value, unfit: !fits })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One field that is there.
pub(super) fn get(conn: &Connection, id: FieldId) -> Result<CustomField> {
    let sql = format!("SELECT {COLUMNS} FROM custom_field f WHERE f.id = ?1 AND f.deleted_at IS NULL");
    let mut query = conn.prepare_cached(&sql)?;
    let mut rows = query.query_map([id], field)?;
    rows.next().transpose()?.ok_or(crate::Error::NotFound("field"))
}

/// The customer that a record belongs to.
pub(super) fn party_of(conn: &Connection, of: FieldOf, record: Uuid) -> Result<crate::id::PartyId> {
    let sql = match of {
        FieldOf::Party => "SELECT id FROM party WHERE id = ?1",
        FieldOf::Deal => "SELECT party_id FROM deal WHERE id = ?1 AND deleted_at IS NULL",
        FieldOf::Case => "SELECT party_id FROM case_file WHERE id = ?1 AND deleted_at IS NULL",
    };
    let mut query = conn.prepare_cached(sql)?;
    let mut rows = query.query([record])?;
    match rows.next()? {
        Some(row) => Ok(row.get(0)?),
        None => Err(crate::Error::NotFound("record")),
    }
}

/// The name of a field.
pub fn name_of(conn: &Connection, id: FieldId) -> Result<String> {
    Ok(get(conn, id)?.name)
}
