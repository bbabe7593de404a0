//! Everybody with the facts that the engine reads, and what the firm has taught: for questions that go through the whole
//! base at once, as the command line asks them.

use std::collections::HashSet;

use rondo_lifecycle::fact::{Currency, Fact};
use rondo_lifecycle::firm::Learnt;
use rondo_lifecycle::rules::Rulebook;
use rusqlite::Connection;

use super::facts;
use super::frame::{Frame, learnt};
use super::refresh::SET;
use super::time::all_keys;
use crate::error::Result;
use crate::id::PartyId;
use crate::time::Timestamp;

/// Everybody who stands somewhere.
#[derive(Debug)]
pub struct Census {
    /// In the order in which they were entered.
    pub people: Vec<Member>,
    /// The firm's currency.
    pub currency: Currency,
    /// The firm's rules in all their versions.
    pub book: Rulebook,
    /// What was learnt last; none before the first time.
    pub learnt: Option<Learnt>,
}

/// One customer with the facts.
#[derive(Debug)]
pub struct Member {
    /// Which.
    pub id: PartyId,
    /// The customer's number.
    pub number: Option<String>,
    /// The name.
    pub name: String,
    /// Everything the engine reads.
    pub facts: Vec<Fact>,
}

/// Reads everybody, set by set. All facts are in memory at once.
pub fn census(conn: &Connection, now: Timestamp) -> Result<Census> {
    let frame = Frame::read(conn, now)?;
    let mut people = Vec::new();
    for set in all_keys(conn)?.chunks(SET) {
        let mut found = facts::read(conn, set, &HashSet::new())?;
        let mut names = conn.prepare_cached(
            "SELECT p.seq, p.id, p.customer_number, p.name FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value
             ORDER BY p.seq",
        )?;
        let mut rows = names.query([serde_json::to_string(set)?])?;
        while let Some(row) = rows.next()? {
            let Some(facts) = found.remove(&row.get("seq")?) else { continue };
            let (number, name) = (row.get("customer_number")?, row.get("name")?);
            people.push(Member { id: row.get("id")?, number, name, facts });
        }
    }
    Ok(Census {
        people,
        currency: frame.intake.currency,
        learnt: learnt(conn)?.map(|stored| stored.learnt),
        book: frame.book,
    })
}
