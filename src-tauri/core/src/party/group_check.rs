//! One firm above, and no circle: looked at at the end of every write, whichever way a link or a firm came about, so that a
//! merge, an undo, a way out of the trash or a file of Rondo's own cannot go past it.

use chrono::NaiveDate;
use rusqlite::{Connection, named_params};

use super::group::above;
use crate::error::{Error, Result};
use crate::id::PartyId;
use crate::store::Derivation;
use crate::time::Timestamp;

/// Refuses the write; it keeps nothing of its own.
pub const GROUP_CHECK: Derivation = Derivation { register: |_| Ok(()), refresh: check, follow: None };

/// Firms that belong to another one today and whose link, or whose own or other end's place in the trash, was changed by the
/// open write.
const CHANGED: &str = "
    WITH ends (id) AS MATERIALIZED (
        SELECT party_id FROM temp.touched WHERE tbl = 'party_link'
        UNION
        SELECT x.party_id FROM temp.touched x WHERE x.tbl = 'party' AND NOT x.is_new AND EXISTS (
            SELECT 1 FROM change c WHERE c.party_id = x.party_id AND c.tbl = 'party' AND c.field = 'deleted_at'
                AND c.n > coalesce((SELECT last_change FROM change_set ORDER BY seq DESC LIMIT 1), 0))),
    links (id) AS (
        SELECT l.id FROM ends e CROSS JOIN party_link l ON l.party_id = e.id
        UNION
        SELECT l.id FROM ends e CROSS JOIN party_link l ON l.other_id = e.id)
    SELECT DISTINCT l.party_id FROM links k CROSS JOIN party_link l ON l.id = k.id
        JOIN party p ON p.id = l.party_id JOIN party o ON o.id = l.other_id
    WHERE p.kind = 'organisation' AND p.deleted_at IS NULL AND o.kind = 'organisation' AND o.deleted_at IS NULL
        AND (l.to_on IS NULL OR l.to_on >= :today)";

fn check(conn: &Connection, now: Timestamp) -> Result<()> {
    let today = now.local_date();
    let firms: Vec<PartyId> = conn
        .prepare_cached(CHANGED)?
        .query_map(named_params! {":today": today}, |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    firms.into_iter().try_for_each(|firm| stands_right(conn, firm, today))
}

/// A firm belongs to one other firm at most, and to none that belongs to it.
fn stands_right(conn: &Connection, firm: PartyId, today: NaiveDate) -> Result<()> {
    if above(conn, firm, today)?.contains(&firm) {
        return Err(Error::invalid("otherId", "circle"));
    }
    const MOTHERS: &str =
        "SELECT count(DISTINCT l.other_id) FROM party_link l JOIN party o ON o.id = l.other_id
         WHERE l.party_id = :party AND (l.to_on IS NULL OR l.to_on >= :today)
           AND o.kind = 'organisation' AND o.deleted_at IS NULL";
    let mothers: u32 = conn
        .prepare_cached(MOTHERS)?
        .query_row(named_params! {":party": firm, ":today": today}, |row| row.get(0))?;
    if mothers > 1 { Err(Error::invalid("partyId", "has-mother")) } else { Ok(()) }
}

/// Whether an organisation may be put below another one until a day, for a file that is to lose one link and not all.
pub(crate) fn may_belong(
    conn: &Connection,
    part: PartyId,
    whole: PartyId,
    until: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<bool> {
    let is_firm: bool = conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM party WHERE id = ?1 AND kind = 'organisation')")?
        .query_row([part], |row| row.get(0))?;
    if !is_firm || until.is_some_and(|until| until < today) {
        return Ok(true);
    }
    let up = above(conn, part, today)?;
    Ok(up.first().is_none_or(|mother| *mother == whole) && !above(conn, whole, today)?.contains(&part))
}
