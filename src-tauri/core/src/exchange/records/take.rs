//! Taking rows in, one after the other, inside one write.

use std::collections::{HashMap, HashSet};
use std::io::{BufReader, Read};

use chrono::NaiveDate;
use uuid::Uuid;

use super::super::csv::{Dialect, Row, Rows};
use super::super::import::Source;
use super::super::{Problem, Reason, clean};
use super::cells::Reading;
use super::{Record, RecordColumn, RecordKind, Refusal, Shown, whose};
use crate::error::{Error, Result};
use crate::money::Money;
use crate::rule;
use crate::sales::{ContractDraft, PurchaseDraft};
use crate::service::{CaseDraft, CaseKind};
use crate::standing;
use crate::store::Tx;
use crate::survey::{AnswerDraft, ReferralDraft};

/// Rows between two looks at whether the user has cancelled.
const STEP: u32 = 250;
/// New records that are shown.
const EXAMPLES: usize = 5;
/// How many refused rows are kept to be looked at.
const KEPT: usize = 10_000;

/// How records are taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordOptions {
    /// Where rows come from that do not say so themselves.
    pub source: String,
    /// The currency of rows that do not say so themselves.
    pub currency: String,
    /// The kind of cases that do not say so themselves.
    pub case_kind: Option<CaseKind>,
}

/// What came of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordOutcome {
    /// Rows read.
    pub total: u32,
    /// Records written down.
    pub added: u32,
    /// Returns among them.
    pub returns: u32,
    /// Rows that were there already.
    pub known: u32,
    /// Further lines of a record that another row has made.
    pub joined: u32,
    /// Rows that cannot be taken.
    pub refused: u32,
    /// Of them those that name a customer whom nobody knows.
    pub unknown: u32,
    /// Of them those that name a customer of whom there are several.
    pub unclear: u32,
    /// Of the new ones those of a day that is still to come.
    pub ahead: u32,
    /// The lines of the first of these.
    pub ahead_lines: Vec<u64>,
    /// Why, with their lines; not more than can be looked at.
    pub problems: Vec<Problem>,
    /// The first new records.
    pub examples: Vec<Example>,
}

/// A new record, enough to recognise it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// Its line in the file.
    pub line: u64,
    /// The customer's name.
    pub customer: String,
    /// The day.
    pub on: NaiveDate,
    /// The amount, where it has one.
    pub money: Option<Money>,
    /// What it is about.
    pub words: Option<String>,
}

/// Takes the records of a file in. `progress` hears the number of rows; when it answers no, everything is rolled back.
pub fn run(
    tx: &Tx<'_>,
    source: &Source,
    kind: RecordKind,
    dialect: &Dialect,
    columns: &[Option<RecordColumn>],
    options: &RecordOptions,
    progress: &mut dyn FnMut(u32) -> bool,
) -> Result<RecordOutcome> {
    if !kind.missing(columns).is_empty() {
        return Err(Error::NotReadable(Reason::NoRecordColumn));
    }
    rule::title("source", &options.source)?;
    rule::currency("currency", &options.currency)?;
    let reader = BufReader::with_capacity(64 * 1024, source.reader().map_err(|_| unreadable())?);
    let outcome = read(tx, reader, kind, dialect, columns, options, progress)?;
    // What bookkeeping has sold is known up to today now, also where nothing of it is new.
    if kind == RecordKind::Purchases && outcome.added + outcome.known > 0 {
        standing::know_orders(tx)?;
    }
    match source.has_changed() {
        Ok(false) => Ok(outcome),
        Ok(true) => Err(Error::FileChanged),
        Err(_) => Err(unreadable()),
    }
}

/// The same for the letters of a table, whether they come from a file or a sheet.
pub(super) fn read(
    tx: &Tx<'_>,
    reader: impl Read,
    kind: RecordKind,
    dialect: &Dialect,
    columns: &[Option<RecordColumn>],
    options: &RecordOptions,
    progress: &mut dyn FnMut(u32) -> bool,
) -> Result<RecordOutcome> {
    let mut rows = Rows::new(reader, dialect).map_err(|_| unreadable())?;
    let header = if dialect.header { header(rows.next())? } else { Vec::new() };
    let reading = Reading { dialect, columns, header: &header, options };
    match kind {
        RecordKind::Purchases => take_all::<PurchaseDraft>(tx, &reading, rows, progress),
        RecordKind::Contracts => take_all::<ContractDraft>(tx, &reading, rows, progress),
        RecordKind::Cases => take_all::<CaseDraft>(tx, &reading, rows, progress),
        RecordKind::Answers => take_all::<AnswerDraft>(tx, &reading, rows, progress),
        RecordKind::Referrals => take_all::<ReferralDraft>(tx, &reading, rows, progress),
    }
}

fn unreadable() -> Error {
    Error::NotReadable(Reason::Unreadable)
}

type Taken = std::result::Result<Row, Problem>;

fn header(row: Option<Taken>) -> Result<Vec<String>> {
    let cells = match row {
        Some(Err(problem)) if problem.is_about_the_file() => return Err(Error::NotReadable(problem.reason)),
        Some(Ok(row)) => row.cells,
        Some(Err(_)) | None => Vec::new(),
    };
    Ok(cells.iter().map(|cell| clean::clean_line(cell)).collect())
}

fn take_all<R: Record>(
    tx: &Tx<'_>,
    reading: &Reading<'_>,
    rows: impl Iterator<Item = Taken>,
    progress: &mut dyn FnMut(u32) -> bool,
) -> Result<RecordOutcome> {
    let mut taking = Taking {
        tx,
        reading,
        outcome: RecordOutcome::default(),
        left: HashMap::new(),
        made: HashMap::new(),
        broken: HashSet::new(),
    };
    for row in rows {
        match row {
            Ok(row) if row.cells.iter().all(|cell| cell.trim().is_empty()) => continue,
            Ok(row) => taking.take::<R>(&row)?,
            Err(problem) if problem.is_about_the_file() => return Err(Error::NotReadable(problem.reason)),
            Err(problem) => taking.refuse(problem),
        }
        taking.outcome.total += 1;
        if taking.outcome.total.is_multiple_of(STEP) && !progress(taking.outcome.total) {
            return Err(Error::Cancelled);
        }
    }
    if progress(taking.outcome.total) { Ok(taking.outcome) } else { Err(Error::Cancelled) }
}

struct Taking<'t> {
    tx: &'t Tx<'t>,
    reading: &'t Reading<'t>,
    outcome: RecordOutcome,
    /// For each key how many records with it were stored before this file and have not been met yet: equal rows are
    /// told apart by their count alone, and of three in the file one is new when two are stored.
    left: HashMap<String, u32>,
    /// The records that this file has made and that further rows may belong to.
    made: HashMap<String, Made>,
    /// The keys of records of which a row cannot be taken: none of their rows is, for a sum that lacks a line is wrong
    /// and would count as known when the corrected file comes.
    broken: HashSet<String>,
}

/// A record that further rows may belong to.
struct Made {
    id: Uuid,
    is_return: bool,
    is_ahead: bool,
    /// Where its rows stand.
    lines: Vec<u64>,
}

impl Taking<'_> {
    fn take<R: Record>(&mut self, row: &Row) -> Result<()> {
        match self.read::<R>(row) {
            Ok(record) => self.write(row.line, &record),
            Err(Refusal::Row(problem)) => {
                self.refuse(problem);
                R::key_of(&self.reading.cells_so_far(row)).map_or(Ok(()), |key| self.break_up::<R>(key))
            }
            Err(Refusal::Failed(error)) => Err(error),
        }
    }

    fn read<R: Record>(&self, row: &Row) -> Result<R, Refusal> {
        let cells = self.reading.cells(row)?;
        let party = whose::customer(self.tx, &cells)?;
        R::read(&cells, party, self.tx)
    }

    fn write<R: Record>(&mut self, line: u64, record: &R) -> Result<()> {
        let key = record.key();
        if self.broken.contains(&key) && record.stored(self.tx)? == 0 {
            self.refuse(self.broken_at(line));
            return Ok(());
        }
        if record.stands_once() && self.left.contains_key(&key) {
            match self.made.get_mut(&key) {
                None => self.outcome.known += 1,
                Some(made) if record.join(self.tx, made.id)? => {
                    made.lines.push(line);
                    self.outcome.joined += 1;
                }
                Some(_) => {
                    self.refuse(Problem::refused(line, Reason::NumberTwice));
                    self.break_up::<R>(key)?;
                }
            }
            return Ok(());
        }
        let left = match self.left.entry(key.clone()) {
            std::collections::hash_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::hash_map::Entry::Vacant(new) => new.insert(record.stored(self.tx)?),
        };
        if let Some(fewer) = left.checked_sub(1) {
            *left = fewer;
            self.outcome.known += 1;
            return Ok(());
        }
        match record.add(self.tx) {
            Ok(id) => self.added(line, key, id, record),
            Err(Error::Invalid { field, reason }) => {
                self.refuse(self.against_rule(line, field, reason));
                if record.stands_once() { self.break_up::<R>(key) } else { Ok(()) }
            }
            Err(error) => Err(error),
        }
    }

    /// Counts and shows a record that was written down.
    fn added(&mut self, line: u64, key: String, id: Uuid, record: &impl Record) -> Result<()> {
        let shown = record.shown();
        let is_return = record.is_return();
        let is_ahead = record.has_happened() && shown.on > self.tx.now.local_date();
        if record.stands_once() {
            self.made.insert(key, Made { id, is_return, is_ahead, lines: vec![line] });
        }
        self.outcome.added += 1;
        self.outcome.returns += u32::from(is_return);
        self.outcome.ahead += u32::from(is_ahead);
        if is_ahead && self.outcome.ahead_lines.len() < EXAMPLES {
            self.outcome.ahead_lines.push(line);
        }
        if self.outcome.examples.len() < EXAMPLES {
            self.outcome.examples.push(self.example(line, shown)?);
        }
        Ok(())
    }

    /// Leaves out a record of which a row cannot be taken, with the rows that it was made of so far.
    fn break_up<R: Record>(&mut self, key: String) -> Result<()> {
        if let Some(made) = self.made.remove(&key) {
            R::remove(self.tx, made.id)?;
            self.outcome.added -= 1;
            self.outcome.joined -= made.lines.len() as u32 - 1;
            self.outcome.returns -= u32::from(made.is_return);
            self.outcome.ahead -= u32::from(made.is_ahead);
            self.outcome.ahead_lines.retain(|line| !made.lines.contains(line));
            self.outcome.examples.retain(|seen| !made.lines.contains(&seen.line));
            made.lines.into_iter().for_each(|line| self.refuse(self.broken_at(line)));
        }
        self.broken.insert(key);
        Ok(())
    }

    fn broken_at(&self, line: u64) -> Problem {
        self.reading.problem(line, RecordColumn::Number, Reason::NumberBroken)
    }

    fn example(&self, line: u64, shown: Shown) -> Result<Example> {
        let mut query = self.tx.prepare_cached("SELECT name FROM party WHERE id = ?1")?;
        let customer = query.query_row([shown.party], |row| row.get(0))?;
        Ok(Example { line, customer, on: shown.on, money: shown.money, words: shown.words })
    }

    /// The words for a field that the record refuses.
    fn against_rule(&self, line: u64, field: &str, reason: &str) -> Problem {
        let reason = match reason {
            "in-future" => Reason::InFuture,
            "before-start" | "before-notice" => Reason::TooEarly,
            "missing" => Reason::Missing,
            "out-of-range" => Reason::OutOfRange,
            "not-a-currency" => Reason::NotACurrency,
            "not-here" => Reason::NotHere,
            "self" => Reason::Oneself,
            "taken" => Reason::NumberTwice,
            "not-a-date" => Reason::NotADate,
            _ => Reason::FieldTooLong { limit: rule::LINE_CHARS as u64 },
        };
        match column_of(field) {
            Some(column) => self.reading.problem(line, column, reason),
            None => Problem::refused(line, reason),
        }
    }

    fn refuse(&mut self, problem: Problem) {
        self.outcome.refused += 1;
        self.outcome.unknown += u32::from(problem.reason == Reason::CustomerUnknown);
        self.outcome.unclear += u32::from(problem.reason == Reason::CustomerUnclear);
        if self.outcome.problems.len() < KEPT {
            self.outcome.problems.push(problem);
        }
    }
}

/// The column that a field of a record comes from.
fn column_of(field: &str) -> Option<RecordColumn> {
    let mut name = String::with_capacity(field.len() + 2);
    for letter in field.chars() {
        if letter.is_ascii_uppercase() {
            name.push('-');
        }
        name.push(letter.to_ascii_lowercase());
    }
    let name = match name.as_str() {
        "money" => "amount",
        "cancelled-on" => "cancelled",
        "referred-id" => "referred-number",
        name => name,
    };
    RecordColumn::by_name(name)
}
