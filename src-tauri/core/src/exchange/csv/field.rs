//! What a column of a table can hold: everything that a contact can take.
//!
//! The names shown to people are in the catalogue under `key`; the names in files are in `header`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::super::contact::{AddressKind, ChannelKind, Label};

/// The place in a contact that a column fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// `person` or `organisation`.
    Kind,
    /// The whole name of a person, or of whoever the row is about.
    Display,
    Prefix,
    Given,
    Additional,
    Family,
    Suffix,
    Nickname,
    Organisation,
    Unit,
    Title,
    Role,
    CustomerNumber,
    Birthday,
    BirthYear,
    BirthMonth,
    BirthDay,
    Language,
    VatId,
    Note,
    /// Several in one cell, set apart by commas or `:::`.
    Tags,
    Source,
    CustomerSince,
    Revenue,
    Uid,
    Revision,
    Channel {
        kind: ChannelKind,
        purpose: Purpose,
    },
    /// What the next channel of this kind is for.
    ChannelLabel {
        kind: ChannelKind,
    },
    Address {
        place: Place,
        part: Part,
    },
    /// What the address in the next columns is for.
    AddressLabel,
    /// A part of the deal that stands in the same row as its customer.
    Deal(DealPart),
    /// Kept under the name of the column.
    Extra,
    /// Several named texts in one cell, as Rondo's own export writes them.
    Extras,
}

/// What a channel of a column is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    Work,
    Home,
    Other,
}

/// What an address of a column is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    Work,
    Home,
    Billing,
    Delivery,
    Other,
}

/// A part of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Street,
    /// Joined to the street.
    HouseNumber,
    Extra,
    Postcode,
    City,
    Region,
    Country,
}

/// A part of a deal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DealPart {
    /// What it is about; without it there is no deal.
    Title,
    Amount,
    Currency,
    /// By its name in the pipelines.
    Stage,
    /// The day on which it is expected to close.
    Close,
}

impl Field {
    /// The fields that can stand for a name, so that a row with one of them is a contact.
    #[must_use]
    pub fn names_somebody(self) -> bool {
        matches!(self, Self::Display | Self::Given | Self::Family | Self::Nickname | Self::Organisation)
            || matches!(self, Self::Channel { kind: ChannelKind::Email, .. })
    }

    /// The key of the field's name in the catalogue.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Kind => "exchange-field-kind",
            Self::Display => "exchange-field-display",
            Self::Prefix => "exchange-field-prefix",
            Self::Given => "exchange-field-given",
            Self::Additional => "exchange-field-additional",
            Self::Family => "exchange-field-family",
            Self::Suffix => "exchange-field-suffix",
            Self::Nickname => "exchange-field-nickname",
            Self::Organisation => "exchange-field-organisation",
            Self::Unit => "exchange-field-unit",
            Self::Title => "exchange-field-title",
            Self::Role => "exchange-field-role",
            Self::CustomerNumber => "exchange-field-customer-number",
            Self::Birthday => "exchange-field-birthday",
            Self::BirthYear => "exchange-field-birth-year",
            Self::BirthMonth => "exchange-field-birth-month",
            Self::BirthDay => "exchange-field-birth-day",
            Self::Language => "exchange-field-language",
            Self::VatId => "exchange-field-vat-id",
            Self::Note => "exchange-field-note",
            Self::Tags => "exchange-field-tags",
            Self::Source => "exchange-field-source",
            Self::CustomerSince => "exchange-field-customer-since",
            Self::Revenue => "exchange-field-revenue",
            Self::Uid => "exchange-field-uid",
            Self::Revision => "exchange-field-revision",
            Self::Channel { kind, .. } => channel_key(kind),
            Self::ChannelLabel { .. } => "exchange-field-channel-label",
            Self::Address { part, .. } => part_key(part),
            Self::AddressLabel => "exchange-field-address-label",
            Self::Deal(part) => deal_key(part),
            Self::Extra => "exchange-field-extra",
            Self::Extras => "exchange-field-extras",
        }
    }
}

fn channel_key(kind: ChannelKind) -> &'static str {
    match kind {
        ChannelKind::Phone => "exchange-field-phone",
        ChannelKind::Mobile => "exchange-field-mobile",
        ChannelKind::Fax => "exchange-field-fax",
        ChannelKind::Email => "exchange-field-email",
        ChannelKind::Web => "exchange-field-web",
        ChannelKind::Social => "exchange-field-social",
        ChannelKind::Chat => "exchange-field-chat",
    }
}

fn deal_key(part: DealPart) -> &'static str {
    match part {
        DealPart::Title => "exchange-field-deal-title",
        DealPart::Amount => "exchange-field-deal-amount",
        DealPart::Currency => "exchange-field-deal-currency",
        DealPart::Stage => "exchange-field-deal-stage",
        DealPart::Close => "exchange-field-deal-close",
    }
}

fn part_key(part: Part) -> &'static str {
    match part {
        Part::Street => "exchange-field-street",
        Part::HouseNumber => "exchange-field-house-number",
        Part::Extra => "exchange-field-address-extra",
        Part::Postcode => "exchange-field-postcode",
        Part::City => "exchange-field-city",
        Part::Region => "exchange-field-region",
        Part::Country => "exchange-field-country",
    }
}

impl From<Purpose> for Label {
    fn from(purpose: Purpose) -> Self {
        match purpose {
            Purpose::Work => Self::Work,
            Purpose::Home => Self::Home,
            Purpose::Other => Self::Other,
        }
    }
}

impl From<Place> for AddressKind {
    fn from(place: Place) -> Self {
        match place {
            Place::Work => Self::Work,
            Place::Home => Self::Home,
            Place::Billing => Self::Billing,
            Place::Delivery => Self::Delivery,
            Place::Other => Self::Other,
        }
    }
}
