//! `restore`: a vault from a backup, opened with the passphrase of then or with the recovery key.

use serde_json::json;

use crate::arguments::Restore;
use crate::failure::Failure;
use crate::terminal::{JOB, Terminal, text};
use crate::verb::customer::moment;

pub(super) fn restore(terminal: &mut Terminal, restore: Restore) -> Result<(), Failure> {
    let place = restore.file.display().to_string();
    terminal.given.read_from(restore.file);
    let picked =
        terminal.call("vault.restore_pick", json!({})).map_err(|failure| failure.at(place.clone()))?;
    let (method, prompt) = match restore.recovery {
        true => ("recovery", "cli-ask-recovery"),
        false => ("passphrase", "cli-ask-passphrase"),
    };
    let secret = terminal.secret(prompt)?;
    let boot = terminal
        .call(
            "vault.restore",
            json!({ "token": picked["token"], "method": method, "secret": secret, "job": JOB }),
        )
        .map_err(|failure| failure.at(place))?;
    if terminal.is_json {
        return terminal.json(&boot);
    }
    let made = moment(terminal.texts.lang(), &picked["createdAt"]);
    terminal.say("cli-restored", &[("vault", text(&picked["name"]).into()), ("made", made.into())])?;
    match picked["replaces"].as_bool() {
        Some(true) => terminal.say("cli-restored-beside", &[]),
        _ => Ok(()),
    }
}
