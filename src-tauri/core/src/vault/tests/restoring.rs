//! Restoring: on another computer, over a vault, and from a backup that somebody or something has changed.

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

use super::super::{
    OpenVault, SlotKind, VaultError, inspect_backup, restore, restore::Secret, restore_header,
    restore_replacing, unlock_with_passphrase, unlock_with_recovery,
};
use super::backing_up::back_up;
use super::{Fixture, NOW, PASSPHRASE, VAULT_ID, hashes, parties};

/// A fixture, and a backup of it on a shelf.
struct Shelf {
    fixture: Fixture,
    dir: TempDir,
}

impl Shelf {
    fn new() -> Self {
        let shelf = Self { fixture: Fixture::new(), dir: tempfile::tempdir().unwrap() };
        back_up(&shelf.fixture, &shelf.backup());
        shelf
    }

    fn backup(&self) -> PathBuf {
        self.dir.path().join("b.rondobackup")
    }

    fn restore_to(&self, dir: &Path) -> Result<OpenVault, VaultError> {
        restore(&self.backup(), Secret::Recovery(&self.fixture.recovery), dir, &mut |_| true)
    }
}

#[test]
fn a_backup_comes_back_in_full_on_another_computer() {
    let shelf = Shelf::new();
    let other = tempfile::tempdir().unwrap();
    let home = other.path().join("Rondo");
    let vault = restore(&shelf.backup(), Secret::Passphrase(PASSPHRASE), &home, &mut |_| true).unwrap();
    assert_eq!((vault.id(), vault.name(), vault.created()), (VAULT_ID, "Musterfirma", NOW));
    let conn = vault.connect().unwrap();
    assert_eq!(parties(&conn), 2000);
    let version: i32 = conn.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(version, 7);
    let found: i64 = conn
        .query_row("SELECT count(*) FROM party_text WHERE party_text MATCH '1234'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(found, 1, "the index came along");
    conn.execute("INSERT INTO party (name) VALUES ('Neue Kundin')", []).unwrap();
    drop(conn);
    drop(vault);

    assert!(unlock_with_passphrase(&home, PASSPHRASE).is_ok());
    assert!(unlock_with_recovery(&home, &shelf.fixture.recovery).is_ok());
    let salt = |dir: &Path| fs::read(dir.join("rondo.db")).unwrap()[..16].to_vec();
    assert_ne!(salt(&home), salt(shelf.fixture.path()), "the salt is fresh");
    assert_eq!(hashes(&home).into_keys().collect::<Vec<_>>(), ["rondo.db", "vault.json", "vault.json.bak"]);
}

#[test]
fn the_keychains_slot_does_not_travel() {
    keyring_core::set_default_store(keyring_core::mock::Store::new().unwrap());
    let shelf = Shelf { fixture: Fixture::new(), dir: tempfile::tempdir().unwrap() };
    let mut vault = unlock_with_passphrase(shelf.fixture.path(), PASSPHRASE).unwrap();
    vault.enable_keychain(NOW).unwrap();
    assert!(vault.slots().contains(&SlotKind::Keychain));
    drop(vault);
    back_up(&shelf.fixture, &shelf.backup());
    let restored = shelf.restore_to(&shelf.dir.path().join("new")).unwrap();
    assert_eq!(restored.slots(), [SlotKind::Passphrase, SlotKind::Recovery]);
}

#[test]
fn a_backup_opens_with_the_secrets_of_its_day() {
    let shelf = Shelf::new();
    let new = shelf.dir.path().join("new");
    let try_with = |secret| restore(&shelf.backup(), secret, &new, &mut |_| true).map(|_| ()).unwrap_err();
    assert_eq!(try_with(Secret::Passphrase("something else")), VaultError::WrongPassphrase);
    assert_eq!(try_with(Secret::Recovery(&Fixture::new().recovery)), VaultError::WrongRecoveryKey);
    assert!(!new.exists(), "nothing was begun");

    let mut vault = unlock_with_passphrase(shelf.fixture.path(), PASSPHRASE).unwrap();
    vault.renew_recovery_key(NOW).unwrap();
    assert!(shelf.restore_to(&new).is_ok(), "the sheet of that day still opens that day's backup");
}

#[test]
fn an_existing_vault_is_never_overwritten() {
    let shelf = Shelf::new();
    let before = hashes(shelf.fixture.path());
    assert_eq!(shelf.restore_to(shelf.fixture.path()).unwrap_err(), VaultError::AlreadyAVault);
    assert_eq!(hashes(shelf.fixture.path()), before);
}

#[test]
fn replacing_keeps_the_old_vault_beside_the_restored_one() {
    let shelf = Shelf::new();
    let home = shelf.dir.path().join("Rondo");
    drop(shelf.restore_to(&home).unwrap());
    let secret = Secret::Recovery(&shelf.fixture.recovery);
    for kept in ["Rondo.before-restore", "Rondo.before-restore-2"] {
        let before = hashes(&home);
        let (vault, old) = restore_replacing(&shelf.backup(), secret, &home, &mut |_| true).unwrap();
        assert_eq!(old.as_deref(), Some(shelf.dir.path().join(kept).as_path()));
        assert_eq!(hashes(&old.unwrap()), before);
        assert_eq!((vault.dir(), parties(&vault.connect().unwrap())), (home.as_path(), 2000));
        assert_eq!(
            restore_replacing(&shelf.backup(), secret, &home, &mut |_| true).map(|_| ()).unwrap_err(),
            VaultError::InUse,
            "a vault in use is not moved away"
        );
    }
    let fresh = shelf.dir.path().join("fresh");
    assert_eq!(restore_replacing(&shelf.backup(), secret, &fresh, &mut |_| true).unwrap().1, None);
    assert!(!shelf.dir.path().join("Rondo.restoring").exists());
}

#[test]
fn a_stopped_restore_leaves_nothing() {
    let shelf = Shelf::new();
    let secret = Secret::Recovery(&shelf.fixture.recovery);
    let new = shelf.dir.path().join("new");
    assert_eq!(
        restore(&shelf.backup(), secret, &new, &mut |_| false).map(|_| ()).unwrap_err(),
        VaultError::Cancelled
    );
    assert!(!new.exists());
    let before = hashes(shelf.fixture.path());
    let stopped = restore_replacing(&shelf.backup(), secret, shelf.fixture.path(), &mut |_| false);
    assert_eq!(stopped.map(|_| ()).unwrap_err(), VaultError::Cancelled);
    assert_eq!(hashes(shelf.fixture.path()), before);
}

#[test]
fn a_vault_that_lost_its_header_gets_it_from_a_backup_and_loses_nothing_newer() {
    let shelf = Shelf::new();
    let vault = unlock_with_passphrase(shelf.fixture.path(), PASSPHRASE).unwrap();
    vault.connect().unwrap().execute("INSERT INTO party (name) VALUES ('später')", []).unwrap();
    drop(vault);
    let secret = Secret::Recovery(&shelf.fixture.recovery);
    let rescue = || restore_header(&shelf.backup(), secret, shelf.fixture.path());
    assert_eq!(rescue().unwrap_err(), VaultError::AlreadyAVault, "a good header is not replaced");

    for name in ["vault.json", "vault.json.bak"] {
        fs::remove_file(shelf.fixture.path().join(name)).unwrap();
    }
    assert_eq!(parties(&rescue().unwrap().connect().unwrap()), 2001);
    assert!(unlock_with_passphrase(shelf.fixture.path(), PASSPHRASE).is_ok());

    // The backup of another vault fits no foreign database, and does not become its header.
    let other = Fixture::new();
    for name in ["vault.json", "vault.json.bak"] {
        fs::remove_file(other.path().join(name)).unwrap();
    }
    assert_eq!(
        restore_header(&shelf.backup(), secret, other.path()).unwrap_err(),
        VaultError::DatabaseDamaged
    );
    assert!(!other.path().join("vault.json").exists());
}

/// Writes `bytes` as a backup, tries to restore it, and asserts that no trace of the attempt stays.
fn refusal(shelf: &Shelf, bytes: &[u8]) -> VaultError {
    let forged = shelf.dir.path().join("forged.rondobackup");
    fs::write(&forged, bytes).unwrap();
    let new = shelf.dir.path().join("new");
    let error = restore(&forged, Secret::Recovery(&shelf.fixture.recovery), &new, &mut |_| true)
        .map(|_| ())
        .unwrap_err();
    assert!(!new.exists(), "a refused backup leaves no folder");
    error
}

#[test]
fn every_bit_flip_in_a_backup_is_detected() {
    let shelf = Shelf::new();
    let bytes = fs::read(shelf.backup()).unwrap();
    let header_bytes = u32::from_le_bytes(bytes[12..16].try_into().unwrap()) as usize;
    let flip = |at: usize, bit: u8| {
        let mut flipped = bytes.clone();
        flipped[at] ^= 1 << bit;
        match (at, refusal(&shelf, &flipped)) {
            (0..8, VaultError::NotABackup)
            | (8..12, VaultError::NewerVersion { .. } | VaultError::BackupDamaged)
            | (12.., VaultError::BackupDamaged) => {}
            (at, error) => panic!("byte {at} bit {bit}: {error:?}"),
        }
    };
    // Every byte of frame, header and the database's salt, which the cipher itself would not miss; then random places.
    (0..48 + header_bytes + 16).for_each(|at| flip(at, (at % 8) as u8));
    proptest!(ProptestConfig::with_cases(100), |(at in 48 + header_bytes..bytes.len(), bit in 0_u8..8)| {
        flip(at, bit);
    });
}

#[test]
fn a_backup_cut_short_or_with_something_behind_it_is_damaged() {
    let shelf = Shelf::new();
    let bytes = fs::read(shelf.backup()).unwrap();
    for length in [0, 7] {
        assert_eq!(refusal(&shelf, &bytes[..length]), VaultError::NotABackup, "{length} bytes");
    }
    for length in [8, 47, 48, 500, bytes.len() / 2, bytes.len() - 1] {
        assert_eq!(refusal(&shelf, &bytes[..length]), VaultError::BackupDamaged, "{length} bytes");
    }
    assert_eq!(refusal(&shelf, &[&bytes[..], b"x"].concat()), VaultError::BackupDamaged);
    assert_eq!(refusal(&shelf, b"PK\x03\x04 something else altogether"), VaultError::NotABackup);
}

/// The same backup with another header under a right hash.
fn with_header(bytes: &[u8], change: impl FnOnce(&str) -> String) -> Vec<u8> {
    let header_bytes = u32::from_le_bytes(bytes[12..16].try_into().unwrap()) as usize;
    let json = change(std::str::from_utf8(&bytes[48..48 + header_bytes]).unwrap());
    let length = u32::try_from(json.len()).unwrap().to_le_bytes();
    [&bytes[..12], &length, &Sha256::digest(&json)[..], json.as_bytes(), &bytes[48 + header_bytes..]].concat()
}

#[test]
fn a_forged_backup_is_refused_after_its_hashes_fit() {
    let shelf = Shelf::new();
    let bytes = fs::read(shelf.backup()).unwrap();
    assert_eq!(with_header(&bytes, str::to_owned), bytes, "the forging itself is sound");
    let created = format!("\"created\":{}", NOW + 5);
    let forged = with_header(&bytes, |json| json.replacen(&created, "\"created\":1", 1));
    assert_eq!(refusal(&shelf, &forged), VaultError::HeaderTampered);

    let nonsense = with_header(&bytes, |_| "{\"header\":1}".into());
    assert_eq!(refusal(&shelf, &nonsense), VaultError::BackupDamaged);
    let cheap = with_header(&bytes, |json| json.replace("\"memory_kib\":65536", "\"memory_kib\":8"));
    assert_eq!(refusal(&shelf, &cheap), VaultError::BackupDamaged);
}

#[test]
fn a_newer_backup_and_an_endless_header_are_refused_at_the_door() {
    let shelf = Shelf::new();
    let mut bytes = fs::read(shelf.backup()).unwrap();
    bytes[12..16].copy_from_slice(&u32::MAX.to_le_bytes());
    assert_eq!(refusal(&shelf, &bytes), VaultError::BackupDamaged, "no 4 GiB are set aside for a header");
    bytes[8..12].copy_from_slice(&2_u32.to_le_bytes());
    assert_eq!(refusal(&shelf, &bytes), VaultError::NewerVersion { needs: 2 });
    fs::write(shelf.backup(), &bytes).unwrap();
    assert_eq!(inspect_backup(&shelf.backup()).unwrap_err(), VaultError::NewerVersion { needs: 2 });
}
