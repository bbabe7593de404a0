//! The errors that cross to a window or a command line: a code only where the other side branches on it,
//! and details as data. The texts are made by the catalogue (`error-<code>`); nothing personal is inside.

use rondo_core::Error;
use rondo_core::vault::VaultError;
use rondo_core::vault::cipher::is_disk_full;
use serde::Serialize;
use ts_rs::TS;

use crate::rondo::file_reason;

/// What went wrong, for the outside.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApiError {
    /// What the window branches on.
    pub code: ErrorCode,
    /// For developers, English, nothing personal.
    pub message: String,
    /// What the sentence needs: field, reason, line, versions.
    #[serde(skip_serializing_if = "serde_json::Map::is_empty")]
    #[ts(type = "Record<string, unknown>", optional)]
    pub details: serde_json::Map<String, serde_json::Value>,
}

/// The codes. Each has its text in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// No vault is open.
    Locked,
    /// The passphrase is wrong.
    WrongPassphrase,
    /// The recovery key is wrong or mistyped.
    WrongRecoveryKey,
    /// The header of the vault is damaged.
    HeaderDamaged,
    /// The header was changed by somebody without the key.
    HeaderTampered,
    /// The database is damaged.
    DatabaseDamaged,
    /// Written by a newer version.
    NewerVersion,
    /// Another window has the vault open.
    InUse,
    /// The vault is open for reading only.
    ReadOnly,
    /// The keychain is locked.
    KeychainLocked,
    /// The keychain has no entry for this vault.
    KeychainNoEntry,
    /// There is no keychain service.
    NoKeychain,
    /// There is already a vault here.
    AlreadyAVault,
    /// There is no vault here.
    NotAVault,
    /// The backup file is damaged or not a backup.
    BackupDamaged,
    /// The disk is full.
    DiskFull,
    /// A file cannot be read or written.
    File,
    /// A field holds what it cannot hold: `field` and `reason`.
    Invalid,
    /// The record does not exist, or not any more.
    NotFound,
    /// Nothing to undo or redo.
    NothingToUndo,
    /// A later change stands in the way of an undo: `conflict`.
    UndoConflict,
    /// The user cancelled.
    Cancelled,
    /// The file to import is not what it claims to be: `reason`.
    NotReadable,
    /// The operation does not exist or its request has the wrong shape.
    BadRequest,
    /// Something that should not happen.
    Internal,
}

impl ApiError {
    /// An error without details.
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), details: serde_json::Map::new() }
    }

    /// Adds a detail.
    pub fn with(mut self, key: &str, value: impl Into<serde_json::Value>) -> Self {
        self.details.insert(key.to_owned(), value.into());
        self
    }
}

impl From<Error> for ApiError {
    fn from(error: Error) -> Self {
        let message = error.to_string();
        match error {
            Error::Sqlite(error) => sqlite(&error),
            Error::NewerSchema { found, known } => {
                Self::new(ErrorCode::NewerVersion, message).with("found", found).with("known", known)
            }
            Error::Vault(error) => error.into(),
            Error::ReadOnly => Self::new(ErrorCode::ReadOnly, message),
            Error::NotFound(what) => Self::new(ErrorCode::NotFound, message).with("what", what),
            Error::Invalid { field, reason } => {
                Self::new(ErrorCode::Invalid, message).with("field", field).with("reason", reason)
            }
            Error::InvalidLine { line, field, reason } => Self::new(ErrorCode::Invalid, message)
                .with("line", line)
                .with("field", field)
                .with("reason", reason),
            Error::NothingToUndo | Error::NothingToRedo => Self::new(ErrorCode::NothingToUndo, message),
            Error::UndoConflict(conflict) => Self::new(ErrorCode::UndoConflict, message)
                .with("conflict", serde_json::to_value(conflict).unwrap_or_default()),
            Error::Cancelled => Self::new(ErrorCode::Cancelled, message),
            Error::NotReadable(reason) => crate::exchange::not_readable(&reason),
            Error::FileChanged => Self::new(ErrorCode::File, message).with("reason", "changed"),
            Error::BadArchive(fault) => crate::archive::refusal(&fault),
            Error::Json(_) | Error::UpgradeBackup => Self::new(ErrorCode::Internal, message),
        }
    }
}

impl From<VaultError> for ApiError {
    fn from(error: VaultError) -> Self {
        let code = match error {
            VaultError::WrongPassphrase => ErrorCode::WrongPassphrase,
            VaultError::WrongRecoveryKey | VaultError::RecoveryKeyMistyped => ErrorCode::WrongRecoveryKey,
            VaultError::PassphraseTooShort { .. } => ErrorCode::Invalid,
            VaultError::HeaderDamaged => ErrorCode::HeaderDamaged,
            VaultError::HeaderTampered => ErrorCode::HeaderTampered,
            VaultError::DatabaseDamaged | VaultError::DatabaseMissing => ErrorCode::DatabaseDamaged,
            VaultError::NewerVersion { .. } => ErrorCode::NewerVersion,
            VaultError::InUse => ErrorCode::InUse,
            VaultError::ReadOnly | VaultError::ReadOnlyUnclosed => ErrorCode::ReadOnly,
            VaultError::KeychainLocked => ErrorCode::KeychainLocked,
            VaultError::KeychainNoEntry | VaultError::KeychainMismatch | VaultError::NoSuchSlot => {
                ErrorCode::KeychainNoEntry
            }
            VaultError::NoKeychain => ErrorCode::NoKeychain,
            VaultError::DiskFull => ErrorCode::DiskFull,
            VaultError::NotAVault => ErrorCode::NotAVault,
            VaultError::AlreadyAVault => ErrorCode::AlreadyAVault,
            VaultError::NotABackup | VaultError::BackupDamaged => ErrorCode::BackupDamaged,
            VaultError::Cancelled => ErrorCode::Cancelled,
            VaultError::CannotLock | VaultError::TargetExists | VaultError::Io(_) => ErrorCode::File,
            _ => ErrorCode::Internal,
        };
        let api = Self::new(code, error.to_string());
        match error {
            VaultError::PassphraseTooShort { least } => {
                api.with("field", "passphrase").with("reason", "too-short").with("least", least)
            }
            VaultError::RecoveryKeyMistyped => api.with("reason", "mistyped"),
            VaultError::DatabaseMissing => api.with("reason", "missing"),
            VaultError::ReadOnlyUnclosed => api.with("reason", "unclosed"),
            VaultError::CannotLock => api.with("reason", "cannot-lock"),
            VaultError::TargetExists => api.with("reason", "exists"),
            VaultError::Io(kind) => api.with("reason", file_reason(kind)),
            _ => api,
        }
    }
}

/// SQLite's own message may quote values: only its code goes outside.
fn sqlite(error: &rusqlite::Error) -> ApiError {
    use rusqlite::ErrorCode as Code;
    let code = match error.sqlite_error_code() {
        _ if is_disk_full(error) => ErrorCode::DiskFull,
        Some(Code::DatabaseCorrupt | Code::NotADatabase) => ErrorCode::DatabaseDamaged,
        Some(Code::ReadOnly | Code::PermissionDenied) => ErrorCode::ReadOnly,
        Some(Code::DatabaseBusy | Code::DatabaseLocked) => ErrorCode::InUse,
        Some(Code::SystemIoFailure | Code::CannotOpen) => ErrorCode::File,
        Some(Code::OperationInterrupted) => ErrorCode::Cancelled,
        _ => ErrorCode::Internal,
    };
    ApiError::new(code, "the database refused the statement")
}
