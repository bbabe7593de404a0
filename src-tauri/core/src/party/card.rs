//! Reading one party with everything on its card.

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row};

use super::{AddressView, ChannelView, Extra, LinkView, MergedInto, PartyView, TagView};
use crate::error::{Error, Result};
use crate::exchange;
use crate::id::{PartyId, PersonId};

/// The most people or organisations shown on a card; the rest is reached by the list of the organisation's people.
const LINKS: u32 = 200;

/// The whole card of a party.
pub fn card(conn: &Connection, id: PartyId) -> Result<PartyView> {
    let mut view = without_links(conn, id)?;
    view.people = links(conn, id, "l.other_id", "l.party_id")?;
    view.organisations = links(conn, id, "l.party_id", "l.other_id")?;
    Ok(view)
}

/// The card without the parties at the other ends: what one record of an import or export is about.
pub(crate) fn without_links(conn: &Connection, id: PartyId) -> Result<PartyView> {
    let mut view = conn
        .prepare_cached(include_str!("card.sql"))?
        .query_row([id], party)
        .optional()?
        .ok_or(Error::NotFound("party"))?;
    view.channels = channels(conn, id)?;
    view.addresses = addresses(conn, id)?;
    view.tags = tags(conn, id)?;
    Ok(view)
}

/// The name of a party.
pub fn name_of(conn: &Connection, id: PartyId) -> Result<String> {
    conn.prepare_cached("SELECT name FROM party WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or(Error::NotFound("party"))
}

/// Who of the firm looks after a party; none where nobody does or nobody is there.
pub fn owner_of(conn: &Connection, id: PartyId) -> Result<Option<PersonId>> {
    let found = conn
        .prepare_cached("SELECT owner_id FROM party WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    Ok(found.flatten())
}

fn party(row: &Row<'_>) -> rusqlite::Result<PartyView> {
    Ok(PartyView {
        id: row.get("id")?,
        kind: row.get("kind")?,
        name: row.get("name")?,
        salutation: row.get("salutation")?,
        prefix: row.get("prefix")?,
        given_name: row.get("given_name")?,
        additional_name: row.get("additional_name")?,
        family_name: row.get("family_name")?,
        suffix: row.get("suffix")?,
        nickname: row.get("nickname")?,
        department: row.get("department")?,
        job_title: row.get("job_title")?,
        customer_number: row.get("customer_number")?,
        birthday: row.get("birthday")?,
        language: row.get("language")?,
        vat_id: row.get("vat_id")?,
        note: row.get("note")?,
        source: row.get("source")?,
        customer_since: row.get("customer_since")?,
        owner_id: row.get("owner_id")?,
        deputy_id: row.get("deputy_id")?,
        has_photo: row.get("has_photo")?,
        extra: extra(row)?.into_iter().map(known).collect(),
        channels: Vec::new(),
        addresses: Vec::new(),
        tags: Vec::new(),
        people: Vec::new(),
        organisations: Vec::new(),
        created_at: row.get("created_at")?,
        deleted_at: row.get("deleted_at")?,
        merged_into: match row.get("merged_id")? {
            Some(id) => Some(MergedInto { id, name: row.get("merged_name")? }),
            None => None,
        },
    })
}

/// What an import brought that has no field, as pairs of name and value.
pub(crate) fn extra(row: &Row<'_>) -> rusqlite::Result<Vec<(String, String)>> {
    let Some(text) = row.get_ref("extra")?.as_str_or_null()? else { return Ok(Vec::new()) };
    serde_json::from_str(text)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error)))
}

fn known((name, value): (String, String)) -> Extra {
    let field = exchange::field_of(&name).map(str::to_owned);
    Extra { name, value, field }
}

fn channels(conn: &Connection, id: PartyId) -> Result<Vec<ChannelView>> {
    let mut query = conn.prepare_cached(
        "SELECT id, kind, label, value, normal, is_primary FROM channel WHERE party_id = ?1 ORDER BY position",
    )?;
    let rows = query.query_map([id], |row| {
        Ok(ChannelView {
            id: row.get("id")?,
            kind: row.get("kind")?,
            label: row.get("label")?,
            value: row.get("value")?,
            normal: row.get("normal")?,
            is_primary: row.get("is_primary")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn addresses(conn: &Connection, id: PartyId) -> Result<Vec<AddressView>> {
    let mut query = conn.prepare_cached(
        "SELECT id, kind, street, extra, postcode, city, region, country, is_primary FROM address
         WHERE party_id = ?1 ORDER BY position",
    )?;
    let rows = query.query_map([id], |row| {
        Ok(AddressView {
            id: row.get("id")?,
            kind: row.get("kind")?,
            street: row.get("street")?,
            extra: row.get("extra")?,
            postcode: row.get("postcode")?,
            city: row.get("city")?,
            region: row.get("region")?,
            country: row.get("country")?,
            is_primary: row.get("is_primary")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn tags(conn: &Connection, id: PartyId) -> Result<Vec<TagView>> {
    let mut query = conn.prepare_cached(
        "SELECT t.id, t.name FROM party_tag pt JOIN tag t ON t.id = pt.tag_id WHERE pt.party_id = ?1
         ORDER BY t.folded",
    )?;
    let rows = query.query_map([id], |row| Ok(TagView { id: row.get("id")?, name: row.get("name")? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// `near` and `far` are the columns of this party and of the one at the other end.
fn links(conn: &Connection, id: PartyId, near: &str, far: &str) -> Result<Vec<LinkView>> {
    let mut query = conn.prepare_cached(&format!(
        "SELECT l.id, p.id AS party_id, p.kind, p.name, l.role, l.buying_role, l.from_on, l.to_on, l.is_primary,
            (SELECT c.value FROM channel c WHERE c.party_id = p.id AND c.kind IN ('phone', 'mobile')
             ORDER BY c.position LIMIT 1) AS phone,
            (SELECT c.value FROM channel c WHERE c.party_id = p.id AND c.kind = 'email'
             ORDER BY c.position LIMIT 1) AS email
         FROM party_link l JOIN party p ON p.id = {far}
         WHERE {near} = ?1 AND p.deleted_at IS NULL
         ORDER BY l.to_on IS NOT NULL, l.is_primary DESC, p.sort_name LIMIT {LINKS}"
    ))?;
    let rows = query.query_map([id], |row| {
        Ok(LinkView {
            id: row.get("id")?,
            party_id: row.get("party_id")?,
            kind: row.get("kind")?,
            name: row.get("name")?,
            role: row.get("role")?,
            buying_role: row.get("buying_role")?,
            from: row.get("from_on")?,
            to: row.get("to_on")?,
            is_primary: row.get("is_primary")?,
            phone: row.get("phone")?,
            email: row.get("email")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
