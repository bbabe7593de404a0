//! The one door for people and CI: `cargo xtask run` and `cargo xtask test` are all a newcomer needs to know.
//! One module per verb. What a verb needs on the machine is its own business: it looks first and installs or says
//! what is missing. It depends on next to nothing, so that it is built in seconds.

mod bench;
mod display;
mod frontend;
mod fuzz;
mod place;
mod run;
mod setup;
mod sizes;
mod step;
mod test;

use std::process::ExitCode;

use anyhow::{Result, bail};

const USAGE: &str = "\
cargo xtask run [--sample] [--release] [-- ARGUMENTS]
    Build Rondo and open it; --sample opens the sample firm. Arguments after -- go to Rondo.
    Without a display it opens on a virtual one and writes a picture of the window to target/window.png.

cargo xtask test [--only rust|ui|browser|window]
    Everything CI runs, or one part of it.

cargo xtask bench [--small] [--rows PART,PART] [--runs N]
    Measure Rondo on generated firms, in release; the firms are made once and kept in target/bench.

cargo xtask bench lifecycle [--small]
    Measure the engine of phases and value; --small leaves the million customers out.

cargo xtask fuzz NAME [--time SECONDS] [--seed N]
    Change files of one format again and again and give them to its reader; NAME is all, eml, mbox, msg, ics, ldif,
    wincontact, vcard, csv or workbook. What breaks a reader is kept as a test.

cargo xtask setup
    Only make sure of what building and testing need.

cargo xtask sizes
    Only check that no source file has grown too long.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<()> {
    let Some((verb, rest)) = arguments.split_first() else {
        bail!("what shall be done?\n\n{USAGE}");
    };
    match verb.as_str() {
        "run" => run::run(&run::Options::parse(rest)?),
        "test" => test::run(test::parse(rest)?),
        "bench" => bench::run(rest),
        "fuzz" => fuzz::run(rest),
        "setup" if rest.is_empty() => setup::for_tests(),
        "sizes" if rest.is_empty() => sizes::check(),
        "help" | "--help" | "-h" => {
            eprintln!("{USAGE}");
            Ok(())
        }
        _ => bail!("`{}` is not understood\n\n{USAGE}", arguments.join(" ")),
    }
}
