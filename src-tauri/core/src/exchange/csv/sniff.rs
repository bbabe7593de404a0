//! What a table looks like: its dialect, its columns and what they probably hold, with samples to judge by.
//!
//! Reads the file twice and holds a few samples only. It proposes; the user decides.

use std::io::{self, Read, Seek, SeekFrom};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::UTF_8;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::super::charset::{self, Charset};
use super::super::clean::clean_line;
use super::super::contact::{ChannelKind, Problem, Reason};
use super::super::date::{self, DateEvidence, DateOrder};
use super::super::likeness;
use super::super::number::{self, DecimalSign, NumberEvidence};
use super::super::workbook::DELIMITER;
use super::column::Column;
use super::dialect::{self, Dialect};
use super::field::{DealPart, Field, Purpose};
use super::header;
use super::read::Mapping;
use super::row::{Rows, split_line};

/// What `sniff` found.
#[derive(PartialEq, Serialize, Deserialize, TS)]
#[cfg_attr(test, derive(Debug))]
pub struct Sniffed {
    pub dialect: Dialect,
    /// Names of the columns, empty when the file has none.
    pub header: Vec<String>,
    pub columns: Vec<ColumnGuess>,
    /// Rows without the header that can be cut into cells.
    pub rows: u64,
    /// Rows that cannot, the first few of them.
    pub broken: Vec<Problem>,
    /// Why the file is not taken as it stands; the user may still map its columns by hand.
    pub refusal: Option<Problem>,
}

/// One column.
#[derive(PartialEq, Serialize, Deserialize, TS)]
#[cfg_attr(test, derive(Debug))]
pub struct ColumnGuess {
    pub header: String,
    pub field: Option<Field>,
    /// In percent; 0 without a field.
    pub confidence: u8,
    pub kind: ColumnKind,
    /// Up to five, odd ones last.
    pub samples: Vec<Sample>,
    pub unclear: Vec<Unclear>,
}

/// What the cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum ColumnKind {
    Empty,
    Text,
    Email,
    Phone,
    Web,
    Date { evidence: DateEvidence },
    Number { evidence: NumberEvidence },
}

/// A cell and how it is understood.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[cfg_attr(test, derive(Debug))]
pub struct Sample {
    pub line: u64,
    /// As written, at most 200 letters.
    pub text: String,
    /// `2021-04-03`, `512.77`, `anna@example.org`; `None` when it does not fit or needs a decision.
    pub parsed: Option<String>,
    /// Does not fit the rest of the column.
    pub odd: bool,
}

/// What the user must decide before the column can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Unclear {
    /// Day and month could be either way round.
    DateOrder,
    /// The column has dates that can only be one way round, and others that can only be the other.
    DatesContradict,
    /// `1.234` could be thousands or decimals.
    DecimalSign,
    /// Some amounts have a decimal comma, others a point.
    NumbersContradict,
}

/// Lines that decide about the delimiter.
const LINES: usize = 100;
/// Bytes from which likeness and marks are taken.
const PREFIX: usize = 64 * 1024;
/// Bytes with letters beyond ASCII that the guess about the charset looks at.
const GUESSED: usize = 1024 * 1024;
const BROKEN: usize = 20;

/// What the user has decided instead of the guess.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    pub charset: Option<Charset>,
    pub delimiter: Option<char>,
    pub header: Option<bool>,
    pub decimal: Option<DecimalSign>,
    pub dates: Option<DateOrder>,
    /// The table came of a workbook: its letters and its delimiter are known, and a number that has one there has one
    /// reading, so that no sign is guessed for the others.
    pub of_sheet: bool,
}

/// Looks at a whole file; the reader is left where it ends.
pub fn sniff<R: Read + Seek>(reader: R) -> Result<Sniffed, Problem> {
    sniff_as(reader, &Chosen::default())
}

/// Looks at a whole file with some things decided.
pub fn sniff_as<R: Read + Seek>(mut reader: R, chosen: &Chosen) -> Result<Sniffed, Problem> {
    let unreadable = |_: io::Error| Problem::refused(0, Reason::Unreadable);
    let (prefix, charset) = charset_of(&mut reader).map_err(unreadable)?;
    if prefix.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0) {
        return Err(Problem::refused(0, Reason::EmptyFile));
    }
    let likeness = likeness::of(&prefix);
    if !chosen.of_sheet && !likeness::may_be_rows(likeness) {
        return Err(Problem::refused(0, Reason::NotACsv { likeness }));
    }
    let charset = if chosen.of_sheet { Charset::UTF_8 } else { chosen.charset.unwrap_or(charset) };
    let known = if chosen.of_sheet { Some(DELIMITER) } else { chosen.delimiter };
    let mut dialect = Dialect { charset, ..Dialect::new(',') };
    let lines = first_lines(&prefix, charset);
    if lines.is_empty() {
        return Err(Problem::refused(0, Reason::EmptyFile));
    }
    (dialect.delimiter, dialect.skip) = dialect::delimiter(&lines, known);
    reader.seek(SeekFrom::Start(0)).map_err(unreadable)?;
    table(reader, dialect, &lines, chosen).map_err(unreadable)
}

impl Sniffed {
    /// The mapping that the guesses amount to; columns without a guess are kept under their names,
    /// but for those that Rondo itself has derived.
    #[must_use]
    pub fn mapping(&self) -> Mapping {
        let field = |column: &ColumnGuess| match column.kind {
            ColumnKind::Empty => column.field,
            _ if column.header.starts_with(header::DERIVED) => None,
            _ => column.field.or(Some(Field::Extra)),
        };
        Mapping(self.columns.iter().map(field).collect())
    }
}

/// The beginning of the file and its charset; UTF-8 is believed only after the whole file.
fn charset_of<R: Read + Seek>(reader: &mut R) -> io::Result<(Vec<u8>, Charset)> {
    let mut prefix = Vec::new();
    reader.seek(SeekFrom::Start(0))?;
    reader.by_ref().take(PREFIX as u64).read_to_end(&mut prefix)?;
    let (charset, mark) = charset::detect(&prefix);
    if !charset.keeps_ascii() || mark > 0 {
        return Ok((prefix, charset));
    }
    let mut decoder = UTF_8.new_decoder_without_bom_handling();
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let (mut letters, mut broken, mut guessed) = (0_usize, 0_usize, 0_usize);
    let mut chunk = prefix.clone();
    let mut text = String::new();
    while !chunk.is_empty() {
        if !chunk.is_ascii() && guessed < GUESSED {
            detector.feed(&chunk, false);
            guessed += chunk.len();
        }
        text.clear();
        text.reserve(decoder.max_utf8_buffer_length(chunk.len()).unwrap_or(PREFIX * 4));
        let _ = decoder.decode_to_string(&chunk, &mut text, false);
        if !text.is_ascii() {
            broken += text.matches(char::REPLACEMENT_CHARACTER).count();
            letters += text.chars().filter(|letter| !letter.is_ascii()).count();
        }
        chunk.clear();
        reader.by_ref().take(PREFIX as u64).read_to_end(&mut chunk)?;
    }
    detector.feed(b"", true);
    // A single broken letter in a large file does not make it Latin.
    let utf8 = broken == 0 || broken * 20 < letters;
    Ok((
        prefix,
        if utf8 { Charset::UTF_8 } else { Charset::Known(detector.guess(None, Utf8Detection::Deny)) },
    ))
}

fn first_lines(prefix: &[u8], charset: Charset) -> Vec<String> {
    let mut text = String::new();
    let rest = &prefix[charset::mark_length(prefix)..];
    let decoded = charset::Decoded::new(rest, charset).read_to_string(&mut text);
    let separator = if text.contains('\n') { '\n' } else { '\r' };
    let mut lines: Vec<String> =
        text.split(separator).take(LINES).map(|line| line.trim_end_matches('\r').to_owned()).collect();
    if decoded.is_err() || prefix.len() == PREFIX || lines.last().is_some_and(String::is_empty) {
        // The last line may be cut in the middle.
        lines.pop();
    }
    lines
}

fn table<R: Read>(reader: R, mut dialect: Dialect, lines: &[String], chosen: &Chosen) -> io::Result<Sniffed> {
    let first = lines.iter().skip(dialect.skip as usize).find(|line| !line.trim().is_empty());
    let names = first.map(|line| split_line(line, dialect.delimiter)).unwrap_or_default();
    let names: Vec<String> =
        names.iter().map(|name| clean_line(name.trim_start_matches('\u{feff}'))).collect();
    let known = header::recognise_all(&names);
    dialect.header = chosen.header.unwrap_or_else(|| is_header(&names, &known));
    let mut columns: Vec<Column> = names.iter().map(|_| Column::default()).collect();
    let (mut rows, mut broken) = (0, Vec::new());
    let mut in_header = dialect.header;
    for row in Rows::new(reader, &dialect)? {
        match row {
            Ok(_) if std::mem::take(&mut in_header) => {}
            Ok(row) => {
                rows += 1;
                for (cell, column) in row.cells.iter().zip(&mut columns) {
                    column.add(row.line, cell);
                }
            }
            Err(problem) if broken.len() < BROKEN => broken.push(problem),
            Err(_) => {}
        }
    }
    let own = known.first() == Some(&Some((Field::Kind, 95))) && dialect.header;
    dialect.null_word = !own && columns.iter().filter(|column| column.nulls > 0).count() > 1;
    settle(&mut dialect, &columns, &known);
    if own {
        // Amounts alone may not tell: those of some currencies have three decimals.
        dialect.decimal =
            Some(if dialect.delimiter == ',' { DecimalSign::Point } else { DecimalSign::Comma });
    }
    dialect.decimal = if chosen.of_sheet { chosen.decimal } else { chosen.decimal.or(dialect.decimal) };
    if chosen.dates.is_some() {
        dialect.dates = vec![chosen.dates; columns.len()];
    }
    let header = if dialect.header { names } else { vec![String::new(); names.len()] };
    let known = if dialect.header { known } else { vec![None; header.len()] };
    let columns: Vec<ColumnGuess> = columns
        .iter()
        .zip(&header)
        .zip(&known)
        .zip(&dialect.dates)
        .map(|(((column, name), known), order)| guess(column, name, *known, &dialect, *order))
        .collect();
    let mut found = Sniffed { dialect, header, columns, rows, broken, refusal: None };
    if !found.mapping().names_somebody() {
        found.refusal = Some(Problem::refused(0, Reason::NoContactColumn));
    }
    Ok(found)
}

/// A header has a known name in it, or only texts that could be names of columns.
fn is_header(names: &[String], known: &[Option<(Field, u8)>]) -> bool {
    let word = |name: &String| {
        !name.is_empty()
            && !name.contains('@')
            && name.len() < 80
            && !name.starts_with(|letter: char| letter.is_ascii_digit())
    };
    let distinct = names.iter().enumerate().all(|(at, name)| !names[..at].contains(name));
    let found = known.iter().flatten().count();
    let data = names.iter().any(|name| name.contains('@') || date::is_date(name));
    !data && (found > 0 || (distinct && names.iter().all(word)))
}

/// Decimal sign and order of dates from the evidence of all columns.
fn settle(dialect: &mut Dialect, columns: &[Column], known: &[Option<(Field, u8)>]) {
    dialect.dates = columns.iter().map(|column| column.dates.order().filter(|_| column.is_dates())).collect();
    let mut evidence = NumberEvidence::default();
    let amounts = |known: &Option<(Field, u8)>| {
        let is_amount = |field| matches!(field, Field::Revenue | Field::Deal(DealPart::Amount));
        known.is_none_or(|(field, _)| is_amount(field))
    };
    for (column, _) in
        columns.iter().zip(known).filter(|(column, known)| column.is_numbers() && amounts(known))
    {
        evidence.comma += column.numbers.comma;
        evidence.point += column.numbers.point;
    }
    dialect.decimal = evidence.sign();
}

fn guess(
    column: &Column,
    name: &str,
    known: Option<(Field, u8)>,
    dialect: &Dialect,
    order: Option<DateOrder>,
) -> ColumnGuess {
    let kind = column.kind();
    let by_content = || match kind {
        ColumnKind::Email => Some((Field::Channel { kind: ChannelKind::Email, purpose: Purpose::Other }, 50)),
        ColumnKind::Web if name.is_empty() => {
            Some((Field::Channel { kind: ChannelKind::Web, purpose: Purpose::Other }, 40))
        }
        _ => None,
    };
    let contradicted = |field: Field| {
        matches!(field, Field::Channel { kind: ChannelKind::Email, .. })
            && kind != ColumnKind::Email
            && kind != ColumnKind::Empty
    };
    // A column called mail with nothing like a mail in it is something else.
    let found = known
        .filter(|(field, _)| !contradicted(*field))
        .or_else(|| if name.is_empty() { by_content() } else { None });
    let (field, confidence) = found.map_or((None, 0), |(field, confidence)| (Some(field), confidence));
    let parse = |text: &str| match kind {
        ColumnKind::Date { .. } => date::parse(text, order).map(|date| date.to_string()),
        ColumnKind::Number { .. } => {
            number::minor_units(text, dialect.decimal).map(|amount| number::text(amount, DecimalSign::Point))
        }
        ColumnKind::Email => super::super::normal::email(text),
        _ => Some(text.to_owned()),
    };
    ColumnGuess {
        header: name.to_owned(),
        field,
        confidence,
        kind,
        samples: column.samples(kind, parse),
        unclear: unclear(kind, dialect, order),
    }
}

fn unclear(kind: ColumnKind, dialect: &Dialect, order: Option<DateOrder>) -> Vec<Unclear> {
    match kind {
        ColumnKind::Date { .. } if order.is_some() => Vec::new(),
        ColumnKind::Date { evidence } if evidence.day_first > 0 && evidence.month_first > 0 => {
            vec![Unclear::DatesContradict]
        }
        ColumnKind::Date { evidence } if evidence.order().is_none() => vec![Unclear::DateOrder],
        ColumnKind::Number { evidence } if evidence.comma > 0 && evidence.point > 0 => {
            vec![Unclear::NumbersContradict]
        }
        ColumnKind::Number { evidence } if evidence.either > 0 && dialect.decimal.is_none() => {
            vec![Unclear::DecimalSign]
        }
        _ => Vec::new(),
    }
}
