//! Vaults that are made, backed up and brought back by a process that is killed on the way: there is a whole vault or
//! none, the old one or the restored one, and the way that was cut off can be gone again.
//!
//! Where the moment falls is spread evenly over the time that the work takes when it is not disturbed.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use rondo_tests::{Computer, again};
use serde_json::{Value, json};

const DESK: &str = "RONDO_TEST_MAKING_DESK";
const KEY: &str = "RONDO_TEST_MAKING_KEY";
const BACKUP: &str = "Montag.rondobackup";
/// Written by the working process when its work begins: what comes before is the start of a program.
const BEGUN: &str = "begun";

/// In the working process: the computer to work on. The test's own process gets none and goes on.
fn working() -> Option<Computer> {
    let desk = PathBuf::from(env::var_os(DESK)?);
    fs::write(desk.join(BEGUN), "").unwrap();
    Some(Computer::at(&desk, 9000))
}

/// Works once undisturbed to see how long it takes, and then again and again, killed a little later each time.
///
/// `prepared` makes a computer to work on, `judge` looks at what is left on it.
fn kill_at_every_stage(
    test: &str,
    moments: u32,
    key: &str,
    prepared: impl Fn(u64) -> Computer,
    judge: impl Fn(&Computer),
) {
    let start = |computer: &Computer| {
        let mut work = again(test);
        work.env(DESK, computer.desk()).env(KEY, key).stdout(Stdio::null());
        let mut work = work.spawn().expect("the test program starts again");
        let begun = computer.desk().join(BEGUN);
        while !begun.exists() {
            assert!(work.try_wait().expect("it can be asked").is_none(), "the work ended before it began");
            thread::sleep(Duration::from_micros(200));
        }
        (work, Instant::now())
    };
    let undisturbed = prepared(0);
    let (mut work, begin) = start(&undisturbed);
    assert!(work.wait().expect("it ends").success(), "the work succeeds when nobody disturbs it");
    let whole = begin.elapsed();
    judge(&undisturbed);
    for moment in 0..moments {
        let computer = prepared(u64::from(moment) * 10 + 10);
        let (mut work, _) = start(&computer);
        thread::sleep(whole * (moment + 1) / (moments + 1));
        work.kill().expect("it can be killed");
        work.wait().expect("a killed process ends");
        judge(&computer);
    }
}

/// The names in Rondo's own folder that are neither a vault nor kept beside one on purpose.
fn leftovers(computer: &Computer) -> Vec<OsString> {
    let Ok(entries) = fs::read_dir(computer.data_dir()) else { return Vec::new() };
    let names = entries.map(|entry| entry.unwrap().file_name());
    names.filter(|name| name.to_string_lossy().ends_with("ing")).collect()
}

fn state(computer: &Computer) -> Value {
    computer.call("app.boot", json!({}))["state"].clone()
}

#[test]
fn a_vault_is_made_whole_or_not_at_all() {
    if let Some(computer) = working() {
        return drop(computer.create_vault());
    }
    let judge = |computer: &Computer| {
        match state(computer).as_str() {
            Some("none") => drop(computer.create_vault()),
            Some("locked") => drop(computer.unlock()),
            other => panic!("the vault is {other:?}"),
        }
        let firm = computer.call("firm.settings", json!({}));
        assert_eq!(firm["firm"]["name"], "Nordlicht Medizintechnik");
        assert_eq!(computer.stage("won", 0).len(), 36, "it has the pipelines of a new vault");
        assert!(leftovers(computer).is_empty(), "{:?}", leftovers(computer));
        computer.organisation("Danach");
    };
    let test = "making::a_vault_is_made_whole_or_not_at_all";
    kill_at_every_stage(test, 12, "", Computer::new, judge);
}

#[test]
fn the_sample_firm_is_made_whole_or_not_at_all() {
    if let Some(computer) = working() {
        return drop(computer.call("vault.open_sample", json!({ "job": "sample" })));
    }
    let whole = Computer::new(500);
    whole.call("vault.open_sample", json!({ "job": "sample" }));
    let customers = whole.customers();
    let judge = |computer: &Computer| {
        computer.call("vault.open_sample", json!({ "job": "sample" }));
        assert_eq!(computer.customers(), customers, "every customer of the sample firm is there");
        assert!(leftovers(computer).is_empty(), "{:?}", leftovers(computer));
    };
    let test = "making::the_sample_firm_is_made_whole_or_not_at_all";
    kill_at_every_stage(test, 4, "", Computer::new, judge);
}

#[test]
fn a_restore_leaves_the_old_vault_or_the_restored_one() {
    if let Some(computer) = working() {
        return restore(&computer, &env::var(KEY).unwrap());
    }
    let origin = Computer::new(500);
    let key = origin.create_vault().join(" ");
    origin.organisation("Aus der Sicherung");
    origin.desktop.save_into(origin.desk());
    origin.call("vault.backup", json!({ "job": "backup" }));
    let backup = origin.desktop.saved()[0].clone();
    origin.organisation("Seit der Sicherung");
    origin.call("vault.lock", json!({}));

    let prepared = |seed| {
        let computer = Computer::new(seed);
        fs::copy(&backup, computer.desk().join(BACKUP)).unwrap();
        copy_folder(&origin.vault_dir(), &computer.vault_dir());
        computer
    };
    let judge = |computer: &Computer| {
        assert_eq!(state(computer), "locked", "there is a vault");
        computer.call("vault.unlock", json!({ "method": "recovery", "secret": key }));
        let customers = computer.customers();
        let kept = computer.data_dir().join("vault.before-restore").exists();
        assert_eq!(
            customers,
            if kept { 1 } else { 2 },
            "the restored one beside the old one, or the old one"
        );
        computer.call("vault.lock", json!({}));
        restore(computer, &key);
        assert_eq!(computer.customers(), 1, "the way can be gone again");
        assert!(leftovers(computer).is_empty(), "{:?}", leftovers(computer));
    };
    let test = "making::a_restore_leaves_the_old_vault_or_the_restored_one";
    kill_at_every_stage(test, 10, &key, prepared, judge);
}

fn restore(computer: &Computer, key: &str) {
    computer.desktop.pick(computer.desk().join(BACKUP));
    let token = computer.call("vault.restore_pick", json!({}))["token"].clone();
    let request = json!({ "token": token, "method": "recovery", "secret": key, "job": "restore" });
    computer.call("vault.restore", request);
}

#[test]
fn a_restore_that_was_cut_off_between_two_vaults_is_finished() {
    let computer = Computer::with_vault(1);
    computer.organisation("Praxis Nord");
    computer.call("vault.lock", json!({}));
    // The old vault was moved away, the restored one not yet moved in.
    let beside = |name: &str| computer.data_dir().join(name);
    fs::rename(computer.vault_dir(), beside("vault.restoring")).unwrap();
    fs::create_dir(beside("vault.before-restore")).unwrap();
    assert_eq!(state(&computer), "locked");
    computer.unlock();
    assert_eq!(computer.customers(), 1);
    assert!(!beside("vault.restoring").exists());
}

#[test]
fn a_new_vault_touches_nothing_that_lies_in_its_place() {
    let computer = Computer::new(1);
    fs::create_dir_all(computer.vault_dir()).unwrap();
    fs::write(computer.vault_dir().join("rondo.db-wal"), "of another database").unwrap();
    assert_eq!(state(&computer), "none");
    computer.create_vault();
    let aside = computer.data_dir().join("vault.set-aside/rondo.db-wal");
    assert_eq!(fs::read_to_string(aside).unwrap(), "of another database");
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}
