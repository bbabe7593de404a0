//! Where customers stand, derived anew: everybody, and one after a purchase.

use std::path::Path;
use std::sync::{Arc, Mutex};

use rondo_core::env::Env;
use rondo_core::standing;
use rondo_core::time::Timestamp;
use rondo_core::vault;
use serde_json::json;
use uuid::Uuid;

use crate::clock::Runs;
use crate::data::{self, Firm, PASSPHRASE};
use crate::report::Row;
use crate::subject::Subject;

pub(crate) const EVERYBODY: &str = "derive everybody from scratch";
pub(crate) const ONE: &str = "re-derive after one purchase";

/// Each time the whole firm, by rules that were learnt from it.
pub(crate) fn everybody(firm: &Firm, folder: &Path, runs: usize) -> anyhow::Result<Row> {
    let vault = Arc::new(Mutex::new(vault::unlock_with_passphrase(folder, PASSPHRASE)?));
    let store = data::open(&vault, Env::fixed(Timestamp(firm.made.now), 0x0bec_2000).0)?;
    standing::learn(&store)?;
    let mut times = Runs::default();
    for run in 0..runs {
        times.time(|| Ok(standing::derive_all(&store, &mut |_, _| true)?))?;
        eprintln!("    {run}");
    }
    let rondo = times.times();
    Ok(Row { name: EVERYBODY.to_owned(), budget: Some(3_000.0), most_ratio: None, runs, rondo, floor: None })
}

/// A purchase written down, with its history, its phases and all that is kept of its customer.
pub(crate) fn one(subject: &Subject, customers: &[Uuid], runs: usize) -> anyhow::Result<Row> {
    let mut times = Runs::default();
    for run in 0..=runs {
        let draft = json!({
            "partyId": customers[run % customers.len()], "boughtOn": "2026-11-20",
            "money": { "amount": 120_000, "currency": "EUR" },
        });
        let bought = || subject.call("purchase.add", draft.clone());
        // The run before the first fills the caches; it is not counted.
        if run == 0 {
            bought()?
        } else {
            times.time(bought)?
        };
    }
    let rondo = times.times();
    Ok(Row { name: ONE.to_owned(), budget: Some(5.0), most_ratio: None, runs, rondo, floor: None })
}
