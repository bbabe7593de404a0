//! Winning back those who have gone: whom to try first, what was tried and what became of it, and whether trying helps.
//!
//! Who has gone and what a return may bring is the lifecycle's matter ([`crate::standing`]); here is what the firm does
//! about it. Why a customer left is known from the judgement that it is lost
//! ([`crate::milestone`]) or was said of one who may only be asleep, and nobody is contacted before it is known.

mod begin;
mod effect;
mod list;
mod obstacle;
mod record;
mod table;
#[cfg(test)]
mod tests;
mod why;

pub(crate) use begin::open_since;
pub use begin::{contact, leave_alone, settle, take_back, talked};
pub(crate) use list::is_open_to;
pub use list::list;
pub(crate) use obstacle::no_obstacle;
pub use record::*;
pub use table::{party_of, reason};
pub use why::say_why;
