//! Everything at once: written as an archive or a workbook, and taken in again.

use std::fs::File;

use rondo_core::archive::{self, ArchiveFault};
use rondo_core::exchange::export::ExportError;
use rondo_core::file::Unfinished;
use rondo_core::firm;
use rondo_core::store::{Label, Op};
use rondo_core::text::{Lang, Texts};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::exchange::{ExportReport, FileToken, TokenRequest, failure};
use crate::operation::Empty;
use crate::rondo::{file_error, file_name};
use crate::{ApiError, ApiResult, ErrorCode, Event, OpenKind, Rondo, SaveKind};

/// The two forms of everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ArchiveForm {
    /// All of it, with files and trash; gives the same vault again.
    Archive,
    /// Sheets for people and other programs.
    Workbook,
}

/// Everything to be written.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ArchiveExport {
    /// In which form.
    pub form: ArchiveForm,
    /// Name of the work, for progress and cancelling.
    pub job: String,
    /// In which language a workbook speaks.
    pub language: Lang,
}

/// An archive to be taken in.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ArchiveImport {
    /// The file that was chosen.
    pub token: String,
    /// Name of the work, for progress and cancelling.
    pub job: String,
}

/// An archive before it is taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ArchivePreview {
    /// When it was written: UTC, ISO 8601.
    pub written: String,
    /// What it brings, by table; `archive-sheet-<table>` in the catalogue, where a table has a name for people.
    pub brings: Vec<ArchiveRows>,
    /// Files.
    #[ts(type = "number")]
    pub files: u64,
    /// What of this vault it replaces.
    pub replaces: Vec<ArchiveRows>,
    /// Nobody has worked in this vault yet; otherwise the archive is refused.
    pub is_empty: bool,
}

/// Rows of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ArchiveRows {
    /// Its name, with dashes.
    pub table: String,
    /// How many.
    #[ts(type = "number")]
    pub count: u64,
}

/// What an archive brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ArchiveTaken {
    /// Rows of all kinds.
    #[ts(type = "number")]
    pub rows: u64,
    /// Files.
    #[ts(type = "number")]
    pub files: u64,
}

pub(crate) fn export(rondo: &Rondo, request: ArchiveExport) -> ApiResult<Option<ExportReport>> {
    let session = rondo.session()?;
    let texts = Texts::new(request.language);
    let (kind, ending) = match request.form {
        ArchiveForm::Archive => (SaveKind::Archive, "rondo.zip"),
        ArchiveForm::Workbook => (SaveKind::Workbook, "xlsx"),
    };
    let suggested = format!("{} {}.{ending}", texts.get("archive-file"), rondo.env.now().local_date());
    let Some(target) = rondo.host.pick_save(&suggested, kind) else { return Ok(None) };
    rondo.begin(&request.job);
    let mut progress = |done: u64, total: u64| {
        rondo.progress(&request.job, "writing", done, Some(total)) && !session.is_stopped()
    };
    let count = session.store.read(|conn| -> Result<u64, ExportError> {
        let mut file = Unfinished::beside(&target)?;
        let count = match request.form {
            ArchiveForm::Archive => archive::write(conn, rondo.env.now(), &mut file, &mut progress)?,
            ArchiveForm::Workbook => archive::write_workbook(conn, texts, &mut file, &mut progress)?,
        };
        file.finish()?;
        Ok(count)
    });
    let count = count.map_err(failure)?;
    let file_name = file_name(&target);
    Ok(Some(ExportReport { count: u32::try_from(count).unwrap_or(u32::MAX), file_name }))
}

pub(crate) fn pick(rondo: &Rondo, _: Empty) -> ApiResult<Option<FileToken>> {
    rondo.host.pick_open(OpenKind::Archive).map(|path| rondo.keep_file(path)).transpose()
}

pub(crate) fn inspect(rondo: &Rondo, request: TokenRequest) -> ApiResult<ArchivePreview> {
    let session = rondo.session()?;
    let path = rondo.file(&request.token)?;
    if !std::fs::metadata(&path).map_err(|error| file_error(&error))?.is_file() {
        return Err(file_error(&std::io::ErrorKind::InvalidInput.into()));
    }
    let file = File::open(&path).map_err(|error| file_error(&error))?;
    let seen = session.store.read(|conn| archive::preview(conn, file))?;
    let rows = |rows: Vec<archive::Rows>| {
        let dashed =
            |rows: archive::Rows| ArchiveRows { table: rows.table.replace('_', "-"), count: rows.count };
        rows.into_iter().map(dashed).collect()
    };
    Ok(ArchivePreview {
        written: seen.written,
        brings: rows(seen.brings),
        files: seen.files,
        replaces: rows(seen.replaces),
        is_empty: seen.is_empty,
    })
}

pub(crate) fn import(rondo: &Rondo, request: ArchiveImport) -> ApiResult<ArchiveTaken> {
    let session = rondo.session()?;
    let path = rondo.file(&request.token)?;
    if !std::fs::metadata(&path).map_err(|error| file_error(&error))?.is_file() {
        return Err(file_error(&std::io::ErrorKind::InvalidInput.into()));
    }
    let file = File::open(&path).map_err(|error| file_error(&error))?;
    rondo.begin(&request.job);
    let written = session.store.with_room(|| {
        session.store.write(&Label::of(Op::ArchiveImport).from_file(&path), |tx| {
            rondo.begin_write(&request.job, tx);
            archive::read(tx, file, &mut |done, total| {
                rondo.progress(&request.job, "reading", done, Some(total)) && !session.is_stopped()
            })
        })
    });
    rondo.end_write();
    let written = written?.map_err(ApiError::from)?;
    // Whoever was there before the archive is there no more.
    let me = session.store.read(firm::first_person)?;
    session.store.set_actor(me);
    let vault = session.vault().id();
    rondo.update_local(|local| match me {
        Some(me) => drop(local.me.insert(vault, me)),
        None => drop(local.me.remove(&vault)),
    })?;
    if let Some(changed) = written.changed {
        rondo.emit(Event::Changed { changed });
    }
    Ok(ArchiveTaken { rows: written.value.rows, files: written.value.files })
}

/// What is wrong with an archive, as a word of the catalogue and the place.
pub(crate) fn refusal(fault: &ArchiveFault) -> ApiError {
    let told = ApiError::new(ErrorCode::NotReadable, "the archive cannot be taken in");
    match fault {
        ArchiveFault::NotAnArchive => told.with("reason", "no-archive"),
        ArchiveFault::Newer => told.with("reason", "newer-archive"),
        ArchiveFault::TooLarge => told.with("reason", "large-archive"),
        ArchiveFault::NotEmpty => told.with("reason", "not-empty"),
        ArchiveFault::Damaged { part, line } => {
            told.with("reason", "damaged-archive").with("part", part.as_str()).with("line", *line)
        }
    }
}
