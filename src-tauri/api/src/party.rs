//! Parties and the customer page.

use rondo_core::id::{LinkId, PartyId, TagId};
use rondo_core::party::{PartyDraft, PartyView};
use rondo_core::sales::{DealView, PurchaseSummary};
use rondo_core::task::TaskView;
use rondo_core::timeline::{TimelineCounts, TimelinePage};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// One party.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PartyRequest {
    /// Its id.
    pub id: PartyId,
}

/// Several parties, at most 10,000.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PartiesRequest {
    /// Their ids.
    pub ids: Vec<PartyId>,
}

/// A new party.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PartyCreate {
    /// The record.
    pub draft: PartyDraft,
    /// The organisation that a new person belongs to.
    #[serde(default)]
    pub organisation_id: Option<PartyId>,
    /// The role there.
    #[serde(default)]
    pub role: Option<String>,
}

/// A changed party: the whole editable record.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PartyUpdate {
    /// Its id.
    pub id: PartyId,
    /// The record.
    pub draft: PartyDraft,
}

/// A link.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LinkRequest {
    /// Its id.
    pub id: LinkId,
}

/// What was saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Saved {
    /// Id of the record.
    #[ts(type = "string")]
    pub id: Uuid,
}

/// How many parties there are, for the navigation and the tabs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartyCounts {
    /// All.
    pub all: u32,
    /// Organisations.
    pub organisations: u32,
    /// People.
    pub people: u32,
    /// Looked after by the one in front of this computer.
    pub mine: u32,
    /// In the trash.
    pub trash: u32,
    /// Overdue and due tasks of today.
    pub due: u32,
    /// Open deals.
    pub open_deals: u32,
}

/// A tag with how many parties carry it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TagCount {
    /// Its id.
    pub id: TagId,
    /// The word.
    pub name: String,
    /// How many.
    pub count: u32,
}

/// A photo.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Photo {
    /// `image/jpeg` or `image/png`.
    pub mime: String,
    /// The bytes as base64.
    pub base64: String,
}

/// A name typed into a new record.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SimilarRequest {
    /// The name.
    pub name: String,
}

/// The 360° page in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CustomerView {
    /// The card.
    pub party: PartyView,
    /// Open tasks, earliest first.
    pub tasks: Vec<TaskView>,
    /// Open deals.
    pub deals: Vec<DealView>,
    /// Won and lost deals.
    pub closed_deals: u32,
    /// Purchases in short.
    pub purchases: PurchaseSummary,
    /// Counts for the filter above the timeline.
    pub counts: TimelineCounts,
    /// The first page of the timeline.
    pub timeline: TimelinePage,
}
