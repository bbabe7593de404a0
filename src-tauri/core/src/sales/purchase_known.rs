//! Whether a purchase is stored already: by its number, or as one that says the same.

use rusqlite::{Connection, OptionalExtension, named_params};

use super::PurchaseDraft;
use crate::error::Result;
use crate::id::{PartyId, PurchaseId};

pub(super) const TAKEN: &str = "SELECT 1 FROM purchase
     WHERE source IS :source AND number = :number AND deleted_at IS NULL AND id IS NOT :id";

/// Whether a purchase other than `but` has the number of a source.
pub(super) fn is_taken(
    conn: &Connection,
    but: Option<PurchaseId>,
    source: Option<&str>,
    number: &str,
) -> Result<bool> {
    let params = named_params! {":source": source, ":number": number, ":id": but};
    Ok(conn.prepare_cached(TAKEN)?.exists(params)?)
}

/// Whether a source has a purchase of this number.
pub fn has_purchase(conn: &Connection, source: Option<&str>, number: &str) -> Result<bool> {
    is_taken(conn, None, source, number)
}

/// What a customer bought under a number; of several the latest.
pub fn find_bought(conn: &Connection, party: PartyId, number: &str) -> Result<Option<PurchaseId>> {
    let mut query = conn.prepare_cached(
        "SELECT id FROM purchase
         WHERE party_id = :party AND number = :number AND amount > 0 AND deleted_at IS NULL
         ORDER BY bought_on DESC, id DESC LIMIT 1",
    )?;
    Ok(query.query_row(named_params! {":party": party, ":number": number}, |row| row.get(0)).optional()?)
}

/// How many purchases without a number say the same as the draft.
pub fn count_alike(conn: &Connection, draft: &PurchaseDraft) -> Result<u32> {
    let mut query = conn.prepare_cached(
        "SELECT count(*) FROM purchase
         WHERE party_id = :party AND bought_on = :on AND amount = :amount AND currency = :currency
           AND title IS :title AND product IS :product AND source IS :source AND number IS NULL
           AND deleted_at IS NULL",
    )?;
    let params = named_params! {
        ":party": draft.party_id,
        ":on": draft.bought_on,
        ":amount": draft.money.amount,
        ":currency": draft.money.currency,
        ":title": draft.title,
        ":product": draft.product,
        ":source": draft.source,
    };
    Ok(query.query_row(params, |row| row.get(0))?)
}
