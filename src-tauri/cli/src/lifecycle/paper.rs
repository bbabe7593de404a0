//! Where answers go: columns for a person, CSV for a spreadsheet, JSON lines for a program.

use std::io::{self, BufWriter, Write as _};

use rondo_api::text::{Arg, Lang, Texts};
use rondo_core::exchange::csv::{Options, line};
use rondo_lifecycle::fact::Currency;
use serde_json::{Map, Value};

use super::table::{Cell, Table};
use crate::failure::Failure;
use crate::row::{cell, one_line};

/// A column is not wider than this, but for the last one.
const WIDEST: usize = 34;

/// How the answer is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Columns,
    Csv,
    Json,
}

/// The standard output in one of the forms.
pub(super) struct Paper {
    pub(super) texts: Texts,
    currency: Currency,
    form: Form,
    out: BufWriter<io::Stdout>,
}

impl Paper {
    pub(super) fn new(texts: Texts, currency: Currency, is_csv: bool, is_json: bool) -> Self {
        let form = match (is_csv, is_json) {
            (true, _) => Form::Csv,
            (false, true) => Form::Json,
            (false, false) => Form::Columns,
        };
        Self { texts, currency, form, out: BufWriter::new(io::stdout()) }
    }

    /// A sentence beside the table, for persons only.
    pub(super) fn say(&mut self, key: &str, args: &[(&str, Arg)]) -> Result<(), Failure> {
        let text = self.texts.format(key, args);
        self.line(&text)
    }

    /// A value as a person reads it.
    pub(super) fn written(&self, cell: &Cell) -> String {
        cell.shown(&self.texts, self.currency)
    }

    /// A line beside the table, for persons only.
    pub(super) fn line(&mut self, text: &str) -> Result<(), Failure> {
        if self.form == Form::Columns {
            writeln!(self.out, "{}", one_line(text).trim_end())?;
        }
        Ok(())
    }

    /// A table.
    pub(super) fn table(&mut self, table: &Table) -> Result<(), Failure> {
        match self.form {
            Form::Columns => self.columns(table),
            Form::Csv => self.csv(table),
            Form::Json => self.json(table),
        }
    }

    fn headings(&self, table: &Table) -> Vec<String> {
        table.columns.iter().map(|name| self.texts.get(&format!("lifecycle-column-{name}"))).collect()
    }

    fn columns(&mut self, table: &Table) -> Result<(), Failure> {
        let shown = |row: &Vec<Cell>| -> Vec<String> {
            row.iter().map(|cell| one_line(&cell.shown(&self.texts, self.currency))).collect()
        };
        let mut lines = vec![self.headings(table)];
        lines.extend(table.rows.iter().map(shown));
        let last = table.columns.len().saturating_sub(1);
        let widths: Vec<usize> = (0..=last)
            .map(|column| {
                let widest = lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
                if column == last { widest } else { widest.min(WIDEST) }.max(1)
            })
            .collect();
        let right: Vec<bool> =
            (0..=last).map(|column| table.rows.iter().any(|row| row[column].is_number())).collect();
        for texts in lines {
            let cells: Vec<String> = texts
                .iter()
                .enumerate()
                .map(|(column, text)| {
                    let width = widths[column];
                    if right[column] { format!("{text:>width$}") } else { cell(text, width) }
                })
                .collect();
            writeln!(self.out, "{}", cells.join("  ").trim_end())?;
        }
        Ok(())
    }

    fn csv(&mut self, table: &Table) -> Result<(), Failure> {
        let lang = self.texts.lang();
        let delimiter = if lang == Lang::En { "," } else { ";" };
        let headings = self.headings(table).into_iter().map(Cell::Text).collect();
        for row in std::iter::once(&headings).chain(&table.rows) {
            let cells: Vec<String> = row.iter().map(|cell| quoted(cell, lang, self.currency)).collect();
            write!(self.out, "{}\r\n", cells.join(delimiter))?;
        }
        Ok(())
    }

    fn json(&mut self, table: &Table) -> Result<(), Failure> {
        for row in &table.rows {
            let values = table.columns.iter().zip(row);
            let values: Map<String, Value> =
                values.map(|(name, cell)| ((*name).to_owned(), cell.json(self.currency))).collect();
            writeln!(self.out, "{}", Value::Object(values))?;
        }
        Ok(())
    }

    /// Everything written reaches the reader.
    pub(super) fn close(mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }
}

/// A cell as it stands in a file. Names of customers may look like formulas and are marked; numbers never are, or a
/// spreadsheet would take a negative one for text.
fn quoted(cell: &Cell, lang: Lang, currency: Currency) -> String {
    let delimiter = if lang == Lang::En { ',' } else { ';' };
    let options = Options { delimiter, defuse: !cell.is_number(), ..Options::default() };
    let mut text = line(&[one_line(&cell.plain(lang, currency))], options);
    text.truncate(text.trim_end_matches(['\r', '\n']).len());
    text
}
