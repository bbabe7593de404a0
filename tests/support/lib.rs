//! What the journeys and the loopback host share: a desktop that follows a script, a computer with Rondo on it in a
//! temporary folder, and the few records most stories begin with.
//! It knows operations only by their names and JSON, as every shell does.

mod computer;
mod script;

pub use computer::{Computer, NOW, PASSPHRASE};
pub use script::{Opened, Script};
