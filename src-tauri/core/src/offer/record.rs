//! The types of offers.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::OfferSums;
use crate::id::{DealId, OfferId, OfferLineId, PartyId, PersonId, ProductId, PurchaseId};
use crate::money::Money;
use crate::text::Lang;
use crate::word::words;

/// What became of an offer. That its time has run out follows from the date and is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum OfferState {
    /// It is being written.
    Draft,
    /// The customer has it.
    Sent,
    /// The customer ordered.
    Accepted,
    /// The customer said no.
    Declined,
    /// A newer version was sent in its place.
    Replaced,
}

words!(OfferState {
    Draft = "draft",
    Sent = "sent",
    Accepted = "accepted",
    Declined = "declined",
    Replaced = "replaced",
});

/// A line as it comes in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct OfferLineDraft {
    /// The product; none for a line of free text.
    #[serde(default)]
    pub product_id: Option<ProductId>,
    /// Its number as the offer says it.
    #[serde(default)]
    pub number: Option<String>,
    /// What is offered.
    pub title: String,
    /// More about it, below the title.
    #[serde(default)]
    pub text: Option<String>,
    /// Thousandths of the unit.
    #[ts(type = "number")]
    pub quantity: i64,
    /// What is counted.
    pub unit: String,
    /// What a unit costs, without tax; in the currency of the offer.
    pub price: Money,
    /// Discount on the line, per mille.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub discount: u32,
    /// Not in the sums until the customer takes it.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub optional: bool,
    /// Tax rate in basis points.
    pub tax: u32,
}

/// An offer as it comes in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct OfferDraft {
    /// The customer.
    pub party_id: PartyId,
    /// The person of the customer to whom it goes.
    #[serde(default)]
    pub contact_id: Option<PartyId>,
    /// The deal it belongs to.
    #[serde(default)]
    pub deal_id: Option<DealId>,
    /// Who answers for it; the writer when left out.
    #[serde(default)]
    pub owner_id: Option<PersonId>,
    /// What it is about.
    pub title: String,
    /// The language of the paper.
    pub language: Lang,
    /// The currency of all its prices.
    pub currency: String,
    /// The day on which the customer asked.
    #[serde(default)]
    pub asked_on: Option<NaiveDate>,
    /// The day on the paper.
    pub made_on: NaiveDate,
    /// The last day on which it holds.
    #[serde(default)]
    pub valid_until: Option<NaiveDate>,
    /// How it begins; made from the person's name when left out.
    #[serde(default)]
    pub salutation: Option<String>,
    /// The text before the lines.
    #[serde(default)]
    pub before: Option<String>,
    /// The text after the sums.
    #[serde(default)]
    pub after: Option<String>,
    /// Discount on everything, per mille.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub discount: u32,
    /// The lines in order.
    pub lines: Vec<OfferLineDraft>,
}

/// A stored line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferLine {
    /// Its id.
    pub id: OfferLineId,
    /// The customer ordered it although it was optional.
    pub taken: bool,
    /// What it says.
    pub line: OfferLineDraft,
}

/// A stored offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferView {
    /// What lists show of it.
    pub row: OfferRow,
    /// Everything that is written on it, with its lines.
    pub draft: OfferDraft,
    /// The lines with their ids.
    pub lines: Vec<OfferLine>,
    /// The name of the person to whom it goes.
    pub contact_name: Option<String>,
    /// What the deal is about.
    pub deal_title: Option<String>,
    /// Its sums, without optional lines.
    pub sums: OfferSums,
    /// There is a newer version.
    pub is_revised: bool,
}

/// An offer in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferRow {
    /// Its id.
    pub id: OfferId,
    /// The customer.
    pub party_id: PartyId,
    /// The customer's name.
    pub party_name: String,
    /// The deal it belongs to.
    pub deal_id: Option<DealId>,
    /// Its number, which its versions share.
    pub number: String,
    /// Which version, from 1.
    pub version: u32,
    /// What it is about.
    pub title: String,
    /// What became of it.
    pub state: OfferState,
    /// It was sent, is not answered, and its last day is past.
    pub expired: bool,
    /// The day on the paper.
    pub made_on: NaiveDate,
    /// The last day on which it holds.
    pub valid_until: Option<NaiveDate>,
    /// Sum without tax.
    pub net: Money,
    /// Sum with tax.
    pub gross: Money,
    /// The day on which it was sent.
    pub sent_on: Option<NaiveDate>,
    /// The day on which it was accepted, declined or replaced.
    pub settled_on: Option<NaiveDate>,
    /// Why it was declined.
    pub declined_because: Option<String>,
    /// What it brought.
    pub purchase_id: Option<PurchaseId>,
}
