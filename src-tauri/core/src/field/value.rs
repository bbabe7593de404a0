//! Writing a value.

use rusqlite::{named_params, params};
use uuid::Uuid;

use super::ValueDraft;
use super::convert::checked;
use super::table::{get, party_of};
use crate::error::Result;
use crate::id::PartyId;
use crate::store::Tx;

/// Writes a value of a field, or empties it.
///
/// # Errors
/// A field or record that is not there, or a value that is none of the field's kind.
pub fn set(tx: &Tx<'_>, draft: &ValueDraft) -> Result<()> {
    let field = get(tx, draft.field)?;
    let party = party_of(tx, field.of, draft.record)?;
    let value = draft.value.as_deref().map(str::trim).filter(|value| !value.is_empty());
    let Some(value) = value else {
        tx.prepare_cached("DELETE FROM custom_value WHERE field_id = :field AND record_id = :record")?
            .execute(named_params! {":field": field.id, ":record": draft.record})?;
        return Ok(());
    };
    let value = checked(field.kind, &field.choices, value)?;
    tx.prepare_cached(
        "INSERT INTO custom_value (id, field_id, party_id, record_id, kind, value)
         VALUES (:id, :field, :party, :record, :kind, :value)
         ON CONFLICT (record_id, field_id) DO UPDATE SET kind = excluded.kind, value = excluded.value",
    )?
    .execute(named_params! {
        ":id": tx.new_id(), ":field": field.id, ":party": party, ":record": draft.record, ":kind": field.kind,
        ":value": value,
    })?;
    Ok(())
}

/// What stands in the fields of a record goes with it to another customer.
pub(crate) fn hand_over(tx: &Tx<'_>, record: impl Into<Uuid>, to: PartyId) -> Result<()> {
    tx.prepare_cached("UPDATE custom_value SET party_id = ?2 WHERE record_id = ?1 AND party_id <> ?2")?
        .execute(params![record.into(), to])?;
    Ok(())
}
