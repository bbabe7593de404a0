//! The cells of a row by their meaning. What is not understood refuses the row: a record at the wrong day or with the
//! wrong amount is worse than none.

use std::str::FromStr;

use chrono::NaiveDate;

use super::super::csv::{Dialect, Row, undo_defuse};
use super::super::{Problem, Reason, Severity, clean, date, number};
use super::{RecordColumn, RecordOptions};
use crate::money::Money;
use crate::search::fold;
use crate::text::format::minor_digits;

/// How the columns are read.
pub(super) struct Reading<'a> {
    pub(super) dialect: &'a Dialect,
    pub(super) columns: &'a [Option<RecordColumn>],
    pub(super) header: &'a [String],
    pub(super) options: &'a RecordOptions,
}

/// One row.
pub(super) struct Cells<'a> {
    reading: &'a Reading<'a>,
    row: &'a Row,
}

const YES: &[&str] = &["1", "x", "ja", "j", "yes", "y", "true", "wahr", "waar"];
const NO: &[&str] = &["0", "-", "nein", "nee", "no", "n", "false", "falsch", "onwaar"];

impl Reading<'_> {
    /// The row, when it has as many cells as there are columns.
    pub(super) fn cells<'a>(&'a self, row: &'a Row) -> Result<Cells<'a>, Problem> {
        let (expected, found) = (self.columns.len() as u64, row.cells.len() as u64);
        if expected == found {
            Ok(self.cells_so_far(row))
        } else {
            Err(Problem::refused(row.line, Reason::ColumnCount { expected, found }))
        }
    }

    /// The cells that a row has, however many they are.
    pub(super) fn cells_so_far<'a>(&'a self, row: &'a Row) -> Cells<'a> {
        Cells { reading: self, row }
    }

    /// The column's place in the table, and its name there.
    fn place(&self, column: RecordColumn) -> Option<usize> {
        self.columns.iter().position(|known| *known == Some(column))
    }

    /// The problem of a row, at a column.
    pub(super) fn problem(&self, line: u64, column: RecordColumn, reason: Reason) -> Problem {
        let name = self.place(column).and_then(|place| self.header.get(place));
        let place = name.filter(|name| !name.is_empty()).cloned();
        Problem { line, place, reason, severity: Severity::Refused }
    }
}

impl Cells<'_> {
    pub(super) fn line(&self) -> u64 {
        self.row.line
    }

    pub(super) fn options(&self) -> &RecordOptions {
        self.reading.options
    }

    /// A text on one line.
    pub(super) fn get(&self, column: RecordColumn) -> Option<String> {
        self.cell(column).map(|cell| clean::clean_line(&cell))
    }

    /// A text that may have several lines.
    pub(super) fn text(&self, column: RecordColumn) -> Option<String> {
        self.cell(column)
    }

    fn cell(&self, column: RecordColumn) -> Option<String> {
        let cell = clean::clean(self.row.cells.get(self.reading.place(column)?)?);
        let cell = undo_defuse(&cell).to_owned();
        let is_empty = cell.is_empty() || (self.reading.dialect.null_word && cell == "NULL");
        (!is_empty).then_some(cell)
    }

    pub(super) fn day(&self, column: RecordColumn) -> Result<Option<NaiveDate>, Problem> {
        let Some(text) = self.get(column) else { return Ok(None) };
        let order =
            self.reading.place(column).and_then(|at| self.reading.dialect.dates.get(at).copied().flatten());
        let reason = if date::is_date(&text) { Reason::DateUnclear } else { Reason::NotADate };
        date::parse(&text, order).map(Some).ok_or_else(|| self.problem(column, reason))
    }

    pub(super) fn needed_day(&self, column: RecordColumn) -> Result<NaiveDate, Problem> {
        self.day(column)?.ok_or_else(|| self.problem(column, Reason::NotADate))
    }

    /// An amount in the currency of the row, else the one of the firm.
    pub(super) fn money(&self) -> Result<Option<Money>, Problem> {
        let Some(text) = self.get(RecordColumn::Amount) else { return Ok(None) };
        let currency = self.get(RecordColumn::Currency).map(|code| code.to_uppercase());
        let currency = currency.unwrap_or_else(|| self.options().currency.clone());
        let amount = number::in_minor_units(&text, self.reading.dialect.decimal, minor_digits(&currency));
        let amount = amount.ok_or_else(|| self.problem(RecordColumn::Amount, Reason::NotANumber))?;
        Ok(Some(Money::new(amount, currency)))
    }

    pub(super) fn whole<T: FromStr>(&self, column: RecordColumn) -> Result<Option<T>, Problem> {
        let Some(text) = self.get(column) else { return Ok(None) };
        let text = text.replace('\u{2212}', "-");
        text.trim_start_matches('+').parse().map(Some).map_err(|_| self.problem(column, Reason::NotANumber))
    }

    /// A number of days or months, in this or in a longer unit: `90`, `3 Monate`, `1 year`.
    pub(super) fn span<T: TryFrom<u32>>(
        &self,
        column: RecordColumn,
        units: &[(&str, u32)],
    ) -> Result<Option<T>, Problem> {
        let Some(text) = self.get(column) else { return Ok(None) };
        let digits = text.chars().take_while(char::is_ascii_digit).count();
        let (count, unit) = text.split_at(digits);
        let unit = fold(unit);
        let each = units.iter().find(|(name, _)| unit.starts_with(name)).map(|(_, each)| *each);
        let each = if unit.is_empty() { Some(1) } else { each };
        let found =
            count.parse().ok().zip(each).and_then(|(count, each): (u32, u32)| count.checked_mul(each));
        let found = found.and_then(|found| T::try_from(found).ok());
        found.map(Some).ok_or_else(|| self.problem(column, Reason::NotANumber))
    }

    pub(super) fn yes(&self, column: RecordColumn) -> Result<bool, Problem> {
        match self.yes_or_no(column) {
            Some(answer) => Ok(answer),
            None => Err(self.problem(column, Reason::NotAWord)),
        }
    }

    /// None where something else than yes or no stands.
    pub(super) fn yes_or_no(&self, column: RecordColumn) -> Option<bool> {
        let text = self.get(column).unwrap_or_default().to_lowercase();
        if text.is_empty() || NO.contains(&text.as_str()) {
            return Some(false);
        }
        YES.contains(&text.as_str()).then_some(true)
    }

    /// Where the record comes from. What Rondo wrote says it itself, or it was entered by hand.
    pub(super) fn source(&self) -> Option<String> {
        let is_own = self.get(RecordColumn::Rondo).is_some();
        let of_all = || (!is_own).then(|| self.options().source.trim().to_owned());
        self.get(RecordColumn::Source).or_else(of_all)
    }

    pub(super) fn problem(&self, column: RecordColumn, reason: Reason) -> Problem {
        self.reading.problem(self.row.line, column, reason)
    }
}
