//! Service: complaints, returns to be handled, questions and feedback, until they are settled.
//!
//! A case has a last day on which it is in time, and an end with what came of it. It holds no talk: calls and mails
//! about it are touches. What a case does to the phase and the risk of a customer is the lifecycle's matter.

mod case;
mod late;
mod record;
mod settle;
mod table;

#[cfg(test)]
mod tests;

pub use case::{add_case, delete_case, update_case};
pub use late::cases_due;
pub use record::*;
pub use settle::{close_case, reopen_case};
pub use table::{case, open_cases};
