//! Where one customer stands in each model, without the reasons.

use chrono::NaiveDate;
use rondo_lifecycle::phase::Track;
use rusqlite::{Connection, OptionalExtension};

use super::day::date;
use super::kept::Kept;
use super::words::name;
use crate::error::Result;
use crate::id::PartyId;

/// A place in a model, by the engine's names.
pub(crate) struct Place {
    pub(crate) track: String,
    /// The phase that counts.
    pub(crate) phase: String,
    /// Since when.
    pub(crate) since: NaiveDate,
}

/// The customer's place in each model; none for who stands nowhere.
pub(crate) fn places(conn: &Connection, party: PartyId) -> Result<Vec<Place>> {
    let detail: Option<String> = conn
        .prepare_cached(
            "SELECT d.detail FROM party p JOIN standing_detail d ON d.seq = p.seq
             WHERE p.id = ?1 AND p.deleted_at IS NULL",
        )?
        .query_row([party], |row| row.get("detail"))
        .optional()?;
    let Some(detail) = detail else { return Ok(Vec::new()) };
    let kept: Kept = serde_json::from_str(&detail)?;
    let place = |track| Place {
        track: name(&track),
        phase: name(&kept.phase(track)),
        since: date(
            kept.steered.present(track).map_or(kept.standing.place(track).since, |by_hand| by_hand.from),
        ),
    };
    Ok(Track::ALL.map(place).into())
}
