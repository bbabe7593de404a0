//! Keeping the search indexes: the folded words of each party that a write has touched, and of each changed text.

use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};

use super::{fold, similar, texts};
use crate::error::Result;
use crate::store::{Derivation, Store};
use crate::time::Timestamp;

/// The search index as a derivation of the store.
pub const DERIVATION: Derivation = Derivation { register, refresh, follow: None };

fn register(conn: &Connection) -> rusqlite::Result<()> {
    let flags =
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    conn.create_scalar_function("fold", 1, flags, |context: &Context<'_>| {
        Ok(context.get::<Option<String>>(0)?.map(|text| fold(&text)))
    })?;
    conn.create_scalar_function("phone_words", 1, flags, |context: &Context<'_>| {
        Ok(context.get::<Option<String>>(0)?.map(|number| phone_words(&number)))
    })?;
    texts::register(conn)?;
    similar::register(conn)
}

/// Reads what an older version has left to be read; nothing otherwise.
pub fn catch_up(store: &Store) -> Result<()> {
    store.maintain(|conn| {
        let tx = conn.unchecked_transaction()?;
        texts::refresh(&tx)?;
        Ok(tx.commit()?)
    })?
}

/// The ways in which people type a number: with country code, with a leading zero, and without the area code.
fn phone_words(number: &str) -> String {
    let digits: String =
        number.split(';').next().unwrap_or("").chars().filter(char::is_ascii_digit).collect();
    if digits.len() < 5 {
        return digits;
    }
    let mut words = vec![digits.clone()];
    // Country codes have one to three digits; the two-digit ones of Germany, the Netherlands and their neighbours
    // are what most numbers here begin with.
    let national = &digits[2..];
    words.push(format!("0{national}"));
    words.extend((2..=5).filter(|area| national.len() > area + 2).map(|area| national[area..].to_owned()));
    words.join(" ")
}

/// The parties of whose words something has changed.
const TOUCHED: &str = "SELECT party_id FROM temp.touched WHERE tbl IN ('party', 'channel', 'address', 'attachment', 'custom_value')";

fn refresh(conn: &Connection, _now: Timestamp) -> Result<()> {
    conn.prepare_cached("DELETE FROM party_text WHERE rowid IN (SELECT seq FROM party_gone)")?.execute([])?;
    conn.prepare_cached("DELETE FROM party_gone")?.execute([])?;
    let forget =
        format!("DELETE FROM party_text WHERE rowid IN (SELECT seq FROM party WHERE id IN ({TOUCHED}))");
    conn.prepare_cached(&forget)?.execute([])?;
    let learn = format!(
        "INSERT INTO party_text (rowid, name, place, reach)
         SELECT p.seq,
            fold(concat_ws(' ', p.name, p.nickname, p.given_name, p.additional_name, p.family_name)),
            (SELECT fold(group_concat(concat_ws(' ', a.city, a.postcode, a.street), ' '))
             FROM address a WHERE a.party_id = p.id),
            concat_ws(' ', fold(p.customer_number), fold(p.department),
                (SELECT group_concat(fold(m.customer_number), ' ') FROM party m WHERE m.merged_into = p.id),
                (SELECT group_concat(iif(c.kind IN ('phone', 'mobile', 'fax'), phone_words(c.normal), fold(c.normal)), ' ')
                 FROM channel c WHERE c.party_id = p.id),
                (SELECT fold(group_concat(a.name, ' ')) FROM attachment a WHERE a.party_id = p.id AND a.deleted_at IS NULL),
                (SELECT group_concat(fold(v.value), ' ') FROM custom_value v WHERE v.party_id = p.id))
         FROM party p WHERE p.id IN ({TOUCHED}) ORDER BY p.seq"
    );
    // In the order of its rows the index writes large segments; in any other it would write one for each step back.
    conn.prepare_cached(&learn)?.execute([])?;
    texts::refresh(conn)
}
