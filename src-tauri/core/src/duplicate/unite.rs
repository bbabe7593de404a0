//! The record that comes of two: field by field as it was chosen, channels, addresses and words of both.

use serde_json::Value;

use super::compare::FIELDS;
use super::{FieldChoice, MergeRequest, Take};
use crate::error::{Error, Result};
use crate::party::{AddressDraft, ChannelDraft, PartyDraft, PartyView, draft_of};
use crate::search::fold;

/// The one that stays as it will be.
pub(super) fn draft(kept: &PartyView, lost: &PartyView, request: &MergeRequest) -> Result<PartyDraft> {
    let mut united = serde_json::to_value(draft_of(kept.clone()))?;
    let other = serde_json::to_value(draft_of(lost.clone()))?;
    for field in FIELDS {
        if united[*field].is_null() {
            united[*field] = other[*field].clone();
        }
    }
    for choice in request.fields.iter().filter(|choice| choice.field != PHOTO) {
        choose(&mut united, kept, &other, choice)?;
    }
    united["channels"] = serde_json::to_value(channels(kept, lost, request))?;
    united["addresses"] = serde_json::to_value(addresses(kept, lost, request))?;
    let mut tags: Vec<&str> = kept.tags.iter().map(|tag| tag.name.as_str()).collect();
    tags.extend(
        lost.tags
            .iter()
            .filter(|tag| kept.tags.iter().all(|known| known.id != tag.id))
            .map(|tag| tag.name.as_str()),
    );
    united["tags"] = tags.into();
    serde_json::from_value(united).map_err(|_| Error::invalid("fields", "unreadable"))
}

/// The photo is no field of a draft, but is chosen like one.
pub(super) const PHOTO: &str = "photo";

fn choose(united: &mut Value, kept: &PartyView, other: &Value, choice: &FieldChoice) -> Result<()> {
    let Some(field) = FIELDS.iter().find(|field| **field == choice.field) else {
        return Err(Error::invalid("fields", "unknown"));
    };
    let own = serde_json::to_value(draft_of(kept.clone()))?[*field].clone();
    united[*field] = match choice.take {
        Take::Kept => own,
        Take::Lost => other[*field].clone(),
        Take::Both if *field == "note" => {
            let both: Vec<&str> = [&own, &other[*field]].into_iter().filter_map(Value::as_str).collect();
            both.join("\n\n").into()
        }
        Take::Both => return Err(Error::invalid("fields", "unknown")),
        Take::Typed => {
            let text = choice.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
            text.map_or(Value::Null, Value::from)
        }
    };
    Ok(())
}

/// The channels of both, each once; the first one of the record that stays remains the first.
fn channels(kept: &PartyView, lost: &PartyView, request: &MergeRequest) -> Vec<ChannelDraft> {
    let (mut united, other) = (draft_of(kept.clone()).channels, draft_of(lost.clone()).channels);
    for (mut channel, view) in other.into_iter().zip(&lost.channels) {
        let same =
            kept.channels.iter().position(|known| known.kind == view.kind && known.normal == view.normal);
        if let Some(at) = same {
            united[at].label = united[at].label.take().or(channel.label);
            continue;
        }
        channel.is_primary &= !united.iter().any(|known| known.kind == channel.kind && known.is_primary);
        united.push(channel);
    }
    united.retain(|channel| channel.id.is_none_or(|id| !request.without_channels.contains(&id)));
    united
}

/// The addresses of both; of one house, the one of the record that stays, completed by the other.
fn addresses(kept: &PartyView, lost: &PartyView, request: &MergeRequest) -> Vec<AddressDraft> {
    let mut united = draft_of(kept.clone()).addresses;
    for mut address in draft_of(lost.clone()).addresses {
        if let Some(known) = united.iter_mut().find(|known| is_same(known, &address)) {
            for (mine, other) in [
                (&mut known.extra, address.extra),
                (&mut known.region, address.region),
                (&mut known.country, address.country),
            ] {
                *mine = mine.take().or(other);
            }
            continue;
        }
        address.is_primary &= !united.iter().any(|known| known.is_primary);
        united.push(address);
    }
    united.retain(|address| address.id.is_none_or(|id| !request.without_addresses.contains(&id)));
    united
}

fn is_same(one: &AddressDraft, other: &AddressDraft) -> bool {
    let folded = |text: &Option<String>| text.as_deref().map(fold).unwrap_or_default();
    let fits = |one: &Option<String>, other: &Option<String>| {
        one.is_none() || other.is_none() || folded(one) == folded(other)
    };
    one.kind == other.kind
        && [(&one.street, &other.street), (&one.postcode, &other.postcode), (&one.city, &other.city)]
            .iter()
            .all(|(one, other)| folded(one) == folded(other))
        && fits(&one.extra, &other.extra)
        && fits(&one.region, &other.region)
        && fits(&one.country, &other.country)
}
