//! `unlock-check`: whether the passphrase opens the vault, and what stands in it. Nothing is changed.

use serde_json::json;

use crate::failure::Failure;
use crate::terminal::{Terminal, number, text};

pub(super) fn unlock_check(terminal: &mut Terminal) -> Result<(), Failure> {
    let boot = terminal.unlock()?;
    let counts = terminal.call("party.counts", json!({}))?;
    if terminal.is_json {
        return terminal.json(&json!({ "vault": boot["vault"], "counts": counts }));
    }
    terminal.say("cli-unlocked", &[("vault", text(&boot["vault"]["name"]).into())])?;
    terminal.say(
        "cli-unlocked-counts",
        &[("customers", number(&counts["all"])), ("deals", number(&counts["openDeals"]))],
    )?;
    if boot["vault"]["headerRepaired"] == true {
        terminal.say("cli-header-repaired", &[])?;
    }
    if boot["vault"]["readOnly"] == true {
        terminal.say("vault-read-only", &[])?;
    }
    Ok(())
}
