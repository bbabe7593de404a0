//! A workbook written sheet by sheet and row by row, so that it costs no more memory than a row, and nothing of it lies in
//! a temporary file: the crates of the field either hold every sheet or put them there in plain text (ADR 13).
//!
//! Texts are written as texts and never as formulas. One that would be taken for a formula once somebody edits the cell is
//! marked as text for good (`quotePrefix`), which changes nothing of what it says.

use std::fmt::Write as _;
use std::io::{self, Seek, Write};

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Rows of a sheet; the next one goes on.
const MOST_ROWS: u32 = 1_048_576;
/// Characters of a cell.
const LONGEST: usize = 32_767;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    Empty,
    Text(String),
    /// A number as it is written: `-12.50`.
    Number(String),
    Date(NaiveDate),
    Moment(NaiveDateTime),
}

/// The places of the styles below.
const DATE: u8 = 1;
const MOMENT: u8 = 2;
const HEAD: u8 = 3;
const QUOTED: u8 = 4;

const STYLES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>"#;

const XML: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
"#;
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

/// A workbook under construction.
pub(super) struct Workbook<W: Write + Seek> {
    zip: ZipWriter<W>,
    sheets: Vec<String>,
    head: Vec<String>,
    row: u32,
}

impl<W: Write + Seek> Workbook<W> {
    pub(super) fn new(out: W) -> Self {
        Self { zip: ZipWriter::new(out), sheets: Vec::new(), head: Vec::new(), row: 0 }
    }

    /// Begins a sheet with the names of its columns.
    pub(super) fn sheet(&mut self, name: &str, head: Vec<String>) -> io::Result<()> {
        self.end_sheet()?;
        self.head = head;
        self.begin(name)
    }

    fn begin(&mut self, name: &str) -> io::Result<()> {
        let name = sheet_name(name, &self.sheets);
        self.sheets.push(name);
        self.start(&format!("xl/worksheets/sheet{}.xml", self.sheets.len()))?;
        write!(
            self.zip,
            r#"{XML}<worksheet xmlns="{MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" defaultColWidth="18"/><sheetData>"#
        )?;
        self.row = 0;
        let head: Vec<Cell> = self.head.iter().map(|name| Cell::Text(name.clone())).collect();
        self.write_row(&head, true)
    }

    /// Adds a row; a full sheet is followed by one of the same name with a number.
    pub(super) fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        if self.row == MOST_ROWS {
            let name = self.sheets.last().cloned().unwrap_or_default();
            self.close_sheet()?;
            self.begin(&name)?;
        }
        self.write_row(cells, false)
    }

    fn write_row(&mut self, cells: &[Cell], is_head: bool) -> io::Result<()> {
        self.row += 1;
        let mut xml = format!(r#"<row r="{}">"#, self.row);
        for (column, cell) in cells.iter().enumerate() {
            write_cell(&mut xml, &format!("{}{}", letters(column), self.row), cell, is_head);
        }
        xml.push_str("</row>");
        self.zip.write_all(xml.as_bytes())
    }

    fn close_sheet(&mut self) -> io::Result<()> {
        self.zip.write_all(b"</sheetData></worksheet>")
    }

    fn end_sheet(&mut self) -> io::Result<()> {
        if self.sheets.is_empty() { Ok(()) } else { self.close_sheet() }
    }

    fn start(&mut self, name: &str) -> io::Result<()> {
        let options =
            SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).large_file(true);
        Ok(self.zip.start_file(name, options)?)
    }

    /// Ends the last sheet and writes what holds them together.
    pub(super) fn finish(mut self) -> io::Result<()> {
        self.end_sheet()?;
        self.part("xl/styles.xml", STYLES)?;
        let (mut sheets, mut links, mut types) = (String::new(), String::new(), String::new());
        for (index, name) in self.sheets.iter().enumerate() {
            let n = index + 1;
            let _ = write!(sheets, r#"<sheet name="{}" sheetId="{n}" r:id="rId{n}"/>"#, escaped(name));
            let _ = write!(
                links,
                r#"<Relationship Id="rId{n}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>"#
            );
            let _ = write!(
                types,
                r#"<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"#
            );
        }
        let n = self.sheets.len() + 1;
        let _ = write!(links, r#"<Relationship Id="rId{n}" Type="{OFFICE}/styles" Target="styles.xml"/>"#);
        self.part(
            "xl/workbook.xml",
            &format!(
                r#"{XML}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{sheets}</sheets></workbook>"#
            ),
        )?;
        self.part(
            "xl/_rels/workbook.xml.rels",
            &format!(r#"{XML}<Relationships xmlns="{PACKAGE}">{links}</Relationships>"#),
        )?;
        self.part("_rels/.rels", &format!(r#"{XML}<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#))?;
        self.part("[Content_Types].xml", &format!(r#"{XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>{types}</Types>"#))?;
        self.zip.finish()?;
        Ok(())
    }

    fn part(&mut self, name: &str, content: &str) -> io::Result<()> {
        self.start(name)?;
        self.zip.write_all(content.as_bytes())
    }
}

fn write_cell(xml: &mut String, place: &str, cell: &Cell, is_head: bool) {
    let _ = match cell {
        Cell::Empty => Ok(()),
        Cell::Number(number) => write!(xml, r#"<c r="{place}"><v>{number}</v></c>"#),
        Cell::Date(day) => match serial(*day) {
            Some(serial) => write!(xml, r#"<c r="{place}" s="{DATE}"><v>{serial}</v></c>"#),
            None => write_text(xml, place, &day.to_string(), 0),
        },
        Cell::Moment(moment) => match serial(moment.date()) {
            Some(serial) => {
                let share = f64::from(moment.num_seconds_from_midnight()) / 86_400.0;
                write!(xml, r#"<c r="{place}" s="{MOMENT}"><v>{}</v></c>"#, serial as f64 + share)
            }
            None => write_text(xml, place, &moment.to_string(), 0),
        },
        Cell::Text(text) if text.is_empty() => Ok(()),
        Cell::Text(text) => {
            let style = if is_head {
                HEAD
            } else if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
                QUOTED
            } else {
                0
            };
            write_text(xml, place, text, style)
        }
    };
}

fn write_text(xml: &mut String, place: &str, text: &str, style: u8) -> std::fmt::Result {
    write!(
        xml,
        r#"<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>"#,
        escaped(text)
    )
}

/// Days since the beginning of spreadsheets, which hold 1900 for a leap year; nothing before March 1900.
fn serial(day: NaiveDate) -> Option<i64> {
    let serial = i64::from(day.num_days_from_ce()) - 693_594;
    (serial >= 61).then_some(serial)
}

/// Text as XML, without signs that XML cannot hold, cut where a cell ends.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().take(LONGEST) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            '\r' => {}
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// `A`, `Z`, `AA`.
fn letters(mut column: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(b'A' + (column % 26) as u8);
        if column < 26 {
            break;
        }
        column = column / 26 - 1;
    }
    letters.iter().rev().map(|letter| char::from(*letter)).collect()
}

/// A name of at most 31 signs that no other sheet has, without the signs that Excel refuses.
fn sheet_name(name: &str, taken: &[String]) -> String {
    let clean: String = name
        .chars()
        .map(|c| if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') { ' ' } else { c })
        .collect();
    let mut n = 1;
    loop {
        let mark = if n == 1 { String::new() } else { format!(" {n}") };
        let stem: String = clean.trim().chars().take(31 - mark.chars().count()).collect();
        let named = format!("{}{mark}", stem.trim_end());
        if !taken.iter().any(|other| other.to_lowercase() == named.to_lowercase()) {
            return named;
        }
        n += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_and_days_are_counted_as_spreadsheets_do() {
        assert_eq!([0, 25, 26, 701, 702].map(letters), ["A", "Z", "AA", "ZZ", "AAA"]);
        assert_eq!(serial(NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()), Some(46_349));
        assert_eq!(serial(NaiveDate::from_ymd_opt(1900, 3, 1).unwrap()), Some(61));
        assert_eq!(serial(NaiveDate::from_ymd_opt(1899, 3, 1).unwrap()), None);
    }

    #[test]
    fn names_of_sheets_fit_and_differ() {
        let taken = vec!["Kontakte".to_owned()];
        assert_eq!(sheet_name("kontakte", &taken), "kontakte 2");
        assert_eq!(sheet_name("A/B[1]", &[]), "A B 1");
        assert_eq!(sheet_name(&"x".repeat(40), &[]).chars().count(), 31);
    }
}
