#![doc = include_str!("../README.md")]
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
