//! What the child answers: one mail, one meeting, some cards, or why something is left out.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::rule::Rule;

/// What a file is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// One mail (RFC 5322).
    Eml,
    /// Many mails one after the other.
    Mbox,
    /// A mail that Outlook saved.
    Msg,
    /// Meetings (RFC 5545).
    Ics,
    /// Entries of a directory (RFC 2849), which become cards.
    Ldif,
    /// A contact of Windows, which becomes a card.
    WinContact,
}

impl Kind {
    /// The word after the switch of the child.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Eml => "eml",
            Self::Mbox => "mbox",
            Self::Msg => "msg",
            Self::Ics => "ics",
            Self::Ldif => "ldif",
            Self::WinContact => "wincontact",
        }
    }

    /// The kind of a word.
    #[must_use]
    pub fn by_word(word: &str) -> Option<Self> {
        [Self::Eml, Self::Mbox, Self::Msg, Self::Ics, Self::Ldif, Self::WinContact]
            .into_iter()
            .find(|kind| kind.word() == word)
    }

    /// The most bytes of a file of this kind.
    #[must_use]
    pub fn largest(self) -> u64 {
        if self == Self::Mbox { crate::limit::MBOX } else { crate::limit::FILE }
    }
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Record {
    /// A mail.
    Mail(Box<Mail>),
    /// A meeting, or the one time at which a series differs.
    Meeting(Box<Meeting>),
    /// Cards as text (vCard 4.0); whole ones only.
    Cards(String),
    /// Something that is left out while the rest goes on.
    Refused(Refusal),
    /// The file as a whole is not taken; nothing follows.
    Failed(Reason),
    /// So many bytes were read.
    Progress(u64),
    /// The file was read to its end.
    End,
}

/// Why something is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// Which mail or meeting of the file, counted from 1; for an entry its line.
    pub number: u64,
    /// What it is called, as far as that is known.
    pub title: String,
    /// Why.
    pub reason: Reason,
}

/// Reasons, as words of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Nothing stands in it.
    Empty,
    /// It is not what its name says.
    NotThis,
    /// It breaks off or contradicts itself.
    Damaged,
    /// More bytes than are taken.
    TooLarge,
    /// Parts stand too deep inside each other.
    TooDeep,
    /// More parts than are taken.
    TooManyParts,
    /// More mails, meetings or entries than are taken.
    TooMany,
    /// A line has no end.
    LineTooLong,
    /// It has no date.
    NoDate,
    /// It was called off.
    Cancelled,
    /// A to-do, a journal or another entry that is no meeting.
    NoMeeting,
    /// The entry has no name.
    NoName,
    /// Document types of XML are not read.
    DocumentType,
}

impl Reason {
    /// The word of the catalogue.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotThis => "not-this",
            Self::Damaged => "damaged",
            Self::TooLarge => "too-large",
            Self::TooDeep => "too-deep",
            Self::TooManyParts => "too-many-parts",
            Self::TooMany => "too-many",
            Self::LineTooLong => "line-too-long",
            Self::NoDate => "no-date",
            Self::Cancelled => "cancelled",
            Self::NoMeeting => "no-meeting",
            Self::NoName => "no-name",
            Self::DocumentType => "document-type",
        }
    }
}

/// Somebody with an address of mail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mailbox {
    /// As written; may be empty.
    pub name: String,
    /// As written.
    pub address: String,
}

/// A mail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// Which mail of the file, counted from 1.
    pub number: u64,
    /// Its lasting name, without the angle brackets.
    pub message_id: Option<String>,
    /// Senders.
    pub from: Vec<Mailbox>,
    /// Receivers.
    pub to: Vec<Mailbox>,
    /// Receivers of a copy.
    pub cc: Vec<Mailbox>,
    /// When it was sent, in milliseconds since 1970 (UTC).
    pub at: Option<i64>,
    /// The subject on one line.
    pub subject: String,
    /// The text; HTML has become plain text, nothing was fetched.
    pub text: String,
    /// The text goes on beyond what is kept.
    pub is_cut: bool,
    /// The attachments, at most [`crate::limit::ATTACHMENTS`].
    pub attachments: Vec<Attachment>,
    /// Attachments beyond those.
    pub more_attachments: u32,
}

/// A file inside a mail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// The last part of the name that the sender gave, for showing only; may be empty.
    pub name: String,
    /// The type that the sender gave, as in `image/png`.
    pub mime: String,
    /// Bytes.
    pub size: u64,
    /// The content, when it was asked for and is within the limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<Bytes>,
}

/// Bytes that travel as base64.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Bytes(pub Vec<u8>);

/// Only their number: no content in logs.
impl std::fmt::Debug for Bytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl From<Bytes> for String {
    fn from(bytes: Bytes) -> Self {
        crate::base64::encode(&bytes.0)
    }
}

impl TryFrom<String> for Bytes {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        crate::base64::decode(text.as_bytes()).map(Self).ok_or("not base64")
    }
}

/// When something begins or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Instant {
    /// A whole day.
    Day(NaiveDate),
    /// A clock on the wall, wherever one is; minutes after midnight.
    Wall(NaiveDate, u16),
    /// Milliseconds since 1970 (UTC).
    Utc(i64),
}

/// A meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Which entry of the file, counted from 1.
    pub number: u64,
    /// Its lasting name; all times of a series share it.
    pub uid: Option<String>,
    /// Which time of a series this one replaces, as written.
    pub replaces: Option<String>,
    /// The same as a day, to take that day out of the series.
    pub replaced_on: Option<NaiveDate>,
    /// What it is about, on one line.
    pub title: String,
    /// More about it.
    pub text: String,
    /// Where, on one line.
    pub place: String,
    /// When it begins.
    pub starts: Instant,
    /// Minutes, when it says how long it takes; days last none.
    pub minutes: Option<u32>,
    /// The day on which it begins, as the file counts its days; the days of a series start from it.
    pub first_on: NaiveDate,
    /// Who called it, and who was asked to come.
    pub people: Vec<Mailbox>,
    /// How it repeats.
    pub repeats: Repetition,
    /// The file names a time zone that nobody knows: the times are taken as those of this computer.
    pub unknown_zone: bool,
}

/// How a meeting repeats.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Repetition {
    /// Once.
    #[default]
    Once,
    /// By a rule, without the days in the second place and with those in the third.
    Rule(Rule, Vec<NaiveDate>, Vec<NaiveDate>),
    /// By a rule that is not followed: it is taken once.
    Unsupported,
}
