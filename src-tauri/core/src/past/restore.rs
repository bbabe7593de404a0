//! The way out of the trash.

use rusqlite::{ErrorCode, params};

use super::trash::source;
use super::{TrashItem, TrashKind};
use crate::error::{Error, Result};
use crate::store::Tx;

/// The most records that come back at once.
pub const MOST_RESTORED: usize = 10_000;

/// Takes records out of the trash. A customer who lies there too comes back with a record of theirs, and a deal whose stage
/// is gone stands in the first one of its pipeline. Gives how many of the records came back.
pub fn restore(tx: &Tx<'_>, items: &[TrashItem]) -> Result<usize> {
    if items.len() > MOST_RESTORED {
        return Err(Error::invalid("items", "too-many"));
    }
    let mut restored = 0;
    for item in items {
        let source = source(item.kind);
        let table = source.table;
        // A record that was joined to another one is its own again.
        let also = if matches!(item.kind, TrashKind::Party) { ", merged_into = NULL" } else { "" };
        let sql = format!(
            "UPDATE \"{table}\" SET deleted_at = NULL{also} WHERE id = ?1 AND deleted_at IS NOT NULL"
        );
        let count = match tx.prepare_cached(&sql)?.execute([item.id]) {
            Ok(count) => count,
            // Another purchase or product has taken its number since.
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
                return Err(Error::invalid("items", "number-taken"));
            }
            Err(error) => return Err(error.into()),
        };
        restored += count;
        if item.kind == TrashKind::Field {
            name_is_free(tx, item)?;
        }
        let of_nobody =
            [TrashKind::Party, TrashKind::Playbook, TrashKind::Field, TrashKind::View, TrashKind::Product];
        if count == 0 || of_nobody.contains(&item.kind) {
            continue;
        }
        let sql = format!(
            "UPDATE party SET deleted_at = NULL
             WHERE id = (SELECT party_id FROM \"{table}\" WHERE id = ?1) AND deleted_at IS NOT NULL"
        );
        tx.prepare_cached(&sql)?.execute([item.id])?;
        if item.kind == TrashKind::Deal {
            find_stage(tx, item)?;
        }
    }
    if restored == 0 { Err(Error::NotFound("record")) } else { Ok(restored) }
}

/// Two fields of one kind of record are not called the same; a file could not tell them apart.
fn name_is_free(tx: &Tx<'_>, field: &TrashItem) -> Result<()> {
    const OTHER: &str =
        "SELECT 1 FROM custom_field f JOIN custom_field o ON o.of = f.of AND o.name = f.name AND o.id <> f.id
         WHERE f.id = ?1 AND o.deleted_at IS NULL";
    let is_taken = tx.prepare_cached(OTHER)?.exists([field.id])?;
    if is_taken { Err(Error::invalid("items", "name-taken")) } else { Ok(()) }
}

fn find_stage(tx: &Tx<'_>, deal: &TrashItem) -> Result<()> {
    tx.prepare_cached(
        "UPDATE deal SET stage_id = (SELECT s.id FROM stage s WHERE s.pipeline_id = deal.pipeline_id
                AND s.kind = 'open' AND s.deleted_at IS NULL AND s.retired_at IS NULL ORDER BY s.position LIMIT 1),
            stage_since = ?2
         WHERE id = ?1 AND EXISTS (SELECT 1 FROM stage s WHERE s.id = deal.stage_id AND s.deleted_at IS NOT NULL)",
    )?
    .execute(params![deal.id, tx.now])?;
    Ok(())
}
