//! Reports: what was sold and lost, what is to come in, what keeps customers, and who did what, over a period.
//!
//! A report is a table whose numbers carry the question behind them, so that each number opens its list ([`list`]).
//! One currency at a time is told and the others are named; amounts of two currencies are never added.
//! It reads what others keep and holds two small tables of its own: what sources cost, and what was once forecast.
//! How a report looks is the window's and `print`'s matter.

mod activity;
mod closed;
mod cohorts;
mod cost;
mod csv;
mod customers;
mod forecast;
mod income;
mod list;
mod make;
mod passage;
mod products;
mod question;
mod record;
mod renewing;
mod sources;
mod stages;

#[cfg(test)]
mod tests;

pub use cost::{costs, delete_cost, save_cost, source_of};
pub use csv::write_csv;
pub use forecast::keep_forecast;
pub use list::list;
pub use make::{complete, report};
pub use question::*;
pub use record::*;
