//! A row of the table as a purchase, before anybody knows whose it is.

use chrono::NaiveDate;

use super::super::csv::{Dialect, Row};
use super::super::{Problem, Reason, Severity, clean, date, number};
use super::PurchaseColumn;

/// A purchase as the file tells it.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) line: u64,
    pub(super) customer_number: Option<String>,
    pub(super) email: Option<String>,
    pub(super) name: Option<String>,
    pub(super) postcode: Option<String>,
    pub(super) bought_on: NaiveDate,
    pub(super) amount: i64,
    pub(super) currency: Option<String>,
    pub(super) title: Option<String>,
    pub(super) product: Option<String>,
    pub(super) number: Option<String>,
    pub(super) source: Option<String>,
    pub(super) cancelled_on: Option<NaiveDate>,
    pub(super) delivered_on: Option<NaiveDate>,
}

/// How the columns are read.
pub(super) struct Reading<'a> {
    pub(super) dialect: &'a Dialect,
    pub(super) columns: &'a [Option<PurchaseColumn>],
    pub(super) header: &'a [String],
}

impl Reading<'_> {
    /// Reads a row. What is not understood of day or amount refuses the row: a purchase at the wrong day or with the
    /// wrong amount is worse than none.
    pub(super) fn row(&self, row: &Row) -> Result<Told, Problem> {
        if row.cells.len() != self.columns.len() {
            let (expected, found) = (self.columns.len() as u64, row.cells.len() as u64);
            return Err(Problem::refused(row.line, Reason::ColumnCount { expected, found }));
        }
        let text = |column| self.text(row, column);
        let bought_on = self.day(row, PurchaseColumn::BoughtOn)?;
        let bought_on =
            bought_on.ok_or_else(|| self.refused(row, PurchaseColumn::BoughtOn, Reason::NotADate))?;
        let amount = text(PurchaseColumn::Amount)
            .and_then(|amount| number::minor_units(&amount, self.dialect.decimal))
            .ok_or_else(|| self.refused(row, PurchaseColumn::Amount, Reason::NotANumber))?;
        Ok(Told {
            line: row.line,
            customer_number: text(PurchaseColumn::CustomerNumber),
            email: text(PurchaseColumn::Email),
            name: text(PurchaseColumn::Name),
            postcode: text(PurchaseColumn::Postcode),
            bought_on,
            amount,
            currency: text(PurchaseColumn::Currency).map(|code| code.to_uppercase()),
            title: text(PurchaseColumn::Title),
            product: text(PurchaseColumn::Product),
            number: text(PurchaseColumn::Number),
            source: text(PurchaseColumn::Source),
            cancelled_on: self.cancelled(row, bought_on)?,
            delivered_on: self.day(row, PurchaseColumn::DeliveredOn)?,
        })
    }

    fn place(&self, column: PurchaseColumn) -> Option<usize> {
        self.columns.iter().position(|known| *known == Some(column))
    }

    fn text(&self, row: &Row, column: PurchaseColumn) -> Option<String> {
        let cell = clean::clean_line(row.cells.get(self.place(column)?)?);
        let empty = cell.is_empty() || (self.dialect.null_word && cell == "NULL");
        (!empty).then_some(cell)
    }

    fn day(&self, row: &Row, column: PurchaseColumn) -> Result<Option<NaiveDate>, Problem> {
        let Some(text) = self.text(row, column) else { return Ok(None) };
        let order = self.place(column).and_then(|place| self.dialect.dates.get(place).copied().flatten());
        let reason = if date::is_date(&text) { Reason::DateUnclear } else { Reason::NotADate };
        date::parse(&text, order).map(Some).ok_or_else(|| self.refused(row, column, reason))
    }

    /// A day, or a word for yes, which means the day of the purchase.
    fn cancelled(&self, row: &Row, bought_on: NaiveDate) -> Result<Option<NaiveDate>, Problem> {
        let text = self.text(row, PurchaseColumn::Cancelled).unwrap_or_default().to_lowercase();
        match text.as_str() {
            "" | "0" | "-" | "nein" | "nee" | "no" | "n" | "false" => Ok(None),
            "1" | "x" | "ja" | "j" | "yes" | "y" | "true" | "storniert" | "storno" | "geannuleerd"
            | "cancelled" => Ok(Some(bought_on)),
            _ => self.day(row, PurchaseColumn::Cancelled),
        }
    }

    fn refused(&self, row: &Row, column: PurchaseColumn, reason: Reason) -> Problem {
        let place = self.place(column).and_then(|place| self.header.get(place)).cloned();
        Problem { line: row.line, place, reason, severity: Severity::Refused }
    }
}
