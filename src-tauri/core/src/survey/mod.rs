//! What customers say of the firm: answers to being asked, and recommendations.
//!
//! It asks nobody and sends nothing; it keeps what came back, with its day.

mod answer;
mod record;
mod referral;
mod table;

#[cfg(test)]
mod tests;

pub use answer::{add_answer, delete_answer, update_answer};
pub use record::*;
pub use referral::{add_referral, delete_referral, update_referral};
pub use table::{answer, referral};
