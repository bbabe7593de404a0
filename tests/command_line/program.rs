//! The built program, run on the data folder of a story's computer.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use rondo_tests::{Computer, PASSPHRASE};
use serde_json::{Value, json};

/// What came back.
pub(crate) struct Answer {
    /// The exit code.
    pub(crate) code: i32,
    /// For the reader.
    pub(crate) out: String,
    /// For the person when something is wrong.
    pub(crate) err: String,
}

impl Answer {
    /// The one line of JSON on the standard output.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.code, 0, "{}", self.err);
        serde_json::from_str(&self.out).unwrap_or_else(|_| panic!("no JSON: {}", self.out))
    }
}

/// A computer whose vault is closed, with one customer in it, so that the program may open it.
pub(crate) fn prepared() -> Computer {
    let computer = Computer::with_vault(1);
    let draft = json!({
        "kind": "organisation", "name": "Kurklinik Sankt Peter", "customerNumber": "10233",
        "channels": [{ "kind": "phone", "value": "04863 12345" }],
        "addresses": [{ "street": "Badallee 7", "postcode": "25826", "city": "Sankt Peter-Ording", "country": "DE" }],
    });
    let id = computer.created("party.create", json!({ "draft": draft }));
    computer
        .call("touch.log", json!({ "draft": { "partyId": id, "kind": "call", "subject": "Sechs Liegen" } }));
    computer.call("vault.lock", json!({}));
    computer
}

/// The program with the right passphrase on its standard input.
pub(crate) fn run(computer: &Computer, arguments: &[&str]) -> Answer {
    run_with(computer, arguments, PASSPHRASE)
}

/// The program in English with `secret` on its standard input.
pub(crate) fn run_with(computer: &Computer, arguments: &[&str], secret: &str) -> Answer {
    let mut command = command(computer, arguments);
    command.args(["--passphrase-fd", "0"]);
    feed(command, secret)
}

/// The program on the computer's data folder, without anything of the environment that it could read.
pub(crate) fn command(computer: &Computer, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rondo-cli"));
    command.env_clear().env("LANG", "en_GB.UTF-8").current_dir(computer.desk());
    command.arg("--data-dir").arg(computer.data_dir()).args(arguments);
    command
}

/// Runs a command to its end with one line on its standard input.
pub(crate) fn feed(mut command: Command, line: &str) -> Answer {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut input = child.stdin.take().expect("the input is a pipe");
    // A program that asks for no passphrase may be gone before it was written.
    let _ = writeln!(input, "{line}");
    drop(input);
    answer(child.wait_with_output().expect("the program ends"))
}

pub(crate) fn answer(output: Output) -> Answer {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program writes UTF-8");
    Answer {
        code: output.status.code().expect("the program was not killed"),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}
