//! Printed sheets: made in Rust, shown in the window from the same marks, saved or opened as PDF.
//!
//! Here the sheets' inputs are filled from the store; how they look is core's `print`.

use rondo_core::id::PartyId;
use rondo_core::party::{PartyFilter, PartySort};
use rondo_core::view::{GroupBy, Shown};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

mod customer;
mod documents;
mod figures;
mod list;
mod offer;
mod phase;
mod report;

pub(crate) use customer::{customer, firm};
pub(crate) use documents::{Documents, open, save};
pub(crate) use figures::figures;
pub(crate) use list::list;
pub(crate) use offer::offer;
pub(crate) use report::{report, warnings};

/// A finished document.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrintDocument {
    /// For saving and opening it.
    pub token: String,
    /// The name a person would give to the file.
    pub file_name: String,
    /// The pages as marks in millimetres.
    pub pages: Vec<rondo_core::print::Page>,
    /// Characters that the fonts do not have.
    pub missing: Vec<String>,
}

/// The sheet of one customer.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CustomerRequest {
    /// The customer.
    pub id: PartyId,
}

/// A list of customers as it is seen: its question, order, groups and columns.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListRequest {
    /// Which.
    pub filter: PartyFilter,
    /// In which order.
    pub sort: PartySort,
    /// Backwards.
    pub descending: bool,
    /// In groups.
    #[serde(default)]
    pub group: Option<GroupBy>,
    /// The columns behind the name; the usual ones when empty.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub columns: Vec<Shown>,
    /// Title of the list.
    pub title: String,
    /// The question in words.
    #[serde(default)]
    pub asks: Option<String>,
    /// The order in words.
    #[serde(default)]
    pub order: Option<String>,
    /// The view differs from what is saved under its name.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub changed: bool,
}

/// The weekly report.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReportRequest {
    /// The model, as in `six`.
    pub track: String,
}

/// A finished document.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DocumentRequest {
    /// Its token.
    pub token: String,
}
