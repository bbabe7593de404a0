//! The firm that uses Rondo: its data on paper, its people, its settings.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::PersonId;

/// The firm's data, for the head of printed sheets and as defaults.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Firm {
    /// Name.
    pub name: String,
    /// A line below the name.
    #[serde(default)]
    pub line: Option<String>,
    /// Street and number.
    #[serde(default)]
    pub street: Option<String>,
    /// Postcode and town.
    #[serde(default)]
    pub town: Option<String>,
    /// Phone.
    #[serde(default)]
    pub phone: Option<String>,
    /// Mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// Where and under which number it is registered.
    #[serde(default)]
    pub register: Option<String>,
    /// Who manages it, by name.
    #[serde(default)]
    pub directors: Option<String>,
    /// The number by which it pays value added tax, or its other tax number.
    #[serde(default)]
    pub tax_number: Option<String>,
    /// Its account, by name of the bank and IBAN.
    #[serde(default)]
    pub bank: Option<String>,
    /// ISO 3166 two-letter code: default of addresses and of phone numbers without a country.
    pub country: String,
    /// ISO 4217: default of deals and purchases.
    pub currency: String,
}

/// Somebody of the firm who uses Rondo. Without `id` it is new.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Person {
    /// Its id.
    #[serde(default)]
    pub id: Option<PersonId>,
    /// Name.
    pub name: String,
    /// Initials; made from the name when empty.
    #[serde(default)]
    pub initials: Option<String>,
    /// Mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// Not with the firm any more: kept for old records, not offered any more.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub archived: bool,
}

/// Everything on the settings page that is stored in the vault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// The firm.
    pub firm: Firm,
    /// The usual rate of value added tax in its country, in basis points.
    pub usual_tax: u32,
    /// Its people.
    pub people: Vec<Person>,
    /// Who sits in front of this computer.
    pub me: Option<PersonId>,
    /// Minutes without input after which the vault locks; 0 for never.
    pub lock_after_min: u32,
}
