//! Saving a view, putting views into an order, and deleting one.

use rusqlite::{Connection, named_params, params};

use super::compile::{Context, conjuncts};
use super::table::MOST;
use super::{ViewDraft, list};
use crate::error::{Error, Result};
use crate::id::ViewId;
use crate::store::Tx;

/// The longest name.
const LONGEST: usize = 80;

/// Saves a view under its name, the first time or again.
///
/// # Errors
/// A name that is missing, too long or another view's, or a question that cannot be asked.
pub fn save(tx: &Tx<'_>, draft: &ViewDraft) -> Result<ViewId> {
    let name = draft.name.trim();
    if name.is_empty() {
        return Err(Error::invalid("name", "missing"));
    }
    if name.chars().count() > LONGEST {
        return Err(Error::invalid("name", "too-long"));
    }
    conjuncts(&Context::read(tx, tx.now)?, draft.definition.conditions.as_ref())?;
    let others = list(tx)?;
    if others.iter().any(|view| view.name == name && Some(view.id) != draft.id) {
        return Err(Error::invalid("name", "taken"));
    }
    let definition = serde_json::to_string(&draft.definition)?;
    if let Some(id) = draft.id {
        let found = tx
            .prepare_cached(
                "UPDATE saved_view SET name = :name, definition = :definition
                 WHERE id = :id AND deleted_at IS NULL",
            )?
            .execute(named_params! {":id": id, ":name": name, ":definition": definition})?;
        return if found == 0 { Err(Error::NotFound("view")) } else { Ok(id) };
    }
    if others.len() >= MOST {
        return Err(Error::invalid("name", "too-many"));
    }
    let id = ViewId(tx.new_id());
    tx.prepare_cached(
        "INSERT INTO saved_view (id, name, definition, position, created_at)
         VALUES (:id, :name, :definition, :position, :now)",
    )?
    .execute(named_params! {
        ":id": id, ":name": name, ":definition": definition, ":position": behind(tx)?, ":now": tx.now,
    })?;
    Ok(id)
}

fn behind(conn: &Connection) -> Result<i64> {
    let last = "SELECT coalesce(max(position), -1) + 1 FROM saved_view WHERE deleted_at IS NULL";
    Ok(conn.prepare_cached(last)?.query_row([], |row| row.get(0))?)
}

/// Puts views into this order; those that are not named stay behind them.
pub fn order(tx: &Tx<'_>, ids: &[ViewId]) -> Result<()> {
    let rest = list(tx)?.into_iter().map(|view| view.id).filter(|id| !ids.contains(id));
    let all: Vec<ViewId> = ids.iter().copied().chain(rest).collect();
    if all.len() > MOST {
        return Err(Error::invalid("ids", "too-many"));
    }
    for (position, id) in all.iter().enumerate() {
        tx.prepare_cached("UPDATE saved_view SET position = ?2 WHERE id = ?1 AND deleted_at IS NULL")?
            .execute(params![id, position as i64])?;
    }
    Ok(())
}

/// Puts a view into the trash.
pub fn delete(tx: &Tx<'_>, id: ViewId) -> Result<()> {
    tx.trash("saved_view", &id, "view")
}
