//! Putting a deal into the trash.

use crate::error::Result;
use crate::id::DealId;
use crate::store::Tx;

/// Puts a deal into the trash. Its tasks and purchases stay with the customer.
pub fn delete_deal(tx: &Tx<'_>, id: DealId) -> Result<()> {
    tx.trash("deal", &id, "deal")
}
