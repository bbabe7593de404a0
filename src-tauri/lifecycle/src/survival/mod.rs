//! How long customers stay in a phase and where they go, fair to those who are still in it.
//!
//! Leaving out who is still there makes every phase look shorter than it is; counting them as gone does too. Both
//! estimates here use each customer for as long as he was watched:
//!
//! * [`kaplan_meier`]: the share still there after so many days (E. L. Kaplan, P. Meier, J. Am. Stat. Assoc. 53, 1958),
//!   S(t) = Π (1 − exits/at risk), and from it the median stay.
//! * [`aalen_johansen`]: the share that went to each next phase by then, when going to one phase rules out the others
//!   (O. Aalen, S. Johansen, Scand. J. Stat. 5, 1978), CIF_c(t) = Σ S(before)·exits to c/at risk.
//! * [`conversion`]: that share at a fixed horizon, with its interval, and only of enough entrants.

mod aalen_johansen;
mod conversion;
mod kaplan_meier;

#[cfg(test)]
mod tests;

pub use aalen_johansen::{Incidence, IncidenceStep, aalen_johansen};
pub use conversion::{Conversion, ConversionRules, conversion};
pub use kaplan_meier::{Curve, CurveStep, MedianStay, Stay, kaplan_meier};
