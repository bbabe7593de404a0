//! Writing down, correcting and trashing referrals.

use rusqlite::named_params;

use super::ReferralDraft;
use super::table::referral;
use crate::error::{Error, Result};
use crate::id::{PartyId, ReferralId};
use crate::rule;
use crate::store::Tx;

/// Writes a referral down.
pub fn add_referral(tx: &Tx<'_>, draft: &ReferralDraft) -> Result<ReferralId> {
    let note = check(tx, draft, None)?;
    let id = ReferralId(tx.new_id());
    tx.prepare_cached(
        "INSERT INTO referral (id, party_id, referred_id, referred_on, note, created_at)
         VALUES (:id, :party, :referred, :referred_on, :note, :now)",
    )?
    .execute(named_params! {
        ":id": id,
        ":party": draft.party_id,
        ":referred": draft.referred_id,
        ":referred_on": draft.referred_on,
        ":note": note,
        ":now": tx.now,
    })?;
    Ok(id)
}

/// Replaces what a referral says.
pub fn update_referral(tx: &Tx<'_>, id: ReferralId, draft: &ReferralDraft) -> Result<()> {
    let former = referral(tx, id)?;
    let note = check(tx, draft, former.referred_id)?;
    tx.prepare_cached(
        "UPDATE referral SET party_id = :party, referred_id = :referred, referred_on = :referred_on, note = :note
         WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": id,
        ":party": draft.party_id,
        ":referred": draft.referred_id,
        ":referred_on": draft.referred_on,
        ":note": note,
    })?;
    Ok(())
}

/// Puts a referral into the trash.
pub fn delete_referral(tx: &Tx<'_>, id: ReferralId) -> Result<()> {
    tx.trash("referral", &id, "referral")
}

/// Checks a draft and gives its note. Who was named before may be in the trash by now; that must not keep anybody from
/// correcting the note.
fn check<'a>(tx: &Tx<'_>, draft: &'a ReferralDraft, former: Option<PartyId>) -> Result<Option<&'a str>> {
    rule::party(tx, draft.party_id)?;
    rule::past_day("referredOn", draft.referred_on, tx.now.local_date())?;
    if draft.referred_id == Some(draft.party_id) {
        return Err(Error::invalid("referredId", "self"));
    }
    if let Some(referred) = draft.referred_id.filter(|id| Some(*id) != former) {
        rule::party(tx, referred)?;
    }
    rule::text("note", draft.note.as_deref())
}
