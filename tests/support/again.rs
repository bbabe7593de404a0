//! A test that runs itself again in a process of its own: to be killed, or to stand on disks that only it can see.

use std::env;
use std::io::Write as _;
use std::process::Command;

/// This test program, for one test of it. The test finds out by its environment which of the two processes it is in.
pub fn again(test: &str) -> Command {
    let mut command = Command::new(env::current_exe().expect("a running program has a file"));
    command.args(["--exact", test, "--nocapture"]);
    command
}

/// Says that a test could not be made here. It counts as passed, because the harness knows nothing else, so this goes
/// to the terminal and not into the output that the harness keeps to itself.
pub fn skipped(test: &str, reason: &str) {
    let _ = writeln!(std::io::stderr(), "\nSKIPPED: {test} was not tested: {reason}\n");
}
