//! The morning's list: every reason to act, ranked, one line per customer; and the column beside it.
//!
//! It holds no facts of its own but what somebody put aside. The reasons come from several places, each read from an index:
//! steps that are due, cases past their day, promises that are due, contracts whose notice or end is near, customers who
//! should hear from the firm by their cadence (past the limit as a risk, past the wish as due), and from where customers
//! stand: an early warning, silence by the customer's own rhythm, the second purchase that should come now, and
//! customers to win back.
//!
//! The order, first the class ([`Class`]):
//!
//! 1. promises that are overdue, the oldest first,
//! 2. deadlines within a week, the nearest first,
//! 3. promises for today, by their time,
//! 4. early warnings, 5. customers at risk, 6. customers whose purchase is due, 7. second purchases, 8. customers to win
//!    back; in each of them by the money at stake,
//! 9. what comes within the next days.
//!
//! Within a day the money at stake decides, then the longer silence, then the id, so that the order is always the same.
//! A customer's strongest reason leads; the others stand beside it. Of what is only derived at most [`DERIVED`] are
//! taken of each kind: more is no morning's work, and the lists of customers show the rest.

mod aside;
mod cadences;
mod cases;
mod deadlines;
mod detail;
mod line;
mod outlook;
mod page;
mod phases;
mod promises;
mod rail;
mod rank;
mod record;
mod say;
mod standings;
mod steps;
mod words;

#[cfg(test)]
mod tests;
mod whom;

pub use aside::{dismiss, postpone, talked};
pub use detail::detail;
pub use page::{due_count, page};
pub use rail::rail;
pub use rank::Class;
pub use record::*;

/// The most lines of one derived kind.
pub const DERIVED: usize = 200;
