//! Correcting a touch.

use rusqlite::named_params;

use super::TouchDraft;
use super::log::{Fields, add_participant};
use super::table::participants;
use crate::attachment;
use crate::error::{Error, Result};
use crate::id::TouchId;
use crate::rule;
use crate::store::Tx;

/// Replaces what is written in a touch. Without `at` it keeps its instant; its author stays who wrote it down.
/// Whether it counts as contact stays as it was while its kind stays.
pub fn update(tx: &Tx<'_>, id: TouchId, draft: &TouchDraft) -> Result<()> {
    let fields = Fields::check(tx, draft)?;
    rule::party(tx, draft.party_id)?;
    let found = tx
        .prepare_cached(
            "UPDATE touch SET party_id = :party, kind = :kind, direction = :direction, outcome = :outcome,
                    mood = :mood, at = coalesce(:at, at), duration_min = :duration, subject = :subject, body = :body,
                    is_contact = iif(kind = :kind, is_contact, :is_contact), deal_id = :deal
             WHERE id = :id AND deleted_at IS NULL",
        )?
        .execute(named_params! {
            ":id": id,
            ":party": draft.party_id,
            ":kind": draft.kind,
            ":direction": draft.direction,
            ":outcome": draft.outcome,
            ":mood": draft.mood,
            ":at": fields.at,
            ":duration": draft.duration_min,
            ":subject": fields.subject,
            ":body": fields.body,
            ":is_contact": draft.kind.is_contact(),
            ":deal": draft.deal_id,
        })?;
    if found == 0 {
        return Err(Error::NotFound("touch"));
    }
    attachment::hand_over(tx, id.0, draft.party_id)?;
    set_participants(tx, id, draft)
}

fn set_participants(tx: &Tx<'_>, id: TouchId, draft: &TouchDraft) -> Result<()> {
    let before = participants(tx, id)?;
    for gone in &before {
        if gone.id == draft.party_id || !draft.participants.contains(&gone.id) {
            tx.prepare_cached("DELETE FROM touch_party WHERE touch_id = :touch AND party_id = :party")?
                .execute(named_params! {":touch": id, ":party": gone.id})?;
        }
    }
    // Those who stay may be in the trash by now; that must not keep anybody from correcting the text.
    for party in draft.participants.iter().filter(|party| !before.iter().any(|b| b.id == **party)) {
        add_participant(tx, id, *party)?;
    }
    tx.prepare_cached(
        "UPDATE touch_party SET at = t.at, is_contact = t.is_contact FROM touch t
         WHERE t.id = :touch AND touch_party.touch_id = :touch",
    )?
    .execute(named_params! {":touch": id})?;
    Ok(())
}
