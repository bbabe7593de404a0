//! What the journeys and the loopback host share: a desktop that follows a script, and Rondo in a temporary folder.
//! It knows operations only by their names and JSON, as every shell does.

mod script;

pub use script::{Opened, Script};
