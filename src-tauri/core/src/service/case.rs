//! Writing down, changing and trashing cases.

use chrono::NaiveDate;
use rusqlite::named_params;

use super::CaseDraft;
use crate::error::{Error, Result};
use crate::id::{CaseId, PartyId};
use crate::rule;
use crate::store::Tx;
use crate::{attachment, field};

/// Writes a case down. Without an owner it is its writer's.
pub fn add_case(tx: &Tx<'_>, draft: &CaseDraft) -> Result<CaseId> {
    let fields = Fields::check(tx, draft)?;
    let id = CaseId(tx.new_id());
    tx.prepare_cached(
        "INSERT INTO case_file (id, party_id, kind, is_severe, title, note, opened_on, due_on, closed_on, outcome,
                                owner_id, source, created_at)
         VALUES (:id, :party, :kind, :severe, :title, :note, :opened_on, :due_on, :closed_on, :outcome,
                 :owner, :source, :now)",
    )?
    .execute(named_params! {
        ":id": id,
        ":party": draft.party_id,
        ":kind": draft.kind,
        ":severe": draft.severe,
        ":title": fields.title,
        ":note": fields.note,
        ":opened_on": draft.opened_on,
        ":due_on": fields.due_on,
        ":closed_on": fields.closed_on,
        ":outcome": fields.outcome,
        ":owner": draft.owner_id.or(tx.actor),
        ":source": fields.source,
        ":now": tx.now,
    })?;
    Ok(id)
}

/// Replaces what a case says; an empty owner means nobody.
pub fn update_case(tx: &Tx<'_>, id: CaseId, draft: &CaseDraft) -> Result<()> {
    let fields = Fields::check(tx, draft)?;
    let found = tx
        .prepare_cached(
            "UPDATE case_file SET party_id = :party, kind = :kind, is_severe = :severe, title = :title, note = :note,
                    opened_on = :opened_on, due_on = :due_on, closed_on = :closed_on, outcome = :outcome,
                    owner_id = :owner, source = :source
             WHERE id = :id AND deleted_at IS NULL",
        )?
        .execute(named_params! {
            ":id": id,
            ":party": draft.party_id,
            ":kind": draft.kind,
            ":severe": draft.severe,
            ":title": fields.title,
            ":note": fields.note,
            ":opened_on": draft.opened_on,
            ":due_on": fields.due_on,
            ":closed_on": fields.closed_on,
            ":outcome": fields.outcome,
            ":owner": draft.owner_id,
            ":source": fields.source,
        })?;
    if found == 0 { Err(Error::NotFound("case")) } else { hand_over(tx, id, draft.party_id) }
}

fn hand_over(tx: &Tx<'_>, id: CaseId, to: PartyId) -> Result<()> {
    attachment::hand_over(tx, id.0, to)?;
    field::hand_over(tx, id.0, to)
}

/// Puts a case into the trash.
pub fn delete_case(tx: &Tx<'_>, id: CaseId) -> Result<()> {
    tx.trash("case_file", &id, "case")
}

/// The fields of a draft that had to be checked.
struct Fields<'a> {
    title: &'a str,
    note: Option<&'a str>,
    due_on: Option<NaiveDate>,
    closed_on: Option<NaiveDate>,
    outcome: Option<&'a str>,
    source: Option<&'a str>,
}

impl<'a> Fields<'a> {
    fn check(tx: &Tx<'_>, draft: &'a CaseDraft) -> Result<Self> {
        let today = tx.now.local_date();
        rule::party(tx, draft.party_id)?;
        rule::past_day("openedOn", draft.opened_on, today)?;
        if let Some(closed) = draft.closed_on {
            rule::past_day("closedOn", closed, today)?;
        }
        let fields = Self {
            title: rule::title("title", &draft.title)?,
            note: rule::text("note", draft.note.as_deref())?,
            due_on: rule::day_since("dueOn", draft.due_on, draft.opened_on)?,
            closed_on: rule::day_since("closedOn", draft.closed_on, draft.opened_on)?,
            outcome: rule::line("outcome", draft.outcome.as_deref())?,
            source: rule::line("source", draft.source.as_deref())?,
        };
        // What came of a case is known when it is settled, and not before.
        if fields.outcome.is_some() && fields.closed_on.is_none() {
            return Err(Error::invalid("closedOn", "missing"));
        }
        Ok(fields)
    }
}
