//! The firm's own fields on customers, deals and cases: what they are, and what stands in them.
//!
//! A value keeps the kind under which it was written. When a field becomes another kind, what can be read as that kind is,
//! and everything else stays as it was and is shown as such, so that nothing is lost by a change of mind.

mod convert;
mod intake;
mod record;
mod save;
pub(crate) mod sql;
mod table;
#[cfg(test)]
mod tests;
mod value;
mod written;

pub(crate) use intake::{Intake, named, put};
pub use record::*;
pub use save::{delete, order, save};
pub(crate) use table::known;
pub use table::{list, name_of, values};
pub(crate) use value::hand_over;
pub use value::set;
pub use written::written;
