//! Giving an open task of a customer to one of its deals.

use rusqlite::named_params;

use crate::error::{Error, Result};
use crate::id::{DealId, TaskId};
use crate::store::Tx;

/// Makes an open task of the deal's customer the deal's own. One that another deal has is not taken from it.
pub fn take_over(tx: &Tx<'_>, id: TaskId, deal: DealId) -> Result<()> {
    let found = tx
        .prepare_cached(
            "UPDATE task SET deal_id = :deal
             WHERE id = :id AND deal_id IS NULL AND done_at IS NULL AND deleted_at IS NULL
               AND party_id = (SELECT party_id FROM deal WHERE id = :deal)",
        )?
        .execute(named_params! {":id": id, ":deal": deal})?;
    if found == 0 { Err(Error::NotFound("task")) } else { Ok(()) }
}
