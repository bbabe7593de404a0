//! Writing a promise down, correcting it, putting it into the trash.

use chrono::NaiveDate;
use rusqlite::named_params;

use super::PromiseDraft;
use crate::error::{Error, Result};
use crate::id::PromiseId;
use crate::rule;
use crate::store::Tx;

/// Writes a promise down.
pub fn add(tx: &Tx<'_>, draft: &PromiseDraft) -> Result<PromiseId> {
    let fields = Fields::check(tx, draft)?;
    let id = PromiseId(tx.new_id());
    tx.prepare_cached(
        "INSERT INTO promise (id, party_id, kind, title, note, contact_id, person_id, made_on, due_on, created_at)
         VALUES (:id, :party, :kind, :title, :note, :contact, :person, :made_on, :due_on, :now)",
    )?
    .execute(named_params! {
        ":id": id,
        ":party": draft.party_id,
        ":kind": draft.kind,
        ":title": fields.title,
        ":note": fields.note,
        ":contact": draft.contact_id,
        ":person": draft.person_id,
        ":made_on": draft.made_on,
        ":due_on": fields.due_on,
        ":now": tx.now,
    })?;
    Ok(id)
}

/// Replaces what a promise says; what became of it stays.
pub fn update(tx: &Tx<'_>, id: PromiseId, draft: &PromiseDraft) -> Result<()> {
    let fields = Fields::check(tx, draft)?;
    let found = tx
        .prepare_cached(
            "UPDATE promise SET party_id = :party, kind = :kind, title = :title, note = :note, contact_id = :contact,
                    person_id = :person, made_on = :made_on, due_on = :due_on
             WHERE id = :id AND deleted_at IS NULL",
        )?
        .execute(named_params! {
            ":id": id,
            ":party": draft.party_id,
            ":kind": draft.kind,
            ":title": fields.title,
            ":note": fields.note,
            ":contact": draft.contact_id,
            ":person": draft.person_id,
            ":made_on": draft.made_on,
            ":due_on": fields.due_on,
        })?;
    if found == 0 { Err(Error::NotFound("promise")) } else { Ok(()) }
}

/// Puts a promise into the trash.
pub fn delete(tx: &Tx<'_>, id: PromiseId) -> Result<()> {
    tx.trash("promise", &id, "promise")
}

/// The fields of a draft that had to be checked.
struct Fields<'a> {
    title: &'a str,
    note: Option<&'a str>,
    due_on: Option<NaiveDate>,
}

impl<'a> Fields<'a> {
    fn check(tx: &Tx<'_>, draft: &'a PromiseDraft) -> Result<Self> {
        rule::party(tx, draft.party_id)?;
        if let Some(contact) = draft.contact_id {
            rule::party(tx, contact)?;
        }
        rule::past_day("madeOn", draft.made_on, tx.now.local_date())?;
        Ok(Self {
            title: rule::title("title", &draft.title)?,
            note: rule::text("note", draft.note.as_deref())?,
            due_on: rule::day_since("dueOn", draft.due_on, draft.made_on)?,
        })
    }
}
