//! The list, page by page. The reasons are read narrow, merged and ranked; only the lines of the page are put into words.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::aside::Aside;
use super::line::Lines;
use super::rank::{Candidate, Key, Look, Ranked, rank};
use super::whom::Whom;
use super::{AgendaPage, AgendaRequest, Part, cadences, cases, deadlines, promises, standings, steps};
use crate::error::Result;
use crate::rule::page_size;
use crate::standing::currency_code;
use crate::text::Texts;
use crate::time::Timestamp;

/// A page of the list of the day of `now`. The counts are of the whole list, whichever part is shown.
pub fn page(conn: &Connection, request: &AgendaRequest, texts: &Texts, now: Timestamp) -> Result<AgendaPage> {
    let today = now.local_date();
    let after = request.cursor.as_deref().map(Key::parse).transpose()?;
    let whom = request.person_id.map_or(Whom::All, Whom::Person);
    let (found, more) = gather(conn, &whom, &mut Aside::of(conn)?, today)?;
    let (ranked, mut counts) = rank(found, request.part, &Look { today, away_since: request.away_since });
    counts.more = more;
    let begin = after.map_or(0, |after| ranked.partition_point(|line| line.key() <= after));
    let limit = page_size(request.limit) as usize;
    let shown: Vec<&Ranked> = ranked[begin..].iter().take(limit).collect();
    let is_more = begin + shown.len() < ranked.len();
    let next = shown.last().filter(|_| is_more).map(|line| line.key().cursor());
    let lines = Lines::of(conn, texts, request.track.as_deref(), now)?;
    let lines = shown.into_iter().map(|line| lines.line(line)).collect::<Result<_>>()?;
    Ok(AgendaPage { lines, next, counts })
}

/// How many lines ask for something today, of everybody.
pub fn due_count(conn: &Connection, today: NaiveDate) -> Result<u32> {
    let (found, _) = gather(conn, &Whom::All, &mut Aside::of(conn)?, today)?;
    Ok(rank(found, Part::All, &Look { today, away_since: None }).1.due)
}

/// All reasons to act but those put aside, and whether there are more of some kind.
pub(super) fn gather(
    conn: &Connection,
    whom: &Whom,
    aside: &mut Aside<'_>,
    today: NaiveDate,
) -> Result<(Vec<Candidate>, bool)> {
    let currency = currency_code(conn)?;
    let (mut found, mut more) = steps::read(conn, whom, today, &currency)?;
    let of_cases = cases::read(conn, whom, today)?;
    more |= of_cases.len() > cases::MOST;
    let of_promises = promises::read(conn, whom, today)?;
    more |= of_promises.len() > promises::MOST;
    let (of_contracts, beyond) = deadlines::read(conn, whom, today, &currency)?;
    more |= beyond;
    for candidate in of_cases.into_iter().chain(of_promises).chain(of_contracts) {
        if !aside.holds(&candidate, today)? {
            found.push(candidate);
        }
    }
    let (of_cadences, beyond) = cadences::read(conn, whom, aside, today)?;
    found.extend(of_cadences);
    more |= beyond;
    let (of_standings, beyond) = standings::read(conn, whom, aside, today)?;
    found.extend(of_standings);
    Ok((found, more || beyond))
}
