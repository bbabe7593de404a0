//! Putting a touch into the trash.

use crate::error::Result;
use crate::id::TouchId;
use crate::store::Tx;

/// Puts a touch into the trash; it disappears from all timelines.
pub fn delete(tx: &Tx<'_>, id: TouchId) -> Result<()> {
    tx.trash("touch", &id, "touch")
}
