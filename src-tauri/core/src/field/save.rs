//! Making and changing fields. A change of kind reads what stands in the field as the new kind where that loses nothing.

use rusqlite::{named_params, params};
use uuid::Uuid;

use super::convert::convert;
use super::table::{MOST, get, known};
use super::{CustomField, FieldDraft, FieldKind};
use crate::error::{Error, Result};
use crate::id::FieldId;
use crate::store::Tx;

/// The longest name of a field or choice.
const LONGEST: usize = 80;
/// The most choices of a field.
const MOST_CHOICES: usize = 100;

/// Stores a field.
///
/// # Errors
/// A name that is missing, too long or taken, or choices that are.
pub fn save(tx: &Tx<'_>, draft: &FieldDraft) -> Result<FieldId> {
    let name = named(&draft.name)?;
    let choices = choices(draft)?;
    let others = known(tx)?;
    if others.iter().any(|field| field.of == draft.of && field.name == name && Some(field.id) != draft.id) {
        return Err(Error::invalid("name", "taken"));
    }
    let stored = serde_json::to_string(&choices)?;
    let Some(id) = draft.id else {
        if others.len() >= MOST {
            return Err(Error::invalid("name", "too-many"));
        }
        let id = FieldId(tx.new_id());
        let position = others.iter().filter(|field| field.of == draft.of).count() as i64;
        tx.prepare_cached(
            "INSERT INTO custom_field (id, of, name, kind, choices, position, created_at)
             VALUES (:id, :of, :name, :kind, :choices, :position, :now)",
        )?
        .execute(named_params! {
            ":id": id, ":of": draft.of, ":name": name, ":kind": draft.kind, ":choices": stored,
            ":position": position, ":now": tx.now,
        })?;
        return Ok(id);
    };
    let before = get(tx, id)?;
    tx.prepare_cached(
        "UPDATE custom_field SET name = :name, kind = :kind, choices = :choices WHERE id = :id",
    )?
    .execute(named_params! {":id": id, ":name": name, ":kind": draft.kind, ":choices": stored})?;
    follow(tx, &before, draft, &choices)?;
    Ok(id)
}

fn named(name: &str) -> Result<String> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Error::invalid("name", "missing"));
    }
    if name.chars().count() > LONGEST || name.contains(['\0', '\n', '\r']) {
        return Err(Error::invalid("name", "too-long"));
    }
    Ok(name.to_owned())
}

fn choices(draft: &FieldDraft) -> Result<Vec<String>> {
    if draft.choices.len() > MOST_CHOICES {
        return Err(Error::invalid("choices", "too-many"));
    }
    let mut found: Vec<String> = Vec::with_capacity(draft.choices.len());
    for choice in &draft.choices {
        let name = named(&choice.name).map_err(|_| Error::invalid("choices", "missing"))?;
        if found.contains(&name) {
            return Err(Error::invalid("choices", "taken"));
        }
        found.push(name);
    }
    if found.is_empty() && matches!(draft.kind, FieldKind::Choice | FieldKind::Choices) {
        return Err(Error::invalid("choices", "missing"));
    }
    Ok(found)
}

/// Lets the values follow: choices by their new names, and everything by the new kind.
fn follow(tx: &Tx<'_>, before: &CustomField, draft: &FieldDraft, choices: &[String]) -> Result<()> {
    let renamed: Vec<(&str, &str)> = draft
        .choices
        .iter()
        .filter_map(|choice| Some((choice.was.as_deref()?, choice.name.trim())))
        .filter(|(was, name)| was != name)
        .collect();
    if renamed.is_empty() && before.kind == draft.kind {
        return Ok(());
    }
    let mut query = tx.prepare("SELECT id, kind, value FROM custom_value WHERE field_id = ?1")?;
    let rows: Vec<(Uuid, FieldKind, String)> = query
        .query_map([before.id], |row| Ok((row.get("id")?, row.get("kind")?, row.get("value")?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (id, written, value) in rows {
        let mut now = (written, value.clone());
        if matches!(written, FieldKind::Choice | FieldKind::Choices) {
            let name = |line: &str| {
                renamed
                    .iter()
                    .find(|(was, _)| *was == line)
                    .map_or(line.to_owned(), |(_, name)| (*name).to_owned())
            };
            now.1 = value.lines().map(name).collect::<Vec<_>>().join("\n");
        }
        if written != draft.kind
            && let Some(converted) = convert(written, draft.kind, choices, &now.1)
        {
            now = (draft.kind, converted);
        }
        if now != (written, value) {
            tx.prepare_cached("UPDATE custom_value SET kind = ?2, value = ?3 WHERE id = ?1")?
                .execute(params![id, now.0, now.1])?;
        }
    }
    Ok(())
}

/// Puts the fields of a kind of record into this order.
pub fn order(tx: &Tx<'_>, ids: &[FieldId]) -> Result<()> {
    if ids.len() > MOST {
        return Err(Error::invalid("ids", "too-many"));
    }
    for (position, id) in ids.iter().enumerate() {
        tx.prepare_cached("UPDATE custom_field SET position = ?2 WHERE id = ?1 AND deleted_at IS NULL")?
            .execute(params![id, position as i64])?;
    }
    Ok(())
}

/// Puts a field into the trash; what stands in it stays for the day on which it comes back.
pub fn delete(tx: &Tx<'_>, id: FieldId) -> Result<()> {
    tx.trash("custom_field", &id, "field")
}
