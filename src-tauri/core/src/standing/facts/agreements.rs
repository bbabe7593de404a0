//! Contracts and cases.

use rondo_lifecycle::fact::{CaseKind as Kind, What};
use rusqlite::{Connection, Row};

use super::{Facts, date, date_if_any, each};
use crate::error::Result;
use crate::service::CaseKind;

const CONTRACTS: &str =
    "SELECT p.seq, c.id, c.created_at, c.started_on, c.ends_on, c.noticed_on, c.renews_months
     FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value CROSS JOIN contract c ON c.party_id = p.id
     WHERE c.deleted_at IS NULL";

const CASES: &str =
    "SELECT p.seq, f.id, f.created_at, f.kind, f.is_severe, f.opened_on, f.due_on, f.closed_on
     FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value CROSS JOIN case_file f ON f.party_id = p.id
     WHERE f.deleted_at IS NULL";

pub(super) fn read(conn: &Connection, keys: &str, facts: &mut Facts) -> Result<()> {
    each(conn, CONTRACTS, keys, facts, |row| Ok(Some((date(row, 3)?, contract(row)?))))?;
    each(conn, CASES, keys, facts, |row| Ok(Some((date(row, 5)?, case(row)?))))
}

/// A contract that renews itself has no end until notice is given.
fn contract(row: &Row<'_>) -> rusqlite::Result<What> {
    let notice = date_if_any(row, 5)?;
    let renews = row.get::<_, Option<i64>>(6)?.is_some();
    let end = date_if_any(row, 4)?.filter(|_| !renews || notice.is_some());
    Ok(What::Contract { end, notice })
}

fn case(row: &Row<'_>) -> rusqlite::Result<What> {
    let case = match row.get(3)? {
        CaseKind::Complaint => Kind::Complaint,
        CaseKind::Return => Kind::Return,
        CaseKind::Question => Kind::Question,
        CaseKind::Feedback => Kind::Feedback,
    };
    Ok(What::Case { case, severe: row.get(4)?, due: date_if_any(row, 6)?, closed: date_if_any(row, 7)? })
}
