//! A row as a case. One that was settled since is still the same case.

use rusqlite::{Connection, OptionalExtension, named_params};
use serde_json::json;
use uuid::Uuid;

use super::super::{Problem, Reason};
use super::cells::Cells;
use super::{Record, RecordColumn, Refusal, Shown};
use crate::error::Result;
use crate::id::{PartyId, PersonId};
use crate::search::fold;
use crate::service::{CaseDraft, CaseKind, add_case};
use crate::store::Tx;

/// Beginnings of words for the kinds, folded.
const KINDS: &[(CaseKind, &[&str])] = &[
    (CaseKind::Complaint, &["reklamation", "beschwerde", "mangel", "complaint", "claim", "klacht"]),
    (CaseKind::Return, &["ruckgabe", "rucksendung", "retour", "return"]),
    (CaseKind::Question, &["frage", "anfrage", "question", "request", "vrag", "vraag"]),
    (
        CaseKind::Feedback,
        &["ruckmeldung", "lob", "anregung", "feedback", "praise", "terugkoppeling", "suggestie"],
    ),
];

pub(super) const ALIKE: &str = "SELECT count(*) FROM case_file
     WHERE party_id = :party AND opened_on = :on AND kind = :kind AND title = :title AND source IS :source
       AND deleted_at IS NULL";

impl Record for CaseDraft {
    fn read(cells: &Cells<'_>, party: PartyId, conn: &Connection) -> Result<Self, Refusal> {
        use RecordColumn::{ClosedOn, DueOn, OpenedOn, Outcome, Severe, Title};
        Ok(Self {
            party_id: party,
            kind: kind(cells)?,
            severe: cells.yes(Severe)?,
            title: cells.get(Title).ok_or_else(|| cells.problem(Title, Reason::Missing))?,
            note: cells.text(RecordColumn::Note),
            opened_on: cells.needed_day(OpenedOn)?,
            due_on: cells.day(DueOn)?,
            closed_on: cells.day(ClosedOn)?,
            outcome: cells.get(Outcome),
            owner_id: owner(conn, cells)?,
            source: cells.source(),
        })
    }

    fn key(&self) -> String {
        json!([self.party_id, self.opened_on, self.kind, self.title, self.source]).to_string()
    }

    fn stored(&self, conn: &Connection) -> Result<u32> {
        let params = named_params! {
            ":party": self.party_id,
            ":on": self.opened_on,
            ":kind": self.kind,
            ":title": self.title,
            ":source": self.source,
        };
        Ok(conn.prepare_cached(ALIKE)?.query_row(params, |row| row.get(0))?)
    }

    fn shown(&self) -> Shown {
        Shown { party: self.party_id, on: self.opened_on, money: None, words: Some(self.title.clone()) }
    }

    fn add(&self, tx: &Tx<'_>) -> Result<Uuid> {
        add_case(tx, self).map(|id| id.0)
    }
}

/// The kind by its word, else the one that was chosen for the whole file.
fn kind(cells: &Cells<'_>) -> Result<CaseKind, Problem> {
    let column = RecordColumn::CaseKind;
    let Some(word) = cells.get(column) else {
        return cells.options().case_kind.ok_or_else(|| cells.problem(column, Reason::Missing));
    };
    let word = fold(&word);
    let found = KINDS.iter().find(|(_, words)| words.iter().any(|known| word.starts_with(&fold(known))));
    found.map(|(kind, _)| *kind).ok_or_else(|| cells.problem(column, Reason::NotAWord))
}

/// Whoever of the firm has this name; nobody where no one has.
fn owner(conn: &Connection, cells: &Cells<'_>) -> Result<Option<PersonId>> {
    let Some(name) = cells.get(RecordColumn::Owner) else { return Ok(None) };
    let mut query =
        conn.prepare_cached("SELECT id FROM person_of_firm WHERE name = ?1 ORDER BY id LIMIT 1")?;
    Ok(query.query_row([name], |row| row.get(0)).optional()?)
}
