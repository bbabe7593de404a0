//! A vault and a backup of every released format, made once and never again: what was written must open for ever.
//!
//! They also pin every derivation: another label, salt or order of fields anywhere would shut them.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::restore::Secret;
use super::super::{RecoveryKey, restore, unlock_with_passphrase, unlock_with_recovery};
use super::{PASSPHRASE, hashes, parties};

const RECOVERY: &str = "R34G-KMCF-KAGC-S4BC-JZPR-G343-BSBD-BKJH-QTHM";

fn frozen(format: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/vault/tests").join(format)
}

#[test]
fn the_vault_of_format_1_opens_and_is_not_rewritten() {
    let dir = tempfile::tempdir().unwrap();
    for name in ["vault.json", "rondo.db"] {
        fs::copy(frozen("format-1").join(name), dir.path().join(name)).unwrap();
    }
    fs::copy(dir.path().join("vault.json"), dir.path().join("vault.json.bak")).unwrap();
    let before = hashes(dir.path());
    let vault = unlock_with_passphrase(dir.path(), PASSPHRASE).unwrap();
    assert_eq!(parties(&vault.connect().unwrap()), 3);
    drop(vault);
    let recovery = RecoveryKey::parse(RECOVERY).unwrap();
    assert!(unlock_with_recovery(dir.path(), &recovery).is_ok());
    assert_eq!(hashes(dir.path()), before, "this program still writes the header byte for byte like that");
}

#[test]
fn the_backup_of_format_1_comes_back() {
    let dir = tempfile::tempdir().unwrap();
    let backup = frozen("format-1").join("vault.rondobackup");
    let vault =
        restore(&backup, Secret::Passphrase(PASSPHRASE), &dir.path().join("new"), &mut |_| true).unwrap();
    assert_eq!(parties(&vault.connect().unwrap()), 3);
}
