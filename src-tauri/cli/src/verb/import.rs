//! `import`: takes contacts or records in from files, or only says what it would do. Each file is one step for `undo`.

use std::path::Path;

use serde_json::{Value, json};

use crate::arguments::{CaseKind, Import, MatchBy, OnMatch};
use crate::failure::Failure;
use crate::row::one_line;
use crate::terminal::{JOB, Terminal, number, text};

/// How many changes are shown; more would drown the counts above them.
const EXAMPLES: usize = 20;

pub(super) fn import(terminal: &mut Terminal, import: Import) -> Result<(), Failure> {
    terminal.unlock()?;
    for file in &import.files {
        one(terminal, file, &import).map_err(|failure| failure.at(file.display().to_string()))?;
    }
    Ok(())
}

/// Everything of another vault, into one that holds nothing yet.
fn archive(terminal: &mut Terminal, import: &Import) -> Result<(), Failure> {
    if import.dry_run || import.records.kind().is_some() {
        return Err(Failure::NotForArchives);
    }
    let picked = terminal.call("archive.pick", json!({}))?;
    let taken = terminal.call("archive.import", json!({ "token": picked["token"], "job": JOB }))?;
    if terminal.is_json {
        return terminal.json(&taken);
    }
    let (rows, files) = (number(&taken["rows"]), number(&taken["files"]));
    terminal
        .say("cli-archive-taken", &[("file", text(&picked["name"]).into()), ("rows", rows), ("files", files)])
}

fn one(terminal: &mut Terminal, file: &Path, import: &Import) -> Result<(), Failure> {
    terminal.given.read_from(file.to_owned());
    if file.to_string_lossy().to_lowercase().ends_with(".rondo.zip") {
        return archive(terminal, import);
    }
    let picked = terminal.call("import.pick", json!({}))?;
    if picked["kind"] == json!("correspondence") && import.records.kind().is_none() {
        return correspondence(terminal, &picked, import);
    }
    if let Some(kind) = import.records.kind() {
        return records(terminal, file, &picked, kind, import);
    }
    let op = if import.dry_run { "import.dry_run" } else { "import.run" };
    let result = terminal.call(
        op,
        json!({
            "token": picked["token"],
            "job": JOB,
            "matchBy": match_by(import.match_by),
            "onMatch": on_match(import.on_match),
            "tag": import.tag,
            "dialect": { "sheet": import.records.sheet },
        }),
    )?;
    if terminal.is_json {
        return terminal.json(&result);
    }
    let name = text(&picked["name"]).into();
    if import.dry_run {
        terminal.say("cli-import-would", &[("file", name), ("total", number(&result["total"]))])?;
        count(terminal, "cli-import-new", &result["new"])?;
        firms(terminal, &result["newFirms"])?;
        deals(terminal, &result["newDeals"])?;
    } else {
        terminal.say("cli-import-done", &[("file", name)])?;
        count(terminal, "cli-import-new", &result["created"])?;
        firms(terminal, &result["createdFirms"])?;
        deals(terminal, &result["createdDeals"])?;
    }
    for part in ["updated", "unchanged", "unclear", "refused"] {
        count(terminal, &format!("cli-import-{part}"), &result[part])?;
    }
    for example in list(&result["examples"]).iter().take(EXAMPLES) {
        self::example(terminal, example)?;
    }
    for row in list(&result["unclearRows"]) {
        unclear(terminal, row)?;
    }
    list(&result["problems"]).iter().try_for_each(|found| problem(terminal, found))
}

/// Purchases, contracts, cases, answers or referrals. Without a source the file's own name is one.
fn records(
    terminal: &mut Terminal,
    file: &Path,
    picked: &Value,
    kind: &str,
    import: &Import,
) -> Result<(), Failure> {
    let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let asked = &import.records;
    let op = if import.dry_run { "import.records.dry_run" } else { "import.records.run" };
    let result = terminal.call(
        op,
        json!({
            "token": picked["token"],
            "job": JOB,
            "kind": kind,
            "source": asked.source.clone().or(stem).unwrap_or_default(),
            "caseKind": asked.case_kind.map(case_kind),
            "dialect": { "sheet": asked.sheet },
        }),
    )?;
    if terminal.is_json {
        return terminal.json(&result);
    }
    let name = text(&picked["name"]).into();
    if import.dry_run {
        terminal.say("cli-import-would", &[("file", name), ("total", number(&result["total"]))])?;
    } else {
        terminal.say("cli-import-done", &[("file", name)])?;
    }
    count(terminal, "cli-import-new", &result["added"])?;
    count(terminal, "cli-import-known", &result["known"])?;
    count(terminal, "cli-import-refused", &result["refused"])?;
    list(&result["problems"]).iter().try_for_each(|found| problem(terminal, found))
}

/// Mails and meetings. Addresses that belong to nobody are told, or become contacts.
fn correspondence(terminal: &mut Terminal, picked: &Value, import: &Import) -> Result<(), Failure> {
    let request = json!({ "tokens": [picked["token"]], "job": JOB, "newContacts": import.new_contacts });
    let op = if import.dry_run { "import.correspondence.dry_run" } else { "import.correspondence.run" };
    let result = terminal.call(op, request)?;
    if terminal.is_json {
        return terminal.json(&result);
    }
    let file = ("file", text(&picked["name"]).into());
    if import.dry_run {
        terminal.say("cli-import-would", &[file, ("total", number(&result["total"]))])?;
    } else {
        terminal.say("cli-import-done", &[file])?;
    }
    count(terminal, "cli-import-new", &result["added"])?;
    for (key, part) in [("tasks", "tasks"), ("known", "known"), ("nobody", "nobody"), ("refused", "refused")]
    {
        count(terminal, &format!("cli-import-{key}"), &result[part])?;
    }
    for row in list(&result["rows"]).iter().filter(|row| row["state"] == json!("refused")).take(EXAMPLES) {
        let why = terminal.texts.get(&format!("correspondence-why-{}", text(&row["why"])));
        let what = [text(&row["title"]), why.as_str()].join(" ").trim().to_owned();
        let place = terminal.texts.format("cli-import-entry", &[("number", number(&row["number"]))]);
        terminal.line(&format!("  {place}: {}", one_line(&what)))?;
    }
    for stranger in list(&result["strangers"]) {
        let what = format!("{} {}", text(&stranger["address"]), text(&stranger["name"]));
        terminal.line(&format!("    {}", one_line(what.trim())))?;
    }
    Ok(())
}

fn case_kind(given: CaseKind) -> &'static str {
    match given {
        CaseKind::Complaint => "complaint",
        CaseKind::Return => "return",
        CaseKind::Question => "question",
        CaseKind::Feedback => "feedback",
    }
}

/// The organisations beside the new rows, where there are any.
fn firms(terminal: &mut Terminal, made: &Value) -> Result<(), Failure> {
    if made == &json!(0) { Ok(()) } else { count(terminal, "cli-import-firms", made) }
}

fn deals(terminal: &mut Terminal, made: &Value) -> Result<(), Failure> {
    if made == &json!(0) { Ok(()) } else { count(terminal, "cli-import-deals", made) }
}

fn count(terminal: &mut Terminal, key: &str, value: &Value) -> Result<(), Failure> {
    let line = terminal.texts.format(key, &[("count", number(value))]);
    terminal.line(&format!("  {line}"))
}

/// A customer that would change: its fields before and after.
fn example(terminal: &mut Terminal, example: &Value) -> Result<(), Failure> {
    let changes = list(&example["changes"]).iter().map(|change| {
        let key = format!("exchange-field-{}", text(&change["field"]));
        let field = match change["name"].as_str() {
            Some(name) => name.to_owned(),
            None if terminal.texts.has(&key) => terminal.texts.get(&key),
            None => text(&change["field"]).to_owned(),
        };
        format!("{field}: {} → {}", text(&change["before"]), text(&change["after"]))
    });
    let what = [vec![text(&example["name"]).to_owned()], changes.collect()].concat().join("; ");
    at_line(terminal, example, &what)
}

/// A row that fits several customers.
fn unclear(terminal: &mut Terminal, row: &Value) -> Result<(), Failure> {
    let candidates: Vec<&str> =
        list(&row["candidates"]).iter().map(|candidate| text(&candidate["name"])).collect();
    let args = [("name", text(&row["name"]).into()), ("customers", candidates.join(", ").into())];
    let what = terminal.texts.format("cli-import-fits", &args);
    at_line(terminal, row, &what)
}

/// Where something was left out, and why. The sentences come from the operation.
fn problem(terminal: &mut Terminal, problem: &Value) -> Result<(), Failure> {
    let what = match problem["column"].as_str() {
        Some(column) => format!("{column}: {}", text(&problem["text"])),
        None => text(&problem["text"]).to_owned(),
    };
    at_line(terminal, problem, &what)
}

fn at_line(terminal: &mut Terminal, found: &Value, what: &str) -> Result<(), Failure> {
    let place = terminal.texts.format("cli-import-line", &[("line", number(&found["line"]))]);
    terminal.line(&format!("  {place}: {}", one_line(what)))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn match_by(given: MatchBy) -> &'static str {
    match given {
        MatchBy::Auto => "auto",
        MatchBy::Number => "number",
        MatchBy::Email => "email",
        MatchBy::NamePostcode => "namePostcode",
        MatchBy::NameCity => "nameCity",
        MatchBy::Phone => "phone",
        MatchBy::ForeignId => "foreignId",
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
