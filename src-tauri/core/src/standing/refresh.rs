//! The derivation inside every write: the customers it touched, and the organisations whose people it touched.

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

/// The keys of the customers that the open write has touched, and of the organisations whose people it touched.
pub(crate) const TOUCHED: &str = concat!(
    "SELECT p.seq FROM party p WHERE p.id IN (SELECT party_id FROM temp.touched WHERE tbl IN ",
    facts!(),
    ") UNION SELECT o.seq FROM party_link l JOIN party o ON o.id = l.other_id
         WHERE l.party_id IN (SELECT party_id FROM temp.touched WHERE tbl IN ",
    facts!(),
    ") ORDER BY 1"
);

/// So many customers are derived at a time: enough to keep all cores busy, little enough to stay small in memory.
pub(super) const SET: usize = 4000;

/// The customers whose rows the open write has removed altogether, as an undone import does.
const GONE: &str = "SELECT seq FROM party_gone ORDER BY seq";

fn refresh(conn: &Connection, now: Timestamp) -> Result<()> {
    forget_gone(conn)?;
    let keys: Vec<i64> =
        conn.prepare_cached(TOUCHED)?.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    if keys.is_empty() {
        return Ok(());
    }
    let frame = Frame::read(conn, now)?;
    keys.chunks(SET).try_for_each(|keys| derive(conn, &frame, keys))
}

fn forget_gone(conn: &Connection) -> Result<()> {
    let gone: Vec<i64> =
        conn.prepare_cached(GONE)?.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    gone.into_iter().try_for_each(|key| {
        conn.prepare_cached("DELETE FROM standing_retired WHERE seq = ?1")?.execute([key])?;
        keep::forget(conn, key)
    })
}
