//! The rules a party must keep before it is stored.

use super::{PartyDraft, PartyKind, display_name};
use crate::error::{Error, Result};

/// The longest name.
const NAME: usize = 1000;
/// The longest line.
const LINE: usize = 500;
/// The longest text.
const TEXT: usize = 64 * 1024;
/// The most channels, addresses or tags of one party.
const MANY: usize = 200;

/// The draft, trimmed, empty fields as none, or the first field that breaks a rule.
pub(crate) fn checked(mut draft: PartyDraft) -> Result<PartyDraft> {
    tidy(&mut draft);
    let name = display_name(&draft);
    if name.is_empty() {
        let field = if draft.kind == PartyKind::Person { "familyName" } else { "name" };
        return Err(Error::invalid(field, "missing"));
    }
    longest("name", Some(&name), NAME)?;
    let lines = [
        ("prefix", &draft.prefix),
        ("suffix", &draft.suffix),
        ("nickname", &draft.nickname),
        ("department", &draft.department),
        ("jobTitle", &draft.job_title),
        ("customerNumber", &draft.customer_number),
        ("vatId", &draft.vat_id),
        ("source", &draft.source),
    ];
    for (field, value) in lines {
        longest(field, value.as_ref(), LINE)?;
    }
    longest("note", draft.note.as_ref(), TEXT)?;
    if draft.birthday.as_deref().is_some_and(|text| !is_birthday(text)) {
        return Err(Error::invalid("birthday", "not-a-date"));
    }
    if draft.language.as_deref().is_some_and(|code| code.len() > 35) {
        return Err(Error::invalid("language", "too-long"));
    }
    for (field, count) in
        [("channels", draft.channels.len()), ("addresses", draft.addresses.len()), ("tags", draft.tags.len())]
    {
        if count > MANY {
            return Err(Error::invalid(field, "too-many"));
        }
    }
    check_parts(&draft)?;
    Ok(draft)
}

fn check_parts(draft: &PartyDraft) -> Result<()> {
    for channel in &draft.channels {
        longest("channels", Some(&channel.value), LINE)?;
        longest("channels", channel.label.as_ref(), LINE)?;
    }
    for address in &draft.addresses {
        let parts = [&address.street, &address.extra, &address.postcode, &address.city, &address.region];
        for part in parts {
            longest("addresses", part.as_ref(), LINE)?;
        }
        if address.country.as_deref().is_some_and(|code| code.len() > 60) {
            return Err(Error::invalid("addresses", "too-long"));
        }
    }
    for tag in &draft.tags {
        longest("tags", Some(tag), 100)?;
    }
    Ok(())
}

fn tidy(draft: &mut PartyDraft) {
    let fields = [
        &mut draft.name,
        &mut draft.prefix,
        &mut draft.given_name,
        &mut draft.additional_name,
        &mut draft.family_name,
        &mut draft.suffix,
        &mut draft.nickname,
        &mut draft.department,
        &mut draft.job_title,
        &mut draft.customer_number,
        &mut draft.birthday,
        &mut draft.language,
        &mut draft.vat_id,
        &mut draft.note,
        &mut draft.source,
    ];
    fields.into_iter().for_each(trim);
    draft.channels.retain(|channel| !channel.value.trim().is_empty());
    for channel in &mut draft.channels {
        channel.value = channel.value.trim().to_owned();
        trim(&mut channel.label);
    }
    for address in &mut draft.addresses {
        let parts = [
            &mut address.street,
            &mut address.extra,
            &mut address.postcode,
            &mut address.city,
            &mut address.region,
            &mut address.country,
        ];
        parts.into_iter().for_each(trim);
    }
    draft.addresses.retain(|address| {
        [&address.street, &address.extra, &address.postcode, &address.city, &address.region]
            .iter()
            .any(|part| part.is_some())
    });
    draft.tags = draft.tags.iter().map(|tag| tag.trim().to_owned()).filter(|tag| !tag.is_empty()).collect();
}

fn trim(field: &mut Option<String>) {
    *field = field.take().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
}

fn longest(field: &'static str, value: Option<&String>, most: usize) -> Result<()> {
    match value {
        Some(text) if text.chars().count() > most => Err(Error::invalid(field, "too-long")),
        Some(text) if text.contains('\0') => Err(Error::invalid(field, "unreadable")),
        _ => Ok(()),
    }
}

/// `YYYY-MM-DD`, or `--MM-DD` when the year is not known.
fn is_birthday(text: &str) -> bool {
    let full = text.strip_prefix("--").map_or_else(|| text.to_owned(), |day| format!("2000-{day}"));
    full.parse::<chrono::NaiveDate>().is_ok()
}
