//! Everything at once: as an archive that gives the same vault again, and as a workbook for people.
//!
//! The archive is described in `docs/archive.md`. It holds what somebody entered, in the words of the tables; what Rondo
//! derives is derived anew, and the log of changes stays with the vault it was kept in. Neither file is encrypted: the
//! window says so before it writes one.

mod format;
mod preview;
mod read;
#[cfg(test)]
mod tests;
mod workbook;
mod write;
mod xlsx;

pub use format::{ArchiveFault, Manifest};
pub use preview::{Preview, Rows, preview};
pub use read::{Taken, read};
pub use workbook::write_workbook;
pub use write::write;
