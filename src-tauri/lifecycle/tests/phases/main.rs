//! Facts, rules, intervals and phases, seen from outside.

mod cases;
mod random;
mod replay;
mod speed;
