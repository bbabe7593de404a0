//! What is doubtful about a record, whether it is stored or still being typed. Pure; what is missing is no doubt while
//! somebody types.

use chrono::{Datelike, NaiveDate};

use super::{Doubt, Flaw, given, iban, postcode, vat, web};
use crate::party::{ChannelKind, PartyDraft, PartyKind, split_salutation};

/// The oldest anybody gets.
const OLDEST_YEARS: i32 = 120;

/// What cannot be right in a draft.
pub(super) fn doubts(draft: &PartyDraft, today: NaiveDate) -> Vec<Doubt> {
    let mut found = Vec::new();
    let mut add = |flaw, value: &str, at: Option<usize>, expected: Option<String>| {
        found.push(Doubt { flaw, value: value.to_owned(), at: at.map(|at| at as u32), expected });
    };
    if let Some(expected) = contradiction(draft) {
        add(Flaw::Salutation, draft.given_name.as_deref().unwrap_or_default(), None, Some(expected));
    }
    if let Some(birthday) = draft.birthday.as_deref().filter(|day| is_wrong_birthday(day, today)) {
        add(Flaw::Birthday, birthday, None, None);
    }
    if let Some(vat_id) = &draft.vat_id
        && let Some(expected) = vat::wrong(vat_id)
    {
        add(Flaw::VatId, vat_id, None, Some(expected));
    }
    for (at, channel) in
        draft.channels.iter().enumerate().filter(|(_, channel)| !channel.value.trim().is_empty())
    {
        match channel.kind {
            ChannelKind::Email => {
                if let Some(meant) = web::wrong_email(&channel.value) {
                    add(Flaw::Email, &channel.value, Some(at), meant);
                }
            }
            ChannelKind::Web if web::is_wrong_page(&channel.value) => {
                add(Flaw::Web, &channel.value, Some(at), None)
            }
            _ => {}
        }
    }
    for (at, address) in draft.addresses.iter().enumerate() {
        let (Some(code), Some(country)) =
            (filled(address.postcode.as_deref()), filled(address.country.as_deref()))
        else {
            continue;
        };
        if let Some(form) = postcode::wrong(code, country) {
            add(Flaw::Postcode, code, Some(at), Some(form.to_owned()));
        }
    }
    found
}

/// The first bank account among what an import brought that cannot exist.
pub(super) fn wrong_account(extra: &[(String, String)]) -> Option<&str> {
    let is_account = |name: &str| name.to_ascii_lowercase().contains("iban");
    let account =
        extra.iter().find(|(name, value)| is_account(name) && !value.is_empty() && !iban::is_valid(value));
    account.map(|(_, value)| value.as_str())
}

/// What a record lacks that one of its kind should have.
pub(super) fn missing(draft: &PartyDraft) -> Vec<Flaw> {
    let has = |kinds: &[ChannelKind]| draft.channels.iter().any(|channel| kinds.contains(&channel.kind));
    let has_number = has(&[ChannelKind::Phone, ChannelKind::Mobile]);
    let has_email = has(&[ChannelKind::Email]);
    let has_address = draft.addresses.iter().any(|address| {
        [&address.street, &address.postcode, &address.city]
            .iter()
            .all(|part| filled(part.as_deref()).is_some())
    });
    let is_firm = draft.kind == PartyKind::Organisation;
    let lacks = [
        (Flaw::NoReach, !has_number && !has_email),
        (Flaw::NoEmail, has_number && !has_email),
        (Flaw::NoAddress, is_firm && !has_address),
        (Flaw::NoOwner, is_firm && draft.owner_id.is_none()),
        (Flaw::NoSalutation, !is_firm && draft.salutation.is_none() && prefixed(draft).is_none()),
    ];
    lacks.into_iter().filter(|(_, lacks)| *lacks).map(|(flaw, _)| flaw).collect()
}

/// The salutation that the title names, as in "Herr Dr.".
fn prefixed(draft: &PartyDraft) -> Option<crate::party::Salutation> {
    split_salutation(draft.prefix.as_deref().unwrap_or_default()).0
}

/// The salutation that the first name goes with, where it contradicts the one that was given.
fn contradiction(draft: &PartyDraft) -> Option<String> {
    if draft.kind != PartyKind::Person {
        return None;
    }
    let said = draft.salutation.or_else(|| prefixed(draft))?;
    let usual = given::salutation_of(draft.given_name.as_deref()?)?;
    (usual != said).then(|| usual.word().to_owned())
}

/// The salutation that the first name of a person goes with, as a proposal.
pub(super) fn proposal(draft: &PartyDraft) -> Option<String> {
    given::salutation_of(draft.given_name.as_deref()?).map(|salutation| salutation.word().to_owned())
}

fn is_wrong_birthday(text: &str, today: NaiveDate) -> bool {
    text.parse::<NaiveDate>().is_ok_and(|day| day > today || day.year() < today.year() - OLDEST_YEARS)
}

fn filled(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}
