//! Writing contacts to a file that the user chooses.

use std::io::Write as _;

use rondo_core::Error;
use rondo_core::exchange::csv;
use rondo_core::exchange::export::{self as core, ExportError, Format};
use rondo_core::exchange::records;
use rondo_core::file::Unfinished;
use rondo_core::party::{self, PartyPageRequest};
use rondo_core::text::Texts;
use rondo_core::view::Words;

use super::{ExportFormat, ExportRecords, ExportReport, ExportRequest, ExportView};
use crate::party::answer_within;
use crate::rondo::{file_error, file_name};
use crate::view::seen;
use crate::{ApiError, ApiResult, Rondo, SaveKind};

pub(crate) fn export(rondo: &Rondo, request: ExportRequest) -> ApiResult<Option<ExportReport>> {
    let session = rondo.session()?;
    let (format, kind, extension) = match request.format {
        ExportFormat::Csv => {
            let format = Format::CsvWithStanding(request.language, rondo.env.now());
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
    let file_name = file_name(&target);
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
    let file_name = file_name(&target);
    Ok(Some(ExportReport { count, file_name }))
}

/// Rows between two looks at whether the user has cancelled.
const STEP: u32 = 250;

pub(crate) fn export_view(rondo: &Rondo, request: ExportView) -> ApiResult<Option<ExportReport>> {
    let session = rondo.session()?;
    let now = rondo.env.now();
    let page = PartyPageRequest {
        filter: request.filter.clone(),
        sort: request.sort,
        descending: request.descending,
        columns: request.columns.clone(),
        ..PartyPageRequest::default()
    };
    // Before a name is asked for it is known that the list can be found at all.
    let one = PartyPageRequest { limit: 1, ..page.clone() };
    let total = answer_within(&session, &request.filter, |conn| party::page(conn, &one, now))?.total;
    let title = rondo_core::print::clean_file_name(&request.title);
    let suggested = format!("{title} {}.csv", now.local_date());
    let Some(target) = rondo.host.pick_save(&suggested, SaveKind::Csv) else { return Ok(None) };
    rondo.begin(&request.job);
    let (texts, options) =
        (rondo.texts(), csv::Options { language: rondo.language(), ..csv::Options::default() });
    let count = session.store.read(|conn| -> Result<u32, ExportError> {
        let words = Words::read(conn, texts)?;
        let mut file = Unfinished::beside(&target)?;
        let group = request.group.map(|_| texts.get("view-column-group"));
        let heads = request.columns.iter().map(|column| words.head(*column));
        let heads: Vec<String> = group.into_iter().chain([words.name_head()]).chain(heads).collect();
        file.write_all(format!("\u{feff}{}", csv::line(&heads, options)).as_bytes())?;
        let mut count: u32 = 0;
        seen(conn, &page, request.group, &words, now, u32::MAX, |group, row| {
            let goes_on = !count.is_multiple_of(STEP)
                || rondo.progress(&request.job, "writing", u64::from(count), total.map(u64::from));
            if !goes_on || session.is_stopped() {
                return Err(ExportError::Store(Error::Cancelled));
            }
            let cells = request.columns.iter().map(|column| words.cell(*column, &row));
            let cells: Vec<String> =
                group.map(str::to_owned).into_iter().chain([row.name.clone()]).chain(cells).collect();
            file.write_all(csv::line_with_numbers(&cells, options).as_bytes())?;
            count += 1;
            Ok(())
        })?;
        file.finish()?;
        Ok(count)
    });
    let count = count.map_err(failure)?;
    let file_name = file_name(&target);
    Ok(Some(ExportReport { count, file_name }))
}

pub(crate) fn failure(error: ExportError) -> ApiError {
    match error {
        ExportError::File(error) => file_error(&error),
        ExportError::Store(error) => error.into(),
    }
}
