//! The customer orders: the offer becomes a purchase, and its deal is won.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, named_params};

use super::settle::{Former, none_accepted, settled_day};
use super::{OfferDraft, OfferLine, OfferState, get, sums};
use crate::error::{Error, Result};
use crate::id::{DealId, OfferId, OfferLineId, PurchaseId, StageId};
use crate::money::Money;
use crate::sales::{self, DealMove, PurchaseDraft};
use crate::store::Tx;

/// Writes down that the customer ordered on a day, with these of the optional lines. The purchase is the sum without tax;
/// its lines are those of the offer, which is not changed any more.
///
/// # Errors
/// An offer that is not out at the customer or of which another version was accepted, and a line that is none of its optional ones.
pub fn accept(tx: &Tx<'_>, id: OfferId, on: NaiveDate, taken: &[OfferLineId]) -> Result<PurchaseId> {
    let former = Former::in_state(tx, id, OfferState::Sent, "offer-not-sent")?;
    none_accepted(tx, &former)?;
    settled_day(tx, &former, on)?;
    let offer = get(tx, id, on)?;
    for line in taken {
        let is_optional = offer.lines.iter().any(|known| known.id == *line && known.line.optional);
        if !is_optional {
            return Err(Error::NotFound("line"));
        }
        tx.prepare_cached("UPDATE offer_line SET is_taken = 1 WHERE id = :id")?
            .execute(named_params! {":id": line})?;
    }
    let ordered = ordered(&offer.draft, &offer.lines, taken);
    let sums = sums(&ordered.currency, ordered.discount, &ordered.lines)?;
    let deal = offer.draft.deal_id;
    let purchase = PurchaseDraft {
        deal_id: deal,
        title: Some(offer.draft.title.clone()),
        product: one_product(&ordered),
        ..PurchaseDraft::new(offer.draft.party_id, on, Money::new(sums.net, ordered.currency.clone()))
    };
    let purchase = sales::add_purchase(tx, &purchase)?;
    tx.prepare_cached(
        "UPDATE offer SET state = 'accepted', settled_on = :on, purchase_id = :purchase WHERE id = :id",
    )?
    .execute(named_params! {":id": id, ":on": on, ":purchase": purchase})?;
    if let Some(deal) = deal {
        win(tx, deal, on)?;
    }
    Ok(purchase)
}

/// The offer with the lines that were ordered alone.
fn ordered(draft: &OfferDraft, lines: &[OfferLine], taken: &[OfferLineId]) -> OfferDraft {
    let lines = lines.iter().filter(|line| !line.line.optional || taken.contains(&line.id));
    let lines = lines.map(|line| super::OfferLineDraft { optional: false, ..line.line.clone() }).collect();
    OfferDraft { lines, ..draft.clone() }
}

/// The product that all lines are of; none where there are several.
fn one_product(ordered: &OfferDraft) -> Option<String> {
    let first = ordered.lines.first()?;
    let is_one =
        first.product_id.is_some() && ordered.lines.iter().all(|line| line.product_id == first.product_id);
    is_one.then(|| first.title.clone())
}

/// Moves the deal to the stage of its pipeline in which deals are won, unless it stands there or is gone.
fn win(tx: &Tx<'_>, deal: DealId, on: NaiveDate) -> Result<()> {
    let won: Option<StageId> = tx
        .prepare_cached(
            "SELECT w.id FROM deal d JOIN stage w ON w.pipeline_id = d.pipeline_id
             WHERE d.id = :deal AND d.deleted_at IS NULL AND w.kind = 'won' AND w.deleted_at IS NULL
               AND w.id <> d.stage_id",
        )?
        .query_row(named_params! {":deal": deal}, |row| row.get("id"))
        .optional()?;
    let Some(stage_id) = won else { return Ok(()) };
    let step = DealMove { closed_on: Some(on), ..DealMove::to(deal, stage_id) };
    sales::move_deal(tx, &step)
}
