//! Where passphrases and recovery keys come from: the terminal or a file descriptor. Never an argument and never the
//! environment, because other programs can read both.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read};

use crate::failure::Failure;

/// The longest line that is read as a secret, in bytes.
const LONGEST: u64 = 4096;

/// Asks for a secret without showing it, or reads the first line of descriptor `fd`.
pub(crate) fn ask(prompt: &str, fd: Option<u32>) -> Result<String, Failure> {
    match fd {
        None => rpassword::prompt_password(prompt).map_err(|_| Failure::NoTerminal),
        Some(0) => first_line(io::stdin()),
        // The descriptor as a file of the system, so that nothing unsafe is needed to take it over.
        Some(fd) => first_line(File::open(format!("/dev/fd/{fd}")).map_err(|_| Failure::NoDescriptor)?),
    }
}

fn first_line(source: impl Read) -> Result<String, Failure> {
    let mut line = String::new();
    BufReader::new(source.take(LONGEST)).read_line(&mut line).map_err(|_| Failure::NoDescriptor)?;
    line.truncate(line.trim_end_matches(['\r', '\n']).len());
    Ok(line)
}
