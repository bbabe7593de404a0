//! A page of a timeline: a range of an index for each kind of record, each already in order, merged by reading one row ahead of each.
//!
//! The merge stands here and not in one `UNION ALL`, because much has a date and no instant: its place follows
//! from where its day begins on this computer, and SQLite would have to sort all such rows to know that order.
//! So a page costs its own rows and one more per range, however long the timeline is and whatever is filtered out. The
//! timeline of a group of firms is merged in the same way out of the ranges of each firm.

use chrono::NaiveDate;
use rusqlite::{Connection, Rows, named_params};
use uuid::Uuid;

use super::range::Range;
use super::{TimelinePage, TimelinePageRequest};
use crate::error::{Error, Result};
use crate::id::PartyId;
use crate::party::firms_of;
use crate::rule::page_size;
use crate::store::Cursor;
use crate::time::Timestamp;

/// The page of a customer's timeline that begins at the cursor, newest entry first; of a group as it is on a day.
pub fn page(conn: &Connection, request: &TimelinePageRequest, today: NaiveDate) -> Result<TimelinePage> {
    let after = request.cursor.as_deref().map(Place::parse).transpose()?;
    let limit = page_size(request.limit) as usize;
    let ranges: Vec<Range> = Range::ALL.iter().copied().filter(|r| r.is_wanted(&request.kinds)).collect();
    let parties =
        if request.group { firms_of(conn, request.party_id, today)? } else { vec![request.party_id] };
    let sources: Vec<(Range, PartyId)> =
        parties.iter().flat_map(|party| ranges.iter().map(|range| (*range, *party))).collect();
    let mut statements = sources
        .iter()
        .map(|(range, _)| conn.prepare_cached(range.sql()))
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let mut streams = Vec::with_capacity(sources.len());
    for ((range, party), statement) in sources.iter().zip(&mut statements) {
        let (at, id) = range.bound(after);
        let rows = statement.query(named_params! {":party": party, ":at": at, ":id": id})?;
        streams.push(Stream::open(*range, *party, rows)?);
    }
    let mut found: Vec<Found> = Vec::with_capacity(limit);
    while found.len() < limit
        && let Some(first) = newest(&mut streams)
    {
        let next = first.next()?;
        // A talk with two firms of a group stands on the timelines of both.
        found.extend(next.filter(|next| found.last().is_none_or(|last| last.place != next.place)));
    }
    let next = found.last().map(|last| last.place);
    let is_more = next.is_some_and(|last| streams.iter().any(|stream| stream.goes_beyond(last)));
    let entries =
        found.iter().map(|one| one.range.entry(conn, one.place.id, today)).collect::<Result<_>>()?;
    let of = found.iter().map(|one| one.of).collect();
    Ok(TimelinePage { entries, of, next: next.filter(|_| is_more).map(Place::text) })
}

/// A row that was found.
struct Found {
    range: Range,
    of: PartyId,
    place: Place,
}

/// Where an entry stands. Ids are unique over all tables, so two entries never share a place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) at: Timestamp,
    pub(super) id: Uuid,
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

/// The rows of one range with the next one already read.
struct Stream<'a> {
    range: Range,
    of: PartyId,
    rows: Rows<'a>,
    head: Option<Place>,
}

impl<'a> Stream<'a> {
    fn open(range: Range, of: PartyId, mut rows: Rows<'a>) -> Result<Self> {
        let head = rows.next()?.map(|row| range.place(row)).transpose()?;
        Ok(Self { range, of, rows, head })
    }

    fn next(&mut self) -> Result<Option<Found>> {
        let next = self.rows.next()?.map(|row| self.range.place(row)).transpose()?;
        let head = std::mem::replace(&mut self.head, next);
        Ok(head.map(|place| Found { range: self.range, of: self.of, place }))
    }

    /// Whether there are entries after a place.
    fn goes_beyond(&self, last: Place) -> bool {
        self.head.is_some_and(|head| head < last)
    }
}

/// The stream whose next entry comes first.
fn newest<'s, 'a>(streams: &'s mut [Stream<'a>]) -> Option<&'s mut Stream<'a>> {
    streams.iter_mut().filter(|stream| stream.head.is_some()).max_by_key(|stream| stream.head)
}
