//! The types of data quality.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::PartyId;
use crate::party::PartyKind;

/// What can be wrong with the data of a party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Flaw {
    /// Neither a number nor a mail address.
    NoReach,
    /// A number, but no mail address.
    NoEmail,
    /// An organisation without street, postcode or town.
    NoAddress,
    /// An organisation that nobody looks after.
    NoOwner,
    /// A person of whom it is not known how letters begin.
    NoSalutation,
    /// The postcode does not have the form of its country.
    Postcode,
    /// The VAT number does not have the form of its country, or its check digits do not fit.
    VatId,
    /// A bank account whose check digits do not fit.
    Iban,
    /// The mail address does not have the form of one, or its provider is misspelt.
    Email,
    /// The address of a page does not have the form of one.
    Web,
    /// Salutation and first name contradict each other.
    Salutation,
    /// The birthday lies in the future or too far back.
    Birthday,
    /// Nobody has changed or checked anything for two years.
    Stale,
}

crate::word::words! {
    Flaw {
        NoReach = "noReach", NoEmail = "noEmail", NoAddress = "noAddress", NoOwner = "noOwner",
        NoSalutation = "noSalutation", Postcode = "postcode", VatId = "vatId", Iban = "iban", Email = "email",
        Web = "web", Salutation = "salutation", Birthday = "birthday", Stale = "stale",
    }
}

/// After so many months without a look the data of a party counts as stale.
pub const STALE_MONTHS: u32 = 24;

/// Something that is doubtful, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Doubt {
    /// What.
    pub flaw: Flaw,
    /// The value that is doubtful; empty for what is missing.
    pub value: String,
    /// The place of the channel or address in its list, where it is one.
    pub at: Option<u32>,
    /// What it should look like or may be meant: digits of a postcode, the usual provider.
    pub expected: Option<String>,
}

/// How many parties have each flaw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QualityCounts {
    /// All flaws in their order, those without parties too.
    pub flaws: Vec<FlawCount>,
    /// All living parties.
    pub parties: u32,
    /// Parties without any flaw of these.
    pub sound: u32,
}

/// How many parties have a flaw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FlawCount {
    /// The flaw.
    pub flaw: Flaw,
    /// How many.
    pub count: u32,
}

/// Which parties are wanted.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct FlawPageRequest {
    /// With this flaw.
    pub flaw: Flaw,
    /// The place after which the page begins.
    #[serde(default)]
    pub cursor: Option<String>,
    /// Rows, at most 500; 100 when left out.
    #[serde(default)]
    pub limit: Option<u32>,
}

/// A party with a flaw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FlawRow {
    /// The party.
    pub id: PartyId,
    /// Person or organisation.
    pub kind: PartyKind,
    /// Name as shown.
    pub name: String,
    /// Town of the main address.
    pub city: Option<String>,
    /// The doubtful value.
    pub value: Option<String>,
    /// Since when nobody looked at it.
    pub known_on: NaiveDate,
}

/// A page of parties with a flaw, the oldest records first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FlawPage {
    /// The parties.
    pub rows: Vec<FlawRow>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// How good the data of one party is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartyQuality {
    /// How letters to it begin.
    pub salutation: String,
    /// How many of the fields that everybody should have are filled.
    pub filled: u32,
    /// How many there are.
    pub fields: u32,
    /// The names of those that are empty.
    pub missing: Vec<String>,
    /// When somebody last changed or checked anything.
    pub known_on: Option<NaiveDate>,
    /// That is so long ago that it should be checked.
    pub is_stale: bool,
    /// What is doubtful; what the user accepted is not among it.
    pub doubts: Vec<Doubt>,
}

/// A value that is right as it is.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AcceptRequest {
    /// The party.
    pub id: PartyId,
    /// What was doubted.
    pub flaw: Flaw,
}
