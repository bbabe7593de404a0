//! The keychain slot against a real GNOME keyring.
//!
//! Each test runs itself again inside `dbus-run-session`, with a home of its own, so that no test ever meets the
//! developer's keyring. It needs the Debian packages dbus and gnome-keyring, and no display.
#![cfg(target_os = "linux")]
// Clippy sees tests only in functions marked so; here the functions around them are test code too.
#![allow(clippy::unwrap_used)]

use std::env;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use keyring_core::Entry;
use rondo_core::vault::{
    self, KdfCost, OpenVault, SlotKind, VaultError, unlock_with_keychain, unlock_with_passphrase,
};
use uuid::Uuid;

const STAGE: &str = "RONDO_TEST_KEYCHAIN_STAGE";
const FOLDER: &str = "RONDO_TEST_KEYCHAIN_FOLDER";
const PASSPHRASE: &str = "ein Satz für den Test";
const VAULT_ID: Uuid = Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_00CA);
const NOW: i64 = 1_795_000_000_000;

/// The session a stage runs in.
#[derive(Clone, Copy)]
enum Session {
    /// The keyring is unlocked with the password it was made with.
    Unlocked,
    /// The keyring is there, and the password is wrong.
    Locked,
    /// Nothing was started; the bus starts a locked keyring when asked.
    Activated,
    /// There is no message bus at all.
    NoBus,
}

impl Session {
    fn command(self, home: &Path) -> Command {
        let unlock = |password: &str| {
            format!(
                "printf '%s' {password} | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec \"$0\" \"$@\""
            )
        };
        let script = match self {
            Session::Unlocked => unlock("right"),
            Session::Locked => unlock("wrong"),
            Session::Activated | Session::NoBus => "exec \"$0\" \"$@\"".to_owned(),
        };
        let mut command = match self {
            Session::NoBus => Command::new("sh"),
            _ => {
                let mut command = Command::new("dbus-run-session");
                command.args(["--", "sh"]);
                command
            }
        };
        command.args(["-c", &script]).arg(env::current_exe().unwrap());
        command.env("HOME", home).env("XDG_RUNTIME_DIR", home.join("run"));
        for inherited in ["DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME"] {
            command.env_remove(inherited);
        }
        command
    }
}

/// A user's home and a vault folder, outliving the sessions.
struct User {
    place: tempfile::TempDir,
    test: &'static str,
}

impl User {
    fn new(test: &'static str) -> Self {
        Self { place: tempfile::tempdir().unwrap(), test }
    }

    /// Plays a stage of the test in a session, and fails with what it told.
    fn plays(&self, stage: &str, session: Session) {
        self.plays_at("home", stage, session);
    }

    fn plays_at(&self, home: &str, stage: &str, session: Session) {
        let home = self.place.path().join(home);
        fs::create_dir_all(home.join("run")).unwrap();
        fs::set_permissions(home.join("run"), fs::Permissions::from_mode(0o700)).unwrap();
        let output = session
            .command(&home)
            .args(["--exact", self.test, "--nocapture"])
            .env(STAGE, stage)
            .env(FOLDER, self.place.path().join("vault"))
            .output()
            .expect("dbus-run-session is installed (Debian package dbus)");
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success() && out.contains("1 passed"), "stage {stage}:\n{out}\n{err}");
    }
}

/// The stage this process is to play inside a session, if it is one.
fn stage() -> Option<(String, PathBuf)> {
    let stage = env::var(STAGE).ok()?;
    // What a program does at its start: take the keychain if there is one.
    if let Ok(store) = zbus_secret_service_keyring_store::Store::new() {
        keyring_core::set_default_store(store);
    }
    Some((stage, PathBuf::from(env::var_os(FOLDER).unwrap())))
}

fn create(folder: &Path) -> OpenVault {
    vault::create(folder, "Musterfirma", PASSPHRASE, &KdfCost::FLOOR, NOW, VAULT_ID).unwrap().0
}

fn entry() -> Entry {
    Entry::new("de.rondo-crm.rondo", &format!("vault:{VAULT_ID}")).unwrap()
}

#[test]
fn an_unlocked_keychain_opens_the_vault_until_it_is_disabled() {
    let Some((_, folder)) = stage() else {
        return User::new("an_unlocked_keychain_opens_the_vault_until_it_is_disabled")
            .plays("all", Session::Unlocked);
    };
    create(&folder).enable_keychain(NOW).unwrap();
    let mut vault = unlock_with_keychain(&folder).unwrap();
    assert_eq!(vault.unlocked_by(), SlotKind::Keychain);
    vault.connect().unwrap();
    assert_eq!(
        vault.set_passphrase("ein anderer Satz", &KdfCost::FLOOR, NOW).unwrap_err(),
        VaultError::NeedsRecoveryKey,
        "who finds the laptop open cannot lock the owner out"
    );
    let text = entry().get_password().unwrap();
    assert_eq!(text.len(), 44, "32 bytes as base64");
    assert!(!fs::read_to_string(folder.join("vault.json")).unwrap().contains(&text));

    vault.disable_keychain().unwrap();
    vault.disable_keychain().expect("once more does no harm");
    drop(vault);
    assert!(matches!(entry().get_password(), Err(keyring_core::Error::NoEntry)));
    assert_eq!(unlock_with_keychain(&folder).unwrap_err(), VaultError::NoSuchSlot);
    let vault = unlock_with_passphrase(&folder, PASSPHRASE).unwrap();
    assert_eq!(vault.slots(), [SlotKind::Passphrase, SlotKind::Recovery]);
}

#[test]
fn a_keychain_with_other_content_is_told_from_a_wrong_passphrase() {
    let Some((_, folder)) = stage() else {
        return User::new("a_keychain_with_other_content_is_told_from_a_wrong_passphrase")
            .plays("all", Session::Unlocked);
    };
    let mut vault = create(&folder);
    vault.enable_keychain(NOW).unwrap();
    let replaced = entry().get_password().unwrap();
    vault.enable_keychain(NOW + 1).unwrap();
    assert_eq!(vault.slots(), [SlotKind::Passphrase, SlotKind::Recovery, SlotKind::Keychain]);
    drop(vault);
    for wrong in [replaced.as_str(), "no base64 at all", "AAAA"] {
        entry().set_password(wrong).unwrap();
        assert_eq!(unlock_with_keychain(&folder).unwrap_err(), VaultError::KeychainMismatch);
    }
    unlock_with_passphrase(&folder, PASSPHRASE).unwrap().enable_keychain(NOW + 2).unwrap();
    assert!(unlock_with_keychain(&folder).is_ok(), "enabling again mends it");
}

#[test]
fn the_key_is_still_there_in_the_next_session() {
    let Some((stage, folder)) = stage() else {
        let user = User::new("the_key_is_still_there_in_the_next_session");
        user.plays("enable", Session::Unlocked);
        return user.plays("unlock", Session::Unlocked);
    };
    match stage.as_str() {
        "enable" => create(&folder).enable_keychain(NOW).unwrap(),
        _ => drop(unlock_with_keychain(&folder).unwrap().connect().unwrap()),
    }
}

#[test]
fn a_locked_keychain_says_so_and_the_passphrase_still_opens() {
    let Some((stage, folder)) = stage() else {
        let user = User::new("a_locked_keychain_says_so_and_the_passphrase_still_opens");
        user.plays("enable", Session::Unlocked);
        user.plays("locked", Session::Locked);
        user.plays("locked", Session::Activated);
        return user.plays("unlocked", Session::Unlocked);
    };
    match stage.as_str() {
        "enable" => create(&folder).enable_keychain(NOW).unwrap(),
        "locked" => {
            assert_eq!(unlock_with_keychain(&folder).unwrap_err(), VaultError::KeychainLocked);
            let mut vault = unlock_with_passphrase(&folder, PASSPHRASE).unwrap();
            assert_eq!(vault.enable_keychain(NOW).unwrap_err(), VaultError::KeychainLocked);
            assert!(vault.slots().contains(&SlotKind::Keychain), "a failed change keeps the old slot");
        }
        _ => drop(unlock_with_keychain(&folder).expect("the slot outlived the locked sessions")),
    }
}

#[test]
fn a_keychain_without_the_entry_says_so() {
    let Some((stage, folder)) = stage() else {
        let user = User::new("a_keychain_without_the_entry_says_so");
        user.plays("enable", Session::Unlocked);
        return user.plays_at("reinstalled", "no entry", Session::Unlocked);
    };
    match stage.as_str() {
        "enable" => create(&folder).enable_keychain(NOW).unwrap(),
        _ => {
            assert_eq!(unlock_with_keychain(&folder).unwrap_err(), VaultError::KeychainNoEntry);
            unlock_with_passphrase(&folder, PASSPHRASE).unwrap().enable_keychain(NOW).unwrap();
            assert!(unlock_with_keychain(&folder).is_ok(), "enabling again mends it");
        }
    }
}

#[test]
fn without_a_message_bus_there_is_no_keychain() {
    let Some((stage, folder)) = stage() else {
        let user = User::new("without_a_message_bus_there_is_no_keychain");
        user.plays("enable", Session::Unlocked);
        return user.plays("no bus", Session::NoBus);
    };
    match stage.as_str() {
        "enable" => create(&folder).enable_keychain(NOW).unwrap(),
        _ => {
            assert_eq!(unlock_with_keychain(&folder).unwrap_err(), VaultError::NoKeychain);
            let mut vault = unlock_with_passphrase(&folder, PASSPHRASE).unwrap();
            assert_eq!(vault.disable_keychain().unwrap_err(), VaultError::NoKeychain);
            drop(vault);
            assert_eq!(
                unlock_with_keychain(&folder).unwrap_err(),
                VaultError::NoSuchSlot,
                "the slot is revoked even when the keychain cannot be asked to forget"
            );
        }
    }
}
