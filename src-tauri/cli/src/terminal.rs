//! One call of the command line: Rondo over its data folder, the person's language, and the way the output goes.

use std::io::{self, BufWriter, IsTerminal as _, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rondo_api::text::{Arg, Lang, Texts};
use rondo_api::{Config, Event, Rondo};
use rondo_core::vault::KdfCost;
use rondo_foreign::Worker;
use serde_json::{Value, json};

use crate::arguments::Common;
use crate::failure::Failure;
use crate::given::Given;
use crate::secret;

/// Names the long work of this process; there is never more than one at a time.
pub(crate) const JOB: &str = "cli";

/// What verbs work with.
pub(crate) struct Terminal {
    pub(crate) rondo: Rondo,
    pub(crate) given: Arc<Given>,
    pub(crate) texts: Texts,
    /// The output is for a program.
    pub(crate) is_json: bool,
    sample: bool,
    passphrase_fd: Option<u32>,
    out: BufWriter<io::Stdout>,
}

impl Terminal {
    pub(crate) fn new(common: &Common, language: Lang, cost: Option<KdfCost>) -> Result<Self, Failure> {
        let data_dir = common.data_dir.clone().or_else(Config::default_data_dir).ok_or(Failure::NoHome)?;
        let given = Arc::new(Given::default());
        let reader = Worker::of_this_program().map_err(Failure::Output)?;
        let config =
            Config { data_dir, language: Some(language), sample: common.sample, kdf_cost: cost, reader };
        let rondo = Rondo::new(config, given.clone());
        rondo.speak(language);
        if io::stderr().is_terminal() && !common.json {
            rondo.subscribe(Box::new(show_progress));
        }
        Ok(Self {
            rondo,
            given,
            texts: Texts::new(language),
            is_json: common.json,
            sample: common.sample,
            passphrase_fd: common.passphrase_fd,
            out: BufWriter::new(io::stdout()),
        })
    }

    /// Calls an operation.
    pub(crate) fn call(&self, op: &str, request: Value) -> Result<Value, Failure> {
        Ok(self.rondo.call(op, request)?)
    }

    /// Opens the vault with its passphrase, or the sample firm, which needs none.
    pub(crate) fn unlock(&self) -> Result<Value, Failure> {
        if self.sample {
            return self.call("vault.open_sample", json!({ "job": JOB }));
        }
        // Who has no vault is told so before being asked for its passphrase.
        let boot = self.call("app.boot", json!({}))?;
        let secret = match boot["state"].as_str() {
            Some("locked") => self.passphrase()?,
            _ => String::new(),
        };
        self.call("vault.unlock", json!({ "method": "passphrase", "secret": secret }))
            .map_err(|failure| failure.at(text(&boot["folder"])))
    }

    /// Asks for the passphrase.
    pub(crate) fn passphrase(&self) -> Result<String, Failure> {
        self.secret("cli-ask-passphrase")
    }

    /// Asks for a secret under the catalogue's words.
    pub(crate) fn secret(&self, prompt: &str) -> Result<String, Failure> {
        secret::ask(&format!("{} ", self.texts.get(prompt)), self.passphrase_fd)
    }

    /// Whether a person sits there who can be asked again.
    pub(crate) fn asks(&self) -> bool {
        self.passphrase_fd.is_none()
    }

    /// Where to write: with the extension the file needs, and not over another file unless that was asked for.
    pub(crate) fn write_to(&self, output: &Path, extension: &str, force: bool) -> Result<PathBuf, Failure> {
        let mut target = output.to_owned();
        if target.extension().is_none() {
            target.set_extension(extension);
        }
        if !force && target.exists() {
            return Err(Failure::Exists { place: target.display().to_string() });
        }
        self.given.write_to(target.clone());
        Ok(target)
    }

    /// A text of the catalogue as a line.
    pub(crate) fn say(&mut self, key: &str, args: &[(&str, Arg)]) -> Result<(), Failure> {
        let line = self.texts.format(key, args);
        self.line(&line)
    }

    /// A line as it is.
    pub(crate) fn line(&mut self, line: &str) -> Result<(), Failure> {
        Ok(writeln!(self.out, "{line}")?)
    }

    /// An answer for a program: one line of JSON.
    pub(crate) fn json(&mut self, value: &Value) -> Result<(), Failure> {
        self.line(&value.to_string())
    }

    /// Everything said so far reaches the reader, and the vault is closed.
    pub(crate) fn close(mut self) -> Result<(), Failure> {
        self.rondo.close();
        Ok(self.out.flush()?)
    }
}

/// The text of a JSON string; empty when it is none.
pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// A JSON number as the argument of a text.
pub(crate) fn number(value: &Value) -> Arg {
    value.as_i64().unwrap_or_default().into()
}

/// Keeps one line on the terminal up to date; a pipe gets none of it.
fn show_progress(event: Event) {
    if let Event::Progress { done, total: Some(total), .. } = event {
        let end = if done >= total { "\r\x1b[K" } else { "" };
        // The terminal may be gone; the work goes on.
        let _ = write!(io::stderr(), "\r{done} / {total}{end}");
    }
}
