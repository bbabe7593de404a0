//! Finished documents, kept until the next ones push them out: shown, saved, opened.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use rondo_core::file::write_whole;
use rondo_core::print::{Document, write_pdf};

use super::{DocumentRequest, PrintDocument};
use crate::operation::Empty;
use crate::rondo::{file_error, lock};
use crate::{ApiError, ApiResult, ErrorCode, Rondo, SaveKind};

/// How many documents are kept; the window shows one at a time.
const KEPT: usize = 5;

/// The folder of the copies that were opened outside.
const OPENED: &str = "opened";

/// The kept documents, and the folders of the private copies that were opened outside.
#[derive(Default)]
pub(crate) struct Documents {
    kept: Mutex<VecDeque<(String, Document)>>,
    opened: Mutex<Vec<PathBuf>>,
}

impl Documents {
    /// Keeps a document and gives the window what it shows.
    pub(crate) fn keep(&self, rondo: &Rondo, document: Document) -> PrintDocument {
        let token = rondo.env.new_id().to_string();
        let shown = PrintDocument {
            token: token.clone(),
            file_name: document.file_name.clone(),
            pages: document.pages.clone(),
            missing: document.missing.iter().map(char::to_string).collect(),
        };
        let mut kept = lock(&self.kept);
        kept.push_front((token, document));
        kept.truncate(KEPT);
        shown
    }

    /// Forgets everything when the vault is locked. A copy that a viewer still holds open is removed next time.
    pub(crate) fn forget(&self) {
        lock(&self.kept).clear();
        lock(&self.opened).retain(|folder| std::fs::remove_dir_all(folder).is_err() && folder.exists());
    }

    /// Removes the copies that a crash left readable. Called before a vault is open, when nobody needs any.
    pub(crate) fn sweep(data_dir: &Path) {
        // A copy that a viewer still holds open stays until the next time.
        let _ = std::fs::remove_dir_all(data_dir.join(OPENED));
    }

    /// A fresh folder that nobody else can read, for one copy that is opened outside.
    pub(crate) fn private_folder(&self, rondo: &Rondo) -> ApiResult<PathBuf> {
        let folder = rondo.config.data_dir.join(OPENED).join(rondo.env.new_id().to_string());
        lock(&self.opened).push(folder.clone());
        make_private(&folder).map_err(|error| file_error(&error))?;
        Ok(folder)
    }

    fn pdf(&self, token: &str) -> ApiResult<(String, Vec<u8>)> {
        let kept = lock(&self.kept);
        let (_, document) = kept
            .iter()
            .find(|(known, _)| known == token)
            .ok_or_else(|| ApiError::new(ErrorCode::NotFound, "the document is not there any more"))?;
        let bytes = write_pdf(document)
            .map_err(|_| ApiError::new(ErrorCode::Internal, "the document cannot be written as PDF"))?;
        Ok((document.file_name.clone(), bytes))
    }
}

pub(crate) fn save(rondo: &Rondo, request: DocumentRequest) -> ApiResult<bool> {
    let (name, bytes) = rondo.documents.pdf(&request.token)?;
    let Some(mut target) = rondo.host.pick_save(&name, SaveKind::Pdf) else { return Ok(false) };
    if target.extension().is_none() {
        target.set_extension("pdf");
    }
    write_whole(&target, &bytes).map_err(|error| file_error(&error))?;
    Ok(true)
}

pub(crate) fn open(rondo: &Rondo, request: DocumentRequest) -> ApiResult<Empty> {
    let (name, bytes) = rondo.documents.pdf(&request.token)?;
    // A folder of its own per document, readable by nobody else; the file keeps the name a person would give.
    let path = rondo.documents.private_folder(rondo)?.join(name);
    write_whole(&path, &bytes)
        .and_then(|()| rondo.host.open_file(&path))
        .map_err(|error| file_error(&error))?;
    Ok(Empty {})
}

fn make_private(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}
