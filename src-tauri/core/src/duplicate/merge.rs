//! Two records become one: everything that points at the one that goes moves to the one that stays, in one set of
//! changes, so that undo gives back exactly what was there, months later too.
//!
//! The one that goes lies in the trash and points to the one that stays: whoever looks for its number finds that one.

use std::collections::HashSet;

use chrono::Days;
use rusqlite::{OptionalExtension, params};

use super::compare::{living, refusal};
use super::unite::{self, PHOTO};
use super::{MergeRequest, Refusal, Take, references};
use crate::error::{Error, Result};
use crate::id::{LinkId, PartyId};
use crate::party::{self, Normaliser, PartyView};
use crate::store::Tx;

/// Makes one of two records.
///
/// # Errors
/// [`Error::NotFound`] when one of them is not there or lies in the trash, [`Error::Invalid`] when they cannot be one
/// (the same record, a person and an organisation, a firm and its own part) or a choice does not fit its field.
pub fn merge(tx: &Tx<'_>, request: &MergeRequest, normaliser: Normaliser) -> Result<()> {
    let (keep, lose) = (request.keep, request.lose);
    let (kept, lost) = (living(tx, keep)?, living(tx, lose)?);
    match refusal(tx, &kept, &lost)? {
        Some(Refusal::Same) => return Err(Error::invalid("lose", "itself")),
        Some(Refusal::OtherKind) => return Err(Error::invalid("lose", "other-kind")),
        Some(Refusal::Linked) => return Err(Error::invalid("lose", "linked")),
        None => {}
    }
    let united = unite::draft(&kept, &lost, request)?;
    let mother = mother(tx, keep)?;
    photo(tx, request, &kept)?;
    who_took_part(tx, keep, lose)?;
    own_values(tx, keep, lose)?;
    references::move_all(tx, keep, lose)?;
    links_once(tx, keep)?;
    one_mother(tx, keep, mother)?;
    one_first_person(tx, &kept)?;
    extra(tx, keep, lose)?;
    drafts(tx, keep, lose)?;
    tx.prepare_cached("UPDATE party SET deleted_at = ?2, merged_into = ?3 WHERE id = ?1")?
        .execute(params![lose, tx.now, keep])?;
    party::update(tx, keep, united, normaliser)
}

/// Of two photos the chosen one stays.
fn photo(tx: &Tx<'_>, request: &MergeRequest, kept: &PartyView) -> Result<()> {
    let takes_lost = request.fields.iter().any(|choice| choice.field == PHOTO && choice.take == Take::Lost);
    let other: bool = tx
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM party_photo WHERE party_id = ?1)")?
        .query_row([request.lose], |row| row.get(0))?;
    if takes_lost && other {
        tx.prepare_cached("DELETE FROM party_photo WHERE party_id = ?1")?.execute([kept.id])?;
    }
    Ok(())
}

/// Whoever took part in a touch or deal of the other one does not take part in an own one; of two roles in one deal the
/// one that is known stays.
fn who_took_part(tx: &Tx<'_>, keep: PartyId, lose: PartyId) -> Result<()> {
    for sql in [
        "DELETE FROM touch_party WHERE party_id IN (?1, ?2)
            AND EXISTS (SELECT 1 FROM touch t WHERE t.id = touch_party.touch_id AND t.party_id IN (?1, ?2))",
        "DELETE FROM deal_party WHERE party_id IN (?1, ?2)
            AND EXISTS (SELECT 1 FROM deal d WHERE d.id = deal_party.deal_id AND d.party_id IN (?1, ?2))",
        "UPDATE deal_party AS k SET role = l.role FROM deal_party l
            WHERE k.party_id = ?1 AND k.role IS NULL AND l.party_id = ?2 AND l.deal_id = k.deal_id AND l.role IS NOT NULL",
        "UPDATE deal_party AS k SET buying_role = l.buying_role FROM deal_party l
            WHERE k.party_id = ?1 AND k.buying_role IS NULL AND l.party_id = ?2 AND l.deal_id = k.deal_id
              AND l.buying_role IS NOT NULL",
    ] {
        tx.prepare_cached(sql)?.execute([keep, lose])?;
    }
    Ok(())
}

/// What stands in the firm's own fields of the other one goes where nothing stands. Where something stands, both stay
/// where they are: the other record keeps its value for the day on which it comes out of the trash.
fn own_values(tx: &Tx<'_>, keep: PartyId, lose: PartyId) -> Result<()> {
    const MOVE: &str = "UPDATE custom_value SET record_id = ?1 WHERE record_id = ?2
         AND field_id NOT IN (SELECT k.field_id FROM custom_value k WHERE k.record_id = ?1)";
    tx.prepare_cached(MOVE)?.execute([keep, lose])?;
    Ok(())
}

/// The firm to which a firm belongs today.
fn mother(tx: &Tx<'_>, firm: PartyId) -> Result<Option<PartyId>> {
    const MOTHER: &str = "SELECT l.other_id FROM party_link l JOIN party p ON p.id = l.party_id JOIN party o ON o.id = l.other_id
         WHERE l.party_id = ?1 AND p.kind = 'organisation' AND o.kind = 'organisation' AND o.deleted_at IS NULL
           AND (l.to_on IS NULL OR l.to_on >= ?2)
         ORDER BY l.id LIMIT 1";
    Ok(tx
        .prepare_cached(MOTHER)?
        .query_row(params![firm, tx.now.local_date()], |row| row.get(0))
        .optional()?)
}

/// Where both firms belonged to another one, the firm stays where the kept record stood: the other place ends today.
fn one_mother(tx: &Tx<'_>, keep: PartyId, mother: Option<PartyId>) -> Result<()> {
    let Some(mother) = mother else { return Ok(()) };
    let today = tx.now.local_date();
    tx.prepare_cached(
        "UPDATE party_link SET to_on = ?3, from_on = CASE WHEN from_on > ?3 THEN ?3 ELSE from_on END
         WHERE party_id = ?1 AND other_id <> ?2 AND (to_on IS NULL OR to_on > ?3)
           AND (SELECT kind FROM party WHERE id = other_id) = 'organisation'",
    )?
    .execute(params![keep, mother, today - Days::new(1)])?;
    Ok(())
}

/// A link as it is compared with others of its two ends.
struct Link {
    id: LinkId,
    ends: (PartyId, PartyId),
    role: Option<String>,
    buying_role: Option<String>,
    from: Option<String>,
    to: Option<String>,
    is_primary: bool,
}

/// Two links between the same two parties become one, unless one ended before the other began.
fn links_once(tx: &Tx<'_>, keep: PartyId) -> Result<()> {
    let mut stays: Vec<Link> = Vec::new();
    for mut link in links(tx, keep)? {
        let same = stays.iter_mut().find(|known| known.ends == link.ends && !is_apart(known, &link));
        let Some(known) = same else {
            stays.push(link);
            continue;
        };
        known.role = roles(known.role.take(), link.role.take());
        known.buying_role = known.buying_role.take().or(link.buying_role);
        known.from = match (known.from.take(), link.from) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        // A place without an end is held today, and so is the one that both become.
        known.to = known.to.take().zip(link.to).map(|(one, other)| one.max(other));
        known.is_primary |= link.is_primary;
        tx.prepare_cached("DELETE FROM party_link WHERE id = ?1")?.execute([link.id])?;
        tx.prepare_cached(
            "UPDATE party_link SET role = ?2, from_on = ?3, to_on = ?4, is_primary = ?5, buying_role = ?6 WHERE id = ?1",
        )?
        .execute(params![known.id, known.role, known.from, known.to, known.is_primary, known.buying_role])?;
    }
    Ok(())
}

fn links(tx: &Tx<'_>, party: PartyId) -> Result<Vec<Link>> {
    let mut query = tx.prepare_cached(
        "SELECT id, party_id, other_id, role, buying_role, from_on, to_on, is_primary FROM party_link
         WHERE party_id = ?1 OR other_id = ?1 ORDER BY id",
    )?;
    let links = query.query_map([party], |row| {
        Ok(Link {
            id: row.get("id")?,
            ends: (row.get("party_id")?, row.get("other_id")?),
            role: row.get("role")?,
            buying_role: row.get("buying_role")?,
            from: row.get("from_on")?,
            to: row.get("to_on")?,
            is_primary: row.get("is_primary")?,
        })
    })?;
    Ok(links.collect::<rusqlite::Result<_>>()?)
}

/// Whether one had ended when the other began: the same person in the same firm twice.
fn is_apart(one: &Link, other: &Link) -> bool {
    let ended = |one: &Link, other: &Link| {
        one.to.as_ref().zip(other.from.as_ref()).is_some_and(|(to, from)| to <= from)
    };
    ended(one, other) || ended(other, one)
}

fn roles(one: Option<String>, other: Option<String>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) if one != other && !one.split(", ").any(|known| known == other) => {
            Some(format!("{one}, {other}"))
        }
        (one, other) => one.or(other),
    }
}

/// An organisation has one first person to ask: that of the one that stays.
fn one_first_person(tx: &Tx<'_>, kept: &PartyView) -> Result<()> {
    let firsts: Vec<LinkId> = tx
        .prepare_cached("SELECT id FROM party_link WHERE other_id = ?1 AND is_primary = 1 ORDER BY id")?
        .query_map([kept.id], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let own: HashSet<LinkId> =
        kept.people.iter().filter(|link| link.is_primary).map(|link| link.id).collect();
    let first = firsts.iter().find(|id| own.contains(id)).or(firsts.first()).copied();
    for id in firsts.into_iter().filter(|id| Some(*id) != first) {
        tx.prepare_cached("UPDATE party_link SET is_primary = 0 WHERE id = ?1")?.execute([id])?;
    }
    Ok(())
}

/// What imports brought beside the fields, of both.
fn extra(tx: &Tx<'_>, keep: PartyId, lose: PartyId) -> Result<()> {
    let read = |id: PartyId| -> Result<Option<String>> {
        Ok(tx.prepare_cached("SELECT extra FROM party WHERE id = ?1")?.query_row([id], |row| row.get(0))?)
    };
    let Some(other) = read(lose)? else { return Ok(()) };
    let own = read(keep)?;
    let pairs = |text: &str| -> Result<Vec<(String, String)>> { Ok(serde_json::from_str(text)?) };
    let mut united = own.as_deref().map(pairs).transpose()?.unwrap_or_default();
    for pair in pairs(&other)? {
        if !united.contains(&pair) {
            united.push(pair);
        }
    }
    let united = serde_json::to_string(&united)?;
    tx.prepare_cached("UPDATE party SET extra = ?2 WHERE id = ?1")?.execute(params![keep, united])?;
    Ok(())
}

/// Text that is still being typed about the one that goes is found at the one that stays, unless something is being
/// typed there too. A draft of its own fields stays: they are the other's no more than its name is. Drafts are no part
/// of the history, so undo leaves them where they are then.
fn drafts(tx: &Tx<'_>, keep: PartyId, lose: PartyId) -> Result<()> {
    tx.prepare_cached(
        "UPDATE draft SET key = replace(key, ?2, ?1)
         WHERE instr(key, ?2) > 0 AND key NOT LIKE 'party-edit:%'
           AND NOT EXISTS (SELECT 1 FROM draft d WHERE d.key = replace(draft.key, ?2, ?1))",
    )?
    .execute([keep.0.to_string(), lose.0.to_string()])?;
    Ok(())
}
