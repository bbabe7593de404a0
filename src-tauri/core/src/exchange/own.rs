//! What Rondo's own files say beyond the neutral record: which party a contact is, and its links.
//!
//! Other programs see an identifier and one unknown property, which they keep or leave out; a file of Rondo without
//! them is read like anybody's.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Contact;
use crate::id::PartyId;
use crate::party::BuyingRole;
use crate::promise::{PromiseKind, PromiseState};

/// In front of the id of a party, where a file has room for an identifier.
const SCHEME: &str = "rondo:";
/// The property that holds an [`Own`] as JSON.
const PROPERTY: &str = "X-RONDO-RECORD";

/// Names under which a party keeps what the neutral record has a place for and the party has none.
pub(super) const UID: &str = "UID";
pub(super) const ROLE: &str = "ROLE";
pub(super) const FORMATTED_NAME: &str = "FN";
pub(super) const REVENUE: &str = "X-RONDO-REVENUE";
pub(super) const CUSTOMER_NUMBER: &str = "X-RONDO-CUSTOMER-NUMBER";
pub(super) const VAT_ID: &str = "X-RONDO-VAT-ID";
pub(super) const SOURCE: &str = "X-RONDO-SOURCE";

/// The field, by its name in the catalogue, that a kept property has under its own name or one of Rondo's files.
pub(crate) fn field_of(property: &str) -> Option<&'static str> {
    Some(match property {
        UID => "uid",
        ROLE => "role",
        FORMATTED_NAME => "display",
        REVENUE => "revenue",
        CUSTOMER_NUMBER => "customer-number",
        VAT_ID => "vat-id",
        SOURCE => "source",
        _ => return None,
    })
}

/// What a contact of another program cannot say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Own {
    /// The organisations above this party.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) links: Vec<OwnLink>,
    /// Which of the addresses is the main one, counted from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) main_address: Option<usize>,
    /// The firm's own fields with their values, for a card: a table has them beside its other named texts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) fields: Vec<(String, String)>,
    /// What was promised and what is expected.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) promises: Vec<OwnPromise>,
    /// Who looks after the customer, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) owner: Option<String>,
    /// Who stands in, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) deputy: Option<String>,
}

/// A promise or an expectation; people stand in it by no name, for a file does not say who of several they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct OwnPromise {
    pub(super) kind: PromiseKind,
    pub(super) title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<String>,
    pub(super) made_on: NaiveDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) due_on: Option<NaiveDate>,
    pub(super) state: PromiseState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) settled_on: Option<NaiveDate>,
}

/// A place in an organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct OwnLink {
    /// The organisation's identifier.
    pub(super) to: String,
    /// Its name, for a vault that does not know the identifier.
    pub(super) name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) role: Option<String>,
    /// What the person decides about purchases there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) buying_role: Option<BuyingRole>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) from: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) until: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(super) is_primary: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_false(value: &bool) -> bool {
    !value
}

/// The identifier of a party in a file.
pub(super) fn uid(id: PartyId) -> String {
    format!("{SCHEME}{}", id.0)
}

/// The party that an identifier names; none for identifiers of other programs.
pub(super) fn id(uid: &str) -> Option<PartyId> {
    let id: Uuid = uid.strip_prefix(SCHEME)?.parse().ok()?;
    (id.get_version_num() == 7).then_some(PartyId(id))
}

/// Puts the property on a contact, when there is anything to say.
pub(super) fn put(contact: &mut Contact, own: &Own) -> serde_json::Result<()> {
    if *own != Own::default() {
        contact.extra.push((PROPERTY.to_owned(), serde_json::to_string(own)?));
    }
    Ok(())
}

/// Takes the property from a contact. One that somebody has damaged stays an unknown property.
pub(super) fn take(contact: &mut Contact) -> Option<Own> {
    let at = contact.extra.iter().position(|(name, _)| name == PROPERTY)?;
    let own = serde_json::from_str(&contact.extra[at].1).ok()?;
    contact.extra.remove(at);
    Some(own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_nests_without_end_is_an_unknown_property() {
        for deep in ["[".repeat(900_000), "{\"owner\":".repeat(100_000), "{\"x\":[".repeat(100_000)] {
            let mut contact = Contact::at(1);
            contact.extra.push((PROPERTY.to_owned(), deep));
            assert_eq!(take(&mut contact), None);
            assert_eq!(contact.extra.len(), 1);
        }
    }
}
