//! `customers.csv`: names for the ids of the other files, and customers of whom nothing else is known.

use std::path::Path;

use super::ledger::Ledger;
use super::sheet::Sheet;
use crate::lifecycle::trouble::Trouble;

pub(super) fn read(ledger: &mut Ledger, path: &Path) -> Result<(), Trouble> {
    let sheet = Sheet::read(path, &["customer", "name"])?;
    for cells in sheet.cells() {
        let place = ledger.person(&cells)?;
        ledger.people[place].name = cells.text("name").to_owned();
    }
    Ok(())
}
