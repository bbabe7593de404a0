//! One customer, seen whole: where it stands and why, what comes next, how likely it is to be lost, and what is at
//! stake.
//!
//! [`insight`] puts the parts of the engine together for one customer, [`insights`] for all of them. It takes the facts
//! ([`crate::fact::History`]), the rules, what the firm has learnt ([`crate::firm::Learnt`]) and a day, and remembers
//! nothing. Chances in it are numbers to sort by; what may be shown of them behind which light is decided by
//! [`Insight::risk_shown`] and, with ranges, by [`ranges`] and the wall of [`crate::purchase::Chance`].

mod alert;
mod insight;
mod ranges;
mod signs;
mod stake;

pub use insight::{Insight, Lens, insight, insights};
pub use ranges::{Ranges, Totals, ranges};
pub use signs::Beside;
pub use stake::{Basis, Stake};
