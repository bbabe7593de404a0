//! Plain tables in: customers, purchases and facts as anybody's spreadsheet writes them.
//!
//! The forms are told in `docs/guide/lifecycle-files.md`. A file that cannot be understood ends the call with its line:
//! a figure made from half a file would look like any other.

mod column;
mod customers;
mod facts;
mod ledger;
mod purchases;
mod sheet;

pub(super) use ledger::{Ledger, Person};

use super::arguments::Files;
use super::trouble::{Fault, Trouble};

/// Reads all files that were given.
pub(super) fn read(files: &Files) -> Result<Ledger, Trouble> {
    if files.purchases.is_none() && files.facts.is_none() {
        return Err(Trouble::of_file("", Fault::NoFile));
    }
    let mut ledger = Ledger::new(files.currency);
    if let Some(path) = &files.customers {
        customers::read(&mut ledger, path)?;
    }
    if let Some(path) = &files.purchases {
        purchases::read(&mut ledger, path)?;
    }
    if let Some(path) = &files.facts {
        facts::read(&mut ledger, path)?;
    }
    Ok(ledger)
}
