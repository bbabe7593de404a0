//! Sheets of xls. Its reader makes room for as many cells as the file claims, so the claims are checked before.

use std::io::{Cursor, Read};

use calamine::{Data, Reader as _, Xls, XlsError};

use super::super::csv::COLUMNS;
use super::super::number::DecimalSign;
use super::xlsx::{moment, visible};
use super::{Reason, Sheet, first_filled};

/// Cells of all sheets, empty ones between them counted.
const CELLS: u64 = 4_000_000;
/// Bytes of the table of sectors that the header may announce.
const ANNOUNCED: u32 = 64 * 1024 * 1024;

/// Kinds of records in the stream of a workbook.
const BEGIN: u16 = 0x0809;
const DIMENSIONS: u16 = 0x0200;
/// Several numbers of a row in one record; the last column stands at its end.
const NUMBERS: u16 = 0x00BD;
/// Records that begin with the row and the column of a cell.
const CELL: [u16; 7] = [0x0203, 0x0204, 0x00D6, 0x0205, 0x027E, 0x00FD, 0x0006];

pub(super) fn read(bytes: &[u8], sheet: Option<&str>, sign: DecimalSign) -> Result<Sheet, Reason> {
    let mut book = Xls::new(Cursor::new(bytes)).map_err(refusal)?;
    let sheets = visible(book.sheets_metadata());
    first_filled(sheets, sheet, sign, |name, text| {
        let range = book.worksheet_range(name).map_err(refusal)?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let (row, column) = (row as u32 + first_row, column as u32 + first_column);
            match value {
                Data::Empty => {}
                Data::Int(number) => text.cell(row, column, &number.to_string())?,
                Data::Float(number) => text.number(row, column, *number)?,
                Data::String(words) | Data::DateTimeIso(words) | Data::DurationIso(words) => {
                    text.cell(row, column, words)?;
                }
                Data::Bool(yes) => text.cell(row, column, &yes.to_string())?,
                Data::DateTime(value) => moment(text, row, column, *value)?,
                Data::Error(error) => text.cell(row, column, &error.to_string())?,
            }
        }
        Ok(())
    })
}

fn refusal(error: XlsError) -> Reason {
    match error {
        XlsError::Password => Reason::WorkbookLocked,
        _ => Reason::WorkbookDamaged,
    }
}

/// Looks whether the file hangs together, and how far out its cells lie.
pub(super) fn measure(bytes: &[u8]) -> Result<(), Reason> {
    let announced = bytes.get(62..66).and_then(|found| found.try_into().ok()).map(u32::from_le_bytes);
    if announced.is_none_or(|announced| announced > ANNOUNCED) {
        return Err(Reason::WorkbookDamaged);
    }
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| Reason::WorkbookDamaged)?;
    if file.exists("/EncryptedPackage") {
        return Err(Reason::WorkbookLocked);
    }
    let name = ["/Workbook", "/Book", "/WORKBOOK", "/BOOK"].into_iter().find(|name| file.is_stream(name));
    let mut stream = Vec::new();
    let opened = file.open_stream(name.ok_or(Reason::NotAWorkbook)?);
    let read = opened.and_then(|mut opened| opened.read_to_end(&mut stream));
    read.map_err(|_| Reason::WorkbookDamaged)?;
    extent(&stream)
}

/// Walks over the records; sheets follow each other in the stream.
fn extent(stream: &[u8]) -> Result<(), Reason> {
    let number = |at: usize| stream.get(at..at + 2).map(|found| u16::from_le_bytes([found[0], found[1]]));
    let (mut at, mut total, mut rows, mut columns) = (0, 0, 0, 0);
    while let (Some(kind), Some(length)) = (number(at), number(at + 2)) {
        let (data, end) = (at + 4, at + 4 + usize::from(length));
        let mut place = None;
        if CELL.contains(&kind) {
            place = number(data).zip(number(data + 2));
        } else if kind == NUMBERS && length >= 6 {
            place = number(data).zip(number(end - 2));
        } else if kind == DIMENSIONS {
            dimensions(stream.get(data..end).unwrap_or_default())?;
        } else if kind == BEGIN {
            total += std::mem::take(&mut rows) * std::mem::take(&mut columns);
        }
        if let Some((row, column)) = place {
            rows = rows.max(u64::from(row) + 1);
            columns = columns.max(u64::from(column) + 1);
        }
        if columns > COLUMNS as u64 {
            return Err(Reason::TooManyColumns { limit: COLUMNS as u64 });
        }
        if total + rows * columns > CELLS {
            return Err(Reason::WorkbookTooLarge);
        }
        at = end;
    }
    Ok(())
}

/// The corners of a sheet: rows in four bytes each and columns in two, older ones in two each.
fn dimensions(data: &[u8]) -> Result<(), Reason> {
    let two = |at: usize| {
        data.get(at..at + 2).map_or(0, |found| u64::from(u16::from_le_bytes([found[0], found[1]])))
    };
    let four = |at: usize| two(at) + (two(at + 2) << 16);
    let [first_row, last_row, first_column, last_column] =
        if data.len() >= 14 { [four(0), four(4), two(8), two(10)] } else { [two(0), two(2), two(4), two(6)] };
    let is_empty = last_row == 0 && last_column == 0;
    let sides = (last_row + 1).checked_sub(first_row).zip((last_column + 1).checked_sub(first_column));
    match sides {
        _ if is_empty => Ok(()),
        Some((rows, columns)) if rows * columns <= CELLS => Ok(()),
        Some(_) => Err(Reason::WorkbookTooLarge),
        None => Err(Reason::WorkbookDamaged),
    }
}
