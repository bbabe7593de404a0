//! What a warning rule is.

use crate::Day;

/// A rule that warns when a customer has been silent for too long. A closure over the purchases is one.
pub trait AlarmRule {
    /// After how many days of silence it warns, given all purchase days so far, ascending and at least one; `None`
    /// when it never does. The silence begins on the last of them.
    fn silence(&self, purchases: &[Day]) -> Option<u32>;
}

impl<F: Fn(&[Day]) -> Option<u32>> AlarmRule for F {
    fn silence(&self, purchases: &[Day]) -> Option<u32> {
        self(purchases)
    }
}
