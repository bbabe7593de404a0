//! One look into the folder: what is ready, what becomes of it, and where it goes.

use std::path::{Path, PathBuf};
use std::sync::TryLockError;

use rondo_core::exchange::import::{Format, OnMatch, Source};

use super::shelf::{note, put_away};
use super::{IntakeLook, IntakeRefused, IntakeState, IntakeTaken, Known, folder};
use crate::exchange::{
    self, CorrespondenceReport, CorrespondenceRequest, FileKind, ImportReport, InspectRequest, RunRequest,
};
use crate::rondo::{file_name, lock};
use crate::{ApiError, ApiResult, ErrorCode, Rondo};

/// Files of one look; the rest waits for the next.
const MOST: usize = 20;
/// Entries of the folder that are looked at.
const ENTRIES: usize = 10_000;
/// Endings of what is taken: tables, cards and mails.
const ENDINGS: &[&str] = &["csv", "tsv", "vcf", "vcard", "eml", "msg", "xlsx", "xls", "ods"];
/// Lines of a text that says what was refused.
const LINES: usize = 1_000;

/// Looks into the folder and takes in what is ready.
pub(crate) fn look(rondo: &Rondo, request: IntakeLook) -> ApiResult<IntakeState> {
    let session = rondo.session()?;
    let Some((_, path)) = folder(rondo)? else { return Ok(IntakeState::default()) };
    let mut state = IntakeState { folder: Some(file_name(&path)), ..IntakeState::default() };
    if session.store.is_read_only() {
        return Ok(state);
    }
    let ready = match ready(rondo, &path) {
        Some(ready) => ready,
        None => {
            state.missing = true;
            return Ok(state);
        }
    };
    for file in ready.into_iter().take(MOST) {
        if session.is_stopped() {
            break;
        }
        match take(rondo, &request.job, &file) {
            Ok(Done::Taken(taken)) => state.taken.push(taken),
            Ok(Done::Waits) => {}
            Ok(Done::Refused(refused)) => state.refused.push(refused),
            // What says nothing about the file ends the look; the file stays for the next one, and what was done is told.
            Err(error) if state.taken.is_empty() && state.refused.is_empty() => return Err(error),
            Err(_) => break,
        }
    }
    let mut waiting: Vec<_> =
        lock(&rondo.intake.0).values().filter_map(|known| known.token.clone()).collect();
    waiting.sort_by(|a, b| a.name.cmp(&b.name));
    state.waiting = waiting;
    Ok(state)
}

/// What became of a file.
enum Done {
    Taken(IntakeTaken),
    Waits,
    Refused(IntakeRefused),
}

/// Files that did not change since the last look, by name; none when the folder cannot be read.
fn ready(rondo: &Rondo, folder: &Path) -> Option<Vec<PathBuf>> {
    // Another look goes on; it will do.
    let mut known = match rondo.intake.0.try_lock() {
        Ok(known) => known,
        Err(TryLockError::Poisoned(broken)) => broken.into_inner(),
        Err(TryLockError::WouldBlock) => return Some(Vec::new()),
    };
    let mut found = std::collections::HashMap::new();
    let mut ready = Vec::new();
    for entry in std::fs::read_dir(folder).ok()?.take(ENTRIES).flatten() {
        let path = entry.path();
        // Links lead out of the folder.
        let Ok(about) = entry.metadata() else { continue };
        if !about.is_file() || !is_wanted(&path) {
            continue;
        }
        let now = Known { size: about.len(), changed: about.modified().ok(), token: None, is_taken: false };
        let before = known.get(&path).filter(|old| old.size == now.size && old.changed == now.changed);
        match before {
            Some(old) => {
                if old.token.is_none() {
                    ready.push(path.clone());
                }
                found.insert(path, old.clone());
            }
            None => drop(found.insert(path, now)),
        }
    }
    *known = found;
    ready.sort();
    Some(ready)
}

fn is_wanted(path: &Path) -> bool {
    let name = file_name(path);
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    !name.starts_with(['.', '~']) && ENDINGS.contains(&ending.as_str())
}

/// Takes in one file and puts it away.
fn take(rondo: &Rondo, job: &str, path: &Path) -> ApiResult<Done> {
    let name = file_name(path);
    if lock(&rondo.intake.0).get(path).is_some_and(|known| known.is_taken) {
        put_away_taken(rondo, path, "");
        return Ok(Done::Waits);
    }
    let token = rondo.keep_file(path.to_owned())?;
    let done = match token.kind {
        FileKind::Correspondence => mails(rondo, job, &token.token),
        FileKind::Contacts => {
            if waits(rondo, path, &token.token)? {
                if let Some(known) = lock(&rondo.intake.0).get_mut(path) {
                    known.token = Some(token);
                }
                return Ok(Done::Waits);
            }
            contacts(rondo, job, &token.token)
        }
    };
    match done {
        Ok((count, set, lines)) => {
            put_away_taken(rondo, path, &lines.join("\r\n"));
            Ok(Done::Taken(IntakeTaken { name, count, set }))
        }
        Err(error) if says_about_the_file(&error) => {
            let why = words(rondo, &error);
            let folder = rondo.texts().get("intake-folder-refused");
            match put_away(path, &folder).and_then(|target| note(&target, &why)) {
                Ok(()) => drop(lock(&rondo.intake.0).remove(path)),
                Err(_) => hold_back(rondo, path),
            }
            Ok(Done::Refused(IntakeRefused { name, why }))
        }
        Err(error) => Err(error),
    }
}

/// A table whose columns nobody has mapped yet waits for the user.
fn waits(rondo: &Rondo, path: &Path, token: &str) -> ApiResult<bool> {
    match Source::open(path) {
        Ok(source) if source.format() != Format::Vcard => {
            let request =
                InspectRequest { token: token.to_owned(), dialect: Default::default(), mapping: None };
            match exchange::inspect(rondo, request) {
                Ok(seen) => Ok(seen.remembered.is_none()),
                // Why it cannot be read is told by the import.
                Err(error) if says_about_the_file(&error) => Ok(false),
                Err(error) => Err(error),
            }
        }
        _ => Ok(false),
    }
}

/// What came of a file: records, the set in the log, and what there is to say about rows that stayed out.
type Outcome = (u32, Option<i64>, Vec<String>);

fn contacts(rondo: &Rondo, job: &str, token: &str) -> ApiResult<Outcome> {
    let choices = exchange::choices(rondo, token)?;
    let report: ImportReport = exchange::run(
        rondo,
        RunRequest {
            token: token.to_owned(),
            job: job.to_owned(),
            dialect: Default::default(),
            mapping: None,
            match_by: choices.as_ref().map(|choices| choices.match_by).unwrap_or_default(),
            // Leads know less than the firm does; without a choice of the user they overwrite nothing.
            on_match: choices.as_ref().map_or(OnMatch::FillEmpty, |choices| choices.on_match),
            fill_only: choices.as_ref().map(|choices| choices.fill_only.clone()).unwrap_or_default(),
            source: choices.and_then(|choices| choices.source),
            remember_as: None,
            tag: None,
            owner_id: None,
        },
    )?;
    let texts = rondo.texts();
    let mut lines: Vec<String> = Vec::new();
    for problem in report.problems.iter().take(LINES) {
        let line = [
            ("line", i64::try_from(problem.line).unwrap_or(i64::MAX).into()),
            ("why", problem.text.clone().into()),
        ];
        lines.push(texts.format("intake-problem", &line));
    }
    if report.unclear > 0 {
        lines.push(texts.format("intake-unclear", &[("count", i64::from(report.unclear).into())]));
    }
    let count = report.created + report.updated;
    if count == 0 && report.unchanged == 0 && (report.refused > 0 || report.unclear > 0) {
        return Err(ApiError::new(ErrorCode::NotReadable, "nothing of the file can be taken")
            .with("why", lines.join("\r\n")));
    }
    Ok((count, report.set, lines))
}

/// Mails; whoever writes for the first time becomes a contact.
fn mails(rondo: &Rondo, job: &str, token: &str) -> ApiResult<Outcome> {
    let report: CorrespondenceReport = exchange::run_correspondence(
        rondo,
        CorrespondenceRequest {
            tokens: vec![token.to_owned()],
            job: job.to_owned(),
            party_id: None,
            rest_id: None,
            addresses: Vec::new(),
            new_contacts: true,
        },
    )?;
    let texts = rondo.texts();
    let why = report.rows.iter().filter_map(|row| row.why.as_deref());
    let lines: Vec<String> =
        why.take(LINES).map(|why| texts.get(&format!("correspondence-why-{why}"))).collect();
    let count = report.added + report.tasks + report.changed;
    if count == 0 && report.known == 0 && report.refused > 0 {
        return Err(ApiError::new(ErrorCode::NotReadable, "nothing of the file can be taken")
            .with("why", lines.join("\r\n")));
    }
    Ok((count, report.set, lines))
}

/// A file that the user took in with the window goes where the others go.
pub(crate) fn finished(rondo: &Rondo, token: &str) {
    let of_token = |known: &Known| known.token.as_ref().is_some_and(|kept| kept.token == token);
    let path = lock(&rondo.intake.0).iter().find(|(_, known)| of_token(known)).map(|(path, _)| path.clone());
    if let Some(path) = path {
        put_away_taken(rondo, &path, "");
    }
}

fn put_away_taken(rondo: &Rondo, path: &Path, lines: &str) {
    let moved = put_away(path, &rondo.texts().get("intake-folder-done"));
    match moved {
        Ok(target) => {
            lock(&rondo.intake.0).remove(path);
            if !lines.is_empty() {
                // The file is in; a text about some of its rows that cannot be written costs nothing of it.
                let _ = note(&target, lines);
            }
        }
        Err(_) => hold_back(rondo, path),
    }
}

/// It could not be moved: it is not taken in again, and moving is tried at the next look.
fn hold_back(rondo: &Rondo, path: &Path) {
    if let Some(known) = lock(&rondo.intake.0).get_mut(path) {
        known.is_taken = true;
        known.token = None;
    }
}

/// Whether an error is about what stands in the file, and not about this moment.
fn says_about_the_file(error: &ApiError) -> bool {
    matches!(error.code, ErrorCode::NotReadable)
}

/// Why a file is refused, in words.
fn words(rondo: &Rondo, error: &ApiError) -> String {
    let texts = rondo.texts();
    let detail =
        |name: &str| error.details.get(name).and_then(|value| value.as_str()).unwrap_or_default().to_owned();
    let why = detail("why");
    if !why.is_empty() {
        return why;
    }
    let key = format!("exchange-reason-{}", detail("reason"));
    if !texts.has(&key) {
        return texts.get("intake-unreadable");
    }
    let likeness = format!("exchange-likeness-{}", detail("likeness"));
    let likeness = if texts.has(&likeness) { texts.get(&likeness) } else { String::new() };
    texts.format(&key, &[("likeness", likeness.into())])
}
