//! What could not be used as it is: a record that contradicts itself is named with its reason, never guessed at.

use serde::{Deserialize, Serialize};

/// One record with something wrong in it; a page on data quality shows it, the figures are made of the others.
///
/// The reason says what became of it: nearly always it is left out. What is left out of a list is named by its place in
/// it, a fact by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Flaw<R, P = usize> {
    /// Which record: its place in what was handed in, counted from zero, or its id.
    pub at: P,
    /// What is wrong with it.
    pub reason: R,
}

impl<R, P> Flaw<R, P> {
    pub(crate) const fn new(at: P, reason: R) -> Self {
        Self { at, reason }
    }
}
