//! A display and a session for programs that want a desktop where there is none: Xvfb, a session bus of its own,
//! and a keychain that is thrown away with it.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result};

use crate::{place, step};

/// Starts a keychain on the new bus, with files of its own and a password nobody needs to know, and then becomes
/// the program. Only the keychain sees that home folder; the program keeps the caller's.
const WITH_KEYCHAIN: &str = r#"printf rondo | HOME="$0" XDG_DATA_HOME="$0" XDG_RUNTIME_DIR="$0" gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@""#;

/// A virtual display for as long as this value lives.
#[derive(Debug)]
pub(crate) struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts one of that size, on the first free number.
    pub(crate) fn start(width: u32, height: u32) -> Result<Self> {
        let screen = format!("{width}x{height}x24");
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", &screen])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb could not be started")?;
        // It writes its number when it is ready to take programs.
        let ready = server.stdout.take().expect("its output is piped");
        let mut number = String::new();
        BufReader::new(ready).read_line(&mut number).context("Xvfb did not say its number")?;
        Ok(Self { server, name: format!(":{}", number.trim()) })
    }

    /// Lets `command` open its windows here.
    pub(crate) fn show(&self, command: &mut Command) {
        // Nobody reads the screen aloud here, and GTK need not look for somebody who does.
        command.env("DISPLAY", &self.name).env("NO_AT_BRIDGE", "1").env_remove("WAYLAND_DISPLAY");
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may be gone already; either way nothing is left to do.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Whether this terminal has a display to open windows on.
pub(crate) fn is_there() -> bool {
    cfg!(not(target_os = "linux"))
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|set| !set.is_empty()))
}

/// `command` on a session bus of its own, if this system has one.
pub(crate) fn on_own_bus(command: &Command) -> Command {
    if !step::is_there("dbus-run-session") {
        return wrapped(&[], command);
    }
    wrapped(&["dbus-run-session", "--"], command)
}

/// `command` on a session bus of its own with an unlocked, empty keychain, as the tests of the vault want it.
pub(crate) fn with_keychain(command: &Command) -> Result<Command> {
    if !cfg!(target_os = "linux") {
        return Ok(wrapped(&[], command));
    }
    let home = place::outcome("keychain");
    if home.exists() {
        fs::remove_dir_all(&home)?;
    }
    fs::create_dir_all(&home)?;
    #[cfg(unix)]
    fs::set_permissions(&home, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    let home = home.to_str().context("the checkout lies in a folder whose name is not text")?;
    Ok(wrapped(&["dbus-run-session", "--", "sh", "-c", WITH_KEYCHAIN, home], command))
}

/// The same command behind other words, in the same folder with the same settings.
fn wrapped(words: &[&str], command: &Command) -> Command {
    let mut all =
        words.iter().map(std::ffi::OsStr::new).chain([command.get_program()]).chain(command.get_args());
    let mut wrapped = Command::new(all.next().expect("a command has a program"));
    wrapped.args(all);
    if let Some(dir) = command.get_current_dir() {
        wrapped.current_dir(dir);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => wrapped.env(name, value),
            None => wrapped.env_remove(name),
        };
    }
    wrapped
}
