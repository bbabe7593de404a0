//! The import of records from a table (purchases, contracts, cases, answers, referrals): looking into it, the dry run,
//! and the import as one set that can be taken back.

use std::sync::Arc;

use chrono::NaiveDate;
use rondo_core::error::Error;
use rondo_core::exchange::csv::{ColumnGuess, Sniffed};
use rondo_core::exchange::import::{Format, Outcome, Source};
use rondo_core::exchange::records::{self, RecordColumn, RecordKind, RecordOptions, RecordOutcome};
use rondo_core::exchange::{Problem, Reason};
use rondo_core::money::Money;
use rondo_core::service::CaseKind;
use rondo_core::store::{Label, Op, Tx};
use rondo_core::time::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::remember::{self, Remembered};
use super::run::{End, millis};
use super::{
    ColumnView, DialectChoice, FileToken, Inspection, ProblemView, SampleView, dialect, not_readable,
    open_as, view,
};
use crate::rondo::file_name;
use crate::session::Session;
use crate::{ApiResult, Event, Rondo, firm};

/// How many problems are shown; all of them can be saved.
const SHOWN: usize = 200;
/// Samples of a column.
const SAMPLES: usize = 5;

/// Looks into a table of records.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RecordInspect {
    /// The file.
    pub token: String,
    /// What its rows are; told by its columns when left out.
    #[serde(default)]
    pub kind: Option<RecordKind>,
    /// What the user changed of what was detected.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub dialect: DialectChoice,
    /// What the columns hold; as detected when left out.
    #[serde(default)]
    pub mapping: Option<Vec<Option<String>>>,
}

/// What a table of records holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordInspection {
    /// What its rows are.
    pub kind: RecordKind,
    /// Columns without which no row can be taken, and that are not there.
    pub missing: Vec<String>,
    /// The table; its fields are named `records-column-<name>` in the catalogue.
    pub table: Inspection,
}

/// A dry run or an import of records.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RecordRun {
    /// The file.
    pub token: String,
    /// Names the work.
    pub job: String,
    /// What its rows are; told by its columns when left out.
    #[serde(default)]
    pub kind: Option<RecordKind>,
    /// As shown by the inspection.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub dialect: DialectChoice,
    /// What the columns hold; as detected when left out.
    #[serde(default)]
    pub mapping: Option<Vec<Option<String>>>,
    /// Where the records come from; each stands once per source.
    pub source: String,
    /// The currency of rows that do not say so; the firm's when left out.
    #[serde(default)]
    pub currency: Option<String>,
    /// What cases are that do not say so.
    #[serde(default)]
    pub case_kind: Option<CaseKind>,
}

/// What an import of records did, or would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordReport {
    /// What the rows are.
    pub kind: RecordKind,
    /// Rows read.
    pub total: u32,
    /// New records.
    pub added: u32,
    /// Returns among them.
    pub returns: u32,
    /// Further lines of an invoice, added to its amount.
    pub joined: u32,
    /// Rows that were there already.
    pub known: u32,
    /// Rows that cannot be taken.
    pub refused: u32,
    /// Of them those that name a customer whom nobody knows.
    pub unknown: u32,
    /// Of them those that name a customer of whom there are several.
    pub unclear: u32,
    /// Of the new ones those of a day that is still to come.
    pub ahead: u32,
    /// The lines of the first of these.
    #[ts(type = "number[]")]
    pub ahead_lines: Vec<u64>,
    /// The first new records.
    pub examples: Vec<RecordSeen>,
    /// Refused rows, at most 200.
    pub problems: Vec<ProblemView>,
    /// The set in the log, to take it back; none for a dry run.
    #[ts(type = "number | null")]
    pub set: Option<i64>,
    /// How long it took.
    pub millis: u32,
}

/// A new record, enough to recognise it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordSeen {
    /// Line in the file.
    #[ts(type = "number")]
    pub line: u64,
    /// The customer.
    pub customer: String,
    /// The day.
    pub on: NaiveDate,
    /// The amount, where it has one.
    pub money: Option<Money>,
    /// What it is about.
    pub words: Option<String>,
}

pub(crate) fn inspect_records(rondo: &Rondo, request: RecordInspect) -> ApiResult<RecordInspection> {
    let session = rondo.session()?;
    let source = table(rondo, &request.token, &request.dialect)?;
    let path = rondo.file(&request.token)?;
    let name = file_name(&path);
    let go_on = |_| !session.is_stopped();
    let mut sniffed = dialect::sniff(&source, &request.dialect, &go_on)?;
    let known = remembered(&session, &request, &sniffed)?;
    if let Some(known) = &known {
        let dialect = DialectChoice { sheet: request.dialect.sheet.clone(), ..known.dialect.clone() };
        sniffed = dialect::sniff(&source, &dialect, &go_on)?;
    }
    let kind = kind(request.kind.or(known.as_ref().and_then(|known| known.kind)), &sniffed);
    let chosen = request.mapping.as_ref().or(known.as_ref().map(|known| &known.mapping));
    let columns = columns(kind, &sniffed, chosen)?;
    let views = sniffed.columns.iter().zip(&columns);
    let table = Inspection {
        file: FileToken { token: request.token, name, size: source.size(), kind: super::FileKind::Contacts },
        format: dialect::format_of(&source).to_owned(),
        producer: None,
        rows: sniffed.rows,
        rows_estimated: false,
        sheets: source.sheets().to_vec(),
        dialect: Some(dialect::choice(&sniffed, &source)),
        columns: views.map(|(guess, column)| column_view(guess, *column)).collect(),
        fields: kind.columns().into_iter().map(|column| column.name().to_owned()).collect(),
        remembered: known.map(|known| known.name),
        purchases: kind == RecordKind::Purchases,
    };
    let missing = kind.missing(&columns).into_iter().map(|column| column.name().to_owned()).collect();
    Ok(RecordInspection { kind, missing, table })
}

/// What an earlier import of these columns chose, unless the request chooses something itself.
fn remembered(
    session: &Session,
    request: &RecordInspect,
    sniffed: &Sniffed,
) -> ApiResult<Option<Remembered>> {
    let dialect = DialectChoice { sheet: None, ..request.dialect.clone() };
    if request.kind.is_some() || request.mapping.is_some() || dialect != DialectChoice::default() {
        return Ok(None);
    }
    remember::find(session, remember::RECORDS, &sniffed.header)
}

/// Whether the columns are those of purchases: somebody, a day and an amount.
pub(super) fn are_purchases(sniffed: &Sniffed) -> bool {
    let first_cell = sniffed.columns.first().and_then(|column| column.samples.first());
    let kind = RecordKind::of_table(&sniffed.header, first_cell.map(|sample| sample.text.as_str()));
    kind == Some(RecordKind::Purchases)
}

/// The kind that was asked for, else the one that the columns tell of; purchases are what comes most.
fn kind(asked: Option<RecordKind>, sniffed: &Sniffed) -> RecordKind {
    let first_cell = sniffed.columns.first().and_then(|column| column.samples.first());
    let told = || RecordKind::of_table(&sniffed.header, first_cell.map(|sample| sample.text.as_str()));
    asked.or_else(told).unwrap_or(RecordKind::Purchases)
}

fn column_view(guess: &ColumnGuess, column: Option<RecordColumn>) -> ColumnView {
    let problem = column.and_then(|column| match column {
        RecordColumn::Amount => Some("exchange-reason-not-a-number"),
        column if column.is_day() => Some("exchange-reason-not-a-date"),
        _ => None,
    });
    let samples = guess.samples.iter().take(SAMPLES).map(|sample| SampleView {
        line: sample.line,
        raw: sample.text.clone(),
        value: sample.parsed.clone().unwrap_or_else(|| sample.text.clone()),
        problem: problem.filter(|_| sample.parsed.is_none()).map(str::to_owned),
    });
    ColumnView {
        header: guess.header.clone(),
        field: column.map(|column| column.name().to_owned()),
        unclear: problem.is_some() && !guess.unclear.is_empty(),
        samples: samples.collect(),
    }
}

pub(crate) fn dry_run_records(rondo: &Rondo, request: RecordRun) -> ApiResult<RecordReport> {
    let start = rondo.env.now();
    let job = Job::of(rondo, &request)?;
    let session = &job.session;
    let mut outcome = None;
    let end = session.store.with_room(|| {
        session.store.write_labelled(|tx| -> Result<((), Label), End> {
            outcome = Some(job.take_in(rondo, &request.job, tx, "matching")?);
            Err(End::RolledBack)
        })
    })?;
    rondo.end_write();
    match (end, outcome) {
        (Err(End::Failed(error)), _) => Err(error.into()),
        (_, Some(outcome)) => {
            let report = report(rondo, job.kind, &outcome, None, start);
            job.keep(rondo, request.token, outcome);
            Ok(report)
        }
        (_, None) => Err(Error::Cancelled.into()),
    }
}

pub(crate) fn run_records(rondo: &Rondo, request: RecordRun) -> ApiResult<RecordReport> {
    let start = rondo.env.now();
    let path = rondo.file(&request.token)?;
    let job = Job::of(rondo, &request)?;
    let session = &job.session;
    let written = session.store.with_room(|| {
        session.store.write_labelled(|tx| -> Result<(RecordOutcome, Label), Error> {
            let outcome = job.take_in(rondo, &request.job, tx, "writing")?;
            // What has worked once is offered for the next file with these columns.
            if outcome.added > 0 {
                remember::keep(tx, remember::RECORDS, job.remembered())?;
            }
            let label = Label::counted(op(job.kind), i64::from(outcome.added));
            Ok((outcome, label.from_file(&path)))
        })
    });
    rondo.end_write();
    let written = written??;
    let set = written.changed.as_ref().map(|changed| changed.set);
    if let Some(changed) = written.changed {
        rondo.emit(Event::Changed { changed });
    }
    let report = report(rondo, job.kind, &written.value, set, start);
    job.keep(rondo, request.token, written.value);
    Ok(report)
}

fn op(kind: RecordKind) -> Op {
    match kind {
        RecordKind::Purchases => Op::PurchaseImport,
        RecordKind::Contracts => Op::ContractImport,
        RecordKind::Cases => Op::CaseImport,
        RecordKind::Answers => Op::AnswerImport,
        RecordKind::Referrals => Op::ReferralImport,
    }
}

/// What a run needs, found out before the write begins.
struct Job {
    session: Arc<Session>,
    source: Source,
    kind: RecordKind,
    sniffed: Sniffed,
    columns: Vec<Option<RecordColumn>>,
    options: RecordOptions,
}

impl Job {
    fn of(rondo: &Rondo, request: &RecordRun) -> ApiResult<Self> {
        let session = rondo.session()?;
        rondo.begin(&request.job);
        let source = table(rondo, &request.token, &request.dialect)?;
        // The file is read twice: once for its letters, once for its columns.
        let total = Some(source.length() * 2);
        let go_on = |read| rondo.progress(&request.job, "reading", read, total) && !session.is_stopped();
        let sniffed = dialect::sniff(&source, &request.dialect, &go_on)?;
        let kind = kind(request.kind, &sniffed);
        let columns = columns(kind, &sniffed, request.mapping.as_ref())?;
        let currency = match &request.currency {
            Some(currency) => currency.clone(),
            None => firm::firm_of(&session)?.currency,
        };
        let options = RecordOptions {
            source: request.source.trim().to_owned(),
            currency,
            case_kind: request.case_kind,
        };
        Ok(Self { session, source, kind, sniffed, columns, options })
    }

    fn take_in(&self, rondo: &Rondo, name: &str, tx: &Tx<'_>, stage: &str) -> Result<RecordOutcome, Error> {
        rondo.begin_write(name, tx);
        let (dialect, rows) = (&self.sniffed.dialect, Some(self.sniffed.rows));
        records::run(tx, &self.source, self.kind, dialect, &self.columns, &self.options, &mut |done| {
            rondo.progress(name, stage, u64::from(done), rows) && !self.session.is_stopped()
        })
    }

    /// The choices, under the name of the source.
    fn remembered(&self) -> Remembered {
        Remembered {
            name: self.options.source.clone(),
            header: self.sniffed.header.clone(),
            mapping: self
                .columns
                .iter()
                .map(|column| column.map(|column| column.name().to_owned()))
                .collect(),
            dialect: DialectChoice { sheet: None, ..dialect::choice(&self.sniffed, &self.source) },
            kind: Some(self.kind),
        }
    }

    /// Keeps the refused rows until they are saved.
    fn keep(&self, rondo: &Rondo, token: String, outcome: RecordOutcome) {
        let RecordOutcome { total, refused, problems, .. } = outcome;
        let outcome = Outcome { total, refused, problems, ..Outcome::default() };
        rondo.reports.keep(token, self.source.sheet(), outcome);
    }
}

/// The file of a token, when it is a table.
fn table(rondo: &Rondo, token: &str, dialect: &DialectChoice) -> ApiResult<Source> {
    let source = open_as(rondo, token, dialect)?;
    match source.format() {
        Format::Csv | Format::Workbook => Ok(source),
        Format::Vcard => Err(not_readable(&Reason::NoRecordColumn)),
    }
}

/// What the columns hold: as the request says, else as their names say.
fn columns(
    kind: RecordKind,
    sniffed: &Sniffed,
    chosen: Option<&Vec<Option<String>>>,
) -> ApiResult<Vec<Option<RecordColumn>>> {
    let mut columns = match chosen {
        Some(names) => {
            let column =
                |name: &Option<String>| dialect::known(name.as_deref(), "mapping", RecordColumn::by_name);
            names.iter().map(column).collect::<ApiResult<Vec<_>>>()?
        }
        None => kind.guess_by(&sniffed.header, |at| {
            let samples = sniffed.columns.get(at).map(|column| column.samples.as_slice()).unwrap_or_default();
            samples.iter().map(|sample| sample.text.as_str()).collect()
        }),
    };
    columns.resize(sniffed.columns.len(), None);
    Ok(columns)
}

fn report(
    rondo: &Rondo,
    kind: RecordKind,
    outcome: &RecordOutcome,
    set: Option<i64>,
    start: Timestamp,
) -> RecordReport {
    let texts = rondo.texts();
    let problems: &[Problem] = &outcome.problems;
    let examples = outcome.examples.iter().map(|seen| RecordSeen {
        line: seen.line,
        customer: seen.customer.clone(),
        on: seen.on,
        money: seen.money.clone(),
        words: seen.words.clone(),
    });
    RecordReport {
        kind,
        total: outcome.total,
        added: outcome.added,
        returns: outcome.returns,
        joined: outcome.joined,
        known: outcome.known,
        refused: outcome.refused,
        unknown: outcome.unknown,
        unclear: outcome.unclear,
        ahead: outcome.ahead,
        ahead_lines: outcome.ahead_lines.clone(),
        examples: examples.collect(),
        problems: problems.iter().take(SHOWN).map(|problem| view(texts, problem)).collect(),
        set,
        millis: millis(rondo, start),
    }
}
