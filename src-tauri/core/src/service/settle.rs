//! Settling a case and opening it again.

use rusqlite::named_params;

use super::CaseClose;
use super::table::case;
use crate::error::{Error, Result};
use crate::id::CaseId;
use crate::rule;
use crate::store::Tx;

/// Settles an open case.
pub fn close_case(tx: &Tx<'_>, close: &CaseClose) -> Result<()> {
    let stored = case(tx, close.id)?;
    if stored.closed_on.is_some() {
        return Err(Error::NotFound("case"));
    }
    let today = tx.now.local_date();
    let on = rule::past_day("on", close.on.unwrap_or(today), today)?;
    rule::day_since("on", Some(on), stored.opened_on)?;
    tx.prepare_cached("UPDATE case_file SET closed_on = :on, outcome = :outcome WHERE id = :id")?.execute(
        named_params! {":id": close.id, ":on": on, ":outcome": rule::line("outcome", close.outcome.as_deref())?},
    )?;
    Ok(())
}

/// Opens a settled case again; what came of it no longer holds.
pub fn reopen_case(tx: &Tx<'_>, id: CaseId) -> Result<()> {
    let found = tx
        .prepare_cached(
            "UPDATE case_file SET closed_on = NULL, outcome = NULL
             WHERE id = :id AND closed_on IS NOT NULL AND deleted_at IS NULL",
        )?
        .execute(named_params! {":id": id})?;
    if found == 0 { Err(Error::NotFound("case")) } else { Ok(()) }
}
