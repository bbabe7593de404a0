//! Writing down, correcting and trashing what was bought.

use chrono::NaiveDate;
use rusqlite::named_params;

use super::PurchaseDraft;
use super::purchase_known::is_taken;
use crate::error::{Error, Result};
use crate::id::PurchaseId;
use crate::rule;
use crate::store::Tx;

/// Writes a purchase down. A number stands once per source; purchases without a source count as one source.
pub fn add_purchase(tx: &Tx<'_>, draft: &PurchaseDraft) -> Result<PurchaseId> {
    let id = PurchaseId(tx.new_id());
    let fields = Fields::check(tx, id, draft)?;
    tx.prepare_cached(
        "INSERT INTO purchase (id, party_id, deal_id, bought_on, amount, currency, number, title, product, delivered_on,
                               awaits_delivery, cancelled_on, returns_id, source, created_at)
         VALUES (:id, :party, :deal, :bought_on, :amount, :currency, :number, :title, :product, :delivered_on,
                 :awaits, :cancelled_on, :returns, :source, :now)",
    )?
    .execute(named_params! {
        ":id": id,
        ":party": draft.party_id,
        ":deal": draft.deal_id,
        ":bought_on": draft.bought_on,
        ":amount": draft.money.amount,
        ":currency": draft.money.currency,
        ":number": fields.number,
        ":title": fields.title,
        ":product": fields.product,
        ":delivered_on": draft.delivered_on,
        ":awaits": draft.awaits_delivery,
        ":cancelled_on": fields.cancelled_on,
        ":returns": draft.returns_id,
        ":source": fields.source,
        ":now": tx.now,
    })?;
    Ok(id)
}

/// Replaces what a purchase says.
pub fn update_purchase(tx: &Tx<'_>, id: PurchaseId, draft: &PurchaseDraft) -> Result<()> {
    let fields = Fields::check(tx, id, draft)?;
    let found = tx
        .prepare_cached(
            "UPDATE purchase SET party_id = :party, deal_id = :deal, bought_on = :bought_on, amount = :amount,
                    currency = :currency, number = :number, title = :title, product = :product,
                    delivered_on = :delivered_on, awaits_delivery = :awaits, cancelled_on = :cancelled_on,
                    returns_id = :returns, source = :source
             WHERE id = :id AND deleted_at IS NULL",
        )?
        .execute(named_params! {
            ":id": id,
            ":party": draft.party_id,
            ":deal": draft.deal_id,
            ":bought_on": draft.bought_on,
            ":amount": draft.money.amount,
            ":currency": draft.money.currency,
            ":number": fields.number,
            ":title": fields.title,
            ":product": fields.product,
            ":delivered_on": draft.delivered_on,
            ":awaits": draft.awaits_delivery,
            ":cancelled_on": fields.cancelled_on,
            ":returns": draft.returns_id,
            ":source": fields.source,
        })?;
    if found == 0 { Err(Error::NotFound("purchase")) } else { Ok(()) }
}

/// Puts a purchase into the trash; its number is free again.
pub fn delete_purchase(tx: &Tx<'_>, id: PurchaseId) -> Result<()> {
    tx.trash("purchase", &id, "purchase")
}

/// The fields of a draft that had to be checked.
struct Fields<'a> {
    number: Option<&'a str>,
    title: Option<&'a str>,
    product: Option<&'a str>,
    cancelled_on: Option<NaiveDate>,
    source: Option<&'a str>,
}

impl<'a> Fields<'a> {
    fn check(tx: &Tx<'_>, id: PurchaseId, draft: &'a PurchaseDraft) -> Result<Self> {
        rule::party(tx, draft.party_id)?;
        if let Some(deal) = draft.deal_id {
            rule::deal(tx, deal)?;
        }
        rule::day("boughtOn", draft.bought_on)?;
        rule::money("money", &draft.money)?;
        let fields = Self {
            number: rule::line("number", draft.number.as_deref())?,
            title: rule::line("title", draft.title.as_deref())?,
            product: rule::line("product", draft.product.as_deref())?,
            cancelled_on: rule::day_since("cancelledOn", draft.cancelled_on, draft.bought_on)?,
            source: rule::line("source", draft.source.as_deref())?,
        };
        check_delivery(draft)?;
        check_return(tx, id, draft)?;
        match fields.number {
            Some(number) if is_taken(tx, Some(id), fields.source, number)? => {
                Err(Error::invalid("number", "taken"))
            }
            _ => Ok(fields),
        }
    }
}

/// A delivery may come before the invoice, so its day is free; but what was delivered is not awaited any more.
fn check_delivery(draft: &PurchaseDraft) -> Result<()> {
    match draft.delivered_on.map(|on| rule::day("deliveredOn", on)).transpose()? {
        Some(_) if draft.awaits_delivery => Err(Error::invalid("deliveredOn", "not-here")),
        _ => Ok(()),
    }
}

/// A return is a row below zero; the purchase it names is one of the same customer and no return itself. It may be in
/// the trash by now.
fn check_return(tx: &Tx<'_>, id: PurchaseId, draft: &PurchaseDraft) -> Result<()> {
    let Some(returned) = draft.returns_id else { return Ok(()) };
    if draft.money.amount >= 0 || returned == id {
        return Err(Error::invalid("returnsId", "not-here"));
    }
    let fits = tx
        .prepare_cached("SELECT 1 FROM purchase WHERE id = :id AND party_id = :party AND amount > 0")?
        .exists(named_params! {":id": returned, ":party": draft.party_id})?;
    if fits { Ok(()) } else { Err(Error::NotFound("purchase")) }
}
