//! The work list: pairs by likeness, what was joined already, and whom a record that is being typed may be.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};

use super::facts::Facts;
use super::find::{MOST, bearers};
use super::record::{
    Band, DuplicateCounts, DuplicateHint, DuplicatePage, DuplicatePageRequest, DuplicatePair,
    DuplicateReason, DuplicateSide, MergedPage, MergedRow, PairState,
};
use super::{keys, like};
use crate::error::Result;
use crate::id::PartyId;
use crate::party::{Normaliser, PartyDraft, display_name};
use crate::search::order_key;
use crate::store::{Cursor, page_limit};
use crate::time::Timestamp;

const DEFAULT_LIMIT: u32 = 100;

pub(super) const PAGE: &str = "SELECT d.low, d.high, d.score, d.reasons FROM duplicate_pair d
     WHERE d.verdict = ?1 AND (d.score, d.low, d.high) < (?2, ?3, ?4)
     ORDER BY d.score DESC, d.low DESC, d.high DESC LIMIT ?5";

/// A page of pairs, the most alike first.
///
/// # Errors
/// [`crate::Error::Invalid`] for a cursor that is none.
pub fn page(conn: &Connection, request: &DuplicatePageRequest) -> Result<DuplicatePage> {
    let limit = page_limit(request.limit.unwrap_or(DEFAULT_LIMIT));
    let after = match &request.cursor {
        Some(text) => Cursor::parse(text, 3)?,
        None => Cursor(vec![i64::MAX.into(); 3]),
    };
    let mut query = conn.prepare_cached(PAGE)?;
    let state = request.state.unwrap_or_default();
    let mut found = query.query(params![state, after.sql(0), after.sql(1), after.sql(2), limit])?;
    let (mut rows, mut last, mut count) = (Vec::new(), None, 0);
    while let Some(row) = found.next()? {
        let (low, high, score): (i64, i64, i64) = (row.get("low")?, row.get("high")?, row.get("score")?);
        (last, count) = (Some(Cursor(vec![score.into(), low.into(), high.into()])), count + 1);
        // Whoever has gone since the pairs were found is not shown; the next look takes the pair away.
        if let (Some(left), Some(right)) = (side(conn, low, false)?, side(conn, high, false)?) {
            let reasons: String = row.get("reasons")?;
            rows.push(DuplicatePair {
                left,
                right,
                band: Band::of(score),
                reasons: serde_json::from_str(&reasons)?,
            });
        }
    }
    Ok(DuplicatePage { rows, next: last.filter(|_| count == limit).map(|cursor| cursor.text()) })
}

pub(super) const COUNT: &str = "SELECT count(*) FROM duplicate_pair WHERE verdict = ?1";

/// How many pairs there are.
///
/// # Errors
/// Of the database.
pub fn counts(conn: &Connection) -> Result<DuplicateCounts> {
    let one = |sql: &str| -> Result<u32> { Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?) };
    let of = |state: PairState| -> Result<u32> {
        Ok(conn.prepare_cached(COUNT)?.query_row([state], |row| row.get(0))?)
    };
    let found_at = conn
        .prepare_cached("SELECT found_at FROM duplicate_frame WHERE version = ?1")?
        .query_row([keys::VERSION], |row| row.get(0))
        .optional()?;
    Ok(DuplicateCounts {
        open: of(PairState::Open)?,
        later: of(PairState::Later)?,
        different: of(PairState::Different)?,
        merged: one("SELECT count(*) FROM party INDEXED BY party_merged WHERE merged_into IS NOT NULL")?,
        crowded: one("SELECT count(*) FROM duplicate_crowd")?,
        most: MOST as u32,
        due: one("SELECT count(*) FROM duplicate_due")?,
        found_at: found_at.flatten(),
    })
}

pub(super) const MERGED: &str = "SELECT p.seq, p.id, p.deleted_at, k.seq AS kept
     FROM party p INDEXED BY party_merged JOIN party k ON k.id = p.merged_into
     WHERE p.merged_into IS NOT NULL AND (p.deleted_at, p.seq) < (?1, ?2)
     ORDER BY p.deleted_at DESC, p.seq DESC LIMIT ?3";

/// A page of records that were joined to another one, the latest first.
///
/// # Errors
/// [`crate::Error::Invalid`] for a cursor that is none.
pub fn merged(conn: &Connection, cursor: Option<&str>, limit: Option<u32>) -> Result<MergedPage> {
    let limit = page_limit(limit.unwrap_or(DEFAULT_LIMIT));
    let after = cursor.map_or_else(|| Ok(Cursor(vec![i64::MAX.into(); 2])), |text| Cursor::parse(text, 2))?;
    let mut query = conn.prepare_cached(MERGED)?;
    let mut found = query.query(params![after.sql(0), after.sql(1), limit])?;
    let (mut rows, mut last, mut count) = (Vec::new(), None, 0);
    while let Some(row) = found.next()? {
        let (seq, at): (i64, Timestamp) = (row.get("seq")?, row.get("deleted_at")?);
        (last, count) = (Some(Cursor(vec![at.0.into(), seq.into()])), count + 1);
        if let (Some(kept), Some(lost)) = (side(conn, row.get("kept")?, true)?, side(conn, seq, true)?) {
            let set = set_of(conn, row.get("id")?)?;
            rows.push(MergedRow { kept, lost, at, set });
        }
    }
    Ok(MergedPage { rows, next: last.filter(|_| count == limit).map(|cursor| cursor.text()) })
}

/// The set of changes in which a party was joined to another one, if it still counts. One that was done again belongs to
/// the operation that was taken back before.
fn set_of(conn: &Connection, lost: PartyId) -> Result<Option<i64>> {
    let sql =
        "SELECT coalesce((SELECT u.undoes FROM change_set u WHERE u.seq = s.undoes), s.seq) FROM change_set s
         WHERE s.first_change <= (SELECT c.n FROM change c WHERE c.party_id = ?1 AND c.tbl = 'party'
            AND c.field = 'merged_into' ORDER BY c.n DESC LIMIT 1)
         ORDER BY s.first_change DESC LIMIT 1";
    Ok(conn.prepare_cached(sql)?.query_row([lost], |row| row.get(0)).optional()?)
}

/// What a pair shows of one of the two; none for who is gone.
fn side(conn: &Connection, seq: i64, with_trash: bool) -> Result<Option<DuplicateSide>> {
    let found = conn
        .prepare_cached(
            "SELECT p.id, p.kind, p.name, p.customer_number, n.city,
                (SELECT o.name FROM party_link l JOIN party o ON o.id = l.other_id WHERE l.party_id = p.id
                 ORDER BY l.to_on IS NOT NULL, l.is_primary DESC LIMIT 1) AS organisation
             FROM party p LEFT JOIN party_now n ON n.seq = p.seq WHERE p.seq = ?1 AND (?2 OR p.deleted_at IS NULL)",
        )?
        .query_row(params![seq, with_trash], |row| {
            Ok(DuplicateSide {
                id: row.get("id")?,
                kind: row.get("kind")?,
                name: row.get("name")?,
                customer_number: row.get("customer_number")?,
                city: row.get("city")?,
                organisation: row.get("organisation")?,
            })
        })
        .optional()?;
    Ok(found)
}

/// So many hints are given while a record is typed.
const HINTS: usize = 3;

const BY_BEGINNING: &str = "SELECT p.seq FROM party p INDEXED BY party_by_kind_name
     WHERE p.kind = ?1 AND p.deleted_at IS NULL AND p.sort_name >= ?2 AND p.sort_name < ?3
     ORDER BY p.sort_name, p.seq LIMIT 5";

/// Whom a record that is being typed may be: who is alike, then whose name begins like it. `except` is the record that
/// is being changed.
///
/// # Errors
/// Of the database.
pub fn of_draft(
    conn: &Connection,
    draft: &PartyDraft,
    except: Option<PartyId>,
    normaliser: Normaliser,
) -> Result<Vec<DuplicateHint>> {
    let facts = Facts::of_draft(draft, normaliser);
    let mut others = BTreeSet::new();
    for key in facts.keys() {
        others.extend(bearers(conn, key)?.unwrap_or_default());
    }
    let mut alike = Vec::new();
    for seq in others {
        let Some(known) = Facts::read(conn, seq)? else { continue };
        if let Some(found) = like::likeness(&facts, &known) {
            alike.push((seq, found));
        }
    }
    alike.sort_by_key(|(seq, found)| (-found.score, *seq));
    let mut hints = Vec::new();
    let side_of = |seq| -> Result<_> { Ok(side(conn, seq, false)?.filter(|party| Some(party.id) != except)) };
    for (seq, found) in alike {
        if hints.len() == HINTS {
            break;
        }
        if let Some(party) = side_of(seq)? {
            hints.push(DuplicateHint { party, band: Band::of(found.score), reasons: found.reasons });
        }
    }
    for seq in beginning_like(conn, draft)? {
        if hints.len() == HINTS {
            break;
        }
        if let Some(party) = side_of(seq)?
            && hints.iter().all(|known| known.party.id != party.id)
        {
            hints.push(DuplicateHint { party, band: Band::Possible, reasons: Vec::new() });
        }
    }
    Ok(hints)
}

fn beginning_like(conn: &Connection, draft: &PartyDraft) -> Result<Vec<i64>> {
    let key = order_key(&display_name(draft));
    if key.chars().count() < 3 {
        return Ok(Vec::new());
    }
    let sort = crate::party::sort_name(draft, &display_name(draft));
    let mut query = conn.prepare_cached(BY_BEGINNING)?;
    let found = query.query_map(params![draft.kind, sort, format!("{sort}\u{10ffff}")], |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// What speaks for and against a draft being a stored party.
///
/// # Errors
/// Of the database.
pub(crate) fn why(
    conn: &Connection,
    draft: &PartyDraft,
    party: PartyId,
    normaliser: Normaliser,
) -> Result<Vec<DuplicateReason>> {
    let known = Facts::of(conn, party)?;
    Ok(known
        .map(|known| like::reasons(&Facts::of_draft(draft, normaliser), &known).reasons)
        .unwrap_or_default())
}
