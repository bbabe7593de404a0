//! Winning back those who have gone: whom to try first, what was tried and what became of it, and whether trying helps.
//!
//! Who has gone and what a return may bring is the lifecycle's matter ([`crate::standing`]); here is what the firm does
//! about it. Why a customer left is a judgement ([`crate::milestone`]), and nobody is contacted before there is one.

mod begin;
mod effect;
mod list;
mod record;
mod table;
#[cfg(test)]
mod tests;

pub use begin::{contact, leave_alone, settle};
pub use list::list;
pub use record::*;
pub use table::party_of;
