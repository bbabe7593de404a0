//! Tags: words on parties. Two writings of one word are one tag.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;
use crate::id::{PartyId, TagId};
use crate::search::fold;
use crate::store::Tx;

/// A tag with how many living parties carry it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagCount {
    /// Its id.
    pub id: TagId,
    /// The word.
    pub name: String,
    /// How many.
    pub count: u32,
}

/// All tags that somebody carries, by name. A firm has dozens of them; beyond a thousand the rest is left out.
pub fn tags(conn: &Connection) -> Result<Vec<TagCount>> {
    let mut query = conn.prepare_cached(
        "SELECT t.id, t.name, (SELECT count(*) FROM party_tag pt WHERE pt.tag_id = t.id) AS count
         FROM tag t ORDER BY t.folded LIMIT 1000",
    )?;
    let tags = query.query_map([], |row| {
        Ok(TagCount { id: row.get("id")?, name: row.get("name")?, count: row.get("count")? })
    })?;
    Ok(tags.filter(|tag| !matches!(tag, Ok(TagCount { count: 0, .. }))).collect::<rusqlite::Result<_>>()?)
}

/// Puts exactly these words on a party.
pub(super) fn save(tx: &Tx<'_>, party: PartyId, words: &[String]) -> Result<()> {
    let mut wanted = Vec::with_capacity(words.len());
    for word in words {
        let tag = find_or_make(tx, word)?;
        if !wanted.contains(&tag) {
            wanted.push(tag);
        }
    }
    let mut query = tx.prepare_cached("SELECT tag_id FROM party_tag WHERE party_id = ?1")?;
    let present: Vec<TagId> = query.query_map([party], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    for tag in wanted.iter().filter(|tag| !present.contains(tag)) {
        tx.prepare_cached("INSERT INTO party_tag (id, party_id, tag_id) VALUES (?1, ?2, ?3)")?
            .execute(params![tx.new_id(), party, tag])?;
    }
    for tag in present.iter().filter(|tag| !wanted.contains(tag)) {
        tx.prepare_cached("DELETE FROM party_tag WHERE party_id = ?1 AND tag_id = ?2")?
            .execute(params![party, tag])?;
    }
    Ok(())
}

/// The tag of a word, made when there is none yet.
pub(crate) fn find_or_make(tx: &Tx<'_>, word: &str) -> Result<TagId> {
    let folded = fold(word);
    let folded = if folded.is_empty() { word.to_owned() } else { folded };
    let found = tx
        .prepare_cached("SELECT id FROM tag WHERE folded = ?1")?
        .query_row([&folded], |row| row.get(0))
        .optional()?;
    if let Some(id) = found {
        return Ok(id);
    }
    let id = TagId(tx.new_id());
    tx.prepare_cached("INSERT INTO tag (id, name, folded) VALUES (?1, ?2, ?3)")?
        .execute(params![id, word, folded])?;
    Ok(id)
}
