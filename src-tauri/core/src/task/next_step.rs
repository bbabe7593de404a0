//! The next step: the earliest open task. One seek among the tasks with a due day, another one when there are none.

use rusqlite::types::ToSql;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::error::Result;
use crate::id::{DealId, PartyId};
use crate::party::NextStep;

macro_rules! earliest {
    ($owner:literal, $due:literal) => {
        concat!(
            "SELECT id, kind, title, due_on, due_time, deal_id FROM task
             WHERE ",
            $owner,
            " = :owner AND done_at IS NULL AND deleted_at IS NULL AND due_on ",
            $due,
            " ORDER BY due_on, coalesce(due_time, '24:00'), id LIMIT 1"
        )
    };
}

pub(super) const OF_DEAL: [&str; 2] = [earliest!("deal_id", "IS NOT NULL"), earliest!("deal_id", "IS NULL")];
pub(super) const OF_PARTY: [&str; 2] =
    [earliest!("party_id", "IS NOT NULL"), earliest!("party_id", "IS NULL")];

/// The earliest open task of a deal; one without a due day comes last.
pub fn next_step_of_deal(conn: &Connection, deal: DealId) -> Result<Option<NextStep>> {
    first_of(conn, OF_DEAL, &deal)
}

/// The earliest open task of a customer, those of its deals included; one without a due day comes last.
pub fn next_step_of_party(conn: &Connection, party: PartyId) -> Result<Option<NextStep>> {
    first_of(conn, OF_PARTY, &party)
}

fn first_of(conn: &Connection, queries: [&str; 2], owner: &dyn ToSql) -> Result<Option<NextStep>> {
    for sql in queries {
        let mut query = conn.prepare_cached(sql)?;
        let found = query.query_row(named_params! {":owner": owner}, next_step).optional()?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

fn next_step(row: &Row<'_>) -> rusqlite::Result<NextStep> {
    Ok(NextStep {
        task_id: row.get("id")?,
        kind: row.get("kind")?,
        title: row.get("title")?,
        due_on: row.get("due_on")?,
        due_time: row.get("due_time")?,
        deal_id: row.get("deal_id")?,
    })
}
