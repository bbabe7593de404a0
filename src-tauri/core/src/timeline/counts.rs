//! How many entries of each kind a timeline has, for the filter above it. Read from indexes alone, but for deals.

use rusqlite::{Connection, named_params};

use super::TimelineCounts;
use crate::error::Result;
use crate::party::Parties;

/// The number of entries of each kind on the timelines of customers.
pub fn counts(conn: &Connection, parties: &Parties) -> Result<TimelineCounts> {
    let mut query = conn.prepare_cached(include_str!("counts.sql"))?;
    Ok(query.query_row(named_params! {":parties": parties}, |row| {
        Ok(TimelineCounts {
            talk: row.get("talk")?,
            note: row.get("note")?,
            purchase: row.get("purchase")?,
            contract: row.get("contract")?,
            case: row.get("case_file")?,
            promise: row.get("promise")?,
            offer: row.get("offer")?,
            answer: row.get("answer")?,
            referral: row.get("referral")?,
            milestone: row.get("milestone")?,
            playbook: row.get("playbook")?,
            deal: row.get("deal")?,
            task: row.get("task")?,
        })
    })?)
}
