//! Tables of contacts as text: detection of their dialect, reading by a mapping, and writing.
//!
//! A row splitter of its own, because a stray quotation mark must cost one row with its line number, not the rest
//! of the file. Nothing is guessed silently: what `sniff` finds is shown, and `read` does as the dialect says.

mod column;
mod defuse;
mod dialect;
mod field;
mod header;
mod label;
mod read;
mod row;
mod sniff;
mod words;
mod write;

pub(super) use defuse::undo as undo_defuse;
pub use dialect::Dialect;
pub use field::{DealPart, Field, Part, Place, Purpose};
pub use header::{DERIVED, name};
pub use read::{Contacts, Mapping, read};
pub use row::{Row, Rows};
pub use sniff::{Chosen, ColumnGuess, ColumnKind, Sample, Sniffed, Unclear, sniff, sniff_as};
pub use write::{Layout, Options, line, line_with_numbers, row, write};

/// Columns of a table.
pub const COLUMNS: usize = 256;
/// Rows of a table.
pub const ROWS: u64 = 1_000_000;
/// Bytes of a cell.
pub const CELL: usize = 64 * 1024;
/// Bytes of a line, and of a row with all its lines.
pub const LINE: usize = 1024 * 1024;

#[cfg(test)]
mod tests;
