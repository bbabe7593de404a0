//! Search as you type: what was typed becomes a query of the index, hits are ranked by how the name begins.

use rusqlite::types::ToSql;
use rusqlite::{Connection, named_params};

use super::fold;
use crate::error::Result;
use crate::id::PartyId;
use crate::party::PartyKind;

/// A party that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The party.
    pub id: PartyId,
    /// Its kind.
    pub kind: PartyKind,
    /// Its name.
    pub name: String,
    /// Town.
    pub city: Option<String>,
    /// The organisation of a person.
    pub organisation: Option<String>,
    /// The channel or the name of a file that matched, when the name did not.
    pub matched: Option<String>,
}

/// What was typed, as a query of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The folded words.
    pub words: Vec<String>,
    /// The FTS5 query: every word, as the beginning of a word.
    pub fts: String,
}

const BY_BEGINNING: &str = include_str!("by_beginning.sql");
const BY_WORDS: &str = include_str!("by_words.sql");
/// The most words of a query that count; whoever types more has found it already.
const MAX_WORDS: usize = 8;
/// Hits that are looked at for ranking.
const RANKED: u32 = 300;

/// What was typed as a query; none when it holds no letter or digit.
pub fn text_query(typed: &str) -> Option<Match> {
    let words = match phone_digits(typed) {
        Some(digits) => vec![digits],
        None => fold(typed)
            .split(' ')
            .filter(|word| !word.is_empty())
            .take(MAX_WORDS)
            .map(str::to_owned)
            .collect(),
    };
    if words.is_empty() {
        return None;
    }
    // The words hold letters and digits only, so that a quoted word cannot end early.
    let fts = words.iter().map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" ");
    Some(Match { words, fts })
}

/// A number in any writing as one run of digits: "04841 / 77-12" is searched as it is stored.
fn phone_digits(typed: &str) -> Option<String> {
    let is_number = typed.chars().all(|c| c.is_ascii_digit() || " +-/().\u{a0}".contains(c));
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    if !is_number || digits.len() < 3 || !typed.trim().contains([' ', '+', '-', '/', '(', '.']) {
        return None;
    }
    Some(digits.strip_prefix("00").map_or(digits.clone(), str::to_owned))
}

/// The best hits: names that begin with what was typed, then names with a word that does, then the rest.
/// Only people or only organisations where a kind is asked for.
pub fn quick(conn: &Connection, typed: &str, kind: Option<PartyKind>, limit: u32) -> Result<Vec<Hit>> {
    let Some(query) = text_query(typed) else { return Ok(Vec::new()) };
    let beginning = query.words.join(" ");
    let end = format!("{beginning}\u{10ffff}");
    let mut found = Vec::new();
    let by_beginning = named_params! {":from": beginning, ":until": end, ":kind": kind, ":limit": limit};
    collect(conn, (BY_BEGINNING, by_beginning), &query, &beginning, &mut found)?;
    if found.len() < limit as usize {
        let by_words = named_params! {":query": query.fts, ":kind": kind, ":limit": RANKED};
        collect(conn, (BY_WORDS, by_words), &query, &beginning, &mut found)?;
    }
    found.sort_by(|(a_rank, a), (b_rank, b)| a_rank.cmp(b_rank).then_with(|| a.name.cmp(&b.name)));
    found.truncate(limit as usize);
    // Only those that are shown are asked for the channel that matched.
    let shown = found.into_iter().map(|(rank, hit)| {
        let matched = if rank < ELSEWHERE { None } else { matched_channel(conn, hit.id, &query)? };
        Ok(Hit { matched, ..hit })
    });
    shown.collect()
}

fn collect(
    conn: &Connection,
    (sql, params): (&str, &[(&str, &dyn ToSql)]),
    query: &Match,
    beginning: &str,
    found: &mut Vec<(u8, Hit)>,
) -> Result<()> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    while let Some(row) = rows.next()? {
        let id: PartyId = row.get("id")?;
        if found.iter().any(|(_, hit)| hit.id == id) {
            continue;
        }
        let name: String = row.get("name")?;
        let rank = rank(&fold(&name), query, beginning);
        found.push((
            rank,
            Hit {
                id,
                kind: row.get("kind")?,
                name,
                city: row.get("city")?,
                organisation: row.get("organisation")?,
                matched: None,
            },
        ));
    }
    Ok(())
}

/// The rank of a hit whose name does not hold the words.
const ELSEWHERE: u8 = 3;

/// 0: the name begins so; 1: its words do, in this order; 2: all words are in the name; then those elsewhere.
fn rank(name: &str, query: &Match, beginning: &str) -> u8 {
    if name.starts_with(beginning) {
        0
    } else if name.contains(&format!(" {beginning}")) {
        1
    } else if query.words.iter().all(|word| name.split(' ').any(|part| part.starts_with(word.as_str()))) {
        2
    } else {
        ELSEWHERE
    }
}

fn matched_channel(conn: &Connection, party: PartyId, query: &Match) -> Result<Option<String>> {
    let mut statement = conn
        .prepare_cached("SELECT value, normal FROM channel WHERE party_id = ?1 ORDER BY position LIMIT 20")?;
    let channels =
        statement.query_map([party], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    for channel in channels {
        let (value, normal) = channel?;
        let (folded, digits) = (fold(&normal), normal.replace('+', ""));
        if query
            .words
            .iter()
            .any(|word| folded.contains(word.as_str()) || digits.contains(word.trim_start_matches('0')))
        {
            return Ok(Some(value));
        }
    }
    matched_file(conn, party, query)
}

fn matched_file(conn: &Connection, party: PartyId, query: &Match) -> Result<Option<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT name FROM attachment WHERE party_id = ?1 AND deleted_at IS NULL ORDER BY created_at DESC LIMIT 200",
    )?;
    let names = statement.query_map([party], |row| row.get::<_, String>(0))?;
    for name in names {
        let name = name?;
        let folded = fold(&name);
        if query.words.iter().any(|word| folded.split(' ').any(|part| part.starts_with(word.as_str()))) {
            return Ok(Some(name));
        }
    }
    Ok(None)
}
