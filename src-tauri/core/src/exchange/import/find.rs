//! Which stored customer a record is: by customer number, mail address, or name with postcode.
//!
//! Reads by indexes only. A mail address alone does not make two people one: firms share mailboxes, so a hit whose
//! name has no word in common is unclear, and the user decides.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use rusqlite::{Connection, OptionalExtension, params};

use super::super::normal::postcode;
use super::prepare::Record;
use crate::error::Result;
use crate::field::FieldKind;
use crate::id::{FieldId, PartyId};
use crate::party::{ChannelKind, PartyKind};
use crate::search::fold;

/// What a key finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Hit {
    /// The record does not have the key.
    Lacks,
    /// Nobody.
    Nobody,
    /// Exactly one.
    One(PartyId),
    /// Several, or one that is doubtful.
    Unclear(Vec<PartyId>),
}

impl Hit {
    fn of(mut found: Vec<PartyId>) -> Self {
        found.sort_unstable();
        found.dedup();
        match found.as_slice() {
            [] => Self::Nobody,
            [one] => Self::One(*one),
            _ => Self::Unclear(found),
        }
    }
}

/// How many candidates are looked at, and how many of one name.
const CANDIDATES: i64 = 5;
/// How many addresses and numbers of a record are looked up.
const KEYS: usize = 5;
const OF_ONE_NAME: i64 = 1000;

/// Which names live at which postcode, as hashes: what is not in here need not be looked for among all of one name.
pub(super) struct Places(HashSet<u64>);

impl Places {
    /// Those of the whole base; eight bytes for each address.
    pub(super) fn load(conn: &Connection) -> Result<Self> {
        let mut query = conn.prepare(
            "SELECT p.kind, p.sort_name, a.postcode FROM address a JOIN party p ON p.id = a.party_id
             WHERE a.postcode IS NOT NULL",
        )?;
        let mut rows = query.query([])?;
        let mut places = Self(HashSet::new());
        while let Some(row) = rows.next()? {
            let text = |column| Ok::<_, crate::Error>(row.get_ref(column)?.as_str().unwrap_or_default());
            places.add(row.get("kind")?, text("sort_name")?, &postcode(text("postcode")?));
        }
        Ok(places)
    }

    /// Takes note of a place; the postcode in its compared form.
    pub(super) fn add(&mut self, kind: PartyKind, sort_name: &str, postcode: &str) {
        self.0.insert(Self::key(kind, sort_name, postcode));
    }

    fn may_have(&self, kind: PartyKind, sort_name: &str, postcode: &str) -> bool {
        self.0.contains(&Self::key(kind, sort_name, postcode))
    }

    fn key(kind: PartyKind, sort_name: &str, postcode: &str) -> u64 {
        let mut hasher = DefaultHasher::new();
        (kind, sort_name, postcode).hash(&mut hasher);
        hasher.finish()
    }
}

/// A living party by its id, or the one to which it was joined.
pub(in crate::exchange) fn by_id(conn: &Connection, id: PartyId) -> Result<Option<PartyId>> {
    let mut query = conn.prepare_cached(
        "SELECT id FROM party WHERE deleted_at IS NULL
            AND id = coalesce((SELECT m.merged_into FROM party m WHERE m.id = ?1), ?1)",
    )?;
    Ok(query.query_row([id], |row| row.get(0)).optional()?)
}

/// By customer number; a number belongs to one customer, whatever its name. A person and an organisation are not one,
/// unless the record has nothing but a name, and it is the same one.
pub(super) fn by_number(conn: &Connection, record: &Record) -> Result<Hit> {
    let Some(number) = &record.draft.customer_number else { return Ok(Hit::Lacks) };
    match Hit::of(with_number(conn, number)?) {
        Hit::One(id) if !may_be(conn, id, record)? => Ok(Hit::Unclear(vec![id])),
        hit => Ok(hit),
    }
}

fn may_be(conn: &Connection, id: PartyId, record: &Record) -> Result<bool> {
    let mut query = conn.prepare_cached("SELECT kind, name FROM party WHERE id = ?1")?;
    let (kind, name): (PartyKind, String) =
        query.query_row([id], |row| Ok((row.get("kind")?, row.get("name")?)))?;
    let in_parts = record.draft.given_name.is_some() || record.draft.family_name.is_some();
    Ok(kind == record.draft.kind || (!in_parts && fold(&name) == fold(&record.name)))
}

/// Living parties of a customer number. That of a record that was joined to another one is the other's too.
pub(in crate::exchange) fn with_number(conn: &Connection, number: &str) -> Result<Vec<PartyId>> {
    let found = ids(conn, NUMBERED, params![number, CANDIDATES])?;
    if !found.is_empty() {
        return Ok(found);
    }
    ids(conn, NUMBERED_BEFORE, params![number, CANDIDATES])
}

pub(super) const NUMBERED: &str =
    "SELECT id FROM party WHERE customer_number = ?1 AND deleted_at IS NULL LIMIT ?2";
pub(super) const NUMBERED_BEFORE: &str = "SELECT k.id FROM party p JOIN party k ON k.id = p.merged_into
     WHERE p.customer_number = ?1 AND k.deleted_at IS NULL LIMIT ?2";

/// By any of the mail addresses.
pub(super) fn by_email(conn: &Connection, record: &Record) -> Result<Hit> {
    let sql = "SELECT p.id FROM channel c JOIN party p ON p.id = c.party_id
               WHERE c.kind = 'email' AND c.normal = ?1 AND p.kind = ?2 AND p.deleted_at IS NULL LIMIT ?3";
    by_channel(conn, record, &[ChannelKind::Email], sql)
}

/// By any of the telephone numbers.
pub(super) fn by_phone(conn: &Connection, record: &Record) -> Result<Hit> {
    let sql = "SELECT p.id FROM channel c JOIN party p ON p.id = c.party_id
               WHERE c.kind IN ('phone', 'mobile') AND c.normal = ?1 AND p.kind = ?2 AND p.deleted_at IS NULL LIMIT ?3";
    by_channel(conn, record, &[ChannelKind::Phone, ChannelKind::Mobile], sql)
}

fn by_channel(conn: &Connection, record: &Record, kinds: &[ChannelKind], sql: &str) -> Result<Hit> {
    let mut found = Vec::new();
    let mut has_key = false;
    for normal in record.reached_by(kinds).take(KEYS) {
        has_key = true;
        found.extend(ids(conn, sql, params![normal, record.draft.kind, CANDIDATES])?);
    }
    if !has_key {
        return Ok(Hit::Lacks);
    }
    match Hit::of(found) {
        Hit::One(id) if !alike(&record.name, &name(conn, id)?) => Ok(Hit::Unclear(vec![id])),
        Hit::Unclear(ids) => of_same_name(conn, record, ids),
        hit => Ok(hit),
    }
}

pub(super) const FOREIGN: &str = "SELECT p.id FROM foreign_id f JOIN party p ON p.id = f.party_id
     WHERE f.source = ?1 AND f.value = ?2 AND p.kind = ?3 AND p.deleted_at IS NULL LIMIT ?4";

/// By what another program calls the record.
pub(super) fn by_foreign(conn: &Connection, source: Option<&str>, record: &Record) -> Result<Hit> {
    let Some(value) = &record.foreign else { return Ok(Hit::Lacks) };
    // Of a program without a name nothing is remembered yet.
    let Some(source) = source else { return Ok(Hit::Nobody) };
    Ok(Hit::of(ids(conn, FOREIGN, params![source, value, record.draft.kind, CANDIDATES])?))
}

pub(super) const OF_FIELD: &str = "SELECT p.id FROM custom_value v JOIN party p ON p.id = v.record_id
     WHERE v.field_id = ?1 AND v.kind = ?2 AND v.value = ?3 AND p.kind = ?4 AND p.deleted_at IS NULL LIMIT ?5";

/// By what stands in a field of the firm's own.
pub(super) fn by_field(
    conn: &Connection,
    value: Option<&(FieldId, FieldKind, String)>,
    kind: PartyKind,
) -> Result<Hit> {
    let Some((field, as_kind, text)) = value else { return Ok(Hit::Lacks) };
    Ok(Hit::of(ids(conn, OF_FIELD, params![field, as_kind, text, kind, CANDIDATES])?))
}

/// By name with town.
pub(super) fn by_city(conn: &Connection, record: &Record) -> Result<Hit> {
    let cities: Vec<String> = record.cities().take(KEYS).collect();
    if cities.is_empty() {
        return Ok(Hit::Lacks);
    }
    let mut found = Vec::new();
    for name in sort_names(record) {
        let mut query = conn.prepare_cached(
            "SELECT p.id, a.city FROM (SELECT id FROM party WHERE kind = ?1 AND sort_name = ?2 AND deleted_at IS NULL
                                       ORDER BY sort_name, seq LIMIT ?3) p
             JOIN address a ON a.party_id = p.id WHERE a.city IS NOT NULL",
        )?;
        let mut rows = query.query(params![record.draft.kind, name, OF_ONE_NAME])?;
        while let Some(row) = rows.next()? {
            if cities.contains(&fold(row.get_ref("city")?.as_str().unwrap_or_default())) {
                found.push(row.get("id")?);
            }
        }
    }
    Ok(Hit::of(found))
}

/// By name with postcode; a record without postcode needs a telephone number beside the name, and one that has
/// nothing but its name is only the same as another that has nothing but it.
pub(super) fn by_name(conn: &Connection, places: &Places, record: &Record) -> Result<Hit> {
    let kind = record.draft.kind;
    let phones: Vec<&str> =
        record.reached_by(&[ChannelKind::Phone, ChannelKind::Mobile]).take(KEYS).collect();
    let postcodes: Vec<String> = record.postcodes().take(KEYS).collect();
    let mut found = Vec::new();
    for name in sort_names(record) {
        for postcode in postcodes.iter().filter(|postcode| places.may_have(kind, &name, postcode)) {
            found.extend(with_postcode(conn, kind, &name, postcode)?);
        }
        for phone in &phones {
            let sql = "SELECT p.id FROM channel c JOIN party p ON p.id = c.party_id
                       WHERE c.kind IN ('phone', 'mobile') AND c.normal = ?1 AND p.kind = ?2 AND p.sort_name = ?3
                         AND p.deleted_at IS NULL LIMIT ?4";
            found.extend(ids(conn, sql, params![phone, kind, name, CANDIDATES])?);
        }
    }
    if !postcodes.is_empty() || !phones.is_empty() {
        return Ok(Hit::of(found));
    }
    if record.draft.customer_number.is_some() || record.reached_by(&[ChannelKind::Email]).next().is_some() {
        return Ok(Hit::Lacks);
    }
    let sql =
        "SELECT p.id FROM (SELECT id FROM party WHERE kind = ?1 AND sort_name = ?2 AND deleted_at IS NULL
                                 ORDER BY sort_name, seq LIMIT ?3) p
               WHERE NOT EXISTS (SELECT 1 FROM address a WHERE a.party_id = p.id AND a.postcode IS NOT NULL)
                 AND NOT EXISTS (SELECT 1 FROM channel c WHERE c.party_id = p.id
                                 AND c.kind IN ('phone', 'mobile', 'email'))
               LIMIT ?4";
    Ok(Hit::of(ids(conn, sql, params![kind, record.sort_name, OF_ONE_NAME, CANDIDATES])?))
}

/// An organisation by its name alone, as a person's row names it; of several the one with the row's postcode.
pub(super) fn organisation(conn: &Connection, firm: &Record, person: &Record) -> Result<Hit> {
    let sql =
        "SELECT id FROM party WHERE kind = 'organisation' AND sort_name = ?1 AND deleted_at IS NULL LIMIT ?2";
    let found = Hit::of(ids(conn, sql, params![firm.sort_name, CANDIDATES])?);
    let Hit::Unclear(several) = found else { return Ok(found) };
    let mut near = Vec::new();
    for postcode in firm.postcodes().chain(person.postcodes()) {
        near.extend(with_postcode(conn, PartyKind::Organisation, &firm.sort_name, &postcode)?);
    }
    Ok(match Hit::of(near) {
        Hit::One(id) => Hit::One(id),
        _ => Hit::Unclear(several),
    })
}

/// Somebody of this name among the people of an organisation.
pub(super) fn person_of(conn: &Connection, organisation: PartyId, record: &Record) -> Result<Hit> {
    let mut found = Vec::new();
    for name in sort_names(record) {
        let sql = "SELECT p.id FROM party_link l JOIN party p ON p.id = l.party_id
                   WHERE l.other_id = ?1 AND p.kind = 'person' AND p.sort_name = ?2 AND p.deleted_at IS NULL LIMIT ?3";
        found.extend(ids(conn, sql, params![organisation, name, CANDIDATES])?);
    }
    Ok(Hit::of(found))
}

/// The name of a party, for what is shown of it.
pub(super) fn name(conn: &Connection, id: PartyId) -> Result<String> {
    crate::party::name_of(conn, id)
}

fn with_postcode(conn: &Connection, kind: PartyKind, name: &str, wanted: &str) -> Result<Vec<PartyId>> {
    let mut query = conn.prepare_cached(
        "SELECT p.id, a.postcode FROM (SELECT id FROM party WHERE kind = ?1 AND sort_name = ?2 AND deleted_at IS NULL
                                       ORDER BY sort_name, seq LIMIT ?3) p
         JOIN address a ON a.party_id = p.id WHERE a.postcode IS NOT NULL",
    )?;
    let mut rows = query.query(params![kind, name, OF_ONE_NAME])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        if postcode(row.get_ref("postcode")?.as_str().unwrap_or_default()) == wanted {
            found.push(row.get("id")?);
        }
    }
    Ok(found)
}

/// Of several with one mailbox those of the same name, if there are any.
fn of_same_name(conn: &Connection, record: &Record, several: Vec<PartyId>) -> Result<Hit> {
    let mut same = Vec::new();
    for id in &several {
        if fold(&name(conn, *id)?) == fold(&record.name) {
            same.push(*id);
        }
    }
    Ok(match Hit::of(same) {
        Hit::One(id) => Hit::One(id),
        _ => Hit::Unclear(several),
    })
}

/// The keys under which a name may stand: a name in one piece may be stored in parts, surname first.
fn sort_names(record: &Record) -> Vec<String> {
    let draft = &record.draft;
    let mut names = vec![record.sort_name.clone()];
    if draft.kind == PartyKind::Person && draft.family_name.is_none() && draft.given_name.is_none() {
        if let Some((given, family)) = record.sort_name.rsplit_once(' ') {
            names.push(format!("{family} {given}"));
        }
    } else if let (Some(given), Some(family)) = (&draft.given_name, &draft.family_name) {
        names.push(crate::search::order_key(&format!("{given} {family}")));
        names.dedup();
    }
    names
}

/// Whether two names share a word, or one of them is no name but an address of mail.
fn alike(one: &str, other: &str) -> bool {
    if one.contains('@') || other.contains('@') {
        return true;
    }
    let other = fold(other);
    let others: Vec<&str> = other.split(' ').collect();
    fold(one).split(' ').any(|word| others.contains(&word))
}

/// The parties that a statement finds.
pub(in crate::exchange) fn ids(
    conn: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
) -> Result<Vec<PartyId>> {
    let mut query = conn.prepare_cached(sql)?;
    Ok(query.query_map(params, |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}
