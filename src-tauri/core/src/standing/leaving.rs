//! Who will be gone by time alone within ninety days: the soonest of them by name, and how many there are.

use chrono::{Days, NaiveDate};
use rondo_lifecycle::phase::{Phase, Track};
use rusqlite::{Connection, params};

use super::day::date;
use super::kept::Kept;
use super::week::QUARTER;
use super::words::name;
use crate::error::Result;
use crate::id::PartyId;

/// The most that are named; paper has no room for more.
const NAMED: usize = 60;

/// A customer who will be gone by time alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// The customer.
    pub party_id: PartyId,
    /// The name.
    pub name: String,
    /// The stage they change to.
    pub to: String,
    /// When.
    pub on: NaiveDate,
}

/// Whom time alone takes to win-back; the day is kept with the row.
pub(super) const GONE: &str = "SELECT p.id, p.name, s.gone_on
     FROM standing s INDEXED BY standing_by_gone CROSS JOIN party p ON p.seq = s.seq
     WHERE s.gone_on BETWEEN ?1 AND ?2 ORDER BY s.gone_on, s.seq LIMIT ?3";

pub(super) const GONE_COUNT: &str =
    "SELECT count(*) FROM standing INDEXED BY standing_by_gone WHERE gone_on BETWEEN ?1 AND ?2";

/// Nobody is gone by time alone from another model who is not at risk, or has lapsed already, before.
pub(super) const NEAR: &str = "SELECT p.id, p.name, d.detail
     FROM standing s INDEXED BY standing_by_stake CROSS JOIN party p ON p.seq = s.seq
     JOIN standing_detail d ON d.seq = s.seq
     WHERE s.activity IN ('atRisk', 'lapsed') AND s.next_check_on <= ?1";

/// The soonest ones, and how many of all are gone by a day.
pub(super) fn leaving(
    conn: &Connection,
    track: Track,
    today: NaiveDate,
    soon: NaiveDate,
) -> Result<(Vec<Leaving>, u32)> {
    let until = today + Days::new(QUARTER);
    if track == Track::Six { to_win_back(conn, today, soon, until) } else { near(conn, track, soon, until) }
}

fn to_win_back(
    conn: &Connection,
    today: NaiveDate,
    soon: NaiveDate,
    until: NaiveDate,
) -> Result<(Vec<Leaving>, u32)> {
    let mut query = conn.prepare_cached(GONE)?;
    let found = query.query_map(params![today, until, NAMED as i64], |row| {
        let (party_id, name_of) = (row.get("id")?, row.get("name")?);
        Ok(Leaving { party_id, name: name_of, to: name(&Phase::WinBack), on: row.get("gone_on")? })
    })?;
    let mut found: Vec<Leaving> = found.collect::<rusqlite::Result<_>>()?;
    in_order(&mut found);
    let count = conn.prepare_cached(GONE_COUNT)?.query_row(params![today, soon], |row| row.get(0))?;
    Ok((found, count))
}

fn near(conn: &Connection, track: Track, soon: NaiveDate, until: NaiveDate) -> Result<(Vec<Leaving>, u32)> {
    let mut query = conn.prepare_cached(NEAR)?;
    let mut rows = query.query([until])?;
    let (mut found, mut count) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        let kept: Kept = row.get("detail")?;
        let here = kept.phase(track);
        let ahead = kept.ahead();
        let moved = ahead.iter().find(|moved| moved.0 == track && track.is_away(moved.3));
        let Some(moved) = moved.filter(|_| !track.is_away(here)) else { continue };
        let (on, to) = (date(moved.1), name(&moved.3));
        count += u32::from(on <= soon);
        if on <= until {
            found.push(Leaving { party_id: row.get("id")?, name: row.get("name")?, to, on });
        }
        // What is held never grows with the number of customers.
        if found.len() == 2 * NAMED {
            in_order(&mut found);
        }
    }
    in_order(&mut found);
    Ok((found, count))
}

/// The soonest ones, by day and name.
fn in_order(found: &mut Vec<Leaving>) {
    found.sort_by(|a, b| a.on.cmp(&b.on).then_with(|| a.name.cmp(&b.name)));
    found.truncate(NAMED);
}
