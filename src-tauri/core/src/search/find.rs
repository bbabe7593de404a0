//! Finding anything: customers by name first, then by what else is known of them, then records by number, title and text,
//! and what is only similar at the end.
//!
//! Each kind is asked for by itself and only so far as it is shown and counted, so that one that has very many hits hides
//! no other. Records are ranked by where the words stand and then by their day: that all words stand in each of them
//! leaves little for a measure of how rare the words are.

use std::cmp::Reverse;
use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::{Connection, Row, named_params};
use uuid::Uuid;

use super::fold::{fold, order_key};
use super::mark::{marked, snippet, whole};
use super::query::{ELSEWHERE, Hit, Match, by_words, candidates, matched_place, plain_words, text_query};
use super::record::{FindRequest, Found, FoundCount, FoundHit, FoundKind, FoundParty};
use super::similar::similar;
use super::texts::{SOURCES, Source};
use crate::error::Result;
use crate::id::{PartyId, PipelineId};
use crate::party::PartyKind;
use crate::time::Timestamp;
use crate::timeline::EntryKind;

/// The most hits of a kind.
const MOST: u32 = 200;
/// So far hits are counted.
const COUNTED: u32 = 99;
/// With fewer hits than these, what was typed may have been meant otherwise.
const FEW: usize = 10;
/// The most hits that are only similar.
const MOST_SIMILAR: usize = 10;

/// The ranks behind those of names: a number, a title, a text, something similar.
const NUMBER: u8 = ELSEWHERE;
const TITLE: u8 = ELSEWHERE + 1;
const TEXT: u8 = ELSEWHERE + 2;
const SIMILAR: u8 = ELSEWHERE + 3;

/// Where a hit stands: its rank, then the later day, then the name.
type Place = (u8, Reverse<i64>, String);

/// Everything that holds the words that were typed, best first.
pub fn find(conn: &Connection, request: &FindRequest) -> Result<Found> {
    let Some(query) = text_query(&request.query) else { return Ok(Found::default()) };
    let words = plain_words(&request.query);
    let limit = request.limit.clamp(1, MOST);
    let is_wanted = |kind: FoundKind| request.kind.is_none_or(|wanted| wanted == kind);
    let mut placed: Vec<(Place, FoundHit)> = Vec::new();
    let mut found = Found::default();

    let mut notes = Vec::new();
    let mut with_files = HashSet::new();
    for source in SOURCES {
        let records = records(conn, source, &words, limit.max(COUNTED) + 1)?;
        match source.kind {
            FoundKind::Customer => {
                notes = records;
                continue;
            }
            FoundKind::File => with_files.extend(records.iter().filter_map(Record::of)),
            _ => {}
        }
        count(&mut found, source.kind, records.len());
        if is_wanted(source.kind) {
            let shown = records.into_iter().take(limit as usize);
            placed.extend(shown.map(|record| (record.place(), record.hit(source.kind, &words))));
        }
    }
    let parties = parties(conn, &query, &with_files, limit.max(COUNTED) + 1)?;
    notes.retain(|note| parties.iter().all(|(_, hit)| hit.id.0 != note.id));
    count(&mut found, FoundKind::Customer, parties.len() + notes.len());
    found.counts.sort_by_key(|count| count.kind);
    if is_wanted(FoundKind::Customer) {
        for (rank, hit) in parties.iter().take(limit as usize) {
            let place = (*rank, Reverse(0), order_key(&hit.name));
            placed.push((place, party_hit(conn, hit, *rank, &query, &words)?));
        }
        let shown = notes.into_iter().take((limit as usize).saturating_sub(parties.len()));
        placed.extend(shown.map(|note| (note.place(), note.hit(FoundKind::Customer, &words))));
        if placed.len() < FEW {
            placed.extend(similar_parties(conn, &query, &parties)?);
        }
    }
    placed.sort_by(|(a, _), (b, _)| a.cmp(b));
    found.hits = placed.into_iter().map(|(_, hit)| hit).collect();
    Ok(found)
}

fn count(found: &mut Found, kind: FoundKind, hits: usize) {
    if hits > 0 {
        let count = (hits as u32).min(COUNTED);
        found.counts.push(FoundCount { kind, count, is_more: hits as u32 > COUNTED });
    }
}

/// The parties that hold the words. One that holds them in the name of a file alone is left out: the file itself is found.
fn parties(
    conn: &Connection,
    query: &Match,
    with_files: &HashSet<PartyId>,
    most: u32,
) -> Result<Vec<(u8, Hit)>> {
    let mut found = Vec::new();
    for (rank, hit) in candidates(conn, query, None, most)?.into_iter().take(most as usize) {
        let is_by_file = rank == ELSEWHERE
            && with_files.contains(&hit.id)
            && marked(&hit.name, &query.words).marks.is_empty()
            && matched_place(conn, hit.id, query)?.is_none();
        if !is_by_file {
            found.push((rank, hit));
        }
    }
    Ok(found)
}

/// A party as a hit, with the place that matched beside its name.
fn party_hit(conn: &Connection, hit: &Hit, rank: u8, query: &Match, words: &[String]) -> Result<FoundHit> {
    let shown = || [Some(&hit.name), hit.organisation.as_ref(), hit.city.as_ref()].into_iter().flatten();
    let is_shown =
        |word: &String| shown().any(|text| !marked(text, std::slice::from_ref(word)).marks.is_empty());
    let is_seen = rank < ELSEWHERE || words.iter().all(is_shown);
    let place = if is_seen { None } else { matched_place(conn, hit.id, query)? };
    let snippet = place.map(|text| {
        let place = marked(&text, words);
        // A number in another writing has no word in common with what was typed.
        if place.marks.is_empty() { whole(&text) } else { place }
    });
    let beside = [&hit.organisation, &hit.city].into_iter().flatten();
    Ok(FoundHit {
        snippet,
        beside: beside.map(|text| marked(text, words)).collect(),
        party: Some(hit.kind),
        ..FoundHit::new(FoundKind::Customer, hit.id.0, marked(&hit.name, words))
    })
}

/// Parties whose words differ a little from those that were typed.
fn similar_parties(conn: &Connection, query: &Match, known: &[(u8, Hit)]) -> Result<Vec<(Place, FoundHit)>> {
    let Some(meant) = similar(conn, &query.words)? else { return Ok(Vec::new()) };
    let words: Vec<String> = query.words.iter().chain(&meant.words).cloned().collect();
    let query = Match { fts: meant.fts, ..query.clone() };
    let most = MOST_SIMILAR + known.len();
    let found = by_words(conn, &query, most as u32)?;
    let new = found.into_iter().filter(|(_, hit)| known.iter().all(|(_, other)| other.id != hit.id));
    new.take(MOST_SIMILAR)
        .map(|(_, hit)| {
            let place = (SIMILAR, Reverse(0), order_key(&hit.name));
            let shown = party_hit(conn, &hit, 0, &query, &words)?;
            Ok((place, FoundHit { is_similar: true, ..shown }))
        })
        .collect()
}

/// A record as it was read.
struct Record {
    id: Uuid,
    party: Option<FoundParty>,
    title: String,
    body: String,
    number: Option<String>,
    at: Option<Timestamp>,
    day: Option<NaiveDate>,
    word: Option<String>,
    entry: Option<EntryKind>,
    pipeline: Option<PipelineId>,
    rank: u8,
}

/// The records of one source that hold all words, best first.
fn records(conn: &Connection, source: &Source, words: &[String], most: u32) -> Result<Vec<Record>> {
    let mut statement = conn.prepare_cached(&source.sql())?;
    let mut found: Vec<Record> = Vec::new();
    for query in source.whole_number(words).into_iter().chain(source.query(words)) {
        let whole = found.len();
        let mut rows = statement.query(named_params! {":query": query, ":limit": most})?;
        while let Some(row) = rows.next()? {
            let record = Record::read(row, words)?;
            if found[..whole].iter().all(|known| known.id != record.id) {
                found.push(record);
            }
        }
    }
    found.sort_by_key(|record| (record.rank, Reverse(record.time())));
    Ok(found)
}

impl Record {
    fn read(row: &Row<'_>, words: &[String]) -> rusqlite::Result<Self> {
        let of: Option<PartyId> = row.get("party_id")?;
        let party = of.map(|id| {
            let kind: PartyKind = row.get("party_kind")?;
            Ok::<_, rusqlite::Error>(FoundParty { id, name: row.get("party_name")?, kind })
        });
        let title: String = row.get::<_, Option<String>>("title")?.unwrap_or_default();
        let number: Option<String> = row.get("number")?;
        Ok(Self {
            id: row.get("id")?,
            party: party.transpose()?,
            rank: rank(&title, number.as_deref(), words),
            title,
            body: row.get::<_, Option<String>>("body")?.unwrap_or_default(),
            number,
            at: row.get("at")?,
            day: row.get("day")?,
            word: row.get("word")?,
            entry: row.get("entry")?,
            pipeline: row.get("pipeline")?,
        })
    }

    /// Whose it is; a task may be nobody's.
    fn of(&self) -> Option<PartyId> {
        self.party.as_ref().map(|party| party.id)
    }

    fn on(&self) -> Option<NaiveDate> {
        self.day.or_else(|| self.at.map(Timestamp::local_date))
    }

    /// For comparing days with instants; what has neither comes last.
    fn time(&self) -> i64 {
        match (self.day, self.at) {
            (Some(day), _) => Timestamp::start_of(day).0,
            (None, at) => at.map_or(i64::MIN, |at| at.0),
        }
    }

    fn place(&self) -> Place {
        (self.rank, Reverse(self.time()), fold(&self.title))
    }

    fn hit(self, kind: FoundKind, words: &[String]) -> FoundHit {
        let on = self.on();
        if kind == FoundKind::Customer {
            return self.note(words);
        }
        let is_in_title = self.rank < TEXT;
        let number = self.number.map(|number| {
            let place = marked(&number, words);
            let joined = fold(&number).replace(' ', "");
            let is_other_writing =
                place.marks.is_empty() && words.iter().any(|word| joined.starts_with(word.as_str()));
            if is_other_writing { whole(&number) } else { place }
        });
        FoundHit {
            snippet: if is_in_title { None } else { snippet(&self.body, words) },
            of: self.party,
            on,
            word: self.word,
            number,
            entry: self.entry,
            pipeline: self.pipeline,
            ..FoundHit::new(kind, self.id, marked(&self.title, words))
        }
    }

    /// The note on a customer leads to the customer.
    fn note(self, words: &[String]) -> FoundHit {
        let (name, kind) = self.party.map_or_else(Default::default, |party| (party.name, Some(party.kind)));
        FoundHit {
            snippet: snippet(&self.body, words),
            party: kind,
            ..FoundHit::new(FoundKind::Customer, self.id, marked(&name, words))
        }
    }
}

/// Whether the number begins so, the title holds all words, or the text does.
fn rank(title: &str, number: Option<&str>, words: &[String]) -> u8 {
    let number = number.map(fold).unwrap_or_default();
    let typed = words.join(" ");
    if !number.is_empty()
        && (number.starts_with(&typed) || number.replace(' ', "").starts_with(&typed.replace(' ', "")))
    {
        return NUMBER;
    }
    let title = fold(title);
    let is_in_title = |word: &String| title.split(' ').any(|part| part.starts_with(word.as_str()));
    if !title.is_empty() && words.iter().all(is_in_title) { TITLE } else { TEXT }
}
