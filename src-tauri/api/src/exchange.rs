//! Import and export of contacts: the requests and answers. What an import is, core knows; here stand the file that
//! the user chose, the progress, and the words for problems.

mod calendar;
mod correspondence;
mod dialect;
mod export;
mod inspect;
mod producer;
mod products;
mod records;
mod refused;
mod remember;
mod run;

use std::io::Read as _;

use rondo_core::exchange::foreign;
pub use rondo_core::exchange::import::{
    ChangeExample, ExampleField, KeyHits, MatchBy, OnMatch, RowSeen, UnclearRow,
};
use rondo_core::exchange::import::{Format, Source};
use rondo_core::exchange::number::DecimalSign;
use rondo_core::exchange::{Problem, Reason, Severity};
use rondo_core::id::PersonId;
use rondo_core::text::{Arg, Lang, Texts};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use calendar::CalendarExport;
pub(crate) use calendar::export_calendar;
pub use correspondence::{AddressChoice, CorrespondenceReport, CorrespondenceRequest};
pub(crate) use correspondence::{dry_run_correspondence, pick_correspondence, run_correspondence};
pub(crate) use export::{export, export_records, export_view, failure};
pub(crate) use inspect::inspect;
pub use products::ProductImport;
pub(crate) use products::import_products;
pub use records::{RecordInspect, RecordInspection, RecordReport, RecordRun, RecordSeen};
pub(crate) use records::{dry_run_records, inspect_records, run_records};
pub(crate) use refused::{Reports, save_refused};
pub(crate) use run::{choices, dry_run, run};

use crate::operation::Empty;
use crate::rondo::file_error;
use crate::{ApiError, ApiResult, ErrorCode, OpenKind, Rondo};

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
    /// What is to be done with it.
    pub kind: FileKind,
}

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum FileKind {
    /// Contacts or records: tables, workbooks, cards, address books. What is not known goes here too, and is refused
    /// there.
    Contacts,
    /// Mails or meetings.
    Correspondence,
}

impl FileKind {
    /// Bytes from which it is known.
    const PREFIX: u64 = 4096;

    /// By the beginning of a file; pipes and devices are not opened.
    pub(crate) fn of(path: &std::path::Path) -> Self {
        let prefix = || -> std::io::Result<Vec<u8>> {
            let mut prefix = Vec::new();
            if std::fs::metadata(path)?.is_file() {
                std::fs::File::open(path)?.take(Self::PREFIX).read_to_end(&mut prefix)?;
            }
            Ok(prefix)
        };
        match foreign::kind(&prefix().unwrap_or_default(), path) {
            Some(kind) if foreign::is_correspondence(kind) => Self::Correspondence,
            _ => Self::Contacts,
        }
    }
}

/// A file by its token.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TokenRequest {
    /// The token.
    pub token: String,
}

/// How a table is to be read. What is left out is detected.
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
    /// The sheet of a workbook; the first in which something stands when left out.
    pub sheet: Option<String>,
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
    /// `csv`, `workbook` or `vcard`.
    pub format: String,
    /// Which program wrote it, when its header tells: `google`, `outlook`, `thunderbird` …
    pub producer: Option<String>,
    /// Rows or cards; counted up to a limit, an estimate beyond it.
    #[ts(type = "number")]
    pub rows: u64,
    /// `rows` is an estimate.
    pub rows_estimated: bool,
    /// The sheets of a workbook.
    pub sheets: Vec<String>,
    /// How the table is read.
    pub dialect: Option<DialectChoice>,
    /// The columns of a CSV; for vCards the properties found in the first cards.
    pub columns: Vec<ColumnView>,
    /// All fields a column can become; their names are `field-<name>` in the catalogue.
    pub fields: Vec<String>,
    /// The columns look like purchases, which have an import of their own.
    pub purchases: bool,
    /// The mapping was remembered from an earlier import under this name.
    pub remembered: Option<String>,
    /// What was chosen beside the mapping then.
    pub choices: Option<ImportChoices>,
}

/// What is remembered of an import beside its mapping.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ImportChoices {
    /// How customers are recognised.
    pub match_by: MatchBy,
    /// What happens to a match.
    pub on_match: OnMatch,
    /// For each column whether it only fills what is empty.
    pub fill_only: Vec<bool>,
    /// The other program by its name.
    pub source: Option<String>,
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
    /// For each column whether it only fills what is empty, where the file wins otherwise.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub fill_only: Vec<bool>,
    /// The other program by its name, under which what it calls its records is remembered; as its columns tell when
    /// left out.
    #[serde(default)]
    pub source: Option<String>,
    /// Keeps the mapping under this name for the next file with these columns.
    #[serde(default)]
    pub remember_as: Option<String>,
    /// A tag for everything that is taken in.
    #[serde(default)]
    pub tag: Option<String>,
    /// Who looks after new customers; nobody when left out.
    #[serde(default)]
    pub owner_id: Option<PersonId>,
}

/// What an import would do. Nothing was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DryRun {
    /// Rows or cards read.
    pub total: u32,
    /// New customers.
    pub new: u32,
    /// Organisations that would be made beside them, for the people in the rows.
    pub new_firms: u32,
    /// Deals that would be made.
    pub new_deals: u32,
    /// Deals that change.
    pub changed_deals: u32,
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
    /// Real changes to look at, at most 200.
    pub examples: Vec<ChangeExample>,
    /// Rows that make a new customer, at most 200.
    pub new_rows: Vec<RowSeen>,
    /// Rows that change nothing, at most 200.
    pub unchanged_rows: Vec<RowSeen>,
    /// Unclear rows, at most 200.
    pub unclear_rows: Vec<UnclearRow>,
    /// Refused rows and dropped cells, at most 200.
    pub problems: Vec<ProblemView>,
    /// How long it took.
    pub millis: u32,
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
    /// Organisations that were made beside them, for the people in the rows.
    pub created_firms: u32,
    /// Deals that were made.
    pub created_deals: u32,
    /// Deals that were changed.
    pub changed_deals: u32,
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

/// Writes a list as it is seen, its columns in its order, to a table that the user chooses.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportView {
    /// Which.
    pub filter: rondo_core::party::PartyFilter,
    /// In which order.
    pub sort: rondo_core::party::PartySort,
    /// Backwards.
    pub descending: bool,
    /// In groups.
    #[serde(default)]
    pub group: Option<rondo_core::view::GroupBy>,
    /// The columns behind the name.
    pub columns: Vec<rondo_core::view::Shown>,
    /// Title of the list, for the name of the file.
    pub title: String,
    /// Names the work.
    pub job: String,
}

/// Writes all records of a kind to a table that the user chooses.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportRecords {
    /// Which kind.
    pub kind: rondo_core::exchange::records::RecordKind,
    /// Names the work.
    pub job: String,
    /// Language of the column names.
    pub language: Lang,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportReport {
    /// Contacts or records.
    pub count: u32,
    /// Name of the file.
    pub file_name: String,
}

pub(crate) fn pick(rondo: &Rondo, _: Empty) -> ApiResult<Option<FileToken>> {
    rondo.host.pick_open(OpenKind::Contacts).map(|path| rondo.keep_file(path)).transpose()
}

/// Opens the file of a token, when it can be one to import.
fn open(rondo: &Rondo, token: &str) -> ApiResult<Source> {
    Source::open(&rondo.file(token)?).map_err(|error| match error.kind() {
        std::io::ErrorKind::FileTooLarge => {
            ApiError::new(ErrorCode::NotReadable, "the file is too large").with("reason", "too-large")
        }
        _ => file_error(&error),
    })
}

/// Opens the file of a token, and of a workbook the sheet that was chosen.
fn open_as(rondo: &Rondo, token: &str, choice: &DialectChoice) -> ApiResult<Source> {
    let mut source = open(rondo, token)?;
    if source.format() == Format::Workbook {
        let sign =
            if choice.decimal.as_deref() == Some(",") { DecimalSign::Comma } else { DecimalSign::Point };
        source.open_sheet(choice.sheet.as_deref(), sign).map_err(|reason| not_readable(&reason))?;
    }
    if source.is_foreign() {
        let session = rondo.session()?;
        let go_on = || !session.is_stopped();
        source.open_cards(&rondo.config.reader, &go_on).map_err(|reason| not_readable(&reason))?;
    }
    Ok(source)
}

/// Why a file as a whole is not taken.
pub(crate) fn not_readable(reason: &Reason) -> ApiError {
    if *reason == Reason::Unreadable {
        return ApiError::new(ErrorCode::File, "the file cannot be read to its end")
            .with("reason", "unreadable");
    }
    let error = ApiError::new(ErrorCode::NotReadable, "the file is not what it claims to be");
    let error = error.with("reason", reason.key().trim_start_matches("exchange-reason-"));
    match reason {
        Reason::NotAVCard { likeness } | Reason::NotACsv { likeness } => {
            error.with("likeness", likeness.key().trim_start_matches("exchange-likeness-"))
        }
        _ => error,
    }
}

/// A problem in words.
fn view(texts: Texts, problem: &Problem) -> ProblemView {
    ProblemView {
        line: problem.line,
        column: problem.place.clone(),
        refused: problem.severity == Severity::Refused,
        text: text(texts, &problem.reason),
    }
}

fn text(texts: Texts, reason: &Reason) -> String {
    let number = |value: &u64| Arg::Number(i64::try_from(*value).unwrap_or(i64::MAX));
    let args = match reason {
        Reason::NotAVCard { likeness } | Reason::NotACsv { likeness } => {
            vec![("likeness", Arg::Text(texts.get(likeness.key())))]
        }
        Reason::TooManyRecords { limit }
        | Reason::TooManyProperties { limit }
        | Reason::TooManyColumns { limit }
        | Reason::TooDeep { limit }
        | Reason::LineTooLong { limit }
        | Reason::FieldTooLong { limit }
        | Reason::PhotoTooLarge { limit }
        | Reason::PhotoTooManyPixels { limit } => vec![("limit", number(limit))],
        Reason::ColumnCount { expected, found } => {
            vec![("expected", number(expected)), ("found", number(found))]
        }
        _ => Vec::new(),
    };
    texts.format(reason.key(), &args)
}
