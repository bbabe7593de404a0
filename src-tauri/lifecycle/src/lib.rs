//! Where a customer stands, why, and what comes next: phases, risk and value as pure functions of dated facts.
//!
//! No file, no clock, no network, no randomness of its own: the same facts give the same bits on every machine.
#![forbid(unsafe_code)]

pub mod association;
pub mod backtest;
pub mod calendar;
pub mod customer;
mod day;
pub mod fact;
pub mod firm;
mod flaw;
pub mod forecast;
pub mod interval;
pub mod lead;
pub mod logistic;
pub mod math;
pub mod phase;
pub mod proportion;
pub mod purchase;
pub mod renewal;
pub mod rfm;
pub mod risk;
pub mod rules;
pub mod sample;
pub mod survey;
pub mod survival;
pub mod value;
pub mod winback;

pub use day::Day;
pub use flaw::Flaw;
