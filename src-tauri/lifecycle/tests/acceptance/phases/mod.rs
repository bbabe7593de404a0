//! Facts, rules, intervals and phases, seen from outside.

mod cases;
pub(crate) mod customer;
mod figures;
mod lives;
mod random;
mod reasons;
mod replay;
mod rule_palive;
mod steering;
mod time;
mod versions;
