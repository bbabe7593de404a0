//! Changing a deal.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, named_params};

use super::DealDraft;
use super::create_deal::Fields;
use super::people::set_people;
use crate::error::{Error, Result};
use crate::id::{DealId, PartyId};
use crate::rule;
use crate::store::Tx;
use crate::{attachment, field};

/// Changes the day on which a deal is expected to close, and nothing else; none for no day.
pub fn expect_deal(tx: &Tx<'_>, id: DealId, on: Option<NaiveDate>) -> Result<()> {
    let on = on.map(|day| rule::day("expectedOn", day)).transpose()?;
    let found = tx
        .prepare_cached("UPDATE deal SET expected_on = :on WHERE id = :id AND deleted_at IS NULL")?
        .execute(named_params! {":id": id, ":on": on})?;
    if found == 0 { Err(Error::NotFound("deal")) } else { Ok(()) }
}

/// Replaces what a deal says; an empty owner means nobody. Pipeline and stage stay: those are changed by moving it.
/// When the deal goes to another customer, its stage log and its open tasks go with it.
pub fn update_deal(tx: &Tx<'_>, id: DealId, draft: &DealDraft) -> Result<()> {
    let fields = Fields::check(draft)?;
    let former: PartyId = tx
        .prepare_cached("SELECT party_id FROM deal WHERE id = :id AND deleted_at IS NULL")?
        .query_row(named_params! {":id": id}, |row| row.get("party_id"))
        .optional()?
        .ok_or(Error::NotFound("deal"))?;
    let party = draft.party_id.unwrap_or(former);
    if former != party {
        rule::party(tx, party)?;
        hand_over(tx, id, former, party)?;
    }
    tx.prepare_cached(
        "UPDATE deal SET party_id = :party, title = :title, amount = :amount, currency = coalesce(:currency, currency),
                expected_on = :expected_on, owner_id = :owner, source = :source, note = :note
         WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": id,
        ":party": party,
        ":title": fields.title,
        ":amount": draft.money.as_ref().map(|money| money.amount),
        ":currency": draft.money.as_ref().map(|money| money.currency.as_str()),
        ":expected_on": fields.expected_on,
        ":owner": draft.owner_id,
        ":source": fields.source,
        ":note": fields.note,
    })?;
    set_people(tx, id, &draft.people)
}

fn hand_over(tx: &Tx<'_>, deal: DealId, from: PartyId, to: PartyId) -> Result<()> {
    tx.prepare_cached("UPDATE deal_stage SET party_id = :to WHERE deal_id = :deal")?
        .execute(named_params! {":deal": deal, ":to": to})?;
    tx.prepare_cached("UPDATE deal_item SET party_id = :to WHERE deal_id = :deal")?
        .execute(named_params! {":deal": deal, ":to": to})?;
    tx.prepare_cached(
        "UPDATE task SET party_id = :to
         WHERE deal_id = :deal AND party_id = :from AND done_at IS NULL AND deleted_at IS NULL",
    )?
    .execute(named_params! {":deal": deal, ":from": from, ":to": to})?;
    attachment::hand_over(tx, deal.0, to)?;
    field::hand_over(tx, deal.0, to)
}
