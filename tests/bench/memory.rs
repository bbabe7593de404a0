//! Resident memory of the Rust side, in a process of its own that does nothing else: an hour of work, done at once.

use std::path::Path;
use std::process::Command;

use serde_json::json;

use crate::data::Firm;
use crate::subject::Subject;

/// Customers opened, touches written, searches typed in that hour.
const ROUNDS: usize = 300;

/// Works and prints the resident memory.
pub(crate) fn use_for_a_while(firm: &Firm) -> anyhow::Result<()> {
    let copy = firm.copy()?;
    let subject = Subject::unlock(&copy.home, firm.made.now, &firm.dir)?;
    let mut cursor = None;
    for round in 0..ROUNDS {
        let page = subject.call("party.page", json!({ "limit": 60, "cursor": cursor }))?;
        cursor = page["next"].as_str().map(str::to_owned);
        let lines = page["rows"].as_array().map_or(0, Vec::len).max(1);
        let id = page["rows"][round % lines]["id"].clone();
        subject.call("party.open", json!({ "id": id }))?;
        subject.call("search.find", json!({ "query": &"reha husum"[..1 + round % 10], "limit": 5 }))?;
        let draft = json!({ "partyId": id, "kind": "call", "body": "Kurz gesprochen." });
        subject.call("touch.log", json!({ "draft": draft }))?;
        if round % 10 == 0 {
            subject.call("pipeline.board", json!({}))?;
            subject.call("agenda.page", json!({}))?;
        }
    }
    use std::io::Write as _;
    writeln!(std::io::stdout(), "{}", resident_kib().unwrap_or(0))?;
    Ok(())
}

/// The same in a fresh process; nothing where the system does not tell.
pub(crate) fn of_a_fresh_process(dir: &Path, small: bool) -> anyhow::Result<Option<(String, String)>> {
    if resident_kib().is_none() {
        return Ok(None);
    }
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("--memory").arg("--dir").arg(dir).args(small.then_some("--small"));
    let output = command.output()?;
    anyhow::ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let kib: f64 = String::from_utf8_lossy(&output.stdout).trim().parse()?;
    Ok(Some(("resident memory after an hour's work".to_owned(), format!("{:.0} MiB", kib / 1024.0))))
}

fn resident_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().trim_end_matches(" kB").trim().parse().ok()
}
