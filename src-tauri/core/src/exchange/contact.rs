//! The neutral record: one imported or exported person or organisation.
//!
//! It is neither a row of the store nor a card of a file; readers fill it, writers empty it.
//! A new property of customers belongs here only when some file format can carry it.

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::base64;
pub use super::problem::{Likeness, Problem, Reason, Severity};

/// Whether a record stands for a human being or for a firm.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    #[default]
    Person,
    Organisation,
}

/// The parts of a person's name; all parts may be empty.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub struct Name {
    /// Titles before the name, as in `Dr.`
    pub prefix: String,
    pub given: String,
    /// Further given names.
    pub additional: String,
    pub family: String,
    /// What follows the name, as in `jr.` or `M.Sc.`
    pub suffix: String,
    pub nickname: String,
}

/// Which way a channel reaches somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChannelKind {
    Phone,
    Mobile,
    Fax,
    Email,
    Web,
    /// A profile in a network; the value is its address or name, the label the network.
    Social,
    /// An account of a messenger; the value carries the service in front, as in `xmpp:anna@example.org`.
    Chat,
}

/// What a channel is for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Label {
    Work,
    Home,
    #[default]
    Other,
    /// The user's or the other program's own word.
    Free(String),
}

/// One phone number, address of mail, page and the like, as it was written.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub struct Channel {
    pub kind: ChannelKind,
    pub label: Label,
    /// As written, trimmed. `normal::channel` makes the form that is compared.
    pub value: String,
    /// The file marks this one as the first choice of its kind.
    pub preferred: bool,
}

/// What a postal address is for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AddressKind {
    Work,
    Home,
    Billing,
    Delivery,
    #[default]
    Other,
    /// The user's or the other program's own word.
    Free(String),
}

/// A postal address; parts that the file does not have are empty.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub struct Address {
    pub kind: AddressKind,
    /// Street and number; may have several lines.
    pub street: String,
    /// Floor, suite, post office box.
    pub extra: String,
    pub postcode: String,
    pub city: String,
    pub region: String,
    /// As written: a name or a code.
    pub country: String,
}

/// A picture that the file carried inside; the bytes are not decoded here.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Photo {
    /// As found in the bytes themselves, as in `image/jpeg`.
    pub mime: String,
    #[serde(with = "base64::text")]
    pub bytes: Vec<u8>,
}

/// A birthday; many address books know the day but not the year.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub struct Birthday {
    pub year: Option<u16>,
    pub month: u8,
    pub day: u8,
}

/// A deal in the row of its customer, as it was written.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub struct Deal {
    /// What it is about; empty where the row does not say.
    pub title: String,
    /// In hundredths of the currency.
    pub amount: Option<i64>,
    /// ISO 4217 or a sign; empty for the currency of the pipeline.
    pub currency: String,
    /// The stage by its name; empty for the first one.
    pub stage: String,
    /// The column in which the stage stood.
    pub stage_column: String,
    /// When it is expected to close.
    pub close: Option<NaiveDate>,
}

/// One person or organisation of a file.
///
/// A person whose `organisation` is set stands for both: the plan finds or makes the firm and links them.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub struct Contact {
    pub kind: Kind,
    /// What the record is called in a list; never empty after reading.
    pub display: String,
    pub name: Name,
    /// The firm; for an organisation its own name.
    pub organisation: String,
    /// Department.
    pub unit: String,
    /// What somebody does there, as in `Head of purchasing`.
    pub title: String,
    /// Profession or function, when the file has it beside the title.
    pub role: String,
    pub customer_number: String,
    pub birthday: Option<Birthday>,
    /// Language tag as written, as in `de` or `nl-BE`.
    pub language: String,
    pub vat_id: String,
    pub note: String,
    pub tags: Vec<String>,
    /// Where the customer came from, as in `Hannover fair`.
    pub source: String,
    pub channels: Vec<Channel>,
    pub addresses: Vec<Address>,
    pub photo: Option<Photo>,
    pub customer_since: Option<NaiveDate>,
    /// Turnover of a year in minor units (cents) of the firm's own currency.
    pub revenue: Option<i64>,
    /// A deal with this customer.
    pub deal: Option<Box<Deal>>,
    /// The other program's lasting name for this record.
    pub uid: String,
    /// When the other program last changed it; whole seconds.
    pub revision: Option<DateTime<Utc>>,
    /// Properties nobody here understands: name with its parameters, and the text as it stood.
    pub extra: Vec<(String, String)>,
    /// The line on which the record begins, counted from 1.
    pub line: u64,
    /// What was dropped or changed while reading this record; never of severity [`Severity::Refused`].
    pub problems: Vec<Problem>,
}

impl Channel {
    /// A channel that is not marked as preferred.
    #[must_use]
    pub fn new(kind: ChannelKind, label: Label, value: impl Into<String>) -> Self {
        Self { kind, label, value: value.into(), preferred: false }
    }
}

impl Birthday {
    /// Checks that the day exists; without a year, 29 February does.
    #[must_use]
    pub fn new(year: Option<u16>, month: u8, day: u8) -> Option<Self> {
        let checked = i32::from(year.unwrap_or(2000));
        NaiveDate::from_ymd_opt(checked, u32::from(month), u32::from(day))?;
        (year != Some(0)).then_some(Self { year, month, day })
    }

    /// The date, when the year is known.
    #[must_use]
    pub fn date(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(i32::from(self.year?), u32::from(self.month), u32::from(self.day))
    }
}

/// `1980-04-12`, or `--04-12` without a year.
impl fmt::Display for Birthday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}-{:02}-{:02}", self.month, self.day),
            None => write!(f, "--{:02}-{:02}", self.month, self.day),
        }
    }
}

impl Contact {
    /// An empty record that begins on the given line.
    #[must_use]
    pub fn at(line: u64) -> Self {
        Self { line, ..Self::default() }
    }

    /// Records something that was dropped or changed.
    pub fn remark(&mut self, line: u64, place: &str, reason: Reason, severity: Severity) {
        self.problems.push(Problem { line, place: Some(place.to_owned()), reason, severity });
    }

    /// Fills the display name from what there is; false when nothing can be shown.
    pub fn settle_display(&mut self) -> bool {
        if !self.display.is_empty() {
            return true;
        }
        let name = &self.name;
        let full = [&name.prefix, &name.given, &name.additional, &name.family, &name.suffix]
            .into_iter()
            .filter(|part| !part.is_empty())
            .cloned()
            .collect::<Vec<_>>()
            .join(" ");
        let candidates = [full, self.organisation.clone(), name.nickname.clone()];
        let channel = self.channels.iter().map(|channel| channel.value.clone());
        self.display =
            candidates.into_iter().chain(channel).find(|text| !text.is_empty()).unwrap_or_default();
        !self.display.is_empty()
    }

    /// How many values the record holds; for the report after an import.
    #[must_use]
    pub fn filled(&self) -> usize {
        let name = &self.name;
        let texts = [
            &self.display,
            &name.prefix,
            &name.given,
            &name.additional,
            &name.family,
            &name.suffix,
            &name.nickname,
            &self.organisation,
            &self.unit,
            &self.title,
            &self.role,
            &self.customer_number,
            &self.language,
            &self.vat_id,
            &self.note,
            &self.source,
            &self.uid,
        ];
        let options = [
            self.birthday.is_some(),
            self.photo.is_some(),
            self.customer_since.is_some(),
            self.revenue.is_some(),
            self.revision.is_some(),
            self.deal.is_some(),
        ];
        texts.into_iter().filter(|text| !text.is_empty()).count()
            + options.into_iter().filter(|there| *there).count()
            + self.tags.len()
            + self.channels.len()
            + self.addresses.iter().map(Address::filled).sum::<usize>()
            + self.extra.len()
    }
}

impl Address {
    /// The six parts in the order of an envelope, without the kind.
    #[must_use]
    pub fn parts(&self) -> [&str; 6] {
        [&self.street, &self.extra, &self.postcode, &self.city, &self.region, &self.country]
    }

    /// How many parts are filled.
    #[must_use]
    pub fn filled(&self) -> usize {
        self.parts().into_iter().filter(|part| !part.is_empty()).count()
    }
}

/// Pictures can be large, and logs and test failures are no place for them.
#[cfg(test)]
impl fmt::Debug for Photo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} bytes", self.mime, self.bytes.len())
    }
}

/// Outside of tests a record shows its place only, so that no log can carry a customer.
#[cfg(not(test))]
impl fmt::Debug for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Contact(line {})", self.line)
    }
}
