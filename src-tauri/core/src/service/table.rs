//! The rows of cases and how they are read.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{CaseKind, CaseView};
use crate::error::{Error, Result};
use crate::id::CaseId;
use crate::party::Parties;
use crate::word::words;

words!(CaseKind { Complaint = "complaint", Return = "return", Question = "question", Feedback = "feedback" });

/// The most open cases of one customer that are shown.
const SHOWN: u32 = 100;

pub(super) fn case_row(row: &Row<'_>) -> rusqlite::Result<CaseView> {
    Ok(CaseView {
        id: row.get("id")?,
        party_id: row.get("party_id")?,
        kind: row.get("kind")?,
        severe: row.get("is_severe")?,
        title: row.get("title")?,
        note: row.get("note")?,
        opened_on: row.get("opened_on")?,
        due_on: row.get("due_on")?,
        closed_on: row.get("closed_on")?,
        outcome: row.get("outcome")?,
        owner_id: row.get("owner_id")?,
        source: row.get("source")?,
    })
}

/// One case; not found when it is in the trash.
pub fn case(conn: &Connection, id: CaseId) -> Result<CaseView> {
    conn.prepare_cached("SELECT * FROM case_file WHERE id = :id AND deleted_at IS NULL")?
        .query_row(named_params! {":id": id}, case_row)
        .optional()?
        .ok_or(Error::NotFound("case"))
}

/// The open cases of customers: what is due first comes first, what has no day last.
pub fn open_cases(conn: &Connection, parties: &Parties) -> Result<Vec<CaseView>> {
    let mut query = conn.prepare_cached(
        "SELECT * FROM case_file
         WHERE party_id IN (SELECT unhex(value) FROM json_each(:parties)) AND closed_on IS NULL AND deleted_at IS NULL
         ORDER BY due_on IS NULL, due_on, opened_on, id LIMIT :limit",
    )?;
    let found = query.query_map(named_params! {":parties": parties, ":limit": SHOWN}, case_row)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
