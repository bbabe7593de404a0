//! What was reached, said aloud with `--nocapture`: the figures of `ACCEPTANCE.md` are copied from here, not guessed.

use std::cell::Cell;

thread_local! {
    /// Figures compared so far by this test, and the largest relative miss of them. A test has a thread of its own.
    static MISSES: Cell<(u32, f64)> = const { Cell::new((0, 0.0)) };
}

/// Takes note of a figure that was compared, and how far off it was, in parts of `scale`.
pub(crate) fn compared(miss: f64, scale: f64) {
    MISSES.with(|misses| {
        let (figures, largest) = misses.get();
        misses.set((figures + 1, largest.max(miss / scale)));
    });
}

/// Says how close the figures compared by this test came.
pub(crate) fn reached(item: &str) {
    let (figures, largest) = MISSES.with(Cell::get);
    assert!(figures > 0, "{item} compared nothing");
    eprintln!("reached | {item} | {figures} figures, largest relative miss {largest:.1e}");
}

/// Says what was reached in words.
pub(crate) fn said(item: &str, what: &str) {
    eprintln!("reached | {item} | {what}");
}

/// All tests of this folder, one text.
fn sources(folder: &std::path::Path) -> String {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let text = |path: std::path::PathBuf| {
        if path.is_dir() { sources(&path) } else { std::fs::read_to_string(path).expect("a source") }
    };
    entries.map(text).collect()
}

#[test]
fn every_test_named_in_the_list_is_there() {
    let list = include_str!("../../ACCEPTANCE.md");
    let sources = sources(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/acceptance")));
    let rows = list.lines().filter(|line| line.starts_with("| "));
    let last_cells = rows.filter_map(|row| row.trim_end_matches('|').rsplit('|').next());
    let names: Vec<&str> = last_cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect();
    assert!(names.len() > 60, "{}", names.len());
    for name in names {
        assert!(sources.contains(&format!("fn {name}(")), "{name} is no test");
    }
}
