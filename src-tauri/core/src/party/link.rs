//! Links: a person's place in an organisation, or an organisation's in a larger one, with role and dates.

use rusqlite::{OptionalExtension, named_params};

use super::group::{above, holds};
use super::{LinkDraft, PartyKind};
use crate::error::{Error, Result};
use crate::id::{LinkId, PartyId};
use crate::store::Tx;

/// Stores a link. The first person to ask is one: another one loses the mark.
pub fn link(tx: &Tx<'_>, draft: &LinkDraft) -> Result<LinkId> {
    check(tx, draft)?;
    if draft.is_primary {
        tx.prepare_cached(
            "UPDATE party_link SET is_primary = 0 WHERE other_id = ?1 AND is_primary = 1 AND id IS NOT ?2",
        )?
        .execute(rusqlite::params![draft.other_id, draft.id])?;
    }
    let id = draft.id.unwrap_or_else(|| LinkId(tx.new_id()));
    tx.prepare_cached(
        "INSERT INTO party_link (id, party_id, other_id, role, buying_role, from_on, to_on, is_primary)
         VALUES (:id, :party, :other, :role, :buying_role, :from, :to, :is_primary)
         ON CONFLICT (id) DO UPDATE SET party_id = excluded.party_id, other_id = excluded.other_id,
            role = excluded.role, buying_role = excluded.buying_role, from_on = excluded.from_on, to_on = excluded.to_on,
            is_primary = excluded.is_primary",
    )?
    .execute(named_params! {
        ":id": id, ":party": draft.party_id, ":other": draft.other_id, ":role": role(draft),
        ":buying_role": draft.buying_role,
        ":from": draft.from, ":to": draft.to, ":is_primary": draft.is_primary,
    })?;
    Ok(id)
}

/// Removes a link; both parties stay.
pub fn unlink(tx: &Tx<'_>, id: LinkId) -> Result<()> {
    match tx.prepare_cached("DELETE FROM party_link WHERE id = ?1")?.execute([id])? {
        0 => Err(Error::NotFound("link")),
        _ => Ok(()),
    }
}

fn role(draft: &LinkDraft) -> Option<&str> {
    draft.role.as_deref().map(str::trim).filter(|role| !role.is_empty())
}

fn check(tx: &Tx<'_>, draft: &LinkDraft) -> Result<()> {
    if draft.party_id == draft.other_id {
        return Err(Error::invalid("otherId", "itself"));
    }
    if draft.from.zip(draft.to).is_some_and(|(from, to)| from > to) {
        return Err(Error::invalid("to", "out-of-range"));
    }
    if role(draft).is_some_and(|role| role.chars().count() > 500) {
        return Err(Error::invalid("role", "too-long"));
    }
    let kind = |field: &'static str, id: PartyId| -> Result<PartyKind> {
        tx.prepare_cached("SELECT kind FROM party WHERE id = ?1")?
            .query_row([id], |row| row.get(0))
            .optional()?
            .ok_or(Error::invalid(field, "missing"))
    };
    let (part, whole) = (kind("partyId", draft.party_id)?, kind("otherId", draft.other_id)?);
    if whole != PartyKind::Organisation {
        return Err(Error::invalid("otherId", "not-an-organisation"));
    }
    if part == PartyKind::Organisation { belongs(tx, draft) } else { Ok(()) }
}

/// A firm belongs to one other firm at a time, and to none that belongs to it.
fn belongs(tx: &Tx<'_>, draft: &LinkDraft) -> Result<()> {
    let today = tx.now.local_date();
    if draft.to.is_some_and(|to| to < today) {
        return Ok(());
    }
    if above(tx, draft.other_id, today)?.contains(&draft.party_id) {
        return Err(Error::invalid("otherId", "circle"));
    }
    const OTHER_WHOLE: &str = concat!(
        "SELECT 1 FROM party_link l JOIN party o ON o.id = l.other_id
         WHERE l.party_id = :party AND l.id IS NOT :id AND ",
        holds!("l", ":today"),
        " AND o.kind = 'organisation' AND o.deleted_at IS NULL"
    );
    let params = named_params! {":party": draft.party_id, ":id": draft.id, ":today": today};
    if tx.prepare_cached(OTHER_WHOLE)?.exists(params)? {
        return Err(Error::invalid("partyId", "has-mother"));
    }
    Ok(())
}
