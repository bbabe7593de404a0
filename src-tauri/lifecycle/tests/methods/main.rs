//! The methods against their published and re-computed reference numbers.
#![allow(clippy::expect_used)]

mod association;
mod fixture;
mod lead;
mod renewal;
mod rfm;
mod stored;
