//! Import and export of contacts.

use rondo_core::text::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A file chosen by the user. The window never sees a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FileToken {
    /// For the operations on the file.
    pub token: String,
    /// Name of the file.
    pub name: String,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
}

/// A file by its token.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TokenRequest {
    /// The token.
    pub token: String,
}

/// How a CSV file is to be read. What is left out is detected.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct DialectChoice {
    /// `;`, `,`, tab or `|`.
    pub delimiter: Option<String>,
    /// WHATWG name of the encoding: `utf-8`, `windows-1252`, `utf-16le` …
    pub encoding: Option<String>,
    /// `,` or `.`
    pub decimal: Option<String>,
    /// Order of a date: `dmy`, `mdy`, `ymd`.
    pub date_order: Option<String>,
    /// The first row names the columns.
    pub has_header: Option<bool>,
}

/// Looks into a file.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct InspectRequest {
    /// The file.
    pub token: String,
    /// What the user changed of what was detected.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub dialect: DialectChoice,
    /// The fields chosen for the columns; detected (or remembered) when left out.
    #[serde(default)]
    pub mapping: Option<Vec<Option<String>>>,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Inspection {
    /// The file.
    pub file: FileToken,
    /// `csv` or `vcard`.
    pub format: String,
    /// Which program wrote it, when its header tells: `google`, `outlook`, `thunderbird` …
    pub producer: Option<String>,
    /// Rows or cards; counted up to a limit, an estimate beyond it.
    #[ts(type = "number")]
    pub rows: u64,
    /// `rows` is an estimate.
    pub rows_estimated: bool,
    /// How the CSV is read.
    pub dialect: Option<DialectChoice>,
    /// The columns of a CSV; for vCards the properties found in the first cards.
    pub columns: Vec<ColumnView>,
    /// All fields a column can become; their names are `field-<name>` in the catalogue.
    pub fields: Vec<String>,
    /// The mapping was remembered from an earlier import under this name.
    pub remembered: Option<String>,
}

/// A column with what it becomes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ColumnView {
    /// Name in the file.
    pub header: String,
    /// Field in Rondo; none for a column that is left out.
    pub field: Option<String>,
    /// The field is a guess that somebody should look at.
    pub unclear: bool,
    /// Five values: the first, the second, and the ones that look odd.
    pub samples: Vec<SampleView>,
}

/// A value as it would be kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SampleView {
    /// Line in the file.
    #[ts(type = "number")]
    pub line: u64,
    /// As in the file.
    pub raw: String,
    /// As it would be kept.
    pub value: String,
    /// Why it cannot be kept: key of the catalogue.
    pub problem: Option<String>,
}

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

/// A dry run or an import.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct RunRequest {
    /// The file.
    pub token: String,
    /// Names the work.
    pub job: String,
    /// As shown by the inspection.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub dialect: DialectChoice,
    /// The fields of the columns; as detected when left out.
    #[serde(default)]
    pub mapping: Option<Vec<Option<String>>>,
    /// How customers are recognised.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub match_by: MatchBy,
    /// What happens to a match.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub on_match: OnMatch,
    /// Keeps the mapping under this name for the next file with these columns.
    #[serde(default)]
    pub remember_as: Option<String>,
    /// A tag for everything that is taken in.
    #[serde(default)]
    pub tag: Option<String>,
}

/// What an import would do. Nothing was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DryRun {
    /// Rows or cards read.
    pub total: u32,
    /// New customers.
    pub new: u32,
    /// Customers that change.
    pub updated: u32,
    /// Fields that change.
    pub updated_fields: u32,
    /// Customers already as in the file.
    pub unchanged: u32,
    /// Rows that fit several customers.
    pub unclear: u32,
    /// Rows that cannot be taken.
    pub refused: u32,
    /// What each way of recognising would find.
    pub keys: Vec<KeyHits>,
    /// Real changes to look at, at most twenty.
    pub examples: Vec<ChangeExample>,
    /// Unclear rows, at most 200.
    pub unclear_rows: Vec<UnclearRow>,
    /// Refused rows and dropped cells, at most 200.
    pub problems: Vec<ProblemView>,
    /// How long it took.
    pub millis: u32,
}

/// What one way of recognising would find.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeyHits {
    /// The way.
    pub key: MatchBy,
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
    pub candidates: Vec<String>,
}

/// A row that was refused, or a cell that was dropped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProblemView {
    /// Line in the file.
    #[ts(type = "number")]
    pub line: u64,
    /// Column or property.
    pub column: Option<String>,
    /// The whole row was refused, not just a cell.
    pub refused: bool,
    /// In words of the user's language.
    pub text: String,
}

/// What an import did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportReport {
    /// New customers.
    pub created: u32,
    /// Changed customers.
    pub updated: u32,
    /// Customers already as in the file.
    pub unchanged: u32,
    /// Rows that fit several customers and were left out.
    pub unclear: u32,
    /// Rows that could not be taken.
    pub refused: u32,
    /// Refused rows and dropped cells, at most 200.
    pub problems: Vec<ProblemView>,
    /// The set in the log, to take it back.
    #[ts(type = "number | null")]
    pub set: Option<i64>,
    /// How long it took.
    pub millis: u32,
}

/// Formats to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ExportFormat {
    /// CSV with semicolons, UTF-8 with a byte order mark, as Excel reads it.
    Csv,
    /// vCard 4.0.
    Vcard,
}

/// Writes contacts to a file that the user chooses.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportRequest {
    /// The format.
    pub format: ExportFormat,
    /// Which.
    pub filter: rondo_core::party::PartyFilter,
    /// Names the work.
    pub job: String,
    /// Language of the column names.
    pub language: Lang,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportReport {
    /// Contacts.
    pub count: u32,
    /// Name of the file.
    pub file_name: String,
}

use crate::operation::Empty;
use crate::{ApiError, ApiResult, ErrorCode, OpenKind, Rondo};
fn later<T>() -> ApiResult<T> {
    Err(ApiError::new(ErrorCode::Internal, "not there"))
}
pub(crate) fn pick(rondo: &Rondo, _: Empty) -> ApiResult<Option<FileToken>> {
    rondo.host.pick_open(OpenKind::Contacts).map(|path| rondo.keep_file(path)).transpose()
}
pub(crate) fn inspect(_: &Rondo, _: InspectRequest) -> ApiResult<Inspection> {
    later()
}
pub(crate) fn dry_run(_: &Rondo, _: RunRequest) -> ApiResult<DryRun> {
    later()
}
pub(crate) fn run(_: &Rondo, _: RunRequest) -> ApiResult<ImportReport> {
    later()
}
pub(crate) fn save_refused(_: &Rondo, _: TokenRequest) -> ApiResult<bool> {
    later()
}
pub(crate) fn export(_: &Rondo, _: ExportRequest) -> ApiResult<Option<ExportReport>> {
    later()
}
