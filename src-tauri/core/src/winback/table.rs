//! The rows of tries.

use rusqlite::{Connection, OptionalExtension};

use super::TryView;
use crate::error::{Error, Result};
use crate::id::{PartyId, WinBackId};
use crate::milestone::LossReason;

/// The last try to win a customer back.
pub(super) fn last_try(conn: &Connection, party: PartyId) -> Result<Option<TryView>> {
    Ok(conn
        .prepare_cached(
            "SELECT id, begun_on, outcome FROM win_back
             WHERE party_id = ?1 AND kind = 'contacted' AND deleted_at IS NULL ORDER BY begun_on DESC, id DESC LIMIT 1",
        )?
        .query_row([party], |row| {
            Ok(TryView { id: row.get("id")?, begun_on: row.get("begun_on")?, outcome: row.get("outcome")? })
        })
        .optional()?)
}

/// Whom a try is about; not found when it was taken back.
pub fn party_of(conn: &Connection, id: WinBackId) -> Result<PartyId> {
    conn.prepare_cached("SELECT party_id FROM win_back WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or(Error::NotFound("win-back"))
}

/// Why a customer left, as it was said last: with the judgement that it is lost, or by itself.
pub fn reason(conn: &Connection, party: PartyId) -> Result<Option<LossReason>> {
    Ok(conn
        .prepare_cached(
            "SELECT reason, happened_on AS said_on, 1 AS is_judged FROM milestone
             WHERE party_id = ?1 AND kind = 'lost' AND deleted_at IS NULL
             UNION ALL SELECT reason, begun_on, 0 FROM win_back
             WHERE party_id = ?1 AND kind = 'reason' AND deleted_at IS NULL
             ORDER BY said_on DESC, is_judged DESC LIMIT 1",
        )?
        .query_row([party], |row| row.get(0))
        .optional()?)
}
