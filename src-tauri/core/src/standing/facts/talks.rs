//! Touches: a customer's own, those it took part in, and those with its people while they were there.

use rondo_lifecycle::fact::{Direction, What};
use rusqlite::{Connection, Row};

use super::{Facts, each, on_day};
use crate::error::Result;
use crate::timeline::{self, TouchKind, TouchOutcome};

const OWN: &str = "SELECT p.seq, t.id, t.created_at, t.kind, t.direction, t.outcome, t.at
     FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value CROSS JOIN touch t ON t.party_id = p.id
     WHERE t.is_contact = 1 AND t.deleted_at IS NULL";

const TOOK_PART: &str = "SELECT p.seq, t.id, t.created_at, t.kind, t.direction, t.outcome, t.at
     FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value
     CROSS JOIN touch_party tp ON tp.party_id = p.id CROSS JOIN touch t ON t.id = tp.touch_id
     WHERE tp.is_contact = 1 AND t.deleted_at IS NULL";

const OF_PEOPLE: &str = "SELECT p.seq, t.id, t.created_at, t.kind, t.direction, t.outcome, t.at
     FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value
     CROSS JOIN party_link l ON l.other_id = p.id CROSS JOIN touch t ON t.party_id = l.party_id
     WHERE t.is_contact = 1 AND t.deleted_at IS NULL
        AND (SELECT m.kind FROM party m WHERE m.id = l.party_id) = 'person'
        AND (l.from_on IS NULL OR date(t.at / 1000, 'unixepoch', 'localtime') >= l.from_on)
        AND (l.to_on IS NULL OR date(t.at / 1000, 'unixepoch', 'localtime') <= l.to_on)";

pub(super) fn read(conn: &Connection, keys: &str, facts: &mut Facts) -> Result<()> {
    for sql in [OWN, TOOK_PART, OF_PEOPLE] {
        each(conn, sql, keys, facts, |row| Ok(Some((on_day(row.get("at")?), talk(row)?))))?;
    }
    // One talk can come by several of these ways; it counts once.
    for of_customer in facts.values_mut() {
        of_customer.sort_unstable();
        of_customer.dedup_by_key(|fact| fact.id);
    }
    Ok(())
}

fn talk(row: &Row<'_>) -> rusqlite::Result<What> {
    let kind: TouchKind = row.get("kind")?;
    let direction = match row.get::<_, Option<timeline::Direction>>("direction")? {
        Some(timeline::Direction::In) => Direction::In,
        Some(timeline::Direction::Out) | None => Direction::Out,
    };
    let missed = row.get::<_, Option<TouchOutcome>>("outcome")? == Some(TouchOutcome::NotReached);
    Ok(What::Touch { direction, two_way: kind.is_conversation() && !missed, channel: None })
}
