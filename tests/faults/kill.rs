//! A process that writes is killed at any moment, again and again, always on the same vault: what it had acknowledged
//! is there, nothing is there in part, and the vault opens.
//!
//! `RONDO_KILLS` asks for more than the usual number of times, `RONDO_SEED` for others.

use std::env;
use std::fs;
use std::io::{BufRead as _, BufReader, Read, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use rondo_api::{ApiError, ErrorCode, Event};
use rondo_core::vault::{RecoveryKey, inspect_backup};
use rondo_tests::{Chance, Computer, again};
use serde_json::{Value, json};

use crate::agreement::{Set, proved};

const TEST: &str = "kill::what_was_acknowledged_survives_a_kill_at_any_moment";
const DESK: &str = "RONDO_TEST_KILL_DESK";
const KEY: &str = "RONDO_TEST_KILL_KEY";
const ROUND: &str = "RONDO_TEST_KILL_ROUND";
/// Stands before what the writing process has to say, among what the harness says.
const ACKNOWLEDGED: &str = "acknowledged ";
const BROKEN: &str = "broken ";

#[test]
fn what_was_acknowledged_survives_a_kill_at_any_moment() {
    if let Some(desk) = env::var_os(DESK) {
        return write_until_killed(&PathBuf::from(desk));
    }
    let number = |name: &str, usual: u64| env::var(name).map_or(usual, |told| told.parse().unwrap());
    let (kills, seed) = (number("RONDO_KILLS", 25), number("RONDO_SEED", 20_261_121));
    let computer = Computer::new(1);
    let key = computer.create_vault().join(" ");
    computer.call("vault.lock", json!({}));
    let vault = computer.vault_dir();
    let key = RecoveryKey::parse(&key).unwrap();
    let mut chance = Chance::new(seed);
    let mut acknowledged = Vec::new();
    for kill in 0..kills {
        let patience = (chance.below(7) as usize, Duration::from_micros(chance.below(40_000)));
        acknowledged.extend(kill_once(&computer, &key, seed.wrapping_add(kill), patience));
        let there = proved(&vault, &key, chance.below(2) == 0);
        for set in &acknowledged {
            assert!(there.contains(set), "kill {kill} of seed {seed} lost {set:?}");
        }
        backups_are_whole(computer.desk());
    }
    assert!(acknowledged.len() as u64 > kills, "the writer came to write: {}", acknowledged.len());
    let _ = writeln!(
        std::io::stderr(),
        "{kills} kills, {} sets acknowledged, none lost, none torn",
        acknowledged.len()
    );
}

/// Starts a writer, waits for some acknowledgements and a little longer, and kills it. Gives all acknowledgements.
fn kill_once(
    computer: &Computer,
    key: &RecoveryKey,
    round: u64,
    (sets, longer): (usize, Duration),
) -> Vec<Set> {
    let mut writer = again(TEST);
    writer.env(DESK, computer.desk()).env(KEY, key.qr_text()).env(ROUND, round.to_string());
    let mut writer = writer.stdout(Stdio::piped()).spawn().expect("the test program starts again");
    let heard = listen(writer.stdout.take().expect("the output is a pipe"));
    let mut acknowledged = Vec::new();
    while acknowledged.len() < sets {
        match heard.recv_timeout(Duration::from_secs(60)) {
            Ok(told) => acknowledged.push(told.unwrap_or_else(|broken| panic!("round {round}: {broken}"))),
            Err(RecvTimeoutError::Timeout) => panic!("round {round}: the writer is stuck"),
            Err(RecvTimeoutError::Disconnected) => panic!("round {round}: the writer ended by itself"),
        }
    }
    thread::sleep(longer);
    kill(&mut writer);
    acknowledged
        .extend(heard.iter().map(|told| told.unwrap_or_else(|broken| panic!("round {round}: {broken}"))));
    acknowledged
}

fn kill(writer: &mut Child) {
    writer.kill().expect("the writer still runs");
    writer.wait().expect("a killed process ends");
}

/// Acknowledgements as they come; a refusal that cannot be explained comes as an error.
fn listen(output: impl Read + Send + 'static) -> Receiver<Result<Set, String>> {
    let (send, heard) = channel();
    thread::spawn(move || {
        // A line that the kill cut short is no acknowledgement.
        let mut lines = BufReader::new(output);
        let mut line = String::new();
        while lines.read_line(&mut line).unwrap_or(0) > 0 && line.ends_with('\n') {
            let told = match (line.strip_prefix(ACKNOWLEDGED), line.strip_prefix(BROKEN)) {
                (Some(told), _) => Some(Ok(acknowledged(told.trim_end()))),
                (_, Some(broken)) => Some(Err(broken.to_owned())),
                _ => None,
            };
            // Who does not listen any more has failed already.
            told.map(|told| send.send(told).ok());
            line.clear();
        }
    });
    heard
}

fn acknowledged(told: &str) -> Set {
    let (number, label) = told.split_once(' ').expect("a number and a label");
    Set { number: number.parse().expect("a number"), label: label.to_owned() }
}

/// A file under the name of a backup is a backup, however often its making was cut off.
fn backups_are_whole(desk: &Path) {
    let files = fs::read_dir(desk).unwrap().map(|entry| entry.unwrap().path());
    let (backups, others): (Vec<_>, Vec<_>) = files
        .filter(|path| path.is_file())
        .partition(|path| path.extension() == Some("rondobackup".as_ref()));
    for backup in backups {
        inspect_backup(&backup).expect("a backup is whole");
        fs::remove_file(backup).unwrap();
    }
    let leftovers = others.iter().filter(|path| path.extension() == Some("tmp".as_ref()));
    assert!(leftovers.count() <= 2, "each backup clears away what was left of the one before: {others:?}");
}

#[test]
fn what_a_viewer_was_given_does_not_outlive_a_crash() {
    let computer = Computer::with_vault(1);
    let id = computer.organisation("Praxis Nord");
    let open = |computer: &Computer| {
        let token = computer.call("print.customer", json!({ "id": id }))["token"].clone();
        computer.call("print.open", json!({ "token": token }));
        computer.desktop.opened().files.pop().unwrap()
    };
    let shown = open(&computer);
    assert!(shown.exists());
    computer.call("vault.lock", json!({}));
    assert!(!shown.exists(), "with the lock it goes");

    // After a crash nobody knows any more what was shown.
    let copy = computer.data_dir().join("opened/sheet/Praxis Nord.pdf");
    fs::create_dir_all(copy.parent().unwrap()).unwrap();
    fs::write(&copy, "%PDF-").unwrap();
    computer.unlock();
    assert!(!copy.exists(), "before anything of the vault can be seen, the old copies are gone");
    assert!(open(&computer).exists());
}

// What follows runs in the process that is killed.

/// What an honest refusal looks like: chance asked for something that cannot be done just now.
fn is_honest(error: &ApiError) -> bool {
    matches!(error.code, ErrorCode::NothingToUndo | ErrorCode::UndoConflict | ErrorCode::NotFound)
}

fn write_until_killed(desk: &Path) {
    let round: u64 = env::var(ROUND).unwrap().parse().unwrap();
    let computer = Computer::at(desk, round);
    computer.desktop.save_into(desk);
    // Backups are named by the clock.
    computer.clock.advance_ms((round % 100_000) as i64 * 60_000);
    computer.call("vault.unlock", json!({ "method": "recovery", "secret": env::var(KEY).unwrap() }));
    let mut writer = Writer { computer, chance: Chance::new(round), round };
    loop {
        if let Err(error) = writer.step()
            && !is_honest(&error)
        {
            say(&format!("{BROKEN}{error:?}"));
        }
        for event in writer.computer.heard() {
            if let Event::Changed { changed } = event {
                let label = serde_json::to_string(&changed.label).unwrap();
                say(&format!("{ACKNOWLEDGED}{} {label}", changed.set));
            }
        }
        writer.computer.clock.advance_ms(1000);
    }
}

struct Writer {
    computer: Computer,
    chance: Chance,
    round: u64,
}

impl Writer {
    /// One thing that a person does.
    fn step(&mut self) -> Result<Value, ApiError> {
        match self.chance.below(12) {
            0..=2 => self.create(),
            3 => self.edit(),
            4 => self.log(),
            5 => self.deal(),
            6 => self.import(),
            7 => self.many("party.delete", json!({})),
            8 => self.many("party.restore", json!({ "trash": true })),
            9 => self.call("history.undo", json!({})),
            10 => self.call("history.redo", json!({})),
            _ => self.beside(),
        }
    }

    fn create(&mut self) -> Result<Value, ApiError> {
        let number = self.chance.below(1_000_000);
        let draft = json!({
            "kind": "organisation", "name": format!("Praxis {} {number}", self.round), "tags": ["Nordsee"],
            "channels": [{ "kind": "email", "value": format!("praxis{number}@example.org") }],
            "addresses": [{ "kind": "work", "postcode": "25813", "city": "Husum" }],
        });
        self.call("party.create", json!({ "draft": draft }))
    }

    fn edit(&mut self) -> Result<Value, ApiError> {
        let Some(id) = self.somebody()? else { return self.create() };
        let draft =
            json!({ "kind": "organisation", "name": format!("Umbenannt {}", self.chance.below(1000)) });
        self.call("party.update", json!({ "id": id, "draft": draft }))
    }

    fn log(&mut self) -> Result<Value, ApiError> {
        let Some(id) = self.somebody()? else { return self.create() };
        let body = "Prüfprotokolle der Liegen. ".repeat(self.chance.below(200) as usize + 1);
        self.call("touch.log", json!({ "draft": { "partyId": id, "kind": "note", "body": body } }))
    }

    fn deal(&mut self) -> Result<Value, ApiError> {
        let Some(id) = self.somebody()? else { return self.create() };
        self.call("deal.create", json!({ "draft": { "partyId": id, "title": "Sechs Liegen" } }))
    }

    fn import(&mut self) -> Result<Value, ApiError> {
        let first = self.chance.below(300);
        let rows = (first..first + 150).map(|n| format!("{n};Firma {n} {};2{n:04};Kiel\n", self.round));
        let list = format!("Kd-Nr;Firma;PLZ;Ort\n{}", rows.collect::<String>());
        self.computer.desktop.pick(self.computer.file("Kunden.csv", list));
        let token = self.call("import.pick", json!({}))?["token"].clone();
        self.call("import.run", json!({ "token": token, "job": "import" }))
    }

    /// Something with up to sixty customers at once.
    fn many(&mut self, op: &str, filter: Value) -> Result<Value, ApiError> {
        let page = self.call("party.page", json!({ "filter": filter, "limit": 60 }))?;
        let rows = page["rows"].as_array().unwrap();
        let ids: Vec<&Value> = rows.iter().map(|row| &row["id"]).collect();
        self.call(op, json!({ "ids": ids }))
    }

    /// What is no set of the history: a draft, a backup.
    fn beside(&mut self) -> Result<Value, ApiError> {
        match self.chance.below(3) {
            0 => self.call("vault.backup", json!({ "job": "backup" })),
            _ => self.call("draft.set", json!({ "key": "touch", "value": "halb getippt" })),
        }
    }

    fn somebody(&mut self) -> Result<Option<Value>, ApiError> {
        let page = self.call("party.page", json!({ "limit": 100 }))?;
        let rows = page["rows"].as_array().unwrap();
        Ok((!rows.is_empty()).then(|| self.chance.one_of(rows)["id"].clone()))
    }

    fn call(&self, op: &str, request: Value) -> Result<Value, ApiError> {
        self.computer.rondo().call(op, request)
    }
}

/// One line in one write, so that a kill cuts it short or not at all.
fn say(line: &str) {
    std::io::stdout().write_all(format!("{line}\n").as_bytes()).unwrap();
}
