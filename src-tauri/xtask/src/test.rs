//! `cargo xtask test`: everything CI runs, in the order in which it costs. It stops at the first failure and says
//! how to repeat just that.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use anyhow::{Context as _, Result, bail};

use crate::display::{self, Display};
use crate::step::{self, Steps};
use crate::{frontend, place, setup, sizes};

/// A part of the tests that can be run alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Everything in Rust that needs no window.
    Rust,
    /// The front end by itself.
    Ui,
    /// The front end in a browser, over the loopback host.
    Browser,
    /// The desktop app in its real window.
    Window,
}

/// Reads what stands after `test`.
pub(crate) fn parse(words: &[String]) -> Result<Option<Part>> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    Ok(match words[..] {
        [] => None,
        ["--only", "rust"] => Some(Part::Rust),
        ["--only", "ui"] => Some(Part::Ui),
        ["--only", "browser"] => Some(Part::Browser),
        ["--only", "window"] => Some(Part::Window),
        _ => bail!("`test` does not understand `{}`\n\n{}", words.join(" "), crate::USAGE),
    })
}

/// Runs all parts, or one.
pub(crate) fn run(only: Option<Part>) -> Result<()> {
    let mut steps = Steps::default();
    steps.run("Set-up", "packages, Node, npm ci", setup::for_tests)?;
    let wanted = |part| only.is_none_or(|only| only == part);
    if wanted(Part::Rust) {
        rust(&mut steps)?;
    }
    if wanted(Part::Ui) {
        ui(&mut steps)?;
    }
    if wanted(Part::Browser) {
        browser(&mut steps)?;
    }
    if wanted(Part::Window) {
        window(&mut steps)?;
    }
    eprintln!("\nEverything passed.\n\n{}", steps.summary());
    Ok(())
}

fn rust(steps: &mut Steps) -> Result<()> {
    const WITHOUT_WINDOW: [&str; 3] = ["--workspace", "--exclude", "rondo"];
    steps.command("Format", place::cargo().args(["fmt", "--all", "--check"]))?;
    steps.run("File sizes", "cargo xtask sizes", sizes::check)?;
    steps.run("Layers", "cargo tree --package rondo-api", layers)?;
    let mut clippy = place::cargo();
    clippy.arg("clippy").args(WITHOUT_WINDOW).args(["--all-targets", "--", "--deny", "warnings"]);
    steps.command("Lints", &mut clippy)?;

    let mut tests = place::cargo();
    tests.arg("test").args(WITHOUT_WINDOW);
    steps.command_as("Rust tests", "cargo xtask test --only rust", &mut display::with_keychain(&tests)?)
}

/// The rule of the house that the compiler does not check: the api knows nothing of the shell.
fn layers() -> Result<()> {
    let below = step::output(place::cargo().args([
        "tree",
        "--package",
        "rondo-api",
        "--prefix",
        "none",
        "--locked",
    ]))?;
    match below.lines().find(|line| line.starts_with("tauri ") || line.starts_with("webkit2gtk")) {
        None => Ok(()),
        Some(line) => bail!("rondo-api depends on `{line}`; only src-tauri/app may know it"),
    }
}

fn ui(steps: &mut Steps) -> Result<()> {
    for (name, script) in
        [("Front-end types", "check"), ("Front-end lints", "lint"), ("Front-end tests", "test")]
    {
        steps.command(name, place::npm().args(["run", script]))?;
    }
    steps.run("Front-end build", "npm run build", frontend::build)
}

fn browser(steps: &mut Steps) -> Result<()> {
    frontend::build()?;
    let mut host = place::cargo();
    host.args(["build", "--package", "rondo-tests", "--bin", "rondo-loopback"]);
    steps.command("Loopback host", &mut host)?;
    let loopback =
        place::target().join("debug").join(format!("rondo-loopback{}", std::env::consts::EXE_SUFFIX));
    steps.command("Browser tests", place::npm().args(["run", "browser"]).env("RONDO_LOOPBACK", loopback))
}

fn window(steps: &mut Steps) -> Result<()> {
    frontend::build()?;
    let mut clippy = place::app_cargo("clippy");
    steps.command("App lints", clippy.args(["--no-deps", "--all-targets", "--", "--deny", "warnings"]))?;
    steps.command("App tests", &mut place::app_cargo("test"))?;
    steps.command("App build", &mut place::app_cargo("build"))?;
    if !cfg!(target_os = "linux") {
        eprintln!("\nWindow tests run on Linux only: no other system has a driver for its web view.");
        return Ok(());
    }
    let display = Display::start(1280, 800)?;
    let mut tests = Command::new("node");
    tests
        .current_dir(place::root())
        // One after the other: they share the display and the bus, and one story locks every vault that hears it.
        .args(["--test", "--test-concurrency=1", "--test-reporter=spec"])
        .args(stories(&place::root().join("tests/window"))?);
    tests.env("RONDO_APP", place::app("debug")).env("RONDO_PICTURES", place::outcome("window"));
    let mut tests = display::with_keychain(&tests)?;
    display.show(&mut tests);
    steps.command_as("Window tests", "cargo xtask test --only window", &mut tests)
}

/// The test files of a folder; an empty folder is a mistake and not a success.
fn stories(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut files: Vec<PathBuf> =
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<_>>()?;
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    if files.is_empty() {
        bail!("there is no test in {}", folder.display());
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_part_or_all_of_them_can_be_asked_for() {
        let parse = |line: &str| parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(parse("").expect("nothing means all"), None);
        assert_eq!(parse("--only window").expect("a part"), Some(Part::Window));
        assert!(parse("--only everything").is_err());
        assert!(parse("--only").is_err());
    }

    #[test]
    fn a_folder_without_tests_is_a_failure() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        fs::write(dir.path().join("driver.mjs"), "").expect("a file");
        assert!(stories(dir.path()).is_err());
        fs::write(dir.path().join("open.test.mjs"), "").expect("a file");
        assert_eq!(stories(dir.path()).expect("one test").len(), 1);
    }
}
