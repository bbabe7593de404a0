//! A row as a purchase. A number stands once per source; what has none is told apart by everything it says. An invoice is
//! taken with all its lines or not at all.

use chrono::NaiveDate;
use rusqlite::{Connection, named_params};
use serde_json::json;
use uuid::Uuid;

use super::super::{Problem, Reason};
use super::cells::Cells;
use super::{Record, RecordColumn, Refusal, Shown};
use crate::error::Result;
use crate::id::PartyId;
use crate::sales::{PurchaseDraft, add_purchase, count_alike, find_bought, has_purchase};
use crate::store::Tx;

/// Words that say of a purchase that it was cancelled, beside those for yes.
const CANCELLED: &[&str] = &["storniert", "storno", "geannuleerd", "cancelled", "canceled"];

impl Record for PurchaseDraft {
    fn read(cells: &Cells<'_>, party: PartyId, conn: &Connection) -> Result<Self, Refusal> {
        use RecordColumn::{Amount, AwaitsDelivery, BoughtOn, DeliveredOn, Number, Product, Returns, Title};
        let bought_on = cells.needed_day(BoughtOn)?;
        let money = cells.money()?.ok_or_else(|| cells.problem(Amount, Reason::NotANumber))?;
        // An invoice that is older than the first one here is none to point at.
        let returned = cells.get(Returns).filter(|_| money.amount < 0);
        let returns_id = returned.map_or(Ok(None), |number| find_bought(conn, party, &number))?;
        Ok(Self {
            number: cells.get(Number),
            title: cells.get(Title),
            product: cells.get(Product),
            cancelled_on: cancelled(cells, bought_on)?,
            delivered_on: cells.day(DeliveredOn)?,
            awaits_delivery: cells.yes(AwaitsDelivery)?,
            returns_id,
            source: cells.source(),
            ..Self::new(party, bought_on, money)
        })
    }

    fn key(&self) -> String {
        match &self.number {
            Some(number) => by_number(self.source.as_deref(), number),
            None => json!([self.party_id, self.bought_on, self.money, self.title, self.product, self.source])
                .to_string(),
        }
    }

    fn stored(&self, conn: &Connection) -> Result<u32> {
        match &self.number {
            Some(number) => Ok(has_purchase(conn, self.source.as_deref(), number)?.into()),
            None => count_alike(conn, self),
        }
    }

    /// Two rows with one number are the lines of one invoice.
    fn stands_once(&self) -> bool {
        self.number.is_some()
    }

    fn key_of(cells: &Cells<'_>) -> Option<String> {
        cells.get(RecordColumn::Number).map(|number| by_number(cells.source().as_deref(), &number))
    }

    fn is_return(&self) -> bool {
        self.money.amount < 0
    }

    fn has_happened(&self) -> bool {
        true
    }

    fn shown(&self) -> Shown {
        Shown {
            party: self.party_id,
            on: self.bought_on,
            money: Some(self.money.clone()),
            words: self.title.clone().or_else(|| self.product.clone()),
        }
    }

    fn add(&self, tx: &Tx<'_>) -> Result<Uuid> {
        add_purchase(tx, self).map(|id| id.0)
    }

    /// The lines of an invoice are of one customer, one day and one currency; their amounts are added up.
    fn join(&self, tx: &Tx<'_>, id: Uuid) -> Result<bool> {
        let lines = tx
            .prepare_cached(
                "UPDATE purchase SET amount = amount + :amount
                 WHERE id = :id AND party_id = :party AND bought_on = :on AND currency = :currency",
            )?
            .execute(named_params! {
                ":amount": self.money.amount,
                ":id": id,
                ":party": self.party_id,
                ":on": self.bought_on,
                ":currency": self.money.currency,
            })?;
        Ok(lines > 0)
    }

    /// What the file returns of it stays, and belongs to no invoice that is known.
    fn remove(tx: &Tx<'_>, id: Uuid) -> Result<()> {
        tx.prepare_cached("UPDATE purchase SET returns_id = NULL WHERE returns_id = ?1")?.execute([id])?;
        tx.prepare_cached("DELETE FROM purchase WHERE id = ?1")?.execute([id])?;
        Ok(())
    }
}

/// What the lines of an invoice have in common.
fn by_number(source: Option<&str>, number: &str) -> String {
    json!([source, number]).to_string()
}

/// A day, or a word for yes, which means the day of the purchase.
fn cancelled(cells: &Cells<'_>, bought_on: NaiveDate) -> Result<Option<NaiveDate>, Problem> {
    match cells.yes_or_no(RecordColumn::Cancelled) {
        Some(yes) => Ok(yes.then_some(bought_on)),
        None => {
            let word = cells.get(RecordColumn::Cancelled).unwrap_or_default().to_lowercase();
            let is_said = CANCELLED.contains(&word.as_str());
            if is_said { Ok(Some(bought_on)) } else { cells.day(RecordColumn::Cancelled) }
        }
    }
}
