//! A page of a timeline: seven index ranges, each already in order, merged by reading one row ahead of each.
//!
//! The merge stands here and not in one `UNION ALL`, because a purchase has a date and no instant: its place follows
//! from where its day begins on this computer, and SQLite would have to sort all purchases to know that order.
//! So a page costs its own rows and one more per range, however long the timeline is and whatever is filtered out.

use chrono::{Days, NaiveDate};
use rusqlite::types::Value;
use rusqlite::{Connection, Row, Rows, named_params};
use uuid::Uuid;

use super::table::{deal_entry, purchase_entry, task_entry, touch};
use super::{EntryKind, TimelineEntry, TimelinePage, TimelinePageRequest};
use crate::error::{Error, Result};
use crate::id::TouchId;
use crate::rule::page_size;
use crate::store::Cursor;
use crate::time::Timestamp;

/// The page of a customer's timeline that begins at the cursor, newest entry first.
pub fn page(conn: &Connection, request: &TimelinePageRequest) -> Result<TimelinePage> {
    let after = request.cursor.as_deref().map(Place::parse).transpose()?;
    let limit = page_size(request.limit) as usize;
    let ranges: Vec<Range> = Range::ALL.iter().copied().filter(|r| r.is_wanted(&request.kinds)).collect();
    let mut statements =
        ranges.iter().map(|range| conn.prepare_cached(range.sql())).collect::<rusqlite::Result<Vec<_>>>()?;
    let mut streams = Vec::with_capacity(ranges.len());
    for (range, statement) in ranges.iter().zip(&mut statements) {
        let (at, id) = range.bound(after);
        let rows = statement.query(named_params! {":party": request.party_id, ":at": at, ":id": id})?;
        streams.push(Stream::open(*range, rows)?);
    }
    let mut found = Vec::with_capacity(limit);
    while found.len() < limit
        && let Some(first) = newest(&mut streams)
    {
        found.extend(first.next()?);
    }
    let next = match found.last() {
        Some((_, last)) if newest(&mut streams).is_some() => Some(last.text()),
        _ => None,
    };
    let entries = found.iter().map(|(range, place)| range.entry(conn, place.id)).collect::<Result<_>>()?;
    Ok(TimelinePage { entries, next })
}

/// Where an entry stands. Ids are unique over all tables, so two entries never share a place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    at: Timestamp,
    id: Uuid,
}

impl Place {
    fn parse(text: &str) -> Result<Self> {
        let unreadable = || Error::invalid("cursor", "unreadable");
        let parts = Cursor::parse(text, 2)?.0;
        let at = parts[0].as_i64().ok_or_else(unreadable)?;
        let id = parts[1].as_str().and_then(|id| Uuid::try_parse(id).ok()).ok_or_else(unreadable)?;
        let at = crate::rule::instant("cursor", Timestamp(at)).map_err(|_| unreadable())?;
        Ok(Self { at, id })
    }

    fn text(self) -> String {
        Cursor(vec![self.at.0.into(), self.id.to_string().into()]).text()
    }
}

/// A range of one index that holds entries of one kind.
#[derive(Clone, Copy, Debug)]
pub(super) enum Range {
    Talk,
    Note,
    SharedTalk,
    SharedNote,
    Purchase,
    Deal,
    Task,
}

macro_rules! own_touches {
    ($is_contact:literal) => {
        concat!(
            "SELECT at, id FROM touch WHERE party_id = :party AND is_contact = ",
            $is_contact,
            " AND deleted_at IS NULL AND (at, id) < (:at, :id) ORDER BY at DESC, id DESC"
        )
    };
}

macro_rules! shared_touches {
    ($is_contact:literal) => {
        concat!(
            "SELECT tp.at, tp.touch_id AS id FROM touch_party tp CROSS JOIN touch t ON t.id = tp.touch_id
             WHERE tp.party_id = :party AND tp.is_contact = ",
            $is_contact,
            " AND t.deleted_at IS NULL AND (tp.at, tp.touch_id) < (:at, :id) ORDER BY tp.at DESC, tp.touch_id DESC"
        )
    };
}

impl Range {
    pub(super) const ALL: &[Range] = &[
        Range::Talk,
        Range::Note,
        Range::SharedTalk,
        Range::SharedNote,
        Range::Purchase,
        Range::Deal,
        Range::Task,
    ];

    fn is_wanted(self, kinds: &[EntryKind]) -> bool {
        let kind = match self {
            Range::Talk | Range::SharedTalk => EntryKind::Talk,
            Range::Note | Range::SharedNote => EntryKind::Note,
            Range::Purchase => EntryKind::Purchase,
            Range::Deal => EntryKind::Deal,
            Range::Task => EntryKind::Task,
        };
        kinds.is_empty() || kinds.contains(&kind)
    }

    /// The rows after a place, in order. `CROSS JOIN` keeps SQLite from starting with the other table.
    pub(super) fn sql(self) -> &'static str {
        match self {
            Range::Talk => own_touches!("1"),
            Range::Note => own_touches!("0"),
            Range::SharedTalk => shared_touches!("1"),
            Range::SharedNote => shared_touches!("0"),
            Range::Purchase => {
                "SELECT bought_on AS at, id FROM purchase
                 WHERE party_id = :party AND deleted_at IS NULL AND (bought_on, id) < (:at, :id)
                 ORDER BY bought_on DESC, id DESC"
            }
            Range::Deal => {
                "SELECT l.entered_at AS at, l.id FROM deal_stage l CROSS JOIN deal d ON d.id = l.deal_id
                 WHERE l.party_id = :party AND d.deleted_at IS NULL AND (l.entered_at, l.id) < (:at, :id)
                 ORDER BY l.entered_at DESC, l.id DESC"
            }
            Range::Task => {
                "SELECT done_at AS at, id FROM task
                 WHERE party_id = :party AND deleted_at IS NULL AND (done_at, id) < (:at, :id)
                 ORDER BY done_at DESC, id DESC"
            }
        }
    }

    /// The values before which the range begins, as its index holds them.
    fn bound(self, after: Option<Place>) -> (Value, Value) {
        let id = |id: Uuid| Value::Blob(id.as_bytes().to_vec());
        match (self, after) {
            (Range::Purchase, None) => (Value::Text("9999-12-31".into()), behind_all_ids()),
            (Range::Purchase, Some(place)) => {
                let day = day_before_or_at(place.at);
                let is_tie = Timestamp::start_of(day) == place.at;
                (Value::Text(day.to_string()), if is_tie { id(place.id) } else { behind_all_ids() })
            }
            (_, None) => (Value::Integer(i64::MAX), behind_all_ids()),
            (_, Some(place)) => (Value::Integer(place.at.0), id(place.id)),
        }
    }

    fn place(self, row: &Row<'_>) -> rusqlite::Result<Place> {
        let at = match self {
            Range::Purchase => Timestamp::start_of(row.get("at")?),
            _ => row.get("at")?,
        };
        Ok(Place { at, id: row.get("id")? })
    }

    fn entry(self, conn: &Connection, id: Uuid) -> Result<TimelineEntry> {
        match self {
            Range::Talk | Range::Note | Range::SharedTalk | Range::SharedNote => {
                touch(conn, TouchId(id)).map(TimelineEntry::Touch)
            }
            Range::Purchase => purchase_entry(conn, id),
            Range::Deal => deal_entry(conn, id),
            Range::Task => task_entry(conn, id),
        }
    }
}

/// Longer than any id and so behind all of them.
fn behind_all_ids() -> Value {
    Value::Blob(vec![0xff; 17])
}

/// The latest day that has begun at `at`. The calendar day is only the first guess: where clocks are put back over
/// midnight, a day begins and is left again.
fn day_before_or_at(at: Timestamp) -> NaiveDate {
    let mut day = at.local_date();
    while Timestamp::start_of(day) > at {
        day = day - Days::new(1);
    }
    while Timestamp::start_of(day + Days::new(1)) <= at {
        day = day + Days::new(1);
    }
    day
}

/// The rows of one range with the next one already read.
struct Stream<'a> {
    range: Range,
    rows: Rows<'a>,
    head: Option<Place>,
}

impl<'a> Stream<'a> {
    fn open(range: Range, mut rows: Rows<'a>) -> Result<Self> {
        let head = rows.next()?.map(|row| range.place(row)).transpose()?;
        Ok(Self { range, rows, head })
    }

    fn next(&mut self) -> Result<Option<(Range, Place)>> {
        let next = self.rows.next()?.map(|row| self.range.place(row)).transpose()?;
        Ok(std::mem::replace(&mut self.head, next).map(|place| (self.range, place)))
    }
}

/// The stream whose next entry comes first.
fn newest<'s, 'a>(streams: &'s mut [Stream<'a>]) -> Option<&'s mut Stream<'a>> {
    streams.iter_mut().filter(|stream| stream.head.is_some()).max_by_key(|stream| stream.head)
}
