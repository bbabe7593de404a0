//! How a table is read: what was detected, what the user has changed of it, and what is remembered for its header.

use std::io::{self, BufReader, Read, Seek, SeekFrom};

use rondo_core::error::Error;
use rondo_core::exchange::charset::Charset;
use rondo_core::exchange::csv::{self, Chosen, Field, Mapping, Sniffed};
use rondo_core::exchange::date::DateOrder;
use rondo_core::exchange::import::{Format, Reader, Source, field};
use rondo_core::exchange::number::DecimalSign;

use super::{DialectChoice, ImportChoices, not_readable, remember};
use crate::rondo::file_error;
use crate::session::Session;
use crate::{ApiError, ApiResult, ErrorCode};

/// The fields of the columns as they stand in requests.
pub(super) type Fields = Vec<Option<String>>;

/// A table with the decisions about it.
pub(super) struct Table {
    pub(super) sniffed: Sniffed,
    pub(super) mapping: Mapping,
    /// The name under which the mapping was remembered.
    pub(super) remembered: Option<String>,
    /// What was chosen beside it then.
    pub(super) choices: Option<ImportChoices>,
}

/// Looks at a table. What the request leaves out comes from an earlier import of the same header, else from a guess.
/// `go_on` is asked again and again while the file is read, and hears how many bytes were.
pub(super) fn table(
    session: &Session,
    source: &Source,
    choice: &DialectChoice,
    fields: Option<&Fields>,
    go_on: &dyn Fn(u64) -> bool,
) -> ApiResult<Table> {
    let mut sniffed = sniff(source, choice, go_on)?;
    let (mut remembered, mut choices) = (None, None);
    let mut mapping = match fields {
        Some(fields) => mapping(fields)?,
        None => sniffed.mapping(),
    };
    if fields.is_none()
        && (DialectChoice { sheet: None, ..choice.clone() }) == DialectChoice::default()
        && let Some(known) = remember::find(session, remember::CONTACTS, &sniffed.header)?
    {
        sniffed = sniff(source, &known.dialect, go_on)?;
        mapping = self::mapping(&known.mapping)?;
        (remembered, choices) = (Some(known.name), known.choices);
    }
    mapping.0.resize(sniffed.columns.len(), None);
    Ok(Table { sniffed, mapping, remembered, choices })
}

/// Looks at a table as the request says; what it leaves out is guessed.
pub(super) fn sniff(
    source: &Source,
    choice: &DialectChoice,
    go_on: &dyn Fn(u64) -> bool,
) -> ApiResult<Sniffed> {
    let inner = source.reader().map_err(|error| file_error(&error))?;
    let mut watched = Watched { inner, go_on, reads: 0, read: 0, stopped: false };
    let chosen = Chosen { of_sheet: source.sheet().is_some(), ..chosen(choice)? };
    let sniffed = csv::sniff_as(BufReader::with_capacity(64 * 1024, &mut watched), &chosen);
    if watched.stopped {
        return Err(Error::Cancelled.into());
    }
    sniffed.map_err(|problem| not_readable(&problem.reason))
}

/// A file that stops being readable when the user cancels.
struct Watched<'a> {
    inner: Reader,
    go_on: &'a dyn Fn(u64) -> bool,
    reads: u32,
    read: u64,
    stopped: bool,
}

/// Reads between two questions whether to go on: about a megabyte.
const READS: u32 = 16;

impl Read for Watched<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.reads += 1;
        self.stopped |= self.reads.is_multiple_of(READS) && !(self.go_on)(self.read);
        if self.stopped {
            return Err(io::ErrorKind::Other.into());
        }
        let read = self.inner.read(buffer)?;
        self.read += read as u64;
        Ok(read)
    }
}

impl Seek for Watched<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}

/// What the file is, in the words of the inspection.
pub(super) fn format_of(source: &Source) -> &'static str {
    match source.format() {
        Format::Csv => "csv",
        Format::Workbook => "workbook",
        Format::Vcard => "vcard",
    }
}

/// The dialect as a choice that gives the same dialect again.
pub(super) fn choice(sniffed: &Sniffed, source: &Source) -> DialectChoice {
    let dialect = &sniffed.dialect;
    let mut orders = dialect.dates.iter().flatten();
    let first = orders.next();
    let order = first.filter(|first| orders.all(|other| other == *first));
    DialectChoice {
        delimiter: Some(dialect.delimiter.to_string()),
        encoding: Some(dialect.charset.name().to_ascii_lowercase()),
        decimal: dialect.decimal.map(|sign| if sign == DecimalSign::Comma { "," } else { "." }.to_owned()),
        date_order: order.map(|order| word(*order).to_owned()),
        has_header: Some(dialect.header),
        sheet: source.sheet().map(str::to_owned),
    }
}

fn chosen(choice: &DialectChoice) -> ApiResult<Chosen> {
    let mut letters = choice.delimiter.as_deref().unwrap_or_default().chars();
    let delimiter = letters.next();
    if letters.next().is_some() || delimiter == Some('"') {
        return Err(invalid("delimiter"));
    }
    Ok(Chosen {
        charset: known(choice.encoding.as_deref(), "encoding", Charset::by_name)?,
        delimiter,
        header: choice.has_header,
        decimal: known(choice.decimal.as_deref(), "decimal", |word| match word {
            "," => Some(DecimalSign::Comma),
            "." => Some(DecimalSign::Point),
            _ => None,
        })?,
        of_sheet: false,
        dates: known(choice.date_order.as_deref(), "dateOrder", |text| {
            [DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay]
                .into_iter()
                .find(|order| word(*order) == text)
        })?,
    })
}

fn word(order: DateOrder) -> &'static str {
    match order {
        DateOrder::DayMonthYear => "dmy",
        DateOrder::MonthDayYear => "mdy",
        DateOrder::YearMonthDay => "ymd",
    }
}

fn mapping(fields: &Fields) -> ApiResult<Mapping> {
    let field = |name: &Option<String>| known(name.as_deref(), "mapping", field::by_name);
    Ok(Mapping(fields.iter().map(field).collect::<ApiResult<Vec<Option<Field>>>>()?))
}

/// The fields of a mapping as they stand in requests.
pub(super) fn fields(mapping: &Mapping) -> Fields {
    mapping.0.iter().map(|known| known.map(field::name)).collect()
}

/// The value of a word, or the error that names the field of the request.
pub(super) fn known<T>(
    word: Option<&str>,
    name: &'static str,
    value: impl Fn(&str) -> Option<T>,
) -> ApiResult<Option<T>> {
    word.map(|word| value(word).ok_or_else(|| invalid(name))).transpose()
}

fn invalid(field: &'static str) -> ApiError {
    ApiError::new(ErrorCode::Invalid, "the request names something unknown")
        .with("field", field)
        .with("reason", "unreadable")
}
