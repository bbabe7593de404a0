//! A source file that has grown too long is split, not explained. Half of the files should stay far below these
//! caps; they only stop the worst.

use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::{Result, bail};

use crate::place;

/// How a file's name ends, and how many lines it may have.
const CAPS: &[(&str, usize)] = &[("rs", 600), ("svelte", 300), ("ts", 600), ("mjs", 600)];
/// Where people write source.
const FOLDERS: &[&str] = &["src-tauri", "tests", "ui/src"];
/// What no person wrote.
const GENERATED: &[&str] = &["bindings", "node_modules", "target", "out"];

/// Fails when a file is longer than its kind may be.
pub(crate) fn check() -> Result<()> {
    let root = place::root();
    let mut too_long = Vec::new();
    for folder in FOLDERS {
        collect(&root.join(folder), &mut too_long)?;
    }
    if too_long.is_empty() {
        return Ok(());
    }
    let list: String = too_long
        .iter()
        .map(|(file, lines, cap)| {
            format!("    {} has {lines} lines of {cap}\n", file.strip_prefix(&root).unwrap_or(file).display())
        })
        .collect();
    bail!("too long, please split by what it does:\n\n{list}")
}

fn collect(folder: &Path, too_long: &mut Vec<(PathBuf, usize, usize)>) -> io::Result<()> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            if !path.file_name().is_some_and(|name| GENERATED.iter().any(|made| name == *made)) {
                collect(&path, too_long)?;
            }
        } else if let Some((_, cap)) =
            CAPS.iter().find(|(end, _)| path.extension().is_some_and(|given| given == *end))
        {
            let lines = fs::read_to_string(&path)?.lines().count();
            if lines > *cap {
                too_long.push((path, lines, *cap));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_written_files_over_their_cap_are_named() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let write = |name: &str, lines: usize| {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, "x\n".repeat(lines)).expect("a file");
        };
        write("a/fits.rs", 600);
        write("a/long.rs", 601);
        write("a/Fits.svelte", 300);
        write("a/Long.svelte", 301);
        write("bindings/Operations.ts", 5000);
        write("a/words.md", 5000);
        let mut found = Vec::new();
        collect(dir.path(), &mut found).expect("the folder is readable");
        let mut names: Vec<_> = found.iter().filter_map(|(path, ..)| path.file_name()?.to_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["Long.svelte", "long.rs"]);
    }
}
