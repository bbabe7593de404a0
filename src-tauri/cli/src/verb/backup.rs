//! `backup`: an encrypted copy of the whole vault, checked after writing. It never takes the place of another file.

use serde_json::json;

use crate::arguments::Target;
use crate::failure::Failure;
use crate::terminal::{JOB, Terminal, number};

pub(super) fn backup(terminal: &mut Terminal, target: Target) -> Result<(), Failure> {
    let target = terminal.write_to(&target.output, "rondobackup", false)?;
    terminal.unlock()?;
    let place = target.display().to_string();
    let made =
        terminal.call("vault.backup", json!({ "job": JOB })).map_err(|failure| failure.at(place.clone()))?;
    if terminal.is_json {
        return terminal.json(&made);
    }
    terminal.say("cli-backed-up", &[("file", place.into()), ("size", number(&made["size"]))])
}
