//! Making two deals of one, and a second one like it.

use rusqlite::{Connection, Row, named_params};

use super::rank;
use super::table::{money_row, stage_place};
use super::{DealDraft, DealPerson, DealSplit, RelatedDeal, StageKind, create_deal, deal};
use crate::error::{Error, Result};
use crate::id::DealId;
use crate::money::Money;
use crate::rule;
use crate::store::Tx;

/// Makes two deals of an open one: a part of its value and the named offers go to a new deal in the same stage, which
/// stands there as long. The two values add up to the former one.
///
/// # Errors
/// A deal that is closed or without a value, a part that is in another currency or not between nothing and all of it,
/// and an offer that is not one of the deal's.
pub fn split_deal(tx: &Tx<'_>, split: &DealSplit) -> Result<DealId> {
    let former = deal(tx, split.id, tx.now)?;
    if former.stage_kind != StageKind::Open {
        return Err(Error::invalid("id", "deal-closed"));
    }
    let whole = former.money.clone().ok_or(Error::invalid("money", "deal-no-value"))?;
    let part = rule::money("money", &split.money)?;
    if part.currency != whole.currency {
        return Err(Error::invalid("money", "deal-other-currency"));
    }
    if part.amount <= 0 || part.amount >= whole.amount {
        return Err(Error::invalid("money", "deal-not-a-part"));
    }
    let stage = stage_place(tx, former.stage_id)?;
    let stays = Money::new(whole.amount - part.amount, whole.currency);
    let draft = DealDraft {
        party_id: Some(former.party_id),
        pipeline_id: Some(stage.pipeline),
        // A retired stage takes in nothing new, so the part is put beside its origin afterwards.
        stage_id: (!stage.is_retired).then_some(stage.id),
        title: split.title.clone(),
        money: Some(part.clone()),
        expected_on: former.expected_on,
        owner_id: former.owner_id,
        people: present(tx, former.people)?,
        source: former.source,
        note: None,
    };
    let new = create_deal(tx, &draft)?;
    tx.prepare_cached(
        "UPDATE deal SET split_from_id = :from, owner_id = :owner, stage_id = :stage, rank = :rank,
                stage_since = :since WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": new, ":from": split.id, ":owner": former.owner_id, ":stage": former.stage_id,
        ":rank": rank::at_end(tx, former.stage_id, new)?, ":since": former.stage_since,
    })?;
    tx.prepare_cached("UPDATE deal_stage SET stage_id = :stage, entered_at = :since WHERE deal_id = :id")?
        .execute(named_params! {":id": new, ":stage": former.stage_id, ":since": former.stage_since})?;
    tx.prepare_cached("UPDATE deal SET amount = :amount WHERE id = :id")?
        .execute(named_params! {":id": split.id, ":amount": stays.amount})?;
    for offer in &split.offers {
        let moved = tx
            .prepare_cached(
                "UPDATE offer SET deal_id = :new WHERE id = :offer AND deal_id = :old AND deleted_at IS NULL",
            )?
            .execute(named_params! {":new": new, ":old": split.id, ":offer": offer})?;
        if moved == 0 {
            return Err(Error::NotFound("offer"));
        }
    }
    Ok(new)
}

/// The people of a deal who are not in the trash: a new deal takes in nobody else.
fn present(tx: &Tx<'_>, people: Vec<DealPerson>) -> Result<Vec<DealPerson>> {
    let is_there = |person: DealPerson| match rule::party(tx, person.party_id) {
        Ok(_) => Ok(Some(person)),
        Err(Error::NotFound(_)) => Ok(None),
        Err(error) => Err(error),
    };
    people.into_iter().map(is_there).filter_map(Result::transpose).collect()
}

/// Makes a deal like another one at the start of its pipeline: customer, value, people and words are the same, while days,
/// end and steps are its own.
pub fn copy_deal(tx: &Tx<'_>, id: DealId) -> Result<DealId> {
    let former = deal(tx, id, tx.now)?;
    let draft = DealDraft {
        party_id: Some(former.party_id),
        pipeline_id: Some(former.pipeline_id),
        stage_id: None,
        title: former.title,
        money: former.money,
        expected_on: None,
        owner_id: former.owner_id,
        people: present(tx, former.people)?,
        source: former.source,
        note: former.note,
    };
    create_deal(tx, &draft)
}

/// The deals that were split from a deal, and the one from which it was split, as far as they are not in the trash.
pub(super) fn related(conn: &Connection, id: DealId) -> Result<Vec<RelatedDeal>> {
    let mut query = conn.prepare_cached(
        "SELECT o.id, o.title, o.amount, o.currency, 1 AS is_origin
         FROM deal d JOIN deal o ON o.id = d.split_from_id WHERE d.id = :id AND o.deleted_at IS NULL
         UNION ALL
         SELECT p.id, p.title, p.amount, p.currency, 0 AS is_origin
         FROM deal p WHERE p.split_from_id = :id AND p.deleted_at IS NULL
         ORDER BY is_origin DESC, id",
    )?;
    let one = |row: &Row<'_>| {
        Ok(RelatedDeal {
            id: row.get("id")?,
            title: row.get("title")?,
            money: money_row(row)?,
            is_origin: row.get("is_origin")?,
        })
    };
    Ok(query.query_map(named_params! {":id": id}, one)?.collect::<rusqlite::Result<_>>()?)
}
