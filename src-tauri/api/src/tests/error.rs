//! Every failure of the domain and of the vault has its code, and every code has its sentence in three languages.

use std::io::ErrorKind;

use rondo_core::Error;
use rondo_core::id::PartyId;
use rondo_core::store::{Label, Op, UndoConflict};
use rondo_core::text::{Lang, Texts};
use rondo_core::vault::VaultError;
use serde_json::{Value, json};
use ts_rs::TS as _;
use uuid::Uuid;

use crate::rondo::file_error;
use crate::{ApiError, ErrorCode};

fn as_json(error: impl Into<ApiError>) -> Value {
    serde_json::to_value(error.into()).unwrap()
}

#[test]
fn failures_of_the_domain_have_codes_and_details() {
    let check = |error: Error, code: &str, details: Value| {
        let json = as_json(error);
        assert_eq!((&json["code"], &json["details"]), (&json!(code), &details), "{json}");
    };
    check(Error::ReadOnly, "read-only", Value::Null);
    check(Error::NotFound("party"), "not-found", json!({ "what": "party" }));
    check(Error::invalid("name", "missing"), "invalid", json!({ "field": "name", "reason": "missing" }));
    check(Error::NewerSchema { found: 9, known: 1 }, "newer-version", json!({ "found": 9, "known": 1 }));
    check(Error::NothingToUndo, "nothing-to-undo", Value::Null);
    check(Error::NothingToRedo, "nothing-to-undo", Value::Null);
    check(Error::Cancelled, "cancelled", Value::Null);
    check(Error::UpgradeBackup, "internal", Value::Null);
    check(Error::Vault(VaultError::InUse), "in-use", Value::Null);
}

#[test]
fn an_undo_conflict_carries_what_the_sentence_needs() {
    let party = PartyId(Uuid::from_u128(7));
    let conflict = UndoConflict {
        label: Label::named(Op::PartyEdit, "Praxis Nord"),
        party: Some(party),
        table: "party".into(),
        field: Some("name".into()),
    };
    let expected = json!({
        "label": { "op": "party-edit", "name": "Praxis Nord" }, "party": party, "table": "party", "field": "name",
    });
    let json = as_json(Error::UndoConflict(Box::new(conflict)));
    assert_eq!((&json["code"], &json["details"]["conflict"]), (&json!("undo-conflict"), &expected));
    assert!(!json["message"].to_string().contains("Praxis"));
}

#[test]
fn failures_of_the_vault_have_codes_and_reasons() {
    let check = |error: VaultError, code: &str, reason: Option<&str>| {
        let json = as_json(error);
        assert_eq!(json["code"], code, "{error:?}");
        assert_eq!(json["details"]["reason"].as_str(), reason, "{error:?}");
    };
    check(VaultError::WrongPassphrase, "wrong-passphrase", None);
    check(VaultError::WrongRecoveryKey, "wrong-recovery-key", None);
    check(VaultError::RecoveryKeyMistyped, "wrong-recovery-key", Some("mistyped"));
    check(VaultError::PassphraseTooShort { least: 10 }, "invalid", Some("too-short"));
    check(VaultError::HeaderDamaged, "header-damaged", None);
    check(VaultError::HeaderTampered, "header-tampered", None);
    check(VaultError::DatabaseDamaged, "database-damaged", None);
    check(VaultError::DatabaseMissing, "database-damaged", Some("missing"));
    check(VaultError::NewerVersion { needs: 3 }, "newer-version", None);
    check(VaultError::InUse, "in-use", None);
    check(VaultError::ReadOnly, "read-only", None);
    check(VaultError::ReadOnlyUnclosed, "read-only", Some("unclosed"));
    check(VaultError::KeychainLocked, "keychain-locked", None);
    check(VaultError::KeychainNoEntry, "keychain-no-entry", None);
    check(VaultError::KeychainMismatch, "keychain-no-entry", None);
    check(VaultError::NoSuchSlot, "keychain-no-entry", None);
    check(VaultError::NoKeychain, "no-keychain", None);
    check(VaultError::AlreadyAVault, "already-a-vault", None);
    check(VaultError::NotAVault, "not-a-vault", None);
    check(VaultError::NotABackup, "backup-damaged", None);
    check(VaultError::BackupDamaged, "backup-damaged", None);
    check(VaultError::DiskFull, "disk-full", None);
    check(VaultError::Cancelled, "cancelled", None);
    check(VaultError::CannotLock, "file", Some("cannot-lock"));
    check(VaultError::TargetExists, "file", Some("exists"));
    check(VaultError::Io(ErrorKind::NotFound), "file", Some("missing"));
    check(VaultError::Io(ErrorKind::PermissionDenied), "file", Some("forbidden"));
    check(VaultError::Io(ErrorKind::InvalidInput), "file", Some("not-a-file"));
    check(VaultError::Io(ErrorKind::ReadOnlyFilesystem), "file", Some("write-protected"));
    check(VaultError::Io(ErrorKind::InvalidData), "file", Some("unreadable"));
}

#[test]
fn a_failure_of_a_file_tells_its_kind_and_never_its_path() {
    let check = |kind: ErrorKind, code: ErrorCode, reason: Option<&str>| {
        let error = std::io::Error::new(kind, "/home/eva/Kunden.csv");
        let told = file_error(&error);
        let said = told.details.get("reason").and_then(Value::as_str);
        assert_eq!((told.code, said), (code, reason), "{kind:?}");
        assert!(!as_json(told).to_string().contains("eva"));
    };
    check(ErrorKind::NotFound, ErrorCode::File, Some("missing"));
    check(ErrorKind::PermissionDenied, ErrorCode::File, Some("forbidden"));
    check(ErrorKind::StorageFull, ErrorCode::DiskFull, None);
    check(ErrorKind::QuotaExceeded, ErrorCode::DiskFull, None);
    check(ErrorKind::ReadOnlyFilesystem, ErrorCode::File, Some("write-protected"));
    check(ErrorKind::IsADirectory, ErrorCode::File, Some("not-a-file"));
    check(ErrorKind::InvalidInput, ErrorCode::File, Some("not-a-file"));
    check(ErrorKind::InvalidData, ErrorCode::File, Some("unreadable"));
}

#[test]
fn what_the_database_says_about_values_stays_inside() {
    let conn = rusqlite::Connection::open_in_memory().unwrap();
    conn.execute_batch("CREATE TABLE kundin (name TEXT UNIQUE); INSERT INTO kundin VALUES ('Eva')").unwrap();
    for sql in ["INSERT INTO kundin VALUES ('Eva')", "SELECT 'Eva' FROM kunde", "SELECT 'Eva"] {
        let error = conn.execute(sql, []).unwrap_err();
        let json = as_json(Error::from(error));
        assert_eq!(json["code"], "internal", "{sql}");
        let told = json.to_string();
        assert!(!told.contains("Eva") && !told.contains("kund"), "{told}");
    }
}

#[test]
fn details_that_are_empty_are_left_out() {
    assert_eq!(
        as_json(ApiError::new(ErrorCode::Locked, "no vault is open")),
        json!({ "code": "locked", "message": "no vault is open" })
    );
}

#[test]
fn every_code_has_its_sentence_in_every_language() {
    // The generated type lists all codes: "locked" | "wrong-passphrase" | …
    let union = ErrorCode::inline(&ts_rs::Config::new());
    let codes: Vec<&str> = union.split('|').map(|code| code.trim().trim_matches('"')).collect();
    assert!(codes.contains(&"locked") && codes.contains(&"internal"), "{union}");
    for lang in Lang::ALL {
        for code in &codes {
            assert!(Texts::new(lang).has(&format!("error-{code}")), "{lang} has no sentence for {code}");
        }
    }
}
