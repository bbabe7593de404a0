//! `print`: the sheets of the window as PDF files.

use serde_json::{Value, json};

use crate::arguments::{CustomerSheet, ListSheet, Output, ReportSheet, Sheet};
use crate::failure::Failure;
use crate::terminal::{JOB, Terminal, text};
use crate::verb::create::tell_key;
use crate::verb::customer::find;

pub(super) fn print(terminal: &mut Terminal, sheet: Sheet) -> Result<(), Failure> {
    match sheet {
        Sheet::Customer(sheet) => customer(terminal, &sheet),
        Sheet::List(sheet) => list(terminal, &sheet),
        Sheet::Report(sheet) => report(terminal, &sheet),
        Sheet::Warnings(output) => lifecycle_sheet(terminal, &output, "print.warnings", json!({})),
        Sheet::Recovery(output) => recovery(terminal, &output),
    }
}

fn customer(terminal: &mut Terminal, sheet: &CustomerSheet) -> Result<(), Failure> {
    let target = terminal.write_to(&sheet.output.output, "pdf", sheet.output.force)?;
    terminal.unlock()?;
    let id = find(terminal, &sheet.customer)?;
    save(terminal, "print.customer", json!({ "id": id }))
        .map_err(|failure| failure.at(target.display().to_string()))?;
    written(terminal, &target.display().to_string())
}

fn list(terminal: &mut Terminal, sheet: &ListSheet) -> Result<(), Failure> {
    let target = terminal.write_to(&sheet.output.output, "pdf", sheet.output.force)?;
    terminal.unlock()?;
    let title = terminal.texts.get("print-customer-list");
    let request =
        json!({ "filter": { "search": sheet.search }, "sort": "name", "descending": false, "title": title });
    save(terminal, "print.list", request).map_err(|failure| failure.at(target.display().to_string()))?;
    written(terminal, &target.display().to_string())
}

fn report(terminal: &mut Terminal, sheet: &ReportSheet) -> Result<(), Failure> {
    let request = json!({ "track": sheet.model.name() });
    lifecycle_sheet(terminal, &sheet.output, "print.report", request)
}

/// A sheet about where customers stand: what time has changed since the last start is derived first.
fn lifecycle_sheet(
    terminal: &mut Terminal,
    output: &Output,
    op: &str,
    request: Value,
) -> Result<(), Failure> {
    let target = terminal.write_to(&output.output, "pdf", output.force)?;
    terminal.unlock()?;
    terminal.call("lifecycle.catch_up", json!({ "job": JOB }))?;
    save(terminal, op, request).map_err(|failure| failure.at(target.display().to_string()))?;
    written(terminal, &target.display().to_string())
}

/// A recovery key is shown only when it is made, so this makes a new one; the old sheet no longer opens the vault.
fn recovery(terminal: &mut Terminal, output: &Output) -> Result<(), Failure> {
    let target = terminal.write_to(&output.output, "pdf", output.force)?;
    let passphrase = terminal.passphrase()?;
    terminal.call("vault.unlock", json!({ "method": "passphrase", "secret": passphrase }))?;
    let made = terminal.call("vault.renew_recovery", json!({ "passphrase": passphrase }))?;
    if let Err(failure) = save(terminal, "vault.recovery_sheet", json!({})) {
        // The old key opens nothing any more, so the new one must not be lost with its sheet.
        if terminal.is_json { terminal.json(&made) } else { tell_key(terminal, &made) }?;
        return Err(failure.at(target.display().to_string()));
    }
    written(terminal, &target.display().to_string())?;
    if terminal.is_json { Ok(()) } else { terminal.say("cli-recovery-renewed", &[]) }
}

/// Makes a document and writes it where the call said.
pub(super) fn save(terminal: &Terminal, op: &str, request: Value) -> Result<(), Failure> {
    let document = terminal.call(op, request)?;
    terminal.call("print.save", json!({ "token": text(&document["token"]) }))?;
    Ok(())
}

/// Says that a file was written.
pub(super) fn written(terminal: &mut Terminal, target: &str) -> Result<(), Failure> {
    if terminal.is_json {
        return terminal.json(&json!({ "file": target }));
    }
    terminal.say("cli-written", &[("file", target.into())])
}
