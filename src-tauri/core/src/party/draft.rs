//! A stored party in the form in which it is changed.

use super::{AddressDraft, ChannelDraft, PartyDraft, PartyView};

/// The draft that would store just what is there, with the ids of its parts.
pub(crate) fn draft_of(view: PartyView) -> PartyDraft {
    let channels = view.channels.into_iter().map(|channel| ChannelDraft {
        id: Some(channel.id),
        kind: channel.kind,
        label: channel.label,
        value: channel.value,
        is_primary: channel.is_primary,
    });
    let addresses = view.addresses.into_iter().map(|address| AddressDraft {
        id: Some(address.id),
        kind: address.kind,
        street: address.street,
        extra: address.extra,
        postcode: address.postcode,
        city: address.city,
        region: address.region,
        country: address.country,
        is_primary: address.is_primary,
    });
    PartyDraft {
        kind: view.kind,
        name: Some(view.name),
        prefix: view.prefix,
        given_name: view.given_name,
        additional_name: view.additional_name,
        family_name: view.family_name,
        suffix: view.suffix,
        nickname: view.nickname,
        department: view.department,
        job_title: view.job_title,
        customer_number: view.customer_number,
        birthday: view.birthday,
        language: view.language,
        vat_id: view.vat_id,
        note: view.note,
        source: view.source,
        customer_since: view.customer_since,
        owner_id: view.owner_id,
        deputy_id: view.deputy_id,
        channels: channels.collect(),
        addresses: addresses.collect(),
        tags: view.tags.into_iter().map(|tag| tag.name).collect(),
    }
}
