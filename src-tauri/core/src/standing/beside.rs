//! What moves the risk, or says what is at stake, and is no fact of a customer's history: the contact person who left,
//! and what the contracts that run bring in a year. Whether a bill was paid is not known, so that no overdue one is told.

use std::collections::{HashMap, HashSet};

use rondo_lifecycle::customer::Beside;
use rusqlite::{Connection, named_params};

use super::day::{date, day};
use super::frame::Frame;
use crate::error::Result;
use crate::party::holds;
use crate::sales::runs;

/// The first person to ask counts, and whoever leaves nobody behind. It is told from the
/// last day there on.
pub(super) const LEFT: &str = concat!(
    "SELECT o.seq, max(l.to_on) AS left_on
     FROM json_each(:keys) w CROSS JOIN party o ON o.seq = w.value CROSS JOIN party_link l ON l.other_id = o.id
     WHERE o.kind = 'organisation' AND l.to_on <= :today
       AND (SELECT p.kind FROM party p INDEXED BY party_by_id WHERE p.id = l.party_id AND p.deleted_at IS NULL) = 'person'
       AND (l.is_primary OR NOT EXISTS (
         SELECT 1 FROM party_link c CROSS JOIN party q INDEXED BY party_by_id ON q.id = c.party_id
         WHERE c.other_id = o.id AND c.id <> l.id AND ",
    holds!("c", ":today"),
    " AND q.kind = 'person' AND q.deleted_at IS NULL))
     GROUP BY o.seq"
);

/// A contract that renews itself until notice is given goes on after its first end.
pub(super) const YEARLY: &str = concat!(
    "SELECT p.seq, sum(c.amount * 12 / coalesce(c.renews_months, 12)) AS year
     FROM json_each(:keys) w CROSS JOIN party p ON p.seq = w.value CROSS JOIN contract c ON c.party_id = p.id
     WHERE c.deleted_at IS NULL AND c.amount > 0 AND c.currency = :currency AND c.started_on <= :today AND ",
    runs!("c"),
    " GROUP BY p.seq"
);

/// What is known beside the facts of a set of customers, by their keys.
pub(super) struct Besides(HashMap<i64, Beside>);

impl Besides {
    /// Reads it with one statement of each kind. Of those in `new` nothing is looked for.
    pub(super) fn read(conn: &Connection, keys: &[i64], new: &HashSet<i64>, frame: &Frame) -> Result<Self> {
        let known: Vec<i64> = keys.iter().copied().filter(|key| !new.contains(key)).collect();
        let mut found: HashMap<i64, Beside> = HashMap::new();
        if known.is_empty() {
            return Ok(Self(found));
        }
        let (keys, today) = (serde_json::to_string(&known)?, date(frame.as_of.today));
        let mut query = conn.prepare_cached(LEFT)?;
        let mut rows = query.query(named_params! {":keys": keys, ":today": today})?;
        while let Some(row) = rows.next()? {
            found.entry(row.get("seq")?).or_default().contact_left = Some(day(row.get("left_on")?));
        }
        let mut query = conn.prepare_cached(YEARLY)?;
        let currency = frame.intake.currency.code();
        let mut rows = query.query(named_params! {":keys": keys, ":today": today, ":currency": currency})?;
        while let Some(row) = rows.next()? {
            found.entry(row.get("seq")?).or_default().contract_year = row.get("year")?;
        }
        Ok(Self(found))
    }

    /// Of one of them.
    pub(super) fn of(&self, key: i64) -> Beside {
        self.0.get(&key).copied().unwrap_or_default()
    }
}
