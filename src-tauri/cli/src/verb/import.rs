//! `import`: takes contacts in from files, or only says what it would do. Each file is one step for `undo`.

use std::path::Path;

use serde_json::{Value, json};

use crate::arguments::{Import, MatchBy, OnMatch};
use crate::failure::Failure;
use crate::terminal::{JOB, Terminal, number, text};

pub(super) fn import(terminal: &mut Terminal, import: Import) -> Result<(), Failure> {
    terminal.unlock()?;
    for file in &import.files {
        one(terminal, file, &import).map_err(|failure| failure.at(file.display().to_string()))?;
    }
    Ok(())
}

fn one(terminal: &mut Terminal, file: &Path, import: &Import) -> Result<(), Failure> {
    terminal.given.read_from(file.to_owned());
    let picked = terminal.call("import.pick", json!({}))?;
    let op = if import.dry_run { "import.dry_run" } else { "import.run" };
    let result = terminal.call(
        op,
        json!({
            "token": picked["token"],
            "job": JOB,
            "matchBy": match_by(import.match_by),
            "onMatch": on_match(import.on_match),
            "tag": import.tag,
        }),
    )?;
    if terminal.is_json {
        return terminal.json(&result);
    }
    let name = text(&picked["name"]).into();
    if import.dry_run {
        terminal.say("cli-import-would", &[("file", name), ("total", number(&result["total"]))])?;
        count(terminal, "cli-import-new", &result["new"])?;
    } else {
        terminal.say("cli-import-done", &[("file", name)])?;
        count(terminal, "cli-import-new", &result["created"])?;
    }
    for part in ["updated", "unchanged", "unclear", "refused"] {
        count(terminal, &format!("cli-import-{part}"), &result[part])?;
    }
    problems(terminal, &result["problems"])
}

fn count(terminal: &mut Terminal, key: &str, value: &Value) -> Result<(), Failure> {
    let line = terminal.texts.format(key, &[("count", number(value))]);
    terminal.line(&format!("  {line}"))
}

/// Where something was left out, and why. The sentences come from the operation.
fn problems(terminal: &mut Terminal, problems: &Value) -> Result<(), Failure> {
    for problem in problems.as_array().into_iter().flatten() {
        let place = terminal.texts.format("cli-import-line", &[("line", number(&problem["line"]))]);
        let column = problem["column"].as_str().map(|column| format!(", {column}")).unwrap_or_default();
        let line = format!("  {place}{column}: {}", text(&problem["text"]));
        terminal.line(&crate::row::one_line(&line))?;
    }
    Ok(())
}

fn match_by(given: MatchBy) -> &'static str {
    match given {
        MatchBy::Auto => "auto",
        MatchBy::Number => "number",
        MatchBy::Email => "email",
        MatchBy::NamePostcode => "namePostcode",
        MatchBy::Nothing => "nothing",
    }
}

fn on_match(given: OnMatch) -> &'static str {
    match given {
        OnMatch::FileWins => "fileWins",
        OnMatch::FillEmpty => "fillEmpty",
        OnMatch::Skip => "skip",
    }
}
