//! The rows of judgements and of phases set by hand.

use rusqlite::{Connection, OptionalExtension, named_params};

use super::{LossReason, MilestoneKind, MilestoneView, PhaseByHand};
use crate::error::{Error, Result};
use crate::id::{MilestoneId, OverrideId};
use crate::word::words;

words!(MilestoneKind { OptIn = "opt-in", Qualified = "qualified", Lost = "lost", Archived = "archived" });
words!(LossReason {
    Price = "price",
    Product = "product",
    Service = "service",
    Neglect = "neglect",
    Competitor = "competitor",
    NoNeed = "no-need",
    ContactLeft = "contact-left",
    Unknown = "unknown",
});

/// One judgement; not found when it is in the trash.
pub fn milestone(conn: &Connection, id: MilestoneId) -> Result<MilestoneView> {
    conn.prepare_cached(
        "SELECT id, party_id, kind, happened_on, until_on, reason, competitor, note FROM milestone
         WHERE id = :id AND deleted_at IS NULL",
    )?
    .query_row(named_params! {":id": id}, |row| {
        Ok(MilestoneView {
            id: row.get("id")?,
            party_id: row.get("party_id")?,
            kind: row.get("kind")?,
            happened_on: row.get("happened_on")?,
            until_on: row.get("until_on")?,
            reason: row.get("reason")?,
            competitor: row.get("competitor")?,
            note: row.get("note")?,
        })
    })
    .optional()?
    .ok_or(Error::NotFound("milestone"))
}

/// One phase set by hand; not found when it was taken back.
pub fn phase_override(conn: &Connection, id: OverrideId) -> Result<PhaseByHand> {
    conn.prepare_cached(
        "SELECT id, party_id, phase, reason, set_on, expires_on, set_by FROM phase_override
         WHERE id = :id AND deleted_at IS NULL",
    )?
    .query_row(named_params! {":id": id}, |row| {
        Ok(PhaseByHand {
            id: row.get("id")?,
            party_id: row.get("party_id")?,
            phase: row.get("phase")?,
            reason: row.get("reason")?,
            set_on: row.get("set_on")?,
            expires_on: row.get("expires_on")?,
            set_by: row.get("set_by")?,
        })
    })
    .optional()?
    .ok_or(Error::NotFound("phase"))
}
