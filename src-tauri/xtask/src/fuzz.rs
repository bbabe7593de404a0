//! `cargo xtask fuzz`: builds the fuzzer with optimisations and gives it a reader, or all of them one after the other.

use anyhow::{Result, bail};

use crate::{place, step};

const READERS: [&str; 9] = ["eml", "mbox", "msg", "ics", "ldif", "wincontact", "vcard", "csv", "workbook"];

/// Builds and runs the fuzzer; it understands what comes after the name itself.
pub(crate) fn run(words: &[String]) -> Result<()> {
    let Some((name, rest)) = words.split_first() else { bail!("which reader?") };
    let readers = if name == "all" { READERS.to_vec() } else { vec![name.as_str()] };
    for reader in readers {
        let mut fuzz = place::cargo();
        fuzz.args(["run", "--release", "--package", "rondo-tests", "--bin", "rondo-fuzz", "--", reader])
            .args(rest);
        step::just(&format!("Fuzz {reader}"), &mut fuzz)?;
    }
    Ok(())
}
