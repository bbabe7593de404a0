//! Touches: a customer's own, those it took part in, and those with its people while they were there.

use std::fmt::Write as _;

use rondo_lifecycle::Day;
use rondo_lifecycle::fact::{Direction, Fact, What};
use rusqlite::{Connection, Row};
use uuid::Uuid;

use super::people::PeopleTalks;
use super::{Facts, date_if_any, each, id, on_day, recorded};
use crate::error::Result;
use crate::timeline::{self, TouchKind, TouchOutcome};

const PEOPLE: &str = "SELECT p.seq, l.party_id, l.from_on, l.to_on
     FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value CROSS JOIN party_link l ON l.other_id = p.id
     CROSS JOIN party m INDEXED BY party_by_id ON m.id = l.party_id
     WHERE m.kind = 'person'";

/// The touches of the parties with these ids, which are texts in hexadecimal form, in the order of the ids.
const TOUCHES: &str = "SELECT w.key, t.id, t.created_at, t.kind, t.direction, t.outcome, t.at
     FROM json_each(?1) w CROSS JOIN touch t ON t.party_id = unhex(w.value)
     WHERE t.is_contact = 1 AND t.deleted_at IS NULL";

const TOOK_PART: &str = "SELECT p.seq, t.id, t.created_at, t.kind, t.direction, t.outcome, t.at
     FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value
     CROSS JOIN touch_party tp ON tp.party_id = p.id CROSS JOIN touch t ON t.id = tp.touch_id
     WHERE tp.is_contact = 1 AND t.deleted_at IS NULL";

/// Whose touches count for which customer, and on which days.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Source {
    party: Uuid,
    customer: i64,
    from: Option<Day>,
    to: Option<Day>,
}

impl Source {
    fn counts_on(&self, on: Day) -> bool {
        self.from.is_none_or(|from| from <= on) && self.to.is_none_or(|to| on <= to)
    }
}

pub(super) fn read(
    conn: &Connection,
    keys: &str,
    people: Option<&PeopleTalks>,
    facts: &mut Facts,
) -> Result<()> {
    let mut sources = own(facts);
    for source in of_people(conn, keys)? {
        let Some(of_customer) = facts.get_mut(&source.customer) else { continue };
        match people {
            Some(people) => {
                of_customer.extend(people.of(source.party).filter(|talk| source.counts_on(talk.on)))
            }
            None => sources.push(source),
        }
    }
    // Whoever works for several customers is read once, and the index is walked from its beginning to its end.
    sources.sort_unstable();
    of_sources(conn, &sources, facts)?;
    each(conn, TOOK_PART, keys, facts, |row| Ok(Some((on_day(row.get(6)?), talk(row)?))))?;
    // One talk can come by several of these ways; it counts once.
    for of_customer in facts.values_mut() {
        of_customer.sort_unstable();
        of_customer.dedup_by_key(|fact| fact.id);
    }
    Ok(())
}

/// The customers themselves.
fn own(facts: &Facts) -> Vec<Source> {
    // That somebody is known is a fact with the customer's own id.
    let own = facts.iter().filter_map(|(customer, facts)| {
        let party = Uuid::from_u128(facts.first()?.id.0);
        Some(Source { party, customer: *customer, from: None, to: None })
    });
    own.collect()
}

/// The people of the customers.
fn of_people(conn: &Connection, keys: &str) -> Result<Vec<Source>> {
    let mut statement = conn.prepare_cached(PEOPLE)?;
    let people = statement.query_map([keys], |row| {
        let (from, to) = (date_if_any(row, 2)?, date_if_any(row, 3)?);
        Ok(Source { customer: row.get(0)?, party: row.get(1)?, from, to })
    })?;
    Ok(people.collect::<rusqlite::Result<_>>()?)
}

/// Adds the touches of the sources, which are sorted, to the facts of their customers.
fn of_sources(conn: &Connection, sources: &[Source], facts: &mut Facts) -> Result<()> {
    let parties: Vec<&[Source]> = sources.chunk_by(|one, other| one.party == other.party).collect();
    let mut statement = conn.prepare_cached(TOUCHES)?;
    let mut rows = statement.query([ids(&parties)])?;
    while let Some(row) = rows.next()? {
        let place = usize::try_from(row.get::<_, i64>(0)?).ok();
        let of_party = place.and_then(|place| parties.get(place)).copied().unwrap_or_default();
        let on = on_day(row.get(6)?);
        let fact = Fact { on, recorded: recorded(row)?, id: id(row)?, what: talk(row)? };
        for source in of_party.iter().filter(|source| source.counts_on(on)) {
            if let Some(of_customer) = facts.get_mut(&source.customer) {
                of_customer.push(fact.clone());
            }
        }
    }
    Ok(())
}

/// The ids as a JSON array of texts.
fn ids(parties: &[&[Source]]) -> String {
    let mut ids = String::with_capacity(parties.len() * 35 + 2);
    for of_party in parties {
        let comma = if ids.is_empty() { '[' } else { ',' };
        // Writing to a string cannot fail.
        let _ = write!(ids, "{comma}\"{}\"", of_party[0].party.simple());
    }
    if ids.is_empty() { "[]".to_owned() } else { ids + "]" }
}

pub(super) fn talk(row: &Row<'_>) -> rusqlite::Result<What> {
    let kind: TouchKind = row.get(3)?;
    let direction = match row.get::<_, Option<timeline::Direction>>(4)? {
        Some(timeline::Direction::In) => Direction::In,
        Some(timeline::Direction::Out) | None => Direction::Out,
    };
    let missed = row.get::<_, Option<TouchOutcome>>(5)? == Some(TouchOutcome::NotReached);
    Ok(What::Touch { direction, two_way: kind.is_conversation() && !missed, channel: None })
}
