//! A row as an answer. The same words and marks of one customer on one day are the same answer.

use rusqlite::{Connection, named_params};
use serde_json::json;
use uuid::Uuid;

use super::super::{Problem, Reason};
use super::cells::Cells;
use super::{Record, RecordColumn, Refusal, Shown};
use crate::error::Result;
use crate::id::PartyId;
use crate::search::fold;
use crate::store::Tx;
use crate::survey::{AnswerDraft, add_answer};

/// Words for moods, folded; a number from -2 to 2 says it too.
const MOODS: &[(i8, &[&str])] = &[
    (2, &["begeistert", "delighted", "enthousiast"]),
    (1, &["zufrieden", "satisfied", "tevreden"]),
    (0, &["neutral", "neutraal"]),
    (-1, &["unzufrieden", "dissatisfied", "ontevreden"]),
    (-2, &["verargert", "angry", "boos"]),
];

pub(super) const ALIKE: &str = "SELECT count(*) FROM answer
     WHERE party_id = :party AND answered_on = :on AND nps IS :nps AND mood IS :mood AND text IS :text
       AND source IS :source AND deleted_at IS NULL";

impl Record for AnswerDraft {
    fn read(cells: &Cells<'_>, party: PartyId, _: &Connection) -> Result<Self, Refusal> {
        Ok(Self {
            party_id: party,
            answered_on: cells.needed_day(RecordColumn::AnsweredOn)?,
            nps: cells.whole(RecordColumn::Nps)?,
            mood: mood(cells)?,
            text: cells.text(RecordColumn::Text),
            source: cells.source(),
        })
    }

    fn key(&self) -> String {
        json!([self.party_id, self.answered_on, self.nps, self.mood, self.text, self.source]).to_string()
    }

    fn stored(&self, conn: &Connection) -> Result<u32> {
        let params = named_params! {
            ":party": self.party_id,
            ":on": self.answered_on,
            ":nps": self.nps,
            ":mood": self.mood,
            ":text": self.text,
            ":source": self.source,
        };
        Ok(conn.prepare_cached(ALIKE)?.query_row(params, |row| row.get(0))?)
    }

    fn shown(&self) -> Shown {
        Shown {
            party: self.party_id,
            on: self.answered_on,
            money: None,
            words: self.nps.map(|nps| nps.to_string()).or_else(|| self.text.clone()),
        }
    }

    fn add(&self, tx: &Tx<'_>) -> Result<Uuid> {
        add_answer(tx, self).map(|id| id.0)
    }
}

fn mood(cells: &Cells<'_>) -> Result<Option<i8>, Problem> {
    let column = RecordColumn::Mood;
    let word = cells.get(column).map(|word| fold(&word)).unwrap_or_default();
    let known = MOODS.iter().find(|(_, words)| words.iter().any(|known| fold(known) == word));
    match known {
        Some((mood, _)) => Ok(Some(*mood)),
        None => cells.whole(column).map_err(|problem| Problem { reason: Reason::NotAWord, ..problem }),
    }
}
