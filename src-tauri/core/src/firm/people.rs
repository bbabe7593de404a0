//! The people of the firm.

use rusqlite::{Connection, OptionalExtension, named_params};

use super::Person;
use crate::error::{Error, Result};
use crate::id::PersonId;
use crate::store::Tx;

/// All people of the firm by name, the archived ones last. A firm has few; beyond a thousand the rest is left out.
pub fn people(conn: &Connection) -> Result<Vec<Person>> {
    let mut query = conn.prepare_cached(
        "SELECT id, name, initials, email, archived_at IS NOT NULL AS archived FROM person_of_firm
         ORDER BY archived_at IS NOT NULL, name LIMIT 1000",
    )?;
    let people = query.query_map([], |row| {
        Ok(Person {
            id: row.get("id")?,
            name: row.get("name")?,
            initials: row.get("initials")?,
            email: row.get("email")?,
            archived: row.get("archived")?,
        })
    })?;
    Ok(people.collect::<rusqlite::Result<_>>()?)
}

/// Who was there first: sits in front of a computer that has not been told otherwise.
pub fn first_person(conn: &Connection) -> Result<Option<PersonId>> {
    let first = conn
        // Ids of the same millisecond have no order; rows are numbered as they come.
        .prepare_cached("SELECT id FROM person_of_firm WHERE archived_at IS NULL ORDER BY rowid LIMIT 1")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(first)
}

/// Stores somebody of the firm.
pub fn save_person(tx: &Tx<'_>, person: &Person) -> Result<PersonId> {
    let name = person.name.trim();
    if name.is_empty() {
        return Err(Error::invalid("name", "missing"));
    }
    if name.chars().count() > 200 {
        return Err(Error::invalid("name", "too-long"));
    }
    let initials = match person.initials.as_deref().map(str::trim) {
        Some(given) if !given.is_empty() => given.chars().take(3).collect(),
        _ => initials(name),
    };
    let id = person.id.unwrap_or_else(|| PersonId(tx.new_id()));
    tx.prepare_cached(
        "INSERT INTO person_of_firm (id, name, initials, email, archived_at)
         VALUES (:id, :name, :initials, :email, iif(:archived, :now, NULL))
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, initials = excluded.initials, email = excluded.email,
            archived_at = iif(:archived, coalesce(archived_at, :now), NULL)",
    )?
    .execute(named_params! {
        ":id": id, ":name": name, ":initials": initials, ":email": person.email, ":archived": person.archived,
        ":now": tx.now,
    })?;
    Ok(id)
}

/// Makes sure that somebody of the firm has this id.
pub fn check_person(conn: &Connection, id: PersonId) -> Result<String> {
    conn.prepare_cached("SELECT name FROM person_of_firm WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or(Error::NotFound("person"))
}

/// First letters of the first and the last word.
fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().next());
    let first = words.next();
    first.into_iter().chain(words.next_back()).flat_map(char::to_uppercase).collect()
}
