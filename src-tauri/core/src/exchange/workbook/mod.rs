//! Workbooks (xlsx, xls, ods): one sheet of them as a table of text, which the reader of tables takes from there.
//!
//! Cells with a type need no guessing: days are written as `2026-02-03`, numbers without groups and never with three
//! decimals, so that each has one reading whatever the texts beside them look like. A row of the table stands on the
//! line that has the number of its row in the sheet.
//!
//! A workbook is unpacked, nests and counts in advance, so everything is measured before it is read, and it is read on
//! a thread of its own: what a reader stumbles over refuses the file and nothing else. See ADR 11.

mod archive;
mod ods;
mod text;
mod xls;
mod xlsx;

#[cfg(test)]
pub(crate) mod tests;

use super::Reason;
use super::number::DecimalSign;
use text::Text;

/// Bytes of a workbook as a file.
pub const LARGEST: u64 = 64 * 1024 * 1024;
/// Bytes of everything in it, unpacked.
pub const UNPACKED: u64 = 256 * 1024 * 1024;
/// Between cells of the table that comes of a sheet.
pub const DELIMITER: char = ';';

/// A sheet of a workbook as text.
#[derive(Debug)]
pub struct Sheet {
    /// The sheets of the workbook that a person sees, in their order.
    pub sheets: Vec<String>,
    /// Which of them this is.
    pub name: String,
    /// Its rows in UTF-8, cut by [`DELIMITER`].
    pub text: Vec<u8>,
}

/// The kinds of workbooks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Xlsx,
    Ods,
    Xls,
}

/// Whether bytes begin as workbooks do: packed, or a file with streams in it.
#[must_use]
pub fn may_be(prefix: &[u8]) -> bool {
    prefix.starts_with(b"PK\x03\x04") || prefix.starts_with(b"\xD0\xCF\x11\xE0")
}

/// Reads a sheet: the one of this name, else the first in which something stands. Numbers get this sign.
pub fn read(bytes: &[u8], sheet: Option<&str>, sign: DecimalSign) -> Result<Sheet, Reason> {
    let work = || {
        let found = match kind(bytes)? {
            Kind::Xlsx => xlsx::read(bytes, sheet, sign),
            Kind::Ods => ods::read(bytes, sheet, sign),
            Kind::Xls => xls::read(bytes, sheet, sign),
        }?;
        if found.text.is_empty() { Err(Reason::EmptyFile) } else { Ok(found) }
    };
    std::thread::scope(|scope| scope.spawn(work).join().unwrap_or(Err(Reason::WorkbookDamaged)))
}

fn kind(bytes: &[u8]) -> Result<Kind, Reason> {
    if bytes.len() as u64 > LARGEST {
        return Err(Reason::WorkbookTooLarge);
    }
    if bytes.starts_with(b"PK") {
        archive::measure(bytes)
    } else {
        xls::measure(bytes)?;
        Ok(Kind::Xls)
    }
}

/// Reads the sheet of this name, else one after the other until something stands in one.
fn first_filled(
    sheets: Vec<String>,
    asked: Option<&str>,
    sign: DecimalSign,
    mut fill: impl FnMut(&str, &mut Text) -> Result<(), Reason>,
) -> Result<Sheet, Reason> {
    if asked.is_some_and(|asked| !sheets.iter().any(|name| name == asked)) {
        return Err(Reason::NoSuchSheet);
    }
    let mut last = Sheet { sheets: sheets.clone(), name: String::new(), text: Vec::new() };
    for name in sheets.iter().filter(|name| asked.is_none_or(|asked| *name == asked)) {
        let mut text = Text::new(sign);
        fill(name, &mut text)?;
        last.name.clone_from(name);
        last.text = text.finish();
        if !last.text.is_empty() {
            break;
        }
    }
    Ok(last)
}
