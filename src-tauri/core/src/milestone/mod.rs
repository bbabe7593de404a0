//! Judgements about a customer, made by somebody on a day: opted in, worth an offer, lost and why, put away; and
//! phases set by hand.
//!
//! Which phase follows from a judgement, and whether a phase may be set by hand, is the lifecycle's matter
//! ([`crate::standing`]); here is only what somebody said.

mod by_hand;
mod judge;
mod record;
mod table;

#[cfg(test)]
mod tests;

pub use by_hand::{release_phase, set_phase};
pub use judge::{add_milestone, delete_milestone, update_milestone};
pub use record::*;
pub use table::{milestone, phase_override};
