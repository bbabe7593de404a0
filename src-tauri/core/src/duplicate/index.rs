//! The derivation inside every write: the keys of the parties that it touched, and whom to compare anew. Pairs are looked
//! for later, so a write costs a few narrow rows for each party and no comparison.

use rusqlite::{Connection, params};

use super::facts::Facts;
use crate::error::Result;
use crate::party::reach;
use crate::store::Derivation;
use crate::time::Timestamp;

/// The keys of parties as a derivation of the store.
pub const DERIVATION: Derivation = Derivation { register: |_| Ok(()), refresh, follow: None };

/// So many parties are read at a time.
const SET: usize = 4000;

/// The parties of whom something has changed that is compared.
const TOUCHED: &str =
    "SELECT party_id FROM temp.touched WHERE tbl IN ('party', 'channel', 'address', 'party_link')";

fn refresh(conn: &Connection, _now: Timestamp) -> Result<()> {
    forget_gone(conn)?;
    let due =
        format!("INSERT OR IGNORE INTO duplicate_due (seq) SELECT seq FROM party WHERE id IN ({TOUCHED})");
    conn.prepare_cached(&due)?.execute([])?;
    make_keys(conn, TOUCHED)?;
    repeat_verdicts(conn)
}

/// Makes the keys of these parties anew; `parties` is a statement that gives their ids.
pub(super) fn make_keys(conn: &Connection, parties: &str) -> Result<()> {
    let mut query =
        conn.prepare_cached(&format!("SELECT seq FROM party WHERE id IN ({parties}) ORDER BY seq"))?;
    let touched: Vec<i64> = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    touched.chunks(SET).try_for_each(|set| keys_of(conn, set))
}

fn keys_of(conn: &Connection, set: &[i64]) -> Result<()> {
    let listed = serde_json::to_string(set)?;
    conn.prepare_cached("DELETE FROM party_key WHERE seq IN (SELECT value FROM json_each(?1))")?
        .execute([&listed])?;
    let mut reached = reach(conn, set)?;
    let mut query = conn.prepare_cached(
        "SELECT p.seq, p.kind, p.name, p.given_name, p.family_name, p.vat_id, p.customer_number, p.birthday
         FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value WHERE p.deleted_at IS NULL ORDER BY w.key",
    )?;
    let mut insert = conn.prepare_cached("INSERT INTO party_key (seq, hash) VALUES (?1, ?2)")?;
    let mut rows = query.query([&listed])?;
    while let Some(row) = rows.next()? {
        let seq: i64 = row.get("seq")?;
        let mut facts = Facts::row(row)?;
        facts.add(reached.remove(&seq).unwrap_or_default());
        for key in facts.keys() {
            insert.execute(params![seq, key])?;
        }
    }
    Ok(())
}

/// Parties whose rows the open write has removed altogether, as an undone import does.
fn forget_gone(conn: &Connection) -> Result<()> {
    if !conn.prepare_cached("SELECT EXISTS (SELECT 1 FROM party_gone)")?.query_row([], |row| row.get(0))? {
        return Ok(());
    }
    for sql in [
        "DELETE FROM party_key WHERE seq IN (SELECT seq FROM party_gone)",
        "DELETE FROM duplicate_due WHERE seq IN (SELECT seq FROM party_gone)",
        "DELETE FROM duplicate_pair WHERE low IN (SELECT seq FROM party_gone)",
        "DELETE FROM duplicate_pair WHERE high IN (SELECT seq FROM party_gone)",
    ] {
        conn.prepare_cached(sql)?.execute([])?;
    }
    Ok(())
}

/// What the user says to two parties, by their ids in either order.
pub(super) const VERDICT: &str = "coalesce(
    (SELECT v.verdict FROM duplicate_verdict v WHERE v.party_id = l.id AND v.other_id = h.id),
    (SELECT v.verdict FROM duplicate_verdict v WHERE v.party_id = h.id AND v.other_id = l.id), 'open')";

/// Repeats the user's word at the pairs of those of whom it has changed.
fn repeat_verdicts(conn: &Connection) -> Result<()> {
    let parties: Vec<i64> = conn
        .prepare_cached(
            "SELECT p.seq FROM temp.touched t JOIN party p ON p.id = t.party_id WHERE t.tbl = 'duplicate_verdict'",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let sql = format!(
        "UPDATE duplicate_pair SET verdict =
            (SELECT {VERDICT} FROM party l, party h WHERE l.seq = duplicate_pair.low AND h.seq = duplicate_pair.high)
         WHERE low = ?1 OR high = ?1"
    );
    for seq in parties {
        conn.prepare_cached(&sql)?.execute([seq])?;
    }
    Ok(())
}
