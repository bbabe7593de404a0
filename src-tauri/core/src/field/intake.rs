//! Values from files and to them: a column, or a named text of Rondo's own table, that is called like a field of customers.

use rusqlite::{Connection, named_params};

use super::convert::{checked, convert};
use super::{CustomField, FieldKind, FieldOf, known};
use crate::error::Result;
use crate::exchange::number;
use crate::id::{FieldId, PartyId};
use crate::search::fold;
use crate::store::Tx;

/// The fields of customers by their names, for a file.
pub(crate) struct Intake {
    fields: Vec<(String, CustomField)>,
}

impl Intake {
    /// Those that there are when the file begins.
    pub(crate) fn read(conn: &Connection) -> Result<Self> {
        let fields = known(conn)?.into_iter().filter(|field| field.of == FieldOf::Party);
        Ok(Self { fields: fields.map(|field| (fold(&field.name), field)).collect() })
    }

    /// The fields with their names.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (FieldId, &str)> {
        self.fields.iter().map(|(_, field)| (field.id, field.name.as_str()))
    }

    /// The value that a named text of a file is; none where no field is called so, or where it is none of its kind.
    pub(crate) fn take(&self, name: &str, text: &str) -> Option<(FieldId, FieldKind, String)> {
        let name = fold(name);
        let (_, field) = self.fields.iter().find(|(folded, _)| *folded == name)?;
        read(field, text.trim()).map(|value| (field.id, field.kind, value))
    }

    /// Takes the values out of the named texts of a record; what is none stays there.
    pub(crate) fn split(&self, named: &mut Vec<(String, String)>) -> Vec<(FieldId, FieldKind, String)> {
        if self.fields.is_empty() {
            return Vec::new();
        }
        let mut taken = Vec::new();
        named.retain(|(name, text)| match self.take(name, text) {
            Some(value) => {
                taken.push(value);
                false
            }
            None => true,
        });
        taken
    }
}

/// A text of a file as a value: as Rondo writes it, or as people do.
fn read(field: &CustomField, text: &str) -> Option<String> {
    let as_is = |text: &str| checked(field.kind, &field.choices, text).ok().filter(|value| !value.is_empty());
    as_is(text).or_else(|| match field.kind {
        FieldKind::Choices => as_is(&text.split([',', ';']).map(str::trim).collect::<Vec<_>>().join("\n")),
        FieldKind::Money => {
            let (amount, code) = text.trim_end().rsplit_once(char::is_whitespace)?;
            let code = if code == "€" { "EUR" } else { code };
            as_is(&format!("{} {code}", number::minor_units(amount, None)?))
        }
        kind => convert(FieldKind::Text, kind, &field.choices, text),
    })
}

/// Writes values of a customer; with `over` also where something else stands. Gives how many it wrote.
pub(crate) fn put(
    tx: &Tx<'_>,
    party: PartyId,
    values: &[(FieldId, FieldKind, String)],
    over: bool,
) -> Result<usize> {
    let conflict = if over {
        "UPDATE SET kind = excluded.kind, value = excluded.value
         WHERE kind <> excluded.kind OR value <> excluded.value"
    } else {
        "NOTHING"
    };
    let sql = format!(
        "INSERT INTO custom_value (id, field_id, party_id, record_id, kind, value)
         VALUES (:id, :field, :party, :party, :kind, :value) ON CONFLICT (record_id, field_id) DO {conflict}"
    );
    let mut written = 0;
    for (field, kind, value) in values {
        written += tx.prepare_cached(&sql)?.execute(named_params! {
            ":id": tx.new_id(), ":field": field, ":party": party, ":kind": kind, ":value": value,
        })?;
    }
    Ok(written)
}

/// What stands in the fields of a customer, by their names, as Rondo writes it.
pub(crate) fn named(conn: &Connection, party: PartyId) -> Result<Vec<(String, String)>> {
    let mut query = conn.prepare_cached(
        "SELECT f.name, v.value FROM custom_value v JOIN custom_field f ON f.id = v.field_id
         WHERE v.record_id = ?1 AND f.deleted_at IS NULL ORDER BY f.position, f.id",
    )?;
    let rows = query.query_map([party], |row| Ok((row.get("name")?, row.get("value")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
