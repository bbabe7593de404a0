//! The derivation inside every write: the customers it touched, the organisations of people and the people of
//! organisations.

use std::collections::HashSet;

use rusqlite::Connection;

use super::derive::derive;
use super::frame::Frame;
use super::keep;
use crate::error::Result;
use crate::store::Derivation;
use crate::time::Timestamp;

/// Where customers stand, as a derivation of the store.
pub const DERIVATION: Derivation = Derivation { register: |_| Ok(()), refresh, follow: None };

/// Tables whose rows are facts.
macro_rules! facts {
    () => {
        "('party', 'party_link', 'touch', 'touch_party', 'deal', 'deal_stage', 'purchase', 'contract', 'case_file',
          'answer', 'referral', 'milestone', 'phase_override')"
    };
}

/// The keys of the customers that the open write has touched, of the organisations whose people it touched, and of the
/// people of an organisation that came or went: without one they stand for themselves.
pub(crate) const TOUCHED: &str = concat!(
    "SELECT p.seq FROM party p WHERE p.id IN (SELECT party_id FROM temp.touched WHERE tbl IN ",
    facts!(),
    ") UNION SELECT o.seq FROM party_link l JOIN party o ON o.id = l.other_id
         WHERE l.party_id IN (SELECT party_id FROM temp.touched WHERE tbl IN ",
    facts!(),
    ") UNION SELECT m.seq FROM party_link l JOIN party m ON m.id = l.party_id
         WHERE l.other_id IN (SELECT party_id FROM temp.touched WHERE tbl = 'party') ORDER BY 1"
);

const AMOUNTS: &str = "SELECT EXISTS (SELECT 1 FROM temp.touched WHERE tbl IN ('purchase', 'contract'))";

/// Whether the open write made or changed nothing but customers and their links, as an import of contacts does.
const ONLY_CUSTOMERS: &str = concat!(
    "SELECT NOT EXISTS (SELECT 1 FROM temp.touched WHERE tbl NOT IN ('party', 'party_link') AND tbl IN ",
    facts!(),
    ")"
);

/// Customers whom the open write has made, together with all their people. Before a customer is there nothing can be
/// known of it, so that none of the other facts has to be looked for.
const NEW: &str = "SELECT p.seq FROM temp.touched t CROSS JOIN party p ON p.id = t.party_id
     WHERE t.tbl = 'party' AND t.is_new AND NOT EXISTS (
        SELECT 1 FROM party_link l LEFT JOIN temp.touched n ON n.tbl = 'party' AND n.party_id = l.party_id
        WHERE l.other_id = p.id AND coalesce(n.is_new, 0) = 0)";

/// So many customers are derived at a time: enough to keep all cores busy, little enough to stay small in memory.
pub(super) const SET: usize = 4000;

/// The customers whose rows the open write has removed altogether, as an undone import does.
const GONE: &str = "SELECT seq FROM party_gone ORDER BY seq";

fn refresh(conn: &Connection, now: Timestamp) -> Result<()> {
    forget_gone(conn)?;
    let keys: Vec<i64> = all(conn, TOUCHED)?;
    if keys.is_empty() {
        return Ok(());
    }
    // An amount or a term that changed is seen in no standing, and yet customers compare otherwise.
    if conn.prepare_cached(AMOUNTS)?.query_row([], |row| row.get(0))? {
        keep::marks_no_longer_hold(conn)?;
    }
    let only_customers: bool = conn.prepare_cached(ONLY_CUSTOMERS)?.query_row([], |row| row.get(0))?;
    let new: HashSet<i64> = if only_customers { all(conn, NEW)? } else { HashSet::new() };
    let frame = Frame::read(conn, now)?;
    keys.chunks(SET).try_for_each(|keys| derive(conn, &frame, keys, &new))
}

/// The keys that a query gives.
fn all<C: FromIterator<i64>>(conn: &Connection, sql: &str) -> Result<C> {
    let mut query = conn.prepare_cached(sql)?;
    let keys = query.query_map([], |row| row.get(0))?;
    Ok(keys.collect::<rusqlite::Result<_>>()?)
}

fn forget_gone(conn: &Connection) -> Result<()> {
    let gone: Vec<i64> = all(conn, GONE)?;
    gone.into_iter().try_for_each(|key| {
        conn.prepare_cached("DELETE FROM standing_retired WHERE seq = ?1")?.execute([key])?;
        keep::forget(conn, key)
    })
}
