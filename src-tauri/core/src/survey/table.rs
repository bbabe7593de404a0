//! The rows of answers and referrals.

use rusqlite::{Connection, OptionalExtension, named_params};

use super::{AnswerView, ReferralView};
use crate::error::{Error, Result};
use crate::id::{AnswerId, ReferralId};

/// One answer; not found when it is in the trash.
pub fn answer(conn: &Connection, id: AnswerId) -> Result<AnswerView> {
    conn.prepare_cached(
        "SELECT id, party_id, answered_on, nps, mood, text, source FROM answer
         WHERE id = :id AND deleted_at IS NULL",
    )?
    .query_row(named_params! {":id": id}, |row| {
        Ok(AnswerView {
            id: row.get("id")?,
            party_id: row.get("party_id")?,
            answered_on: row.get("answered_on")?,
            nps: row.get("nps")?,
            mood: row.get("mood")?,
            text: row.get("text")?,
            source: row.get("source")?,
        })
    })
    .optional()?
    .ok_or(Error::NotFound("answer"))
}

/// One referral; not found when it is in the trash.
pub fn referral(conn: &Connection, id: ReferralId) -> Result<ReferralView> {
    conn.prepare_cached(
        "SELECT r.id, r.party_id, r.referred_id, p.name AS referred_name, r.referred_on, r.note
         FROM referral r LEFT JOIN party p ON p.id = r.referred_id
         WHERE r.id = :id AND r.deleted_at IS NULL",
    )?
    .query_row(named_params! {":id": id}, |row| {
        Ok(ReferralView {
            id: row.get("id")?,
            party_id: row.get("party_id")?,
            referred_id: row.get("referred_id")?,
            referred_name: row.get("referred_name")?,
            referred_on: row.get("referred_on")?,
            note: row.get("note")?,
        })
    })
    .optional()?
    .ok_or(Error::NotFound("referral"))
}
