//! The types of reports.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReportQuestion;
use crate::id::{CostId, PartyId, PersonId};
use crate::money::Money;

/// Which report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ReportKind {
    /// Money that is expected, by month, and how good former forecasts were.
    Income,
    /// Won and lost deals by reason, competitor, source and person.
    Closed,
    /// How deals go through the stages of each pipeline.
    Stages,
    /// What sources bring and cost.
    Sources,
    /// How many of those who began to buy together still buy.
    Cohorts,
    /// Income and rhythm of customers.
    Customers,
    /// Income by product.
    Products,
    /// What each person did.
    Activity,
}

impl ReportKind {
    /// All reports, in the order of their list.
    pub const ALL: [Self; 8] = [
        Self::Income,
        Self::Closed,
        Self::Stages,
        Self::Sources,
        Self::Cohorts,
        Self::Customers,
        Self::Products,
        Self::Activity,
    ];

    /// Its name in the catalogue.
    pub fn name(self) -> &'static str {
        match self {
            Self::Income => "income",
            Self::Closed => "closed",
            Self::Stages => "stages",
            Self::Sources => "sources",
            Self::Cohorts => "cohorts",
            Self::Customers => "customers",
            Self::Products => "products",
            Self::Activity => "activity",
        }
    }
}

/// By what customers are taken together who began to buy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ReportStep {
    /// By month.
    Month,
    /// By quarter.
    #[default]
    Quarter,
}

/// Asks for a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReportAsk {
    /// Which.
    pub kind: ReportKind,
    /// The first day of the period.
    pub from: NaiveDate,
    /// The last day of the period, at most ten years later.
    pub to: NaiveDate,
    /// The currency that is told; the firm's when left out.
    #[serde(default)]
    pub currency: Option<String>,
    /// Only what belongs to somebody of the firm.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// The steps of cohorts; quarters when left out.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub step: ReportStep,
    /// Goes on behind a page of customers, as `next` of that page says.
    #[serde(default)]
    pub after: Option<String>,
}

/// A report with all its words, in the user's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Which.
    pub kind: ReportKind,
    /// Its name.
    pub title: String,
    /// The first day of the period.
    pub from: NaiveDate,
    /// The last day of the period.
    pub to: NaiveDate,
    /// The currency of all its money.
    pub currency: String,
    /// All currencies in which the firm has deals, purchases or contracts.
    pub currencies: Vec<String>,
    /// Its tables.
    pub sections: Vec<ReportSection>,
    /// What one has to know to read the numbers, in sentences.
    pub notes: Vec<String>,
    /// What is needed for it to say something; none where it does.
    pub empty: Option<String>,
    /// Where the next page of rows begins, if there are more.
    pub next: Option<String>,
}

/// A table of a report.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportSection {
    /// Its name within the report.
    pub key: String,
    /// Its heading.
    pub title: String,
    /// The heading of the column of names.
    pub head: String,
    /// The other columns.
    pub columns: Vec<ReportColumn>,
    /// The rows.
    pub rows: Vec<ReportRow>,
    /// All rows together, where they can be added.
    pub total: Option<ReportRow>,
    /// The columns that the chart draws: several stand on each other in one bar.
    pub bars: Vec<u8>,
    /// The cells are shares and are tinted by them.
    pub heat: bool,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportColumn {
    /// Its name within the section.
    pub key: String,
    /// Its heading.
    pub text: String,
}

/// A row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportRow {
    /// What it is about.
    pub label: String,
    /// The customer that it is about.
    pub party_id: Option<PartyId>,
    /// One for each column.
    pub cells: Vec<ReportCell>,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportCell {
    /// What it says.
    pub value: ReportValue,
    /// The same as it is written.
    pub text: String,
    /// The question whose list stands behind the number.
    pub list: Option<ReportQuestion>,
}

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "unit", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ReportValue {
    /// There is nothing to say.
    None,
    /// There is something, but nobody knows how much.
    Unknown,
    /// So many.
    Count {
        /// How many.
        #[ts(type = "number")]
        n: i64,
    },
    /// Money in the report's currency.
    Money {
        /// Minor units.
        #[ts(type = "number")]
        n: i64,
    },
    /// A share of what was counted.
    Percent {
        /// Whole per cent.
        #[ts(type = "number")]
        n: i64,
    },
    /// A span of time.
    Days {
        /// Days.
        #[ts(type = "number")]
        n: i64,
    },
    /// A span of which only the least is known.
    LongerThan {
        /// Days.
        #[ts(type = "number")]
        n: i64,
    },
    /// A day.
    Day {
        /// Which.
        on: NaiveDate,
    },
}

/// Asks for a page of the list behind a number.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ReportListAsk {
    /// The question of the cell.
    pub question: ReportQuestion,
    /// Goes on behind a page.
    #[serde(default)]
    pub after: Option<String>,
    /// Rows, at most 500.
    pub limit: u32,
}

/// A page of the list behind a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportList {
    /// The rows.
    pub rows: Vec<ReportListRow>,
    /// Where the next page begins, if there is one.
    pub next: Option<String>,
}

/// What a row of such a list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ReportListKind {
    /// A deal.
    Deal,
    /// A purchase.
    Purchase,
    /// A contract.
    Contract,
    /// A customer.
    Party,
    /// A touch.
    Touch,
    /// A task.
    Task,
    /// A promise.
    Promise,
}

/// A row of the list behind a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportListRow {
    /// What it is.
    pub of: ReportListKind,
    /// Its id.
    #[ts(type = "string")]
    pub id: uuid::Uuid,
    /// The customer; none for a task of nobody.
    pub party_id: Option<PartyId>,
    /// The customer's name.
    pub party_name: Option<String>,
    /// What it is about.
    pub title: Option<String>,
    /// Its day.
    pub on: Option<NaiveDate>,
    /// Its money.
    pub money: Option<Money>,
    /// What of the money counts, where a part does.
    pub counted: Option<Money>,
}

/// What a source cost within some days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourceCost {
    /// Its id.
    pub id: CostId,
    /// The source, as it stands on customers and deals.
    pub source: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// How much.
    pub money: Money,
    /// A note.
    pub note: Option<String>,
}

/// What a source cost, as it is entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SourceCostDraft {
    /// The cost that is changed; a new one when left out.
    #[serde(default)]
    pub id: Option<CostId>,
    /// The source.
    pub source: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// How much.
    pub money: Money,
    /// A note.
    #[serde(default)]
    pub note: Option<String>,
}
