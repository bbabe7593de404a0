//! Setting a phase by hand, and taking that back.

use rondo_lifecycle::phase::Refusal;
use rusqlite::named_params;

use super::PhaseDraft;
use crate::error::{Error, Result};
use crate::id::OverrideId;
use crate::rule;
use crate::standing;
use crate::store::Tx;

/// Sets a phase by hand from today on, by whoever writes. The lifecycle says whether it may be.
pub fn set_phase(tx: &Tx<'_>, draft: &PhaseDraft) -> Result<OverrideId> {
    rule::party(tx, draft.party_id)?;
    let reason = rule::title("reason", &draft.reason)?;
    rule::day("expiresOn", draft.expires_on)?;
    standing::may_set(tx, draft.party_id, &draft.phase, reason, draft.expires_on, tx.now)?
        .map_err(refused)?;
    let id = OverrideId(tx.new_id());
    tx.prepare_cached(
        "INSERT INTO phase_override (id, party_id, phase, reason, set_on, expires_on, set_by, created_at)
         VALUES (:id, :party, :phase, :reason, :set_on, :expires_on, :set_by, :now)",
    )?
    .execute(named_params! {
        ":id": id,
        ":party": draft.party_id,
        ":phase": draft.phase,
        ":reason": reason,
        ":set_on": tx.now.local_date(),
        ":expires_on": draft.expires_on,
        ":set_by": tx.actor,
        ":now": tx.now,
    })?;
    Ok(id)
}

/// Takes a phase set by hand back: it goes into the trash, and the derived phase counts again.
pub fn release_phase(tx: &Tx<'_>, id: OverrideId) -> Result<()> {
    tx.trash("phase_override", &id, "phase")
}

/// The field at which a refusal of the lifecycle is shown, and its word.
fn refused(refusal: Refusal) -> Error {
    match refusal {
        Refusal::NotSettable => Error::invalid("phase", "not-settable"),
        Refusal::NoReason => Error::invalid("reason", "missing"),
        Refusal::EndsBeforeBegin => Error::invalid("expiresOn", "before-start"),
        Refusal::TooLong { .. } => Error::invalid("expiresOn", "too-far"),
        Refusal::NotBoughtYet => Error::invalid("phase", "not-bought-yet"),
        Refusal::AlreadyBought => Error::invalid("phase", "already-bought"),
        Refusal::Archived => Error::invalid("phase", "archived"),
        Refusal::SameReason => Error::invalid("reason", "same-reason"),
    }
}
