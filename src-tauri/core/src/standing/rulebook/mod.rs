//! The firm's rules as somebody reads and changes them: each value with its default and its range, what new values
//! would do to today's customers and would have done to the lost ones, and the versions so far.
//!
//! New rules are a version that begins today; what was told before stays. Which rules there are and whether they make
//! sense is the engine's business ([`rondo_lifecycle::rules`]).

mod apply;
mod fields;
mod past;
mod record;
mod rehearse;
mod view;

#[cfg(test)]
mod tests;

pub use apply::apply_rules;
pub use record::{
    FieldRange, FieldUnit, MovedCustomer, PastReport, Rehearsal, RuleChange, RuleDraft, RuleField, RuleFlow,
    RuleVersion, RulesView,
};
pub use rehearse::rehearse_rules;
pub use view::rules;
