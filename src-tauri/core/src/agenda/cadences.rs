//! Customers who have not heard from the firm for longer than it wants to.

use chrono::NaiveDate;
use rusqlite::types::ToSql;
use rusqlite::{Connection, Row, named_params};

use super::aside::Aside;
use super::rank::{About, Candidate, Class};
use super::whom::Whom;
use super::{DERIVED, ReasonKind};
use crate::error::Result;

macro_rules! cadences {
    ($from:literal, $whose:literal) => {
        concat!(
            "SELECT p.id, k.wish_on, k.limit_on, s.value
             FROM ",
            $from,
            " LEFT JOIN standing s ON s.seq = p.seq
             WHERE ",
            $whose,
            "p.deleted_at IS NULL AND coalesce(s.six, '') <> 'outside'"
        )
    };
}
macro_rules! ahead {
    ($day:literal, $whose:literal) => {
        concat!(
            cadences!("party_cadence k CROSS JOIN party p ON p.seq = k.seq", $whose),
            " AND k.",
            $day,
            " <= :today ORDER BY k.",
            $day,
            ", k.seq"
        )
    };
}

/// Past the limit, and past the wish alone; the longest silence first.
pub(super) const PAST_LIMIT: [&str; 2] =
    [ahead!("limit_on", ""), ahead!("limit_on", "(p.owner_id = :person OR p.deputy_id = :person) AND ")];
pub(super) const PAST_WISH: [&str; 2] = [
    ahead!("wish_on", "k.limit_on > :today AND "),
    ahead!("wish_on", "k.limit_on > :today AND (p.owner_id = :person OR p.deputy_id = :person) AND "),
];
pub(super) const OF_PARTY: &str = concat!(
    cadences!("party p CROSS JOIN party_cadence k ON k.seq = p.seq", "p.id = :party AND "),
    " AND k.wish_on <= :today"
);

/// The customers, at most [`DERIVED`] past the limit and as many past the wish; and whether there are more.
pub(super) fn read(
    conn: &Connection,
    whom: &Whom,
    aside: &mut Aside<'_>,
    today: NaiveDate,
) -> Result<(Vec<Candidate>, bool)> {
    let (mut found, mut more) = (Vec::new(), false);
    for [all, of_person] in [PAST_LIMIT, PAST_WISH] {
        let mut params: Vec<(&str, &dyn ToSql)> = named_params! {":today": today}.to_vec();
        let is_one = matches!(whom, Whom::Party(_));
        let sql = whom.ask([all, of_person, OF_PARTY], &mut params);
        let mut query = conn.prepare_cached(sql)?;
        let mut rows = query.query(params.as_slice())?;
        let before = found.len();
        while let Some(row) = rows.next()? {
            if found.len() - before == DERIVED {
                more = true;
                break;
            }
            let candidate = cadence(row, today)?;
            if !aside.holds(&candidate, today)? {
                found.push(candidate);
            }
        }
        if is_one {
            break;
        }
    }
    Ok((found, more))
}

fn cadence(row: &Row<'_>, today: NaiveDate) -> rusqlite::Result<Candidate> {
    let (wish_on, limit_on): (NaiveDate, NaiveDate) = (row.get("wish_on")?, row.get("limit_on")?);
    let is_over = limit_on <= today;
    Ok(Candidate {
        party: Some(row.get("id")?),
        kind: ReasonKind::Cadence,
        class: if is_over { Class::AtRisk } else { Class::Due },
        day: Some(if is_over { limit_on } else { wish_on }),
        time: None,
        money: row.get::<_, Option<i64>>("value")?.unwrap_or(0),
        since: None,
        about: About::Cadence,
        basis: if is_over { format!("limit/{limit_on}") } else { format!("wish/{wish_on}") },
    })
}
