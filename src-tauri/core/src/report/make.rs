//! Making a report: its period is checked, its tables are read, and every cell is written in words.

use std::collections::BTreeSet;

use chrono::{Days, Months, NaiveDate};
use rusqlite::{Connection, named_params};

use super::{
    Report, ReportAsk, ReportCell, ReportColumn, ReportKind, ReportQuestion, ReportRow, ReportSection,
    ReportValue, activity, closed, cohorts, customers, income, products, sources, stages,
};
use crate::error::{Error, Result};
use crate::standing;
use crate::text::{Texts, format};
use crate::time::Timestamp;

/// Years that a period may be long: each report reads every record of it.
const LONGEST: u32 = 10;
/// Pages of customers on paper and in a file.
const ALL_PAGES: usize = 40;

/// What a report is made of.
pub(super) struct Making<'a> {
    pub(super) conn: &'a Connection,
    pub(super) ask: &'a ReportAsk,
    pub(super) texts: &'a Texts,
    pub(super) currency: String,
    pub(super) now: Timestamp,
    pub(super) today: NaiveDate,
}

/// A report of a period.
///
/// # Errors
/// A period that ends before it begins or is longer than ten years; a currency that is none.
pub fn report(conn: &Connection, ask: &ReportAsk, texts: &Texts, now: Timestamp) -> Result<Report> {
    if ask.to < ask.from {
        return Err(Error::invalid("to", "before-start"));
    }
    if ask.to >= ask.from + Months::new(12 * LONGEST) {
        return Err(Error::invalid("to", "too-long"));
    }
    let own = standing::currency_code(conn)?;
    let currency = match &ask.currency {
        Some(code) => crate::rule::currency("currency", code)?.to_owned(),
        None => own.clone(),
    };
    let making = Making { conn, ask, texts, currency: currency.clone(), now, today: now.local_date() };
    let mut report = Report {
        kind: ask.kind,
        title: texts.get(&format!("analysis-name-{}", ask.kind.name())),
        from: ask.from,
        to: ask.to,
        currencies: currencies(conn, &own)?,
        currency,
        sections: Vec::new(),
        notes: Vec::new(),
        empty: None,
        next: None,
    };
    match ask.kind {
        ReportKind::Income => income::fill(&making, &mut report)?,
        ReportKind::Closed => closed::fill(&making, &mut report)?,
        ReportKind::Stages => stages::fill(&making, &mut report)?,
        ReportKind::Sources => sources::fill(&making, &mut report)?,
        ReportKind::Cohorts => cohorts::fill(&making, &mut report)?,
        ReportKind::Customers => customers::fill(&making, &mut report)?,
        ReportKind::Products => products::fill(&making, &mut report)?,
        ReportKind::Activity => activity::fill(&making, &mut report)?,
    }
    if report.sections.iter().all(|section| section.rows.is_empty()) {
        report.empty = Some(texts.get(&format!("analysis-empty-{}", ask.kind.name())));
    }
    making.write(&mut report);
    Ok(report)
}

/// A report with all pages of its rows, for paper and for files; beyond 8,000 customers it ends, and `next` says so.
///
/// # Errors
/// Those of [`report`].
pub fn complete(conn: &Connection, ask: &ReportAsk, texts: &Texts, now: Timestamp) -> Result<Report> {
    let mut whole = report(conn, &ReportAsk { after: None, ..ask.clone() }, texts, now)?;
    for _ in 1..ALL_PAGES {
        let Some(after) = whole.next.take() else { break };
        let page = report(conn, &ReportAsk { after: Some(after), ..ask.clone() }, texts, now)?;
        whole.next = page.next;
        for (section, more) in whole.sections.iter_mut().zip(page.sections) {
            section.rows.extend(more.rows);
        }
    }
    Ok(whole)
}

/// The currencies that there are, the firm's first: one look into an index for each.
pub(super) fn currencies(conn: &Connection, own: &str) -> Result<Vec<String>> {
    let mut query = conn.prepare_cached(CURRENCIES)?;
    let found = query.query_map([], |row| row.get("currency"))?;
    let others: BTreeSet<String> = found.collect::<rusqlite::Result<_>>()?;
    let others = others.into_iter().filter(|code| code != own);
    Ok(std::iter::once(own.to_owned()).chain(others).collect())
}

pub(super) const CURRENCIES: &str = "WITH RECURSIVE bought (currency) AS (
        SELECT min(currency) FROM purchase INDEXED BY purchase_by_currency WHERE deleted_at IS NULL
        UNION ALL
        SELECT (SELECT min(b.currency) FROM purchase b INDEXED BY purchase_by_currency
            WHERE b.deleted_at IS NULL AND b.currency > bought.currency)
        FROM bought WHERE bought.currency IS NOT NULL)
     SELECT currency FROM bought WHERE currency IS NOT NULL
     UNION SELECT currency FROM pipeline
     UNION SELECT d.currency FROM stage s CROSS JOIN deal d INDEXED BY deal_for_sums
         ON d.stage_id = s.id AND d.deleted_at IS NULL
     UNION SELECT currency FROM source_cost
     UNION SELECT currency FROM contract WHERE currency IS NOT NULL AND deleted_at IS NULL";

impl Making<'_> {
    pub(super) fn text(&self, key: &str) -> String {
        self.texts.get(&format!("analysis-{key}"))
    }

    /// A section with its columns.
    pub(super) fn section(&self, key: &str, head: &str, columns: &[&str]) -> ReportSection {
        let column =
            |key: &&str| ReportColumn { key: (*key).to_owned(), text: self.text(&format!("column-{key}")) };
        ReportSection {
            key: key.to_owned(),
            title: self.text(&format!("section-{key}")),
            head: self.text(&format!("head-{head}")),
            columns: columns.iter().map(column).collect(),
            ..ReportSection::default()
        }
    }

    /// The first moment of the period and the first one after it.
    pub(super) fn moments(&self) -> (Timestamp, Timestamp) {
        moments(self.ask.from, self.ask.to)
    }

    /// A month with its year.
    pub(super) fn month(&self, on: NaiveDate) -> String {
        use chrono::Datelike;
        let month = self.texts.get(&format!("format-month-short-{}", on.month()));
        format!("{month} {}", on.year())
    }

    /// A quarter with its year.
    pub(super) fn quarter(&self, on: NaiveDate) -> String {
        use chrono::Datelike;
        let args =
            [("quarter", i64::from(on.month0() / 3 + 1).into()), ("year", on.year().to_string().into())];
        self.texts.format("analysis-quarter", &args)
    }

    fn write(&self, report: &mut Report) {
        for section in &mut report.sections {
            for row in section.rows.iter_mut().chain(&mut section.total) {
                for cell in &mut row.cells {
                    cell.text = written(&cell.value, &report.currency, self.texts);
                }
            }
        }
    }
}

/// The first moment of some days and the first one after them.
pub(super) fn moments(from: NaiveDate, to: NaiveDate) -> (Timestamp, Timestamp) {
    (Timestamp::start_of(from), Timestamp::start_of(to + Days::new(1)))
}

fn written(value: &ReportValue, currency: &str, texts: &Texts) -> String {
    let lang = texts.lang();
    match *value {
        ReportValue::None => String::new(),
        ReportValue::Unknown => texts.get("analysis-unknown"),
        ReportValue::Count { n } => format::number(lang, n),
        ReportValue::Money { n } => format::money_whole(lang, n, currency),
        ReportValue::Percent { n } => format::percent(lang, n),
        ReportValue::Days { n } => texts.format("analysis-days", &[("count", n.into())]),
        ReportValue::LongerThan { n } => texts.format("analysis-longer", &[("count", n.into())]),
        ReportValue::Day { on } => format::date(lang, on),
    }
}

impl ReportCell {
    pub(super) fn of(value: ReportValue) -> Self {
        Self { value, text: String::new(), list: None }
    }

    /// Nothing.
    pub(super) fn none() -> Self {
        Self::of(ReportValue::None)
    }

    pub(super) fn count(n: i64) -> Self {
        Self::of(ReportValue::Count { n })
    }

    pub(super) fn money(n: i64) -> Self {
        Self::of(ReportValue::Money { n })
    }

    /// The share of a part in a whole; nothing of nothing.
    pub(super) fn share(part: i64, whole: i64) -> Self {
        match whole {
            ..=0 => Self::none(),
            _ => {
                // Half away from zero, below it as above it.
                let (part, whole) = (i128::from(part), i128::from(whole));
                let share = (part * 200 + part.signum() * whole) / (2 * whole);
                Self::of(ReportValue::Percent { n: i64::try_from(share).unwrap_or(i64::MAX) })
            }
        }
    }

    /// The median of some days; nothing of none.
    pub(super) fn median(days: &mut [i64]) -> Self {
        days.sort_unstable();
        match days.len() {
            0 => Self::none(),
            count => Self::of(ReportValue::Days { n: days[(count - 1) / 2] }),
        }
    }

    /// The list behind it; nothing is behind a nought.
    pub(super) fn with(mut self, question: ReportQuestion) -> Self {
        let is_nought = matches!(self.value, ReportValue::Count { n: 0 } | ReportValue::Money { n: 0 });
        self.list = (!is_nought).then_some(question);
        self
    }
}

impl ReportRow {
    pub(super) fn new(label: impl Into<String>, cells: Vec<ReportCell>) -> Self {
        Self { label: label.into(), party_id: None, cells }
    }
}

/// Names of the people of the firm by their ids.
pub(super) fn names(conn: &Connection) -> Result<Vec<(crate::id::PersonId, String)>> {
    let mut query = conn.prepare_cached("SELECT id, name FROM person_of_firm ORDER BY name, id")?;
    let found = query.query_map(named_params! {}, |row| Ok((row.get("id")?, row.get("name")?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
