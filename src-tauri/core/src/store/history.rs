//! Reading the log: who changed what at a customer, when, from where and by which operation.
//!
//! A page walks from set to set along the index of the customer's changes. What a filter leaves out is passed over, up to
//! [`PASSED_OVER`] sets at a time: a page may then be short or empty and still say where the next one begins.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, named_params};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::capture::Table;
use super::single;
use super::{Cursor, Label, Op, Origin, Store, page_limit};
use crate::error::Result;
use crate::id::{PartyId, PersonId};
use crate::time::Timestamp;

/// Which part of the log is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct HistoryRequest {
    /// The customer; only a record that belongs to nobody has a history without one.
    pub party_id: Option<PartyId>,
    /// Only changes of this record.
    #[ts(optional, type = "string | null")]
    pub record_id: Option<Uuid>,
    /// Only changes of these tables; all when empty.
    #[ts(optional, as = "Option<_>")]
    pub tables: Vec<String>,
    /// Only what came from there.
    pub origin: Option<Origin>,
    /// Only what this person did.
    pub actor: Option<PersonId>,
    /// Where the page begins.
    pub cursor: Option<String>,
    /// How many operations; at most 500.
    #[ts(optional, as = "Option<_>")]
    pub limit: u32,
}

/// One operation, as far as it concerned one customer.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryEntry {
    /// The set in the log.
    #[ts(type = "number")]
    pub set: i64,
    /// When.
    pub at: Timestamp,
    /// Who; none for what Rondo set up by itself.
    pub actor: Option<PersonId>,
    /// What was done.
    pub label: Label,
    /// From where.
    pub origin: Origin,
    /// The entry in the log is itself an undo or redo of this operation.
    pub reversal: Option<String>,
    /// It was taken back later.
    pub undone: bool,
    /// It may be asked to be taken back as a whole.
    pub undoable: bool,
    /// The changes at this customer, in their order.
    pub changes: Vec<FieldChange>,
    /// There are further changes beyond those.
    pub more: bool,
}

/// Whether one change can be taken back by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub enum ChangeState {
    /// Yes.
    Open,
    /// Only with everything that its operation did.
    Whole,
    /// No: the same was changed again afterwards.
    Later,
    /// It was taken back already, by itself.
    Reverted,
    /// No: it is an undo, was undone, or Rondo did it by itself.
    Fixed,
}

/// One field before and after, or one record added or removed.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    /// Its number in the log.
    #[ts(type = "number")]
    pub n: i64,
    /// The table of the record.
    pub table: String,
    /// The record.
    #[ts(type = "string")]
    pub row: Uuid,
    /// The field; none when the whole record came or went.
    pub field: Option<String>,
    /// The value before; for a removed record its fields.
    #[ts(type = "unknown")]
    pub before: serde_json::Value,
    /// The value after; for an added record its fields.
    #[ts(type = "unknown")]
    pub after: serde_json::Value,
    /// Whether it can be taken back by itself.
    pub state: ChangeState,
}

/// A page of history, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryPage {
    /// The operations.
    pub entries: Vec<HistoryEntry>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// When something was changed at a customer, from where and by whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryTick {
    /// When.
    pub at: Timestamp,
    /// From where.
    pub origin: Origin,
    /// Who.
    pub actor: Option<PersonId>,
}

/// The most changes shown of one operation.
const CHANGES_PER_SET: usize = 100;
/// So many sets that a filter leaves out are passed over for one page.
const PASSED_OVER: usize = 1000;
/// So many operations are told of at once, however long a history is.
const TICKS: usize = 2000;

/// The set of the latest change before a given one at a customer. Empty tables and no record mean all of them; the tables
/// stand between commas.
pub(super) const LATEST_OF_PARTY: &str =
    "SELECT s.seq, s.at, s.actor_id, s.op, s.label, s.undone_by IS NOT NULL AS undone,
            s.first_change, s.last_change
     FROM change_set s
     WHERE s.first_change <= (SELECT n FROM change WHERE party_id = :party AND n < :before
            AND (:row IS NULL OR row_id = :row) AND (:tables = '' OR instr(:tables, ',' || tbl || ',') > 0)
            ORDER BY n DESC LIMIT 1)
     ORDER BY s.first_change DESC LIMIT 1";

/// The same for a record of nobody.
pub(super) const LATEST_OF_NOBODY: &str =
    "SELECT s.seq, s.at, s.actor_id, s.op, s.label, s.undone_by IS NOT NULL AS undone,
            s.first_change, s.last_change
     FROM change_set s
     WHERE s.first_change <= (SELECT n FROM change WHERE party_id IS NULL AND row_id = :row AND n < :before
            AND (:party IS NULL) AND (:tables = '' OR instr(:tables, ',' || tbl || ',') > 0)
            ORDER BY n DESC LIMIT 1)
     ORDER BY s.first_change DESC LIMIT 1";

impl Store {
    /// A page of the history of a customer or a record, newest first. The cursor is the first change of the last set seen.
    pub fn history(&self, request: &HistoryRequest) -> Result<HistoryPage> {
        self.read(|conn| Log { conn, tables: &self.tables, request }.page())
    }
}

/// The history of one customer without a word about what can be taken back.
#[cfg(test)]
pub(crate) fn history_of_party(
    conn: &Connection,
    party: PartyId,
    cursor: Option<&str>,
    limit: u32,
) -> Result<HistoryPage> {
    let request = HistoryRequest {
        party_id: Some(party),
        cursor: cursor.map(str::to_owned),
        limit,
        ..HistoryRequest::default()
    };
    Log { conn, tables: &[], request: &request }.page()
}

/// When something was changed at a customer, newest first; the latest 2,000 operations.
pub fn history_ticks(conn: &Connection, party: PartyId) -> Result<Vec<HistoryTick>> {
    let request = HistoryRequest { party_id: Some(party), ..HistoryRequest::default() };
    let log = Log { conn, tables: &[], request: &request };
    let (mut ticks, mut before) = (Vec::new(), i64::MAX);
    while ticks.len() < TICKS {
        let Some(set) = log.latest(before)? else { break };
        before = set.first;
        ticks.push(HistoryTick { at: set.at, origin: set.origin(), actor: set.actor });
    }
    Ok(ticks)
}

/// A set of the log.
struct Set {
    seq: i64,
    at: Timestamp,
    actor: Option<PersonId>,
    op: String,
    label: Label,
    undone: bool,
    first: i64,
    last: i64,
}

impl Set {
    fn of(row: &Row<'_>) -> Result<Self> {
        let label: String = row.get("label")?;
        Ok(Self {
            seq: row.get("seq")?,
            at: row.get("at")?,
            actor: row.get("actor_id")?,
            op: row.get("op")?,
            label: serde_json::from_str(&label)?,
            undone: row.get("undone")?,
            first: row.get("first_change")?,
            last: row.get("last_change")?,
        })
    }

    fn origin(&self) -> Origin {
        Op::named(&self.op).map_or(Origin::Form, Op::origin)
    }

    fn is_reversal(&self) -> bool {
        matches!(self.op.as_str(), "undo" | "redo")
    }

    fn is_undoable(&self) -> bool {
        !self.undone && Op::named(&self.op).is_some_and(Op::is_undoable)
    }
}

struct Log<'a> {
    conn: &'a Connection,
    tables: &'a [Table],
    request: &'a HistoryRequest,
}

impl Log<'_> {
    fn page(&self) -> Result<HistoryPage> {
        let request = self.request;
        let limit = page_limit(request.limit) as usize;
        let mut before = match &request.cursor {
            Some(text) => Cursor::parse(text, 1)?.0[0].as_i64().unwrap_or(i64::MAX),
            None => i64::MAX,
        };
        let mut entries = Vec::new();
        let mut passed = 0;
        loop {
            if entries.len() == limit || passed == PASSED_OVER {
                return Ok(HistoryPage { entries, next: Some(Cursor(vec![before.into()]).text()) });
            }
            let Some(set) = self.latest(before)? else { return Ok(HistoryPage { entries, next: None }) };
            before = set.first;
            let is_wanted = request.origin.is_none_or(|origin| origin == set.origin())
                && request.actor.is_none_or(|actor| set.actor == Some(actor));
            if is_wanted { entries.push(self.entry(set)?) } else { passed += 1 }
        }
    }

    fn latest(&self, before: i64) -> Result<Option<Set>> {
        let request = self.request;
        let sql = if request.party_id.is_some() { LATEST_OF_PARTY } else { LATEST_OF_NOBODY };
        let mut query = self.conn.prepare_cached(sql)?;
        let mut rows = query.query(named_params! {
            ":party": request.party_id, ":row": request.record_id, ":tables": self.listed(), ":before": before,
        })?;
        rows.next()?.map(Set::of).transpose()
    }

    /// The tables between commas.
    fn listed(&self) -> String {
        if self.request.tables.is_empty() {
            return String::new();
        }
        format!(",{},", self.request.tables.join(","))
    }

    fn entry(&self, set: Set) -> Result<HistoryEntry> {
        let mut changes = self.changes(&set)?;
        let more = changes.len() > CHANGES_PER_SET;
        changes.truncate(CHANGES_PER_SET);
        Ok(HistoryEntry {
            set: set.seq,
            at: set.at,
            actor: set.actor,
            origin: set.origin(),
            reversal: set.is_reversal().then(|| set.op.clone()),
            undone: set.undone,
            undoable: set.is_undoable(),
            label: set.label,
            changes,
            more,
        })
    }

    fn changes(&self, set: &Set) -> Result<Vec<FieldChange>> {
        let mut query = self.conn.prepare_cached(
            "SELECT n, tbl, row_id, field, before, after FROM change
             WHERE party_id IS :party AND n BETWEEN :first AND :last
               AND (:row IS NULL OR row_id = :row) AND (:tables = '' OR instr(:tables, ',' || tbl || ',') > 0)
             ORDER BY n LIMIT :limit",
        )?;
        let request = self.request;
        let mut rows = query.query(named_params! {
            ":party": request.party_id, ":first": set.first, ":last": set.last, ":row": request.record_id,
            ":tables": self.listed(), ":limit": CHANGES_PER_SET as i64 + 1,
        })?;
        let mut changes = Vec::new();
        while let Some(row) = rows.next()? {
            let field: Option<String> = row.get("field")?;
            let whole = field.is_none();
            let state = match set.is_undoable() {
                true => single::state(self.conn, self.tables, request.party_id, row)?,
                false => ChangeState::Fixed,
            };
            changes.push(FieldChange {
                n: row.get("n")?,
                table: row.get("tbl")?,
                row: row.get("row_id")?,
                before: json(row.get_ref("before")?, whole),
                after: json(row.get_ref("after")?, whole),
                field,
                state,
            });
        }
        Ok(changes)
    }
}

fn json(value: ValueRef<'_>, is_row: bool) -> serde_json::Value {
    match value {
        ValueRef::Null => serde_json::Value::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(bytes) => {
            let text = String::from_utf8_lossy(bytes);
            if is_row { serde_json::from_str(&text).unwrap_or_default() } else { text.into() }
        }
        ValueRef::Blob(bytes) => match Uuid::from_slice(bytes) {
            Ok(id) => id.to_string().into(),
            Err(_) => serde_json::json!({ "bytes": bytes.len() }),
        },
    }
}
