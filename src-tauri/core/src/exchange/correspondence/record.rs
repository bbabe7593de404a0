//! How mails and meetings are taken in, and what came of them.

use std::collections::HashMap;

use serde::Serialize;
use ts_rs::TS;

use crate::id::PartyId;
use crate::time::Timestamp;
use crate::timeline::Direction;

/// How many rows are shown.
pub const ROWS: usize = 500;
/// How many addresses that belong to nobody are shown.
pub const STRANGERS: usize = 200;

/// How mails and meetings are taken in.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The customer on whose page the files were dropped: takes part in everything.
    pub dropped_on: Option<PartyId>,
    /// Who gets what fits nobody.
    pub rest: Option<PartyId>,
    /// Whom addresses belong to that nobody has, in their compared form.
    pub assigned: HashMap<String, Assigned>,
    /// Everybody else whose address nobody has becomes a contact.
    pub new_contacts: bool,
    /// Country of new contacts' numbers.
    pub country: String,
    /// What stands in front of the names of attachments that are not kept.
    pub attachments_word: String,
    /// What a file is called whose sender gave it no name.
    pub file_word: String,
    /// What stands behind a text that was cut.
    pub cut_word: String,
}

/// Whom an address belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assigned {
    /// Somebody who is there.
    Party(PartyId),
    /// Somebody who is to be made.
    New,
}

/// What came of the files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Mails and meetings read.
    pub total: u32,
    /// Written onto timelines.
    pub added: u32,
    /// Meetings to come, written down as tasks.
    pub tasks: u32,
    /// Tasks of meetings that were moved.
    pub changed: u32,
    /// Taken in before.
    pub known: u32,
    /// Those that fit nobody and were left out.
    pub nobody: u32,
    /// Those that cannot be taken.
    pub refused: u32,
    /// Contacts that were made.
    pub contacts: u32,
    /// Attachments that became files.
    pub files: u32,
    /// Attachments that are too large or too many to be kept.
    pub files_left_out: u32,
    /// The first rows, at most [`ROWS`].
    pub rows: Vec<Row>,
    /// Addresses that belong to nobody, those with most first, at most [`STRANGERS`].
    pub strangers: Vec<Stranger>,
    /// Nobody of the firm has an address, so directions follow from who is known.
    pub has_no_own: bool,
}

/// What kind of thing it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum RowKind {
    /// A mail.
    Mail,
    /// A meeting.
    Meeting,
    /// A whole file.
    File,
}

/// What happens to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum RowState {
    /// It comes onto a timeline.
    New,
    /// It becomes a task.
    Task,
    /// The task that it became before moves.
    Changed,
    /// It is there already.
    Known,
    /// It fits nobody.
    Nobody,
    /// It cannot be taken.
    Refused,
}

/// A mail or meeting, enough to recognise it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// Name of the file.
    pub file: String,
    /// Which mail or meeting of the file.
    #[ts(type = "number")]
    pub number: u64,
    /// What it is.
    pub kind: RowKind,
    /// What happens to it.
    pub state: RowState,
    /// When it was or will be.
    pub at: Option<Timestamp>,
    /// Who turned to whom.
    pub direction: Option<Direction>,
    /// Subject.
    pub title: String,
    /// The customer and all who take part, by name; addresses where nobody is known.
    pub people: Vec<String>,
    /// Attachments.
    pub attachments: u32,
    /// Those of them that are too large or too many to be kept.
    pub left_out: u32,
    /// How often a series comes onto the timeline; 1 for what happens once.
    pub times: u32,
    /// Why it is refused, or what to know of it: a word of the catalogue (`correspondence-why-<word>`).
    pub why: Option<String>,
}

/// An address that belongs to nobody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Stranger {
    /// In its compared form.
    pub address: String,
    /// As it stands in the file; may be empty.
    pub name: String,
    /// Mails and meetings that are left out without it.
    pub count: u32,
}
