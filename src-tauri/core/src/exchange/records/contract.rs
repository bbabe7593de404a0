//! A row as a contract. The same number with the same beginning is the same contract; what was agreed anew under an
//! old number is another one.

use rusqlite::{Connection, named_params};
use serde_json::json;
use uuid::Uuid;

use super::super::Reason;
use super::cells::Cells;
use super::{Record, RecordColumn, Refusal, Shown};
use crate::error::Result;
use crate::id::PartyId;
use crate::sales::{ContractDraft, add_contract};
use crate::store::Tx;

/// Beginnings of units, folded, in days and in months.
const DAYS: &[(&str, u32)] = &[
    ("tag", 1),
    ("dag", 1),
    ("day", 1),
    ("woche", 7),
    ("week", 7),
    ("wek", 7),
    ("mona", 30),
    ("maand", 30),
    ("month", 30),
];
const MONTHS: &[(&str, u32)] =
    &[("mona", 1), ("maand", 1), ("month", 1), ("jahr", 12), ("jar", 12), ("jaar", 12), ("year", 12)];

pub(super) const ALIKE: &str = "SELECT count(*) FROM contract
     WHERE party_id = :party AND started_on = :on AND number IS :number AND (number IS NOT NULL OR title = :title)
       AND source IS :source AND deleted_at IS NULL";

impl Record for ContractDraft {
    fn read(cells: &Cells<'_>, party: PartyId, _: &Connection) -> Result<Self, Refusal> {
        use RecordColumn::{EndsOn, NoticeDays, NoticedOn, Number, RenewsMonths, StartedOn, Title};
        let number = cells.get(Number);
        let title = cells.get(Title).or_else(|| number.clone());
        Ok(Self {
            party_id: party,
            title: title.ok_or_else(|| cells.problem(Title, Reason::Missing))?,
            number,
            started_on: cells.needed_day(StartedOn)?,
            ends_on: cells.day(EndsOn)?,
            notice_days: cells.span(NoticeDays, DAYS)?,
            renews_months: cells.span(RenewsMonths, MONTHS)?.filter(|months| *months > 0),
            noticed_on: cells.day(NoticedOn)?,
            price_change: None,
            money: cells.money()?,
            note: cells.text(RecordColumn::Note),
            source: cells.source(),
        })
    }

    fn key(&self) -> String {
        let named = self.number.as_ref().unwrap_or(&self.title);
        json!([self.party_id, self.started_on, self.number.is_some(), named, self.source]).to_string()
    }

    fn stored(&self, conn: &Connection) -> Result<u32> {
        let params = named_params! {
            ":party": self.party_id,
            ":on": self.started_on,
            ":number": self.number,
            ":title": self.title,
            ":source": self.source,
        };
        Ok(conn.prepare_cached(ALIKE)?.query_row(params, |row| row.get(0))?)
    }

    fn shown(&self) -> Shown {
        Shown {
            party: self.party_id,
            on: self.started_on,
            money: self.money.clone(),
            words: Some(self.title.clone()),
        }
    }

    fn add(&self, tx: &Tx<'_>) -> Result<Uuid> {
        add_contract(tx, self).map(|id| id.0)
    }
}
