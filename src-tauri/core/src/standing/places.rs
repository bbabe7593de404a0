//! Where one customer stands in each model, without the reasons.

use chrono::NaiveDate;
use rondo_lifecycle::phase::Track;
use rusqlite::Connection;

use super::day::date;
use super::kept::Kept;
use super::words::name;
use crate::error::Result;
use crate::id::PartyId;
use crate::time::Timestamp;

/// A place in a model, by the engine's names.
pub(crate) struct Place {
    pub(crate) track: String,
    /// The phase that counts.
    pub(crate) phase: String,
    /// Since when.
    pub(crate) since: NaiveDate,
}

/// The customer's place in each model; none for who stands nowhere.
pub(crate) fn places(conn: &Connection, party: PartyId, now: Timestamp) -> Result<Vec<Place>> {
    let Some(kept) = Kept::read(conn, party, now)? else { return Ok(Vec::new()) };
    let place = |track| {
        let since =
            kept.steered.present(track).map_or(kept.standing.place(track).since, |by_hand| by_hand.from);
        Place { track: name(&track), phase: name(&kept.phase(track)), since: date(since) }
    };
    Ok(Track::ALL.map(place).into())
}
