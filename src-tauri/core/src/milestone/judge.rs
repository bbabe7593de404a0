//! Writing down, correcting and trashing judgements.

use chrono::NaiveDate;
use rusqlite::named_params;

use super::{MilestoneDraft, MilestoneKind};
use crate::error::{Error, Result};
use crate::id::MilestoneId;
use crate::rule;
use crate::store::Tx;

/// Writes a judgement down.
pub fn add_milestone(tx: &Tx<'_>, draft: &MilestoneDraft) -> Result<MilestoneId> {
    let fields = Fields::check(tx, draft)?;
    let id = MilestoneId(tx.new_id());
    tx.prepare_cached(
        "INSERT INTO milestone (id, party_id, kind, happened_on, until_on, reason, competitor, note, created_at)
         VALUES (:id, :party, :kind, :happened_on, :until_on, :reason, :competitor, :note, :now)",
    )?
    .execute(named_params! {
        ":id": id,
        ":party": draft.party_id,
        ":kind": draft.kind,
        ":happened_on": draft.happened_on,
        ":until_on": fields.until_on,
        ":reason": draft.reason,
        ":competitor": fields.competitor,
        ":note": fields.note,
        ":now": tx.now,
    })?;
    Ok(id)
}

/// Replaces what a judgement says.
pub fn update_milestone(tx: &Tx<'_>, id: MilestoneId, draft: &MilestoneDraft) -> Result<()> {
    let fields = Fields::check(tx, draft)?;
    let found = tx
        .prepare_cached(
            "UPDATE milestone SET party_id = :party, kind = :kind, happened_on = :happened_on, until_on = :until_on,
                    reason = :reason, competitor = :competitor, note = :note
             WHERE id = :id AND deleted_at IS NULL",
        )?
        .execute(named_params! {
            ":id": id,
            ":party": draft.party_id,
            ":kind": draft.kind,
            ":happened_on": draft.happened_on,
            ":until_on": fields.until_on,
            ":reason": draft.reason,
            ":competitor": fields.competitor,
            ":note": fields.note,
        })?;
    if found == 0 { Err(Error::NotFound("milestone")) } else { Ok(()) }
}

/// Puts a judgement into the trash.
pub fn delete_milestone(tx: &Tx<'_>, id: MilestoneId) -> Result<()> {
    tx.trash("milestone", &id, "milestone")
}

/// The fields of a draft that had to be checked.
struct Fields<'a> {
    until_on: Option<NaiveDate>,
    competitor: Option<&'a str>,
    note: Option<&'a str>,
}

impl<'a> Fields<'a> {
    /// A reason belongs to a loss and a last day to being put away; neither says anything elsewhere.
    fn check(tx: &Tx<'_>, draft: &'a MilestoneDraft) -> Result<Self> {
        rule::party(tx, draft.party_id)?;
        rule::past_day("happenedOn", draft.happened_on, tx.now.local_date())?;
        let fields = Self {
            until_on: rule::day_since("untilOn", draft.until_on, draft.happened_on)?,
            competitor: rule::line("competitor", draft.competitor.as_deref())?,
            note: rule::text("note", draft.note.as_deref())?,
        };
        let is_lost = draft.kind == MilestoneKind::Lost;
        match draft.reason {
            None if is_lost => return Err(Error::invalid("reason", "missing")),
            Some(_) if !is_lost => return Err(Error::invalid("reason", "not-here")),
            _ => {}
        }
        if fields.competitor.is_some() && !is_lost {
            return Err(Error::invalid("competitor", "not-here"));
        }
        if fields.until_on.is_some() && draft.kind != MilestoneKind::Archived {
            return Err(Error::invalid("untilOn", "not-here"));
        }
        Ok(fields)
    }
}
