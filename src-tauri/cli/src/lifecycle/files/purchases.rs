//! `purchases.csv`: one order per row.

use std::path::Path;

use rondo_lifecycle::fact::What;

use super::ledger::Ledger;
use super::sheet::Sheet;
use crate::lifecycle::trouble::Trouble;

/// Without a column that tells when an order was delivered it counts as delivered at once: whoever does not record
/// deliveries would otherwise look as if nothing had ever arrived.
pub(super) fn read(ledger: &mut Ledger, path: &Path) -> Result<(), Trouble> {
    let sheet = Sheet::read(path, &["customer", "date", "amount"])?;
    ledger.begin(&sheet);
    for cells in sheet.cells() {
        let on = cells.needed_day("date")?;
        let (value, currency) = ledger.money(&cells)?;
        let fulfilled = if sheet.has("fulfilled") { cells.day("fulfilled")? } else { Some(on) };
        let cancelled = cells.day("cancelled")?;
        ledger.number_order(&cells)?;
        ledger.add(&cells, on, What::Order { value, currency, fulfilled, cancelled })?;
    }
    Ok(())
}
