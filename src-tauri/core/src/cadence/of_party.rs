//! The cadence that counts for a customer, and those of tags.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, named_params};

use super::{Cadence, CadenceState, CadenceView, TagCadence};
use crate::error::Result;
use crate::id::PartyId;
use crate::time::Timestamp;

/// The cadence that counts for a customer, where there is one.
pub fn of_party(conn: &Connection, party: PartyId, today: NaiveDate) -> Result<Option<CadenceView>> {
    let mut query = conn.prepare_cached(
        "SELECT c.wish_days, c.limit_days, t.name AS tag, nullif(n.last_touch_at, 0) AS last_touch_at, p.created_at,
                k.wish_on, k.limit_on
         FROM party p CROSS JOIN party_cadence k ON k.seq = p.seq CROSS JOIN party_now n ON n.seq = p.seq
         CROSS JOIN cadence c ON c.id = k.cadence_id LEFT JOIN tag t ON t.id = c.tag_id
         WHERE p.id = :party",
    )?;
    let found = query.query_row(named_params! {":party": party}, |row| {
        let last: Option<Timestamp> = row.get("last_touch_at")?;
        let from_on = last.map_or(row.get("created_at")?, |last| last).local_date();
        let (wish_on, limit_on): (NaiveDate, NaiveDate) = (row.get("wish_on")?, row.get("limit_on")?);
        Ok(CadenceView {
            cadence: Cadence { wish_days: row.get("wish_days")?, limit_days: row.get("limit_days")? },
            tag: row.get("tag")?,
            last_on: last.map(Timestamp::local_date),
            from_on,
            days: (today - from_on).num_days(),
            state: match today {
                _ if today >= limit_on => CadenceState::Limit,
                _ if today >= wish_on => CadenceState::Wish,
                _ => CadenceState::Within,
            },
        })
    });
    Ok(found.optional()?)
}

/// All tags by their names, with their cadences.
pub fn of_tags(conn: &Connection) -> Result<Vec<TagCadence>> {
    let mut query = conn.prepare_cached(
        "SELECT t.id, t.name, c.wish_days, c.limit_days,
                (SELECT count(*) FROM party_tag pt WHERE pt.tag_id = t.id) AS count
         FROM tag t LEFT JOIN cadence c ON c.tag_id = t.id ORDER BY t.folded",
    )?;
    let found = query.query_map([], |row| {
        let wish: Option<u16> = row.get("wish_days")?;
        let limit: Option<u16> = row.get("limit_days")?;
        Ok(TagCadence {
            tag_id: row.get("id")?,
            name: row.get("name")?,
            count: row.get("count")?,
            cadence: wish.zip(limit).map(|(wish_days, limit_days)| Cadence { wish_days, limit_days }),
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
