//! Promises between the firm and a customer, and what a customer expects: open until they are met or broken.
//!
//! A promise is no task: what somebody of the firm has to do for it is a step. It is no case either: nothing went wrong.

mod keep;
mod record;
mod settle;
mod table;

#[cfg(test)]
mod tests;

pub use keep::{add, delete, update};
pub use record::*;
pub use settle::settle;
pub use table::{get, open_of_parties};
