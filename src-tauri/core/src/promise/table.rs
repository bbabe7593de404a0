//! The rows of promises and how they are read.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::PromiseView;
use crate::error::{Error, Result};
use crate::id::PromiseId;
use crate::party::Parties;

/// The most open ones that are shown.
const SHOWN: u32 = 100;

macro_rules! promises {
    ($whose:literal) => {
        concat!(
            "SELECT p.id, p.party_id, p.kind, p.title, p.note, p.contact_id, c.name AS contact_name, p.person_id,
                    p.made_on, p.due_on, p.state, p.settled_on
             FROM promise p LEFT JOIN party c ON c.id = p.contact_id WHERE p.deleted_at IS NULL AND ",
            $whose
        )
    };
}

fn promise_row(row: &Row<'_>) -> rusqlite::Result<PromiseView> {
    Ok(PromiseView {
        id: row.get("id")?,
        party_id: row.get("party_id")?,
        kind: row.get("kind")?,
        title: row.get("title")?,
        note: row.get("note")?,
        contact_id: row.get("contact_id")?,
        contact_name: row.get("contact_name")?,
        person_id: row.get("person_id")?,
        made_on: row.get("made_on")?,
        due_on: row.get("due_on")?,
        state: row.get("state")?,
        settled_on: row.get("settled_on")?,
    })
}

/// One promise; not found when it is in the trash.
pub fn get(conn: &Connection, id: PromiseId) -> Result<PromiseView> {
    conn.prepare_cached(promises!("p.id = :id"))?
        .query_row(named_params! {":id": id}, promise_row)
        .optional()?
        .ok_or(Error::NotFound("promise"))
}

pub(super) const OPEN: &str = promises!(
    "p.party_id IN (SELECT unhex(value) FROM json_each(:parties)) AND p.state = 'open'
     ORDER BY p.due_on IS NULL, p.due_on, p.made_on, p.id LIMIT :limit"
);

/// The open promises of these customers: what is due first comes first, what has no day last.
pub fn open_of_parties(conn: &Connection, parties: &Parties) -> Result<Vec<PromiseView>> {
    let mut query = conn.prepare_cached(OPEN)?;
    let found = query.query_map(named_params! {":parties": parties, ":limit": SHOWN}, promise_row)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
