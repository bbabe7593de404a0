//! What went wrong while reading a file, as data: the place, the reason, and what it costs.
//!
//! The texts are in the catalogue under the keys given here; no value from the file is ever part of a problem.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something in a file that could not be taken over as it stands; data only, translated by its key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Problem {
    /// Counted from 1; 0 stands for the file as a whole.
    pub line: u64,
    /// The column or property it is about, when it is about one.
    pub place: Option<String>,
    pub reason: Reason,
    pub severity: Severity,
}

/// What a problem costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The record, or the file when the line is 0, is not taken over.
    Refused,
    /// The record is taken over without this field; where possible the text is kept in `extra`.
    Dropped,
    /// Taken over, but changed on the way or worth a look.
    Note,
}

/// What the beginning of a foreign file looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    Jpeg,
    Png,
    Gif,
    Pdf,
    Zip,
    OldOffice,
    Html,
    Xml,
    Json,
    Calendar,
    Mail,
    VCard,
    Program,
    Text,
    Binary,
}

/// Why something was refused, dropped or noted. Sizes are in bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reason {
    EmptyFile,
    NotAVCard {
        likeness: Likeness,
    },
    NotACsv {
        likeness: Likeness,
    },
    /// No column holds a name, a firm or an e-mail.
    NoContactColumn,
    /// The file could not be read to its end.
    Unreadable,
    TooManyRecords {
        limit: u64,
    },
    TooManyProperties {
        limit: u64,
    },
    TooManyColumns {
        limit: u64,
    },
    TooDeep {
        limit: u64,
    },
    LineTooLong {
        limit: u64,
    },
    FieldTooLong {
        limit: u64,
    },
    PhotoTooLarge {
        limit: u64,
    },
    /// Small as a file, but too large to be unpacked.
    PhotoTooManyPixels {
        limit: u64,
    },
    /// A card starts before the last one ended, or the file ends inside a card.
    CardNotClosed,
    /// A list of addresses, a place or a device instead of a person or firm.
    NotAContact,
    /// Nothing that could be shown as a name: no name, firm, e-mail or number.
    NoName,
    /// A line without the colon that parts name and value.
    NoColon,
    /// Text that belongs to no card or row.
    Stray,
    QuoteNotClosed,
    /// Text after a closing quotation mark; read as written.
    TextAfterQuote,
    /// A delimiter stood in a text without quotation marks; the parts were joined again.
    DelimiterInText,
    ColumnCount {
        expected: u64,
        found: u64,
    },
    NotADate,
    /// Day and month could be either way round, and the dialect does not say.
    DateUnclear,
    NotANumber,
    NotAnEmail,
    /// The picture is a link; links are never followed.
    PhotoIsLink,
    PhotoUnreadable,
    /// Bytes that stand for no letter in the file's encoding.
    Undecodable,
    UnknownCharset,
    NulRemoved,
    /// More than the record has room for; the rest is kept as unknown property.
    OnlyOne,
    /// No columns for the customer and what a record needs.
    NoRecordColumn,
    /// Nobody has this number, address or name.
    CustomerUnknown,
    /// Several customers fit.
    CustomerUnclear,
    /// The number stands in an earlier row of the same file.
    NumberTwice,
    /// Another line of the same invoice cannot be taken, so that its sum would be wrong.
    NumberBroken,
    /// A word that stands for nothing here.
    NotAWord,
    /// A cell that is needed is empty.
    Missing,
    /// A day on which it cannot have happened yet.
    InFuture,
    /// A day before the one with which it begins.
    TooEarly,
    /// A number beyond what there can be.
    OutOfRange,
    NotACurrency,
    /// Does not go together with another cell of the row.
    NotHere,
    /// No pipeline has a stage of this name; the deal stands in the first one.
    StageUnknown,
    /// A firm below two others, or below one that belongs to it.
    OtherGroup,
    /// A deal without a title.
    DealWithoutTitle,
    /// Somebody recommended to himself.
    Oneself,
    /// Packed or with streams in it like a workbook, but without a sheet.
    NotAWorkbook,
    /// The workbook breaks off or contradicts itself.
    WorkbookDamaged,
    /// The workbook asks for a password.
    WorkbookLocked,
    /// The workbook, or what comes out of it, is larger than may be read.
    WorkbookTooLarge,
    /// The workbook has no sheet of this name.
    NoSuchSheet,
    /// XML with a document type, which is not read.
    DocumentType,
    /// The entry or file breaks off or contradicts itself.
    Damaged,
    /// The process that reads strangers' files cannot be started.
    ReaderNotStarted,
    /// That process was ended by a limit of memory or time, or broke off.
    ReaderBroke,
}

impl Problem {
    /// A record, or with line 0 a file, that is not taken over.
    #[must_use]
    pub fn refused(line: u64, reason: Reason) -> Self {
        Self { line, place: None, reason, severity: Severity::Refused }
    }

    /// Whether the whole file is refused by it, and not one record: a file that is not what it should be, or that cannot
    /// be read to its end, gives nothing; one with too many records gives what it may.
    #[must_use]
    pub(crate) fn is_about_the_file(&self) -> bool {
        self.line == 0 && !matches!(self.reason, Reason::TooManyRecords { .. })
    }
}

impl Reason {
    /// The key of the text in the catalogue; its variables are `limit`, `expected`, `found` and `likeness`.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::EmptyFile => "exchange-reason-empty-file",
            Self::NotAVCard { .. } => "exchange-reason-not-a-vcard",
            Self::NotACsv { .. } => "exchange-reason-not-a-csv",
            Self::NoContactColumn => "exchange-reason-no-contact-column",
            Self::Unreadable => "exchange-reason-unreadable",
            Self::TooManyRecords { .. } => "exchange-reason-too-many-records",
            Self::TooManyProperties { .. } => "exchange-reason-too-many-properties",
            Self::TooManyColumns { .. } => "exchange-reason-too-many-columns",
            Self::TooDeep { .. } => "exchange-reason-too-deep",
            Self::LineTooLong { .. } => "exchange-reason-line-too-long",
            Self::FieldTooLong { .. } => "exchange-reason-field-too-long",
            Self::PhotoTooLarge { .. } => "exchange-reason-photo-too-large",
            Self::PhotoTooManyPixels { .. } => "exchange-reason-photo-too-many-pixels",
            Self::CardNotClosed => "exchange-reason-card-not-closed",
            Self::NotAContact => "exchange-reason-not-a-contact",
            Self::NoName => "exchange-reason-no-name",
            Self::NoColon => "exchange-reason-no-colon",
            Self::Stray => "exchange-reason-stray",
            Self::QuoteNotClosed => "exchange-reason-quote-not-closed",
            Self::TextAfterQuote => "exchange-reason-text-after-quote",
            Self::DelimiterInText => "exchange-reason-delimiter-in-text",
            Self::ColumnCount { .. } => "exchange-reason-column-count",
            Self::NotADate => "exchange-reason-not-a-date",
            Self::DateUnclear => "exchange-reason-date-unclear",
            Self::NotANumber => "exchange-reason-not-a-number",
            Self::NotAnEmail => "exchange-reason-not-an-email",
            Self::PhotoIsLink => "exchange-reason-photo-is-link",
            Self::PhotoUnreadable => "exchange-reason-photo-unreadable",
            Self::Undecodable => "exchange-reason-undecodable",
            Self::UnknownCharset => "exchange-reason-unknown-charset",
            Self::NulRemoved => "exchange-reason-nul-removed",
            Self::OnlyOne => "exchange-reason-only-one",
            Self::NoRecordColumn => "exchange-reason-no-record-column",
            Self::CustomerUnknown => "exchange-reason-customer-unknown",
            Self::CustomerUnclear => "exchange-reason-customer-unclear",
            Self::NumberTwice => "exchange-reason-number-twice",
            Self::NumberBroken => "exchange-reason-number-broken",
            Self::NotAWord => "exchange-reason-not-a-word",
            Self::Missing => "exchange-reason-missing",
            Self::InFuture => "exchange-reason-in-future",
            Self::TooEarly => "exchange-reason-too-early",
            Self::OutOfRange => "exchange-reason-out-of-range",
            Self::NotACurrency => "exchange-reason-not-a-currency",
            Self::NotHere => "exchange-reason-not-here",
            Self::StageUnknown => "exchange-reason-stage-unknown",
            Self::OtherGroup => "exchange-reason-other-group",
            Self::DealWithoutTitle => "exchange-reason-deal-without-title",
            Self::Oneself => "exchange-reason-oneself",
            Self::NotAWorkbook => "exchange-reason-not-a-workbook",
            Self::WorkbookDamaged => "exchange-reason-workbook-damaged",
            Self::WorkbookLocked => "exchange-reason-workbook-locked",
            Self::WorkbookTooLarge => "exchange-reason-workbook-too-large",
            Self::NoSuchSheet => "exchange-reason-no-such-sheet",
            Self::DocumentType => "exchange-reason-document-type",
            Self::Damaged => "exchange-reason-damaged",
            Self::ReaderNotStarted => "exchange-reason-reader-not-started",
            Self::ReaderBroke => "exchange-reason-reader-broke",
        }
    }
}

impl Likeness {
    /// The key of the text in the catalogue.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Jpeg => "exchange-likeness-jpeg",
            Self::Png => "exchange-likeness-png",
            Self::Gif => "exchange-likeness-gif",
            Self::Pdf => "exchange-likeness-pdf",
            Self::Zip => "exchange-likeness-zip",
            Self::OldOffice => "exchange-likeness-old-office",
            Self::Html => "exchange-likeness-html",
            Self::Xml => "exchange-likeness-xml",
            Self::Json => "exchange-likeness-json",
            Self::Calendar => "exchange-likeness-calendar",
            Self::Mail => "exchange-likeness-mail",
            Self::VCard => "exchange-likeness-vcard",
            Self::Program => "exchange-likeness-program",
            Self::Text => "exchange-likeness-text",
            Self::Binary => "exchange-likeness-binary",
        }
    }
}

impl Severity {
    /// The key of the text in the catalogue.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Refused => "exchange-severity-refused",
            Self::Dropped => "exchange-severity-dropped",
            Self::Note => "exchange-severity-note",
        }
    }
}
