//! What sources and campaigns cost: entered by the user, each for some days.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{SourceCost, SourceCostDraft};
use crate::error::{Error, Result};
use crate::id::CostId;
use crate::money::Money;
use crate::rule;
use crate::store::Tx;

fn cost_row(row: &Row<'_>) -> rusqlite::Result<SourceCost> {
    Ok(SourceCost {
        id: row.get("id")?,
        source: row.get("source")?,
        from: row.get("from_on")?,
        to: row.get("to_on")?,
        money: Money { amount: row.get("amount")?, currency: row.get("currency")? },
        note: row.get("note")?,
    })
}

/// All costs, the latest first.
pub fn costs(conn: &Connection) -> Result<Vec<SourceCost>> {
    let mut query = conn.prepare_cached(
        "SELECT id, source, from_on, to_on, amount, currency, note FROM source_cost ORDER BY from_on DESC, source, id",
    )?;
    Ok(query.query_map([], cost_row)?.collect::<rusqlite::Result<_>>()?)
}

/// Enters a cost or changes one.
///
/// # Errors
/// A source without a name, days that end before they begin, an amount that is not above zero.
pub fn save_cost(tx: &Tx<'_>, draft: &SourceCostDraft) -> Result<CostId> {
    let source = rule::title("source", &draft.source)?;
    let from = rule::day("from", draft.from)?;
    let to = rule::day("to", draft.to)?;
    if to < from {
        return Err(Error::invalid("to", "before-start"));
    }
    let money = rule::money("money", &draft.money)?;
    if money.amount <= 0 {
        return Err(Error::invalid("money", "not-positive"));
    }
    let note = rule::line("note", draft.note.as_deref())?;
    let id = draft.id.unwrap_or_else(|| CostId(tx.new_id()));
    let values = named_params! {
        ":id": id, ":source": source, ":from": from, ":to": to, ":amount": money.amount,
        ":currency": money.currency, ":note": note,
    };
    if draft.id.is_some() {
        let changed = tx
            .prepare_cached(
                "UPDATE source_cost SET source = :source, from_on = :from, to_on = :to, amount = :amount,
                        currency = :currency, note = :note WHERE id = :id",
            )?
            .execute(values)?;
        return if changed == 0 { Err(Error::NotFound("cost")) } else { Ok(id) };
    }
    tx.prepare_cached(
        "INSERT INTO source_cost (id, source, from_on, to_on, amount, currency, note)
         VALUES (:id, :source, :from, :to, :amount, :currency, :note)",
    )?
    .execute(values)?;
    Ok(id)
}

/// Takes a cost away; an undo brings it back.
///
/// # Errors
/// Where it is not there.
pub fn delete_cost(tx: &Tx<'_>, id: CostId) -> Result<()> {
    match tx.prepare_cached("DELETE FROM source_cost WHERE id = ?1")?.execute([id])? {
        0 => Err(Error::NotFound("cost")),
        _ => Ok(()),
    }
}

/// The source of a cost, for the name of its change.
pub fn source_of(conn: &Connection, id: CostId) -> Result<String> {
    conn.prepare_cached("SELECT source FROM source_cost WHERE id = ?1")?
        .query_row([id], |row| row.get("source"))
        .optional()?
        .ok_or(Error::NotFound("cost"))
}

impl SourceCost {
    /// What of it falls on some days, in minor units: it is spread evenly over its own.
    pub(super) fn within(&self, from: NaiveDate, to: NaiveDate) -> i64 {
        let days = |from: NaiveDate, to: NaiveDate| i128::from((to - from).num_days() + 1);
        let (first, last) = (self.from.max(from), self.to.min(to));
        if last < first {
            return 0;
        }
        let (part, whole) = (days(first, last), days(self.from, self.to));
        let share = (i128::from(self.money.amount) * part * 2 + whole) / (2 * whole);
        i64::try_from(share).unwrap_or(i64::MAX)
    }
}
