//! Writing down, correcting and trashing answers.

use rusqlite::named_params;

use super::AnswerDraft;
use crate::error::{Error, Result};
use crate::id::AnswerId;
use crate::rule;
use crate::store::Tx;

/// Writes an answer down.
pub fn add_answer(tx: &Tx<'_>, draft: &AnswerDraft) -> Result<AnswerId> {
    let fields = Fields::check(tx, draft)?;
    let id = AnswerId(tx.new_id());
    tx.prepare_cached(
        "INSERT INTO answer (id, party_id, answered_on, nps, mood, text, source, created_at)
         VALUES (:id, :party, :answered_on, :nps, :mood, :text, :source, :now)",
    )?
    .execute(named_params! {
        ":id": id,
        ":party": draft.party_id,
        ":answered_on": draft.answered_on,
        ":nps": draft.nps,
        ":mood": draft.mood,
        ":text": fields.text,
        ":source": fields.source,
        ":now": tx.now,
    })?;
    Ok(id)
}

/// Replaces what an answer says.
pub fn update_answer(tx: &Tx<'_>, id: AnswerId, draft: &AnswerDraft) -> Result<()> {
    let fields = Fields::check(tx, draft)?;
    let found = tx
        .prepare_cached(
            "UPDATE answer SET party_id = :party, answered_on = :answered_on, nps = :nps, mood = :mood, text = :text,
                    source = :source
             WHERE id = :id AND deleted_at IS NULL",
        )?
        .execute(named_params! {
            ":id": id,
            ":party": draft.party_id,
            ":answered_on": draft.answered_on,
            ":nps": draft.nps,
            ":mood": draft.mood,
            ":text": fields.text,
            ":source": fields.source,
        })?;
    if found == 0 { Err(Error::NotFound("answer")) } else { Ok(()) }
}

/// Puts an answer into the trash.
pub fn delete_answer(tx: &Tx<'_>, id: AnswerId) -> Result<()> {
    tx.trash("answer", &id, "answer")
}

/// The fields of a draft that had to be checked.
struct Fields<'a> {
    text: Option<&'a str>,
    source: Option<&'a str>,
}

impl<'a> Fields<'a> {
    fn check(tx: &Tx<'_>, draft: &'a AnswerDraft) -> Result<Self> {
        rule::party(tx, draft.party_id)?;
        rule::past_day("answeredOn", draft.answered_on, tx.now.local_date())?;
        if draft.nps.is_some_and(|nps| nps > 10) {
            return Err(Error::invalid("nps", "out-of-range"));
        }
        if draft.mood.is_some_and(|mood| !(-2..=2).contains(&mood)) {
            return Err(Error::invalid("mood", "out-of-range"));
        }
        let fields = Self {
            text: rule::text("text", draft.text.as_deref())?,
            source: rule::line("source", draft.source.as_deref())?,
        };
        let is_empty = draft.nps.is_none() && draft.mood.is_none() && fields.text.is_none();
        if is_empty { Err(Error::invalid("nps", "missing")) } else { Ok(fields) }
    }
}
