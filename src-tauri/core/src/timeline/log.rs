//! Writing a touch down.

use rusqlite::named_params;

use super::TouchDraft;
use crate::error::{Error, Result};
use crate::id::{PartyId, TouchId};
use crate::rule;
use crate::store::Tx;
use crate::time::Timestamp;

/// Writes a touch down on the timeline of its customer and of all who took part.
pub fn log(tx: &Tx<'_>, draft: &TouchDraft) -> Result<TouchId> {
    log_foreign(tx, draft, None)
}

/// The same for what another program knows under a lasting name.
pub(crate) fn log_foreign(tx: &Tx<'_>, draft: &TouchDraft, foreign_id: Option<&str>) -> Result<TouchId> {
    let fields = Fields::check(tx, draft)?;
    rule::party(tx, draft.party_id)?;
    let id = TouchId(tx.new_id());
    tx.prepare_cached(
        "INSERT INTO touch (id, party_id, kind, direction, outcome, mood, at, duration_min, subject, body, is_contact,
                            author_id, deal_id, foreign_id, created_at)
         VALUES (:id, :party, :kind, :direction, :outcome, :mood, :at, :duration, :subject, :body, :is_contact,
                 :author, :deal, :foreign, :now)",
    )?
    .execute(named_params! {
        ":id": id,
        ":party": draft.party_id,
        ":kind": draft.kind,
        ":direction": draft.direction,
        ":outcome": draft.outcome,
        ":mood": draft.mood,
        ":at": fields.at.unwrap_or(tx.now),
        ":duration": draft.duration_min,
        ":subject": fields.subject,
        ":body": fields.body,
        ":is_contact": draft.kind.is_contact(),
        ":author": tx.actor,
        ":deal": draft.deal_id,
        ":foreign": foreign_id,
        ":now": tx.now,
    })?;
    for party in &draft.participants {
        add_participant(tx, id, *party)?;
    }
    Ok(id)
}

/// The fields of a draft that had to be checked.
pub(super) struct Fields<'a> {
    pub(super) at: Option<Timestamp>,
    pub(super) subject: Option<&'a str>,
    pub(super) body: Option<&'a str>,
}

impl<'a> Fields<'a> {
    pub(super) fn check(tx: &Tx<'_>, draft: &'a TouchDraft) -> Result<Self> {
        if draft.mood.is_some_and(|mood| !(-2..=2).contains(&mood)) {
            return Err(Error::invalid("mood", "out-of-range"));
        }
        if let Some(deal) = draft.deal_id {
            rule::deal(tx, deal)?;
        }
        Ok(Self {
            at: draft.at.map(|at| rule::instant("at", at)).transpose()?,
            subject: rule::line("subject", draft.subject.as_deref())?,
            body: rule::text("body", draft.body.as_deref())?,
        })
    }
}

/// Puts a touch on the timeline of somebody who took part. The customer's own timeline has it already.
pub(super) fn add_participant(tx: &Tx<'_>, touch: TouchId, party: PartyId) -> Result<()> {
    rule::party(tx, party)?;
    tx.prepare_cached(
        "INSERT INTO touch_party (id, touch_id, party_id, is_contact, at)
         SELECT :id, id, :party, is_contact, at FROM touch WHERE id = :touch AND party_id <> :party
         ON CONFLICT (touch_id, party_id) DO NOTHING",
    )?
    .execute(named_params! {":id": tx.new_id(), ":touch": touch, ":party": party})?;
    Ok(())
}
