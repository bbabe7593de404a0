//! The methods against their published and re-computed reference numbers.

mod association;
mod fixture;
mod lead;
mod numbers;
mod renewal;
mod rfm;
