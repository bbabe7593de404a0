//! Small typing errors: words of the index of parties that differ from a typed one by a letter or two.
//!
//! The vocabulary is the index's own list of words, read by ranges of three letters: first those that begin like the typed
//! word, then those that begin as it would with one of the first letters missing, doubled, exchanged or wrong. What two
//! errors in the first three letters have made of a word is not found.

use std::collections::HashSet;

use rusqlite::{Connection, params};

use super::letters::errors;
use crate::error::Result;

/// The words of a query with what they might have meant.
pub(super) struct Similar {
    /// A query of the index: for each word one that begins so or one that is similar.
    pub(super) fts: String,
    /// The similar words, for marking.
    pub(super) words: Vec<String>,
}

/// From so many letters on one may be wrong, and from so many on two.
const ONE_ERROR: usize = 5;
const TWO_ERRORS: usize = 8;
/// Words of a range that are looked at.
const LOOKED_AT: u32 = 2000;
/// Similar words that are looked for.
const MOST: usize = 12;
/// Letters by which the ranges are cut.
const BEGINNING: usize = 3;

/// The list of words of the index, as a table of each connection.
pub(super) fn register(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute_batch(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.party_word USING fts5vocab('main', 'party_text', 'row')",
    )
}

/// What was meant, if words of the index are similar to those that were typed.
pub(super) fn similar(conn: &Connection, typed: &[String]) -> Result<Option<Similar>> {
    let mut all = Vec::new();
    let mut parts = Vec::new();
    for word in typed {
        let near = near(conn, word)?;
        let mut meant = vec![format!("\"{word}\"*")];
        meant.extend(near.iter().map(|word| format!("\"{word}\"")));
        parts.push(format!("({})", meant.join(" OR ")));
        all.extend(near);
    }
    Ok((!all.is_empty()).then(|| Similar { fts: parts.join(" AND "), words: all }))
}

/// The words nearest to one, nearest first.
fn near(conn: &Connection, word: &str) -> Result<Vec<String>> {
    let letters: Vec<char> = word.chars().collect();
    let most = match letters.len() {
        ..ONE_ERROR => return Ok(Vec::new()),
        ONE_ERROR..TWO_ERRORS => 1,
        _ => 2,
    };
    if letters.iter().any(char::is_ascii_digit) {
        return Ok(Vec::new());
    }
    let mut found: Vec<(usize, String)> = Vec::new();
    look(conn, &letters[..BEGINNING].iter().collect::<String>(), &letters, most, &mut found)?;
    if found.is_empty() {
        for beginning in other_beginnings(&letters) {
            look(conn, &beginning, &letters, most, &mut found)?;
            if found.len() >= MOST {
                break;
            }
        }
    }
    found.sort();
    found.dedup();
    found.truncate(MOST);
    Ok(found.into_iter().map(|(_, word)| word).collect())
}

fn look(
    conn: &Connection,
    beginning: &str,
    letters: &[char],
    most: usize,
    found: &mut Vec<(usize, String)>,
) -> Result<()> {
    let mut statement =
        conn.prepare_cached("SELECT term FROM temp.party_word WHERE term >= ?1 AND term < ?2 LIMIT ?3")?;
    let mut rows = statement.query(params![beginning, format!("{beginning}\u{10ffff}"), LOOKED_AT])?;
    while let Some(row) = rows.next()? {
        let term = row.get_ref("term")?.as_str().map_err(rusqlite::Error::from)?;
        if term.len().abs_diff(letters.len()) > 2 * most {
            continue;
        }
        let other: Vec<char> = term.chars().collect();
        if let Some(errors) = errors(letters, &other, most).filter(|errors| *errors > 0) {
            found.push((errors, term.to_owned()));
        }
    }
    Ok(())
}

/// The beginnings that a word would have with one error among its first letters put right.
fn other_beginnings(letters: &[char]) -> Vec<String> {
    let (a, b, c, d) = (letters[0], letters[1], letters[2], letters[3]);
    let mut all: Vec<Vec<char>> =
        vec![vec![b, a, c], vec![a, c, b], vec![b, c, d], vec![a, c, d], vec![a, b, d], vec![a, b]];
    for x in 'a'..='z' {
        all.extend([vec![x, a, b], vec![a, x, b], vec![x, b, c], vec![a, x, c]]);
    }
    let mut seen = HashSet::from([vec![a, b, c]]);
    all.into_iter()
        .filter(|letters| seen.insert(letters.clone()))
        .map(|letters| letters.iter().collect())
        .collect()
}
