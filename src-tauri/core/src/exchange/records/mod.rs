//! Taking in records from a table, and writing them to one: purchases, contracts, cases, answers and referrals of
//! customers who are there already.
//!
//! The table is read by the reader of contacts' tables. Here stand what its columns can be, how a row finds its customer,
//! and one machine that takes rows in; each kind of record says in a file of its own how a row becomes one and which
//! records are the same. What is the same as before is counted and left, so that the same file again adds nothing, and
//! nothing that is stored is changed. What is written is read back as it was.

mod answer;
mod case;
mod cells;
mod column;
mod contract;
pub mod export;
mod kind;
mod purchase;
mod referral;
mod take;
#[cfg(test)]
mod tests;
mod whose;

pub use column::RecordColumn;
pub use kind::RecordKind;
pub use take::{Example, RecordOptions, RecordOutcome, run};

use chrono::NaiveDate;
use rusqlite::Connection;
use uuid::Uuid;

use super::Problem;
use crate::error::{Error, Result};
use crate::id::PartyId;
use crate::money::Money;
use crate::store::Tx;
use cells::Cells;

/// What the machine has to know of a kind of record.
trait Record: Sized {
    /// A row as a record of this customer.
    fn read(cells: &Cells<'_>, party: PartyId, conn: &Connection) -> Result<Self, Refusal>;

    /// What two rows have in common that tell of the same record.
    fn key(&self) -> String;

    /// How many records with this key are stored.
    fn stored(&self, conn: &Connection) -> Result<u32>;

    /// Whether there is one record with this key, whose lines may stand in several rows.
    fn stands_once(&self) -> bool {
        false
    }

    /// The key of such a record, as far as a row tells it that cannot be read.
    fn key_of(_cells: &Cells<'_>) -> Option<String> {
        None
    }

    /// Whether it takes something back.
    fn is_return(&self) -> bool {
        false
    }

    /// Whether its day is one on which something happened, so that one to come is probably mistyped.
    fn has_happened(&self) -> bool {
        false
    }

    /// What is shown of it.
    fn shown(&self) -> Shown;

    /// Writes it down; gives its id.
    fn add(&self, tx: &Tx<'_>) -> Result<Uuid>;

    /// Adds this row to the record that a row before it with the same key has made; false where they contradict each
    /// other.
    fn join(&self, _tx: &Tx<'_>, _id: Uuid) -> Result<bool> {
        Ok(false)
    }

    /// Takes away what this file has made, because another row of it cannot be taken.
    fn remove(_tx: &Tx<'_>, _id: Uuid) -> Result<()> {
        Ok(())
    }
}

/// What is shown of a record before it is written.
struct Shown {
    party: PartyId,
    on: NaiveDate,
    money: Option<Money>,
    words: Option<String>,
}

/// Why a row does not become a record.
enum Refusal {
    /// The row is wrong, and the next may be right.
    Row(Problem),
    /// The store refused.
    Failed(Error),
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self::Row(problem)
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}
