//! How the firm's buyers compare with each other: marks for recency, frequency and money, the segment that follows, and
//! what winning back those who have gone may bring.
//!
//! A mark depends on all customers, so it cannot be derived with a write that touches one. The rows are kept in
//! `standing_mark`, because lists page by them; a write that changes anything they rest on only notes that they no longer
//! hold. They are made anew, for all at once and writing just the rows that differ, when somebody looks at them or a new
//! day begins ([`compare`]). Like everything derived they are no user data: nothing of them is logged or can be undone.

mod buyers;
mod lapses;
mod segments;
#[cfg(test)]
mod tests;
mod worth;

use std::collections::HashMap;

use rondo_lifecycle::rfm::{Basis, Facts, Rules, score};
use rondo_lifecycle::winback::ReturnRates;
use rusqlite::{Connection, OptionalExtension, Row, TransactionBehavior, params};

use super::frame::Frame;
use super::words::name;
use crate::error::Result;
use crate::store::Store;
use crate::time::Timestamp;

pub use segments::{SegmentCount, Segments, segments};

/// The marks of a customer as they are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Marks {
    recency: u8,
    frequency: u8,
    money: Option<u8>,
    segment: String,
    win_back: Option<i64>,
}

/// Compares all buyers anew where that is due: something has changed, or a day has passed. Gives whether it was.
///
/// # Errors
/// Of the store. A store that is only read keeps the marks it has.
pub fn compare(store: &Store) -> Result<bool> {
    let now = store.env().now();
    if store.is_read_only() || store.read(|conn| is_fresh(conn, now))? {
        return Ok(false);
    }
    store.maintain(|conn| -> Result<()> {
        let tx = rusqlite::Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?;
        make(&tx, now)?;
        Ok(tx.commit()?)
    })??;
    Ok(true)
}

/// What was learnt last, as the marks remember it.
const LEARNT: &str = "coalesce((SELECT learnt_on || ' ' || events FROM lifecycle_learnt), '')";

fn is_fresh(conn: &Connection, now: Timestamp) -> Result<bool> {
    let sql = format!(
        "SELECT EXISTS (SELECT 1 FROM standing_compared WHERE made_on = ?1 AND learnt = {LEARNT} AND is_stale = 0)"
    );
    Ok(conn.prepare_cached(&sql)?.query_row([now.local_date()], |row| row.get(0))?)
}

/// What became of former lapses, as it was last learnt.
pub fn rates(conn: &Connection) -> Result<ReturnRates> {
    let text: Option<String> = conn
        .prepare_cached("SELECT rates FROM standing_compared")?
        .query_row([], |row| row.get(0))
        .optional()?;
    let known = text.map(|text| serde_json::from_str(&text)).transpose()?;
    Ok(known.unwrap_or_else(|| ReturnRates::learn(&[], &Default::default())))
}

fn make(conn: &Connection, now: Timestamp) -> Result<()> {
    let frame = Frame::read(conn, now)?;
    let rules = Rules::default();
    let buyers = buyers::read(conn, &frame, rules.window_days)?;
    let facts: Vec<Facts> = buyers.iter().map(|buyer| buyer.facts).collect();
    let scored = score(&facts, &rules);
    let rates = ReturnRates::learn(&lapses::read(conn, frame.as_of.today)?, &Default::default());
    let money: Vec<Option<u8>> = scored
        .customers
        .iter()
        .map(|scores| scores.and_then(|scores| scores.money).map(|mark| mark.score))
        .collect();
    let worth = worth::of_gone(&buyers, &money, &rates, &frame);
    let marks = buyers.iter().zip(scored.customers).filter_map(|(buyer, scores)| {
        let scores = scores?;
        let marks = Marks {
            recency: scores.recency.score,
            frequency: scores.frequency.score,
            money: scores.money.map(|mark| mark.score),
            segment: name(&scores.segment),
            win_back: worth.get(&buyer.seq).copied(),
        };
        Some((buyer.seq, marks))
    });
    write(conn, marks.collect())?;
    let sql = format!(
        "INSERT OR REPLACE INTO standing_compared (id, made_on, learnt, is_stale, basis, rates)
         VALUES (1, ?1, {LEARNT}, 0, ?2, ?3)"
    );
    let (basis, rates) = (name(&scored.basis), serde_json::to_string(&rates)?);
    conn.prepare_cached(&sql)?.execute(params![now.local_date(), basis, rates])?;
    Ok(())
}

/// Writes the rows that differ and takes those away that nobody has any more.
fn write(conn: &Connection, marks: Vec<(i64, Marks)>) -> Result<()> {
    let mut before = kept(conn)?;
    let mut insert = conn.prepare_cached(
        "INSERT OR REPLACE INTO standing_mark (seq, recency, frequency, money, segment, win_back)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (seq, marks) in marks {
        if before.remove(&seq).as_ref() == Some(&marks) {
            continue;
        }
        let Marks { recency, frequency, money, segment, win_back } = marks;
        insert.execute(params![seq, recency, frequency, money, segment, win_back])?;
    }
    let mut delete = conn.prepare_cached("DELETE FROM standing_mark WHERE seq = ?1")?;
    for seq in before.keys() {
        delete.execute([seq])?;
    }
    Ok(())
}

fn kept(conn: &Connection) -> Result<HashMap<i64, Marks>> {
    let sql = "SELECT seq, recency, frequency, money, segment, win_back FROM standing_mark";
    let mut query = conn.prepare_cached(sql)?;
    let row = |row: &Row<'_>| {
        let marks = Marks {
            recency: row.get("recency")?,
            frequency: row.get("frequency")?,
            money: row.get("money")?,
            segment: row.get("segment")?,
            win_back: row.get("win_back")?,
        };
        Ok((row.get("seq")?, marks))
    };
    let rows = query.query_map([], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What the marks rest on; none before they were made.
fn basis(conn: &Connection) -> Result<Option<Basis>> {
    let text: Option<String> = conn
        .prepare_cached("SELECT basis FROM standing_compared")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(text.map(|text| serde_json::from_value(text.into())).transpose()?)
}
