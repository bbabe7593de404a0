//! `check`: reads the whole file and says whether every page and every rule of it is sound.

use serde_json::json;

use crate::failure::Failure;
use crate::terminal::{JOB, Terminal, number};

pub(super) fn check(terminal: &mut Terminal) -> Result<(), Failure> {
    terminal.unlock()?;
    let result = terminal.call("vault.check", json!({ "job": JOB }))?;
    if terminal.is_json {
        terminal.json(&result)?;
    } else if result["ok"] == true {
        terminal.say("cli-sound", &[("rows", number(&result["rows"]))])?;
    }
    match result["ok"].as_bool() {
        Some(true) => Ok(()),
        _ => Err(Failure::Damaged { problems: result["problems"].as_i64().unwrap_or_default() }),
    }
}
