//! Mails and meetings from files: the rehearsal, and the import as one set that can be taken back.

use std::cell::Cell;
use std::collections::HashMap;
use std::fs::File;
use std::io::{Read as _, Seek as _};
use std::path::Path;
use std::time::{Duration, Instant};

use rondo_core::error::Error;
use rondo_core::exchange::correspondence::{self as core, Assigned, Options, Outcome, Row, Stranger};
use rondo_core::exchange::foreign;
use rondo_core::id::PartyId;
use rondo_core::store::{Label, Op, Tx};
use rondo_foreign::{Broken, Kind, Record};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::FileToken;
use super::run::{End, millis};
use crate::operation::Empty;
use crate::rondo::{file_name, file_reason};
use crate::session::Session;
use crate::{ApiError, ApiResult, ErrorCode, Event, OpenKind, Rondo, firm};

/// Files of one import.
const FILES: usize = 2_000;
/// Bytes from which the format is known.
const PREFIX: u64 = 4_096;
/// Between two words of how far it is.
const LOOK: Duration = Duration::from_millis(100);

/// A rehearsal or an import of mails and meetings.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CorrespondenceRequest {
    /// The files.
    pub tokens: Vec<String>,
    /// Names the work.
    pub job: String,
    /// The customer on whose page they were dropped: takes part in everything.
    #[serde(default)]
    pub party_id: Option<PartyId>,
    /// Who gets what fits nobody; without it that is left out.
    #[serde(default)]
    pub rest_id: Option<PartyId>,
    /// Whom addresses belong to that nobody has.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub addresses: Vec<AddressChoice>,
    /// Everybody whose address nobody has becomes a contact.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub new_contacts: bool,
}

/// Whom an address belongs to.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddressChoice {
    /// The address, as the rehearsal tells it.
    pub address: String,
    /// Somebody who is there; a new contact when left out.
    #[serde(default)]
    pub party_id: Option<PartyId>,
}

/// What an import of mails and meetings did, or would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CorrespondenceReport {
    /// Mails and meetings read.
    pub total: u32,
    /// Written onto timelines.
    pub added: u32,
    /// Meetings to come, written down as tasks.
    pub tasks: u32,
    /// Tasks of meetings that were moved.
    pub changed: u32,
    /// Taken in before.
    pub known: u32,
    /// Those that fit nobody and were left out.
    pub nobody: u32,
    /// Those that cannot be taken.
    pub refused: u32,
    /// Contacts made.
    pub contacts: u32,
    /// Attachments that became files on the timeline.
    pub files: u32,
    /// Attachments that are too large or too many to be kept.
    pub files_left_out: u32,
    /// The first rows, at most 500.
    pub rows: Vec<Row>,
    /// Addresses that belong to nobody, at most 200.
    pub strangers: Vec<Stranger>,
    /// Nobody of the firm has an address of mail in the settings.
    pub has_no_own: bool,
    /// The set in the log, to take it back; none for a rehearsal.
    #[ts(type = "number | null")]
    pub set: Option<i64>,
    /// How long it took.
    pub millis: u32,
}

pub(crate) fn pick_correspondence(rondo: &Rondo, _: Empty) -> ApiResult<Option<FileToken>> {
    rondo.host.pick_open(OpenKind::Correspondence).map(|path| rondo.keep_file(path)).transpose()
}

pub(crate) fn dry_run_correspondence(
    rondo: &Rondo,
    request: CorrespondenceRequest,
) -> ApiResult<CorrespondenceReport> {
    let start = rondo.env.now();
    let session = rondo.session()?;
    let options = options(rondo, &session, &request)?;
    let mut outcome = None;
    let end = session.store.with_room(|| {
        session.store.write_labelled(|tx| -> Result<((), Label), Stop> {
            outcome = Some(take_in(rondo, &session, &request, &options, tx, "matching")?);
            Err(Stop::End(End::RolledBack))
        })
    })?;
    rondo.end_write();
    match (end, outcome) {
        (Err(Stop::File(error)), _) => Err(error),
        (Err(Stop::End(End::Failed(error))), _) => Err(error.into()),
        (_, Some(outcome)) => Ok(report(outcome, None, millis(rondo, start))),
        (_, None) => Err(Error::Cancelled.into()),
    }
}

pub(crate) fn run_correspondence(
    rondo: &Rondo,
    request: CorrespondenceRequest,
) -> ApiResult<CorrespondenceReport> {
    let start = rondo.env.now();
    let session = rondo.session()?;
    let options = options(rondo, &session, &request)?;
    let written = session.store.with_room(|| {
        session.store.write_labelled(|tx| -> Result<(Outcome, Label), Stop> {
            let outcome = take_in(rondo, &session, &request, &options, tx, "writing")?;
            let count = i64::from(outcome.added + outcome.tasks + outcome.changed);
            Ok((outcome, Label::counted(Op::CorrespondenceImport, count)))
        })
    });
    rondo.end_write();
    let written = written?.map_err(|stop| match stop {
        Stop::File(error) => error,
        Stop::End(End::Failed(error)) => error.into(),
        Stop::End(End::RolledBack) => Error::Cancelled.into(),
    })?;
    let set = written.changed.as_ref().map(|changed| changed.set);
    if let Some(changed) = written.changed {
        rondo.emit(Event::Changed { changed });
    }
    Ok(report(written.value, set, millis(rondo, start)))
}

/// Why the write ends early.
enum Stop {
    End(End),
    /// A file broke off after some of it was taken: nothing of the whole import stays.
    File(ApiError),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::End(End::Failed(error))
    }
}

fn options(rondo: &Rondo, session: &Session, request: &CorrespondenceRequest) -> ApiResult<Options> {
    if request.tokens.len() > FILES {
        return Err(ApiError::new(ErrorCode::Invalid, "too many files")
            .with("field", "tokens")
            .with("reason", "too-many"));
    }
    rondo.begin(&request.job);
    let texts = rondo.texts();
    let assigned = request
        .addresses
        .iter()
        .map(|choice| (choice.address.clone(), choice.party_id.map_or(Assigned::New, Assigned::Party)));
    Ok(Options {
        new_contacts: request.new_contacts,
        dropped_on: request.party_id,
        rest: request.rest_id,
        assigned: assigned.collect::<HashMap<_, _>>(),
        country: firm::firm_of(session)?.country,
        file_word: texts.get("intake-file"),
        attachments_word: texts.get("correspondence-attachments"),
        cut_word: texts.get("correspondence-cut"),
    })
}

fn take_in(
    rondo: &Rondo,
    session: &Session,
    request: &CorrespondenceRequest,
    options: &Options,
    tx: &Tx<'_>,
    stage: &str,
) -> Result<Outcome, Stop> {
    rondo.begin_write(&request.job, tx);
    let mut taking = core::Taking::new(tx, options)?;
    let files = request.tokens.len() as u64;
    for (at, token) in request.tokens.iter().enumerate() {
        let path = rondo.file(token).map_err(Stop::File)?;
        let name = file_name(&path);
        taking.begin(&name);
        let (file, kind, size) = match open(&path) {
            Ok(opened) => opened,
            Err(why) => {
                taking.refuse_file(why);
                continue;
            }
        };
        // One file counts its bytes, several count themselves.
        let read = Cell::new(0);
        let go_on = || {
            let (done, total) = if files == 1 { (read.get(), size) } else { (at as u64, files) };
            rondo.progress(&request.job, stage, done, Some(total)) && !session.is_stopped()
        };
        one(rondo, file, kind, &mut taking, &Looks { read: &read, go_on: &go_on, last: Cell::new(None) })?;
    }
    Ok(taking.finish())
}

/// How far a file is read, and whether to go on; asked for each mail, told ten times a second.
struct Looks<'a> {
    read: &'a Cell<u64>,
    go_on: &'a dyn Fn() -> bool,
    last: Cell<Option<Instant>>,
}

impl Looks<'_> {
    fn go_on(&self) -> bool {
        if self.last.get().is_some_and(|last| last.elapsed() < LOOK) {
            return true;
        }
        self.last.set(Some(Instant::now()));
        (self.go_on)()
    }
}

/// Takes in a file. What breaks off before anything of it was taken is left out; what breaks off later ends it all.
fn one(
    rondo: &Rondo,
    file: File,
    kind: Kind,
    taking: &mut core::Taking<'_>,
    looks: &Looks<'_>,
) -> Result<(), Stop> {
    let mut has_given = false;
    let mut reading = match rondo.config.reader.read(file, kind, true) {
        Ok(reading) => reading,
        Err(broken) => {
            taking.refuse_file(why_broken(broken));
            return Ok(());
        }
    };
    while let Some(record) = reading.next_while(&|| looks.go_on()) {
        match record {
            Ok(record) => {
                has_given |= matches!(record, Record::Mail(_));
                if let Record::Progress(bytes) = record {
                    looks.read.set(bytes);
                }
                taking.take(record)?;
            }
            Err(Broken::Cancelled) => return Err(Error::Cancelled.into()),
            Err(broken) if has_given => {
                return Err(Stop::File(super::not_readable(&foreign::broken(broken))));
            }
            Err(broken) => taking.refuse_file(why_broken(broken)),
        }
    }
    Ok(())
}

fn why_broken(broken: Broken) -> &'static str {
    match broken {
        Broken::NotStarted => "not-started",
        Broken::TooSlow => "too-slow",
        Broken::BrokeOff | Broken::NotBelieved | Broken::Cancelled => "broke-off",
    }
}

/// Opens a file once and says what it is; pipes, devices and folders are refused before they are opened.
fn open(path: &Path) -> Result<(File, Kind, u64), &'static str> {
    let failed = |error: std::io::Error| file_reason(error.kind());
    if !std::fs::metadata(path).map_err(failed)?.is_file() {
        return Err("not-a-file");
    }
    let mut file = File::open(path).map_err(failed)?;
    let size = file.metadata().map_err(failed)?.len();
    let mut prefix = Vec::new();
    file.by_ref().take(PREFIX).read_to_end(&mut prefix).map_err(failed)?;
    file.rewind().map_err(failed)?;
    let kind =
        foreign::kind(&prefix, path).filter(|kind| foreign::is_correspondence(*kind)).ok_or("not-this")?;
    if size > kind.largest() {
        return Err("too-large");
    }
    Ok((file, kind, size))
}

fn report(outcome: Outcome, set: Option<i64>, millis: u32) -> CorrespondenceReport {
    CorrespondenceReport {
        total: outcome.total,
        added: outcome.added,
        tasks: outcome.tasks,
        changed: outcome.changed,
        known: outcome.known,
        nobody: outcome.nobody,
        refused: outcome.refused,
        contacts: outcome.contacts,
        files: outcome.files,
        files_left_out: outcome.files_left_out,
        rows: outcome.rows,
        strangers: outcome.strangers,
        has_no_own: outcome.has_no_own,
        set,
        millis,
    }
}
