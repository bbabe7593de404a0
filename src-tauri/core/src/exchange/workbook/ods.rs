//! Sheets of ods, row by row.
//!
//! A reader of our own: one cell may claim to stand there thousands of times, and the usual reader makes room for all of
//! them, for all sheets, before anybody can say that it is enough; a content that ends early it reads forever.

use std::io::{BufReader, Cursor};

use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use zip::read::ZipFile;

use super::super::csv::CELL;
use super::super::number::DecimalSign;
use super::text::Text;
use super::{Reason, Sheet, archive};

type Xml<'a> = Reader<BufReader<ZipFile<'a, Cursor<&'a [u8]>>>>;

pub(super) fn read(bytes: &[u8], asked: Option<&str>, sign: DecimalSign) -> Result<Sheet, Reason> {
    let mut zip = archive::open(bytes)?;
    let content = zip.by_name("content.xml").map_err(|_| Reason::WorkbookDamaged)?;
    let mut content = Content { xml: Reader::from_reader(BufReader::new(content)), buffer: Vec::new() };
    let mut found = Sheet { sheets: Vec::new(), name: String::new(), text: Vec::new() };
    while let Some(name) = content.next_table()? {
        let wanted = found.text.is_empty() && asked.is_none_or(|asked| asked == name);
        let mut text = wanted.then(|| Text::new(sign));
        content.table(&mut text)?;
        if let Some(text) = text {
            found.name.clone_from(&name);
            found.text = text.finish();
        }
        found.sheets.push(name);
    }
    if asked.is_some_and(|asked| asked != found.name) { Err(Reason::NoSuchSheet) } else { Ok(found) }
}

/// A cell as it stands in the file.
enum Value {
    Text(String),
    Number(f64),
}

struct Content<'a> {
    xml: Xml<'a>,
    buffer: Vec<u8>,
}

/// What comes next, as far as it matters.
enum Step {
    /// An element begins; true when it ends at once.
    Start(BytesStart<'static>, bool),
    End(Vec<u8>),
    Text(String),
    Other,
    Over,
}

impl Content<'_> {
    fn step(&mut self) -> Result<Step, Reason> {
        self.buffer.clear();
        let damaged = |_| Reason::WorkbookDamaged;
        Ok(match self.xml.read_event_into(&mut self.buffer).map_err(damaged)? {
            Event::Start(start) => Step::Start(start.into_owned(), false),
            Event::Empty(start) => Step::Start(start.into_owned(), true),
            Event::End(end) => Step::End(end.name().as_ref().to_vec()),
            Event::Text(text) => {
                Step::Text(text.xml10_content().map_err(|_| Reason::WorkbookDamaged)?.into_owned())
            }
            Event::GeneralRef(name) => Step::Text(entity(&name)?),
            Event::Eof => Step::Over,
            _ => Step::Other,
        })
    }

    fn next_table(&mut self) -> Result<Option<String>, Reason> {
        loop {
            match self.step()? {
                Step::Start(start, false) if start.name().as_ref() == b"table:table" => {
                    return Ok(Some(attribute(&start, b"table:name")?.unwrap_or_default()));
                }
                Step::Over => return Ok(None),
                _ => {}
            }
        }
    }

    /// The rows up to the end of the table; without a text they are passed over.
    fn table(&mut self, text: &mut Option<Text>) -> Result<(), Reason> {
        let mut row = 0_u32;
        loop {
            match self.step()? {
                Step::Start(start, ended) if start.name().as_ref() == b"table:table-row" => {
                    let times = times(&start, b"table:number-rows-repeated")?;
                    let cells = if ended { Vec::new() } else { self.row()? };
                    if let Some(text) = text.as_mut().filter(|_| !cells.is_empty()) {
                        for again in 0..times {
                            put(text, row.saturating_add(again), &cells)?;
                        }
                    }
                    row = row.saturating_add(times);
                }
                Step::End(name) if name == b"table:table" => return Ok(()),
                Step::Over => return Err(Reason::WorkbookDamaged),
                _ => {}
            }
        }
    }

    /// The cells of a row in which something stands: the column, how often, and what.
    fn row(&mut self) -> Result<Vec<(u32, u32, Value)>, Reason> {
        let (mut column, mut cells) = (0_u32, Vec::new());
        loop {
            match self.step()? {
                Step::Start(start, ended)
                    if matches!(start.name().as_ref(), b"table:table-cell" | b"table:covered-table-cell") =>
                {
                    let times = times(&start, b"table:number-columns-repeated")?;
                    let words = if ended { String::new() } else { self.words(start.name().as_ref())? };
                    if let Some(value) = value(&start, words)? {
                        cells.push((column, times, value));
                    }
                    column = column.saturating_add(times);
                }
                Step::End(name) if name == b"table:table-row" => return Ok(cells),
                Step::Over => return Err(Reason::WorkbookDamaged),
                _ => {}
            }
        }
    }

    /// The text of a cell up to its end: a line for each paragraph, without what somebody has noted about it.
    fn words(&mut self, cell: &[u8]) -> Result<String, Reason> {
        let (mut words, mut paragraphs, mut inside, mut noted) = (String::new(), 0, false, 0_u32);
        loop {
            match self.step()? {
                Step::Start(start, ended) => match start.name().as_ref() {
                    b"office:annotation" if !ended => noted += 1,
                    _ if noted > 0 => {}
                    b"text:p" => {
                        words.push_str(if paragraphs > 0 { "\n" } else { "" });
                        paragraphs += 1;
                        inside = !ended;
                    }
                    b"text:s" => {
                        let blanks = times(&start, b"text:c")?.min(CELL as u32) as usize;
                        words.push_str(&" ".repeat(blanks));
                    }
                    b"text:tab" => words.push('\t'),
                    b"text:line-break" => words.push('\n'),
                    _ => {}
                },
                Step::Text(text) if inside && noted == 0 => words.push_str(&text),
                Step::End(name) if name == cell => return Ok(words),
                Step::End(name) if name == b"office:annotation" => noted = noted.saturating_sub(1),
                Step::End(name) if name == b"text:p" && noted == 0 => inside = false,
                Step::Over => return Err(Reason::WorkbookDamaged),
                _ => {}
            }
            if words.len() > 2 * CELL {
                return Err(Reason::FieldTooLong { limit: CELL as u64 });
            }
        }
    }
}

fn put(text: &mut Text, row: u32, cells: &[(u32, u32, Value)]) -> Result<(), Reason> {
    for (column, times, value) in cells {
        for again in 0..*times {
            let column = column.saturating_add(again);
            match value {
                Value::Text(words) => text.cell(row, column, words)?,
                Value::Number(number) => text.number(row, column, *number)?,
            }
        }
    }
    Ok(())
}

/// What a cell says: its typed value where it has one, else its text. None for one that is empty.
fn value(cell: &BytesStart<'_>, words: String) -> Result<Option<Value>, Reason> {
    let kind = attribute(cell, b"office:value-type")?.unwrap_or_default();
    let stored = |name: &[u8]| attribute(cell, name);
    let text = match kind.as_str() {
        "float" | "currency" | "percentage" => {
            let number = stored(b"office:value")?.and_then(|text| text.parse().ok());
            return Ok(Some(Value::Number(number.ok_or(Reason::WorkbookDamaged)?)));
        }
        "date" => stored(b"office:date-value")?.map(|day| day.trim_end_matches("T00:00:00").to_owned()),
        "boolean" => stored(b"office:boolean-value")?,
        "string" => stored(b"office:string-value")?,
        _ => None,
    };
    let text = text.unwrap_or(words);
    Ok(Some(text).filter(|text| !text.is_empty()).map(Value::Text))
}

fn attribute(element: &BytesStart<'_>, name: &[u8]) -> Result<Option<String>, Reason> {
    let found = element.attributes().flatten().find(|known| known.key.as_ref() == name);
    let text = found.map(|found| found.normalized_value(quick_xml::XmlVersion::Implicit1_0));
    text.transpose().map(|text| text.map(Into::into)).map_err(|_| Reason::WorkbookDamaged)
}

fn times(element: &BytesStart<'_>, name: &[u8]) -> Result<u32, Reason> {
    attribute(element, name)?.map_or(Ok(1), |text| text.parse().map_err(|_| Reason::WorkbookDamaged))
}

fn entity(name: &BytesRef<'_>) -> Result<String, Reason> {
    if let Ok(Some(letter)) = name.resolve_char_ref() {
        return Ok(letter.to_string());
    }
    let known = name.decode().ok().and_then(|name| resolve_xml_entity(&name));
    known.map(str::to_owned).ok_or(Reason::WorkbookDamaged)
}
