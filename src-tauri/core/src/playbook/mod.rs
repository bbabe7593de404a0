//! Playbooks: rows of steps for an occasion, as in "welcome after the first purchase". Started for a customer they become
//! tasks with days, which stand among all others and can be done, moved and dropped like them.
//!
//! A playbook may be for a phase of a model. Then it is proposed to whoever stands there, may start by itself for who
//! enters it, and may end when they leave it. The rule for starting by itself stands in `due`, and when that is looked at
//! in `follow`: inside the write that moved the customer, so that undo takes back both, and where time alone moved them at
//! the start of the program and with each new day.
//!
//! It does not know how a phase comes about (that is `standing`) nor what may be done with a task (that is `task`).

mod day;
mod due;
mod follow;
mod of_party;
mod order;
mod record;
mod save;
mod start;
mod stop;
mod table;
mod template;

use crate::standing::ALERT;

#[cfg(test)]
mod tests;

pub use due::{FRESH_DAYS, would_start};
pub use follow::{DERIVATION, catch_up};
pub use of_party::of_party;
pub use order::order;
pub use record::*;
pub use save::{delete, save};
pub use start::{start, start_template};
pub use stop::stop;
pub use table::{get, list, run};
pub use template::{template, templates};
