//! A page of a timeline: a range of an index for each kind of record, each already in order, merged by reading one row ahead of each.
//!
//! The merge stands here and not in one `UNION ALL`, because much has a date and no instant: its place follows
//! from where its day begins on this computer, and SQLite would have to sort all such rows to know that order.
//! So a page costs its own rows and one more per range, however long the timeline is and whatever is filtered out.

use rusqlite::{Connection, Rows, named_params};
use uuid::Uuid;

use super::range::Range;
use super::{TimelinePage, TimelinePageRequest};
use crate::error::{Error, Result};
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
