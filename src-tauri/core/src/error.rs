//! What can go wrong in the domain. The texts are for developers; the window translates the kinds.
//! No text carries a customer's data, a value of a row or a path.

use crate::store::UndoConflict;

/// A failure of the domain or the store.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// SQLite refused.
    #[error("the database refused the statement")]
    Sqlite(#[from] rusqlite::Error),
    /// The file was written by a newer Rondo.
    #[error("the file has schema {found}, this version knows {known}")]
    NewerSchema {
        /// Version of the file.
        found: i64,
        /// Newest version that this program knows.
        known: i64,
    },
    /// The vault is open for reading only.
    #[error("the vault is open for reading only")]
    ReadOnly,
    /// The vault refused.
    #[error(transparent)]
    Vault(#[from] crate::vault::VaultError),
    /// The record does not exist, or not any more.
    #[error("no such {0}")]
    NotFound(&'static str),
    /// A field holds what it cannot hold.
    #[error("the field {field} is {reason}")]
    Invalid {
        /// Name of the field, as in the request.
        field: &'static str,
        /// What is wrong: a word that the window translates.
        reason: &'static str,
    },
    /// A field of one line of a list holds what it cannot hold.
    #[error("the field {field} of line {line} is {reason}")]
    InvalidLine {
        /// Which line, counted from 1.
        line: u32,
        /// Name of the field, as in the request.
        field: &'static str,
        /// What is wrong: a word that the window translates.
        reason: &'static str,
    },
    /// Nothing is left to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// Nothing is left to redo.
    #[error("nothing to redo")]
    NothingToRedo,
    /// A later change stands on top of the one to be undone.
    #[error("a later change stands in the way")]
    UndoConflict(Box<UndoConflict>),
    /// The user cancelled.
    #[error("cancelled")]
    Cancelled,
    /// A file to import is not what it claims to be, or cannot be read to its end.
    #[error("the file cannot be imported")]
    NotReadable(crate::exchange::Reason),
    /// Somebody wrote to a file while it was imported; nothing of it was taken.
    #[error("the file changed while it was read")]
    FileChanged,
    /// An archive of everything cannot be taken in; nothing of it was.
    #[error("the archive cannot be taken in")]
    BadArchive(Box<crate::archive::ArchiveFault>),
    /// A JSON value of the file does not have the expected shape.
    #[error("a stored value is not readable")]
    Json(#[from] serde_json::Error),
    /// The backup before an upgrade could not be made, so nothing was upgraded.
    #[error("the backup before the upgrade failed")]
    UpgradeBackup,
}

impl Error {
    /// A field that fails a rule.
    pub fn invalid(field: &'static str, reason: &'static str) -> Self {
        Self::Invalid { field, reason }
    }

    /// The same failure as one of a line, counted from 0; failures that are not about a field stay what they are.
    pub(crate) fn in_line(self, place: usize) -> Self {
        match self {
            Self::Invalid { field, reason } => {
                Self::InvalidLine { line: u32::try_from(place + 1).unwrap_or(u32::MAX), field, reason }
            }
            other => other,
        }
    }
}

/// Result of the domain.
pub type Result<T, E = Error> = std::result::Result<T, E>;
