//! From a stored party to the neutral record.

use rusqlite::Connection;

use super::super::contact::{
    Address, AddressKind, Birthday, Channel, ChannelKind, Contact, Kind, Label, Name, Photo,
};
use super::super::own::{self, Own, OwnLink};
use super::super::{date, number};
use crate::error::Result;
use crate::field;
use crate::id::{PartyId, PersonId};
use crate::party::{self, PartyKind, PartyView, Salutation};

/// The whole record of a party; photos only where the format has room for them.
pub(super) fn contact(conn: &Connection, id: PartyId, with_photo: bool) -> Result<Contact> {
    let mut view = party::without_links(conn, id)?;
    let links = links(conn, id)?;
    let main_address = view.addresses.iter().position(|address| address.is_primary);
    let count = view.addresses.len();
    let own = Own {
        // The first is the main one unless the file says otherwise; a place behind the last stands for none.
        main_address: main_address.or((count > 0).then_some(count)).filter(|at| *at > 0),
        owner: person(conn, view.owner_id)?,
        deputy: person(conn, view.deputy_id)?,
        links,
    };
    let extra = std::mem::take(&mut view.extra);
    let mut contact = record(view);
    extra.into_iter().for_each(|extra| property(&mut contact, extra.name, extra.value));
    if !with_photo {
        // A table takes named texts of any name; a card has properties of its own for everything that it can hold.
        contact.extra.extend(field::named(conn, id)?);
    }
    if contact.kind == Kind::Person {
        contact.organisation = own.links.first().map(|link| link.name.clone()).unwrap_or_default();
    }
    own::put(&mut contact, &own)?;
    if with_photo {
        let photo = party::photo(conn, id)?;
        contact.photo = photo.map(|photo| Photo { mime: photo.mime, bytes: photo.bytes });
    }
    Ok(contact)
}

/// As many channels and addresses as a party has, empty: for the columns of a table.
pub(super) fn outline(conn: &Connection, id: PartyId) -> Result<Contact> {
    let mut contact = Contact::default();
    let mut kinds = conn.prepare_cached("SELECT kind FROM channel WHERE party_id = ?1")?;
    for kind in kinds.query_map([id], |row| row.get::<_, party::ChannelKind>(0))? {
        contact.channels.push(Channel::new(channel_kind(kind?), Label::Other, ""));
    }
    let addresses: usize = conn
        .prepare_cached("SELECT count(*) FROM address WHERE party_id = ?1")?
        .query_row([id], |row| row.get::<_, u32>(0))? as usize;
    contact.addresses = vec![Address::default(); addresses];
    Ok(contact)
}

fn record(view: PartyView) -> Contact {
    let text = |field: Option<String>| field.unwrap_or_default();
    let kind = if view.kind == PartyKind::Person { Kind::Person } else { Kind::Organisation };
    Contact {
        kind,
        organisation: if kind == Kind::Organisation { view.name.clone() } else { String::new() },
        display: view.name,
        name: Name {
            prefix: prefix(view.salutation, view.prefix, view.language.as_deref()),
            given: text(view.given_name),
            additional: text(view.additional_name),
            family: text(view.family_name),
            suffix: text(view.suffix),
            nickname: text(view.nickname),
        },
        unit: text(view.department),
        title: text(view.job_title),
        customer_number: text(view.customer_number),
        birthday: view.birthday.as_deref().and_then(birthday),
        language: text(view.language),
        vat_id: text(view.vat_id),
        note: text(view.note),
        source: text(view.source),
        customer_since: view.customer_since,
        tags: view.tags.into_iter().map(|tag| tag.name).collect(),
        channels: view.channels.into_iter().map(channel).collect(),
        addresses: view.addresses.into_iter().map(address).collect(),
        uid: own::uid(view.id),
        ..Contact::default()
    }
}

/// The salutation in front of the title, as address books write it: "Frau Dr.".
fn prefix(salutation: Option<Salutation>, title: Option<String>, language: Option<&str>) -> String {
    let word = salutation.map(|salutation| salutation.written(language));
    [word, title].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A property that the party has no field for, back in its place in the neutral record.
fn property(contact: &mut Contact, name: String, value: String) {
    let amount = || number::minor_units(&value, Some(number::DecimalSign::Point));
    match name.as_str() {
        own::ROLE if contact.role.is_empty() => contact.role = value,
        own::FORMATTED_NAME if contact.kind == Kind::Person => contact.display = value,
        own::REVENUE if contact.revenue.is_none() && amount().is_some() => contact.revenue = amount(),
        _ => contact.extra.push((name, value)),
    }
}

/// Present places first, as on the card.
fn links(conn: &Connection, id: PartyId) -> Result<Vec<OwnLink>> {
    let mut query = conn.prepare_cached(
        "SELECT o.id, o.name, l.role, l.from_on, l.to_on, l.is_primary
         FROM party_link l JOIN party o ON o.id = l.other_id
         WHERE l.party_id = ?1 AND o.deleted_at IS NULL
         ORDER BY l.to_on IS NOT NULL, l.is_primary DESC, o.sort_name, l.id",
    )?;
    let links = query.query_map([id], |row| {
        Ok(OwnLink {
            to: own::uid(row.get("id")?),
            name: row.get("name")?,
            role: row.get("role")?,
            from: row.get("from_on")?,
            until: row.get("to_on")?,
            is_primary: row.get("is_primary")?,
        })
    })?;
    Ok(links.collect::<rusqlite::Result<_>>()?)
}

fn person(conn: &Connection, id: Option<PersonId>) -> Result<Option<String>> {
    let Some(id) = id else { return Ok(None) };
    let mut query = conn.prepare_cached("SELECT name FROM person_of_firm WHERE id = ?1")?;
    Ok(Some(query.query_row([id], |row| row.get(0))?))
}

fn birthday(text: &str) -> Option<Birthday> {
    date::birthday(text, None)
}

fn channel(view: party::ChannelView) -> Channel {
    let label = match view.label.as_deref() {
        None => Label::Other,
        Some("work") => Label::Work,
        Some("home") => Label::Home,
        Some(text) => Label::Free(text.to_owned()),
    };
    Channel { kind: channel_kind(view.kind), label, value: view.value, preferred: view.is_primary }
}

fn channel_kind(kind: party::ChannelKind) -> ChannelKind {
    match kind {
        party::ChannelKind::Phone => ChannelKind::Phone,
        party::ChannelKind::Mobile => ChannelKind::Mobile,
        party::ChannelKind::Fax => ChannelKind::Fax,
        party::ChannelKind::Email => ChannelKind::Email,
        party::ChannelKind::Web => ChannelKind::Web,
        party::ChannelKind::Social => ChannelKind::Social,
        party::ChannelKind::Chat => ChannelKind::Chat,
    }
}

fn address(view: party::AddressView) -> Address {
    Address {
        kind: match view.kind {
            party::AddressKind::Work => AddressKind::Work,
            party::AddressKind::Home => AddressKind::Home,
            party::AddressKind::Billing => AddressKind::Billing,
            party::AddressKind::Delivery => AddressKind::Delivery,
            party::AddressKind::Other => AddressKind::Other,
        },
        street: view.street.unwrap_or_default(),
        extra: view.extra.unwrap_or_default(),
        postcode: view.postcode.unwrap_or_default(),
        city: view.city.unwrap_or_default(),
        region: view.region.unwrap_or_default(),
        country: view.country.unwrap_or_default(),
    }
}
