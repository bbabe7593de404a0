//! What could not be used: a record that contradicts itself is named with its reason and left out, never guessed.

use serde::{Deserialize, Serialize};

/// One record that was left out; a page on data quality shows it, the figures are made of the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LeftOut<R> {
    /// Its place in what was handed in, counted from zero.
    pub index: usize,
    /// Why.
    pub reason: R,
}

impl<R> LeftOut<R> {
    pub(crate) const fn new(index: usize, reason: R) -> Self {
        Self { index, reason }
    }
}
