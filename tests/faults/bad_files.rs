//! Files to import that are none, or that change, vanish or never end: refused at once with a reason, nothing taken
//! over in part, and Rondo goes on.

use std::env;
use std::fs::{self, File};
use std::io::{Seek as _, SeekFrom, Write as _};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use rondo_api::{ApiError, ErrorCode, Event};
use rondo_tests::{Computer, again};
use serde_json::{Value, json};

/// A refusal that takes longer than this is a wait.
const AT_ONCE: Duration = Duration::from_secs(5);

/// The answer to a call; a call that waits for ever fails the test instead of stopping it.
fn answered(computer: &Computer, op: &'static str, request: Value) -> Result<Value, ApiError> {
    let (send, answer) = channel();
    let rondo = Arc::clone(computer.rondo());
    thread::spawn(move || send.send(rondo.call(op, request)));
    answer.recv_timeout(AT_ONCE).unwrap_or_else(|_| panic!("{op} does not come back"))
}

fn import(computer: &Computer, path: &Path) -> Result<Value, ApiError> {
    computer.desktop.pick(path);
    let token = answered(computer, "import.pick", json!({}))?["token"].clone();
    answered(computer, "import.inspect", json!({ "token": token }))?;
    answered(computer, "import.run", json!({ "token": token, "job": "import" }))
}

fn restore(computer: &Computer, path: &Path) -> Result<Value, ApiError> {
    computer.desktop.pick(path);
    answered(computer, "vault.restore_pick", json!({}))
}

fn reason(error: &ApiError) -> (ErrorCode, &str) {
    (error.code, error.details["reason"].as_str().unwrap_or_default())
}

#[test]
fn what_is_no_ordinary_file_is_refused_before_it_is_read() {
    let computer = Computer::with_vault(1);
    let before = computer.everything();
    let pipe = computer.desk().join("pipe.vcf");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let folder = computer.desk().join("folder.csv");
    fs::create_dir(&folder).unwrap();
    let to = |target: &Path| {
        let link = computer.desk().join(format!("link to {}", target.file_name().unwrap().display()));
        symlink(target, &link).unwrap();
        link
    };
    let zero = PathBuf::from("/dev/zero");
    for path in [&pipe, &folder, &zero, &PathBuf::from("/dev/null"), &to(&zero), &to(&pipe), &to(&folder)] {
        for refused in [import(&computer, path), restore(&computer, path)] {
            let error = refused.unwrap_err();
            assert_eq!(reason(&error), (ErrorCode::File, "not-a-file"), "{}", path.display());
        }
    }
    let dangling = to(&computer.desk().join("nirgends.csv"));
    assert_eq!(reason(&import(&computer, &dangling).unwrap_err()), (ErrorCode::File, "missing"));
    assert_eq!(computer.everything(), before);

    // A link to a file is what the person means by it.
    let linked = to(&computer.file("Kunden.csv", "Firma;PLZ\nPraxis Nord;24103\n"));
    assert_eq!(import(&computer, &linked).unwrap()["created"], 1);
}

#[test]
fn a_file_of_two_gigabytes_is_refused_at_the_door() {
    let computer = Computer::with_vault(1);
    for name in ["riesig.vcf", "riesig.csv"] {
        let path = computer.file(name, "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Beck\nNOTE:");
        File::options().write(true).open(&path).unwrap().set_len(2 * 1024 * 1024 * 1024).unwrap();
        let begin = Instant::now();
        let error = import(&computer, &path).unwrap_err();
        assert_eq!(reason(&error), (ErrorCode::NotReadable, "too-large"));
        assert!(begin.elapsed() < Duration::from_secs(1), "{:?}", begin.elapsed());
    }
    computer.organisation("Danach");
}

const ENDLESS: &str = "bad_files::a_line_without_end_costs_its_card_and_little_memory";
const DESK: &str = "RONDO_TEST_ENDLESS_DESK";
/// What the whole process may take: the key derivation alone has 64 MiB, and none of the lines would fit in.
const MEMORY_KIB: u64 = 95 * 1024;

#[test]
fn a_line_without_end_costs_its_card_and_little_memory() {
    if let Some(desk) = env::var_os(DESK) {
        return read_endless_lines(Path::new(&desk));
    }
    let desk = tempfile::tempdir().unwrap();
    let output = again(ENDLESS).env(DESK, desk.path()).output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}\n{err}");
}

fn read_endless_lines(desk: &Path) {
    let computer = Computer::at(desk, 1);
    computer.create_vault();
    let cards = "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Beck\nNOTE:".to_owned() + &"x".repeat(100_000);
    let last = "\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Otto Kern\nEND:VCARD\n";
    let table = "Vorname;Nachname\n".to_owned() + &"x".repeat(100_000);
    let mut took = Vec::new();
    for (name, first, megabytes, last) in
        [("endlos.vcf", cards, 120, last), ("endlos.csv", table, 90, "\nOtto;Kern\n")]
    {
        let path = computer.file(name, first);
        let mut file = File::options().write(true).open(&path).unwrap();
        file.seek(SeekFrom::Start(megabytes << 20)).unwrap();
        file.write_all(last.as_bytes()).unwrap();
        computer.desktop.pick(&path);
        let token = computer.call("import.pick", json!({}))["token"].clone();
        let begin = Instant::now();
        computer.call("import.inspect", json!({ "token": token }));
        let report = computer.call("import.run", json!({ "token": token, "job": "import" }));
        assert_eq!(report["refused"], 1, "{name}: {report}");
        took.push((name, begin.elapsed()));
        fs::remove_file(path).unwrap();
    }
    assert_eq!(computer.customers(), 2, "what stands behind the lines was taken");
    if let Some(peak) = peak_kib() {
        assert!(peak < MEMORY_KIB, "{peak} KiB");
        let _ = writeln!(std::io::stderr(), "endless lines: {took:?}, at most {peak} KiB");
    }
}

/// The most memory that this process ever held, where the system tells.
fn peak_kib() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").trim().parse().ok()
}

/// Runs an import during which something happens to its file, once the first rows were written.
fn while_importing(happens: fn(&Path)) -> (Computer, Result<Value, ApiError>) {
    let computer = Computer::with_vault(1);
    let rows = (0..3000).map(|n| format!("{n};Firma {n}\n")).collect::<String>();
    let path = computer.file("Kunden.csv", format!("Kd-Nr;Firma\n{rows}"));
    let file = path.clone();
    computer.rondo().subscribe(Box::new(move |event| {
        if let Event::Progress { stage, done: 250, .. } = event
            && stage == "writing"
        {
            happens(&file);
        }
    }));
    computer.desktop.pick(&path);
    let token = computer.call("import.pick", json!({}))["token"].clone();
    let done = computer.rondo().call("import.run", json!({ "token": token, "job": "import" }));
    (computer, done)
}

#[test]
fn a_file_that_is_removed_while_it_is_read_is_taken_whole() {
    let (computer, done) = while_importing(|path| drop(fs::remove_file(path)));
    assert_eq!(done.unwrap()["created"], 3000, "what was opened can be read to its end");
    assert_eq!(computer.customers(), 3000);
}

#[test]
fn a_file_that_changes_while_it_is_read_is_not_taken_at_all() {
    for happens in [
        (|path| fs::write(path, "Firma\nZwei\n").unwrap()) as fn(&Path),
        |path| File::options().write(true).open(path).unwrap().set_len(100).unwrap(),
        |path| File::options().append(true).open(path).unwrap().write_all(b"9999;Zu spaet\n").unwrap(),
    ] {
        let (computer, done) = while_importing(happens);
        assert_eq!(reason(&done.unwrap_err()), (ErrorCode::File, "changed"));
        assert_eq!(computer.customers(), 0);
        assert_eq!(computer.code("history.undo", json!({})), ErrorCode::NothingToUndo);
        computer.organisation("Danach");
    }
}

#[test]
fn zero_bytes_between_letters_are_removed_and_told() {
    let computer = Computer::with_vault(1);
    let card = |name: &str| format!("BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEND:VCARD\n");
    let path = computer.file("Null.vcf", card("Eva\0 Voss") + &card("Otto Kern"));
    let report = import(&computer, &path).unwrap();
    assert_eq!((&report["created"], &report["refused"]), (&json!(2), &json!(0)), "{report}");
    computer.found("Eva Voss");
}

#[test]
fn a_picture_that_nobody_could_unpack_is_left_out_and_told() {
    let computer = Computer::with_vault(1);
    // The beginning of a PNG of 65535 by 65535 pixels.
    let bomb = "iVBORw0KGgoAAAANSUhEUgAA//8AAP//CAYAAAC2BdlQ";
    let card =
        format!("BEGIN:VCARD\nVERSION:3.0\nFN:Eva Voss\nPHOTO;ENCODING=b;TYPE=PNG:{bomb}\nEND:VCARD\n");
    let report = import(&computer, &computer.file("Bild.vcf", card)).unwrap();
    assert_eq!(report["created"], 1);
    assert_eq!(report["problems"][0]["text"], "Das Bild hat mehr als 40.000.000 Bildpunkte.", "{report}");
    let id = computer.found("Eva Voss");
    assert_eq!(computer.call("party.photo", json!({ "id": id })), Value::Null);
}
