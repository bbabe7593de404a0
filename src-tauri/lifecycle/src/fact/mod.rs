//! What happened with a customer, as dated facts: talks, deals, orders, contracts, complaints, answers.
//!
//! Everything the crate says about a customer follows from these facts. They are checked on the way in: a record that
//! contradicts itself is named with its reason and left out, never repaired by a guess. What passes becomes a
//! [`History`]: sorted, merged, the same whatever the order in which the facts came in.
//!
//! A *purchase event* is a day with at least one valid order (net amount above nothing, neither cancelled nor sent back
//! in full); the orders of one day are one event. The start of a contract and each anniversary on which no notice
//! stands count as one event too, so that a contract customer is not "new" for ever.
//!
//! Not here: what the facts mean. That is decided in [`crate::phase`] by the rules of [`crate::rules`].

mod check;
mod event;
mod fault;
mod history;
mod id;
mod intake;
mod orders;
mod record;
mod stream;

#[cfg(test)]
mod tests;

pub use event::{ContractPart, OrderPart, PurchaseEvent};
pub use fault::{Fault, Flaw};
pub(crate) use history::{CaseRecord, ContractRecord, DealRecord};
pub use history::{Checked, History};
pub use id::{Currency, FactId};
pub use intake::Intake;
pub use record::{CaseKind, Closing, Direction, EndsOn, Fact, LossReason, Override, Stage, What};
pub(crate) use stream::{Happening, Kind};
