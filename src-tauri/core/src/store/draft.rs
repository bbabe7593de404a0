//! Drafts: text that is being typed. Kept in the vault, because it is as confidential as what it becomes, but not in
//! the history, because nobody has said yet that they mean it.

use rusqlite::{Connection, OptionalExtension, params};

use super::Store;
use crate::error::Result;
use crate::time::Timestamp;

/// What was being typed, and when it was kept last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptDraft {
    /// The text, as the window has given it.
    pub value: String,
    /// When.
    pub saved_at: Timestamp,
}

/// A kept draft.
pub fn draft(conn: &Connection, key: &str) -> Result<Option<KeptDraft>> {
    let kept = conn
        .prepare_cached("SELECT value, saved_at FROM draft WHERE key = ?1")?
        .query_row([key], |row| Ok(KeptDraft { value: row.get("value")?, saved_at: row.get("saved_at")? }))
        .optional()?;
    Ok(kept)
}

impl Store {
    /// Keeps a draft, or throws it away. In a vault that can only be read it is refused like every write.
    pub fn set_draft(&self, key: &str, value: Option<&str>) -> Result<()> {
        let now = self.env().now();
        self.maintain(|conn| -> Result<()> {
            match value {
                Some(value) => conn
                    .prepare_cached(
                        "INSERT INTO draft (key, value, saved_at) VALUES (?1, ?2, ?3)
                         ON CONFLICT (key) DO UPDATE SET value = excluded.value, saved_at = excluded.saved_at",
                    )?
                    .execute(params![key, value, now])?,
                None => conn.prepare_cached("DELETE FROM draft WHERE key = ?1")?.execute([key])?,
            };
            Ok(())
        })?
    }
}
