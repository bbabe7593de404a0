//! Files on records: taken in from the disk, shown, saved, opened outside through a private copy.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;

use rondo_core::attachment::{
    self, AttachmentDraft, AttachmentPage, AttachmentRequest, AttachmentView, is_picture, opened_name,
};
use rondo_core::error::Error;
use rondo_core::file::Unfinished;
use rondo_core::id::AttachmentId;
use rondo_core::picture;
use rondo_core::store::{Label, Op, Tx};
use rondo_core::vault::VaultError;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::exchange::FileToken;
use crate::operation::Empty;
use crate::party::Photo;
use crate::rondo::{file_error, file_name};
use crate::{ApiResult, OpenKind, Rondo, SaveKind};

/// Files to attach, all or none.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FilesAdd {
    /// Where they belong.
    pub to: AttachmentDraft,
    /// The files that were chosen or dropped; at most 100.
    pub tokens: Vec<String>,
    /// Name of the work, for progress and cancelling.
    pub job: String,
}

/// One attached file.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FileRequest {
    /// Its id.
    pub id: AttachmentId,
}

/// Another name for a file.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FileRename {
    /// The file.
    pub id: AttachmentId,
    /// Its new name.
    pub name: String,
}

/// What was attached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FilesAdded {
    /// The files, in the order in which they were given.
    pub ids: Vec<AttachmentId>,
}

/// The most files taken in at once.
const MOST: usize = 100;

pub(crate) fn pick(rondo: &Rondo, _: Empty) -> ApiResult<Option<FileToken>> {
    rondo.host.pick_open(OpenKind::Any).map(|path| rondo.keep_file(path)).transpose()
}

pub(crate) fn page(rondo: &Rondo, request: AttachmentRequest) -> ApiResult<AttachmentPage> {
    Ok(rondo.session()?.store.read(|conn| attachment::attachments(conn, &request))?)
}

pub(crate) fn add(rondo: &Rondo, request: FilesAdd) -> ApiResult<FilesAdded> {
    let session = rondo.session()?;
    if request.tokens.is_empty() || request.tokens.len() > MOST {
        return Err(Error::invalid("tokens", "too-many").into());
    }
    rondo.begin(&request.job);
    let mut files = Vec::new();
    let mut total = 0;
    for token in &request.tokens {
        let path = rondo.file(token)?;
        let name = file_name(&path);
        let (file, size) = open_file(&path)?;
        total += size;
        files.push((name, file));
    }
    let label = match &files[..] {
        [(name, _)] => Label::named(Op::FileAdd, name),
        many => Label::counted(Op::FileAdd, many.len() as i64),
    };
    let mut done = 0;
    let added = session.write(rondo, &label, |tx: &Tx<'_>| {
        rondo.begin_write(&request.job, tx);
        let mut progress = |bytes: u64| {
            // A new content is read twice; the second time is the writing.
            done += bytes;
            rondo.progress(&request.job, "reading", done.min(2 * total), Some(2 * total))
                && !session.is_stopped()
        };
        files
            .iter_mut()
            .map(|(name, file)| attachment::add(tx, &request.to, name, file, &mut progress))
            .collect()
    });
    rondo.end_write();
    Ok(FilesAdded { ids: added? })
}

/// A file and its bytes. What is no file is refused before anything waits for it.
fn open_file(path: &Path) -> ApiResult<(File, u64)> {
    let about = std::fs::metadata(path).map_err(|error| file_error(&error))?;
    if !about.is_file() {
        return Err(file_error(&std::io::ErrorKind::InvalidInput.into()));
    }
    if about.len() > attachment::MOST_BYTES {
        return Err(Error::invalid("file", "file-too-large").into());
    }
    Ok((File::open(path).map_err(|error| file_error(&error))?, about.len()))
}

pub(crate) fn preview(rondo: &Rondo, request: FileRequest) -> ApiResult<Option<Photo>> {
    let (view, bytes) = rondo.session()?.store.read(|conn| -> Result<_, Error> {
        let (view, hash) = attachment::attachment(conn, request.id)?;
        let mut bytes = Vec::new();
        if view.picture {
            attachment::read_content(conn, &hash, &mut |chunk| -> Result<(), Error> {
                bytes.extend_from_slice(chunk);
                Ok(())
            })?;
        }
        Ok((view, bytes))
    })?;
    // A picture that nobody could unpack is not handed to the window.
    let fits = picture::pixels(&bytes).is_some_and(|pixels| pixels <= picture::MOST_PIXELS);
    Ok((is_picture(&view.mime) && fits)
        .then(|| Photo { base64: crate::party::base64(&bytes), mime: view.mime }))
}

pub(crate) fn save(rondo: &Rondo, request: FileRequest) -> ApiResult<bool> {
    let (view, hash) = rondo.session()?.store.read(|conn| attachment::attachment(conn, request.id))?;
    let Some(target) = rondo.host.pick_save(&view.name, SaveKind::Any) else { return Ok(false) };
    write_to(rondo, &hash, &target, false)?;
    Ok(true)
}

pub(crate) fn open(rondo: &Rondo, request: FileRequest) -> ApiResult<Empty> {
    let (view, hash) = rondo.session()?.store.read(|conn| attachment::attachment(conn, request.id))?;
    let AttachmentView { openable: true, name, mime, .. } = view else {
        return Err(Error::invalid("file", "only-saved").into());
    };
    let folder = rondo.documents.private_folder(rondo)?;
    let path = folder.join(opened_name(&name, &mime));
    write_to(rondo, &hash, &path, true)?;
    rondo.host.open_file(&path).map_err(|error| file_error(&error))?;
    Ok(Empty {})
}

/// Writes a content whole or not at all.
fn write_to(rondo: &Rondo, hash: &[u8], target: &Path, is_private: bool) -> ApiResult<()> {
    let failed = |error: std::io::Error| Error::from(VaultError::from(error));
    let begin = if is_private { Unfinished::private(target) } else { Unfinished::beside(target) };
    let mut file = begin.map_err(|error| file_error(&error))?;
    rondo.session()?.store.read(|conn| {
        attachment::read_content(conn, hash, &mut |chunk| file.write_all(chunk).map_err(failed))
    })?;
    file.finish().map_err(|error| file_error(&error))
}

pub(crate) fn rename(rondo: &Rondo, request: FileRename) -> ApiResult<Empty> {
    let label = Label::named(Op::FileEdit, request.name.trim());
    rondo.session()?.write(rondo, &label, |tx| attachment::rename(tx, request.id, &request.name))?;
    Ok(Empty {})
}

pub(crate) fn delete(rondo: &Rondo, request: FileRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let (view, _) = session.store.read(|conn| attachment::attachment(conn, request.id))?;
    session
        .write(rondo, &Label::named(Op::FileDelete, view.name), |tx| attachment::delete(tx, request.id))?;
    Ok(Empty {})
}
