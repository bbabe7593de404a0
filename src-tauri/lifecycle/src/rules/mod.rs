//! The rules by which facts become phases: thresholds, time limits and weights, all of them values.
//!
//! A firm may change them. A change has a version and a first day: it never rewrites what was true before, it applies
//! from its day ([`Rulebook`]). Before it is applied, [`crate::phase::who_would_move`] says whom it would move.
//!
//! All defaults are plausible, not measured on business customers; none stands elsewhere in the
//! code.

mod book;
mod check;
mod values;

#[cfg(test)]
mod tests;

pub use book::{Rulebook, RulebookFault};
pub use check::RuleFault;
pub use values::{
    Assist, CareRules, ContactRules, ContractRules, CoreRules, EscalationRules, IntervalRules, LoyalRules,
    OverrideRules, PerLevel, Rules,
};
