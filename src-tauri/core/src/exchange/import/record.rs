//! The types of an import: what is asked for, and what came of it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::super::{Problem, Severity};
use super::fill::FillOnly;
use crate::duplicate::DuplicateReason;
use crate::id::{FieldId, PartyId, PersonId};

/// How customers are recognised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum MatchBy {
    /// The first of the following that a row has.
    #[default]
    Auto,
    /// Customer number.
    Number,
    /// Mail address.
    Email,
    /// Name and postcode.
    NamePostcode,
    /// Name and town.
    NameCity,
    /// Telephone number.
    Phone,
    /// What the other program calls the record, remembered by the name of that program.
    ForeignId,
    /// What stands in a field of the firm's own.
    Field(FieldId),
    /// Not at all: everything is new.
    Nothing,
}

/// What happens to a customer that is already there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum OnMatch {
    /// The file wins; empty cells erase nothing.
    #[default]
    FileWins,
    /// Only empty fields are filled.
    FillEmpty,
    /// Left as it is.
    Skip,
}

/// How a file is taken in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// How customers are recognised.
    pub match_by: MatchBy,
    /// What happens to a match.
    pub on_match: OnMatch,
    /// A tag for everything that is taken in.
    pub tag: Option<String>,
    /// Who looks after new customers that the file itself gives to nobody.
    pub owner: Option<PersonId>,
    /// Country of the firm (ISO 3166), for numbers without a country code.
    pub country: String,
    /// The columns that fill only what is empty, where the file wins.
    pub fill_only: FillOnly,
    /// The other program by its name; what it calls its records is remembered under it.
    pub source: Option<String>,
    /// Try every key and keep examples, for a dry run.
    pub explain: bool,
}

/// What one way of recognising would find.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeyHits {
    /// The way.
    pub key: MatchBy,
    /// What a field of the firm's own is called.
    pub name: Option<String>,
    /// Rows with exactly one customer.
    pub hits: u32,
    /// Rows with several.
    pub ambiguous: u32,
    /// Rows that lack it.
    pub empty: u32,
}

/// One customer before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeExample {
    /// Line in the file.
    #[ts(type = "number")]
    pub line: u64,
    /// Name of the customer.
    pub name: String,
    /// What changes.
    pub changes: Vec<ExampleField>,
}

/// One field before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExampleField {
    /// Field.
    pub field: String,
    /// Name in the file, where the field is only `extra`.
    pub name: Option<String>,
    /// Before.
    pub before: Option<String>,
    /// After.
    pub after: String,
}

/// A row that fits several customers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnclearRow {
    /// Line in the file.
    #[ts(type = "number")]
    pub line: u64,
    /// Name in the file.
    pub name: String,
    /// The customers it fits.
    pub candidates: Vec<UnclearCandidate>,
}

/// A customer that a row fits, and why it is asked about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnclearCandidate {
    /// The customer.
    pub id: PartyId,
    /// Its name.
    pub name: String,
    /// What speaks for and against it being the one of the row.
    pub reasons: Vec<DuplicateReason>,
}

/// A row as the file tells it, enough to recognise who it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RowSeen {
    /// Line in the file.
    #[ts(type = "number")]
    pub line: u64,
    /// Name in the file.
    pub name: String,
    /// The firm that the row of a person names.
    pub organisation: Option<String>,
    /// Town, the firm's where the person has none.
    pub city: Option<String>,
    /// Title of the deal in the row.
    pub deal: Option<String>,
}

/// What came of a file. Rows are counted, not parties: a row of a person with a firm is one row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Rows or cards read.
    pub total: u32,
    /// Rows that made a new customer.
    pub created: u32,
    /// Organisations that were made beside the rows, for the people in them.
    pub firms: u32,
    /// Deals that were made.
    pub deals: u32,
    /// Deals that were changed.
    pub deals_changed: u32,
    /// Rows that changed a customer.
    pub updated: u32,
    /// Fields changed by them.
    pub updated_fields: u32,
    /// Rows that say what is known, or whose customer is to be left as it is.
    pub unchanged: u32,
    /// Rows that fit several customers and were left out.
    pub unclear: u32,
    /// Rows that cannot be taken.
    pub refused: u32,
    /// What each way of recognising finds; only when asked to explain.
    pub keys: Vec<KeyHits>,
    /// Changes to look at, at most [`EXAMPLES`]; only when asked to explain.
    pub examples: Vec<ChangeExample>,
    /// The first rows that make a new customer, at most [`EXAMPLES`]; only when asked to explain.
    pub new_rows: Vec<RowSeen>,
    /// The first rows that change nothing, at most [`EXAMPLES`]; only when asked to explain.
    pub unchanged_rows: Vec<RowSeen>,
    /// The first unclear rows, at most [`LEFT_OUT`].
    pub unclear_rows: Vec<UnclearRow>,
    /// The first refused rows and dropped cells, at most [`LEFT_OUT`].
    pub problems: Vec<Problem>,
}

/// How many rows of each outcome are kept to look at.
pub const EXAMPLES: usize = 200;
/// How many problems and unclear rows are kept.
pub const LEFT_OUT: usize = 10_000;

impl Outcome {
    /// Keeps a problem, unless it is a mere note or there are too many.
    pub(super) fn note(&mut self, problem: Problem) {
        // Room for refused rows is never taken by the many cells that a wrong column can drop.
        let room = if problem.severity == Severity::Refused { LEFT_OUT } else { LEFT_OUT / 2 };
        if problem.severity != Severity::Note && self.problems.len() < room {
            self.problems.push(problem);
        }
    }
}
