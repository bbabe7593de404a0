//! Who stands somewhere at all, and since when somebody is known.

use rondo_lifecycle::fact::{Fact, What};
use rusqlite::Connection;

use super::{Facts, date_if_any, id, on_day, recorded};
use crate::error::Result;

/// Contact people stand with their organisation, unless they do business themselves. An end of the link that is known
/// counts before its day: whoever stands nowhere has no row by which that day could be found again.
const SQL: &str = "SELECT p.seq, p.id, p.created_at, p.customer_since
     FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value
     WHERE p.deleted_at IS NULL AND (p.kind = 'organisation'
        OR NOT EXISTS (SELECT 1 FROM party_link l CROSS JOIN party o INDEXED BY party_by_id ON o.id = l.other_id
                       WHERE l.party_id = p.id AND l.to_on IS NULL AND o.deleted_at IS NULL)
        OR EXISTS (SELECT 1 FROM purchase b WHERE b.party_id = p.id AND b.deleted_at IS NULL)
        OR EXISTS (SELECT 1 FROM contract c WHERE c.party_id = p.id AND c.deleted_at IS NULL)
        OR EXISTS (SELECT 1 FROM deal d WHERE d.party_id = p.id AND d.deleted_at IS NULL))";

pub(super) fn read(conn: &Connection, keys: &str) -> Result<Facts> {
    let mut facts = Facts::new();
    let mut statement = conn.prepare_cached(SQL)?;
    let mut rows = statement.query([keys])?;
    while let Some(row) = rows.next()? {
        let entered = on_day(row.get(2)?);
        let on = date_if_any(row, 3)?.map_or(entered, |since| since.min(entered));
        let known = Fact { on, recorded: recorded(row)?, id: id(row)?, what: What::Known };
        facts.insert(row.get(0)?, vec![known]);
    }
    Ok(facts)
}
