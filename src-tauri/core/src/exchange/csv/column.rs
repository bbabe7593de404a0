//! What is known of one column while its cells pass by: counts, and a few cells that stand for the others.

use super::super::clean::clean_line;
use super::super::date::{self, DateEvidence};
use super::super::normal;
use super::super::number::NumberEvidence;
use super::defuse;
use super::sniff::{ColumnKind, Sample};

/// Samples that a column shows.
const SAMPLES: usize = 5;
/// Odd ones among them, at most.
const ODD: usize = 2;
/// Letters of a sample.
const LETTERS: usize = 200;

/// Counts over the cells of a column.
#[derive(Default)]
pub(super) struct Column {
    filled: u64,
    mails: u64,
    phones: u64,
    pages: u64,
    /// Cells that say `NULL`.
    pub(super) nulls: u64,
    pub(super) dates: DateEvidence,
    pub(super) numbers: NumberEvidence,
    first: Vec<(u64, String)>,
    /// The first cells that are no mail, no date, no number, no phone.
    misfits: [Vec<(u64, String)>; 4],
}

impl Column {
    /// Counts a cell.
    pub(super) fn add(&mut self, line: u64, cell: &str) {
        let text = defuse::undo(cell.trim());
        if text.is_empty() {
            return;
        }
        if text == "NULL" {
            self.nulls += 1;
            return;
        }
        self.filled += 1;
        let numbers = self.numbers.none;
        let dates = self.dates.none;
        self.dates.add(text);
        self.numbers.add(text);
        let mail = text.contains('@')
            && (normal::email(text).is_some()
                || text.split([';', ',', ' ']).any(|part| normal::email(part).is_some()));
        let phone = is_phone(text);
        self.mails += u64::from(mail);
        self.phones += u64::from(phone);
        self.pages += u64::from(is_page(text));
        if self.first.len() < SAMPLES {
            self.first.push(sample(line, text));
        }
        for (misfit, place) in [!mail, self.dates.none > dates, self.numbers.none > numbers, !phone]
            .into_iter()
            .zip(&mut self.misfits)
        {
            if misfit && place.len() < ODD {
                place.push(sample(line, text));
            }
        }
    }

    /// Nine of ten cells are dates.
    pub(super) fn is_dates(&self) -> bool {
        self.most(self.dates.dates())
    }

    /// Nine of ten cells are amounts, and some could have decimals.
    pub(super) fn is_numbers(&self) -> bool {
        !self.is_dates()
            && self.most(self.numbers.numbers())
            && self.numbers.comma + self.numbers.point + self.numbers.either > 0
    }

    /// What most cells are.
    pub(super) fn kind(&self) -> ColumnKind {
        if self.filled == 0 {
            ColumnKind::Empty
        } else if self.mails * 2 > self.filled {
            ColumnKind::Email
        } else if self.is_dates() {
            ColumnKind::Date { evidence: self.dates }
        } else if self.is_numbers() {
            ColumnKind::Number { evidence: self.numbers }
        } else if self.most(self.phones) {
            ColumnKind::Phone
        } else if self.most(self.pages) {
            ColumnKind::Web
        } else {
            ColumnKind::Text
        }
    }

    /// The first cells, the odd ones last.
    pub(super) fn samples(&self, kind: ColumnKind, parse: impl Fn(&str) -> Option<String>) -> Vec<Sample> {
        let misfits: &[_] = match kind {
            ColumnKind::Email => &self.misfits[0],
            ColumnKind::Date { .. } => &self.misfits[1],
            ColumnKind::Number { .. } => &self.misfits[2],
            ColumnKind::Phone => &self.misfits[3],
            _ => &[],
        };
        let usual =
            self.first.iter().filter(|sample| !misfits.contains(sample)).take(SAMPLES - misfits.len());
        let shown = |(line, text): &(u64, String), odd| {
            let text = clean_line(text);
            Sample { line: *line, parsed: parse(&text), text, odd }
        };
        usual.map(|cell| shown(cell, false)).chain(misfits.iter().map(|cell| shown(cell, true))).collect()
    }

    /// At least nine of ten; in short columns all but one of at least three.
    fn most(&self, count: u64) -> bool {
        count > 0
            && (count * 10 >= self.filled * 9
                || (self.filled < 10 && self.filled > 2 && count + 1 >= self.filled))
    }
}

fn sample(line: u64, text: &str) -> (u64, String) {
    (line, text.chars().take(LETTERS).collect())
}

fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let fits = |letter: char| letter.is_ascii_digit() || "+()/-. x".contains(letter) || letter == '\u{a0}';
    let signs = text.contains(['+', '/', '-', ' ', '(']) || text.starts_with('0');
    (5..=18).contains(&digits) && signs && text.chars().all(fits) && !date::is_date(text)
}

fn is_page(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    !text.contains(' ')
        && (lower.starts_with("http://") || lower.starts_with("https://") || lower.starts_with("www."))
}
