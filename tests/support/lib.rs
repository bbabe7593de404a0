//! What the journeys and the loopback host share: a desktop that follows a script, a computer with Rondo on it in a
//! temporary folder, the few records most stories begin with, and what faults need: disks of their own, processes that
//! can be killed; and the readers of files as functions of bytes, for the fuzzer and for what it has found.
//! It knows operations only by their names and JSON, as every shell does.

mod again;
mod chance;
mod computer;
#[cfg(target_os = "linux")]
mod disk;
mod script;
mod target;

pub use again::{again, skipped};
pub use chance::Chance;
pub use computer::{Computer, NOW, PASSPHRASE};
#[cfg(target_os = "linux")]
pub use disk::{Disk, with_disks};
pub use script::{Opened, Script};
pub use target::{Target, seeds};
