//! Everything that writes, on a disk that is full, nearly full, or has a little room: it is done, or it is not and says
//! why; either way everything that was there before is still there, can be read, and nothing lies about.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rondo_api::ErrorCode;
use rondo_tests::{Computer, Disk, PASSPHRASE, with_disks};
use serde_json::{Value, json};

const SIZE: u64 = 24 * 1024 * 1024;
/// Full; room for one small file; 100 kB; 1 MB.
const ROOM: [u64; 4] = [0, 4096, 100_000, 1_000_000];

/// Something that a person asks for. The first of these calls may need no room; the last one needs some.
type Work = fn(&Computer) -> Vec<(&'static str, Value)>;

/// A vault with some customers on a computer whose only disk is this one.
struct Furnished {
    disk: Disk,
    computer: Computer,
    key: String,
}

impl Furnished {
    fn new() -> Self {
        let disk = Disk::new(SIZE);
        let computer = Computer::on(disk.folder(), 1);
        let key = computer.create_vault().join(" ");
        computer.desktop.save_into(computer.desk());
        let names = (0..40).map(|n| format!("{n};Praxis {n};2{n:04};Kiel\n")).collect::<String>();
        let list = computer.file("Kunden.csv", format!("Kd-Nr;Firma;PLZ;Ort\n{names}"));
        computer.desktop.pick(list);
        let token = computer.call("import.pick", json!({}))["token"].clone();
        computer.call("import.run", json!({ "token": token, "job": "import" }));
        // What this story is about stands in the file itself, and the log begins small.
        let furnished = Self { disk, computer, key };
        furnished.computer.call("vault.lock", json!({}));
        furnished.unlock();
        furnished
    }

    /// By the recovery key, because that takes no time.
    fn unlock(&self) {
        self.computer.call("vault.unlock", json!({ "method": "recovery", "secret": self.key }));
    }
}

/// Files below a folder, without what SQLite keeps beside an open database and without the disk's ballast.
fn files(below: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    let mut folders = vec![below.to_owned()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if !["rondo.db-wal", "rondo.db-shm"].iter().any(|name| path.ends_with(name)) {
                found.insert(path);
            }
        }
    }
    found
}

/// Does the work with each amount of room. `must_fail` says up to which amount there cannot be enough.
fn on_a_full_disk(test: &str, must_fail: u64, work: Work) {
    with_disks(test, || {
        let mut furnished = Furnished::new();
        for room in ROOM {
            let Furnished { disk, computer, .. } = &furnished;
            let calls = work(computer);
            let (before, files_before) = (computer.everything(), files(computer.desk()));
            disk.leave(room);
            let done = calls.iter().try_for_each(|(op, request)| {
                computer.rondo().call(op, request.clone()).map(drop).map_err(|error| (*op, error))
            });
            match done {
                Ok(()) => assert!(room > must_fail, "{room} bytes cannot be enough"),
                Err((op, error)) => {
                    assert_eq!(error.code, ErrorCode::DiskFull, "{op} with {room} bytes: {error:?}");
                    assert_eq!(files(computer.desk()), files_before, "{room} bytes leave nothing about");
                    assert_eq!(computer.everything(), before, "{room} bytes: all is there and can be read");
                }
            }
            disk.make_room();
            let after = computer.everything();
            furnished = Furnished { computer: furnished.computer.restart(), ..furnished };
            furnished.unlock();
            let computer = &furnished.computer;
            computer.desktop.save_into(computer.desk());
            assert_eq!(computer.everything(), after, "{room} bytes: all is there after a restart");
            for (op, request) in work(computer) {
                computer.call(op, request);
            }
        }
    });
}

/// A customer of the list.
fn customer(computer: &Computer) -> String {
    let page = computer.call("party.page", json!({ "limit": 1 }));
    page["rows"][0]["id"].as_str().unwrap().to_owned()
}

#[test]
fn an_edit_on_a_full_disk() {
    on_a_full_disk("full_disk::an_edit_on_a_full_disk", 0, |computer| {
        let draft =
            json!({ "partyId": customer(computer), "kind": "note", "body": "Prüfprotokoll. ".repeat(1500) });
        vec![("touch.log", json!({ "draft": draft }))]
    });
}

#[test]
fn a_draft_on_a_full_disk() {
    on_a_full_disk("full_disk::a_draft_on_a_full_disk", 0, |computer| {
        let text = "halb getippt ".repeat(2000 + computer.customers() as usize);
        vec![("draft.set", json!({ "key": computer.data_dir().display().to_string(), "value": text }))]
    });
}

#[test]
fn an_import_on_a_full_disk() {
    on_a_full_disk("full_disk::an_import_on_a_full_disk", 100_000, |computer| {
        let first = 1000 * (computer.customers() + 1);
        let rows = (first..first + 400).map(|n| format!("{n};Firma {n};{n:05};Husum\n"));
        let list = format!("Kd-Nr;Firma;PLZ;Ort\n{}", rows.collect::<String>());
        computer.desktop.pick(computer.file("Neue.csv", list));
        let token = computer.call("import.pick", json!({}))["token"].clone();
        vec![("import.run", json!({ "token": token, "job": "import" }))]
    });
}

#[test]
fn a_trial_import_on_a_full_disk() {
    on_a_full_disk("full_disk::a_trial_import_on_a_full_disk", 0, |computer| {
        let rows = (2000..2400).map(|n| format!("{n};Firma {n};{n:05};Husum\n"));
        let list = format!("Kd-Nr;Firma;PLZ;Ort\n{}", rows.collect::<String>());
        computer.desktop.pick(computer.file("Neue.csv", list));
        let token = computer.call("import.pick", json!({}))["token"].clone();
        // A trial writes only what finds no room in memory, so it is the import behind it that must fail.
        let request = json!({ "token": token, "job": "import" });
        vec![("import.dry_run", request.clone()), ("import.run", request)]
    });
}

#[test]
fn a_backup_on_a_full_disk() {
    on_a_full_disk("full_disk::a_backup_on_a_full_disk", 100_000, |computer| {
        // Backups are named by the clock, and none takes the place of another.
        computer.clock.advance_ms(60_000 * files(computer.desk()).len() as i64);
        vec![("vault.backup", json!({ "job": "backup" }))]
    });
}

#[test]
fn an_export_on_a_full_disk() {
    on_a_full_disk("full_disk::an_export_on_a_full_disk", 0, |_| {
        let request = json!({ "format": "vcard", "filter": {}, "job": "export", "language": "de" });
        vec![("export.run", request)]
    });
}

/// A sheet of every customer, and its token.
fn sheet(computer: &Computer) -> Value {
    let title = json!({ "filter": {}, "sort": "name", "descending": false, "title": "Kunden" });
    computer.call("print.list", title)["token"].clone()
}

#[test]
fn a_pdf_on_a_full_disk() {
    on_a_full_disk("full_disk::a_pdf_on_a_full_disk", 4096, |computer| {
        vec![("print.save", json!({ "token": sheet(computer) }))]
    });
}

#[test]
fn a_pdf_for_the_viewer_on_a_full_disk() {
    on_a_full_disk("full_disk::a_pdf_for_the_viewer_on_a_full_disk", 4096, |computer| {
        vec![("print.open", json!({ "token": sheet(computer) }))]
    });
}

#[test]
fn preferences_on_a_full_disk() {
    on_a_full_disk("full_disk::preferences_on_a_full_disk", 0, |_| {
        let preferences =
            json!({ "language": "de", "theme": "dark", "density": "compact", "singleKeys": true });
        vec![("app.set_preferences", preferences)]
    });
}

#[test]
fn a_changed_passphrase_on_a_full_disk() {
    const OTHER: &str = "ganz andere Worte fürs Tresorchen";
    with_disks("full_disk::a_changed_passphrase_on_a_full_disk", || {
        for room in ROOM {
            let Furnished { disk, computer, .. } = Furnished::new();
            let files_before = files(computer.desk());
            disk.leave(room);
            let changed =
                computer.rondo().call("vault.change_passphrase", json!({ "old": PASSPHRASE, "new": OTHER }));
            if let Err(error) = &changed {
                assert_eq!(error.code, ErrorCode::DiskFull, "{room} bytes");
            }
            assert_eq!(changed.is_ok(), room > 4096, "{room} bytes: both copies of the header, or none");
            assert_eq!(files(computer.desk()), files_before, "{room} bytes");
            disk.make_room();
            computer.call("vault.lock", json!({}));
            let open = |secret: &str| {
                computer.rondo().call("vault.unlock", json!({ "method": "passphrase", "secret": secret }))
            };
            let (valid, void) = if changed.is_ok() { (OTHER, PASSPHRASE) } else { (PASSPHRASE, OTHER) };
            assert_eq!(open(void).unwrap_err().code, ErrorCode::WrongPassphrase, "{room} bytes");
            open(valid).unwrap();
        }
    });
}

#[test]
fn a_renewed_recovery_key_on_a_full_disk() {
    with_disks("full_disk::a_renewed_recovery_key_on_a_full_disk", || {
        for room in ROOM {
            let disk = Disk::new(SIZE);
            let computer = Computer::on(disk.folder(), 1);
            let old = computer.create_vault().join(" ");
            disk.leave(room);
            let renewed = computer.rondo().call("vault.renew_recovery", json!({ "passphrase": PASSPHRASE }));
            disk.make_room();
            computer.call("vault.lock", json!({}));
            let key = match renewed {
                Ok(made) => serde_json::from_value::<Vec<String>>(made["groups"].clone()).unwrap().join(" "),
                Err(error) => {
                    assert_eq!(error.code, ErrorCode::DiskFull, "{room} bytes");
                    old
                }
            };
            // A key that was not shown must not be the one that counts.
            computer.call("vault.unlock", json!({ "method": "recovery", "secret": key }));
        }
    });
}

#[test]
fn a_new_vault_on_a_full_disk() {
    with_disks("full_disk::a_new_vault_on_a_full_disk", || {
        for (op, request) in
            [("vault.create", Computer::new_vault()), ("vault.open_sample", json!({ "job": "sample" }))]
        {
            for room in ROOM {
                let disk = Disk::new(SIZE);
                let computer = Computer::on(disk.folder(), 1);
                fs::create_dir(computer.data_dir()).unwrap();
                disk.leave(room);
                match computer.rondo().call(op, request.clone()) {
                    Ok(_) => assert!(room > 4096, "{op} with {room} bytes"),
                    Err(error) => {
                        assert_eq!(error.code, ErrorCode::DiskFull, "{op} with {room} bytes");
                        assert_eq!(files(&computer.data_dir()), BTreeSet::new(), "{op} with {room} bytes");
                        assert_eq!(computer.call("app.boot", json!({}))["state"], "none");
                        disk.make_room();
                        computer.call(op, request.clone());
                    }
                }
                disk.make_room();
                computer.organisation("Danach");
            }
        }
    });
}

#[test]
fn a_restore_on_a_full_disk() {
    with_disks("full_disk::a_restore_on_a_full_disk", || {
        for room in ROOM {
            let Furnished { disk, computer, .. } = Furnished::new();
            computer.call("vault.backup", json!({ "job": "backup" }));
            computer.organisation("Seit der Sicherung");
            let before = computer.everything();
            let backup = computer.desktop.saved().last().unwrap().clone();
            computer.desktop.pick(backup);
            let token = computer.call("vault.restore_pick", json!({}))["token"].clone();
            disk.leave(room);
            let request =
                json!({ "token": token, "method": "passphrase", "secret": PASSPHRASE, "job": "restore" });
            let files_before = files(&computer.data_dir());
            let restored = computer.rondo().call("vault.restore", request.clone());
            if let Err(error) = &restored {
                assert_eq!(error.code, ErrorCode::DiskFull, "{room} bytes");
                assert_eq!(files(&computer.data_dir()), files_before, "{room} bytes");
                disk.make_room();
                computer.unlock();
                assert_eq!(computer.everything(), before, "{room} bytes: the vault is as it was");
                computer.call("vault.restore", request);
            }
            assert_eq!(computer.customers(), 40, "{room} bytes");
        }
    });
}

#[test]
fn a_vault_that_is_opened_on_a_full_disk() {
    with_disks("full_disk::a_vault_that_is_opened_on_a_full_disk", || {
        let Furnished { disk, mut computer, key } = Furnished::new();
        let before = computer.everything();
        for room in ROOM {
            computer = computer.restart();
            let files_before = files(computer.desk());
            disk.leave(room);
            let unlock = json!({ "method": "recovery", "secret": key });
            match computer.rondo().call("vault.unlock", unlock.clone()) {
                Ok(_) => assert_eq!(computer.everything(), before, "{room} bytes"),
                Err(error) => assert_eq!(error.code, ErrorCode::DiskFull, "{room} bytes"),
            }
            assert_eq!(files(computer.desk()), files_before, "{room} bytes");
            disk.make_room();
            computer.call("vault.unlock", unlock);
            assert_eq!(computer.everything(), before, "{room} bytes");
        }
    });
}

#[test]
fn deleting_on_a_full_disk_works_or_says_why_not() {
    with_disks("full_disk::deleting_on_a_full_disk_works_or_says_why_not", || {
        let Furnished { disk, computer, .. } = Furnished::new();
        // The log has room from earlier work, as it has in a window that was open for a while.
        computer.organisation("Vorher");
        disk.leave(0);
        let mut deleted = 0;
        let before = computer.customers();
        while let Some(id) = (computer.customers() > 0).then(|| customer(&computer)) {
            match computer.rondo().call("party.delete", json!({ "ids": [id] })) {
                Ok(_) => deleted += 1,
                Err(error) => {
                    assert_eq!(error.code, ErrorCode::DiskFull);
                    break;
                }
            }
        }
        assert_eq!(computer.customers(), before - deleted, "what was deleted is, the rest is there");
        disk.make_room();
        computer.call("party.delete", json!({ "ids": [customer(&computer)] }));
        assert_eq!(computer.call("vault.check", json!({ "job": "check" }))["ok"], true);
    });
}
