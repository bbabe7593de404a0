//! Which customer a purchase is of: by customer number, else by mail address, else by name with postcode. The first
//! key that a row has decides; a number that nobody has is not looked for under another key.

use rusqlite::{Connection, params};

use super::super::{Reason, normal};
use super::read::Told;
use crate::error::Result;
use crate::id::PartyId;
use crate::search::{fold, order_key};

/// So many candidates tell that it is not one.
const CANDIDATES: i64 = 5;
/// How many of one name are looked at.
const OF_ONE_NAME: i64 = 1000;

/// The customer of a row, or why there is none.
pub(super) fn customer(conn: &Connection, told: &Told) -> Result<std::result::Result<PartyId, Reason>> {
    let mut found = if let Some(number) = &told.customer_number {
        by_number(conn, number)?
    } else if let Some(email) = &told.email {
        by_email(conn, email)?
    } else if let (Some(name), Some(postcode)) = (&told.name, &told.postcode) {
        by_name(conn, name, postcode)?
    } else {
        Vec::new()
    };
    found.sort_unstable();
    found.dedup();
    Ok(match found.as_slice() {
        [] => Err(Reason::CustomerUnknown),
        [one] => Ok(*one),
        _ => Err(Reason::CustomerUnclear),
    })
}

fn by_number(conn: &Connection, number: &str) -> Result<Vec<PartyId>> {
    let sql = "SELECT id FROM party WHERE customer_number = ?1 AND deleted_at IS NULL LIMIT ?2";
    ids(conn, sql, params![number, CANDIDATES])
}

fn by_email(conn: &Connection, email: &str) -> Result<Vec<PartyId>> {
    let sql = "SELECT DISTINCT p.id FROM channel c JOIN party p ON p.id = c.party_id
               WHERE c.kind = 'email' AND c.normal = ?1 AND p.deleted_at IS NULL LIMIT ?2";
    let email = normal::email(email).unwrap_or_else(|| email.to_lowercase());
    ids(conn, sql, params![email, CANDIDATES])
}

/// People are kept by surname, and a file may write either name first.
fn by_name(conn: &Connection, name: &str, wanted: &str) -> Result<Vec<PartyId>> {
    let written = order_key(name);
    let turned = fold(name).rsplit_once(' ').map(|(given, family)| format!("{} {given}", order_key(family)));
    let sql = "SELECT p.id, a.postcode FROM (SELECT id FROM party WHERE sort_name = ?1 AND deleted_at IS NULL
                                             ORDER BY seq LIMIT ?2) p
               JOIN address a ON a.party_id = p.id WHERE a.postcode IS NOT NULL";
    let mut query = conn.prepare_cached(sql)?;
    let mut found = Vec::new();
    for name in std::iter::once(written).chain(turned) {
        let mut rows = query.query(params![name, OF_ONE_NAME])?;
        while let Some(row) = rows.next()? {
            if compared(row.get_ref("postcode")?.as_str().unwrap_or_default()) == compared(wanted) {
                found.push(row.get("id")?);
            }
        }
    }
    Ok(found)
}

/// `1012 AB` and `1012ab` are one postcode.
fn compared(postcode: &str) -> String {
    postcode.chars().filter(|letter| !letter.is_whitespace()).flat_map(char::to_uppercase).collect()
}

fn ids(conn: &Connection, sql: &str, params: impl rusqlite::Params) -> Result<Vec<PartyId>> {
    let mut query = conn.prepare_cached(sql)?;
    let found = query.query_map(params, |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
