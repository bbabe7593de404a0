//! Creating and unlocking: which state is told, and that nothing is changed by telling it.

use std::fs;

use super::super::cipher::{self, CipherError, Mode};
use super::super::{
    Probe, RecoveryKey, SlotKind, VaultError, create, probe, unlock_with_keychain, unlock_with_passphrase,
    unlock_with_recovery,
};
use super::{Fixture, NOW, PASSPHRASE, VAULT_ID, hashes, make, parties};
use crate::vault::KdfCost;

#[test]
fn a_wrong_passphrase_and_a_damaged_file_are_told_apart_and_nothing_is_changed() {
    let fixture = Fixture::new();
    let db = fixture.path().join("rondo.db");

    let before = hashes(fixture.path());
    assert_eq!(
        unlock_with_passphrase(fixture.path(), "not the passphrase").unwrap_err(),
        VaultError::WrongPassphrase
    );
    assert_eq!(hashes(fixture.path()), before, "a wrong passphrase changes no file");

    let mut bytes = fs::read(&db).unwrap();
    bytes[20..4096].fill(0xA5);
    fs::write(&db, &bytes).unwrap();
    let damaged = hashes(fixture.path());
    let vault = unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap();
    assert_eq!(vault.connect().unwrap_err(), VaultError::DatabaseDamaged);
    assert_eq!(hashes(fixture.path()), damaged, "a damaged file is left as it is");
    assert_eq!(
        cipher::connect(&db, &vault.db_key(), Mode::ReadWrite).unwrap_err(),
        CipherError::NotADatabase,
        "the cipher itself does not guess"
    );
}

#[test]
fn passphrase_and_recovery_key_both_open() {
    let fixture = Fixture::new();
    let vault = unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap();
    assert_eq!(parties(&vault.connect().unwrap()), 2000);
    assert_eq!((vault.id(), vault.name(), vault.created()), (VAULT_ID, "Musterfirma", NOW));
    assert_eq!(vault.slots(), [SlotKind::Passphrase, SlotKind::Recovery]);
    assert!(!vault.read_only() && !vault.header_was_damaged());
    drop(vault);

    let typed = RecoveryKey::parse(&fixture.recovery.groups().join(" ").to_lowercase()).unwrap();
    let vault = unlock_with_recovery(fixture.path(), &typed).unwrap();
    assert_eq!(vault.unlocked_by(), SlotKind::Recovery);
    assert_eq!(parties(&vault.connect().unwrap()), 2000);
    drop(vault);

    assert_eq!(unlock_with_keychain(fixture.path()).unwrap_err(), VaultError::NoSuchSlot);
}

#[test]
fn the_same_passphrase_opens_however_its_umlauts_are_composed() {
    let fixture = Fixture::new();
    let decomposed = "Gru\u{308}ße aus Kassel";
    assert_ne!(decomposed, PASSPHRASE);
    assert!(unlock_with_passphrase(fixture.path(), decomposed).is_ok());
}

#[test]
fn a_recovery_key_of_another_vault_is_refused() {
    let fixture = Fixture::new();
    let other = Fixture::new();
    assert_eq!(
        unlock_with_recovery(fixture.path(), &other.recovery).unwrap_err(),
        VaultError::WrongRecoveryKey
    );
}

#[test]
fn creating_refuses_an_occupied_folder_and_a_short_passphrase() {
    let fixture = Fixture::new();
    let again = |dir: &std::path::Path, passphrase: &str| {
        create(dir, "Neu", passphrase, &KdfCost::FLOOR, NOW, VAULT_ID).map(|_| ()).unwrap_err()
    };
    for kept in ["vault.json", "vault.json.bak", "rondo.db"] {
        let dir = tempfile::tempdir().unwrap();
        fs::copy(fixture.path().join(kept), dir.path().join(kept)).unwrap();
        let before = hashes(dir.path());
        assert_eq!(again(dir.path(), PASSPHRASE), VaultError::AlreadyAVault, "{kept} alone is enough");
        assert_eq!(hashes(dir.path()), before);
    }
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(again(empty.path(), "neun lang"), VaultError::PassphraseTooShort { least: 10 });
    assert_eq!(fs::read_dir(empty.path()).unwrap().count(), 0, "nothing was begun");
}

#[test]
fn a_vault_in_use_is_refused_until_it_is_closed() {
    let fixture = Fixture::new();
    let vault = unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap();
    assert_eq!(unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap_err(), VaultError::InUse);
    drop(vault);
    assert!(unlock_with_passphrase(fixture.path(), PASSPHRASE).is_ok());
}

#[cfg(unix)]
#[test]
fn a_program_that_is_just_started_does_not_keep_a_closed_vault_in_use() {
    let fixture = Fixture::new();
    let done = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        // Between its beginning and its own first step, a new process has every file of this one open.
        scope.spawn(|| {
            while !done.load(std::sync::atomic::Ordering::Relaxed) {
                std::process::Command::new("true").status().unwrap();
            }
        });
        for _ in 0..300 {
            let opened = unlock_with_recovery(fixture.path(), &fixture.recovery);
            if let Err(error) = opened {
                done.store(true, std::sync::atomic::Ordering::Relaxed);
                panic!("{error:?}");
            }
        }
        done.store(true, std::sync::atomic::Ordering::Relaxed);
    });
}

#[test]
fn a_missing_or_emptied_database_is_never_made_anew() {
    let fixture = Fixture::new();
    let db = fixture.path().join("rondo.db");
    let whole = fs::read(&db).unwrap();
    let vault = unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap();
    for kept in [0, 1, 511, 512, 4095] {
        fs::write(&db, &whole[..kept]).unwrap();
        assert_eq!(vault.connect().unwrap_err(), VaultError::DatabaseDamaged, "{kept} bytes");
        assert_eq!(fs::read(&db).unwrap(), &whole[..kept], "{kept} bytes");
    }
    fs::remove_file(&db).unwrap();
    assert_eq!(vault.connect().unwrap_err(), VaultError::DatabaseMissing);
    assert!(!db.exists());
    assert!(matches!(probe(fixture.path()).unwrap(), Probe::Vault(sealed) if sealed.database_missing));
}

#[test]
fn a_damaged_salt_in_the_file_does_not_cost_the_database() {
    let fixture = Fixture::new();
    let db = fixture.path().join("rondo.db");
    let mut bytes = fs::read(&db).unwrap();
    bytes[..16].fill(0);
    fs::write(&db, bytes).unwrap();
    let vault = unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap();
    assert_eq!(parties(&vault.connect().unwrap()), 2000);
}

#[test]
fn probing_tells_what_a_folder_holds_without_changing_it() {
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(probe(empty.path()).unwrap(), Probe::Nothing);
    assert_eq!(fs::read_dir(empty.path()).unwrap().count(), 0, "no lock file in a foreign folder");
    assert_eq!(unlock_with_passphrase(empty.path(), PASSPHRASE).unwrap_err(), VaultError::NotAVault);

    let fixture = Fixture::new();
    let before = hashes(fixture.path());
    let Probe::Vault(sealed) = probe(fixture.path()).unwrap() else { panic!("it is a vault") };
    assert_eq!((sealed.id, sealed.name.as_str(), sealed.created), (VAULT_ID, "Musterfirma", NOW));
    assert_eq!(sealed.slots, [SlotKind::Passphrase, SlotKind::Recovery]);
    assert!(!sealed.header_damaged && !sealed.database_missing && !sealed.read_only);
    assert_eq!(hashes(fixture.path()), before);
}

#[test]
fn nothing_of_the_content_is_readable_in_any_file() {
    let fixture = Fixture::new();
    for entry in fs::read_dir(fixture.path()).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        for marker in [&b"Kundin"[..], b"SQLite format", PASSPHRASE.as_bytes()] {
            assert!(!bytes.windows(marker.len()).any(|window| window == marker));
        }
    }
}

#[cfg(unix)]
#[test]
fn files_and_folder_are_the_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = tempfile::tempdir().unwrap();
    let home = dir.path().join("neu").join("Tresor");
    let (vault, _) = make(&home);
    super::fill(&vault);
    let conn = vault.connect().unwrap();
    conn.execute_batch("INSERT INTO party (name) VALUES ('Neue Kundin');").unwrap();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&home), 0o700);
    let names: Vec<_> = fs::read_dir(&home).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(names.iter().any(|name| name.ends_with("rondo.db-wal")), "the side files are covered too");
    for name in names {
        assert_eq!(mode(&name), 0o600, "{}", name.display());
    }
}

#[test]
fn the_bundled_versions_are_the_ones_that_were_examined() {
    let fixture = Fixture::new();
    let vault = unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap();
    let conn = vault.connect().unwrap();
    let cipher: String = conn.query_row("PRAGMA cipher_version", [], |row| row.get(0)).unwrap();
    // No advisory feed looks into bundled C code: whoever changes these lines has read the release notes of both.
    assert_eq!(cipher, "4.19.0 community");
    assert_eq!(rusqlite::version(), "3.53.4");
}
