//! Invented data: the sample firm that a newcomer looks around in, and the generator for tests and benchmarks.
//!
//! Both are seeded: the same seed on the same day gives the same rows. Both write through the store's door, so that
//! their rows have a history like everybody else's. What is data and not code stands in `data/`.
//! Nothing here is a real person, firm or number: mail and web are `.example`, German and British phone numbers are
//! those set aside for films, Dutch and Danish ones begin where no subscriber's number begins.

mod chance;
mod customers;
mod data;
mod deals;
mod firm;
mod generate;
mod notes;
mod offers;
mod people;
mod records;
mod reports;
mod rows;
mod story;
mod words;

#[cfg(test)]
mod tests;

pub use firm::sample_firm;
pub use generate::{Counts, RARE_SURNAME, Size, WHILE_GENERATING, generate};
