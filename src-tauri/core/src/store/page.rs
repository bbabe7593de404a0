//! Keyset paging: a cursor is the sort key of the last row seen, so that the next page costs the same wherever it is.

use rusqlite::types::{ToSql, ToSqlOutput, Value as SqlValue};
use serde_json::Value;

use crate::error::{Error, Result};

/// The most rows that one page holds.
pub const MAX_PAGE: u32 = 500;

/// The size of a page: what was asked for, within 1 and [`MAX_PAGE`].
pub fn page_limit(asked: u32) -> u32 {
    asked.clamp(1, MAX_PAGE)
}

/// The place after which a page begins. To its user it is opaque text.
#[derive(Clone, Debug, PartialEq)]
pub struct Cursor(pub Vec<Value>);

impl Cursor {
    /// Reads a cursor that an earlier page gave; `parts` is how many values it must hold.
    pub fn parse(text: &str, parts: usize) -> Result<Self> {
        let values: Vec<Value> =
            serde_json::from_str(text).map_err(|_| Error::invalid("cursor", "unreadable"))?;
        if values.len() != parts || values.iter().any(|v| v.is_array() || v.is_object()) {
            return Err(Error::invalid("cursor", "unreadable"));
        }
        Ok(Self(values))
    }

    /// The opaque text.
    pub fn text(&self) -> String {
        Value::Array(self.0.clone()).to_string()
    }

    /// A value as a statement's parameter.
    pub fn sql(&self, part: usize) -> impl ToSql + use<> {
        CursorValue(match self.0.get(part) {
            Some(Value::String(text)) => SqlValue::Text(text.clone()),
            Some(Value::Number(number)) => match number.as_i64() {
                Some(whole) => SqlValue::Integer(whole),
                None => number.as_f64().map_or(SqlValue::Null, SqlValue::Real),
            },
            _ => SqlValue::Null,
        })
    }
}

struct CursorValue(SqlValue);

impl ToSql for CursorValue {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        self.0.to_sql()
    }
}
