//! The import, and the dry run: the same import, rolled back at its end.

use std::sync::Arc;

use rondo_core::error::Error;
use rondo_core::exchange::import::{self, FillOnly, Format, MatchBy, Options, Outcome, Reading, Source};
use rondo_core::search::fold;
use rondo_core::store::{Label, Op, Tx};

use super::remember::{self, Remembered};
use super::{
    DialectChoice, DryRun, ImportChoices, ImportReport, ProblemView, RunRequest, dialect, open_as, producer,
    view,
};
use crate::session::Session;
use crate::{ApiResult, Event, Rondo, firm};

/// How many problems and unclear rows are shown; all of them can be saved.
const SHOWN: usize = 200;

/// What a run needs, found out before the write begins.
struct Job {
    session: Arc<Session>,
    source: Source,
    reading: Reading,
    options: Options,
    /// Rows, when they were counted.
    rows: Option<u64>,
    remember: Option<Remembered>,
}

pub(crate) fn dry_run(rondo: &Rondo, request: RunRequest) -> ApiResult<DryRun> {
    let start = rondo.env.now();
    let mut job = prepare(rondo, &request)?;
    job.options.explain = true;
    let mut outcome = None;
    let store = &job.session.store;
    let end = store.with_room(|| {
        store.write_labelled(|tx| -> Result<((), Label), End> {
            outcome = Some(take_in(rondo, &request.job, &job, tx, "matching")?);
            Err(End::RolledBack)
        })
    })?;
    rondo.end_write();
    match (end, outcome) {
        (Err(End::Failed(error)), _) => Err(error.into()),
        (_, Some(outcome)) => Ok(DryRun {
            total: outcome.total,
            new: outcome.created,
            new_firms: outcome.firms,
            new_deals: outcome.deals,
            changed_deals: outcome.deals_changed,
            updated: outcome.updated,
            updated_fields: outcome.updated_fields,
            unchanged: outcome.unchanged,
            unclear: outcome.unclear,
            refused: outcome.refused,
            problems: problems(rondo, &outcome),
            keys: outcome.keys,
            examples: outcome.examples,
            new_rows: outcome.new_rows,
            unchanged_rows: outcome.unchanged_rows,
            unclear_rows: outcome.unclear_rows.into_iter().take(SHOWN).collect(),
            millis: millis(rondo, start),
        }),
        (_, None) => Err(Error::Cancelled.into()),
    }
}

pub(crate) fn run(rondo: &Rondo, request: RunRequest) -> ApiResult<ImportReport> {
    let start = rondo.env.now();
    let mut job = prepare(rondo, &request)?;
    let path = rondo.file(&request.token)?;
    let remember = job.remember.take();
    let store = &job.session.store;
    let written = store.with_room(|| {
        store.write_labelled(|tx| -> Result<(Outcome, Label), Error> {
            let outcome = take_in(rondo, &request.job, &job, tx, "writing")?;
            if let Some(remember) = remember {
                remember::keep(tx, remember::CONTACTS, remember)?;
            }
            let count = i64::from(outcome.created + outcome.updated);
            let label =
                if count > 0 { Label::counted(Op::Import, count) } else { Label::of(Op::SettingEdit) };
            Ok((outcome, label.from_file(&path)))
        })
    });
    rondo.end_write();
    let written = written??;
    let outcome = written.value;
    let set = written.changed.as_ref().map(|changed| changed.set);
    if let Some(changed) = written.changed {
        rondo.emit(Event::Changed { changed });
    }
    let report = ImportReport {
        created: outcome.created,
        created_firms: outcome.firms,
        created_deals: outcome.deals,
        changed_deals: outcome.deals_changed,
        updated: outcome.updated,
        unchanged: outcome.unchanged,
        unclear: outcome.unclear,
        refused: outcome.refused,
        problems: problems(rondo, &outcome),
        set,
        millis: millis(rondo, start),
    };
    crate::intake::finished(rondo, &request.token);
    rondo.reports.keep(request.token, job.source.sheet(), outcome);
    Ok(report)
}

/// What was chosen beside the mapping of this table when it was remembered; none for cards and new tables.
pub(crate) fn choices(rondo: &Rondo, token: &str) -> ApiResult<Option<ImportChoices>> {
    let session = rondo.session()?;
    let choice = DialectChoice::default();
    let source = open_as(rondo, token, &choice)?;
    if source.format() == Format::Vcard {
        return Ok(None);
    }
    Ok(dialect::table(&session, &source, &choice, None, &|_| !session.is_stopped())?.choices)
}

fn prepare(rondo: &Rondo, request: &RunRequest) -> ApiResult<Job> {
    let session = rondo.session()?;
    rondo.begin(&request.job);
    let source = open_as(rondo, &request.token, &request.dialect)?;
    if !rondo.progress(&request.job, "reading", 0, None) {
        return Err(Error::Cancelled.into());
    }
    let mut job = Job {
        options: Options {
            match_by: request.match_by,
            on_match: request.on_match,
            tag: request.tag.clone().filter(|tag| !tag.trim().is_empty()),
            owner: request.owner_id,
            country: firm::firm_of(&session)?.country,
            fill_only: FillOnly::default(),
            source: source_name(request, None),
            explain: false,
        },
        session,
        source,
        reading: Reading::Vcard,
        rows: None,
        remember: None,
    };
    if job.source.format() != Format::Vcard {
        // The file is read twice: once for its letters, once for its columns.
        let total = Some(job.source.length() * 2);
        let go_on = |read| rondo.progress(&request.job, "reading", read, total) && !job.session.is_stopped();
        let (choice, fields) = (&request.dialect, request.mapping.as_ref());
        let table = dialect::table(&job.session, &job.source, choice, fields, &go_on)?;
        job.options.source = source_name(request, producer::of_table(&table.sniffed.header));
        job.options.fill_only = FillOnly::of(&table.mapping, &table.sniffed.header, &request.fill_only);
        job.rows = Some(table.sniffed.rows);
        job.remember = request.remember_as.clone().map(|name| Remembered {
            name,
            header: table.sniffed.header.clone(),
            mapping: dialect::fields(&table.mapping),
            // The next workbook with these columns may call its sheet otherwise.
            dialect: DialectChoice { sheet: None, ..dialect::choice(&table.sniffed, &job.source) },
            kind: None,
            choices: Some(ImportChoices {
                match_by: request.match_by,
                on_match: request.on_match,
                fill_only: request.fill_only.clone(),
                source: request.source.clone(),
            }),
        });
        job.reading = Reading::Csv(Box::new(table.sniffed.dialect), table.mapping);
    }
    Ok(job)
}

/// The other program by its name, in one spelling. Without one its identifiers are remembered only where they are asked
/// for, because those of two programs may be alike.
fn source_name(request: &RunRequest, producer: Option<&str>) -> Option<String> {
    let given = request.source.as_deref().map(fold).filter(|name| !name.is_empty());
    let asked = (request.match_by == MatchBy::ForeignId).then_some("other");
    given.or_else(|| producer.or(asked).map(str::to_owned))
}

fn take_in(rondo: &Rondo, name: &str, job: &Job, tx: &Tx<'_>, stage: &str) -> Result<Outcome, Error> {
    rondo.begin_write(name, tx);
    import::run(tx, &job.source, &job.reading, &job.options, &mut |done| {
        let total = job.rows.or_else(|| estimate(&job.source, done));
        rondo.progress(name, stage, u64::from(done), total) && !job.session.is_stopped()
    })
}

/// How many cards there will be, when the rest of the file is like what was read of it.
fn estimate(source: &Source, done: u32) -> Option<u64> {
    let share = source.bytes_read() as f64 / source.size().max(1) as f64;
    (done > 0 && share > 0.0).then(|| (f64::from(done) / share).round() as u64)
}

/// How a dry run ends: rolled back as it should be, or earlier.
pub(super) enum End {
    RolledBack,
    Failed(Error),
}

impl From<Error> for End {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

fn problems(rondo: &Rondo, outcome: &Outcome) -> Vec<ProblemView> {
    let texts = rondo.texts();
    outcome.problems.iter().take(SHOWN).map(|problem| view(texts, problem)).collect()
}

pub(super) fn millis(rondo: &Rondo, start: rondo_core::time::Timestamp) -> u32 {
    u32::try_from(rondo.env.now().0 - start.0).unwrap_or_default()
}
