//! The order of the playbooks: the one in which they are listed and proposed.

use rusqlite::named_params;

use crate::error::{Error, Result};
use crate::id::PlaybookId;
use crate::store::Tx;

use super::table::MOST;

/// Puts playbooks into this order. Those that are not named keep their places.
pub fn order(tx: &Tx<'_>, ids: &[PlaybookId]) -> Result<()> {
    if ids.len() > MOST {
        return Err(Error::invalid("ids", "too-many"));
    }
    let mut update =
        tx.prepare_cached("UPDATE playbook SET position = :position WHERE id = :id AND deleted_at IS NULL")?;
    for (position, id) in ids.iter().enumerate() {
        if update.execute(named_params! {":id": id, ":position": position as i64})? == 0 {
            return Err(Error::NotFound("playbook"));
        }
    }
    Ok(())
}
