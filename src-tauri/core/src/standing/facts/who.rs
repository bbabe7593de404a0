//! Who stands somewhere at all, and since when somebody is known.

use rondo_lifecycle::fact::{Fact, What};
use rusqlite::Connection;

use super::{Facts, date_if_any, id, on_day, recorded};
use crate::error::Result;

/// Contact people stand with their organisation, unless they do business themselves. An end of the link that is known
/// counts before its day: whoever stands nowhere has no row by which that day could be found again.
macro_rules! who {
    ($organisation:literal) => {
        concat!(
            "SELECT p.seq, p.id, p.created_at, p.customer_since
             FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value
             WHERE p.deleted_at IS NULL AND (p.kind = 'organisation'
                OR NOT EXISTS (SELECT 1 FROM party_link l WHERE l.party_id = p.id AND l.to_on IS NULL AND ",
            $organisation,
            ")
                OR EXISTS (SELECT 1 FROM purchase b WHERE b.party_id = p.id AND b.deleted_at IS NULL)
                OR EXISTS (SELECT 1 FROM contract c WHERE c.party_id = p.id AND c.deleted_at IS NULL)
                OR EXISTS (SELECT 1 FROM deal d WHERE d.party_id = p.id AND d.deleted_at IS NULL))"
        )
    };
}

/// For a few, whose organisations are looked up.
const FEW: &str = who!("EXISTS (SELECT 1 FROM party o WHERE o.id = l.other_id AND o.deleted_at IS NULL)");

/// For many, whose organisations lie anywhere: reading the trash once costs less than looking each of them up.
const MANY: &str = who!("l.other_id NOT IN (SELECT o.id FROM party o WHERE o.deleted_at IS NOT NULL)");

/// From so many customers on they are many.
const FROM: usize = 1000;

pub(super) fn read(conn: &Connection, keys: &[i64]) -> Result<Facts> {
    let mut facts = Facts::new();
    let mut statement = conn.prepare_cached(if keys.len() < FROM { FEW } else { MANY })?;
    let mut rows = statement.query([serde_json::to_string(keys)?])?;
    while let Some(row) = rows.next()? {
        let entered = on_day(row.get(2)?);
        let on = date_if_any(row, 3)?.map_or(entered, |since| since.min(entered));
        let known = Fact { on, recorded: recorded(row)?, id: id(row)?, what: What::Known };
        facts.insert(row.get(0)?, vec![known]);
    }
    Ok(facts)
}
