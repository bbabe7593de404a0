//! The reference firm: ten reps, ten years, told day by day, so that rows lie in the file as years of work would have
//! left them. The same seed on the same day gives the same rows.
//!
//! A timeline entry is a touch, a purchase, a stage that a deal entered, or a task that was done. A touch that also
//! stands on the timeline of somebody who took part counts once.

mod days;
mod names;
mod plan;

use chrono::{Days, NaiveDate};

pub use names::RARE_SURNAME;
pub use plan::{Counts, Size};

use self::days::Firm;
use self::plan::Plan;
use crate::error::{Error, Result};
use crate::firm::{Person, save_firm, save_person};
use crate::id::PersonId;
use crate::sales::{create_default_pipelines, pipelines};
use crate::store::{Derivation, Label, Op, Store, Tx};
use crate::text::{Lang, Texts};

/// Rows after which a write is closed.
const BATCH: usize = 10_000;
/// A large cache while millions of rows are written; afterwards the connection is as before, and the log is short.
const HURRY: &str = "PRAGMA cache_size=-262144;";
const USUAL: &str = "PRAGMA cache_size=-16384; PRAGMA wal_checkpoint(TRUNCATE);";

/// What a store derives while it is filled. Where customers stand is left out: each round touches nearly everybody, so
/// that a hundred histories of each would be told that nobody reads. Afterwards the store is opened as usual and
/// [`crate::standing::catch_up`] derives everybody once.
pub const WHILE_GENERATING: &[Derivation] = &[crate::party::DERIVATION, crate::search::DERIVATION];

/// Fills an empty store, best one that was opened with [`WHILE_GENERATING`]. `on_progress` hears of days done, of all
/// days, and answers false to stop; then what was written so far stays.
pub fn generate(
    store: &Store,
    size: Size,
    seed: u64,
    on_progress: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<Counts> {
    store.maintain(|conn| conn.execute_batch(HURRY))??;
    let made = write_all(store, &Plan::of(size), seed, on_progress);
    store.maintain(|conn| conn.execute_batch(USUAL))??;
    made
}

fn write_all(
    store: &Store,
    plan: &Plan,
    seed: u64,
    on_progress: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<Counts> {
    let label = Label::of(Op::Sample);
    let today = store.env().now().local_date();
    let first_day = today - Days::new(plan.days as u64);
    let mut firm =
        store.write(&label, |tx| Ok::<_, Error>(Firm::new(plan, seed, set_up(tx)?, pipelines(tx)?)))?.value;
    let mut day = 0;
    while day < plan.days {
        if !on_progress(day as u64, plan.days as u64) {
            return Err(Error::Cancelled);
        }
        store.write(&label, |tx| {
            let begun_with = firm.rows_made();
            while day < plan.days && firm.rows_made() - begun_with < BATCH {
                firm.day(tx, plan, day, date(first_day, day))?;
                day += 1;
            }
            Ok::<(), Error>(())
        })?;
    }
    store.write(&label, |tx| firm.open_tasks(tx, plan, today))?;
    on_progress(plan.days as u64, plan.days as u64);
    let changes = store.read(|conn| -> Result<i64> {
        Ok(conn.query_row("SELECT count(*) FROM change", [], |row| row.get(0))?)
    })?;
    Ok(Counts { changes, ..firm.counts() })
}

fn date(first: NaiveDate, day: usize) -> NaiveDate {
    first + Days::new(day as u64)
}

/// The firm itself with its ten reps.
fn set_up(tx: &Tx<'_>) -> Result<Vec<PersonId>> {
    save_firm(
        tx,
        &crate::firm::Firm {
            name: "Nordlicht Medizintechnik".to_owned(),
            town: Some("25813 Husum".to_owned()),
            country: "DE".to_owned(),
            currency: "EUR".to_owned(),
            ..crate::firm::Firm::default()
        },
    )?;
    create_default_pipelines(tx, &Texts::new(Lang::De), "EUR")?;
    names::REPS
        .iter()
        .map(|name| {
            let person =
                Person { id: None, name: (*name).to_owned(), initials: None, email: None, archived: false };
            save_person(tx, &person)
        })
        .collect()
}
