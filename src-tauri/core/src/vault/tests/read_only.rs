//! A folder that cannot be written. Root may write anywhere, so the test runs itself again as an ordinary user.

use std::env;
use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::super::{KdfCost, Probe, VaultError, cipher::Mode, create, probe, unlock_with_passphrase};
use super::{Fixture, NOW, PASSPHRASE, VAULT_ID, parties};

const FOLDER: &str = "RONDO_TEST_READ_ONLY_FOLDER";
/// The user and group "nobody" of Linux and the BSDs.
const NOBODY: u32 = 65_534;

#[test]
fn a_folder_that_cannot_be_written_opens_for_reading() {
    if let Some(folder) = env::var_os(FOLDER) {
        return as_ordinary_user(&PathBuf::from(folder));
    }
    let fixture = Fixture::new();
    fs::remove_file(fixture.path().join("lock")).unwrap();
    let unclosed = fixture.path().join("unclosed");
    fs::create_dir(&unclosed).unwrap();
    for name in ["vault.json", "vault.json.bak", "rondo.db"] {
        fs::copy(fixture.path().join(name), unclosed.join(name)).unwrap();
    }
    fs::write(unclosed.join("rondo.db-wal"), b"changes that wait").unwrap();

    let is_root = fs::metadata(fixture.path()).unwrap().uid() == 0;
    for folder in [&unclosed, fixture.path()] {
        for entry in fs::read_dir(folder).unwrap() {
            give_away(&entry.unwrap().path(), is_root);
        }
        fs::set_permissions(folder, fs::Permissions::from_mode(0o500)).unwrap();
        give_away(folder, is_root);
    }

    let name = "vault::tests::read_only::a_folder_that_cannot_be_written_opens_for_reading";
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", name, "--nocapture"]).env(FOLDER, fixture.path());
    if is_root {
        command.uid(NOBODY).gid(NOBODY);
    }
    let output = command.output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    fs::set_permissions(fixture.path(), fs::Permissions::from_mode(0o700)).unwrap();
    fs::set_permissions(&unclosed, fs::Permissions::from_mode(0o700)).unwrap();
    assert!(output.status.success() && told.contains("1 passed"), "{told}");
}

fn give_away(path: &Path, is_root: bool) {
    if is_root {
        chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
    }
}

fn as_ordinary_user(folder: &Path) {
    fs::write(folder.join("probe"), b"").expect_err("the test stands on a folder that refuses");
    assert!(matches!(probe(folder).unwrap(), Probe::Vault(sealed) if sealed.read_only));

    let mut vault = unlock_with_passphrase(folder, PASSPHRASE).unwrap();
    assert!(vault.read_only());
    assert_eq!(vault.db_mode().unwrap(), Mode::Immutable);
    let conn = vault.connect().unwrap();
    assert_eq!(parties(&conn), 2000);
    assert!(conn.execute("DELETE FROM party", []).is_err());
    assert_eq!(vault.renew_recovery_key(NOW).unwrap_err(), VaultError::ReadOnly);
    assert_eq!(vault.disable_keychain().unwrap_err(), VaultError::ReadOnly);
    assert_eq!(
        vault.change_passphrase(PASSPHRASE, "ein ganz neuer Satz", &KdfCost::FLOOR, NOW).unwrap_err(),
        VaultError::ReadOnly
    );
    assert!(unlock_with_passphrase(folder, PASSPHRASE).is_ok(), "readers do not shut each other out");

    let unclosed = unlock_with_passphrase(&folder.join("unclosed"), PASSPHRASE).unwrap();
    assert_eq!(unclosed.connect().unwrap_err(), VaultError::ReadOnlyUnclosed);

    let files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(files.len(), 4, "no lock file and no side file was made: {files:?}");
    let new = folder.join("neu");
    assert!(create(&new, "Neu", PASSPHRASE, &KdfCost::FLOOR, NOW, VAULT_ID).is_err());
}
