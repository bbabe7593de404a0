//! Sheets of xlsx, cell by cell.

use std::io::Cursor;

use calamine::{DataRef, ExcelDateTime, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};

use super::super::number::DecimalSign;
use super::text::Text;
use super::{Reason, Sheet, first_filled};

pub(super) fn read(bytes: &[u8], sheet: Option<&str>, sign: DecimalSign) -> Result<Sheet, Reason> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(refusal)?;
    let sheets = visible(book.sheets_metadata());
    first_filled(sheets, sheet, sign, |name, text| {
        let mut cells = book.worksheet_cells_reader(name).map_err(refusal)?;
        while let Some(cell) = cells.next_cell().map_err(refusal)? {
            let (row, column) = cell.get_position();
            match cell.get_value() {
                DataRef::Empty => {}
                DataRef::Int(number) => text.cell(row, column, &number.to_string())?,
                DataRef::Float(number) => text.number(row, column, *number)?,
                DataRef::String(words) | DataRef::DateTimeIso(words) | DataRef::DurationIso(words) => {
                    text.cell(row, column, words)?;
                }
                DataRef::SharedString(words) => text.cell(row, column, words)?,
                DataRef::Bool(yes) => text.cell(row, column, &yes.to_string())?,
                DataRef::DateTime(moment) => self::moment(text, row, column, *moment)?,
                DataRef::Error(error) => text.cell(row, column, &error.to_string())?,
            }
        }
        Ok(())
    })
}

/// The sheets that a person sees; charts and macros are none.
pub(super) fn visible(sheets: &[calamine::Sheet]) -> Vec<String> {
    let seen = |sheet: &&calamine::Sheet| {
        sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible
    };
    sheets.iter().filter(seen).map(|sheet| sheet.name.clone()).collect()
}

/// The days of spreadsheets: 1900 to 9999.
const DAYS: std::ops::Range<f64> = 1.0..2_958_466.0;

/// A day, with the time where it has one; a span of time is a number.
pub(super) fn moment(text: &mut Text, row: u32, column: u32, moment: ExcelDateTime) -> Result<(), Reason> {
    if moment.is_duration() || !DAYS.contains(&moment.as_f64()) {
        return text.number(row, column, moment.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let mut written = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) != (0, 0, 0) {
        written.push_str(&format!("T{hour:02}:{minute:02}:{second:02}"));
    }
    text.cell(row, column, &written)
}

fn refusal(error: XlsxError) -> Reason {
    match error {
        XlsxError::Password => Reason::WorkbookLocked,
        _ => Reason::WorkbookDamaged,
    }
}
