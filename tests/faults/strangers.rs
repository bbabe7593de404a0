//! What strangers send to break the reader: it is ended by its limits, the file is told, and Rondo goes on.

use std::fs::File;
use std::io::Write as _;
use std::time::{Duration, Instant};

use rondo_foreign::{Broken, Kind, Record, Worker};
use rondo_tests::Computer;
use serde_json::{Value, json};

const MAIL: &str = "From: Anna <anna@example.org>\r\nTo: b@example.org\r\nSubject: S\r\nDate: Fri, 20 Nov 2026 10:00:00 +0100\r\n\r\nText\r\n\r\n";

fn look(computer: &Computer, path: &std::path::Path) -> Value {
    computer.desktop.pick(path);
    let token = computer.call("import.correspondence.pick", json!({}))["token"].clone();
    computer.call("import.correspondence.dry_run", json!({ "tokens": [token], "job": "j" }))
}

#[test]
fn a_mailbox_of_two_gigabytes_is_read_in_bounded_memory() {
    let computer = Computer::with_vault(1);
    let path = computer.file(
        "riesig.mbox",
        format!("From x\r\n{MAIL}From y\r\nFrom: c@example.org\r\nSubject: gross\r\n\r\n"),
    );
    let mut file = File::options().append(true).open(&path).unwrap();
    file.set_len(2 * 1024 * 1024 * 1024).unwrap();
    file.write_all(format!("\n\nFrom z\r\n{MAIL}").as_bytes()).unwrap();
    let seen = look(&computer, &path);
    let states: Vec<_> =
        seen["rows"].as_array().unwrap().iter().map(|row| row["why"].as_str().unwrap_or_default()).collect();
    assert_eq!(states, ["", "too-large", ""], "{seen}");
    assert_eq!(seen["strangers"][0]["count"], 2);
}

#[test]
fn a_reader_that_is_ended_or_lies_is_told_and_nothing_is_taken() {
    let computer = Computer::with_vault(1);
    let before = computer.everything();
    let path = computer.file("post.mbox", format!("From x\r\n{MAIL}"));
    let read = |program: &str, patience| {
        let worker = Worker::new(program.into()).patient_for(patience);
        let mut reading = worker.read(File::open(&path).unwrap(), Kind::Mbox, false)?;
        let mut last = Ok(Record::End);
        while let Some(record) = reading.next_while(&|| true) {
            last = record;
        }
        last
    };
    assert_eq!(read("/nowhere/at/all", Duration::from_secs(9)), Err(Broken::NotStarted));
    assert_eq!(read("/bin/true", Duration::from_secs(9)), Err(Broken::BrokeOff));
    // It writes its arguments, which are no record: four letters of them make a length beyond all limits.
    assert_eq!(read("/bin/echo", Duration::from_secs(9)), Err(Broken::NotBelieved));
    let silent = computer.file("silent", "#!/bin/sh\nexec sleep 100\n");
    std::fs::set_permissions(&silent, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let start = Instant::now();
    let silent = silent.to_str().unwrap();
    assert_eq!(read(silent, Duration::from_millis(300)), Err(Broken::TooSlow));
    let worker = Worker::new(silent.into());
    let mut reading = worker.read(File::open(&path).unwrap(), Kind::Mbox, false).unwrap();
    assert_eq!(
        reading.next_while(&|| start.elapsed() < Duration::from_secs(1)),
        Some(Err(Broken::Cancelled))
    );
    assert_eq!(computer.everything(), before);
}

#[test]
fn pipes_and_folders_are_refused_before_they_are_opened() {
    let computer = Computer::with_vault(1);
    let pipe = computer.desk().join("pipe.eml");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let folder = computer.desk().join("ordner.eml");
    std::fs::create_dir(&folder).unwrap();
    for path in [&pipe, &folder] {
        assert_eq!(look(&computer, path)["rows"][0]["why"], "not-a-file", "{}", path.display());
    }
}
