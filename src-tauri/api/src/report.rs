//! Reports over a period, the lists behind their numbers, and what sources cost.

use std::io::Write as _;

use rondo_core::exchange::export::ExportError;
use rondo_core::file::Unfinished;
use rondo_core::id::CostId;
use rondo_core::report::{self, Report, ReportAsk, ReportList, ReportListAsk, SourceCost, SourceCostDraft};
use rondo_core::store::{Label, Op};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::exchange::failure;
use crate::operation::Empty;
use crate::party::Saved;
use crate::rondo::file_name;
use crate::{ApiResult, Rondo, SaveKind};

/// A cost of a source.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CostRequest {
    /// Its id.
    pub id: CostId,
}

/// A report that was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportFile {
    /// The name of the file.
    pub file_name: String,
}

pub(crate) fn read(rondo: &Rondo, request: ReportAsk) -> ApiResult<Report> {
    let (session, texts) = (rondo.session()?, rondo.texts());
    let now = session.store.env().now();
    Ok(session.store.read(|conn| report::report(conn, &request, &texts, now))?)
}

pub(crate) fn list(rondo: &Rondo, request: ReportListAsk) -> ApiResult<ReportList> {
    let session = rondo.session()?;
    let now = session.store.env().now();
    Ok(session.store.read(|conn| report::list(conn, &request, now))?)
}

/// Saves a report as a table; none when the user chose no file.
pub(crate) fn export(rondo: &Rondo, request: ReportAsk) -> ApiResult<Option<ReportFile>> {
    let (session, texts) = (rondo.session()?, rondo.texts());
    let now = session.store.env().now();
    let mut report = session.store.read(|conn| report::complete(conn, &request, &texts, now))?;
    if report.next.is_some() {
        let rows: usize = report.sections.iter().map(|section| section.rows.len()).sum();
        report.notes.insert(0, texts.format("analysis-cut", &[("count", rows.into())]));
    }
    let suggested = format!("{} {} {}.csv", report.title, report.from, report.to);
    let Some(target) = rondo.host.pick_save(&suggested, SaveKind::Csv) else { return Ok(None) };
    let write = || -> Result<(), ExportError> {
        let mut file = Unfinished::beside(&target)?;
        report::write_csv(&report, rondo.language(), &mut file)?;
        file.flush()?;
        file.finish()?;
        Ok(())
    };
    write().map_err(failure)?;
    Ok(Some(ReportFile { file_name: file_name(&target) }))
}

pub(crate) fn costs(rondo: &Rondo, _: Empty) -> ApiResult<Vec<SourceCost>> {
    Ok(rondo.session()?.store.read(report::costs)?)
}

pub(crate) fn save_cost(rondo: &Rondo, request: SourceCostDraft) -> ApiResult<Saved> {
    let label = Label::named(Op::CostSave, request.source.trim());
    let id = rondo.session()?.write(rondo, &label, |tx| report::save_cost(tx, &request))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn delete_cost(rondo: &Rondo, request: CostRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let source = session.store.read(|conn| report::source_of(conn, request.id))?;
    session.write(rondo, &Label::named(Op::CostDelete, source), |tx| report::delete_cost(tx, request.id))?;
    Ok(Empty {})
}
