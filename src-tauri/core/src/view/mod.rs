//! Views of the list of customers: a question as a tree of conditions, the columns and the order in which it is looked at,
//! its groups, and all of that saved under a name.
//!
//! A question comes from outside, from a backup too. So it names fields and operators out of two lists and nothing else,
//! it is bounded in depth and size, its values are bound to the statement, and it runs on a connection that can only read
//! and only for a while. Not here: how a list is paged (`party`).

mod column;
mod compile;
mod field;
mod filter;
mod groups;
mod leaf;
pub(crate) mod operator;
mod record;
mod related;
mod save;
mod table;
#[cfg(test)]
mod tests;
mod written;

pub use column::{FieldColumn, Shown};
pub(crate) use column::{cells, columns_sql};
pub(crate) use compile::{Context, Lead, Test, conjuncts, renumbered};
pub use field::{Field, RelatedField};
pub use filter::{Condition, Filter, MoveFilter, RelatedCondition};
pub use groups::{Group, GroupBy, GroupsRequest, groups};
pub use operator::Operator;
pub use record::{Look, ViewDefinition, ViewDraft, ViewRow};
pub use related::Related;
pub use save::{delete, order, save};
pub use table::list;
pub use written::Words;
