//! Making backups: what they hold, and that an interrupted one leaves nothing.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use rusqlite::Connection;
use uuid::Uuid;

use super::super::cipher::{self, CipherError, DbKey, Mode};
use super::super::{
    BackupInfo, OpenVault, Progress, VaultError, backup, inspect_backup, unlock_with_passphrase,
};
use super::{Fixture, NOW, PASSPHRASE, VAULT_ID, hashes};

pub(super) const BACKUP_ID: Uuid = Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_00B1);

/// A backup of the fixture's vault.
pub(super) fn back_up(fixture: &Fixture, target: &Path) -> BackupInfo {
    let vault = unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap();
    back_up_open(&vault, &vault.connect().unwrap(), target, &mut |_| true).unwrap()
}

fn back_up_open(
    vault: &OpenVault,
    conn: &Connection,
    target: &Path,
    on_progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<BackupInfo, VaultError> {
    backup(vault, conn, target, NOW + 5, BACKUP_ID, on_progress)
}

fn names(dir: &Path) -> Vec<String> {
    hashes(dir).into_keys().collect()
}

#[test]
fn a_backup_says_what_it_is_without_a_key_and_shows_nothing_else() {
    let fixture = Fixture::new();
    let shelf = tempfile::tempdir().unwrap();
    let target = shelf.path().join("Montag.rondobackup");
    let source = hashes(fixture.path());
    let told = back_up(&fixture, &target);
    let info = inspect_backup(&target).unwrap();
    assert_eq!(info, told);
    assert_eq!((info.backup_id, info.vault_id, info.created), (BACKUP_ID, VAULT_ID, NOW + 5));
    assert_eq!((info.name.as_str(), info.schema_version), ("Musterfirma", 7));
    assert_eq!(info.size, fs::metadata(&target).unwrap().len());
    assert!(info.rows > 4000, "the parties and the index's own tables: {}", info.rows);
    assert_eq!(names(shelf.path()), ["Montag.rondobackup"]);
    assert_eq!(hashes(fixture.path()), source, "the vault is not touched");

    let bytes = fs::read(&target).unwrap();
    for marker in [&b"Kundin"[..], b"SQLite format", b"CREATE TABLE", b"keychain"] {
        assert!(!bytes.windows(marker.len()).any(|window| window == marker));
    }
}

#[test]
fn a_backup_holds_what_still_waits_in_the_log() {
    let fixture = Fixture::new();
    let shelf = tempfile::tempdir().unwrap();
    let vault = unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap();
    let conn = vault.connect().unwrap();
    let before = back_up_open(&vault, &conn, &shelf.path().join("a"), &mut |_| true).unwrap();
    conn.execute_batch("PRAGMA wal_autocheckpoint = 0; INSERT INTO party (name) VALUES ('spät');").unwrap();
    let after = back_up_open(&vault, &conn, &shelf.path().join("b"), &mut |_| true).unwrap();
    assert_eq!(after.rows, before.rows + 1);
}

#[test]
fn writing_on_while_a_backup_runs_does_not_disturb_it() {
    let fixture = Fixture::new();
    let shelf = tempfile::tempdir().unwrap();
    let vault = unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap();
    let (reader, writer) = (vault.connect().unwrap(), vault.connect().unwrap());
    writer.execute_batch("CREATE TABLE bulk (data BLOB) STRICT;").unwrap();
    writer.execute("INSERT INTO bulk VALUES (randomblob(8000000))", []).unwrap();
    let before = back_up_open(&vault, &reader, &shelf.path().join("a"), &mut |_| true).unwrap();
    let mut seen = Vec::new();
    let told = back_up_open(&vault, &reader, &shelf.path().join("b"), &mut |progress| {
        seen.push(progress.done);
        writer.execute("INSERT INTO party (name) VALUES ('währenddessen')", []).unwrap();
        // A copy that starts over after every write would never end.
        seen.len() < 50
    })
    .unwrap();
    assert!(seen.len() > 3 && seen.is_sorted(), "it never starts over: {seen:?}");
    assert_eq!(told.rows, before.rows, "it holds the state at its start");
}

#[test]
fn a_stopped_backup_leaves_nothing() {
    let fixture = Fixture::new();
    let shelf = tempfile::tempdir().unwrap();
    let vault = unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap();
    let conn = vault.connect().unwrap();
    let error = back_up_open(&vault, &conn, &shelf.path().join("b"), &mut |_| false).unwrap_err();
    assert_eq!(error, VaultError::Cancelled);
    assert!(names(shelf.path()).is_empty());
    back_up_open(&vault, &conn, &shelf.path().join("b"), &mut |_| true)
        .expect("the connection is free again");
}

#[test]
fn an_existing_file_is_not_overwritten_and_a_crashs_leftovers_are_no_obstacle() {
    let fixture = Fixture::new();
    let shelf = tempfile::tempdir().unwrap();
    let vault = unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap();
    let conn = vault.connect().unwrap();
    let target = shelf.path().join("b");
    fs::write(&target, b"mine").unwrap();
    assert_eq!(back_up_open(&vault, &conn, &target, &mut |_| true).unwrap_err(), VaultError::TargetExists);
    assert_eq!(fs::read(&target).unwrap(), b"mine");

    fs::remove_file(&target).unwrap();
    let half = |name: &str, age: Duration| {
        let file = fs::File::create(shelf.path().join(name)).unwrap();
        file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_millis(NOW as u64) - age).unwrap();
    };
    let day = Duration::from_secs(24 * 60 * 60);
    half(&format!("rondo-{VAULT_ID}-1-db.tmp"), 2 * day);
    half(&format!("rondo-{VAULT_ID}-1-file.tmp"), 2 * day);
    // A younger one may be another computer's that is at work, and others' files are not ours.
    half(&format!("rondo-{VAULT_ID}-2-db.tmp"), day / 2);
    half("rondo-other-1-db.tmp", 2 * day);
    back_up_open(&vault, &conn, &target, &mut |_| true).unwrap();
    let young = format!("rondo-{VAULT_ID}-2-db.tmp");
    assert_eq!(names(shelf.path()), ["b", young.as_str(), "rondo-other-1-db.tmp"]);
}

#[test]
fn the_database_inside_has_a_key_of_its_own() {
    let fixture = Fixture::new();
    let shelf = tempfile::tempdir().unwrap();
    let target = shelf.path().join("b");
    back_up(&fixture, &target);
    let bytes = fs::read(&target).unwrap();
    let header_bytes = u32::from_le_bytes(bytes[12..16].try_into().unwrap()) as usize;
    let db = shelf.path().join("db");
    fs::write(&db, &bytes[48 + header_bytes..]).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&bytes[48..48 + header_bytes]).unwrap();

    let vault = unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap();
    assert_eq!(cipher::connect(&db, &vault.db_key(), Mode::ReadOnly).unwrap_err(), CipherError::NotADatabase);
    let salt = {
        use base64ct::Encoding as _;
        let mut salt = [0; 16];
        base64ct::Base64::decode(json["header"]["db_salt"].as_str().unwrap(), &mut salt).unwrap();
        salt
    };
    assert_eq!(bytes[48 + header_bytes..][..16], salt, "the file begins with its salt");
    let own: DbKey = vault.key.backup(BACKUP_ID, salt);
    assert!(cipher::connect(&db, &own, Mode::ReadOnly).is_ok());
    assert_eq!(names(shelf.path()), ["b", "db"], "and needs no side files to be read");
}

#[test]
fn too_little_space_is_told_before_anything_is_written() {
    let dir = tempfile::tempdir().unwrap();
    let free = fs4::available_space(dir.path()).unwrap();
    assert_eq!(super::super::backup::need_space(dir.path(), free).unwrap_err(), VaultError::DiskFull);
    assert!(super::super::backup::need_space(dir.path(), 4096).is_ok());
}
