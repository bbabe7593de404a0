//! `cargo xtask run`: make sure of everything, build what changed, open the window. Where there is no display the
//! window opens on a virtual one and its picture is the result.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::display::{self, Display};
use crate::{frontend, place, setup, step};

/// How long a window may take to paint on a slow machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// An empty window has one or two colours; a painted one has many more, if only from its letters' edges.
const COLOURS_OF_A_PAGE: u32 = 16;

/// How `run` was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    release: bool,
    /// Arguments for Rondo itself.
    arguments: Vec<String>,
}

impl Options {
    /// Reads what stands after `run`.
    pub(crate) fn parse(words: &[String]) -> Result<Self> {
        let mut options = Self::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--release" => options.release = true,
                "--sample" => options.arguments.push(word.clone()),
                "--" => options.arguments.extend(words.by_ref().cloned()),
                _ => bail!("`run` does not understand `{word}`\n\n{}", crate::USAGE),
            }
        }
        Ok(options)
    }
}

/// Opens Rondo.
pub(crate) fn run(options: &Options) -> Result<()> {
    let without_display = !display::is_there();
    setup::for_run(without_display)?;
    frontend::build()?;
    let mut build = place::app_cargo("build");
    build.args(options.release.then_some("--release"));
    step::just("Rondo", &mut build)?;

    let mut rondo = Command::new(place::app(if options.release { "release" } else { "debug" }));
    rondo.args(&options.arguments);
    if without_display {
        let picture = photograph(&rondo)?;
        eprintln!("\nThe window was opened, painted and closed again. Its picture: {}", picture.display());
        return Ok(());
    }
    step::just("Open", &mut rondo)
}

/// Opens the window on a virtual display and takes its picture when it has painted.
fn photograph(rondo: &Command) -> Result<PathBuf> {
    eprintln!("\nThere is no display here, so the window opens on a virtual one (Xvfb).");
    let display = Display::start(1280, 800)?;
    let mut command = display::on_own_bus(rondo);
    display.show(&mut command);
    let mut window = command.spawn().context("Rondo could not be started")?;
    let picture = wait_until_painted(&display, &mut window);
    // Without its display the window ends by itself, and the bus with it.
    drop(display);
    window.wait()?;
    picture
}

/// A page has painted when it shows more than a background and two pictures in a row are the same.
fn wait_until_painted(display: &Display, window: &mut Child) -> Result<PathBuf> {
    let picture = place::outcome("window.png");
    fs::create_dir_all(picture.parent().expect("the picture lies in a folder"))?;
    let start = Instant::now();
    let mut before = String::new();
    while start.elapsed() < PATIENCE {
        if let Some(status) = window.try_wait()? {
            bail!("Rondo ended before its window was painted ({status})");
        }
        let mut shot = Command::new("import");
        shot.args(["-window", "root"]).arg(&picture);
        display.show(&mut shot);
        step::output(&mut shot)?;
        let (colours, signature) = look_at(&picture)?;
        if colours >= COLOURS_OF_A_PAGE && signature == before {
            return Ok(picture);
        }
        before = signature;
        sleep(Duration::from_millis(300));
    }
    bail!(
        "the window was still empty after {} s; what it showed is in {}",
        PATIENCE.as_secs(),
        picture.display()
    )
}

/// How many colours a picture has, and a signature of its pixels.
fn look_at(picture: &Path) -> Result<(u32, String)> {
    let told = step::output(Command::new("identify").args(["-format", "%k %#"]).arg(picture))?;
    let (colours, signature) = told.trim().split_once(' ').context("identify told something unknown")?;
    Ok((colours.parse()?, signature.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Options> {
        Options::parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn what_belongs_to_rondo_is_passed_on() {
        let options = parse("--release --sample -- --data-dir here").expect("all of it is known");
        assert!(options.release);
        assert_eq!(options.arguments, ["--sample", "--data-dir", "here"]);
    }

    #[test]
    fn a_typing_error_does_not_open_a_window() {
        assert!(parse("--smaple").is_err());
    }
}
