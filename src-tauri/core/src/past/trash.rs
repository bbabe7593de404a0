//! The trash: everything that was deleted, newest first, by whom, and what hangs on it.

use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::error::Result;
use crate::id::{PartyId, PersonId};
use crate::search::fold;
use crate::store::{Cursor, page_limit};
use crate::time::Timestamp;

/// What can lie in the trash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum TrashKind {
    /// A customer or contact.
    Party,
    /// A touch.
    Touch,
    /// A step.
    Task,
    /// A deal.
    Deal,
    /// A purchase.
    Purchase,
    /// A contract.
    Contract,
    /// A case.
    Case,
    /// A promise or an expectation.
    Promise,
    /// An offer.
    Offer,
    /// A product.
    Product,
    /// An answer.
    Answer,
    /// A referral.
    Referral,
    /// A judgement.
    Milestone,
    /// A playbook.
    Playbook,
    /// A file.
    File,
    /// A field of the firm's own.
    Field,
    /// A saved view.
    View,
}

/// How the records of a kind are read.
pub(super) struct Source {
    pub(super) kind: TrashKind,
    pub(super) table: &'static str,
    title: &'static str,
    /// Of which sort it is within its kind: a call, a complaint.
    word: &'static str,
    /// The customer it belongs to.
    party: &'static str,
    /// What hangs on it: the kind and how many there are.
    hanging: &'static [(TrashKind, &'static str)],
}

/// All kinds.
pub(super) const SOURCES: &[Source] = &[
    Source {
        kind: TrashKind::Party,
        table: "party",
        title: "t.name",
        word: "t.kind",
        party: "NULL",
        hanging: &[
            (TrashKind::Deal, "SELECT count(*) FROM deal WHERE party_id = ?1 AND deleted_at IS NULL"),
            (TrashKind::Purchase, "SELECT count(*) FROM purchase WHERE party_id = ?1 AND deleted_at IS NULL"),
            (TrashKind::Contract, "SELECT count(*) FROM contract WHERE party_id = ?1 AND deleted_at IS NULL"),
            (TrashKind::Case, "SELECT count(*) FROM case_file WHERE party_id = ?1 AND deleted_at IS NULL"),
            (TrashKind::Task, "SELECT count(*) FROM task WHERE party_id = ?1 AND deleted_at IS NULL"),
            (TrashKind::Touch, "SELECT count(*) FROM touch WHERE party_id = ?1 AND deleted_at IS NULL"),
            (TrashKind::File, "SELECT count(*) FROM attachment WHERE party_id = ?1 AND deleted_at IS NULL"),
        ],
    },
    Source::of(TrashKind::Touch, "touch", "coalesce(t.subject, t.body)", "t.kind"),
    Source::of(TrashKind::Task, "task", "t.title", "t.kind"),
    Source {
        hanging: &[
            (TrashKind::Task, "SELECT count(*) FROM task WHERE deal_id = ?1 AND deleted_at IS NULL"),
            (TrashKind::Touch, "SELECT count(*) FROM touch WHERE deal_id = ?1 AND deleted_at IS NULL"),
        ],
        ..Source::of(TrashKind::Deal, "deal", "t.title", "NULL")
    },
    Source::of(TrashKind::Purchase, "purchase", "coalesce(t.title, t.product, t.number)", "NULL"),
    Source::of(TrashKind::Contract, "contract", "t.title", "NULL"),
    Source::of(TrashKind::Case, "case_file", "t.title", "t.kind"),
    Source::of(TrashKind::Promise, "promise", "t.title", "t.kind"),
    Source::of(TrashKind::Offer, "offer", "t.number || ' ' || t.title", "NULL"),
    Source { party: "NULL", ..Source::of(TrashKind::Product, "product", "t.name", "NULL") },
    Source::of(TrashKind::Answer, "answer", "t.text", "NULL"),
    Source::of(TrashKind::Referral, "referral", "t.note", "NULL"),
    Source::of(TrashKind::Milestone, "milestone", "t.note", "t.kind"),
    Source::of(TrashKind::File, "attachment", "t.name", "NULL"),
    Source { party: "NULL", ..Source::of(TrashKind::Playbook, "playbook", "t.name", "NULL") },
    Source { party: "NULL", ..Source::of(TrashKind::Field, "custom_field", "t.name", "NULL") },
    Source { party: "NULL", ..Source::of(TrashKind::View, "saved_view", "t.name", "NULL") },
];

impl Source {
    const fn of(kind: TrashKind, table: &'static str, title: &'static str, word: &'static str) -> Self {
        Self { kind, table, title, word, party: "t.party_id", hanging: &[] }
    }

    /// The newest ones before a place.
    pub(super) fn sql(&self) -> String {
        let Self { table, title, word, party, .. } = self;
        format!(
            "SELECT t.id, t.deleted_at, substr({title}, 1, 300) AS title, {word} AS word, {party} AS party_id,
                p.name AS party_name, p.deleted_at IS NOT NULL AS party_is_deleted
             FROM {table} t LEFT JOIN party p ON p.id = {party}
             WHERE t.deleted_at IS NOT NULL AND (t.deleted_at, t.id) < (:at, :id)
             ORDER BY t.deleted_at DESC, t.id DESC LIMIT :limit"
        )
    }
}

/// The source of a kind.
pub(super) fn source(kind: TrashKind) -> &'static Source {
    SOURCES.iter().find(|source| source.kind == kind).expect("every kind has its source")
}

/// Which part of the trash is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct TrashRequest {
    /// Only this kind.
    pub kind: Option<TrashKind>,
    /// Words that stand in its title or in the name of its customer.
    pub query: Option<String>,
    /// Where the page begins.
    pub cursor: Option<String>,
    /// How many; at most 500.
    #[ts(optional, as = "Option<_>")]
    pub limit: u32,
}

/// A record in the trash, by kind and id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TrashItem {
    /// What it is.
    pub kind: TrashKind,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
}

/// A record in the trash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrashRow {
    /// What it is.
    pub kind: TrashKind,
    /// Its id.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What it is called, cut after 300 characters; none where it has no text.
    pub title: Option<String>,
    /// Of which sort it is within its kind: `call`, `complaint`.
    pub word: Option<String>,
    /// The customer it belongs to.
    pub party_id: Option<PartyId>,
    /// The customer's name.
    pub party_name: Option<String>,
    /// The customer lies in the trash too and comes back with it.
    pub party_is_deleted: bool,
    /// When it was deleted.
    pub deleted_at: Timestamp,
    /// By whom; none where Rondo did it or nobody was known.
    pub deleted_by: Option<PersonId>,
    /// What hangs on it and is hidden with it.
    pub hanging: Vec<Hanging>,
}

/// How many records of a kind hang on another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hanging {
    /// What they are.
    pub kind: TrashKind,
    /// How many.
    pub count: u32,
}

/// A page of the trash, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrashPage {
    /// What lies there.
    pub rows: Vec<TrashRow>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// So many records are looked at for one page of a search; the page may then be short.
const LOOKED_AT: usize = 5000;
const BATCH: usize = 200;

/// A place in the trash: everything before it is newer.
#[derive(Clone, Copy)]
struct Place {
    at: i64,
    id: Uuid,
}

/// A page of the trash.
pub fn trash(conn: &Connection, request: &TrashRequest) -> Result<TrashPage> {
    let limit = page_limit(request.limit) as usize;
    let wanted: Vec<String> =
        fold(request.query.as_deref().unwrap_or_default()).split_whitespace().map(str::to_owned).collect();
    let mut place = place_of(request.cursor.as_deref())?;
    let mut rows = Vec::new();
    let mut looked_at = 0;
    let batch = if wanted.is_empty() { limit } else { BATCH };
    loop {
        let found = batch_before(conn, request.kind, place, batch)?;
        let is_last = found.len() < batch;
        for row in found {
            if rows.len() == limit || looked_at == LOOKED_AT {
                return finish(conn, rows, Some(place));
            }
            place = Place { at: row.deleted_at.0, id: row.id };
            looked_at += 1;
            if has_all(&row, &wanted) {
                rows.push(row);
            }
        }
        if is_last {
            return finish(conn, rows, None);
        }
        if rows.len() == limit {
            return finish(conn, rows, Some(place));
        }
    }
}

fn place_of(cursor: Option<&str>) -> Result<Place> {
    let Some(text) = cursor else { return Ok(Place { at: i64::MAX, id: Uuid::max() }) };
    let values = Cursor::parse(text, 2)?.0;
    let id = values[1].as_str().and_then(|id| Uuid::parse_str(id).ok());
    match (values[0].as_i64(), id) {
        (Some(at), Some(id)) => Ok(Place { at, id }),
        _ => Err(crate::Error::invalid("cursor", "unreadable")),
    }
}

/// The newest of all kinds before a place.
fn batch_before(
    conn: &Connection,
    kind: Option<TrashKind>,
    place: Place,
    most: usize,
) -> Result<Vec<TrashRow>> {
    let mut all = Vec::new();
    for source in SOURCES.iter().filter(|source| kind.is_none_or(|kind| kind == source.kind)) {
        let mut query = conn.prepare_cached(&source.sql())?;
        let rows = query
            .query_map(named_params! {":at": place.at, ":id": place.id, ":limit": most as i64}, |row| {
                row_of(source.kind, row)
            })?;
        for row in rows {
            all.push(row?);
        }
    }
    all.sort_by_key(|row| std::cmp::Reverse((row.deleted_at, row.id)));
    all.truncate(most);
    Ok(all)
}

fn row_of(kind: TrashKind, row: &Row<'_>) -> rusqlite::Result<TrashRow> {
    Ok(TrashRow {
        kind,
        id: row.get("id")?,
        title: row.get("title")?,
        word: row.get("word")?,
        party_id: row.get("party_id")?,
        party_name: row.get("party_name")?,
        party_is_deleted: row.get("party_is_deleted")?,
        deleted_at: row.get("deleted_at")?,
        deleted_by: None,
        hanging: Vec::new(),
    })
}

fn has_all(row: &TrashRow, wanted: &[String]) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let texts = [row.title.as_deref(), row.party_name.as_deref()];
    let text = fold(&texts.into_iter().flatten().collect::<Vec<_>>().join(" "));
    wanted.iter().all(|word| text.contains(word.as_str()))
}

/// Adds what is only asked for the rows of the page.
fn finish(conn: &Connection, mut rows: Vec<TrashRow>, next: Option<Place>) -> Result<TrashPage> {
    for row in &mut rows {
        row.deleted_by = deleted_by(conn, row)?;
        for (kind, sql) in source(row.kind).hanging {
            let count: u32 = conn.prepare_cached(sql)?.query_row([row.id], |row| row.get(0))?;
            if count > 0 {
                row.hanging.push(Hanging { kind: *kind, count });
            }
        }
    }
    let next = next.map(|place| Cursor(vec![place.at.into(), place.id.to_string().into()]).text());
    Ok(TrashPage { rows, next })
}

/// Who put it there, as the log of its customer tells.
fn deleted_by(conn: &Connection, row: &TrashRow) -> Result<Option<PersonId>> {
    let party = if row.kind == TrashKind::Party { Some(PartyId(row.id)) } else { row.party_id };
    let sql = if party.is_some() {
        "SELECT (SELECT actor_id FROM change_set WHERE first_change <= c.n ORDER BY first_change DESC LIMIT 1)
         FROM change c WHERE c.party_id = :party AND c.row_id = :id AND c.field = 'deleted_at'
         ORDER BY c.n DESC LIMIT 1"
    } else {
        "SELECT (SELECT actor_id FROM change_set WHERE first_change <= c.n ORDER BY first_change DESC LIMIT 1)
         FROM change c WHERE c.party_id IS NULL AND :party IS NULL AND c.row_id = :id AND c.field = 'deleted_at'
         ORDER BY c.n DESC LIMIT 1"
    };
    let found: Option<Option<PersonId>> = conn
        .prepare_cached(sql)?
        .query_row(named_params! {":party": party, ":id": row.id}, |row| row.get(0))
        .optional()?;
    Ok(found.flatten())
}
