//! The open deals of a pipeline by the day on which they are expected to close: month by month, and page by page.

use std::sync::LazyLock;

use chrono::{Datelike, Days, Months, NaiveDate};
use rusqlite::types::Value;
use rusqlite::{Connection, Row};

use super::board::{names, total};
use super::cards::card_row;
use super::filter::{Bound, statement};
use super::pipelines::{first_pipeline, pipeline};
use super::{
    ColumnPage, DealCard, DealFilter, ExpectedRequest, ExpectedSpan, Forecast, ForecastColumn,
    ForecastRequest,
};
use crate::error::{Error, Result};
use crate::id::{DealId, PipelineId};
use crate::money::Money;
use crate::rule::{self, page_size};
use crate::store::Cursor;
use crate::task::next_step_of_deal;
use crate::time::Timestamp;

/// Months that have a column of their own, this one included.
const MONTHS: u32 = 6;

/// The forecast of a pipeline as it stands at `now`. What is expected before this month is a column of its own when
/// there is any; an amount is weighted with the probability of its stage.
pub fn forecast(conn: &Connection, request: &ForecastRequest, now: Timestamp) -> Result<Forecast> {
    let id = request.pipeline_id.map_or_else(|| first_pipeline(conn), Ok)?;
    let months = months(conn, id, &request.filter, now)?;
    let mut columns = Vec::new();
    for span in spans(now.local_date()) {
        let inside: Vec<&Month> = months.iter().filter(|month| month.is_in(span)).collect();
        let count = inside.iter().map(|month| month.count).sum();
        let is_past = span.from.is_none() && span.until.is_some();
        if is_past && count == 0 {
            continue;
        }
        let limit = page_size(request.limit);
        let page = page(conn, id, &request.filter, span, None, limit, now)?;
        columns.push(ForecastColumn {
            span,
            count,
            sums: total(inside.iter().filter_map(|month| month.sum.as_ref())),
            weighted: total(inside.iter().filter_map(|month| month.weighted.as_ref())),
            cards: page.cards,
            next: page.next,
        });
    }
    Ok(Forecast {
        pipeline: pipeline(conn, id)?,
        pipelines: names(conn)?,
        count: columns.iter().map(|column| column.count).sum(),
        sums: total(columns.iter().flat_map(|column| &column.sums)),
        weighted: total(columns.iter().flat_map(|column| &column.weighted)),
        columns,
    })
}

/// A page of the open deals whose day lies in a range, the earliest first.
pub fn expected(conn: &Connection, request: &ExpectedRequest, now: Timestamp) -> Result<ColumnPage> {
    let id = request.pipeline_id.map_or_else(|| first_pipeline(conn), Ok)?;
    let limit = page_size(request.limit);
    page(conn, id, &request.filter, request.span, request.cursor.as_deref(), limit, now)
}

/// Before this month, this one and the following ones, later, and without a day.
fn spans(today: NaiveDate) -> Vec<ExpectedSpan> {
    let first = today - Days::new(u64::from(today.day0()));
    let begin = |months| first + Months::new(months);
    let last = |months| begin(months) - Days::new(1);
    let mut spans = vec![ExpectedSpan { from: None, until: Some(last(0)) }];
    spans.extend((0..MONTHS).map(|n| ExpectedSpan { from: Some(begin(n)), until: Some(last(n + 1)) }));
    spans.push(ExpectedSpan { from: Some(begin(MONTHS)), until: None });
    spans.push(ExpectedSpan::default());
    spans
}

/// The deals of one stage and currency that are expected in one month.
struct Month {
    /// Its first day; none for those without a day.
    first: Option<NaiveDate>,
    count: u32,
    sum: Option<Money>,
    weighted: Option<Money>,
}

impl Month {
    /// Whether the month lies in a range of whole months.
    fn is_in(&self, span: ExpectedSpan) -> bool {
        match self.first {
            None => span == ExpectedSpan::default(),
            Some(first) => {
                span != ExpectedSpan::default()
                    && span.from.is_none_or(|from| from <= first)
                    && span.until.is_none_or(|until| first <= until)
            }
        }
    }
}

pub(super) static HEADS: LazyLock<String> = LazyLock::new(|| statement(include_str!("months.sql")));

fn months(
    conn: &Connection,
    pipeline: PipelineId,
    filter: &DealFilter,
    now: Timestamp,
) -> Result<Vec<Month>> {
    let bound = Bound::of(filter)?;
    let mut query = conn.prepare_cached(&HEADS)?;
    let month = |row: &Row<'_>| {
        let month: Option<String> = row.get("month")?;
        let (amount, currency): (Option<i64>, String) = (row.get("sum")?, row.get("currency")?);
        let sum = amount.map(|amount| Money::new(amount, currency));
        let probability = row.get("probability")?;
        Ok(Month {
            first: month.and_then(|month| format!("{month}-01").parse().ok()),
            count: row.get("count")?,
            weighted: sum.as_ref().map(|sum| sum.per_cent(probability)),
            sum,
        })
    };
    let found = query.query_map(&*bound.with(&[(":pipeline", &pipeline), (":now", &now)]), month)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const RANGE: &str = "d.expected_on BETWEEN :first AND :last AND (d.expected_on, d.id) > (:on, :id)";
const UNSET: &str = "d.expected_on IS NULL AND d.id > :id";

pub(super) static WITH_DAY: LazyLock<String> =
    LazyLock::new(|| statement(&include_str!("expected.sql").replace("{range}", RANGE)));
pub(super) static WITHOUT_DAY: LazyLock<String> =
    LazyLock::new(|| statement(&include_str!("expected.sql").replace("{range}", UNSET)));

fn page(
    conn: &Connection,
    pipeline: PipelineId,
    filter: &DealFilter,
    span: ExpectedSpan,
    cursor: Option<&str>,
    limit: u32,
    now: Timestamp,
) -> Result<ColumnPage> {
    for day in [span.from, span.until].into_iter().flatten() {
        rule::day("span", day)?;
    }
    let (on, id) = cursor.map_or_else(|| Ok((String::new(), Value::Blob(Vec::new()))), after)?;
    let bound = Bound::of(filter)?;
    let ahead = i64::from(limit) + 1;
    let first = span.from.map_or_else(String::new, |day| day.to_string());
    let last = span.until.map_or_else(|| "9999-12-31".to_owned(), |day| day.to_string());
    let mut params =
        bound.with(&[(":pipeline", &pipeline), (":now", &now), (":id", &id), (":limit", &ahead)]);
    let has_day = span != ExpectedSpan::default();
    if has_day {
        params.extend_from_slice(&[(":first", &first), (":last", &last), (":on", &on)]);
    }
    let mut query = conn.prepare_cached(if has_day { &WITH_DAY } else { &WITHOUT_DAY })?;
    let found = query.query_map(&*params, |row| card_row(row, now))?;
    let mut cards: Vec<DealCard> = found.collect::<rusqlite::Result<_>>()?;
    let is_more = cards.len() > limit as usize;
    cards.truncate(limit as usize);
    let next = cards.last().filter(|_| is_more).map(|card| {
        let on = card.expected_on.map_or_else(String::new, |day| day.to_string());
        Cursor(vec![on.into(), card.id.0.to_string().into()]).text()
    });
    for card in &mut cards {
        card.next_step = next_step_of_deal(conn, card.id)?;
    }
    Ok(ColumnPage { cards, next })
}

fn after(cursor: &str) -> Result<(String, Value)> {
    let unreadable = || Error::invalid("cursor", "unreadable");
    let parts = Cursor::parse(cursor, 2)?.0;
    let on = parts[0].as_str().ok_or_else(unreadable)?.to_owned();
    let id: DealId = serde_json::from_value(parts[1].clone()).map_err(|_| unreadable())?;
    Ok((on, Value::Blob(id.0.as_bytes().to_vec())))
}
