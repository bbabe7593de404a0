//! Sheets for paper: from plain input to a display list of placed marks, and from there to a PDF.
//!
//! The caller fills an input struct (`CustomerSheet`, `CustomerList`, `WeekReport`, …) from the vault;
//! `lay_out` makes a `Document`, which the window shows as a preview and `write_pdf` turns into a file.
//! Nothing here reads a database, a clock or the file system.

mod chart;
mod customer_list;
mod customer_sheet;
mod file_name;
mod font;
mod frame;
mod logo;
mod offer_sheet;
mod page;
mod pdf;
mod period_report;
mod piece;
mod recovery_sheet;
mod section;
#[cfg(test)]
mod tests;
mod warning_list;
mod week_report;
mod wrap;

pub use customer_list::{CustomerList, CustomerRow, ListColumn, NextStep, SortedBy};
pub use customer_sheet::{
    Channel, ChannelKind, CustomerSheet, LastPurchase, LastTalk, OpenDeal, Person, PhaseBand, Purchases,
    Step, Touch,
};
pub use file_name::{clean_file_name, file_name};
pub use frame::{Firm, Making};
pub use logo::LogoError;
pub use offer_sheet::{OfferItem, OfferSheet};
pub use page::{Document, Face, Ink, Mark, Page};
pub use pdf::{PdfError, write_pdf};
pub use period_report::PeriodReport;
pub use recovery_sheet::{QrError, RecoverySheet};
pub use warning_list::WarningList;
pub use week_report::{
    CashMonth, Deadline, ExpectedCash, Moves, ReportStage, WarningLine, WarningStep, WeekReport,
};

use crate::text::{Lang, format};

/// An amount in minor units of its currency (ISO 4217).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Money {
    pub minor: i64,
    pub currency: String,
}

impl Money {
    fn written(&self, lang: Lang) -> String {
        format::money(lang, self.minor, &self.currency)
    }
}
