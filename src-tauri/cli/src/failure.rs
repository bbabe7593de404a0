//! What ends a call early, and its three lines for a person: what happened, where, and what to do about it.

use std::io::{self, Write};

use rondo_api::ApiError;
use rondo_api::text::Texts;
use serde_json::json;

use crate::lifecycle::Trouble;
use crate::verb::label;

/// Why a verb did not do its work.
#[derive(Debug)]
pub(crate) enum Failure {
    /// An operation refused. The place is what the person typed: a file or a field.
    Api { error: ApiError, place: Option<String> },
    /// The output cannot be written.
    Output(io::Error),
    /// Nobody can be asked for the passphrase.
    NoTerminal,
    /// The descriptor of the passphrase cannot be read.
    NoDescriptor,
    /// The two passphrases of a new vault differ.
    Differs,
    /// No home folder is known, and no data folder was given.
    NoHome,
    /// No customer has this name.
    Nobody { name: String },
    /// Several customers have this name: their lines for the person to choose from.
    Several { name: String, found: Vec<String> },
    /// The target is there already.
    Exists { place: String },
    /// An archive of everything has no dry run and no kind of records.
    NotForArchives,
    /// A plain file cannot be used.
    Plain(Trouble),
    /// The check of the vault found damage.
    Damaged { problems: i64 },
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Self::Api { error, place: None }
    }
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        Self::Plain(trouble)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl Failure {
    /// Names what the person typed, where an operation knows only that it failed.
    pub(crate) fn at(self, place: impl Into<String>) -> Self {
        match self {
            Self::Api { error, place: None } => Self::Api { error, place: Some(place.into()) },
            other => other,
        }
    }

    /// The reader of the output went away, as `head` does: nothing to complain about.
    pub(crate) fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }

    /// What happened, where, and the way out.
    pub(crate) fn tell(&self, texts: &Texts, to: &mut impl Write) -> io::Result<()> {
        let (what, place, way) = self.lines(texts);
        writeln!(to, "rondo-cli: {what}")?;
        for line in place.into_iter().chain(way) {
            writeln!(to, "  {line}")?;
        }
        if let Self::Several { found, .. } = self {
            for line in found {
                writeln!(to, "  {line}")?;
            }
        }
        Ok(())
    }

    /// The same for a program, as one line of JSON.
    pub(crate) fn tell_json(&self, to: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Api { error, .. } => writeln!(to, "{}", json!(error)),
            Self::Plain(trouble) => writeln!(to, "{}", trouble.json()),
            other => writeln!(to, "{}", json!({ "code": other.code() })),
        }
    }

    fn lines(&self, texts: &Texts) -> (String, Option<String>, Option<String>) {
        if let Self::Plain(trouble) = self {
            return trouble.lines(texts);
        }
        let own = format!("cli-error-{}", self.code());
        let (what, place) = match self {
            Self::Api { error, place } => (
                texts.get(&format!("error-{}", code_of(error))),
                where_it_failed(texts, error, place.as_deref()),
            ),
            Self::Nobody { name } | Self::Several { name, .. } => {
                (texts.format(&own, &[("name", name.into())]), None)
            }
            Self::Damaged { problems } => (texts.format(&own, &[("problems", (*problems).into())]), None),
            Self::Exists { place } => (texts.get(&own), Some(place.clone())),
            _ => (texts.get(&own), None),
        };
        // The gate of the window has already found words for what can be wrong with a vault.
        let ways = [format!("cli-way-{}", self.code()), format!("vault-trouble-{}-what", self.code())];
        (what, place, ways.iter().find(|way| texts.has(way)).map(|way| texts.get(way)))
    }

    fn code(&self) -> String {
        match self {
            Self::Api { error, .. } => return code_of(error),
            Self::Output(_) => "output",
            Self::NoTerminal => "no-terminal",
            Self::NoDescriptor => "no-descriptor",
            Self::Differs => "differs",
            Self::NoHome => "no-home",
            Self::Nobody { .. } => "nobody",
            Self::Several { .. } => "several",
            Self::Exists { .. } => "exists",
            Self::Damaged { .. } => "damaged",
            Self::NotForArchives => "not-for-archives",
            Self::Plain(_) => "plain",
        }
        .to_owned()
    }
}

/// The code as it stands in the catalogue's keys.
fn code_of(error: &ApiError) -> String {
    json!(error.code).as_str().unwrap_or("internal").to_owned()
}

/// The file or field and what is wrong with it; for an undo, the operation that cannot be taken back.
fn where_it_failed(texts: &Texts, error: &ApiError, place: Option<&str>) -> Option<String> {
    if let Some(conflict) = error.details.get("conflict") {
        return Some(label(texts, &conflict["label"]));
    }
    let detail = |name: &str| error.details.get(name)?.as_str();
    let field = detail("field").map(|field| texts.format("cli-place-field", &[("field", field.into())]));
    let place = place.map(str::to_owned).or(field);
    match (place, reason(texts, error)) {
        (Some(place), Some(reason)) => {
            Some(texts.format("cli-place-reason", &[("place", place.into()), ("reason", reason.into())]))
        }
        (place, reason) => place.or(reason),
    }
}

/// Why, in words: a file to import has its own reasons, told by the importer's catalogue.
fn reason(texts: &Texts, error: &ApiError) -> Option<String> {
    let detail = |name: &str| error.details.get(name)?.as_str();
    let word = detail("reason")?;
    let own = format!("cli-reason-{word}");
    if texts.has(&own) {
        return Some(texts.get(&own));
    }
    let likeness = detail("likeness").map(|likeness| texts.get(&format!("exchange-likeness-{likeness}")));
    let limit = error.details.get("limit").and_then(serde_json::Value::as_i64).unwrap_or_default();
    let key = format!("exchange-reason-{word}");
    let args = [("likeness", likeness.unwrap_or_default().into()), ("limit", limit.into())];
    texts.has(&key).then(|| texts.format(&key, &args))
}
