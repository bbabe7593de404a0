//! A report as a table for spreadsheets: its sections one under the other, numbers as numbers.

use std::io::{self, Write};

use super::{Report, ReportCell, ReportRow, ReportSection, ReportValue};
use crate::exchange::csv::{Options, line, line_with_numbers};
use crate::exchange::number::{DecimalSign, text_of};
use crate::text::Lang;
use crate::text::format::minor_digits;

/// Writes a report; cells that a spreadsheet would run as a formula are marked.
///
/// # Errors
/// Of the file.
pub fn write_csv(report: &Report, lang: Lang, out: &mut impl Write) -> io::Result<()> {
    let options = Options { language: lang, ..Options::default() };
    out.write_all("\u{feff}".as_bytes())?;
    let span =
        vec![report.title.clone(), report.from.to_string(), report.to.to_string(), report.currency.clone()];
    out.write_all(line(&span, options).as_bytes())?;
    for section in &report.sections {
        out.write_all(b"\r\n")?;
        out.write_all(line(&[section.title.clone()], options).as_bytes())?;
        out.write_all(line(&heads(section), options).as_bytes())?;
        for row in section.rows.iter().chain(&section.total) {
            out.write_all(line_with_numbers(&cells(row, &report.currency, lang), options).as_bytes())?;
        }
    }
    if !report.notes.is_empty() {
        out.write_all(b"\r\n")?;
    }
    for note in &report.notes {
        out.write_all(line(std::slice::from_ref(note), options).as_bytes())?;
    }
    Ok(())
}

fn heads(section: &ReportSection) -> Vec<String> {
    let columns = section.columns.iter().map(|column| column.text.clone());
    std::iter::once(section.head.clone()).chain(columns).collect()
}

fn cells(row: &ReportRow, currency: &str, lang: Lang) -> Vec<String> {
    let cells = row.cells.iter().map(|cell| written(cell, currency, lang));
    std::iter::once(row.label.clone()).chain(cells).collect()
}

/// Without signs and groups, so that a spreadsheet of the language takes it for a number.
fn written(cell: &ReportCell, currency: &str, lang: Lang) -> String {
    let sign = if lang == Lang::En { DecimalSign::Point } else { DecimalSign::Comma };
    match cell.value {
        ReportValue::Money { n } => text_of(n, sign, minor_digits(currency)),
        ReportValue::Count { n } | ReportValue::Percent { n } | ReportValue::Days { n } => n.to_string(),
        ReportValue::Day { on } => on.to_string(),
        _ => cell.text.clone(),
    }
}
