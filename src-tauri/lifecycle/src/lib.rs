//! Where a customer stands, why, and what comes next: phases, risk and value as pure functions of dated facts.
//!
//! No file, no clock, no network, no randomness of its own: the same facts give the same bits on every machine.
#![forbid(unsafe_code)]

pub mod calendar;
mod day;
pub mod fact;
pub mod interval;
pub mod phase;
pub mod rules;

pub use day::Day;
