//! One look into the folder: what is ready, what becomes of it, and where it goes.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::TryLockError;

use rondo_core::exchange::correspondence::{Row, RowState};
use rondo_core::exchange::import::{Format, OnMatch, Source};
use uuid::Uuid;

use super::shelf::{note, put_away};
use super::{Goes, IntakeLook, IntakeRefused, IntakeState, IntakeTaken, Known, Stand, folder, written};
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
    let watched = folder(rondo)?;
    let Some((vault, path)) = &watched else { return Ok(IntakeState::default()) };
    let mut state = IntakeState { folder: Some(file_name(path)), ..IntakeState::default() };
    if session.store.is_read_only() {
        return Ok(state);
    }
    let looking = match rondo.intake.looking.try_lock() {
        Ok(looking) => Some(looking),
        Err(TryLockError::Poisoned(broken)) => Some(broken.into_inner()),
        Err(TryLockError::WouldBlock) => None,
    };
    // Where another look goes on, it will do.
    if looking.is_some() {
        let Some(ready) = ready(rondo, *vault, path) else {
            state.missing = true;
            return Ok(state);
        };
        for (file, stand) in ready.into_iter().take(MOST) {
            // Locked meanwhile, or the folder is not watched any more.
            if session.is_stopped() || folder(rondo).ok() != Some(watched.clone()) {
                break;
            }
            let file = File { vault: *vault, path: file, stand };
            match take(rondo, &request.job, &file) {
                Ok(Done::Taken(taken)) => state.taken.push(taken),
                Ok(Done::Waits) => {}
                Ok(Done::Refused(refused)) => state.refused.push(refused),
                // It says nothing about the file, and the next one would fare the same. What was done is told.
                Err(error) if ends_the_look(&error) => {
                    if state.taken.is_empty() && state.refused.is_empty() && state.failed.is_empty() {
                        return Err(error);
                    }
                    break;
                }
                Err(error) => state.failed.extend(fails(rondo, &file.path, &error)),
            }
        }
    }
    state.waiting = rondo.intake.waiting();
    Ok(state)
}

/// What became of a file.
enum Done {
    Taken(IntakeTaken),
    Waits,
    Refused(IntakeRefused),
}

/// A file of the folder as it stood when the look began.
struct File {
    vault: Uuid,
    path: PathBuf,
    stand: Stand,
}

/// Files that did not change since the last look, by name, those last that have failed before; none when the folder
/// cannot be read.
fn ready(rondo: &Rondo, vault: Uuid, folder: &Path) -> Option<Vec<(PathBuf, Stand)>> {
    let entries = std::fs::read_dir(folder).ok()?;
    let taken = rondo.local.get().taken.remove(&vault).unwrap_or_default();
    let mut known = lock(&rondo.intake.known);
    let mut found = HashMap::new();
    let mut ready = Vec::new();
    for entry in entries.take(ENTRIES).flatten() {
        let path = entry.path();
        // Links lead out of the folder.
        let Ok(about) = entry.metadata() else { continue };
        if !about.is_file() || !is_wanted(&path) {
            continue;
        }
        let stand = Stand::of(&about);
        match known.remove(&path).filter(|old| old.stand == stand) {
            Some(old) => {
                if old.token.is_none() {
                    ready.push((old.goes.is_some() || old.is_told, path.clone(), stand));
                }
                found.insert(path, old);
            }
            None => {
                let goes = (taken.get(&written(&path)) == Some(&stand)).then(Goes::default);
                found.insert(path, Known { stand, token: None, goes, is_told: false });
            }
        }
    }
    let gone = |path: &String, stand: &Stand| {
        let path = Path::new(path);
        path.parent() == Some(folder) && found.get(path).is_none_or(|found| found.stand != *stand)
    };
    let gone: Vec<String> =
        taken.iter().filter(|(path, stand)| gone(path, stand)).map(|(path, _)| path.clone()).collect();
    *known = found;
    drop(known);
    gone.iter().for_each(|path| forget_taken(rondo, vault, path));
    ready.sort();
    Some(ready.into_iter().map(|(_, path, stand)| (path, stand)).collect())
}

fn is_wanted(path: &Path) -> bool {
    let name = file_name(path);
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    !name.starts_with(['.', '~']) && ENDINGS.contains(&ending.as_str())
}

/// Takes in one file and puts it away.
fn take(rondo: &Rondo, job: &str, file: &File) -> ApiResult<Done> {
    let (path, name) = (&file.path, file_name(&file.path));
    let goes = lock(&rondo.intake.known).get(path).and_then(|known| known.goes.clone());
    if let Some(goes) = goes {
        put(rondo, file, goes);
        return Ok(Done::Waits);
    }
    let token = rondo.keep_file(path.clone())?;
    let waiting = match token.kind {
        FileKind::Correspondence => Ok(false),
        FileKind::Contacts => waits(rondo, path, &token.token),
    };
    if let Ok(true) = waiting {
        if let Some(known) = lock(&rondo.intake.known).get_mut(path) {
            known.token = Some(token);
        }
        return Ok(Done::Waits);
    }
    let done = waiting.and_then(|_| match token.kind {
        FileKind::Correspondence => mails(rondo, job, &token.token),
        FileKind::Contacts => contacts(rondo, job, &token.token),
    });
    rondo.let_file_go(&token.token);
    match done {
        Ok((count, set, lines)) => {
            put(rondo, file, Goes { is_refused: false, note: lines.join("\r\n") });
            Ok(Done::Taken(IntakeTaken { name, count, set }))
        }
        Err(error) if says_about_the_file(&error) => {
            let why = words(rondo, &error);
            put(rondo, file, Goes { is_refused: true, note: why.clone() });
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
    let line = |row: &Row| match (&row.why, row.state) {
        (_, RowState::Nobody) => Some(texts.get("intake-nobody")),
        (Some(why), _) => Some(texts.get(&format!("correspondence-why-{why}"))),
        (None, _) => None,
    };
    let lines: Vec<String> = report.rows.iter().filter_map(line).take(LINES).collect();
    let count = report.added + report.tasks + report.changed;
    if count == 0 && report.known == 0 && report.refused + report.nobody > 0 {
        return Err(ApiError::new(ErrorCode::NotReadable, "nothing of the file can be taken")
            .with("why", lines.join("\r\n")));
    }
    Ok((count, report.set, lines))
}

/// A file that the user took in with the window goes where the others go.
pub(crate) fn finished(rondo: &Rondo, token: &str) {
    let of_token = |known: &Known| known.token.as_ref().is_some_and(|kept| kept.token == token);
    let found = lock(&rondo.intake.known)
        .iter()
        .find(|(_, known)| of_token(known))
        .map(|(path, known)| (path.clone(), known.stand));
    // Without an open vault nothing waits.
    if let (Some((path, stand)), Ok(session)) = (found, rondo.session()) {
        put(rondo, &File { vault: session.vault().id(), path, stand }, Goes::default());
    }
}

/// Moves a file that is done with. One that cannot be moved is not taken in again, and moving is tried at the next look.
fn put(rondo: &Rondo, file: &File, goes: Goes) {
    let path = &file.path;
    // What was written to it since the look began is not in yet: the file stays, and is looked at anew.
    if std::fs::metadata(path).is_ok_and(|about| Stand::of(&about) != file.stand) {
        lock(&rondo.intake.known).remove(path);
        return;
    }
    let folder = if goes.is_refused { "intake-folder-refused" } else { "intake-folder-done" };
    match put_away(path, &rondo.texts().get(folder)) {
        Ok(target) => {
            lock(&rondo.intake.known).remove(path);
            forget_taken(rondo, file.vault, &written(path));
            if !goes.note.is_empty() {
                // The window has told it; a text beside the file that cannot be written costs nothing of it.
                let _ = note(&target, &goes.note);
            }
        }
        Err(_) => {
            if !goes.is_refused {
                // Where this cannot be written, it counts until Rondo is closed.
                let _ = rondo.update_local(|local| {
                    local.taken.entry(file.vault).or_default().insert(written(path), file.stand);
                });
            }
            if let Some(known) = lock(&rondo.intake.known).get_mut(path) {
                known.goes = Some(goes);
                known.token = None;
            }
        }
    }
}

/// The file is moved, gone or another one.
fn forget_taken(rondo: &Rondo, vault: Uuid, path: &str) {
    if rondo.local.get().taken.get(&vault).is_some_and(|taken| taken.contains_key(path)) {
        // Where this cannot be written, a path too many is remembered, and the file under it told by its size and time.
        let _ = rondo.update_local(|local| {
            if let Some(taken) = local.taken.get_mut(&vault) {
                taken.remove(path);
            }
        });
    }
}

/// A file that cannot be taken now, when that was not told before. One that is gone, or still being written to, is none.
fn fails(rondo: &Rondo, path: &Path, error: &ApiError) -> Option<IntakeRefused> {
    let is_moving = error.details.get("reason").is_some_and(|reason| reason == "changed");
    if is_moving || !path.exists() {
        return None;
    }
    let mut known = lock(&rondo.intake.known);
    let was_told = known.get_mut(path).is_some_and(|known| std::mem::replace(&mut known.is_told, true));
    (!was_told).then(|| IntakeRefused { name: file_name(path), why: failure(rondo, error) })
}

/// Whether an error says nothing about a file: the vault is locked or cannot be written to, the disk is full, or the user
/// has cancelled.
fn ends_the_look(error: &ApiError) -> bool {
    use ErrorCode::{Cancelled, DatabaseDamaged, DiskFull, Locked, ReadOnly};
    matches!(error.code, Locked | Cancelled | DiskFull | ReadOnly | DatabaseDamaged)
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

/// What went wrong beside the file, in words.
fn failure(rondo: &Rondo, error: &ApiError) -> String {
    let texts = rondo.texts();
    let code = serde_json::to_value(error.code).unwrap_or_default();
    let code = format!("error-{}", code.as_str().unwrap_or("internal"));
    let reason = error.details.get("reason").and_then(|reason| reason.as_str()).unwrap_or_default();
    let exact = format!("{code}-{reason}");
    texts.get(if texts.has(&exact) { &exact } else { &code })
}
