//! One table: its rows, found by the names of the columns, and cells as dates, amounts and words.
//!
//! Cutting bytes into cells, reading dates and reading amounts is the importer's work; here is only what is asked of it.

use std::fs::File;
use std::path::Path;

use rondo_core::exchange::csv::{Row, Rows, sniff};
use rondo_core::exchange::date;
use rondo_core::exchange::number::{DecimalSign, NumberEvidence, minor_units};
use rondo_lifecycle::Day;

use super::column;
use crate::lifecycle::arguments::of_date;
use crate::lifecycle::trouble::{Fault, Trouble};

/// A table that was read.
pub(super) struct Sheet {
    file: String,
    columns: Vec<(&'static str, usize)>,
    rows: Vec<Row>,
    /// The sign in amounts; none while no amount says.
    sign: Option<DecimalSign>,
}

impl Sheet {
    /// Reads a file whose first row names the columns; `needed` ones must be there.
    pub(super) fn read(path: &Path, needed: &[&'static str]) -> Result<Self, Trouble> {
        let file = path.display().to_string();
        let of_file = |fault| Trouble::of_file(&file, fault);
        let mut opened = File::open(path).map_err(|_| of_file(Fault::Unreadable))?;
        let told = |problem: rondo_core::exchange::Problem| Trouble {
            line: problem.line,
            ..of_file(Fault::Table(problem.reason))
        };
        let dialect = sniff(&mut opened).map_err(told)?.dialect;
        let again = File::open(path).map_err(|_| of_file(Fault::Unreadable))?;
        let rows = Rows::new(again, &dialect).map_err(|_| of_file(Fault::Unreadable))?;
        let mut rows = rows.collect::<Result<Vec<Row>, _>>().map_err(told)?.into_iter();
        let head = rows.next().ok_or_else(|| of_file(Fault::NoRows))?;
        let mut sheet = Self { columns: Vec::new(), rows: rows.collect(), sign: None, file: file.clone() };
        sheet.name_columns(&head, needed)?;
        if sheet.rows.is_empty() {
            return Err(of_file(Fault::NoRows));
        }
        let mut evidence = NumberEvidence::default();
        sheet.cells().for_each(|cells| evidence.add(cells.text("amount")));
        sheet.sign = evidence.sign();
        Ok(sheet)
    }

    fn name_columns(&mut self, head: &Row, needed: &[&'static str]) -> Result<(), Trouble> {
        let trouble = |column, fault| Trouble {
            line: head.line,
            column: Some(column),
            ..Trouble::of_file(&self.file, fault)
        };
        let mut columns: Vec<(&'static str, usize)> = Vec::new();
        for (place, heading) in head.cells.iter().enumerate() {
            let Some(name) = column::of(heading) else { continue };
            if columns.iter().any(|(known, _)| *known == name) {
                return Err(trouble(name, Fault::ColumnTwice));
            }
            columns.push((name, place));
        }
        for &name in needed {
            if !columns.iter().any(|(known, _)| *known == name) {
                return Err(trouble(name, Fault::NoColumn));
            }
        }
        self.columns = columns;
        Ok(())
    }

    pub(super) fn file(&self) -> &str {
        &self.file
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.columns.iter().any(|(known, _)| *known == name)
    }

    pub(super) fn cells(&self) -> impl Iterator<Item = Cells<'_>> {
        self.rows.iter().map(move |row| Cells { sheet: self, row })
    }
}

/// One row of a table.
#[derive(Clone, Copy)]
pub(super) struct Cells<'a> {
    sheet: &'a Sheet,
    row: &'a Row,
}

impl<'a> Cells<'a> {
    pub(super) fn line(&self) -> u64 {
        self.row.line
    }

    /// What stands in a column; nothing where there is no such column.
    pub(super) fn text(&self, name: &str) -> &'a str {
        let place = self.sheet.columns.iter().find(|(known, _)| *known == name).map(|(_, place)| *place);
        place.and_then(|place| self.row.cells.get(place)).map_or("", |cell| cell.trim())
    }

    pub(super) fn needed(&self, name: &'static str) -> Result<&'a str, Trouble> {
        Some(self.text(name))
            .filter(|text| !text.is_empty())
            .ok_or_else(|| self.trouble(name, Fault::Missing))
    }

    pub(super) fn needed_day(&self, name: &'static str) -> Result<Day, Trouble> {
        self.needed(name)?;
        self.day(name)?.ok_or_else(|| self.trouble(name, Fault::Missing))
    }

    /// A date, if there is one; it must have only one reading.
    pub(super) fn day(&self, name: &'static str) -> Result<Option<Day>, Trouble> {
        let text = self.text(name);
        if text.is_empty() {
            return Ok(None);
        }
        let date = date::parse(text, None).ok_or_else(|| self.trouble(name, Fault::NotADate))?;
        Ok(Some(of_date(date)))
    }

    /// An amount in hundredths.
    pub(super) fn hundredths(&self, name: &'static str) -> Result<i64, Trouble> {
        let text = self.needed(name)?;
        minor_units(text, self.sheet.sign).ok_or_else(|| self.trouble(name, Fault::NotAnAmount))
    }

    /// A whole number from 0 to `most`.
    pub(super) fn number(&self, name: &'static str, most: u8) -> Result<u8, Trouble> {
        let number: Option<u8> = self.needed(name)?.parse().ok();
        number.filter(|number| *number <= most).ok_or_else(|| self.trouble(name, Fault::NotANumber))
    }

    /// Which of these words stands there; none when the cell is empty.
    pub(super) fn word(
        &self,
        name: &'static str,
        words: &'static [&'static str],
    ) -> Result<Option<&'static str>, Trouble> {
        let text = self.text(name).to_lowercase();
        if text.is_empty() {
            return Ok(None);
        }
        let found = words.iter().copied().find(|word| *word == text);
        found.map(Some).ok_or_else(|| self.trouble(name, Fault::NotAWord(words)))
    }

    /// Which of these words stands there.
    pub(super) fn needed_word(
        &self,
        name: &'static str,
        words: &'static [&'static str],
    ) -> Result<&'static str, Trouble> {
        self.word(name, words)?.ok_or_else(|| self.trouble(name, Fault::Missing))
    }

    pub(super) fn trouble(&self, column: &'static str, fault: Fault) -> Trouble {
        Trouble { line: self.row.line, column: Some(column), ..Trouble::of_file(&self.sheet.file, fault) }
    }
}
