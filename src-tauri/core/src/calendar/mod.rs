//! The calendar: what is due on which day, for a day, a week or a month on screen.
//!
//! Open tasks come day by day, the earliest first, with the count of each day, so that a day of ten thousand tasks costs
//! what is shown of it. Beside them stand the days that are no tasks: promises, cases, deals that are expected to close,
//! last days for notice and ends of contracts. It holds no facts of its own and moves nothing: a task is moved by `task`.

mod contracts;
mod others;
mod range;
mod record;
mod tasks;

#[cfg(test)]
mod tests;

pub use range::range;
pub use record::*;
pub use tasks::day;
