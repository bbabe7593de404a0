//! The types of attached files.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::id::{AttachmentId, PartyId};
use crate::time::Timestamp;
use crate::word::words;

/// The kinds of records besides the customer that a file can be attached to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "AttachedKind")]
pub enum RecordKind {
    /// A deal.
    Deal,
    /// A case.
    Case,
    /// A touch.
    Touch,
    /// A contract.
    Contract,
}

words!(RecordKind { Deal = "deal", Case = "case", Touch = "touch", Contract = "contract" });

/// A record of the customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AttachedTo {
    /// What it is.
    pub kind: RecordKind,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
}

/// Where a new file belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AttachmentDraft {
    /// The customer.
    pub party_id: PartyId,
    /// The record of the customer; the customer alone when left out.
    #[serde(default)]
    pub record: Option<AttachedTo>,
}

/// Which files are asked for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AttachmentRequest {
    /// The customer.
    pub party_id: PartyId,
    /// Only those of this record.
    #[serde(default)]
    #[ts(optional, type = "string | null")]
    pub record_id: Option<Uuid>,
    /// Where the page begins.
    #[serde(default)]
    pub cursor: Option<String>,
    /// How many; at most 500.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub limit: u32,
}

/// An attached file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentView {
    /// Its id.
    pub id: AttachmentId,
    /// The customer.
    pub party_id: PartyId,
    /// The record it is attached to besides the customer.
    pub record: Option<AttachedTo>,
    /// What the record is called.
    pub record_name: Option<String>,
    /// Its name.
    pub name: String,
    /// Its type, as its first bytes and its name agree on it.
    pub mime: String,
    /// Bytes.
    #[ts(type = "number")]
    pub size: i64,
    /// It may be opened with the system's program; all others are only saved.
    pub openable: bool,
    /// It is a picture that can be shown.
    pub picture: bool,
    /// When it was attached.
    pub created_at: Timestamp,
}

/// A page of files, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentPage {
    /// The files.
    pub rows: Vec<AttachmentView>,
    /// How many there are in all; counted up to 1,000.
    pub total: u32,
    /// Where the next page begins.
    pub next: Option<String>,
}
