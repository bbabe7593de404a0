//! The import of purchases from a table: looking into it, the dry run, and the import as one set that can be taken
//! back.

use std::sync::Arc;

use rondo_core::error::Error;
use rondo_core::exchange::csv::Sniffed;
use rondo_core::exchange::import::{Format, Outcome, Source};
use rondo_core::exchange::purchases::{self, PurchaseColumn, PurchaseOptions, PurchaseOutcome};
use rondo_core::exchange::{Problem, Reason};
use rondo_core::store::{Label, Op, Tx};
use rondo_core::time::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::run::{End, millis};
use super::{
    ColumnView, DialectChoice, FileToken, InspectRequest, Inspection, ProblemView, SampleView, dialect,
    not_readable, open, view,
};
use crate::session::Session;
use crate::{ApiResult, Event, Rondo, firm};

/// How many problems are shown; all of them can be saved.
const SHOWN: usize = 200;
/// Samples of a column.
const SAMPLES: usize = 5;

/// A dry run or an import of purchases.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PurchaseRun {
    /// The file.
    pub token: String,
    /// Names the work.
    pub job: String,
    /// As shown by the inspection.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub dialect: DialectChoice,
    /// What the columns hold; as detected when left out.
    #[serde(default)]
    pub mapping: Option<Vec<Option<String>>>,
    /// Where the purchases come from; a number stands once per source.
    pub source: String,
    /// The currency of rows that do not say so; the firm's when left out.
    #[serde(default)]
    pub currency: Option<String>,
}

/// What an import of purchases did, or would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PurchaseReport {
    /// Rows read.
    pub total: u32,
    /// New purchases.
    pub added: u32,
    /// Returns among them.
    pub returns: u32,
    /// Rows that were there already.
    pub known: u32,
    /// Rows that cannot be taken.
    pub refused: u32,
    /// Refused rows, at most 200.
    pub problems: Vec<ProblemView>,
    /// The set in the log, to take it back; none for a dry run.
    #[ts(type = "number | null")]
    pub set: Option<i64>,
    /// How long it took.
    pub millis: u32,
}

pub(crate) fn inspect_purchases(rondo: &Rondo, request: InspectRequest) -> ApiResult<Inspection> {
    let session = rondo.session()?;
    let source = table(rondo, &request.token)?;
    let path = rondo.file(&request.token)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let sniffed = dialect::sniff(&source, &request.dialect, &|_| !session.is_stopped())?;
    let columns = columns(&sniffed, request.mapping.as_ref())?;
    Ok(Inspection {
        file: FileToken { token: request.token, name, size: source.size() },
        format: "csv".to_owned(),
        producer: None,
        rows: sniffed.rows,
        rows_estimated: false,
        dialect: Some(dialect::choice(&sniffed)),
        columns: sniffed
            .columns
            .iter()
            .zip(&columns)
            .map(|(guess, column)| column_view(guess, *column))
            .collect(),
        fields: PurchaseColumn::all().map(|column| column.name().to_owned()).collect(),
        remembered: None,
    })
}

fn column_view(guess: &rondo_core::exchange::csv::ColumnGuess, column: Option<PurchaseColumn>) -> ColumnView {
    let problem = match column {
        Some(PurchaseColumn::BoughtOn | PurchaseColumn::DeliveredOn) => Some("exchange-reason-not-a-date"),
        Some(PurchaseColumn::Amount) => Some("exchange-reason-not-a-number"),
        _ => None,
    };
    let samples = guess.samples.iter().take(SAMPLES).map(|sample| SampleView {
        line: sample.line,
        raw: sample.text.clone(),
        value: sample.parsed.clone().unwrap_or_else(|| sample.text.clone()),
        problem: problem.filter(|_| sample.parsed.is_none()).map(str::to_owned),
    });
    ColumnView {
        header: guess.header.clone(),
        field: column.map(|column| column.name().to_owned()),
        unclear: column.is_some() && !guess.unclear.is_empty(),
        samples: samples.collect(),
    }
}

pub(crate) fn dry_run_purchases(rondo: &Rondo, request: PurchaseRun) -> ApiResult<PurchaseReport> {
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
        (_, Some(outcome)) => Ok(report(rondo, &outcome, None, start)),
        (_, None) => Err(Error::Cancelled.into()),
    }
}

pub(crate) fn run_purchases(rondo: &Rondo, request: PurchaseRun) -> ApiResult<PurchaseReport> {
    let start = rondo.env.now();
    let job = Job::of(rondo, &request)?;
    let session = &job.session;
    let written = session.store.with_room(|| {
        session.store.write_labelled(|tx| -> Result<(PurchaseOutcome, Label), Error> {
            let outcome = job.take_in(rondo, &request.job, tx, "writing")?;
            let label = Label::counted(Op::PurchaseImport, i64::from(outcome.added));
            Ok((outcome, label))
        })
    });
    rondo.end_write();
    let written = written??;
    let set = written.changed.as_ref().map(|changed| changed.set);
    if let Some(changed) = written.changed {
        rondo.emit(Event::Changed { changed });
    }
    let report = report(rondo, &written.value, set, start);
    let PurchaseOutcome { total, refused, problems, .. } = written.value;
    rondo.reports.keep(request.token, Outcome { total, refused, problems, ..Outcome::default() });
    Ok(report)
}

/// What a run needs, found out before the write begins.
struct Job {
    session: Arc<Session>,
    source: Source,
    sniffed: Sniffed,
    columns: Vec<Option<PurchaseColumn>>,
    options: PurchaseOptions,
}

impl Job {
    fn of(rondo: &Rondo, request: &PurchaseRun) -> ApiResult<Self> {
        let session = rondo.session()?;
        rondo.begin(&request.job);
        let source = table(rondo, &request.token)?;
        // The file is read twice: once for its letters, once for its columns.
        let total = Some(source.size() * 2);
        let go_on = |read| rondo.progress(&request.job, "reading", read, total) && !session.is_stopped();
        let sniffed = dialect::sniff(&source, &request.dialect, &go_on)?;
        let columns = columns(&sniffed, request.mapping.as_ref())?;
        let currency = match &request.currency {
            Some(currency) => currency.clone(),
            None => firm::firm_of(&session)?.currency,
        };
        let options = PurchaseOptions { source: request.source.trim().to_owned(), currency };
        Ok(Self { session, source, sniffed, columns, options })
    }

    fn take_in(&self, rondo: &Rondo, name: &str, tx: &Tx<'_>, stage: &str) -> Result<PurchaseOutcome, Error> {
        rondo.begin_write(name, tx);
        let (dialect, rows) = (&self.sniffed.dialect, Some(self.sniffed.rows));
        purchases::run(tx, &self.source, dialect, &self.columns, &self.options, &mut |done| {
            rondo.progress(name, stage, u64::from(done), rows) && !self.session.is_stopped()
        })
    }
}

/// The file of a token, when it is a table.
fn table(rondo: &Rondo, token: &str) -> ApiResult<Source> {
    let source = open(rondo, token)?;
    match source.format() {
        Format::Csv => Ok(source),
        Format::Vcard => Err(not_readable(&Reason::NoPurchaseColumn)),
    }
}

/// What the columns hold: as the request says, else as their names say.
fn columns(
    sniffed: &Sniffed,
    chosen: Option<&Vec<Option<String>>>,
) -> ApiResult<Vec<Option<PurchaseColumn>>> {
    let mut columns = match chosen {
        Some(names) => {
            let column =
                |name: &Option<String>| dialect::known(name.as_deref(), "mapping", PurchaseColumn::by_name);
            names.iter().map(column).collect::<ApiResult<Vec<_>>>()?
        }
        None => purchases::guess(&sniffed.header),
    };
    columns.resize(sniffed.columns.len(), None);
    Ok(columns)
}

fn report(rondo: &Rondo, outcome: &PurchaseOutcome, set: Option<i64>, start: Timestamp) -> PurchaseReport {
    let texts = rondo.texts();
    let problems: &[Problem] = &outcome.problems;
    PurchaseReport {
        total: outcome.total,
        added: outcome.added,
        returns: outcome.returns,
        known: outcome.known,
        refused: outcome.refused,
        problems: problems.iter().take(SHOWN).map(|problem| view(texts, problem)).collect(),
        set,
        millis: millis(rondo, start),
    }
}
