//! Tasks, and the next step of a customer or deal: its earliest open task.
//!
//! A task with a due day comes before one without; within a day the earlier time comes first, one without a time after
//! those with one, and of two alike the older one.
//! A task may come again: done, it makes the next one in the same set of changes.
//! It does not remind anybody; what asks for something today is the agenda's matter.

mod assign;
mod create;
mod delete;
mod done;
mod late;
mod next_step;
mod of_parties;
mod postpone;
mod record;
mod repeat;
mod table;
mod take_over;
mod update;

#[cfg(test)]
mod repeat_tests;
#[cfg(test)]
mod tests;

pub use assign::assign;
pub use create::create;
pub(crate) use create::{create_foreign, create_in_run};
pub use delete::delete;
pub use done::{done, reopen};
pub use late::late_count;
pub use next_step::{next_step_of_deal, next_step_of_party};
pub use of_parties::of_parties;
pub use postpone::postpone;
pub use record::*;
pub use repeat::{Repeat, RepeatFrom, RepeatUnit};
#[cfg(test)]
pub(crate) use table::DATED;
pub use table::get;
pub(crate) use table::{dated, task_view, views};
pub use take_over::take_over;
pub use update::update;
