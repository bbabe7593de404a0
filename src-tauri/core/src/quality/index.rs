//! The derivation inside every write: the flaws of the parties that it touched, and since when nobody looked at them.

use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use super::{Doubt, Flaw, check, stored};
use crate::error::Result;
use crate::id::PartyId;
use crate::party::{PartyDraft, PartyView, draft_of};
use crate::store::{Derivation, Store};
use crate::time::Timestamp;

/// What is kept of the quality of data, as a derivation of the store.
pub const DERIVATION: Derivation = Derivation { register: |_| Ok(()), refresh, follow: None };

/// Raised when the checks change; then everybody is checked anew.
const VERSION: i64 = 1;

/// So many parties are read at a time.
const SET: usize = 4000;

/// The parties of whose data something has changed, or was looked at.
const TOUCHED: &str =
    "SELECT party_id FROM temp.touched WHERE tbl IN ('party', 'channel', 'address', 'data_check')";

fn refresh(conn: &Connection, now: Timestamp) -> Result<()> {
    for table in ["party_flaw", "party_care"] {
        let sql = format!("DELETE FROM {table} WHERE seq IN (SELECT seq FROM party_gone)");
        conn.prepare_cached(&sql)?.execute([])?;
    }
    derive(conn, TOUCHED, Some(now))
}

/// Checks these parties; `parties` is a statement that gives their ids. Without an instant the log says when somebody
/// last changed or checked anything.
fn derive(conn: &Connection, parties: &str, now: Option<Timestamp>) -> Result<()> {
    let touched: Vec<i64> = conn
        .prepare_cached(&format!("SELECT seq FROM party WHERE id IN ({parties}) ORDER BY seq"))?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    touched.chunks(SET).try_for_each(|set| derive_set(conn, set, now))
}

fn derive_set(conn: &Connection, set: &[i64], now: Option<Timestamp>) -> Result<()> {
    let listed = serde_json::to_string(set)?;
    conn.prepare_cached("DELETE FROM party_flaw WHERE seq IN (SELECT value FROM json_each(?1))")?
        .execute([&listed])?;
    conn.prepare_cached(
        "DELETE FROM party_care WHERE seq IN (SELECT value FROM json_each(?1))
         AND seq IN (SELECT seq FROM party WHERE deleted_at IS NOT NULL)",
    )?
    .execute([&listed])?;
    let mut care =
        conn.prepare_cached("INSERT OR REPLACE INTO party_care (seq, known_on, flaws) VALUES (?1, ?2, ?3)")?;
    let mut keep =
        conn.prepare_cached("INSERT OR IGNORE INTO party_flaw (seq, flaw, value) VALUES (?1, ?2, ?3)")?;
    for party in stored::read(conn, set)? {
        let seen = match now {
            Some(now) => now,
            None => last_seen(conn, party.id)?.unwrap_or(party.created_at),
        };
        let known_on = seen.local_date();
        let mut found = found(&party.draft, &party.extra, known_on);
        found.retain(|doubt| !party.is_accepted(doubt));
        care.execute(params![party.seq, known_on, found.len() as i64])?;
        for doubt in found {
            keep.execute(params![party.seq, doubt.flaw, doubt.value])?;
        }
    }
    Ok(())
}

/// When the log last names anything of a party that counts as its data.
fn last_seen(conn: &Connection, id: PartyId) -> Result<Option<Timestamp>> {
    let sql = "SELECT s.at FROM change_set s WHERE s.first_change <= (SELECT c.n FROM change c WHERE c.party_id = ?1
            AND c.tbl IN ('party', 'channel', 'address', 'data_check') ORDER BY c.n DESC LIMIT 1)
         ORDER BY s.first_change DESC LIMIT 1";
    let mut query = conn.prepare_cached(sql)?;
    let mut rows = query.query([id])?;
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
}

/// Everything that is missing or doubtful, without what the user said is right.
pub(super) fn flaws(
    conn: &Connection,
    id: PartyId,
    view: PartyView,
    today: chrono::NaiveDate,
) -> Result<Vec<Doubt>> {
    let extra: Vec<(String, String)> =
        view.extra.iter().map(|extra| (extra.name.clone(), extra.value.clone())).collect();
    let mut found = found(&draft_of(view), &extra, today);
    without_accepted(conn, id, &mut found)?;
    Ok(found)
}

/// Everything that is missing or doubtful.
fn found(draft: &PartyDraft, extra: &[(String, String)], today: chrono::NaiveDate) -> Vec<Doubt> {
    let lacks = check::missing(draft).into_iter().map(|flaw| {
        let expected = if flaw == Flaw::NoSalutation { check::proposal(draft) } else { None };
        Doubt { flaw, value: String::new(), at: None, expected }
    });
    let mut found: Vec<Doubt> = lacks.chain(check::doubts(draft, today)).collect();
    if let Some(account) = check::wrong_account(extra) {
        found.push(Doubt { flaw: Flaw::Iban, value: account.to_owned(), at: None, expected: None });
    }
    found
}

/// What is doubtful about a draft, without what the user said is right about the stored record that it changes.
///
/// # Errors
/// Of the database.
pub fn doubts_of(
    conn: &Connection,
    draft: &PartyDraft,
    stored: Option<PartyId>,
    today: chrono::NaiveDate,
) -> Result<Vec<Doubt>> {
    let mut found = check::doubts(draft, today);
    if let Some(id) = stored {
        without_accepted(conn, id, &mut found)?;
    }
    Ok(found)
}

fn without_accepted(conn: &Connection, id: PartyId, found: &mut Vec<Doubt>) -> Result<()> {
    if found.is_empty() {
        return Ok(());
    }
    let mut query =
        conn.prepare_cached("SELECT flaw, value FROM data_check WHERE party_id = ?1 AND flaw IS NOT NULL")?;
    let accepted: Vec<(Flaw, String)> = query
        .query_map([id], |row| Ok((row.get("flaw")?, row.get("value")?)))?
        .collect::<rusqlite::Result<_>>()?;
    found.retain(|doubt| !accepted.iter().any(|(flaw, value)| *flaw == doubt.flaw && *value == doubt.value));
    Ok(())
}

/// Checks everybody where that has never been done by these checks, as in a file of an earlier version. Gives whether it
/// was. A store that is only read keeps what it has.
///
/// # Errors
/// Of the store.
pub fn catch_up(store: &Store) -> Result<bool> {
    let fresh = |conn: &Connection| -> Result<bool> {
        Ok(conn.prepare_cached("SELECT 1 FROM quality_frame WHERE version = ?1")?.exists([VERSION])?)
    };
    if store.is_read_only() || store.read(fresh)? {
        return Ok(false);
    }
    store.maintain(|conn| -> Result<()> {
        let tx = Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?;
        let lacks = "SELECT id FROM party p WHERE deleted_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM party_care c WHERE c.seq = p.seq)";
        let was_other = tx.prepare("SELECT 1 FROM quality_frame")?.exists([])?;
        derive(&tx, if was_other { "SELECT id FROM party" } else { lacks }, None)?;
        tx.execute(
            "INSERT INTO quality_frame (id, version) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET version = excluded.version",
            [VERSION],
        )?;
        Ok(tx.commit()?)
    })??;
    Ok(true)
}
