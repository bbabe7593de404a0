//! A row as a referral, perhaps to somebody who is a customer by now.

use rusqlite::{Connection, named_params};
use serde_json::json;
use uuid::Uuid;

use super::cells::Cells;
use super::{Record, RecordColumn, Refusal, Shown, whose};
use crate::error::Result;
use crate::id::PartyId;
use crate::store::Tx;
use crate::survey::{ReferralDraft, add_referral};

pub(super) const ALIKE: &str = "SELECT count(*) FROM referral
     WHERE party_id = :party AND referred_on = :on AND referred_id IS :referred AND note IS :note
       AND deleted_at IS NULL";

impl Record for ReferralDraft {
    fn read(cells: &Cells<'_>, party: PartyId, conn: &Connection) -> Result<Self, Refusal> {
        Ok(Self {
            party_id: party,
            referred_id: whose::referred(conn, cells)?,
            referred_on: cells.needed_day(RecordColumn::ReferredOn)?,
            note: cells.text(RecordColumn::Note),
        })
    }

    fn key(&self) -> String {
        json!([self.party_id, self.referred_on, self.referred_id, self.note]).to_string()
    }

    fn stored(&self, conn: &Connection) -> Result<u32> {
        let params = named_params! {
            ":party": self.party_id,
            ":on": self.referred_on,
            ":referred": self.referred_id,
            ":note": self.note,
        };
        Ok(conn.prepare_cached(ALIKE)?.query_row(params, |row| row.get(0))?)
    }

    fn shown(&self) -> Shown {
        Shown { party: self.party_id, on: self.referred_on, money: None, words: self.note.clone() }
    }

    fn add(&self, tx: &Tx<'_>) -> Result<Uuid> {
        add_referral(tx, self).map(|id| id.0)
    }
}
