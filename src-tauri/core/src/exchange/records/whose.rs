//! Which customer a row is of: as Rondo's files name him, else by customer number, else by mail address, else by name,
//! with the postcode where there is one. A name alone counts when one customer has it. The first key that a row has
//! decides; a number that nobody has is not looked for under another key. A customer who was joined to another one is the
//! other one, as for contacts.

use rusqlite::{Connection, params};

use super::super::import::{by_id, ids, with_number};
use super::super::{Problem, Reason, normal, own};
use super::cells::Cells;
use super::{RecordColumn, Refusal};
use crate::error::Result;
use crate::id::PartyId;
use crate::search::{fold, order_key};

/// So many candidates tell that it is not one.
const CANDIDATES: i64 = 5;
/// How many of one name are looked at.
const OF_ONE_NAME: i64 = 1000;

/// The columns that name somebody, in their order.
type Keys = [RecordColumn; 5];

const CUSTOMER: Keys = [
    RecordColumn::Uid,
    RecordColumn::CustomerNumber,
    RecordColumn::Email,
    RecordColumn::Name,
    RecordColumn::Postcode,
];

const REFERRED: Keys = [
    RecordColumn::ReferredUid,
    RecordColumn::ReferredNumber,
    RecordColumn::ReferredEmail,
    RecordColumn::ReferredName,
    RecordColumn::ReferredPostcode,
];

/// The customer of a row.
pub(super) fn customer(conn: &Connection, cells: &Cells<'_>) -> Result<PartyId, Refusal> {
    find(conn, cells, CUSTOMER)?.ok_or_else(|| at_key(cells, CUSTOMER, Reason::CustomerUnknown).into())
}

/// Whom the customer recommended the firm to; none where the row names nobody.
pub(super) fn referred(conn: &Connection, cells: &Cells<'_>) -> Result<Option<PartyId>, Refusal> {
    let named = REFERRED.into_iter().find(|column| cells.get(*column).is_some());
    let Some(named) = named else { return Ok(None) };
    let found = find(conn, cells, REFERRED)?;
    found.map(Some).ok_or_else(|| cells.problem(named, Reason::CustomerUnknown).into())
}

/// A problem with who is named, at the column that names him.
fn at_key(cells: &Cells<'_>, keys: Keys, reason: Reason) -> Problem {
    match keys.into_iter().skip(1).find(|column| cells.get(*column).is_some()) {
        Some(column) => cells.problem(column, reason),
        None => Problem::refused(cells.line(), reason),
    }
}

fn find(conn: &Connection, cells: &Cells<'_>, keys: Keys) -> Result<Option<PartyId>, Refusal> {
    let [uid, number, email, name, postcode] = keys.map(|column| cells.get(column));
    if let Some(id) = uid.as_deref().and_then(own::id)
        && let Some(known) = by_id(conn, id)?
    {
        return Ok(Some(known));
    }
    let mut found = match (number, email, name) {
        (Some(number), ..) => with_number(conn, &number)?,
        (None, Some(email), _) => by_email(conn, &email)?,
        (None, None, Some(name)) => match postcode {
            Some(postcode) => by_name_there(conn, &name, &postcode)?,
            None => by_name(conn, &name)?,
        },
        (None, None, None) => Vec::new(),
    };
    found.sort_unstable();
    found.dedup();
    match found.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(*one)),
        _ => Err(at_key(cells, keys, Reason::CustomerUnclear).into()),
    }
}

fn by_email(conn: &Connection, email: &str) -> Result<Vec<PartyId>> {
    let sql = "SELECT DISTINCT p.id FROM channel c JOIN party p ON p.id = c.party_id
               WHERE c.kind = 'email' AND c.normal = ?1 AND p.deleted_at IS NULL LIMIT ?2";
    let email = normal::email(email).unwrap_or_else(|| email.to_lowercase());
    ids(conn, sql, params![email, CANDIDATES])
}

/// People are kept by surname, and a file may write either name first.
fn orders(name: &str) -> impl Iterator<Item = String> {
    let turned = fold(name).rsplit_once(' ').map(|(given, family)| format!("{} {given}", order_key(family)));
    std::iter::once(order_key(name)).chain(turned)
}

/// Whoever has this name, however it is accented.
fn by_name(conn: &Connection, name: &str) -> Result<Vec<PartyId>> {
    let sql = "SELECT id FROM party WHERE sort_name = ?1 AND deleted_at IS NULL ORDER BY seq LIMIT ?2";
    let mut found = Vec::new();
    for name in orders(name) {
        found.extend(ids(conn, sql, params![name, CANDIDATES])?);
    }
    Ok(found)
}

/// Whoever has this name and lives there.
fn by_name_there(conn: &Connection, name: &str, wanted: &str) -> Result<Vec<PartyId>> {
    let sql = "SELECT p.id, a.postcode FROM (SELECT id FROM party WHERE sort_name = ?1 AND deleted_at IS NULL
                                             ORDER BY seq LIMIT ?2) p
               JOIN address a ON a.party_id = p.id WHERE a.postcode IS NOT NULL";
    let mut query = conn.prepare_cached(sql)?;
    let mut found = Vec::new();
    for name in orders(name) {
        let mut rows = query.query(params![name, OF_ONE_NAME])?;
        while let Some(row) = rows.next()? {
            if normal::postcode(row.get_ref("postcode")?.as_str().unwrap_or_default())
                == normal::postcode(wanted)
            {
                found.push(row.get("id")?);
            }
        }
    }
    Ok(found)
}
