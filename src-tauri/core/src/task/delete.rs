//! Putting a task into the trash.

use crate::error::Result;
use crate::id::TaskId;
use crate::store::Tx;

/// Puts a task into the trash, open or done.
pub fn delete(tx: &Tx<'_>, id: TaskId) -> Result<()> {
    tx.trash("task", &id, "task")
}
