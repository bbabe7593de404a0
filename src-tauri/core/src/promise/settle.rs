//! What became of a promise.

use chrono::NaiveDate;
use rusqlite::named_params;

use super::PromiseState;
use super::table::get;
use crate::error::{Error, Result};
use crate::id::PromiseId;
use crate::rule;
use crate::store::Tx;

/// Writes down that a promise was met or broken, today unless another day is named; open again, nothing is known of it.
pub fn settle(tx: &Tx<'_>, id: PromiseId, state: PromiseState, on: Option<NaiveDate>) -> Result<()> {
    let stored = get(tx, id)?;
    if stored.state == state {
        return Err(Error::invalid("state", "unchanged"));
    }
    let today = tx.now.local_date();
    let on = rule::past_day("on", on.unwrap_or(today), today)?;
    rule::day_since("on", Some(on), stored.made_on)?;
    let settled_on = (state != PromiseState::Open).then_some(on);
    tx.prepare_cached("UPDATE promise SET state = :state, settled_on = :on WHERE id = :id")?
        .execute(named_params! {":id": id, ":state": state, ":on": settled_on})?;
    Ok(())
}
