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

/// The name of an early warning, among those of models and of their phases.
pub(crate) const ALERT: &str = "alert";

/// The customer's place in each model, and the early warning as one more; none for who stands nowhere.
pub(crate) fn places(conn: &Connection, party: PartyId, now: Timestamp) -> Result<Vec<Place>> {
    let Some(kept) = Kept::read(conn, party, now)? else { return Ok(Vec::new()) };
    let place = |track| {
        let since =
            kept.steered.present(track).map_or(kept.standing.place(track).since, |by_hand| by_hand.from);
        Place { track: name(&track), phase: name(&kept.phase(track)), since: date(since) }
    };
    let warned: Option<NaiveDate> = conn
        .prepare_cached("SELECT s.alert_since FROM party p JOIN standing s ON s.seq = p.seq WHERE p.id = ?1")?
        .query_row([party], |row| row.get(0))?;
    let warned = warned.map(|since| Place { track: ALERT.to_owned(), phase: ALERT.to_owned(), since });
    Ok(Track::ALL.map(place).into_iter().chain(warned).collect())
}
