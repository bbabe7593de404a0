//! Groups of firms: a firm that belongs to another one, and everything above and below it as one tree.
//!
//! A firm belongs to one other firm at a time, and to none that belongs to it. Only links that hold today count.

use chrono::NaiveDate;
use rusqlite::types::{ToSql, ToSqlOutput};
use rusqlite::{Connection, OptionalExtension, named_params};
use serde::Serialize;
use ts_rs::TS;

use crate::error::Result;
use crate::id::PartyId;

/// The most firms of a group that a dossier puts together.
pub const MOST_FIRMS: usize = 100;

/// Some parties, as a statement takes them: `IN (SELECT unhex(value) FROM json_each(:parties))`.
#[derive(Clone, Debug)]
pub struct Parties(String);

impl Parties {
    /// These.
    pub fn of(ids: &[PartyId]) -> Self {
        let ids: Vec<String> = ids.iter().map(|id| format!("\"{}\"", id.0.simple())).collect();
        Self(format!("[{}]", ids.join(",")))
    }
}

impl From<PartyId> for Parties {
    fn from(id: PartyId) -> Self {
        Self::of(&[id])
    }
}

impl ToSql for Parties {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        self.0.to_sql()
    }
}

/// A group of firms, the one on top first, each followed by what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupView {
    /// At most a hundred of them.
    pub firms: Vec<GroupFirm>,
    /// There are more.
    pub more: bool,
}

/// A firm of a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupFirm {
    /// Its id.
    pub id: PartyId,
    /// Its name.
    pub name: String,
    /// Town.
    pub city: Option<String>,
    /// Where it stands in the model of six.
    pub phase: Option<String>,
    /// How far below the one on top.
    pub depth: u32,
}

/// A link that holds on a day, its last one among them.
macro_rules! holds {
    ($link:literal, $day:literal) => {
        concat!("(", $link, ".to_on IS NULL OR ", $link, ".to_on >= ", $day, ")")
    };
}

pub(crate) use holds;

/// The firms above one, the nearest first. `UNION` ends where a circle would begin.
pub(super) const ABOVE: &str = concat!(
    "WITH RECURSIVE above (id, n) AS (
        SELECT :id, 0 UNION SELECT o.id, n + 1 FROM above a
            JOIN party_link l ON l.party_id = a.id JOIN party o ON o.id = l.other_id
        WHERE n < 50 AND o.kind = 'organisation' AND o.deleted_at IS NULL AND ",
    holds!("l", ":today"),
    ") SELECT id FROM above WHERE n > 0 ORDER BY n"
);

/// Everything below a firm, each after what it belongs to; by name within it.
pub(super) const BELOW: &str = concat!(
    "WITH RECURSIVE below (id, name, depth) AS (
        SELECT id, sort_name, 0 FROM party WHERE id = :id
        UNION SELECT p.id, p.sort_name, depth + 1 FROM below b
            JOIN party_link l ON l.other_id = b.id JOIN party p ON p.id = l.party_id
        WHERE depth < 50 AND p.kind = 'organisation' AND p.deleted_at IS NULL AND ",
    holds!("l", ":today"),
    " ORDER BY 3 DESC, 2
        LIMIT :limit)
     SELECT p.id, p.name, n.city, s.six, b.depth FROM below b JOIN party p ON p.id = b.id
        LEFT JOIN party_now n ON n.seq = p.seq LEFT JOIN standing s ON s.seq = p.seq"
);

/// The firms above one, the nearest first.
pub(super) fn above(conn: &Connection, id: PartyId, today: NaiveDate) -> Result<Vec<PartyId>> {
    let mut query = conn.prepare_cached(ABOVE)?;
    let found = query.query_map(named_params! {":id": id, ":today": today}, |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The group a firm belongs to on a day; none for a person, and for a firm that stands alone.
pub fn group(conn: &Connection, id: PartyId, today: NaiveDate) -> Result<Option<GroupView>> {
    let top = above(conn, id, today)?.last().copied().unwrap_or(id);
    let mut query = conn.prepare_cached(BELOW)?;
    let params = named_params! {":id": top, ":today": today, ":limit": MOST_FIRMS as i64 + 1};
    let found = query.query_map(params, |row| {
        Ok(GroupFirm {
            id: row.get("id")?,
            name: row.get("name")?,
            city: row.get("city")?,
            phase: row.get("six")?,
            depth: row.get("depth")?,
        })
    })?;
    let mut firms: Vec<GroupFirm> = Vec::new();
    for firm in found {
        let firm = firm?;
        if firms.iter().all(|known| known.id != firm.id) {
            firms.push(firm);
        }
    }
    let is_firm: Option<bool> = conn
        .prepare_cached("SELECT kind = 'organisation' FROM party WHERE id = :id")?
        .query_row(named_params! {":id": id}, |row| row.get(0))
        .optional()?;
    if firms.len() < 2 || is_firm != Some(true) {
        return Ok(None);
    }
    let more = firms.len() > MOST_FIRMS;
    firms.truncate(MOST_FIRMS);
    Ok(Some(GroupView { firms, more }))
}

/// The firms whose records a dossier puts together; the firm itself where it stands alone.
pub fn firms_of(conn: &Connection, id: PartyId, today: NaiveDate) -> Result<Vec<PartyId>> {
    let firms = group(conn, id, today)?.map(|group| group.firms.iter().map(|firm| firm.id).collect());
    Ok(firms.unwrap_or_else(|| vec![id]))
}
