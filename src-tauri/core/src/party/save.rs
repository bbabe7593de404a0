//! Storing a party with its channels, addresses and tags. An update writes only what differs, so that the history
//! shows what somebody changed and nothing else.

use std::collections::HashSet;

use rusqlite::named_params;

use super::check::checked;
use super::{AddressDraft, ChannelDraft, ChannelKind, PartyDraft, display_name, sort_name, tag};
use crate::error::{Error, Result};
use crate::exchange::{contact, normal, phone};
use crate::id::{AddressId, ChannelId, PartyId, PersonId};
use crate::store::Tx;

/// Brings channels into the form in which they are compared; numbers without a country code belong to its country.
#[derive(Clone, Copy, Debug)]
pub struct Normaliser(phone::Country);

impl Normaliser {
    /// For a firm in this country (ISO 3166 code); Germany when the code is unknown.
    pub fn new(country: &str) -> Self {
        Self(phone::country(country).unwrap_or(phone::Country::DE))
    }

    /// The compared form.
    pub fn normal(self, kind: ChannelKind, value: &str) -> String {
        let kind = match kind {
            ChannelKind::Phone => contact::ChannelKind::Phone,
            ChannelKind::Mobile => contact::ChannelKind::Mobile,
            ChannelKind::Fax => contact::ChannelKind::Fax,
            ChannelKind::Email => contact::ChannelKind::Email,
            ChannelKind::Web => contact::ChannelKind::Web,
            ChannelKind::Social => contact::ChannelKind::Social,
            ChannelKind::Chat => contact::ChannelKind::Chat,
        };
        normal::channel(&contact::Channel::new(kind, contact::Label::Work, value), self.0)
    }
}

/// Stores a new party.
pub fn create(tx: &Tx<'_>, draft: PartyDraft, normaliser: Normaliser) -> Result<PartyId> {
    let draft = checked(draft)?;
    let id = PartyId(tx.new_id());
    let normals: Vec<String> =
        draft.channels.iter().map(|channel| normaliser.normal(channel.kind, &channel.value)).collect();
    let name = display_name(&draft);
    insert(
        tx,
        id,
        &NewParty {
            sort_name: &sort_name(&draft, &name),
            name: &name,
            draft: &draft,
            normals: &normals,
            extra: None,
            owner: None,
        },
    )?;
    tag::save(tx, id, &draft.tags)?;
    Ok(id)
}

/// A checked party that is known to be new, with what follows from its draft computed already.
pub(crate) struct NewParty<'a> {
    /// Its tags are left to the caller.
    pub(crate) draft: &'a PartyDraft,
    pub(crate) name: &'a str,
    pub(crate) sort_name: &'a str,
    /// The compared form of each channel.
    pub(crate) normals: &'a [String],
    /// Unknown properties as JSON.
    pub(crate) extra: Option<&'a str>,
    /// Who looks after it when the draft names nobody.
    pub(crate) owner: Option<PersonId>,
}

/// Inserts a new party without looking at what is stored: an import makes a hundred thousand of them.
pub(crate) fn insert(tx: &Tx<'_>, id: PartyId, party: &NewParty<'_>) -> Result<()> {
    let draft = party.draft;
    tx.prepare_cached(
        "INSERT INTO party (id, kind, name, sort_name, salutation, prefix, given_name, additional_name, family_name, suffix,
            nickname, department, job_title, customer_number, birthday, language, vat_id, note, source,
            customer_since, owner_id, deputy_id, extra, created_at)
         VALUES (:id, :kind, :name, :sort_name, :salutation, :prefix, :given_name, :additional_name, :family_name, :suffix,
            :nickname, :department, :job_title, :customer_number, :birthday, :language, :vat_id, :note, :source,
            :customer_since, :owner_id, :deputy_id, :extra, :created_at)",
    )?
    .execute(named_params! {
        ":id": id, ":kind": draft.kind, ":name": party.name, ":sort_name": party.sort_name,
        ":salutation": draft.salutation, ":prefix": draft.prefix, ":given_name": draft.given_name, ":additional_name": draft.additional_name,
        ":family_name": draft.family_name, ":suffix": draft.suffix, ":nickname": draft.nickname,
        ":department": draft.department, ":job_title": draft.job_title,
        ":customer_number": draft.customer_number, ":birthday": draft.birthday, ":language": draft.language,
        ":vat_id": draft.vat_id, ":note": draft.note, ":source": draft.source,
        ":customer_since": draft.customer_since, ":owner_id": draft.owner_id.or(party.owner),
        ":deputy_id": draft.deputy_id,
        ":extra": party.extra, ":created_at": tx.now,
    })?;
    for (position, (channel, normal)) in draft.channels.iter().zip(party.normals).enumerate() {
        put_channel(tx, ChannelId(tx.new_id()), id, channel, normal, position)?;
    }
    for (position, address) in draft.addresses.iter().enumerate() {
        put_address(tx, AddressId(tx.new_id()), id, address, position)?;
    }
    Ok(())
}

/// Stores the whole editable record of a party; what is as it was is not written.
pub fn update(tx: &Tx<'_>, id: PartyId, draft: PartyDraft, normaliser: Normaliser) -> Result<()> {
    let draft = checked(draft)?;
    let name = display_name(&draft);
    let found = tx
        .prepare_cached(
            "UPDATE party SET kind = :kind, name = :name, sort_name = :sort_name, salutation = :salutation, prefix = :prefix,
                given_name = :given_name, additional_name = :additional_name, family_name = :family_name,
                suffix = :suffix, nickname = :nickname, department = :department, job_title = :job_title,
                customer_number = :customer_number, birthday = :birthday, language = :language, vat_id = :vat_id,
                note = :note, source = :source, customer_since = :customer_since, owner_id = :owner_id,
                deputy_id = :deputy_id
             WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": id, ":kind": draft.kind, ":name": name, ":sort_name": sort_name(&draft, &name),
            ":salutation": draft.salutation, ":prefix": draft.prefix, ":given_name": draft.given_name, ":additional_name": draft.additional_name,
            ":family_name": draft.family_name, ":suffix": draft.suffix, ":nickname": draft.nickname,
            ":department": draft.department, ":job_title": draft.job_title,
            ":customer_number": draft.customer_number, ":birthday": draft.birthday,
            ":language": draft.language, ":vat_id": draft.vat_id, ":note": draft.note, ":source": draft.source,
            ":customer_since": draft.customer_since, ":owner_id": draft.owner_id,
            ":deputy_id": draft.deputy_id,
        })?;
    if found == 0 {
        return Err(Error::NotFound("party"));
    }
    save_channels(tx, id, &draft.channels, normaliser)?;
    save_addresses(tx, id, &draft)?;
    tag::save(tx, id, &draft.tags)
}

fn save_channels(tx: &Tx<'_>, party: PartyId, drafts: &[ChannelDraft], normaliser: Normaliser) -> Result<()> {
    let mut kept = HashSet::new();
    for (position, draft) in drafts.iter().enumerate() {
        let id = draft.id.unwrap_or_else(|| ChannelId(tx.new_id()));
        kept.insert(id);
        put_channel(tx, id, party, draft, &normaliser.normal(draft.kind, &draft.value), position)?;
    }
    let mut stored = tx.prepare_cached("SELECT id FROM channel WHERE party_id = ?1")?;
    let stored: Vec<ChannelId> =
        stored.query_map([party], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    for id in stored.into_iter().filter(|id| !kept.contains(id)) {
        tx.prepare_cached("DELETE FROM channel WHERE id = ?1")?.execute([id])?;
    }
    Ok(())
}

fn put_channel(
    tx: &Tx<'_>,
    id: ChannelId,
    party: PartyId,
    draft: &ChannelDraft,
    normal: &str,
    position: usize,
) -> Result<()> {
    // A row of another party is never taken over: the WHERE of the upsert leaves it alone.
    tx.prepare_cached(
        "INSERT INTO channel (id, party_id, kind, label, value, normal, is_primary, position)
         VALUES (:id, :party, :kind, :label, :value, :normal, :is_primary, :position)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, label = excluded.label, value = excluded.value,
            normal = excluded.normal, is_primary = excluded.is_primary, position = excluded.position
         WHERE party_id = excluded.party_id",
    )?
    .execute(named_params! {
        ":id": id, ":party": party, ":kind": draft.kind, ":label": draft.label, ":value": draft.value,
        ":normal": normal, ":is_primary": draft.is_primary, ":position": position as i64,
    })?;
    Ok(())
}

fn save_addresses(tx: &Tx<'_>, party: PartyId, draft: &PartyDraft) -> Result<()> {
    let mut kept = HashSet::new();
    for (position, draft) in draft.addresses.iter().enumerate() {
        let id = draft.id.unwrap_or_else(|| AddressId(tx.new_id()));
        kept.insert(id);
        put_address(tx, id, party, draft, position)?;
    }
    let mut stored = tx.prepare_cached("SELECT id FROM address WHERE party_id = ?1")?;
    let stored: Vec<AddressId> =
        stored.query_map([party], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    for id in stored.into_iter().filter(|id| !kept.contains(id)) {
        tx.prepare_cached("DELETE FROM address WHERE id = ?1")?.execute([id])?;
    }
    Ok(())
}

fn put_address(
    tx: &Tx<'_>,
    id: AddressId,
    party: PartyId,
    draft: &AddressDraft,
    position: usize,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO address (id, party_id, kind, street, extra, postcode, city, region, country, is_primary,
            position)
         VALUES (:id, :party, :kind, :street, :extra, :postcode, :city, :region, :country, :is_primary,
            :position)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, street = excluded.street, extra = excluded.extra,
            postcode = excluded.postcode, city = excluded.city, region = excluded.region,
            country = excluded.country, is_primary = excluded.is_primary, position = excluded.position
         WHERE party_id = excluded.party_id",
    )?
    .execute(named_params! {
        ":id": id, ":party": party, ":kind": draft.kind, ":street": draft.street, ":extra": draft.extra,
        ":postcode": draft.postcode, ":city": draft.city, ":region": draft.region,
        ":country": draft.country, ":is_primary": draft.is_primary, ":position": position as i64,
    })?;
    Ok(())
}
