//! The types of a search over everything.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Marked;
use crate::id::{PartyId, PipelineId};
use crate::party::PartyKind;
use crate::timeline::EntryKind;

/// What kind of thing was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum FoundKind {
    /// A person or organisation.
    Customer,
    /// A call, visit, mail or note.
    Touch,
    /// A chance to sell something.
    Deal,
    /// Something to do or done.
    Task,
    /// A complaint, a return, a question or feedback.
    Case,
    /// An agreement over time.
    Contract,
    /// Something that was bought.
    Purchase,
    /// What was promised or is expected.
    Promise,
    /// What a customer answered.
    Answer,
    /// A file.
    File,
}

/// What was typed, and how much of it is wanted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct FindRequest {
    /// The text.
    pub query: String,
    /// Only this kind.
    #[serde(default)]
    pub kind: Option<FoundKind>,
    /// How many hits of each kind, at most 200.
    pub limit: u32,
}

/// What was found, best first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Found {
    /// The hits of all kinds in one order.
    pub hits: Vec<FoundHit>,
    /// How many there are of each kind that has any, in the order of kinds; all kinds also where one was asked for.
    pub counts: Vec<FoundCount>,
}

/// How many hits there are of a kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundCount {
    /// The kind.
    pub kind: FoundKind,
    /// How many, as far as they were counted.
    pub count: u32,
    /// There are more.
    pub is_more: bool,
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundHit {
    /// What it is.
    pub kind: FoundKind,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// Name, title or subject; empty where it has none.
    pub title: Marked,
    /// The place in its other fields that matched, when the title does not hold all words.
    pub snippet: Option<Marked>,
    /// Beside the name of a customer: the organisation and the town.
    pub beside: Vec<Marked>,
    /// The customer it belongs to; of a customer none.
    pub of: Option<FoundParty>,
    /// Whether a customer is a person or an organisation.
    pub party: Option<PartyKind>,
    /// Its day: when it happened, was bought, was promised, or is due.
    pub on: Option<NaiveDate>,
    /// Its own kind as a word: `call`, `complaint`, `ours`.
    pub word: Option<String>,
    /// Its number.
    pub number: Option<Marked>,
    /// The kind of entry that it is on the timeline of the customer, when it stands there under its id.
    pub entry: Option<EntryKind>,
    /// The pipeline of a deal.
    pub pipeline: Option<PipelineId>,
    /// Only similar to what was typed.
    pub is_similar: bool,
}

impl FoundHit {
    /// A hit of which no more is known than its title.
    pub(super) fn new(kind: FoundKind, id: Uuid, title: Marked) -> Self {
        Self {
            kind,
            id,
            title,
            snippet: None,
            beside: Vec::new(),
            of: None,
            party: None,
            on: None,
            word: None,
            number: None,
            entry: None,
            pipeline: None,
            is_similar: false,
        }
    }
}

/// The customer to whom something belongs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundParty {
    /// The customer.
    pub id: PartyId,
    /// The name.
    pub name: String,
    /// Person or organisation.
    pub kind: PartyKind,
}
