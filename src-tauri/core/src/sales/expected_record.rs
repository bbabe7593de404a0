//! The types of open deals by the day on which they are expected to close.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DealCard, DealFilter, Pipeline, PipelineName};
use crate::id::PipelineId;
use crate::money::Money;

/// The open deals of a pipeline by month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ForecastRequest {
    /// The pipeline; the first one when left out.
    #[serde(default)]
    pub pipeline_id: Option<PipelineId>,
    /// Which deals.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub filter: DealFilter,
    /// Cards per column, at most 500; 50 when zero.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub limit: u32,
}

/// The open deals of a pipeline with a day in a range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExpectedRequest {
    /// The pipeline; the first one when left out.
    #[serde(default)]
    pub pipeline_id: Option<PipelineId>,
    /// Which deals.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub filter: DealFilter,
    /// Which days.
    pub span: ExpectedSpan,
    /// Where the page begins.
    #[serde(default)]
    pub cursor: Option<String>,
    /// How many; 50 when zero.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub limit: u32,
}

/// A range of days, the first and the last included; both left out for deals without a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct ExpectedSpan {
    /// The first day; from the beginning when only this is left out.
    pub from: Option<NaiveDate>,
    /// The last day; to the end when only this is left out.
    pub until: Option<NaiveDate>,
}

/// A column of the forecast. Count and sums run over all its deals, not over the cards shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ForecastColumn {
    /// Its days.
    pub span: ExpectedSpan,
    /// Deals in it.
    pub count: u32,
    /// Sums per currency.
    pub sums: Vec<Money>,
    /// Sums times the probability of each stage, per currency.
    pub weighted: Vec<Money>,
    /// The first cards, the earliest first.
    pub cards: Vec<DealCard>,
    /// Where the next cards begin.
    pub next: Option<String>,
}

/// The forecast: what is overdue, this month and the following ones, what comes later, and what has no day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Forecast {
    /// The pipeline shown; `id` is always there.
    pub pipeline: Pipeline,
    /// All pipelines to choose from.
    pub pipelines: Vec<PipelineName>,
    /// The columns in the order of their days.
    pub columns: Vec<ForecastColumn>,
    /// Open deals found by the filter.
    pub count: u32,
    /// Their sums per currency.
    pub sums: Vec<Money>,
    /// Weighted sums per currency.
    pub weighted: Vec<Money>,
}
