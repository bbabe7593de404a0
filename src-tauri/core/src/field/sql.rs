//! A field in questions, columns and orders of lists. Only what was written under the field's present kind counts there.

use chrono::NaiveDate;
use rusqlite::types::Value;

use super::{CustomField, FieldKind};
use crate::error::Result;
use crate::view::operator::{Asked, Kind, Operator, compare as compare_expr, unfit};

/// The value of a field of the record with this id, as an expression. The id of the field is our own and no text of a user.
pub(crate) fn value_of(field: &CustomField, record: &str) -> String {
    format!(
        "(SELECT v.value FROM custom_value v WHERE v.record_id = {record} AND v.field_id = x'{}' AND v.kind = '{}')",
        field.id.0.simple(),
        field.kind.word()
    )
}

/// The value as lists order by it: numbers and amounts by their size.
pub(crate) fn key_of(field: &CustomField, record: &str) -> String {
    let value = value_of(field, record);
    match field.kind {
        FieldKind::Number | FieldKind::Money => format!("coalesce(CAST({value} AS REAL), -1e300)"),
        FieldKind::Text | FieldKind::Choice => format!("coalesce(fold({value}), '')"),
        _ => format!("coalesce({value}, '')"),
    }
}

/// Compares a field of the record with this id.
pub(crate) fn compare(
    field: &CustomField,
    record: &str,
    op: Operator,
    values: &[String],
    today: NaiveDate,
) -> Result<Asked> {
    of_value(field, &value_of(field, record), op, values, today)
}

/// The same over the expression of its value.
fn of_value(
    field: &CustomField,
    value: &str,
    op: Operator,
    values: &[String],
    today: NaiveDate,
) -> Result<Asked> {
    if matches!(op, Operator::Empty | Operator::Filled) {
        let not = if op == Operator::Filled { " NOT" } else { "" };
        return Ok((format!("{value} IS{not} NULL"), Vec::new()));
    }
    match field.kind {
        FieldKind::Text => compare_expr(value, Kind::Text, "''", op, values, today),
        FieldKind::Link => compare_expr(value, Kind::Code, "''", op, values, today),
        FieldKind::Date => compare_expr(value, Kind::Day, "''", op, values, today),
        FieldKind::Choice => compare_expr(value, Kind::Choice, "''", op, values, today),
        FieldKind::Number => {
            compare_expr(&format!("CAST({value} AS REAL)"), Kind::Number, "''", op, values, today)
        }
        FieldKind::Money => compare_expr(
            &format!("CAST({value} AS INTEGER)"),
            Kind::Money,
            &format!("substr({value}, -3)"),
            op,
            values,
            today,
        ),
        FieldKind::Flag => match op {
            Operator::Yes => Ok((format!("{value} = 'yes'"), Vec::new())),
            Operator::No => Ok((format!("coalesce({value}, 'no') = 'no'"), Vec::new())),
            _ => Err(unfit()),
        },
        FieldKind::Choices => {
            if values.is_empty() {
                return Err(crate::Error::invalid("filter", "missing"));
            }
            let one = format!(
                "instr(char(10) || coalesce({value}, '') || char(10), char(10) || ? || char(10)) > 0"
            );
            let any = vec![one; values.len()].join(" OR ");
            let bound = values.iter().cloned().map(Value::from).collect();
            match op {
                Operator::Is => Ok((format!("({any})"), bound)),
                Operator::IsNot => Ok((format!("NOT ({any})"), bound)),
                _ => Err(unfit()),
            }
        }
    }
}

/// The keys of the customers for whom a comparison holds, where having no value cannot fulfil it.
pub(crate) fn keys(
    field: &CustomField,
    op: Operator,
    values: &[String],
    today: NaiveDate,
) -> Result<Option<String>> {
    if matches!(op, Operator::IsNot | Operator::ContainsNot | Operator::Empty | Operator::No) {
        return Ok(None);
    }
    let (test, _) = of_value(field, "v.value", op, values, today)?;
    Ok(Some(format!(
        "SELECT q.seq FROM custom_value v CROSS JOIN party q ON q.id = v.record_id
         WHERE v.field_id = x'{}' AND v.kind = '{}' AND {test}",
        field.id.0.simple(),
        field.kind.word()
    )))
}
