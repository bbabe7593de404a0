//! What somebody should be reminded of now: tasks whose time has come, tasks of today from the morning hour on, limits of
//! cadences that were passed, and contracts whose deadline is near. Each is told once, or again after a snooze.
//!
//! What was told is kept in the vault but not in the history: it says nothing of a customer, and undo must not make
//! Rondo tell a thing twice. How it is shown, and whether at all, is the matter of whoever asks.

mod due;
mod record;
mod told;

#[cfg(test)]
mod tests;

pub use due::{MOST, due};
pub use record::*;
pub use told::{snooze, tell};
