//! A report over a period on paper.

use rondo_core::print as paper;
use rondo_core::report::{self, ReportAsk};

use super::PrintDocument;
use super::customer::{firm, making};
use crate::{ApiResult, Rondo};

pub(crate) fn figures(rondo: &Rondo, request: ReportAsk) -> ApiResult<PrintDocument> {
    let session = rondo.session()?;
    let (now, texts) = (session.store.env().now(), rondo.texts());
    let (making, firm) = (making(rondo, &session)?, firm(&session)?);
    let report = session.store.read(|conn| report::complete(conn, &request, &texts, now))?;
    Ok(rondo.documents.keep(rondo, paper::PeriodReport { firm, making, report }.lay_out()))
}
