//! Putting a deal into the trash.

use rusqlite::named_params;

use crate::error::{Error, Result};
use crate::id::DealId;
use crate::store::Tx;

/// Puts a deal into the trash. Its tasks and purchases stay with the customer.
pub fn delete_deal(tx: &Tx<'_>, id: DealId) -> Result<()> {
    let found = tx
        .prepare_cached("UPDATE deal SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL")?
        .execute(named_params! {":id": id, ":now": tx.now})?;
    if found == 0 { Err(Error::NotFound("deal")) } else { Ok(()) }
}
