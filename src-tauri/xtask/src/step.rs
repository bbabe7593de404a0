//! Running the commands of a verb: each is named, shown as it would be typed, and timed; the first that fails ends
//! the verb and says how to repeat it.

use std::ffi::OsStr;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

/// The steps done so far, for the table at the end.
#[derive(Debug, Default)]
pub(crate) struct Steps {
    done: Vec<(String, Duration)>,
}

impl Steps {
    /// Runs `command` with its output on the terminal.
    pub(crate) fn command(&mut self, name: &str, command: &mut Command) -> Result<()> {
        let shown = shown(command);
        self.command_as(name, &shown, command)
    }

    /// The same for a command that needs surroundings which only a verb of this program makes: `shown` is that verb.
    pub(crate) fn command_as(&mut self, name: &str, shown: &str, command: &mut Command) -> Result<()> {
        self.run(name, shown, || {
            let status = command.status().with_context(|| format!("{shown} could not be started"))?;
            if !status.success() {
                bail!("{name} failed; repeat it with\n\n    {shown}\n");
            }
            Ok(())
        })
    }

    /// Runs `work`; `shown` says what it is.
    pub(crate) fn run(&mut self, name: &str, shown: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
        eprintln!("\n==> {name}: {shown}");
        let start = Instant::now();
        work()?;
        self.done.push((name.to_owned(), start.elapsed()));
        Ok(())
    }

    /// Every step with its seconds.
    pub(crate) fn summary(&self) -> String {
        let total: Duration = self.done.iter().map(|(_, took)| *took).sum();
        let line = |name: &str, took: Duration| format!("{:>8.1} s  {name}\n", took.as_secs_f64());
        let mut lines: String = self.done.iter().map(|(name, took)| line(name, *took)).collect();
        lines.push_str(&line("together", total));
        lines
    }
}

/// Runs one command outside a table, with its output on the terminal.
pub(crate) fn just(name: &str, command: &mut Command) -> Result<()> {
    Steps::default().command(name, command)
}

/// What `command` prints, or an error when it fails.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let shown = shown(command);
    let output = command.output().with_context(|| format!("{shown} could not be started"))?;
    if !output.status.success() {
        bail!("{shown} failed: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a program of that name is there.
pub(crate) fn is_there(program: &str) -> bool {
    let found =
        |dir: std::path::PathBuf| dir.join(program).is_file() || dir.join(format!("{program}.exe")).is_file();
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(found))
}

/// The command as one could type it into a terminal.
fn shown(command: &Command) -> String {
    let place = command.get_current_dir().filter(|dir| *dir != crate::place::root());
    let place = place.map(|dir| format!("cd {} && ", quoted(dir.as_os_str()))).unwrap_or_default();
    let settings = command
        .get_envs()
        .filter_map(|(name, value)| Some(format!("{}={} ", name.to_string_lossy(), quoted(value?))));
    let program = std::path::Path::new(command.get_program()).file_stem().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args()).map(quoted);
    place + &settings.collect::<String>() + &words.collect::<Vec<_>>().join(" ")
}

fn quoted(word: &OsStr) -> String {
    let word = word.to_string_lossy();
    let plain = |sign: char| sign.is_alphanumeric() || "-_./=:@,+%".contains(sign);
    if !word.is_empty() && word.chars().all(plain) {
        word.into_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_one_could_type_it() {
        let mut command = Command::new("/usr/bin/echo");
        command.args(["plain", "two words", "it's", ""]).env("NAME", "a b");
        assert_eq!(shown(&command), r"NAME='a b' echo plain 'two words' 'it'\''s' ''");
    }

    #[cfg(unix)]
    #[test]
    fn a_step_that_fails_ends_the_verb_and_names_itself() {
        let mut steps = Steps::default();
        steps.command("good", &mut Command::new("true")).expect("true succeeds");
        let error = steps.command("bad", &mut Command::new("false")).expect_err("false fails");
        assert!(error.to_string().contains("bad failed"), "{error}");
        assert!(error.to_string().contains("    false\n"), "{error}");
        assert!(steps.summary().contains("good") && !steps.summary().contains("bad"));
    }
}
