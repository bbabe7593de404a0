//! For whom there is a cadence: the days on which wish and limit are reached. Derived in each write for the customers
//! that it touched; where the cadence of a tag changed, for everybody who has one.

use rusqlite::Connection;

use crate::error::Result;
use crate::store::Derivation;
use crate::time::Timestamp;

/// The days of cadences, as a derivation of the store. It rests on the last contact, which comes before.
pub const DERIVATION: Derivation = Derivation { register: |_| Ok(()), refresh, follow: None };

macro_rules! derived {
    ($who:literal) => {
        concat!(
            "INSERT INTO party_cadence (seq, cadence_id, wish_on, limit_on)
             SELECT f.seq, c.id, date(f.from_on, '+' || c.wish_days || ' days'),
                    date(f.from_on, '+' || c.limit_days || ' days')
             FROM (
                SELECT p.seq,
                    date(coalesce(nullif(n.last_touch_at, 0), p.created_at) / 1000, 'unixepoch', 'localtime') AS from_on,
                    coalesce(
                        (SELECT o.id FROM cadence o WHERE o.party_id = p.id
                         ORDER BY o.wish_days, o.limit_days, o.id LIMIT 1),
                        (SELECT o.id FROM party_tag pt CROSS JOIN cadence o ON o.tag_id = pt.tag_id
                         WHERE pt.party_id = p.id ORDER BY o.wish_days, o.limit_days, o.id LIMIT 1)) AS cadence_id
                FROM party p CROSS JOIN party_now n ON n.seq = p.seq
                WHERE p.deleted_at IS NULL AND ",
            $who,
            ") f CROSS JOIN cadence c ON c.id = f.cadence_id"
        )
    };
}

const FORGET: &str = "DELETE FROM party_cadence WHERE seq IN (SELECT p.seq FROM party p WHERE p.id IN (SELECT party_id FROM temp.touched))";
const OF_TOUCHED: &str = derived!("p.id IN (SELECT party_id FROM temp.touched)");
const OF_ALL: &str = derived!(
    "p.seq IN (SELECT q.seq FROM cadence o CROSS JOIN party q ON q.id = o.party_id
               UNION SELECT q.seq FROM cadence o CROSS JOIN party_tag pt ON pt.tag_id = o.tag_id
               CROSS JOIN party q ON q.id = pt.party_id)"
);

fn refresh(conn: &Connection, _now: Timestamp) -> Result<()> {
    let is_of_tag = conn
        .prepare_cached("SELECT 1 FROM temp.touched WHERE tbl = 'cadence' AND party_id = x''")?
        .exists([])?;
    let (forget, derive) =
        if is_of_tag { ("DELETE FROM party_cadence", OF_ALL) } else { (FORGET, OF_TOUCHED) };
    conn.prepare_cached(forget)?.execute([])?;
    conn.prepare_cached(derive)?.execute([])?;
    Ok(())
}
