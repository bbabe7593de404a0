//! From the command line to an exit code: 0 when it was done, 1 when it was not, 2 when it was not understood.

use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;

use clap::FromArgMatches as _;
use clap::error::ErrorKind;
use rondo_api::text::{Lang, Texts};
use rondo_core::vault::KdfCost;

use crate::arguments::{Arguments, Verb};
use crate::failure::Failure;
use crate::terminal::Terminal;
use crate::{help, lifecycle, verb};

const USAGE: u8 = 2;

/// Does what was typed.
pub(crate) fn run() -> ExitCode {
    let typed: Vec<OsString> = std::env::args_os().collect();
    let texts = Texts::new(language(&typed));
    let parsed = help::command(&texts)
        .try_get_matches_from(&typed)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    match parsed {
        Ok(arguments) => finish(&texts, arguments),
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            let shown = write!(std::io::stdout(), "{}", help::page(&texts, &error));
            if shown.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("rondo-cli: {}", help::complaint(&texts, &error));
            ExitCode::from(USAGE)
        }
    }
}

fn finish(texts: &Texts, arguments: Arguments) -> ExitCode {
    let is_json = arguments.common.json;
    let failure = match perform(texts.lang(), arguments) {
        Ok(()) => return ExitCode::SUCCESS,
        Err(failure) if failure.is_closed_pipe() => return ExitCode::SUCCESS,
        Err(failure) => failure,
    };
    let mut stderr = std::io::stderr();
    let told = if is_json { failure.tell_json(&mut stderr) } else { failure.tell(texts, &mut stderr) };
    // There is no other place to say that the last words were not heard; the code says that it failed.
    let _ = told;
    ExitCode::FAILURE
}

fn perform(language: Lang, arguments: Arguments) -> Result<(), Failure> {
    // Plain files need no data folder, so none is looked for.
    if let Verb::Lifecycle(lifecycle) = &arguments.verb
        && !lifecycle.question.reads_vault()
    {
        return lifecycle::perform(Texts::new(language), lifecycle, arguments.common.json);
    }
    let cost = match &arguments.verb {
        Verb::Create(create) if create.light => Some(KdfCost::FLOOR),
        _ => None,
    };
    let mut terminal = Terminal::new(&arguments.common, language, cost)?;
    let done = verb::perform(&mut terminal, arguments.verb);
    // What was said before a failure is still said, and the vault is closed either way.
    let closed = terminal.close();
    done.and(closed)
}

/// The language asked for, else the one of the environment (POSIX: `LC_ALL` before `LC_MESSAGES` before `LANG`).
/// Looked for before anything else is read, because help and complaints are written in it.
fn language(typed: &[OsString]) -> Lang {
    let typed: Vec<&str> = typed.iter().filter_map(|argument| argument.to_str()).collect();
    let after = typed.iter().position(|argument| *argument == "--language").and_then(|at| typed.get(at + 1));
    let joined = typed.iter().find_map(|argument| argument.strip_prefix("--language="));
    if let Some(asked) = after.copied().or(joined).and_then(|text| text.parse().ok()) {
        return asked;
    }
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .and_then(|locale| locale.parse().ok())
        .unwrap_or_default()
}
