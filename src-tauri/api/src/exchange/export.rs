//! Writing contacts to a file that the user chooses.

use rondo_core::exchange::csv::Language;
use rondo_core::exchange::export::{self as core, ExportError, Format};
use rondo_core::exchange::records;
use rondo_core::file::Unfinished;
use rondo_core::party;
use rondo_core::text::{Lang, Texts};

use super::{ExportFormat, ExportRecords, ExportReport, ExportRequest};
use crate::rondo::file_error;
use crate::{ApiError, ApiResult, Rondo, SaveKind};

pub(crate) fn export(rondo: &Rondo, request: ExportRequest) -> ApiResult<Option<ExportReport>> {
    let session = rondo.session()?;
    let (format, kind, extension) = match request.format {
        ExportFormat::Csv => {
            let format = Format::CsvWithStanding(language(request.language), rondo.env.now());
            (format, SaveKind::Csv, "csv")
        }
        ExportFormat::Vcard => (Format::Vcard, SaveKind::Vcard, "vcf"),
    };
    let suggested =
        format!("{} {}.{extension}", rondo.texts().get("export-file"), rondo.env.now().local_date());
    let Some(target) = rondo.host.pick_save(&suggested, kind) else { return Ok(None) };
    rondo.begin(&request.job);
    let count = session.store.read(|conn| -> Result<usize, ExportError> {
        let ids = party::ids(conn, &request.filter, rondo.env.now())?;
        let mut file = Unfinished::beside(&target)?;
        let total = ids.len() as u64;
        core::write(conn, &ids, format, &mut file, &mut |done| {
            rondo.progress(&request.job, "writing", done as u64, Some(total)) && !session.is_stopped()
        })?;
        file.finish()?;
        Ok(ids.len())
    });
    let count = count.map_err(failure)?;
    let file_name = target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Some(ExportReport { count: u32::try_from(count).unwrap_or(u32::MAX), file_name }))
}

pub(crate) fn export_records(rondo: &Rondo, request: ExportRecords) -> ApiResult<Option<ExportReport>> {
    let session = rondo.session()?;
    let texts = Texts::new(request.language);
    let name = texts.get(&format!("records-kind-{}", request.kind.name()));
    let suggested = format!("{name} {}.csv", rondo.env.now().local_date());
    let Some(target) = rondo.host.pick_save(&suggested, SaveKind::Csv) else { return Ok(None) };
    rondo.begin(&request.job);
    let count = session.store.read(|conn| -> Result<u32, ExportError> {
        let total = u64::from(records::export::count(conn, request.kind)?);
        let mut file = Unfinished::beside(&target)?;
        let count = records::export::write(conn, request.kind, texts, &mut file, &mut |done| {
            rondo.progress(&request.job, "writing", u64::from(done), Some(total)) && !session.is_stopped()
        })?;
        file.finish()?;
        Ok(count)
    });
    let count = count.map_err(failure)?;
    let file_name = target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Some(ExportReport { count, file_name }))
}

pub(crate) fn failure(error: ExportError) -> ApiError {
    match error {
        ExportError::File(error) => file_error(&error),
        ExportError::Store(error) => error.into(),
    }
}

fn language(language: Lang) -> Language {
    match language {
        Lang::De => Language::De,
        Lang::Nl => Language::Nl,
        Lang::En => Language::En,
    }
}
