//! Where a customer stands, why, and what comes next: phases, risk and value as pure functions of dated facts.
//!
//! No file, no clock, no network, no randomness of its own: the same facts give the same bits on every machine.
#![forbid(unsafe_code)]

mod day;
pub mod math;
pub mod purchase;
pub mod sample;
pub mod value;

pub use day::Day;
