//! Search as you type: what was typed becomes a query of the index, hits are ranked by how the name begins.

use rusqlite::types::ToSql;
use rusqlite::{Connection, named_params};

use super::fold::{TITLES, fold, head, ordered};
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
    /// The folded words; titles before a name are not among them.
    pub words: Vec<String>,
    /// The FTS5 query: every word, as the beginning of a word.
    pub fts: String,
    /// The folded text, titles and all, for ranking.
    pub(super) typed: String,
}

const BY_BEGINNING: &str = include_str!("by_beginning.sql");
const BY_WORDS: &str = include_str!("by_words.sql");
/// What else stands on the card and is in the index.
const PLACES: &str = "SELECT customer_number FROM party WHERE id = ?1 AND customer_number IS NOT NULL
    UNION ALL SELECT concat_ws(', ', street, concat_ws(' ', postcode, city)) FROM address WHERE party_id = ?1
    UNION ALL SELECT value FROM custom_value WHERE party_id = ?1
    UNION ALL SELECT nickname FROM party WHERE id = ?1 AND nickname IS NOT NULL
    UNION ALL SELECT department FROM party WHERE id = ?1 AND department IS NOT NULL
    LIMIT 60";
/// The most words of a query that count; whoever types more has found it already.
const MAX_WORDS: usize = 8;
/// The bytes of a query that count.
const LONGEST: usize = 400;
/// Hits that are looked at for ranking.
const RANKED: u32 = 300;
/// Names of this length are looked for as a whole too, because so many others begin like them.
const SHORT_NAME: usize = 3;

/// What was typed as a query; none when it holds no letter or digit.
pub fn text_query(typed: &str) -> Option<Match> {
    let typed = head(typed, LONGEST);
    let words = match phone_digits(typed) {
        Some(digits) => vec![digits],
        None => without_titles(plain_words(typed)),
    };
    if words.is_empty() {
        return None;
    }
    // The words hold letters and digits only, so that a quoted word cannot end early.
    let fts = words.iter().map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" ");
    Some(Match { typed: words_of(&fold(typed)).join(" "), words, fts })
}

/// The folded words of what was typed, numbers as they were written.
pub(super) fn plain_words(typed: &str) -> Vec<String> {
    words_of(&fold(head(typed, LONGEST))).into_iter().map(str::to_owned).collect()
}

fn words_of(folded: &str) -> Vec<&str> {
    folded.split(' ').filter(|word| !word.is_empty()).take(MAX_WORDS).collect()
}

/// "Dr. Harms" is found whether or not the title was written down; a title alone, or as the last word, is looked for.
fn without_titles(mut words: Vec<String>) -> Vec<String> {
    let titles = words.iter().take_while(|word| TITLES.contains(&word.as_str())).count();
    words.drain(..titles.min(words.len().saturating_sub(1)));
    words
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
    let mut found = candidates(conn, &query, kind, limit)?;
    found.truncate(limit as usize);
    // Only those that are shown are asked for the channel that matched.
    let shown = found.into_iter().map(|(rank, hit)| {
        let matched = if rank < ELSEWHERE { None } else { matched_elsewhere(conn, hit.id, &query)? };
        Ok(Hit { matched, ..hit })
    });
    shown.collect()
}

/// The parties to choose from with their ranks, best first: at least `least` of them where there are so many.
pub(super) fn candidates(
    conn: &Connection,
    query: &Match,
    kind: Option<PartyKind>,
    least: u32,
) -> Result<Vec<(u8, Hit)>> {
    let beginning = query.words.join(" ");
    let end = format!("{beginning}\u{10ffff}");
    let mut found = Vec::new();
    let by_beginning = named_params! {":from": beginning, ":until": end, ":kind": kind, ":limit": least};
    collect(conn, (BY_BEGINNING, by_beginning), query, &mut found)?;
    if found.len() < least as usize {
        let by_words = named_params! {":query": query.fts, ":kind": kind, ":limit": RANKED};
        collect(conn, (BY_WORDS, by_words), query, &mut found)?;
    } else if beginning.len() <= SHORT_NAME {
        let name = format!("\"{beginning}\"");
        let by_words = named_params! {":query": name, ":kind": kind, ":limit": least};
        collect(conn, (BY_WORDS, by_words), query, &mut found)?;
    }
    found.sort_by(|(a_rank, a), (b_rank, b)| a_rank.cmp(b_rank).then_with(|| a.name.cmp(&b.name)));
    Ok(found)
}

/// Parties that hold the words of a query of the index, in the order of their making.
pub(super) fn by_words(conn: &Connection, query: &Match, limit: u32) -> Result<Vec<(u8, Hit)>> {
    let mut found = Vec::new();
    let none: Option<PartyKind> = None;
    let params = named_params! {":query": query.fts, ":kind": none, ":limit": limit};
    collect(conn, (BY_WORDS, params), query, &mut found)?;
    Ok(found)
}

fn collect(
    conn: &Connection,
    (sql, params): (&str, &[(&str, &dyn ToSql)]),
    query: &Match,
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
        let sort_name: String = row.get("sort_name")?;
        let rank = rank(&fold(&name), &sort_name, query);
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
pub(super) const ELSEWHERE: u8 = 5;

/// 0: it is the name; 1: the name begins with these whole words, or has a short one anywhere; 2: it begins so; 3: its words do, in this order;
/// 4: all words are in the name; then those elsewhere. Titles and particles before a name do not count.
fn rank(name: &str, sort_name: &str, query: &Match) -> u8 {
    let words = query.words.join(" ");
    let (key, typed_key) = (ordered(name), ordered(&query.typed));
    let names = [name, key.as_str(), sort_name];
    let typed = [query.typed.as_str(), words.as_str(), typed_key.as_str()];
    let any = |test: &dyn Fn(&str, &str) -> bool| {
        names.iter().any(|name| typed.iter().any(|typed| !typed.is_empty() && test(name, typed)))
    };
    if any(&|name, typed| name == typed) {
        0
    } else if any(&|name, typed| name.strip_prefix(typed).is_some_and(|rest| rest.starts_with(' ')))
        || (words.len() <= SHORT_NAME && name.split(' ').any(|part| part == words))
    {
        1
    } else if any(&|name, typed| name.starts_with(typed)) {
        2
    } else if any(&|name, typed| name.contains(&format!(" {typed}"))) {
        3
    } else if query.words.iter().all(|word| name.split(' ').any(|part| part.starts_with(word.as_str()))) {
        4
    } else {
        ELSEWHERE
    }
}

/// The number, mail address or file of a party that holds one of the words.
fn matched_elsewhere(conn: &Connection, party: PartyId, query: &Match) -> Result<Option<String>> {
    match matched_channel(conn, party, query)? {
        Some(channel) => Ok(Some(channel)),
        None => matched_file(conn, party, query),
    }
}

/// The number, mail address or anything else on the card of a party that holds one of the words.
pub(super) fn matched_place(conn: &Connection, party: PartyId, query: &Match) -> Result<Option<String>> {
    if let Some(channel) = matched_channel(conn, party, query)? {
        return Ok(Some(channel));
    }
    let mut statement = conn.prepare_cached(PLACES)?;
    let places = statement.query_map([party], |row| row.get::<_, String>(0))?;
    for place in places {
        let place = place?;
        let folded = fold(&place);
        if query.words.iter().any(|word| folded.split(' ').any(|part| part.starts_with(word.as_str()))) {
            return Ok(Some(place));
        }
    }
    Ok(None)
}

/// The number or mail address that holds one of the words.
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
    Ok(None)
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
