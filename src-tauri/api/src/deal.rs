//! What is done with deals beside making and moving them: checklists, splitting, copying, and by the expected day.

use chrono::NaiveDate;
use rondo_core::id::{DealId, PipelineId};
use rondo_core::sales::{self, ColumnPage, DealSplit, DealTick, ExpectedRequest, Forecast, ForecastRequest};
use rondo_core::store::{Label, Op};
use serde::Deserialize;
use ts_rs::TS;

use crate::operation::Empty;
use crate::party::Saved;
use crate::sales::{DealRequest, titled};
use crate::{ApiResult, Rondo};

/// Pipelines in a new order.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PipelineOrder {
    /// Their ids, the first one first.
    pub ids: Vec<PipelineId>,
}

/// Another day on which a deal is expected to close.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DealExpect {
    /// The deal.
    pub id: DealId,
    /// The day; none when left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

pub(crate) fn order_pipelines(rondo: &Rondo, request: PipelineOrder) -> ApiResult<Empty> {
    let label = Label::of(Op::PipelineOrder);
    rondo.session()?.write(rondo, &label, |tx| sales::order_pipelines(tx, &request.ids))?;
    Ok(Empty {})
}

pub(crate) fn forecast(rondo: &Rondo, request: ForecastRequest) -> ApiResult<Forecast> {
    Ok(rondo.session()?.store.read(|conn| sales::forecast(conn, &request, rondo.env.now()))?)
}

pub(crate) fn expected(rondo: &Rondo, request: ExpectedRequest) -> ApiResult<ColumnPage> {
    Ok(rondo.session()?.store.read(|conn| sales::expected(conn, &request, rondo.env.now()))?)
}

pub(crate) fn tick(rondo: &Rondo, request: DealTick) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = titled(rondo, &session, Op::DealTick, request.id)?;
    session.write(rondo, &label, |tx| sales::tick(tx, &request))?;
    Ok(Empty {})
}

pub(crate) fn split(rondo: &Rondo, request: DealSplit) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = titled(rondo, &session, Op::DealSplit, request.id)?;
    let id = session.write(rondo, &label, |tx| sales::split_deal(tx, &request))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn copy(rondo: &Rondo, request: DealRequest) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = titled(rondo, &session, Op::DealCopy, request.id)?;
    let id = session.write(rondo, &label, |tx| sales::copy_deal(tx, request.id))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn expect(rondo: &Rondo, request: DealExpect) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = titled(rondo, &session, Op::DealExpect, request.id)?;
    session.write(rondo, &label, |tx| sales::expect_deal(tx, request.id, request.on))?;
    Ok(Empty {})
}
