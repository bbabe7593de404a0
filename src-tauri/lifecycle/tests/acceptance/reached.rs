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
