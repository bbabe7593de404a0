//! The table that comes of a sheet: cells in their order, rows of equal length, a line for each row of the sheet.

use super::super::csv::{COLUMNS, ROWS};
use super::super::number::DecimalSign;
use super::{DELIMITER, Reason};

/// Bytes of the table.
const LARGEST: usize = 128 * 1024 * 1024;
/// Stands for a line break in a cell; the text is cut into lines, and a row has one.
const BREAK: char = '\u{2028}';

/// A sheet while it is written.
pub(super) struct Text {
    sign: DecimalSign,
    bytes: Vec<u8>,
    /// Where each row ends, and how many cells it has.
    rows: Vec<(usize, u32)>,
    /// The first column in which something stands, and the number of those up to the last.
    first: u32,
    columns: u32,
}

impl Text {
    pub(super) fn new(sign: DecimalSign) -> Self {
        Self { sign, bytes: Vec::new(), rows: Vec::new(), first: u32::MAX, columns: 0 }
    }

    /// A cell with text, both places counted from 0. Cells come row by row, in each from the left.
    pub(super) fn cell(&mut self, row: u32, column: u32, text: &str) -> Result<(), Reason> {
        if text.is_empty() {
            return Ok(());
        }
        if column as usize >= COLUMNS {
            return Err(Reason::TooManyColumns { limit: COLUMNS as u64 });
        }
        if u64::from(row) > ROWS {
            return Err(Reason::TooManyRecords { limit: ROWS });
        }
        if self.bytes.len() + text.len() > LARGEST {
            return Err(Reason::WorkbookTooLarge);
        }
        let ended = self.rows.len() as u32;
        if row + 1 < ended {
            return Err(Reason::WorkbookDamaged);
        }
        self.rows.resize(row as usize + 1, (self.bytes.len(), 0));
        let at = self.rows.len() - 1;
        let cells = self.rows[at].1;
        if column < cells {
            return Err(Reason::WorkbookDamaged);
        }
        let gap = column - cells + u32::from(cells > 0);
        self.bytes.extend(std::iter::repeat_n(DELIMITER as u8, gap as usize));
        self.put(text);
        self.rows[at] = (self.bytes.len(), column + 1);
        self.first = self.first.min(column);
        self.columns = self.columns.max(column + 1);
        Ok(())
    }

    /// A number with at most the fifteen digits that spreadsheets keep.
    pub(super) fn number(&mut self, row: u32, column: u32, value: f64) -> Result<(), Reason> {
        self.cell(row, column, &number(value, self.sign))
    }

    fn put(&mut self, text: &str) {
        let quotes = text.contains([DELIMITER, '"']) || text.starts_with(' ') || text.ends_with(' ');
        let mut cell = String::with_capacity(text.len() + 2);
        if quotes {
            cell.push('"');
        }
        for letter in text.replace("\r\n", "\n").chars() {
            match letter {
                '\n' | '\r' => cell.push(BREAK),
                '\0' => {}
                '"' => cell.push_str("\"\""),
                letter => cell.push(letter),
            }
        }
        if quotes {
            cell.push('"');
        }
        self.bytes.extend_from_slice(cell.as_bytes());
    }

    /// The whole table; columns on the left in which nothing stands are left out.
    pub(super) fn finish(self) -> Vec<u8> {
        let mut text = Vec::with_capacity(self.bytes.len() + self.rows.len());
        let mut start = 0;
        for (end, cells) in self.rows {
            if cells > 0 {
                text.extend_from_slice(&self.bytes[start + self.first as usize..end]);
                text.extend(std::iter::repeat_n(DELIMITER as u8, (self.columns - cells) as usize));
            }
            text.push(b'\n');
            start = end;
        }
        text
    }
}

/// Three decimals could be thousands to whoever reads the table, so a fourth is written behind them.
fn number(value: f64, sign: DecimalSign) -> String {
    let kept: f64 = format!("{value:.14e}").parse().unwrap_or(value);
    let mut text = format!("{kept}");
    let decimals = text.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    if decimals == 3 {
        text.push('0');
    }
    if sign == DecimalSign::Comma { text.replace('.', ",") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(cells: &[(u32, u32, &str)]) -> Result<String, Reason> {
        let mut text = Text::new(DecimalSign::Point);
        cells.iter().try_for_each(|(row, column, cell)| text.cell(*row, *column, cell))?;
        Ok(String::from_utf8(text.finish()).unwrap())
    }

    #[test]
    fn rows_have_one_length_and_stand_on_the_line_of_their_number() {
        let found = written(&[(1, 1, "Name"), (1, 2, "Ort"), (3, 1, "A;B"), (4, 2, "zwei\nZeilen")]);
        assert_eq!(found.unwrap(), "\nName;Ort\n\n\"A;B\";\n;zwei\u{2028}Zeilen\n");
        assert_eq!(written(&[(0, 0, "a"), (0, 3, "d")]).unwrap(), "a;;;d\n");
        assert_eq!(written(&[]).unwrap(), "");
    }

    #[test]
    fn what_is_out_of_order_or_too_far_out_refuses_the_sheet() {
        assert_eq!(written(&[(2, 0, "a"), (1, 0, "b")]), Err(Reason::WorkbookDamaged));
        assert_eq!(written(&[(0, 1, "a"), (0, 1, "b")]), Err(Reason::WorkbookDamaged));
        assert_eq!(written(&[(0, 256, "a")]), Err(Reason::TooManyColumns { limit: 256 }));
        assert_eq!(written(&[(4_000_000_000, 0, "a")]), Err(Reason::TooManyRecords { limit: ROWS }));
    }

    #[test]
    fn numbers_have_one_reading() {
        for (value, expected) in [
            (1250.5, "1250.5"),
            (0.1 + 0.2, "0.3"),
            (1.234, "1.2340"),
            (-12.0, "-12"),
            (10023.0, "10023"),
            (1e300, &format!("1{}", "0".repeat(300))),
        ] {
            assert_eq!(number(value, DecimalSign::Point), expected);
        }
        assert_eq!(number(1250.5, DecimalSign::Comma), "1250,5");
    }
}
