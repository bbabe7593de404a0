//! Rows of a table with the line they begin on (RFC 4180), forgiving where real files are wrong.
//!
//! A quotation mark that never closes properly costs the row it stands in: the lines that it seemed to swallow are
//! read again as rows of their own.

use std::collections::VecDeque;
use std::io::{BufReader, Read};

use super::super::charset::{Decoded, mark_length};
use super::super::contact::{Problem, Reason};
use super::super::lines::Lines;
use super::dialect::Dialect;
use super::{CELL, COLUMNS, LINE, ROWS};

/// One row.
#[derive(Default, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct Row {
    /// The line it begins on, counted from 1.
    pub line: u64,
    /// As written, without the quotes.
    pub cells: Vec<String>,
    /// Something in it was read with forbearance.
    pub notes: Vec<Reason>,
}

/// A line that is not yet part of a row.
struct Pending {
    number: u64,
    text: String,
    had_nul: bool,
    cut: bool,
}

/// Rows of a reader, one at a time.
pub struct Rows<R> {
    lines: Lines<BufReader<Decoded<R>>>,
    delimiter: char,
    quotes: bool,
    skip: u64,
    /// The number of cells in the first row.
    columns: Option<usize>,
    /// Lines that a broken row had taken and that are read once more.
    again: VecDeque<Pending>,
    count: u64,
    ended: bool,
}

impl<R: Read> Rows<BufReader<R>> {
    /// Reads from the beginning of a file; its byte order mark is skipped.
    pub fn new(reader: R, dialect: &Dialect) -> std::io::Result<Self> {
        use std::io::BufRead;
        let mut reader = BufReader::new(reader);
        let mark = mark_length(reader.fill_buf()?);
        reader.consume(mark);
        let lines = Lines::new(BufReader::new(Decoded::new(reader, dialect.charset)), LINE);
        let (delimiter, quotes, skip) = (dialect.delimiter, dialect.quotes, dialect.skip);
        Ok(Self {
            lines,
            delimiter,
            quotes,
            skip,
            columns: None,
            again: VecDeque::new(),
            count: 0,
            ended: false,
        })
    }
}

impl<R: Read> Rows<R> {
    fn line(&mut self) -> std::io::Result<Option<Pending>> {
        if let Some(pending) = self.again.pop_front() {
            return Ok(Some(pending));
        }
        let line = self.lines.next_line()?;
        Ok(line.map(|line| Pending {
            number: line.number,
            text: String::from_utf8(line.bytes)
                .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()),
            had_nul: line.had_nul,
            cut: line.cut,
        }))
    }

    fn try_next(&mut self) -> std::io::Result<Option<Result<Row, Problem>>> {
        while let Some(first) = self.line()? {
            if first.number <= self.skip || (first.text.trim().is_empty() && !first.cut) {
                continue;
            }
            self.count += 1;
            if self.count > ROWS + 1 {
                self.ended = true;
                return Ok(Some(Err(Problem::refused(first.number, Reason::TooManyRecords { limit: ROWS }))));
            }
            if first.cut {
                return Ok(Some(Err(Problem::refused(
                    first.number,
                    Reason::LineTooLong { limit: LINE as u64 },
                ))));
            }
            return self.row(first).map(Some);
        }
        Ok(None)
    }

    fn row(&mut self, first: Pending) -> std::io::Result<Result<Row, Problem>> {
        let number = first.number;
        let mut splitter = Splitter::new(self.delimiter, self.quotes);
        let mut had_nul = first.had_nul;
        let mut state = splitter.feed(&first.text);
        let mut size = first.text.len();
        let mut taken: Vec<Pending> = Vec::new();
        while state == Fed::Open {
            let Some(next) = self.line()? else {
                state = Fed::Broken;
                break;
            };
            size += next.text.len() + 1;
            had_nul |= next.had_nul;
            state = if size > LINE || next.cut { Fed::Broken } else { splitter.feed(&next.text) };
            taken.push(next);
        }
        if state == Fed::Broken || self.swallowed_rows(&splitter, &taken) {
            taken.into_iter().rev().for_each(|line| self.again.push_front(line));
            return Ok(Err(Problem::refused(number, Reason::QuoteNotClosed)));
        }
        Ok(self.checked(number, splitter, had_nul))
    }

    fn checked(&mut self, line: u64, splitter: Splitter, had_nul: bool) -> Result<Row, Problem> {
        if splitter.cells.len() > COLUMNS {
            return Err(Problem::refused(line, Reason::TooManyColumns { limit: COLUMNS as u64 }));
        }
        if splitter.cells.iter().any(|cell| cell.len() > CELL) {
            return Err(Problem::refused(line, Reason::FieldTooLong { limit: CELL as u64 }));
        }
        let mut notes = Vec::new();
        if splitter.odd {
            notes.push(Reason::TextAfterQuote);
        }
        if had_nul {
            notes.push(Reason::NulRemoved);
        }
        if splitter.cells.iter().any(|cell| cell.contains(char::REPLACEMENT_CHARACTER)) {
            notes.push(Reason::Undecodable);
        }
        self.columns.get_or_insert(splitter.cells.len());
        Ok(Row { line, cells: splitter.cells, notes })
    }

    /// Whether lines inside a cell look like rows of this table, so that the quote was a stray one.
    fn swallowed_rows(&self, splitter: &Splitter, taken: &[Pending]) -> bool {
        let (Some(columns), Some((_, inner))) = (self.columns, taken.split_last()) else { return false };
        if columns < 2 || inner.is_empty() {
            return false;
        }
        let fits =
            inner.iter().filter(|line| split_line(&line.text, self.delimiter).len() == columns).count();
        if splitter.cells.len() != columns {
            fits > 0
        } else {
            fits * 2 > inner.len() && (columns > 4 || fits > 2)
        }
    }
}

impl<R: Read> Iterator for Rows<R> {
    type Item = Result<Row, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let next = self.try_next();
        self.ended |= !matches!(next, Ok(Some(_)));
        match next {
            Ok(item) => item,
            Err(_) => Some(Err(Problem::refused(0, Reason::Unreadable))),
        }
    }
}

/// The cells of one line that stands for itself; an open quote ends with it.
pub(super) fn split_line(line: &str, delimiter: char) -> Vec<String> {
    let mut splitter = Splitter::new(delimiter, true);
    if splitter.feed(line) == Fed::Open {
        splitter.end_cell();
    }
    splitter.cells
}

/// How many cells each row of these lines has, when they are cut at this delimiter.
pub(super) fn row_sizes(lines: &[String], delimiter: char) -> Vec<usize> {
    let mut sizes = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let mut splitter = Splitter::new(delimiter, true);
        let mut taken = 1;
        let mut state = splitter.feed(&lines[at]);
        while state == Fed::Open && at + taken < lines.len() {
            state = splitter.feed(&lines[at + taken]);
            taken += 1;
        }
        if state == Fed::Complete {
            sizes.push(splitter.cells.len());
            at += taken;
        } else {
            sizes.push(split_line(&lines[at], delimiter).len());
            at += 1;
        }
    }
    sizes
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Fed {
    Complete,
    /// A quote is still open: the row goes on in the next line.
    Open,
    /// The quote that was opened on an earlier line does not end where a cell can end.
    Broken,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Start,
    Bare,
    Quoted,
    Closed,
}

/// Cuts lines into cells.
struct Splitter {
    delimiter: char,
    quotes: bool,
    cells: Vec<String>,
    cell: String,
    state: State,
    /// The open quote came with an earlier line.
    continued: bool,
    /// Blanks behind a closing quote.
    blanks: usize,
    /// Text stood behind a closing quote.
    odd: bool,
}

impl Splitter {
    fn new(delimiter: char, quotes: bool) -> Self {
        let (cells, cell) = (Vec::new(), String::new());
        Self { delimiter, quotes, cells, cell, state: State::Start, continued: false, blanks: 0, odd: false }
    }

    fn feed(&mut self, line: &str) -> Fed {
        for letter in line.chars() {
            if !self.letter(letter) {
                return Fed::Broken;
            }
        }
        if self.state == State::Quoted {
            self.cell.push('\n');
            self.continued = true;
            return Fed::Open;
        }
        self.end_cell();
        Fed::Complete
    }

    /// False when a continued quote is broken.
    fn letter(&mut self, letter: char) -> bool {
        match self.state {
            State::Quoted if letter == '"' => self.state = State::Closed,
            State::Quoted => self.cell.push(letter),
            State::Closed if letter == '"' => {
                self.cell.push('"');
                self.state = State::Quoted;
            }
            _ if letter == self.delimiter => self.end_cell(),
            State::Closed if letter == ' ' => self.blanks += 1,
            State::Closed if self.continued => return false,
            State::Closed => {
                self.odd = true;
                self.cell = format!("\"{}\"{}{letter}", self.cell, " ".repeat(self.blanks));
                self.state = State::Bare;
            }
            State::Start | State::Bare if letter == '"' && self.quotes && self.cell.trim().is_empty() => {
                self.cell.clear();
                self.blanks = 0;
                self.state = State::Quoted;
            }
            State::Start | State::Bare => {
                self.cell.push(letter);
                self.state = State::Bare;
            }
        }
        true
    }

    fn end_cell(&mut self) {
        let cell = std::mem::take(&mut self.cell);
        // One more than allowed is enough to refuse the row.
        if self.cells.len() <= COLUMNS {
            self.cells.push(cell);
        }
        self.state = State::Start;
        self.continued = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Found = Vec<Result<(u64, Vec<String>), (u64, Reason)>>;

    fn rows(text: &str) -> Found {
        let rows = Rows::new(std::io::Cursor::new(text.to_owned()), &Dialect::new(';')).unwrap();
        rows.map(|row| row.map(|row| (row.line, row.cells)).map_err(|problem| (problem.line, problem.reason)))
            .collect()
    }

    fn good(line: u64, cells: &[&str]) -> Result<(u64, Vec<String>), (u64, Reason)> {
        Ok((line, cells.iter().map(|cell| (*cell).to_owned()).collect()))
    }

    #[test]
    fn lines_are_counted_over_quoted_breaks_and_blank_lines() {
        let found = rows("a;b\r\n\"one\r\ntwo\";\"x;\"\"y\"\"\"\r\n\r\n1;2\r\n");
        assert_eq!(found, [good(1, &["a", "b"]), good(2, &["one\ntwo", "x;\"y\""]), good(5, &["1", "2"])]);
    }

    #[test]
    fn a_stray_quote_costs_its_own_row_only() {
        for rest in ["3;\"Beck, Anna\";x\n", "3;Beck;x\n", "3;Beck;x\n4;\"Ott\";y\n"] {
            let text = format!("a;b;c\n1;x;y\n2;\"Müller;z\n{rest}");
            let found = rows(&text);
            assert_eq!(found[1], good(2, &["1", "x", "y"]), "{rest}");
            assert_eq!(found[2], Err((3, Reason::QuoteNotClosed)), "{rest}");
            assert_eq!(found.len(), 3 + rest.lines().count(), "{rest}");
            assert!(found[3..].iter().all(Result::is_ok), "{rest}");
        }
    }

    #[test]
    fn a_quote_that_swallows_whole_rows_is_a_stray_one() {
        let text = "a;b;c;d;e\n1;\"x;y;z;w\n2;x;y;z;w\n3;x;y;z;w\n4;x\";y;z;w\n5;x;y;z;w\n";
        let found = rows(text);
        assert_eq!(found[1], Err((2, Reason::QuoteNotClosed)));
        assert_eq!(found.iter().filter(|row| row.is_ok()).count(), 5);
    }

    #[test]
    fn odd_quotes_on_one_line_are_read_as_written() {
        let found = rows("\"Müller\" GmbH;5\" Rohr;  \"x\" ;\"\"\n");
        assert_eq!(found, [good(1, &["\"Müller\" GmbH", "5\" Rohr", "x", ""])]);
    }

    #[test]
    fn rows_beyond_a_limit_are_refused_and_the_rest_is_read() {
        for (row, reason) in [
            (";".repeat(COLUMNS), Reason::TooManyColumns { limit: COLUMNS as u64 }),
            ("x".repeat(CELL + 1), Reason::FieldTooLong { limit: CELL as u64 }),
            ("x".repeat(LINE + 1), Reason::LineTooLong { limit: LINE as u64 }),
        ] {
            let found = rows(&format!("a;b\n{row}\n1;2\n"));
            assert_eq!(found, [good(1, &["a", "b"]), Err((2, reason)), good(3, &["1", "2"])]);
        }
    }

    #[test]
    fn a_quote_that_never_closes_in_a_large_file_costs_one_row() {
        let text = format!("a;b\n1;\"x\n{}", "2;y\n".repeat(600_000));
        let found = rows(&text);
        assert_eq!(found[1], Err((2, Reason::QuoteNotClosed)));
        assert_eq!(found.iter().filter(|row| row.is_ok()).count(), 600_001);
    }
}
