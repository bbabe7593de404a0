//! The command line of the desktop app: two switches and files, so it is read by hand. The full command line of the
//! product is `rondo-cli`.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// What `rondo --help` would say; shown when an argument is not understood.
pub(crate) const USAGE: &str = "\
Usage: rondo [--sample] [--data-dir DIR] [FILE]...

  --sample        open the sample firm, a vault of its own
  --data-dir DIR  keep everything in DIR instead of the account's data folder
  FILE            an address book (vCard or CSV) to import";

/// How this start was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// Open the sample firm.
    pub(crate) sample: bool,
    /// An absolute folder to use instead of the account's data folder.
    pub(crate) data_dir: Option<PathBuf>,
    /// Files to import, as a file manager hands them over.
    pub(crate) files: Vec<PathBuf>,
}

impl Arguments {
    /// Reads the arguments after the program's name. The error says what was not understood, without its value,
    /// because a value may be a path.
    pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, &'static str> {
        let mut parsed = Self::default();
        let mut rest = arguments.into_iter();
        while let Some(argument) = rest.next() {
            match argument.to_str() {
                Some("--sample") => parsed.sample = true,
                Some("--data-dir") => {
                    let dir = rest.next().filter(|dir| !dir.is_empty()).ok_or("--data-dir needs a folder")?;
                    // A relative folder would mean another vault after the next change of directory.
                    parsed.data_dir = Some(
                        std::path::absolute(Path::new(&dir)).map_err(|_| "--data-dir has no such folder")?,
                    );
                }
                Some(option) if option.starts_with("--") => return Err("an argument is not understood"),
                _ => {
                    let file =
                        std::path::absolute(Path::new(&argument)).map_err(|_| "a file has no place")?;
                    parsed.files.push(file);
                }
            }
        }
        Ok(parsed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Arguments, &'static str> {
        Arguments::parse(arguments.iter().map(OsString::from))
    }

    #[test]
    fn no_argument_opens_the_users_own_data() {
        assert_eq!(parse(&[]), Ok(Arguments::default()));
    }

    #[test]
    fn both_switches_are_read_in_any_order() {
        let dir = std::env::temp_dir().join("vaults");
        let expected = Arguments { sample: true, data_dir: Some(dir.clone()), files: Vec::new() };
        let dir = dir.to_str().expect("the temporary folder is text");
        assert_eq!(parse(&["--sample", "--data-dir", dir]).as_ref(), Ok(&expected));
        assert_eq!(parse(&["--data-dir", dir, "--sample"]).as_ref(), Ok(&expected));
    }

    #[test]
    fn a_relative_folder_becomes_absolute() {
        let parsed = parse(&["--data-dir", "vaults"]).expect("a folder is given");
        assert!(parsed.data_dir.is_some_and(|dir| dir.is_absolute()));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        assert!(parse(&["--data-dir"]).is_err(), "the folder is missing");
        assert!(parse(&["--data-dir", ""]).is_err(), "the folder is empty");
        assert!(parse(&["--smaple"]).is_err(), "a typing error must not open the real data");
    }
}
