//! Changing passphrase and recovery key: the new ones open, the old ones open nothing, not even the header's copy.

use std::fs;

use super::super::{KdfCost, SlotKind, VaultError, unlock_with_passphrase, unlock_with_recovery};
use super::{Fixture, NOW, PASSPHRASE, hashes, parties};

const NEW: &str = "Neuer Satz, länger als zehn";

#[test]
fn after_a_change_the_old_passphrase_opens_neither_header_nor_copy() {
    let fixture = Fixture::new();
    let database = hashes(fixture.path())["rondo.db"];
    let old_header = fs::read(fixture.path().join("vault.json")).unwrap();
    let mut vault = unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap();
    vault.change_passphrase(PASSPHRASE, NEW, &KdfCost::FLOOR, NOW + 1).unwrap();
    assert_eq!(vault.slots(), [SlotKind::Recovery, SlotKind::Passphrase]);
    drop(vault);

    for file in ["vault.json", "vault.json.bak"] {
        let only = tempfile::tempdir().unwrap();
        for name in [file, "rondo.db"] {
            fs::copy(fixture.path().join(name), only.path().join(name)).unwrap();
        }
        assert_eq!(
            unlock_with_passphrase(only.path(), PASSPHRASE).unwrap_err(),
            VaultError::WrongPassphrase,
            "{file}"
        );
        let vault = unlock_with_passphrase(only.path(), NEW).unwrap();
        assert_eq!(parties(&vault.connect().unwrap()), 2000);
    }
    assert_eq!(hashes(fixture.path())["rondo.db"], database, "the data is not encrypted anew");
    assert!(unlock_with_recovery(fixture.path(), &fixture.recovery).is_ok());

    // A crash between writing the two files leaves the old copy; the next unlocking clears it away.
    fs::write(fixture.path().join("vault.json.bak"), old_header).unwrap();
    drop(unlock_with_passphrase(fixture.path(), NEW).unwrap());
    let after = hashes(fixture.path());
    assert_eq!(after["vault.json"], after["vault.json.bak"]);
}

#[test]
fn changing_asks_for_the_old_passphrase_and_a_long_enough_new_one() {
    let fixture = Fixture::new();
    let before = hashes(fixture.path());
    let mut vault = unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap();
    let floor = &KdfCost::FLOOR;
    assert_eq!(
        vault.change_passphrase("something else", NEW, floor, NOW).unwrap_err(),
        VaultError::WrongPassphrase
    );
    assert_eq!(
        vault.change_passphrase(PASSPHRASE, "zu kurz", floor, NOW).unwrap_err(),
        VaultError::PassphraseTooShort { least: 10 }
    );
    assert_eq!(vault.set_passphrase(NEW, floor, NOW).unwrap_err(), VaultError::NeedsRecoveryKey);
    assert_eq!(hashes(fixture.path()), before);
}

#[test]
fn the_recovery_key_allows_a_new_passphrase_without_the_lost_one() {
    let fixture = Fixture::new();
    let mut vault = unlock_with_recovery(fixture.path(), &fixture.recovery).unwrap();
    vault.set_passphrase(NEW, &KdfCost::FLOOR, NOW + 1).unwrap();
    drop(vault);
    assert!(unlock_with_passphrase(fixture.path(), NEW).is_ok());
    assert_eq!(unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap_err(), VaultError::WrongPassphrase);
}

#[test]
fn a_renewed_recovery_key_voids_the_old_sheet() {
    let fixture = Fixture::new();
    let mut vault = unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap();
    let renewed = vault.renew_recovery_key(NOW + 1).unwrap();
    drop(vault);
    assert_eq!(
        unlock_with_recovery(fixture.path(), &fixture.recovery).unwrap_err(),
        VaultError::WrongRecoveryKey
    );
    assert!(unlock_with_recovery(fixture.path(), &renewed).is_ok());
}

#[test]
fn a_passphrase_cheaper_than_the_floor_is_neither_made_nor_tried() {
    let fixture = Fixture::new();
    let cheap = KdfCost { memory_kib: 8 * 1024, ..KdfCost::FLOOR };
    let mut vault = unlock_with_passphrase(fixture.path(), PASSPHRASE).unwrap();
    assert!(vault.change_passphrase(PASSPHRASE, NEW, &cheap, NOW).is_err());
    drop(vault);
    assert!(unlock_with_passphrase(fixture.path(), PASSPHRASE).is_ok(), "the old one still stands");
}

#[test]
fn a_change_cut_off_at_any_point_leaves_the_old_or_the_new_secret() {
    let fixture = Fixture::new();
    let file = |name: &str| fixture.path().join(name);
    let old = fs::read(file("vault.json")).unwrap();
    let mut vault = unlock_with_recovery(fixture.path(), &fixture.recovery).unwrap();
    let renewed = vault.renew_recovery_key(NOW + 1).unwrap();
    drop(vault);
    let new = fs::read(file("vault.json")).unwrap();

    // What stands on the disk after each step: header, its copy, and what is written beside them.
    let half = &new[..new.len() / 2].to_vec();
    for (header, copy, beside, new_counts) in [
        (&old, &old, vec![("vault.json.tmp", half)], false),
        (&old, &old, vec![("vault.json.tmp", &new), ("vault.json.bak.tmp", half)], false),
        (&old, &old, vec![("vault.json.tmp", &new), ("vault.json.bak.tmp", &new)], false),
        (&new, &old, vec![("vault.json.bak.tmp", &new)], true),
        (&new, &new, vec![], true),
    ] {
        fs::write(file("vault.json"), header).unwrap();
        fs::write(file("vault.json.bak"), copy).unwrap();
        beside.iter().for_each(|(name, bytes)| fs::write(file(name), bytes).unwrap());
        let opens = |key| unlock_with_recovery(fixture.path(), key).map(|_| ());
        let wrong = Err(VaultError::WrongRecoveryKey);
        assert_eq!(opens(&renewed), if new_counts { Ok(()) } else { wrong });
        assert_eq!(opens(&fixture.recovery), if new_counts { wrong } else { Ok(()) });
        assert_eq!(fs::read(file("vault.json")).unwrap(), *header);
        assert_eq!(fs::read(file("vault.json.bak")).unwrap(), *header, "the copy has caught up");
        let left: Vec<_> = hashes(fixture.path()).into_keys().filter(|name| name.ends_with(".tmp")).collect();
        assert!(left.is_empty(), "{left:?}");
    }
}
