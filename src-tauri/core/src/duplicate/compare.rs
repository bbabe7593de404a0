//! Two records side by side: what they have, what would move, and whether they can become one.

use rusqlite::Connection;
use serde_json::Value;

use super::facts::Facts;
use super::record::{Band, POSSIBLE};
use super::{Comparison, FieldPair, Refusal, like, references};
use crate::error::{Error, Result};
use crate::id::PartyId;
use crate::party::{self, PartyKind, PartyView, draft_of};

/// The fields of a draft that are chosen one by one, in the order in which they are shown.
pub(super) const FIELDS: &[&str] = &[
    "name",
    "prefix",
    "givenName",
    "additionalName",
    "familyName",
    "suffix",
    "nickname",
    "customerNumber",
    "vatId",
    "ownerId",
    "deputyId",
    "department",
    "jobTitle",
    "birthday",
    "language",
    "customerSince",
    "source",
    "note",
];

/// Two records, the first of which would stay.
///
/// # Errors
/// [`Error::NotFound`] when one of them is not there or lies in the trash.
pub fn compare(conn: &Connection, keep: PartyId, lose: PartyId) -> Result<Comparison> {
    let (kept, lost) = (living(conn, keep)?, living(conn, lose)?);
    let refusal = refusal(conn, &kept, &lost)?;
    let (one, other) = (facts(conn, keep)?, facts(conn, lose)?);
    let likeness = like::reasons(&one, &other);
    Ok(Comparison {
        fields: fields(&kept, &lost)?,
        moving: references::moving(conn, keep, lose)?,
        band: (likeness.score >= POSSIBLE).then(|| Band::of(likeness.score)),
        reasons: likeness.reasons,
        refusal,
        kept,
        lost,
    })
}

pub(super) fn living(conn: &Connection, id: PartyId) -> Result<PartyView> {
    let view = party::card(conn, id)?;
    if view.deleted_at.is_some() { Err(Error::NotFound("party")) } else { Ok(view) }
}

fn facts(conn: &Connection, id: PartyId) -> Result<Facts> {
    Facts::of(conn, id)?.ok_or(Error::NotFound("party"))
}

/// What stands in the way of the two becoming one.
pub(super) fn refusal(conn: &Connection, kept: &PartyView, lost: &PartyView) -> Result<Option<Refusal>> {
    if kept.id == lost.id {
        return Ok(Some(Refusal::Same));
    }
    if kept.kind != lost.kind {
        return Ok(Some(Refusal::OtherKind));
    }
    let is_linked = is_above(conn, kept.id, lost.id)? || is_above(conn, lost.id, kept.id)?;
    Ok(is_linked.then_some(Refusal::Linked))
}

/// Whether links lead from a part up to a whole, over however many between. `UNION` ends it where links go in a circle.
fn is_above(conn: &Connection, part: PartyId, whole: PartyId) -> Result<bool> {
    let sql = "WITH RECURSIVE above (id) AS (
            SELECT other_id FROM party_link WHERE party_id = ?1
            UNION SELECT l.other_id FROM above a JOIN party_link l ON l.party_id = a.id)
        SELECT EXISTS (SELECT 1 FROM above WHERE id = ?2)";
    Ok(conn.prepare_cached(sql)?.query_row([part, whole], |row| row.get(0))?)
}

fn fields(kept: &PartyView, lost: &PartyView) -> Result<Vec<FieldPair>> {
    let (one, other) =
        (serde_json::to_value(draft_of(kept.clone()))?, serde_json::to_value(draft_of(lost.clone()))?);
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let has_parts = |party: &PartyView| party.given_name.is_some() || party.family_name.is_some();
    let is_made = kept.kind == PartyKind::Person && (has_parts(kept) || has_parts(lost));
    let pairs = FIELDS.iter().filter(|field| !(is_made && **field == "name")).map(|field| FieldPair {
        field: (*field).to_owned(),
        kept: text(&one[*field]),
        lost: text(&other[*field]),
    });
    Ok(pairs.filter(|pair| pair.kept.is_some() || pair.lost.is_some()).collect())
}
