//! `create`: a new vault with its firm and first user. The recovery key is shown once, here and never again.

use serde_json::{Value, json};

use crate::arguments::Create;
use crate::failure::Failure;
use crate::terminal::{Terminal, text};

pub(super) fn create(terminal: &mut Terminal, create: Create) -> Result<(), Failure> {
    if let Some(sheet) = &create.recovery_sheet {
        // Before the vault exists: a key that cannot be written down would be lost.
        terminal.write_to(sheet, "pdf", false)?;
    }
    let passphrase = new_passphrase(terminal)?;
    let made = terminal.call(
        "vault.create",
        json!({
            "name": create.firm,
            "passphrase": passphrase,
            "language": terminal.texts.lang(),
            "country": create.country,
            "firmName": create.firm,
            "userName": create.user,
        }),
    )?;
    let sheet = match &create.recovery_sheet {
        Some(sheet) => super::print::save(terminal, "vault.recovery_sheet", json!({}))
            .map_err(|failure| failure.at(sheet.display().to_string())),
        None => Ok(()),
    };
    // The key is shown now or never, so also where its sheet cannot be written.
    tell(terminal, &made)?;
    sheet
}

fn tell(terminal: &mut Terminal, made: &Value) -> Result<(), Failure> {
    if terminal.is_json {
        return terminal.json(made);
    }
    let info = terminal.call("vault.info", json!({}))?;
    terminal.say("cli-created", &[("folder", text(&info["folder"]).into())])?;
    tell_key(terminal, made)?;
    terminal.say("cli-recovery-note", &[])
}

/// The groups of a recovery key that was just made.
pub(super) fn tell_key(terminal: &mut Terminal, made: &Value) -> Result<(), Failure> {
    let groups: Vec<&str> = made["groups"].as_array().into_iter().flatten().map(text).collect();
    terminal.say("cli-recovery-key", &[("key", groups.join(" ").into())])
}

/// A person types it twice; a script gives it once.
fn new_passphrase(terminal: &Terminal) -> Result<String, Failure> {
    let first = terminal.secret("cli-ask-new-passphrase")?;
    if terminal.asks() && terminal.secret("cli-ask-again")? != first {
        return Err(Failure::Differs);
    }
    Ok(first)
}
