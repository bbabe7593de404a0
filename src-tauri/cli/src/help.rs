//! The help and the complaints about what was typed, in the person's language. clap knows only English: its skeleton
//! is filled with the catalogue's texts, and its errors are read for what they mean, not for what they say.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory as _};
use rondo_api::text::Texts;

use crate::arguments::Arguments;

/// The whole command line with its texts.
pub(crate) fn command(texts: &Texts) -> Command {
    translated(Arguments::command().version(env!("CARGO_PKG_VERSION")), texts, "cli-about")
}

/// A verb's text is `cli-about-<verb>`, that of a switch `cli-arg-<name>` wherever it stands.
fn translated(command: Command, texts: &Texts, about: &str) -> Command {
    let template = format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}\n", texts.get("cli-help-usage"));
    command
        .about(texts.get(about))
        .help_template(template)
        .subcommand_help_heading(kept(texts, "cli-help-commands"))
        .subcommand_value_name(kept(texts, "cli-help-command"))
        .mut_args(|arg| {
            let heading = if arg.is_positional() { "cli-help-arguments" } else { "cli-help-options" };
            let help = texts.get(&format!("cli-arg-{}", arg.get_id().as_str().replace('_', "-")));
            arg.help(help).help_heading(kept(texts, heading))
        })
        .mut_subcommands(|verb| {
            let about = format!("{about}-{}", verb.get_name());
            translated(verb, texts, &about)
        })
}

/// clap wants these few words for as long as the program runs.
fn kept(texts: &Texts, key: &str) -> &'static str {
    texts.get(key).leak()
}

/// A page of help, or the version.
pub(crate) fn page(texts: &Texts, error: &clap::Error) -> String {
    error.render().to_string().replace("[OPTIONS]", &format!("[{}]", texts.get("cli-help-options-short")))
}

/// One sentence about what was not understood. Values are not repeated: one of them may be a secret typed in the
/// wrong place.
pub(crate) fn complaint(texts: &Texts, error: &clap::Error) -> String {
    let about = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(name)) => Some(name.clone()),
        Some(ContextValue::Strings(names)) => Some(names.join(", ")),
        _ => None,
    };
    let (key, argument) = match error.kind() {
        ErrorKind::UnknownArgument => ("cli-usage-unknown", known_part(about(ContextKind::InvalidArg))),
        ErrorKind::InvalidSubcommand => ("cli-usage-verb", None),
        ErrorKind::MissingRequiredArgument => ("cli-usage-missing", about(ContextKind::InvalidArg)),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            ("cli-usage-value", about(ContextKind::InvalidArg))
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            ("cli-usage-no-verb", None)
        }
        _ => ("cli-usage-other", None),
    };
    let what = match argument {
        Some(argument) => texts.format(key, &[("argument", argument.into())]),
        None if matches!(key, "cli-usage-no-verb" | "cli-usage-verb") => texts.get(key),
        None => texts.get("cli-usage-other"),
    };
    format!("{what} {}", texts.get("cli-usage-help"))
}

/// Only the name of a switch is repeated; anything else may be a value.
fn known_part(argument: Option<String>) -> Option<String> {
    let argument = argument?;
    let name = argument.split('=').next().unwrap_or_default();
    name.starts_with("--").then(|| name.to_owned())
}
