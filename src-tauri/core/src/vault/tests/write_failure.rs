//! Writes that fail half-way. The test runs itself again under a limit on the size of files, which needs no rights
//! and works everywhere on Unix; to a program it looks like a disk that takes no more.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::super::restore::Secret;
use super::super::{RecoveryKey, VaultError, backup, create, restore, unlock_with_recovery};
use super::backing_up::{BACKUP_ID, back_up};
use super::{Fixture, NOW, PASSPHRASE, VAULT_ID, parties};
use crate::vault::KdfCost;

const FOLDER: &str = "RONDO_TEST_WRITE_FAILURE_FOLDER";
const RECOVERY: &str = "RONDO_TEST_WRITE_FAILURE_RECOVERY";

#[test]
fn a_failed_write_leaves_no_half_file_and_harms_nothing() {
    if let Some(folder) = env::var_os(FOLDER) {
        return under_the_limit(&PathBuf::from(folder));
    }
    let fixture = Fixture::new();
    let shelf = fixture.path().join("shelf");
    fs::create_dir(&shelf).unwrap();
    back_up(&fixture, &shelf.join("good.rondobackup"));
    let before = files_below(fixture.path());
    // `ulimit -f` counts in units of 512 bytes. An ignored signal stays ignored in the program that is started, and
    // the write fails instead of ending it.
    for blocks in ["0", "2", "8", "100", "300"] {
        let name = "vault::tests::write_failure::a_failed_write_leaves_no_half_file_and_harms_nothing";
        let output = Command::new("sh")
            .args(["-c", "trap '' XFSZ; ulimit -f $1; shift; exec \"$@\"", "sh", blocks])
            .arg(env::current_exe().unwrap())
            .args(["--exact", name, "--nocapture"])
            .env(FOLDER, fixture.path())
            .env(RECOVERY, fixture.recovery.qr_text())
            .output()
            .unwrap();
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success() && out.contains("1 passed"), "{blocks} blocks:\n{out}\n{err}");
        assert!(files_below(fixture.path()) == before, "{blocks} blocks changed something");
    }
    let vault = unlock_with_recovery(fixture.path(), &fixture.recovery).unwrap();
    assert_eq!(parties(&vault.connect().unwrap()), 2000);
}

/// Everything in the vault's folder and on the shelf in it, but for SQLite's scratch files without content.
fn files_below(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    [dir.to_owned(), dir.join("shelf")]
        .iter()
        .flat_map(|dir| fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()))
        .filter(|path| path.is_file() && !path.ends_with("lock") && !path.ends_with("rondo.db-shm"))
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .filter(|(path, content)| !(path.ends_with("rondo.db-wal") && content.is_empty()))
        .collect()
}

fn under_the_limit(folder: &Path) {
    let shelf = folder.join("shelf");
    let recovery = RecoveryKey::parse(&env::var(RECOVERY).unwrap()).unwrap();
    let vault = unlock_with_recovery(folder, &recovery).unwrap();
    // The smallest limits leave no room for the index of the write-ahead log either.
    let refused = vault.connect().and_then(|conn| {
        backup(&vault, &conn, &shelf.join("new.rondobackup"), NOW, BACKUP_ID, &mut |_| true)
    });
    is_a_write_error(refused.unwrap_err());

    let new = shelf.join("new");
    let secret = Secret::Recovery(&recovery);
    let refused = restore(&shelf.join("good.rondobackup"), secret, &new, &mut |_| true);
    is_a_write_error(refused.unwrap_err());
    assert!(!new.exists());

    let room_for_a_page = fs::write(shelf.join("probe"), [0; 4096]).is_ok();
    fs::remove_file(shelf.join("probe")).unwrap();
    if !room_for_a_page {
        let refused = create(&new, "Neu", PASSPHRASE, &KdfCost::FLOOR, NOW, VAULT_ID);
        is_a_write_error(refused.unwrap_err());
        assert!(!new.exists());
    }
}

fn is_a_write_error(error: VaultError) {
    assert!(
        matches!(error, VaultError::Io(_) | VaultError::Database(_) | VaultError::DiskFull),
        "the cause is told as it is: {error:?}"
    );
}
