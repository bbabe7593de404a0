//! How many entries of each kind a timeline has, for the filter above it. Read from indexes alone, but for deals.

use rusqlite::{Connection, named_params};

use super::TimelineCounts;
use crate::error::Result;
use crate::id::PartyId;

/// The number of entries of each kind on a customer's timeline.
pub fn counts(conn: &Connection, party: PartyId) -> Result<TimelineCounts> {
    let mut query = conn.prepare_cached(include_str!("counts.sql"))?;
    Ok(query.query_row(named_params! {":party": party}, |row| {
        Ok(TimelineCounts {
            talk: row.get("talk")?,
            note: row.get("note")?,
            purchase: row.get("purchase")?,
            contract: row.get("contract")?,
            case: row.get("case_file")?,
            answer: row.get("answer")?,
            referral: row.get("referral")?,
            milestone: row.get("milestone")?,
            playbook: row.get("playbook")?,
            deal: row.get("deal")?,
            task: row.get("task")?,
        })
    })?)
}
