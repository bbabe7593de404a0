//! The timeline: what happened between the firm and a customer, one order over everything, newest first.
//!
//! It writes touches; everything else on it is written by its own module and only read here.
//! It does not compute what follows from a touch (last contact, next step): that is derived from the log of changes.

mod counts;
mod delete;
mod log;
mod page;
mod range;
mod record;
mod table;
mod update;

#[cfg(test)]
mod tests;

pub use counts::counts;
pub use delete::delete;
pub use log::log;
pub(crate) use log::log_foreign;
pub use page::page;
pub use record::*;
pub use table::touch;
pub use update::update;
