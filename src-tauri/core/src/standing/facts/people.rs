//! The talks with the people of all organisations at once, for who asks about everybody. The people of a set of
//! organisations lie anywhere, so that set by set each page of the index would be read and deciphered many times over.

use std::collections::HashMap;
use std::ops::Range;

use rondo_lifecycle::Day;
use rondo_lifecycle::fact::{Direction, Fact, FactId, What};
use rusqlite::Connection;
use uuid::Uuid;

use super::{id, on_day, recorded, talks};
use crate::error::Result;

const SQL: &str = "SELECT p.id, t.id, t.created_at, t.kind, t.direction, t.outcome, t.at
     FROM party p INDEXED BY party_by_id CROSS JOIN touch t ON t.party_id = p.id
     WHERE p.kind = 'person' AND EXISTS (SELECT 1 FROM party_link l WHERE l.party_id = p.id)
       AND t.is_contact = 1 AND t.deleted_at IS NULL
     ORDER BY p.id";

/// A talk in as few bytes as it can be told in.
struct Talk {
    id: FactId,
    on: Day,
    recorded: Day,
    direction: Direction,
    two_way: bool,
}

/// The talks of each person who is or was with some organisation.
pub(in super::super) struct PeopleTalks {
    talks: Vec<Talk>,
    of: HashMap<Uuid, Range<usize>>,
}

impl PeopleTalks {
    /// Reads them in the order in which they lie in the index.
    pub(in super::super) fn read(conn: &Connection) -> Result<Self> {
        let (mut talks, mut of) = (Vec::new(), HashMap::<Uuid, Range<usize>>::new());
        let mut statement = conn.prepare_cached(SQL)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let What::Touch { direction, two_way, .. } = talks::talk(row)? else { continue };
            let (on, recorded) = (on_day(row.get(6)?), recorded(row)?);
            of.entry(row.get(0)?).or_insert(talks.len()..talks.len()).end += 1;
            talks.push(Talk { id: id(row)?, on, recorded, direction, two_way });
        }
        Ok(Self { talks, of })
    }

    /// The talks of a person as facts.
    pub(super) fn of(&self, person: Uuid) -> impl Iterator<Item = Fact> {
        let range = self.of.get(&person).cloned().unwrap_or_default();
        self.talks[range].iter().map(|talk| Fact {
            on: talk.on,
            recorded: talk.recorded,
            id: talk.id,
            what: What::Touch { direction: talk.direction, two_way: talk.two_way, channel: None },
        })
    }
}
