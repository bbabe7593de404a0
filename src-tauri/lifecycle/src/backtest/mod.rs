//! What a warning rule would have done on the firm's own past: which lost customers it would have noticed, how much
//! earlier, and how often it would have cried wolf.
//!
//! A rule says after how many days of silence it warns, given the purchases so far. Between two purchases a customer
//! was alive, so a warning there was false; in the silence before a loss it was right, and the earlier the better. A
//! rule that warns of everybody notices every loss, so rules are only compared at the same rate of false warnings:
//!
//! ```text
//! rate = days between purchases on which a warning stood / days between purchases
//! ```
//!
//! The plain rules beside it are "no order for so many days" and "silence of so many own intervals"; their thresholds
//! are set on the same past so that they cry wolf at most as often, which favours them. The last silence of a customer
//! who is not lost counts for nothing: nobody knows yet what it is.

mod compare;
mod past;
mod report;
mod rule;

#[cfg(test)]
mod tests;

pub use compare::{Calibrated, CompareRules, Comparison, compare};
pub use past::{BadPast, Past, Window};
pub use report::{Missed, Noticed, Report, backtest};
pub use rule::AlarmRule;
