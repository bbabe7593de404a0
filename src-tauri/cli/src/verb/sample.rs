//! `sample`: makes the sample firm if it is not there yet, and opens it. Afterwards `--sample` works with it.

use serde_json::json;

use crate::failure::Failure;
use crate::terminal::{JOB, Terminal, number, text};

pub(super) fn sample(terminal: &mut Terminal) -> Result<(), Failure> {
    let boot = terminal.call("vault.open_sample", json!({ "job": JOB }))?;
    let counts = terminal.call("party.counts", json!({}))?;
    if terminal.is_json {
        return terminal.json(&json!({ "vault": boot["vault"], "counts": counts }));
    }
    terminal.say("cli-sample", &[("vault", text(&boot["vault"]["name"]).into())])?;
    terminal.say(
        "cli-unlocked-counts",
        &[("customers", number(&counts["all"])), ("deals", number(&counts["openDeals"]))],
    )
}
