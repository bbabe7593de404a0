//! Damage on the disk: every flipped bit and every missing page of the database is found, none is taken for data, and
//! the write-ahead log gives whole sets or stops before them. (Header and backup: the tests of the vault in core.)

use std::fs;
use std::path::PathBuf;

use rondo_core::vault::{OpenVault, RecoveryKey, cipher, unlock_with_recovery};
use rondo_tests::{Chance, Computer};
use serde_json::json;

use crate::agreement::{agreeing, proved};

const PAGE: usize = 4096;
/// SQLCipher's salt stands in the file, but is read from the header of the vault.
const SALT: usize = 16;

/// A closed vault with some dozen customers.
struct Closed {
    computer: Computer,
    key: RecoveryKey,
}

impl Closed {
    fn new() -> Self {
        let computer = Computer::new(1);
        let key = RecoveryKey::parse(&computer.create_vault().join(" ")).unwrap();
        for number in 0..30 {
            let id = computer.organisation(&format!("Praxis {number}"));
            let note = json!({ "partyId": id, "kind": "note", "body": "Prüfprotokoll. ".repeat(40) });
            computer.call("touch.log", json!({ "draft": note }));
        }
        computer.call("vault.lock", json!({}));
        Self { computer, key }
    }

    fn database(&self) -> PathBuf {
        self.computer.vault_dir().join("rondo.db")
    }

    fn unlock(&self) -> OpenVault {
        unlock_with_recovery(&self.computer.vault_dir(), &self.key).unwrap()
    }
}

/// Whether anybody who looks at the whole file would notice.
fn is_noticed(vault: &OpenVault) -> bool {
    match vault.connect() {
        Err(_) => true,
        Ok(conn) => cipher::verify(&conn).is_err(),
    }
}

#[test]
fn every_flipped_bit_of_the_database_is_found() {
    let closed = Closed::new();
    let vault = closed.unlock();
    let whole = fs::read(closed.database()).unwrap();
    assert!(!is_noticed(&vault), "the sound file is sound");
    let mut chance = Chance::new(7);
    for _ in 0..200 {
        let (at, bit) = (chance.below(whole.len() as u64) as usize, chance.below(8));
        let mut flipped = whole.clone();
        flipped[at] ^= 1 << bit;
        fs::write(closed.database(), &flipped).unwrap();
        assert_eq!(is_noticed(&vault), at >= SALT, "byte {at}, bit {bit}");
    }
}

#[test]
fn a_database_that_lost_its_end_is_found_and_left_as_it_is() {
    let closed = Closed::new();
    let vault = closed.unlock();
    let whole = fs::read(closed.database()).unwrap();
    for kept in [1, PAGE - 1, PAGE, PAGE + 1, whole.len() / 2, whole.len() - PAGE, whole.len() - 1] {
        fs::write(closed.database(), &whole[..kept]).unwrap();
        assert!(is_noticed(&vault), "{kept} bytes of {}", whole.len());
        assert_eq!(fs::read(closed.database()).unwrap(), &whole[..kept], "{kept} bytes");
    }
    fs::write(closed.database(), &whole).unwrap();
    drop(vault);
    proved(&closed.computer.vault_dir(), &closed.key, false);
}

#[test]
fn a_damaged_write_ahead_log_gives_whole_sets_or_none() {
    let closed = Closed::new();
    let computer = closed.computer.restart();
    computer.unlock();
    let (database, log) = (computer.vault_dir().join("rondo.db"), computer.vault_dir().join("rondo.db-wal"));
    for number in 0..12 {
        computer.organisation(&format!("Später {number}"));
    }
    // As after a crash: the last words stand in the log alone.
    let (file, waiting) = (fs::read(&database).unwrap(), fs::read(&log).unwrap());
    computer.call("vault.lock", json!({}));
    let whole = proved(&computer.vault_dir(), &closed.key, false);
    let mut chance = Chance::new(11);
    for round in 0..40 {
        let mut damaged = waiting.clone();
        let at = chance.below(damaged.len() as u64) as usize;
        if round % 4 == 0 {
            damaged.truncate(at)
        } else {
            damaged[at] ^= 1 << chance.below(8)
        }
        fs::write(&database, &file).unwrap();
        fs::write(&log, &damaged).unwrap();
        let vault = unlock_with_recovery(&computer.vault_dir(), &closed.key).unwrap();
        let there = agreeing(&vault.connect().unwrap());
        assert_eq!(
            there[..],
            whole[..there.len()],
            "byte {at}: the sets up to some moment, each of them whole"
        );
        assert!(there.len() > 60, "byte {at}: what had reached the file is there");
    }
}

#[test]
fn a_lost_copy_of_the_header_is_made_again() {
    let closed = Closed::new();
    let header = |name: &str| fs::read(closed.computer.vault_dir().join(name)).unwrap();
    for lost in ["vault.json", "vault.json.bak"] {
        let whole = header(lost);
        fs::remove_file(closed.computer.vault_dir().join(lost)).unwrap();
        drop(closed.unlock());
        assert_eq!(header(lost), whole, "{lost}");
    }
}
