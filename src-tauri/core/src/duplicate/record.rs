//! The types of duplicates.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{AddressId, ChannelId, PartyId};
use crate::party::{PartyKind, PartyView};
use crate::time::Timestamp;

/// What speaks for or against two records being one party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "DuplicateReasonKind")]
pub enum ReasonKind {
    /// The name is the same, legal forms, titles, umlauts and order aside.
    SameName,
    /// The name sounds the same.
    SoundsAlike,
    /// The name differs by a letter or two.
    AlmostSameName,
    /// One name is part of the other.
    PartOfName,
    /// The surname is the same and the first name is only an initial, or missing.
    SameSurname,
    /// The names have nothing in common.
    OtherName,
    /// One telephone number.
    SamePhone,
    /// One mail address.
    SameEmail,
    /// One domain of mail or web.
    SameDomain,
    /// One number in bookkeeping.
    SameNumber,
    /// One VAT number.
    SameVatId,
    /// Two VAT numbers.
    OtherVatId,
    /// One street and number.
    SameAddress,
    /// One postcode.
    SamePostcode,
    /// Two postcodes.
    OtherPostcode,
    /// One birthday.
    SameBirthday,
    /// Two birthdays.
    OtherBirthday,
    /// Both work for the same firm.
    SameFirm,
}

impl ReasonKind {
    /// Whether it speaks against.
    #[must_use]
    pub fn is_against(self) -> bool {
        matches!(self, Self::OtherName | Self::OtherVatId | Self::OtherPostcode | Self::OtherBirthday)
    }
}

/// One reason, as each language can say it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DuplicateReason {
    /// What it is.
    pub kind: ReasonKind,
    /// The number, mailbox or postcode that both share.
    pub value: Option<String>,
    /// It speaks against.
    pub against: bool,
}

/// How likely it is that two records are one party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "DuplicateBand")]
pub enum Band {
    /// Worth a look.
    Possible,
    /// More likely than not.
    Likely,
    /// Hardly anything else can be.
    Sure,
}

/// The score from which two records are worth a look.
pub(super) const POSSIBLE: i64 = 50;

impl Band {
    /// The word for a score.
    pub(super) fn of(score: i64) -> Self {
        match score {
            85.. => Self::Sure,
            65.. => Self::Likely,
            _ => Self::Possible,
        }
    }
}

/// How alike two records are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likeness {
    /// From 0 to 100, for the order alone.
    pub(crate) score: i64,
    /// What speaks for it, the strongest first, then what speaks against.
    pub(crate) reasons: Vec<DuplicateReason>,
}

/// One of two records that look alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DuplicateSide {
    /// The party.
    pub id: PartyId,
    /// Person or organisation.
    pub kind: PartyKind,
    /// Name as shown.
    pub name: String,
    /// Number from bookkeeping.
    pub customer_number: Option<String>,
    /// Town of the main address.
    pub city: Option<String>,
    /// The firm of a person.
    pub organisation: Option<String>,
}

/// Two records that look alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DuplicatePair {
    /// The older record.
    pub left: DuplicateSide,
    /// The other one.
    pub right: DuplicateSide,
    /// How likely it is that they are one.
    pub band: Band,
    /// Why.
    pub reasons: Vec<DuplicateReason>,
}

/// Where a pair stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "DuplicateState")]
pub enum PairState {
    /// Nobody has said anything.
    #[default]
    Open,
    /// To be decided later.
    Later,
    /// Two parties, said the user.
    Different,
}

crate::word::words! {
    PairState { Open = "open", Later = "later", Different = "different" }
}

/// Which pairs are wanted.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DuplicatePageRequest {
    /// Where they stand; open ones when left out.
    #[serde(default)]
    pub state: Option<PairState>,
    /// The place after which the page begins.
    #[serde(default)]
    pub cursor: Option<String>,
    /// Rows, at most 500; 100 when left out.
    #[serde(default)]
    pub limit: Option<u32>,
}

/// A page of pairs, the most alike first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DuplicatePage {
    /// The pairs.
    pub rows: Vec<DuplicatePair>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// How many pairs there are, and what was left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DuplicateCounts {
    /// Nobody has said anything to them.
    pub open: u32,
    /// To be decided later.
    pub later: u32,
    /// Two parties.
    pub different: u32,
    /// Records that were joined to another one.
    pub merged: u32,
    /// Marks that so many records share that they were not compared by them.
    pub crowded: u32,
    /// How many records may share a mark.
    pub most: u32,
    /// Records that changed since pairs were last looked for.
    pub due: u32,
    /// When pairs were last looked for.
    pub found_at: Option<Timestamp>,
}

/// A record that was joined to another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MergedRow {
    /// The one that stayed.
    pub kept: DuplicateSide,
    /// The one that lies in the trash.
    pub lost: DuplicateSide,
    /// When.
    pub at: Timestamp,
    /// The set of changes that undo takes back; none where the log has none that still counts.
    #[ts(type = "number | null")]
    pub set: Option<i64>,
}

/// A page of records that were joined to another one, the latest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MergedPage {
    /// The records.
    pub rows: Vec<MergedRow>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// One field of two records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "MergeField")]
pub struct FieldPair {
    /// Its name in the draft of a party.
    pub field: String,
    /// What the one that stays has.
    pub kept: Option<String>,
    /// What the other one has.
    pub lost: Option<String>,
}

/// How many records of one table two parties have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "MergeMoving")]
pub struct Moving {
    /// The table.
    pub table: String,
    /// Of the one that stays.
    pub kept: u32,
    /// Of the other one.
    pub lost: u32,
}

/// Why two records cannot become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "MergeRefusal")]
pub enum Refusal {
    /// It is one record.
    Same,
    /// A person and an organisation.
    OtherKind,
    /// One belongs to the other.
    Linked,
}

/// Two records side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "MergeComparison")]
pub struct Comparison {
    /// The one that stays.
    pub kept: PartyView,
    /// The one that goes into the trash.
    pub lost: PartyView,
    /// Fields that at least one of them has.
    pub fields: Vec<FieldPair>,
    /// What moves.
    pub moving: Vec<Moving>,
    /// How likely it is that they are one; none below everything worth a look.
    pub band: Option<Band>,
    /// Why.
    pub reasons: Vec<DuplicateReason>,
    /// Why they cannot become one.
    pub refusal: Option<Refusal>,
}

/// From where a field of the result comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "MergeTake")]
pub enum Take {
    /// From the record that stays.
    Kept,
    /// From the other one.
    Lost,
    /// Both texts below each other; for notes only.
    Both,
    /// As it was typed.
    Typed,
}

/// The choice for one field.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[ts(rename = "MergeChoice")]
pub struct FieldChoice {
    /// Its name in the draft of a party, or `photo`.
    pub field: String,
    /// From where.
    pub take: Take,
    /// What was typed; empty empties the field.
    #[serde(default)]
    pub text: Option<String>,
}

/// Two records that become one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MergeRequest {
    /// The record that stays.
    pub keep: PartyId,
    /// The record that goes into the trash.
    pub lose: PartyId,
    /// Fields that are not simply those of the record that stays, or of the other where it has none.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub fields: Vec<FieldChoice>,
    /// Channels of either that are not kept.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub without_channels: Vec<ChannelId>,
    /// Addresses of either that are not kept.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub without_addresses: Vec<AddressId>,
}

/// A record that a new one may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DuplicateHint {
    /// The record.
    pub party: DuplicateSide,
    /// How likely it is.
    pub band: Band,
    /// Why; nothing where only the beginning of the name is the same.
    pub reasons: Vec<DuplicateReason>,
}
